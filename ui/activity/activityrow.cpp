// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityrow.h"

#include "ui/activity/thumbnaillabel.h"
#include "ui/library/pinrow.h"
#include "ui/navigation/view.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/thinprogress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textsNeed = 280; ///< px with the picture; with less beside them, progress and buttons go below the texts

QString commandObjectName(SubmissionCommand command)
{
    switch (command) {
    case SubmissionCommand::OpenPin:
        return u"openPinButton"_s;
    case SubmissionCommand::PublishNow:
        return u"publishNowButton"_s;
    case SubmissionCommand::Reschedule:
        return u"rescheduleButton"_s;
    case SubmissionCommand::BackToDrafts:
        return u"backToDraftsButton"_s;
    case SubmissionCommand::Stop:
        return u"stopButton"_s;
    case SubmissionCommand::SendAgain:
        return u"sendAgainButton"_s;
    case SubmissionCommand::Edit:
        return u"editButton"_s;
    case SubmissionCommand::MarkPublished:
        return u"markPublishedButton"_s;
    case SubmissionCommand::CheckNow:
        return u"checkNowButton"_s;
    case SubmissionCommand::DeleteCopy:
        return u"deleteCopyButton"_s;
    case SubmissionCommand::CheckAgain:
        return u"checkAgainButton"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ActivityRow::ActivityRow(const SubmissionId& id, Thumbnails& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_thumbnail(new ThumbnailLabel(thumbnails, this))
    , m_title(new ElidedLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new ThinProgress(this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_controls(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"activityRow"_s);
    setTextStyle(m_sentence, TextStyle::Small);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    alignLeading(m_sentence);
    m_progress->setFixedWidth(160);
    m_progress->hide();

    auto* line = new QHBoxLayout;
    line->setSpacing(Style::grid / 2);
    line->addWidget(m_stateIcon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addLayout(line);
    texts->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Style::grid, Style::grid / 2, Style::grid, Style::grid / 2);
    layout->setSpacing(Style::grid);
    layout->addSpacing(Style::grid);
    layout->addWidget(m_thumbnail, 0, Qt::AlignTop);
    layout->addSpacing(Style::grid / 2);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(Style::grid / 2);
    m_content->addLayout(texts, 1);
    m_content->addLayout(m_controls);
    m_controls->setSpacing(Style::grid);
    m_controls->addWidget(m_progress);
    for (const SubmissionCommand command : allSubmissionCommands()) {
        auto* button = new QToolButton(this);
        button->setObjectName(commandObjectName(command));
        button->setAutoRaise(true);
        button->setIcon(icon(commandIcon(command)));
        button->setText(commandText(command));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->hide();
        connect(button, &QToolButton::clicked, this, [this, command] { emit commandRequested(command, m_id); });
        m_buttons.insert(command, button);
        m_controls->addWidget(button);
    }
    m_controls->addStretch();
}

void ActivityRow::showSubmission(const Submission& submission, const SubmissionCommands& commands)
{
    m_state = submission.state;
    m_stalled = commands.isStalled(submission);
    const QString title = submission.draft.title.simplified();
    const QString outcome = commands.outcomeOf(submission);
    m_thumbnail->setMedia(submission.draft.media, submission.draft.edits);
    m_title->setText(title.isEmpty() ? noTitleText() : title);
    m_sentence->setText(outcome);
    //: For screen readers: a pin's title, and what became of it
    setAccessibleName(tr("%1: %2").arg(m_title->text(), outcome));
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setVisible(commands.isAvailable(it.key(), submission));
        //: For screen readers: a button's text, and the title of the pin it is for
        it.value()->setAccessibleName(tr("%1, %2").arg(commandText(it.key()), quotedTitle(submission.draft.title)));
    }
    applyColours();
    arrange();
}

void ActivityRow::showProgress(const Outbox::Progress& progress)
{
    const bool under = progress.total > 0;
    m_progress->setVisible(under);
    if (under)
        m_progress->setFraction(double(progress.done) / double(progress.total));
    arrange();
}

void ActivityRow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(2 * Style::grid, height() - 1, width() - 4 * Style::grid, 1), hairlineColor(palette()));
}

void ActivityRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void ActivityRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActivityRow::arrange()
{
    const bool beside = width() - m_controls->sizeHint().width() >= textsNeed;
    m_content->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ActivityRow::applyColours()
{
    const Icon shown = m_stalled ? Icon::Warning : stateIcon(m_state);
    const StateTone tone = m_stalled ? StateTone::Warning : stateTone(m_state);
    m_stateIcon->setPixmap(iconPixmap(shown, stateColor(tone, palette()), 14, devicePixelRatioF()));
}

} // namespace pinwright
