// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/accountholds.h"
#include "publishing/knownsubmissions.h"
#include "publishing/publishingmeans.h"
#include "publishing/queueorder.h"
#include "publishing/retrying.h"
#include "publishing/standstill.h"
#include "publishing/timetable.h"

#include <functional>

namespace pinwright {

/// Decides which waiting pin goes next, and tells what keeps the others. Changes nothing. A look costs what could go, not what is held
/// for later: placeAll() and place() must tell of every change.
class Departures {
public:
    struct Rules {
        int uploadsAtOnce = 0; ///< of one account
        int uploadsInAll = 0;
        std::chrono::minutes lateLimit{};
        RetryPolicy retry;
    };
    using Condition = std::function<bool(const Submission&)>;

    /// Both outlive this, and so does what publishing works with.
    Departures(const PublishingMeans& means, const Rules& rules, const KnownSubmissions& known, const AccountHolds& holds);

    /// Has its time come, and is it not backing off? A value for use in any thread, which takes `submission` for its service only.
    [[nodiscard]] Condition dueCondition(const Submission& submission) const;
    /// Everything known is another.
    void placeAll();
    /// This one is another, or is not known any more.
    void place(const SubmissionId& id);
    /// The network is there again: what failed for want of it need not wait longer.
    void noteOnline();

    /// Of those that `may`; nullopt: none may go now. `running`: by account, what is under way.
    [[nodiscard]] const Submission* next(const QHash<AccountId, RunningUploads>& running, const Condition& may) const;

    /// Those that are too late to be sent.
    [[nodiscard]] QList<SubmissionId> late() const;

    /// Of those that `count`.
    [[nodiscard]] QList<Standstill> standstills(bool paused, const Condition& count) const;

private:
    using Places = Timetable::Places;

    [[nodiscard]] Timetable::Standing standingOf(const Submission& submission, const QDateTime& now) const;
    [[nodiscard]] bool waitsForDrive(const Submission& submission) const;
    [[nodiscard]] const Timetable& timetableNow() const;
    void offer(QueueOrder& order, const Places& ready, const Condition& may) const;
    [[nodiscard]] int countIn(const Places& places, const Condition& condition) const;
    [[nodiscard]] bool mayLeave(const Account& account) const;
    [[nodiscard]] Standstill standstillOf(const Account& account) const;
    [[nodiscard]] std::optional<Error> pauseError(const Places& places) const;

    PublishingMeans m_means;
    Rules m_rules;
    const KnownSubmissions& m_known;
    const AccountHolds& m_holds;
    QDateTime m_onlineSince;       ///< UTC; invalid: it was never offline
    mutable Timetable m_timetable; ///< follows the time when it is asked
};

} // namespace pinwright
