// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/queuemove.h"

#include <algorithm>
#include <iterator>

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
    return placeBefore(waiting, selected, goalOf(waiting, selected, move));
}

std::optional<QueuePlace> placeBefore(
    const QList<SubmissionId>& waiting, const QSet<SubmissionId>& selected, const SubmissionId& before)
{
    if (!before.isEmpty() && !waiting.contains(before))
        return std::nullopt;
    const auto isSelected = [&selected](const SubmissionId& id) { return selected.contains(id); };
    QueuePlace place;
    std::copy_if(waiting.cbegin(), waiting.cend(), std::back_inserter(place.moving), isSelected);
    const auto goal = std::find_if_not(std::find(waiting.cbegin(), waiting.cend(), before), waiting.cend(), isSelected);
    if (goal != waiting.cend())
        place.before = *goal;
    return orderAfter(waiting, place) == waiting ? std::nullopt : std::optional(place);
}

QList<SubmissionId> orderAfter(const QList<SubmissionId>& waiting, const QueuePlace& place)
{
    const QSet<SubmissionId> moving(place.moving.cbegin(), place.moving.cend());
    QList<SubmissionId> order = waiting;
    order.removeIf([&moving](const SubmissionId& id) { return moving.contains(id); });
    const qsizetype at = place.before.isEmpty() ? order.size() : order.indexOf(place.before);
    return order.first(at) + place.moving + order.sliced(at);
}

std::optional<QueuePlace> placeOfOrder(const QList<SubmissionId>& waiting, const QList<SubmissionId>& wanted)
{
    const QSet<SubmissionId> present(waiting.cbegin(), waiting.cend());
    QList<SubmissionId> order = wanted;
    order.removeIf([&present](const SubmissionId& id) { return !present.contains(id); });
    const QSet<SubmissionId> ordered(order.cbegin(), order.cend());
    QList<SubmissionId> after = waiting;
    auto next = order.cbegin();
    for (SubmissionId& id : after) {
        if (ordered.contains(id))
            id = *next++;
    }
    const auto [first, firstAfter] = std::mismatch(waiting.cbegin(), waiting.cend(), after.cbegin());
    if (first == waiting.cend())
        return std::nullopt;
    // Everything between the first and the last that change places goes, in its new order, before what follows.
    const auto end = std::mismatch(waiting.crbegin(), waiting.crend(), after.crbegin()).first.base();
    return QueuePlace{{firstAfter, firstAfter + (end - first)}, end == waiting.cend() ? SubmissionId() : *end};
}

} // namespace pinwright
