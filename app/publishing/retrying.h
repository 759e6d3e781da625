// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

#include <chrono>
#include <functional>

namespace pinwright {

/// How often and how soon a failed try is made again by itself.
struct RetryPolicy {
    int limit = 8;                              ///< tries that count, in all
    std::chrono::milliseconds base{10'000};     ///< the wait after a try is a random part of this, doubled for every further try,
    std::chrono::milliseconds cap{15 * 60'000}; ///< and at most of this
};

} // namespace pinwright
