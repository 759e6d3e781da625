// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

#include <QSet>

namespace pinwright {

/// What is being sent, counted as one batch from the first pin until nothing is under way: "Sending 2 of 5".
class Batch {
public:
    /// Notes whether this submission is under way.
    void note(const SubmissionId& id, bool underWay);

    [[nodiscard]] bool isRunning() const { return !m_underWay.isEmpty(); }
    [[nodiscard]] int size() const { return int(m_all.size()); }
    [[nodiscard]] int done() const { return int(m_all.size() - m_underWay.size()); }
    [[nodiscard]] const QSet<SubmissionId>& underWay() const { return m_underWay; }

private:
    QSet<SubmissionId> m_all;
    QSet<SubmissionId> m_underWay;
};

} // namespace pinwright
