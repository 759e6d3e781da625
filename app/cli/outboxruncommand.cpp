// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outboxruncommand.h"

#include "context.h"
#include "publishing/timing.h"

#include <QJsonArray>

#include <algorithm>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 100ms;

} // namespace

OutboxRunCommand::OutboxRunCommand(Means means) : OutboxCommand(std::move(means))
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &OutboxRunCommand::look);
}

void OutboxRunCommand::begin()
{
    takeSecret(nullptr);
    for (const Submission& submission : outbox().submissions())
        m_before.insert(submission.id, submission);
    if (const QString note = pausedNote(); !note.isEmpty())
        console().say(note);
    m_look.start();
}

void OutboxRunCommand::look()
{
    if (outbox().hasWork())
        return;
    m_look.stop();
    outbox().stop(); // nothing may begin while the program ends
    report();
}

void OutboxRunCommand::stop()
{
    if (std::exchange(m_stopped, true)) {
        report();
        return;
    }
    outbox().stop();
    if (outbox().hasWork())
        console().say(tr("What is being sent ends first. Asked to end once more, Pinwright cuts it."));
}

/// What can still be sent waits for a reason, which is its error; what waits for its time is fine.
ExitCode OutboxRunCommand::codeOf(const Submission& submission) const
{
    switch (submission.state) {
    case SubmissionState::Unconfirmed:
        return ExitCode::OutcomeUnknown;
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Waiting: {
        if (submission.state == SubmissionState::Waiting && !submission.error)
            return ExitCode::Done;
        const ExitCode code = exitCodeOf(Error{.kind = submission.error ? submission.error->kind : ErrorKind::Timeout});
        return code == ExitCode::WrongUse ? ExitCode::Failed : code;
    }
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
    case SubmissionState::Cancelled:
        return ExitCode::Done;
    }
    return ExitCode::Done;
}

QStringList OutboxRunCommand::standstillTexts()
{
    QStringList texts;
    for (const Standstill& standstill : outbox().standstills()) {
        const Account* account = context().accounts().find(standstill.account);
        const Provider* provider = account ? context().providers().find(account->providerId) : nullptr;
        const QString service = provider ? provider->displayName() : QString();
        const QString until = standstill.goesOn.isValid() ? momentText(standstill.goesOn.toLocalTime()) : QString();
        switch (standstill.cause) {
        case Standstill::Cause::Paused:
            break; // told when the command began
        case Standstill::Cause::SignIn:
            texts.append(tr("%n pin(s) of %1 wait for the sign-in.", nullptr, standstill.pins)
                    .arg(account ? account->name : standstill.account.text()));
            break;
        case Standstill::Cause::Offline:
            texts.append(tr("%n pin(s) wait for a connection.", nullptr, standstill.pins));
            break;
        case Standstill::Cause::DriveAway:
            texts.append(tr("%n pin(s) wait for a drive that is not connected.", nullptr, standstill.pins));
            break;
        case Standstill::Cause::AskedToWait:
        case Standstill::Cause::LimitReached:
            texts.append(until.isEmpty()
                    //: %1: a service
                    ? tr("%n pin(s) wait, since %1 takes no more for now.", nullptr, standstill.pins).arg(service)
                    //: %1: a service, %2: a date with its time
                    : tr("%n pin(s) wait until %2, since %1 takes no more before.", nullptr, standstill.pins).arg(service, until));
            break;
        }
    }
    return texts;
}

void OutboxRunCommand::report()
{
    QStringList lines;
    QJsonArray items;
    ExitCode code = ExitCode::Done;
    const auto worsen = [&code](ExitCode other) { code = std::max(code, other); };
    for (const Submission& submission : outbox().submissions()) {
        const auto before = m_before.constFind(submission.id);
        const bool moved = before == m_before.constEnd() || before->state != submission.state || before->error != submission.error
            || before->attempts != submission.attempts;
        const bool isLeft = submission.state == SubmissionState::Waiting && submission.error
            && isDue(submission, outbox().isHeldHere(submission), context().clock().now());
        if (!moved && !isLeft)
            continue;
        lines.append(line(submission));
        items.append(item(submission));
        worsen(codeOf(submission));
    }
    for (const Standstill& standstill : outbox().standstills()) {
        if (standstill.pins > 0 && standstill.cause != Standstill::Cause::Paused)
            worsen(standstill.cause == Standstill::Cause::SignIn ? ExitCode::SignIn : ExitCode::Failed);
    }
    QStringList messages = standstillTexts();
    if (const QString note = unreadableNote(); !note.isEmpty())
        messages.append(note);
    if (lines.isEmpty() && messages.isEmpty() && !outbox().isPaused())
        messages.append(tr("Nothing is due."));
    end({.code = code,
        .lines = lines,
        .json = {{u"items"_s, items}, {u"paused"_s, outbox().isPaused()}},
        .message = messages.join(u'\n')});
}

} // namespace pinwright::cli
