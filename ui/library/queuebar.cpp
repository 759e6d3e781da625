// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/queuebar.h"

#include "ui/library/retrymenu.h"
#include "ui/library/submissionlistmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QToolButton* addButton(QWidget* parent, const QString& objectName)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QueueBar::QueueBar(SubmissionListModel& submissions, QAction* pause, QAction* stopAll, RetryMenu* retry, QWidget* parent)
    : QFrame(parent)
    , m_submissions(submissions)
    , m_text(new ElidedLabel(this))
    , m_pause(addButton(this, u"queuePauseButton"_s))
    , m_stopAll(addButton(this, u"queueStopAllButton"_s))
    , m_retry(addButton(this, u"queueRetryButton"_s))
{
    setObjectName(u"queueBar"_s);
    m_text->setObjectName(u"queueText"_s);
    m_text->setTextRole(QPalette::PlaceholderText);
    m_pause->setDefaultAction(pause);
    m_stopAll->setDefaultAction(stopAll);
    m_retry->setIcon(icon(Icon::SendAgain));
    //: Button: opens a menu of the causes for which pins failed
    m_retry->setText(tr("Send Again…"));
    m_retry->setMenu(retry);
    m_retry->setPopupMode(QToolButton::InstantPopup);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Style::grid, 0, Style::grid, Style::grid / 2);
    layout->setSpacing(Style::grid / 2);
    layout->addSpacing(Style::grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_stopAll);
    layout->addWidget(m_retry);
    connect(&submissions, &SubmissionListModel::countsChanged, this, &QueueBar::refresh);
    connect(retry, &RetryMenu::countChanged, this, [this](int count) {
        m_failed = count;
        refresh();
    });
    m_failed = retry->count();
    refresh();
}

void QueueBar::setView(View view)
{
    m_view = view;
    refresh();
}

void QueueBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), hairlineColor(palette()));
}

void QueueBar::refresh()
{
    const bool sending = m_view == View::Sending;
    const int waiting = sending ? m_submissions.waitingCount() : 0;
    const int underWay = sending ? m_submissions.counts().value(View::Sending) - waiting : 0;
    m_pause->setVisible(sending);
    m_stopAll->setVisible(sending);
    m_retry->setVisible(!sending);
    setVisible(sending ? waiting + underWay > 0 : m_view == View::Failed && m_failed > 0);
    if (sending) {
        QStringList parts;
        if (underWay > 0)
            //: How many pins a service has or gets at the moment
            parts.append(tr("%Ln under way", nullptr, underWay));
        if (waiting > 0)
            //: How many pins wait for their turn
            parts.append(tr("%Ln waiting", nullptr, waiting));
        m_text->setText(QLocale().createSeparatedList(parts));
    } else {
        m_text->setText(tr("%Ln failed pins can be sent again.", nullptr, m_failed));
    }
}

} // namespace pinwright
