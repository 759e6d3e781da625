// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

namespace pinwright {

/// Why the outbox does not do what it was asked for, as whole sentences for the user: kind Rejected, Pinwright's own.
[[nodiscard]] Error tooLateForAnotherTime();
[[nodiscard]] Error tooLateToTakeBack();
[[nodiscard]] Error tooLateToMove();
/// Why a pin can't be put to this time.
[[nodiscard]] std::optional<Error> timeFault(const Schedule& schedule, const QDateTime& now);
/// Why the copy of its file stays where it is.
[[nodiscard]] Error noCopy();
[[nodiscard]] Error copyMayBeNeeded();

/// Why a pin missed its time.
[[nodiscard]] QString notRunningThen();
[[nodiscard]] QString asleepThen();
[[nodiscard]] QString pausedThen();
[[nodiscard]] QString offlineThen();

} // namespace pinwright
