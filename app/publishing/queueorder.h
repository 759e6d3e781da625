// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

namespace pinwright {

/// Its upload may take minutes.
[[nodiscard]] bool isLarge(const Media& media);

/// How many uploads of an account run.
struct RunningUploads {
    int small = 0;
    int large = 0;
};

/// Finds which of an account's waiting pins goes next, so that large and small ones do not starve each other: a large one leaves the last
/// place to small ones as long as there are any, and small ones pass a large one only where another large one runs.
class QueueOrder {
public:
    /// `places`: how many may run at once.
    QueueOrder(RunningUploads running, int places) : m_running(running), m_places(places) { }

    [[nodiscard]] bool isFull() const { return m_running.small + m_running.large >= m_places; }
    /// To be called for those that could go, in their order. True once it is known which one goes.
    [[nodiscard]] bool offer(const SubmissionId& id, bool large);
    /// Of those that were offered; empty where there was none.
    [[nodiscard]] const SubmissionId& chosen() const { return m_chosen; }

private:
    RunningUploads m_running;
    int m_places;
    SubmissionId m_chosen;
};

} // namespace pinwright
