// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QDateTime>
#include <QMetaType>

namespace pinwright {

/// One cause that keeps pins from being sent, so that it is told once and not for every pin.
struct Standstill {
    enum class Cause {
        Paused,       ///< by the user; all accounts
        SignIn,       ///< the service refused the account's key, or its secrets could not be read
        Offline,      ///< no connection; all accounts whose service is not on this computer
        AskedToWait,  ///< the account's service asked for a pause
        DriveAway,    ///< the files are on drives that are not connected; all accounts
        LimitReached, ///< as many requests as the account's service takes in its period were made
    };

    Cause cause = Cause::Paused;
    AccountId account;          ///< empty: all
    std::optional<Error> error; ///< what the service said, of SignIn and AskedToWait
    int pins = 0;               ///< that would be sent but for this; may be 0 while paused
    QDateTime goesOn;           ///< UTC; invalid: not known

    friend bool operator==(const Standstill&, const Standstill&) = default;
};

} // namespace pinwright

Q_DECLARE_METATYPE(pinwright::Standstill)
