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

} // namespace pinwright
