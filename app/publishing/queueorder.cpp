// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/queueorder.h"

namespace pinwright {

namespace {

constexpr qint64 largeFrom = 20 * 1000 * 1000;

} // namespace

bool isLarge(const Media& media)
{
    return media.bytes > largeFrom;
}

bool QueueOrder::offer(const SubmissionId& id, bool large)
{
    const bool leavesAPlace = m_running.large == 0 || m_running.large + 1 < m_places;
    if (!large || m_chosen.isEmpty())
        m_chosen = id;
    return !large || leavesAPlace;
}

} // namespace pinwright
