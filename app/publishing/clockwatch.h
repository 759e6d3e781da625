// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QElapsedTimer>

#include <chrono>
#include <optional>

namespace pinwright {

/// Notices that the clock did not go on as time did: it was set, or the computer slept.
class ClockWatch {
public:
    /// What is less than this is a clock being kept right.
    static constexpr std::chrono::minutes tolerance{5};

    /// `clock` outlives the watch.
    explicit ClockWatch(const Clock& clock);

    /// How far the clock went beyond the time that passed since the last look; negative: how far it fell behind. nullopt: within the
    /// tolerance.
    [[nodiscard]] std::optional<std::chrono::seconds> jump();

private:
    const Clock& m_clock;
    QDateTime m_last;
    QElapsedTimer m_passed;
};

} // namespace pinwright
