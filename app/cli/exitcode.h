// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace pinwright::cli {

/// What the process ends with; scripts depend on the numbers.
enum class ExitCode {
    Done = 0,           ///< done, or accepted
    WrongUse = 2,       ///< wrong arguments, or a draft that does not pass the checks
    SignIn = 3,         ///< key, permission or password store
    Failed = 4,         ///< network, service or disk; nothing was created
    OutcomeUnknown = 5, ///< the pin may or may not have been created
};

[[nodiscard]] ExitCode exitCodeOf(const Error& error);

} // namespace pinwright::cli
