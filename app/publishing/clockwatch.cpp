// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/clockwatch.h"

namespace pinwright {

ClockWatch::ClockWatch(const Clock& clock) : m_clock(clock), m_last(clock.now())
{
    m_passed.start();
}

std::optional<std::chrono::seconds> ClockWatch::jump()
{
    using namespace std::chrono;
    const QDateTime now = m_clock.now();
    const milliseconds beyond(m_last.msecsTo(now) - m_passed.restart());
    m_last = now;
    if (abs(beyond) <= tolerance)
        return std::nullopt;
    return round<seconds>(beyond);
}

} // namespace pinwright
