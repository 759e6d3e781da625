// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/refusals.h"

#include "core/sentences.h"

#include <QCoreApplication>

namespace pinwright {

namespace {

Error refused(const QString& sentence)
{
    return {.kind = ErrorKind::Rejected, .providerCode = ownErrorCode, .detail = sentence};
}

} // namespace

Error tooLateForAnotherTime()
{
    return refused(QCoreApplication::translate("Outbox", "This pin is no longer waiting, so its time cannot be changed."));
}

Error tooLateToTakeBack()
{
    return refused(QCoreApplication::translate("Outbox", "This pin is no longer waiting, so it cannot be taken back."));
}

Error tooLateToMove()
{
    return refused(QCoreApplication::translate("Outbox", "The order was not changed, since the pins no longer wait."));
}

std::optional<Error> timeFault(const Schedule& schedule, const QDateTime& now)
{
    const auto fault = [](IssueCode code, const Schedule& proposal) {
        return refused(sentence(Issue{.field = Field::When, .code = code, .proposal = proposal}));
    };
    if (!schedule.exists())
        return fault(IssueCode::TimeDoesNotExist, nextExisting(schedule));
    if (schedule.utc <= now)
        return fault(IssueCode::TimeInPast, nextFuture(schedule, now));
    return std::nullopt;
}

Error noCopy()
{
    return refused(QCoreApplication::translate("Outbox", "There is no copy of this pin’s file to delete."));
}

Error copyMayBeNeeded()
{
    return refused(
        QCoreApplication::translate("Outbox", "This pin may still need the copy of its file. Try again once the pin is done."));
}

QString notRunningThen()
{
    return QCoreApplication::translate("Outbox", "Pinwright was not running at that time.", "why a pin was not sent");
}

QString asleepThen()
{
    return QCoreApplication::translate(
        "Outbox", "The computer slept at that time, or its clock was set forward.", "why a pin was not sent");
}

QString pausedThen()
{
    return QCoreApplication::translate("Outbox", "Sending was paused.", "why a pin was not sent");
}

QString offlineThen()
{
    return QCoreApplication::translate("Outbox", "There was no connection.", "why a pin was not sent");
}

} // namespace pinwright
