// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <set>

namespace pinwright {

/// The submissions as they are shown, with what is asked of them often: by id, which wait, and which are under way.
class KnownSubmissions {
public:
    /// Newest first.
    void reset(const QList<Submission>& submissions);

    enum class Put {
        Same,
        Added, ///< as the newest
        Changed,
    };
    Put put(const Submission& submission);
    /// Returns those that were there.
    QList<SubmissionId> remove(const QList<SubmissionId>& ids);

    [[nodiscard]] const QList<Submission>& all() const { return m_all; }
    [[nodiscard]] const Submission* find(const SubmissionId& id) const;

    /// The rank first.
    using Place = std::pair<qint64, SubmissionId>;
    /// Those that are Waiting, by account and in their order.
    [[nodiscard]] const QMap<AccountId, std::set<Place>>& waiting() const { return m_waiting; }
    [[nodiscard]] QList<SubmissionId> waitingOf(const AccountId& account) const;
    /// Those that are Preparing, Armed or Processing.
    [[nodiscard]] const QSet<SubmissionId>& underWay() const { return m_underWay; }

private:
    void note(const Submission& submission);
    void forget(const Submission& submission);

    QList<Submission> m_all;
    QHash<SubmissionId, qsizetype> m_numbers; ///< the place in m_all, counted from its end, so that adding moves none
    QMap<AccountId, std::set<Place>> m_waiting;
    QSet<SubmissionId> m_underWay;
};

} // namespace pinwright
