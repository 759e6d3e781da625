// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace pinwright {

/// When a pin shall appear: what the user chose (wall time and zone) and the instant that means.
/// Kept as all three so that the text shown stays what was typed and the instant sent never moves.
struct Schedule {
    QDate date;
    QTime time;      ///< to the minute
    QByteArray zone; ///< IANA id: "Europe/Berlin"
    QDateTime utc;   ///< invalid where the wall time does not exist in the zone

    [[nodiscard]] bool exists() const { return utc.isValid(); }

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Works out the instant of a wall time. An hour that occurs twice means its first occurrence; one that does not exist
/// (clocks go forward) gives a Schedule whose exists() is false. An unknown zone does too.
[[nodiscard]] Schedule scheduleAt(QDate date, QTime time, const QByteArray& zone);

/// The instant, told in a zone's wall time.
[[nodiscard]] Schedule scheduleAtInstant(const QDateTime& utc, const QByteArray& zone);

/// The first valid wall time at or after this one: itself where it exists, else the end of the gap.
[[nodiscard]] Schedule nextExisting(const Schedule& schedule);

/// The same time of day on the first day on which it lies after `now`.
[[nodiscard]] Schedule nextFuture(const Schedule& schedule, const QDateTime& now);

/// The system's IANA zone id.
[[nodiscard]] QByteArray systemZone();

/// "2025-12-25T10:00:00Z", what services get.
[[nodiscard]] QString isoUtc(const QDateTime& instant);

/// Reads an ISO 8601 time that carries an offset or Z; without one it is refused (nullopt), since it would be ambiguous.
[[nodiscard]] std::optional<QDateTime> instantFromIso(const QString& text);

} // namespace pinwright
