// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/retrying.h"

#include <chrono>
#include <functional>
#include <optional>

namespace pinwright {

enum class OutboxWorks {
    Everything, ///< the window: whatever is due
    OwnOnly,    ///< the command line: only what this process added; nothing where it only looks
};

struct OutboxOptions {
    QString ownerFolder; ///< for the lock that tells other processes this one lives
    OutboxWorks works = OutboxWorks::Everything;
    int uploadsAtOnce = 2; ///< of one account
    int uploadsInAll = 6;
    std::chrono::minutes lateLimit{60}; ///< a pin later than this is Missed
    /// What failed so that nothing was created waits for another try, and pins of an account whose sign-in was refused wait for the
    /// user. Without it they have Failed.
    std::optional<RetryPolicy> retry;
    /// From 0 to below 1; without it the system's generator. For tests.
    std::function<double()> random;
    std::chrono::minutes stallLimit{10}; ///< a pin being sent without progress for longer is named as such
    /// How often it looks at the clock and at what other processes wrote; at every tenth time it looks for dead ones.
    std::chrono::milliseconds beat{1000};
};

} // namespace pinwright
