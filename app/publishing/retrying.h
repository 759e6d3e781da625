// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

#include <chrono>

namespace pinwright {

/// How often and how soon a failed try is made again by itself. The waits are random ("full jitter"), so that many pins that failed
/// together do not come back together.
struct RetryPolicy {
    int limit = 8;                              ///< tries in all, of those that count
    std::chrono::milliseconds base{10'000};     ///< the longest wait after the first of them; doubles with each further one
    std::chrono::milliseconds cap{15 * 60'000}; ///< no longer wait, but for one the service asked for
};

/// What a try that failed asks for.
enum class Remedy {
    None,     ///< the pin has Failed, or nobody knows what became of it
    TryAgain, ///< by itself, later
    SignIn,   ///< the user has to do something about the account
};

[[nodiscard]] Remedy remedyFor(const Error& error);

/// The service itself asks for a pause; not the place for files or the site of a picture.
[[nodiscard]] bool asksForPause(const Error& error);

struct NextTry {
    QDateTime notBefore; ///< UTC
    int tries = 0;

    friend bool operator==(const NextTry&, const NextTry&) = default;
};

/// When a submission that failed with `error`, after `tries` tries that failed and count, is tried again; nullopt: not any more.
/// `counts`: this one counts too. `random`: from 0 to below 1.
[[nodiscard]] std::optional<NextTry> nextTry(
    const RetryPolicy& policy, int tries, const Error& error, bool counts, const QDateTime& now, double random);

/// Is it too early for this one's next try? Not where the time is further off than any wait can be: the clock was set back meanwhile.
[[nodiscard]] bool isBackingOff(const Submission& submission, const RetryPolicy& policy, const QDateTime& now);

} // namespace pinwright
