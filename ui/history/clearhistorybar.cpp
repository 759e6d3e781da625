// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/clearhistorybar.h"

#include "ui/library/daytext.h"
#include "ui/widgets/assistive.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of the box.
enum class Age { Days30, Days90, Year };

/// What stands in the history from before a day.
struct Old {
    int published = 0;
    int notPublished = 0;
    int staying = 0;

    [[nodiscard]] int going() const { return published + notPublished; }
};

Old oldOnes(const QList<Submission>& all, const QDateTime& before)
{
    Old old;
    for (const Submission& pin : all) {
        if (!isFinal(pin.state) || pin.changed >= before)
            continue;
        if (pin.state == SubmissionState::Unconfirmed || !pin.hosted.isEmpty())
            ++old.staying;
        else if (pin.state == SubmissionState::Published)
            ++old.published;
        else
            ++old.notPublished;
    }
    return old;
}

} // namespace

ClearHistoryBar::ClearHistoryBar(const Services& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_age(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"clearHistoryBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    //: Before a box with "30 Days", "90 Days", "A Year"
    auto* label = new QLabel(tr("Delete What Is Older Than"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_age);
    m_age->setObjectName(u"clearAgeBox"_s);
    m_age->addItem(tr("30 Days"), int(Age::Days30));
    m_age->addItem(tr("90 Days"), int(Age::Days90));
    m_age->addItem(tr("A Year"), int(Age::Year));
    m_age->setCurrentIndex(int(Age::Days90));
    takeSelectedRow(m_age);
    m_sentence->setObjectName(u"clearSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    alignLeading(m_sentence);
    m_accept->setObjectName(u"clearAcceptButton"_s);
    auto* cancel = new QPushButton(tr("Keep All"), this);
    cancel->setObjectName(u"clearCancelButton"_s);

    auto* first = new QHBoxLayout;
    first->setSpacing(Style::grid);
    first->addWidget(label);
    first->addWidget(m_age);
    first->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Style::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Style::grid, Style::grid, 2 * Style::grid, Style::grid);
    column->setSpacing(Style::grid);
    column->addLayout(first);
    column->addWidget(m_sentence);
    column->addLayout(buttons);

    connect(m_age, &QComboBox::currentIndexChanged, this, &ClearHistoryBar::refresh);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(before()); });
    connect(cancel, &QPushButton::clicked, this, &ClearHistoryBar::cancelled);
    hide();
}

void ClearHistoryBar::open()
{
    refresh();
    show();
    m_age->setFocus(Qt::OtherFocusReason);
}

void ClearHistoryBar::refresh()
{
    const Old old = oldOnes(m_services.outbox.submissions(), before());
    const QDate today = m_services.clock.now().toLocalTime().date();
    const QString day = dayText(before().toLocalTime().date(), today);
    QStringList sentences;
    if (old.going() == 0) {
        //: %1: a day
        sentences.append(tr("Nothing in the history that can be deleted ended before %1.").arg(day));
    } else {
        //: %1: a day
        sentences.append(tr("%Ln pins ended before %1. Their entries are deleted here; what was published stays on Pinterest.",
            nullptr, old.going())
                .arg(day));
    }
    if (old.notPublished > 0)
        sentences.append(tr("%Ln of them were never published, and their texts go too.", nullptr, old.notPublished));
    if (old.staying > 0)
        sentences.append(
            tr("%Ln more stay, since their outcome is unknown or a copy of their file is on the web.", nullptr, old.staying));
    m_sentence->setText(sentences.join(u' '));
    m_accept->setText(old.going() > 0 ? tr("Delete %Ln Pins", nullptr, old.going()) : tr("Delete"));
    m_accept->setEnabled(old.going() > 0);
}

void ClearHistoryBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void ClearHistoryBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColor(palette()));
}

QDateTime ClearHistoryBar::before() const
{
    const QDateTime now = m_services.clock.now();
    switch (Age(m_age->currentData().toInt())) {
    case Age::Days30:
        return now.addDays(-30);
    case Age::Days90:
        return now.addDays(-90);
    case Age::Year:
        return now.addYears(-1);
    }
    Q_UNREACHABLE();
}

} // namespace pinwright
