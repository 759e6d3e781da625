// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/mediarow.h"

#include "core/webaddress.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/thinprogress.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int between = 8;

bool isBeingFetched(const Media& media)
{
    return !media.address.isEmpty() && media.problem == MediaProblem::NotChecked;
}

QStringList factsOf(const Media& media, const QLocale& locale)
{
    QStringList facts;
    if (media.type != MediaType::Unknown)
        facts.append(mediaTypeName(media.type));
    if (!media.pixels.isEmpty())
        facts.append(MediaRow::tr("%1 × %2", "width and height in pixels")
                .arg(locale.toString(media.pixels.width()), locale.toString(media.pixels.height())));
    if (media.bytes > 0)
        facts.append(locale.formattedDataSize(media.bytes, 1, QLocale::DataSizeSIFormat));
    // Last, since the address above begins with it.
    if (!media.address.isEmpty())
        facts.append(media.address.host());
    return facts;
}

} // namespace

MediaRow::MediaRow(QWidget* parent) : QWidget(parent)
{
    m_texts = new QWidget(this);
    m_name = new ElidedLabel(m_texts);
    m_name->setObjectName(u"mediaName"_s);
    m_facts = new ElidedLabel(m_texts);
    m_facts->setObjectName(u"mediaFacts"_s);
    m_facts->setTextRole(QPalette::PlaceholderText);
    setTextStyle(m_facts, TextStyle::Small);
    m_progress = new ThinProgress(m_texts);
    m_progress->setObjectName(u"fetchProgress"_s);
    m_progress->hide();

    m_choose = new QPushButton(tr("Choose Fi&le…"), this);
    m_choose->setObjectName(u"chooseMediaButton"_s);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &MediaRow::chooseRequested);
    m_fromWeb = new QPushButton(this);
    m_fromWeb->setObjectName(u"mediaFromWebButton"_s);
    m_fromWeb->setAutoDefault(false);
    m_fromWeb->setCheckable(true);
    connect(m_fromWeb, &QPushButton::toggled, this, [this](bool open) {
        if (open)
            openAddressField();
        else
            closeAddressField();
    });
    m_cancel = new QPushButton(tr("Cancel", "button: stop fetching the picture from the web"), this);
    m_cancel->setObjectName(u"cancelFetchButton"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &MediaRow::cancelRequested);

    auto* texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    texts->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setSpacing(between);
    row->addWidget(m_texts, 1);
    row->addWidget(m_choose);
    row->addWidget(m_fromWeb);
    row->addWidget(m_cancel);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(buildAddressField());
    setFocusProxy(m_choose);
}

QWidget* MediaRow::buildAddressField()
{
    m_addressField = new QWidget(this);
    m_address = new QLineEdit(m_addressField);
    m_address->setObjectName(u"mediaAddressField"_s);
    m_address->setAccessibleName(tr("Web address of the picture or video"));
    m_address->setPlaceholderText(u"https://example.com/rye-bread.jpg"_s);
    connect(m_address, &QLineEdit::returnPressed, this, &MediaRow::enterAddress);
    auto* fetch = new QPushButton(tr("Fetch", "button: get the picture from the web address"), m_addressField);
    fetch->setObjectName(u"fetchButton"_s);
    fetch->setAutoDefault(false);
    connect(fetch, &QPushButton::clicked, this, &MediaRow::enterAddress);
    m_addressProblem = new MessageLine(m_addressField);
    connect(m_address, &QLineEdit::textChanged, m_addressProblem, &MessageLine::clear);

    auto* line = new QHBoxLayout;
    line->setSpacing(between);
    line->addWidget(m_address, 1);
    line->addWidget(fetch);
    auto* column = new QVBoxLayout(m_addressField);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_addressProblem);
    m_addressField->hide();
    return m_addressField;
}

void MediaRow::setMedia(const Media& media, const QString& origin)
{
    m_shownAddress = media.address;
    showTexts(media, origin);
    showButtons(media);
}

void MediaRow::showTexts(const Media& media, const QString& origin)
{
    m_name->setElideMode(media.address.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle);
    if (media.isEmpty())
        m_name->setText(origin);
    else
        m_name->setText(media.address.isEmpty() ? media.fileName() : media.address.toDisplayString());

    QStringList facts = factsOf(media, locale());
    if (isBeingFetched(media))
        facts = {tr("Fetching from %1…", "%1 is the name of a site").arg(media.address.host())};
    else if (!media.isEmpty() && media.problem == MediaProblem::NotChecked)
        facts = {tr("Looking at the file…")};
    m_facts->setParts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_texts->setVisible(!m_name->text().isEmpty());
    m_progress->setFraction(0);
    m_progress->setVisible(isBeingFetched(media));
}

void MediaRow::showButtons(const Media& media)
{
    if (media.isEmpty())
        m_choose->setText(tr("Choose Fi&le…"));
    else if (media.problem == MediaProblem::Missing)
        m_choose->setText(tr("Find File…", "the draft's picture or video is not where it was"));
    else
        m_choose->setText(tr("Replace…", "choose another picture or video for this draft"));

    // Beside a name there is room for its icon only.
    const bool alone = m_texts->isHidden();
    const QString fromWeb = tr("Fro&m Web Address…");
    m_fromWeb->setText(alone ? fromWeb : QString());
    m_fromWeb->setIcon(alone ? QIcon() : icon(Icon::Link));
    m_fromWeb->setAccessibleName(QString(fromWeb).remove(u'&'));
    m_fromWeb->setToolTip(alone ? QString() : m_fromWeb->accessibleName());

    // The keyboard stays in the row.
    QPushButton* entering = isBeingFetched(media) ? m_cancel : m_fromWeb;
    QPushButton* leaving = entering == m_cancel ? m_fromWeb : m_cancel;
    entering->show();
    if (leaving->hasFocus())
        entering->setFocus();
    leaving->hide();
}

void MediaRow::setProgress(qint64 done, qint64 total)
{
    m_progress->setFraction(double(done) / double(total));
}

void MediaRow::openAddressField()
{
    m_address->setText(m_shownAddress.toString(QUrl::FullyEncoded));
    m_address->selectAll();
    m_addressField->show();
    m_address->setFocus();
}

void MediaRow::closeAddressField()
{
    if (m_addressField->isAncestorOf(QApplication::focusWidget()))
        m_fromWeb->setFocus();
    m_addressField->hide();
    m_addressProblem->clear();
    m_fromWeb->setChecked(false);
}

void MediaRow::enterAddress()
{
    const QUrl address = webAddressIn(m_address->text());
    if (address.isEmpty()) {
        m_addressProblem->setMessage(StateTone::Bad, tr("This is not a whole web address. One begins with https://."));
        m_address->setFocus();
        return;
    }
    closeAddressField();
    emit addressEntered(address);
}

void MediaRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_addressField->isVisible())
        closeAddressField();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pinwright
