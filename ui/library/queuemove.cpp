// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/queuemove.h"

#include <algorithm>

namespace pinwright {

namespace {

/// The unselected pin the selected ones go before; empty: to the end.
SubmissionId goalOf(const QList<SubmissionId>& waiting, const QSet<SubmissionId>& selected, QueueMove move)
{
    const auto isSelected = [&selected](const SubmissionId& id) { return selected.contains(id); };
    const auto firstSelected = std::find_if(waiting.cbegin(), waiting.cend(), isSelected);
    const auto firstOther = std::find_if_not(waiting.cbegin(), waiting.cend(), isSelected);
    const auto orEnd = [&](auto it) { return it == waiting.cend() ? SubmissionId() : *it; };
    switch (move) {
    case QueueMove::Earlier:
        return firstSelected == waiting.cbegin() ? orEnd(firstOther) : *(firstSelected - 1);
    case QueueMove::First:
        return orEnd(firstOther);
    case QueueMove::Last:
        return {};
    case QueueMove::Later: {
        const auto behindLast = std::find_if(waiting.crbegin(), waiting.crend(), isSelected).base();
        const auto passed = std::find_if_not(behindLast, waiting.cend(), isSelected);
        return passed == waiting.cend() ? SubmissionId() : orEnd(passed + 1);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QueuePlace> placeAfterMove(const QList<SubmissionId>& waiting, const QSet<SubmissionId>& selected, QueueMove move)
{
    QueuePlace place;
    QList<SubmissionId> others;
    for (const SubmissionId& id : waiting)
        (selected.contains(id) ? place.moving : others).append(id);
    if (place.moving.isEmpty() || others.isEmpty())
        return std::nullopt;
    place.before = goalOf(waiting, selected, move);
    const qsizetype at = place.before.isEmpty() ? others.size() : others.indexOf(place.before);
    const QList<SubmissionId> after = others.first(at) + place.moving + others.sliced(at);
    return after == waiting ? std::nullopt : std::optional(place);
}

} // namespace pinwright
