// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QList>
#include <QSet>

#include <optional>

namespace pinwright {

/// Where pins that wait shall go among the others that wait.
enum class QueueMove { Earlier, Later, First, Last };

/// Those that move, in their order, and the one they go before; an empty id: to the end.
struct QueuePlace {
    QList<SubmissionId> moving;
    SubmissionId before;
};

/// `waiting` in the order they are sent in. The selected ones stay together from then on. Nothing where the move would change nothing.
[[nodiscard]] std::optional<QueuePlace> placeAfterMove(
    const QList<SubmissionId>& waiting, const QSet<SubmissionId>& selected, QueueMove move);
/// The same for a move before another one of `waiting`, or to the end; before a selected one: before the next that is not.
[[nodiscard]] std::optional<QueuePlace> placeBefore(
    const QList<SubmissionId>& waiting, const QSet<SubmissionId>& selected, const SubmissionId& before);
/// The order that the move leads to.
[[nodiscard]] QList<SubmissionId> orderAfter(const QList<SubmissionId>& waiting, const QueuePlace& place);
/// The move that brings those of `wanted` that still wait into that order again; all others keep their places. Nothing where they have it.
[[nodiscard]] std::optional<QueuePlace> placeOfOrder(const QList<SubmissionId>& waiting, const QList<SubmissionId>& wanted);

} // namespace pinwright
