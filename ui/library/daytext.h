// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule.h"

namespace pinwright {

/// "Today", "Tomorrow", "Thu 12 Mar", in another year "Tue 12 Jan 2027".
[[nodiscard]] QString dayText(QDate day, QDate today);

/// Hours and minutes, as the locale writes them.
[[nodiscard]] QString timeText(QTime time);

/// "Tomorrow, 09:30"
[[nodiscard]] QString dayAndTimeText(const Schedule& schedule, QDate today);

/// "09:30", on another day than `now` "12 Mar 2026, 09:30"; as the clock here shows it.
[[nodiscard]] QString clockText(const QDateTime& instant, const QDateTime& now);

/// "09:30:07", on another day than `now` "Yesterday, 09:30:07"; as the clock here shows it.
[[nodiscard]] QString clockTextWithSeconds(const QDateTime& instant, const QDateTime& now);

/// The instant as the clock on the wall here shows it.
[[nodiscard]] Schedule here(const QDateTime& instant);

} // namespace pinwright
