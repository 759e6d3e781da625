// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/reschedulebar.h"

#include "core/sentences.h"
#include "ui/composer/issueactions.h"
#include "ui/composer/wheneditor.h"
#include "ui/library/pinrow.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whenWidest = 408; ///< px

} // namespace

RescheduleBar::RescheduleBar(const Services& services, QWidget* parent)
    : QFrame(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_when(new WhenEditor(services.clock, this))
    , m_problem(new MessageLine(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"rescheduleBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    alignLeading(m_title);
    m_problem->setObjectName(u"rescheduleProblem"_s);
    m_accept->setObjectName(u"rescheduleAcceptButton"_s);
    m_accept->setDefault(true);
    //: Button: closes the editor of a pin's time and changes nothing
    auto* cancel = new QPushButton(tr("Keep as It Is"), this);
    cancel->setObjectName(u"rescheduleCancelButton"_s);
    cancel->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Style::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    // No wider than in the form.
    m_when->setMaximumWidth(whenWidest);
    auto* when = new QHBoxLayout;
    when->addWidget(m_when, 1);
    when->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Style::grid, Style::grid, 2 * Style::grid, Style::grid);
    column->setSpacing(Style::grid);
    column->addWidget(m_title);
    column->addLayout(when);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    connect(m_when, &WhenEditor::scheduleChosen, this, &RescheduleBar::choose);
    connect(m_accept, &QPushButton::clicked, this, &RescheduleBar::accept);
    connect(cancel, &QPushButton::clicked, this, &RescheduleBar::cancelled);
    hide();
}

void RescheduleBar::open(const Submission& pin, const std::optional<Schedule>& wanted)
{
    m_id = pin.id;
    m_draft = pin.draft;
    //: %1: a pin's title, in quotation marks
    m_title->setText(tr("Another time for %1").arg(quotedTitle(pin.draft.title)));
    setAccessibleName(m_title->text());
    const std::optional<Schedule> schedule = wanted ? wanted : pin.draft.schedule;
    m_when->setSchedule(schedule);
    choose(schedule);
    show();
    m_when->focusTime();
}

void RescheduleBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void RescheduleBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), hairlineColor(palette()));
}

void RescheduleBar::choose(const std::optional<Schedule>& schedule)
{
    m_draft.schedule = schedule;
    m_accept->setText(schedule ? tr("Reschedule") : tr("Publish Now"));
    const QList<Issue> issues = m_services.check(m_draft);
    const auto problem = std::find_if(issues.cbegin(), issues.cend(),
        [](const Issue& issue) { return issue.field == Field::When && issue.severity == Severity::Error; });
    m_accept->setEnabled(problem == issues.cend());
    m_problem->clear();
    if (problem == issues.cend())
        return;
    m_problem->setMessage(StateTone::Bad, sentence(*problem));
    if (!problem->proposal)
        return;
    QPushButton* use = m_problem->addButton(actionText(IssueAction::UseProposal, *problem));
    use->setObjectName(u"useProposalButton"_s);
    connect(use, &QPushButton::clicked, this, [this, proposal = *problem->proposal] {
        m_when->setSchedule(proposal);
        choose(proposal);
        m_accept->setFocus(Qt::OtherFocusReason);
    });
}

void RescheduleBar::accept()
{
    if (!m_accept->isEnabled())
        return;
    if (m_draft.schedule)
        emit rescheduled(m_id, *m_draft.schedule);
    else
        emit publishNow(m_id);
}

} // namespace pinwright
