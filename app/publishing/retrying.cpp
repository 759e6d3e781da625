// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/retrying.h"

#include "core/sentences.h"

#include <algorithm>

namespace pinwright {

namespace {

using std::chrono::milliseconds;

milliseconds longestWait(const RetryPolicy& policy, const std::optional<Error>& error)
{
    const milliseconds asked = error ? milliseconds(error->retryAfter.value_or(std::chrono::seconds(0))) : milliseconds(0);
    return std::max(policy.cap, asked + policy.base);
}

} // namespace

Remedy remedyFor(const Error& error)
{
    if (error.outcomeUnknown || error.providerCode == ownErrorCode)
        return Remedy::None;
    if (error.providerCode == driveErrorCode)
        return Remedy::TryAgain;
    switch (error.kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
        return Remedy::TryAgain;
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
    case ErrorKind::Secrets:
        return error.providerCode == siteErrorCode ? Remedy::None
                                                   : Remedy::SignIn; // a picture's site has nothing to do with accounts
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
        return Remedy::None;
    }
    return Remedy::None;
}

bool asksForPause(const Error& error)
{
    return error.kind == ErrorKind::RateLimit && error.providerCode != siteErrorCode && error.providerCode != placeErrorCode;
}

std::optional<NextTry> nextTry(
    const RetryPolicy& policy, int tries, const Error& error, bool counts, const QDateTime& now, double random)
{
    const int failed = tries + (counts ? 1 : 0);
    if (failed >= policy.limit)
        return std::nullopt;
    milliseconds longest = policy.base;
    for (int i = 0; i < tries && longest < policy.cap; ++i)
        longest *= 2;
    longest = std::min(longest, policy.cap);
    milliseconds least{0};
    if (error.retryAfter) {
        least = *error.retryAfter;
        longest = std::min(longest, policy.base);
    }
    const milliseconds wait = least + milliseconds(qint64(random * double(longest.count())));
    return NextTry{now.addMSecs(wait.count()), failed};
}

bool isBackingOff(const Submission& submission, const RetryPolicy& policy, const QDateTime& now)
{
    if (!submission.notBefore.isValid())
        return false;
    const milliseconds left(now.msecsTo(submission.notBefore));
    return left > milliseconds(0) && left <= longestWait(policy, submission.error);
}

} // namespace pinwright
