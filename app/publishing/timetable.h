// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/knownsubmissions.h"

#include <array>
#include <functional>
#include <set>

namespace pinwright {

/// The pins that wait, by what the time allows of them. To follow the time costs what it changes, however many are held.
class Timetable {
public:
    enum class Stage {
        Early,      ///< its time has not come
        Away,       ///< its time has come, its file is on a drive that is not connected
        BackingOff, ///< its time has come, that of its next try has not
        Ready,
        Late, ///< its time passed too long ago
    };
    struct Standing {
        Stage stage;
        QDateTime until; ///< UTC; may be another from then on. Invalid: only once something else than the time changes
    };
    using Rule = std::function<Standing(const Submission&, const QDateTime& now)>;
    using Places = std::set<KnownSubmissions::Place>;

    /// `known` outlives this. The rule is asked for those that wait.
    Timetable(const KnownSubmissions& known, Rule rule) : m_known(known), m_rule(std::move(rule)) { }

    /// Everything, or what the rule says, changed.
    void placeAll(const QDateTime& now);
    /// This one changed, waits no longer, or is gone.
    void place(const SubmissionId& id, const QDateTime& now);
    /// Time went on, or the clock was set back.
    void advance(const QDateTime& now);

    /// In the order of the queue.
    [[nodiscard]] const Places& at(Stage stage, const AccountId& account) const;
    [[nodiscard]] QList<SubmissionId> late() const;

private:
    using ByStage = std::array<Places, 5>;
    struct Entry {
        AccountId account;
        KnownSubmissions::Place place;
        Standing standing;
    };

    void remove(const SubmissionId& id);

    const KnownSubmissions& m_known;
    Rule m_rule;
    QHash<SubmissionId, Entry> m_entries;
    QHash<AccountId, ByStage> m_places;
    std::set<std::pair<QDateTime, SubmissionId>> m_changes; ///< when the time changes which
    QDateTime m_now;                                        ///< as of the last look
};

} // namespace pinwright
