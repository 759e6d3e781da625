// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outboxchangecommands.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

void OutboxRetryCommand::start()
{
    if (invocation().has(u"failed"_s) == !invocation().argument.isEmpty())
        refuse(tr("Either the id of a pin is needed, or --failed."));
    else
        OutboxCommand::start();
}

void OutboxRetryCommand::begin()
{
    outbox().stop(); // what is put back is not begun here
    if (invocation().has(u"failed"_s)) {
        for (const Submission& submission : outbox().submissions()) {
            if (submission.state == SubmissionState::Failed)
                m_left.prepend(submission.id); // oldest first
        }
    } else {
        const Submission* submission = named();
        if (!submission || !mayBePutBack(*submission))
            return;
        m_left.append(submission->id);
    }
    connect(&outbox(), &Outbox::changed, this, [this](const SubmissionId& id) {
        const Submission* submission = outbox().find(id);
        if (!m_left.isEmpty() && m_left.constFirst() == id && submission && submission->state == SubmissionState::Waiting)
            takeBack(id);
    });
    putBackNext();
}

bool OutboxRetryCommand::mayBePutBack(const Submission& submission)
{
    const QString outcome = sentence(submission, subjectOf(submission));
    switch (submission.state) {
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return true;
    case SubmissionState::Unconfirmed:
        if (invocation().has(u"outcome-unknown"_s))
            return true;
        //: %1: a pin's title, %2 and %3: parts of a command
        refuse(tr("“%1” may have been published already. “pinwright outbox check %2” looks for it; %3 sends it again all the same.")
                .arg(titleOf(submission), submission.id.text(), u"--outcome-unknown"_s));
        return false;
    case SubmissionState::Waiting:
        if (submission.error || submission.notBefore.isValid())
            return true;
        break;
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
        break;
    }
    //: %1: a pin's title, %2: a whole sentence that says what became of it
    refuse(tr("“%1” cannot be sent again. %2").arg(titleOf(submission), outcome));
    return false;
}

void OutboxRetryCommand::putBackNext()
{
    if (m_left.isEmpty()) {
        report();
        return;
    }
    const SubmissionId id = m_left.constFirst();
    const Submission* submission = outbox().find(id);
    if (!submission || submission->state != SubmissionState::Waiting) {
        outbox().sendAgain(id);
        return;
    }
    std::optional<Schedule> schedule = submission->draft.schedule;
    if (schedule && schedule->utc <= context().clock().now())
        schedule.reset();
    run<Done>(outbox().reschedule(id, schedule), [this, id](const Result<Done>& done) {
        if (done)
            takeBack(id);
        else if (done.error().kind == ErrorKind::Rejected)
            refuse(done.error().detail);
        else
            fail(done.error(), {});
    });
}

void OutboxRetryCommand::takeBack(const SubmissionId& id)
{
    if (m_left.removeOne(id)) {
        m_done.append(id);
        putBackNext();
    }
}

void OutboxRetryCommand::report()
{
    QStringList lines;
    QJsonArray items;
    for (const SubmissionId& id : std::as_const(m_done)) {
        const Submission* submission = outbox().find(id);
        if (!submission)
            continue;
        lines.append(line(*submission));
        items.append(item(*submission));
    }
    end({.lines = lines, .json = {{u"items"_s, items}}, .message = outcomeText()});
}

QString OutboxRetryCommand::outcomeText()
{
    const int count = int(m_done.size());
    if (count == 0)
        return tr("No pin has failed.");
    if (const QString note = pausedNote(); !note.isEmpty()) {
        //: %1: a sentence saying that the outbox is paused
        return tr("%n pin(s) wait again. %1", nullptr, count).arg(note);
    }
    return tr("%n pin(s) wait again. Pinwright’s window sends them, or “pinwright outbox run”.", nullptr, count);
}

void OutboxCancelCommand::begin()
{
    outbox().stop();
    const Submission* submission = named();
    if (!submission)
        return;
    const SubmissionId id = submission->id;
    if (submission->state != SubmissionState::Waiting) {
        //: %1: a pin's title, %2: a whole sentence that says what became of it
        refuse(tr("“%1” is no longer waiting, so it cannot be stopped. %2")
                .arg(titleOf(*submission), sentence(*submission, subjectOf(*submission))));
        return;
    }
    run<Done>(outbox().withdraw(id), [this, id](const Result<Done>& done) {
        const Submission* stopped = outbox().find(id);
        if (done && stopped)
            end({.lines = {line(*stopped)}, .json = {{u"items"_s, QJsonArray{item(*stopped)}}}});
        else if (!done && done.error().kind == ErrorKind::Rejected)
            refuse(done.error().detail);
        else if (!done)
            fail(done.error(), {});
    });
}

} // namespace pinwright::cli
