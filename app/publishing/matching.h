// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attempt.h"
#include "providers/provider.h"

#include <QSet>

namespace pinwright {

// Which of the pins a service lists is the one of a submission whose outcome is unknown. Pure. What a service tells of a pin has to
// agree with what was sent: title, link, board, the time for which it was scheduled, and when it was created. What it does not tell can't
// disagree, but makes the match less certain.

/// Both ends are included. UTC.
struct TimeSpan {
    QDateTime from;
    QDateTime until;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A submission, and when pins of it can have been created of which no id is known. No times: there are none.
struct Unaccounted {
    Submission submission;
    QList<TimeSpan> times;

    friend bool operator==(const Unaccounted&, const Unaccounted&) = default;
};

/// How far a service's clock may be off ours.
inline constexpr std::chrono::minutes clockTolerance{10};
/// What a service may take between the end of a request and the time it notes for the pin.
inline constexpr std::chrono::minutes queueTime{15};
/// No create request takes longer. Of one whose process died only the beginning is known, and when that was noticed.
inline constexpr std::chrono::hours requestMax{6};

/// The times in which its tries may have created a pin, but for the one whose id is known. One without any try that was kept (they are
/// kept since migration 0004) counts as tried from its creation to its last change.
[[nodiscard]] Unaccounted unaccountedOf(const Submission& submission, const QList<Attempt>& attempts, const QDateTime& now);

/// From the first to the last of all these times; invalid where there are none.
[[nodiscard]] TimeSpan wholeSpan(const QList<Unaccounted>& all);

/// The times that a service may note for that one where it names no zone.
[[nodiscard]] TimeSpan inAnyZone(const TimeSpan& span);

/// May what the service tells of this pin be one of the submission? A time without a zone may be that of any.
[[nodiscard]] bool agrees(const Unaccounted& submission, const FoundPin& pin);

struct Match {
    QList<FoundPin> candidates; ///< those that agree, at most `candidatesMax`
    bool certain = false;       ///< there is one candidate, and nothing else it can be

    friend bool operator==(const Match&, const Match&) = default;
};

inline constexpr qsizetype candidatesMax = 12;

/// Certain is a pin that alone agrees, that was listed with its title and time, and with everything else or in a list that is complete,
/// whose time agrees as UTC, and that none of the `others` can have created: further submissions of the user's that may be at the same
/// account of the service. `taken`: ids that belong to others, which are never candidates.
[[nodiscard]] Match matchOf(
    const Unaccounted& sought, const RecentPins& recent, const QList<Unaccounted>& others, const QSet<RemoteId>& taken);

} // namespace pinwright
