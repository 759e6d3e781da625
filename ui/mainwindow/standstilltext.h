// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

namespace pinwright {

/// What the user can do about a standstill.
enum class StandstillRemedy {
    None, ///< it goes on by itself
    FixAccount,
    TryAgain,
    Resume,
};

/// "Sign-in of @shop was refused: 40 pins wait."
[[nodiscard]] QString standstillText(const Standstill& standstill, const Services& services);

[[nodiscard]] StandstillRemedy remedyOf(const Standstill& standstill);

/// Does it last until the user does something?
[[nodiscard]] bool needsUser(const Standstill& standstill);

/// What needs the user first comes first.
[[nodiscard]] QList<Standstill> byUrgency(QList<Standstill> standstills);

} // namespace pinwright
