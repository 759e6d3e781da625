// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "providers/registry.h"

#include <chrono>

namespace pinwright {

/// Must this program keep the times of pins, since the service of this id does not?
[[nodiscard]] bool isTimedHere(const QString& providerId, const ProviderRegistry& providers);

/// May it leave this program, as far as its time is concerned?
[[nodiscard]] bool isDue(const Submission& submission, bool timedHere, const QDateTime& now);

/// The first instant at which a pin of that time is later than `limit`; invalid for an invalid time.
[[nodiscard]] QDateTime lateFrom(const QDateTime& time, std::chrono::minutes limit);

/// Has it a time that passed more than `limit` ago?
[[nodiscard]] bool isLate(const Submission& submission, const QDateTime& now, std::chrono::minutes limit);

/// How long one that is under way may be without progress before it is named as stalled: what its service tells where that works on it,
/// else `sending`.
[[nodiscard]] std::chrono::minutes stallLimitOf(
    const Submission& submission, std::chrono::minutes sending, const ProviderRegistry& providers);

/// The submission as Missed. `why`: a sentence, empty where it is not known.
[[nodiscard]] Submission missed(Submission submission, const QDateTime& now, const QString& why);

} // namespace pinwright
