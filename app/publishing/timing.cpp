// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/timing.h"

#include "core/sentences.h"

namespace pinwright {

bool isTimedHere(const QString& providerId, const ProviderRegistry& providers)
{
    const Provider* provider = providers.find(providerId);
    return provider && !provider->capabilities().ownScheduling;
}

bool isDue(const Submission& submission, bool timedHere, const QDateTime& now)
{
    return !timedHere || !submission.draft.schedule || submission.draft.schedule->utc <= now;
}

QDateTime lateFrom(const QDateTime& time, std::chrono::minutes limit)
{
    return time.addMSecs(std::chrono::milliseconds(limit).count() + 1);
}

bool isLate(const Submission& submission, const QDateTime& now, std::chrono::minutes limit)
{
    return submission.draft.schedule && lateFrom(submission.draft.schedule->utc, limit) <= now;
}

std::chrono::minutes stallLimitOf(const Submission& submission, std::chrono::minutes sending, const ProviderRegistry& providers)
{
    const Provider* provider = providers.find(submission.account.providerId);
    return provider && submission.state == SubmissionState::Processing ? provider->capabilities().processingLimit : sending;
}

Submission missed(Submission submission, const QDateTime& now, const QString& why)
{
    submission.state = SubmissionState::Missed;
    submission.changed = now;
    if (!why.isEmpty())
        submission.error = Error{.kind = ErrorKind::Timeout, .providerCode = ownErrorCode, .detail = why};
    return submission;
}

} // namespace pinwright
