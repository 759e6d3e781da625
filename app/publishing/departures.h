// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/accountholds.h"
#include "publishing/knownsubmissions.h"
#include "publishing/publishingmeans.h"
#include "publishing/queueorder.h"
#include "publishing/retrying.h"
#include "publishing/standstill.h"

#include <functional>

namespace pinwright {

/// Decides which waiting pin goes next, and tells what keeps the others. Changes nothing.
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
    /// The network is there again: what failed for want of it need not wait longer.
    void noteOnline();

    /// Of those that `may`; nullopt: none may go now. `running`: by account, what is under way.
    [[nodiscard]] const Submission* next(const QHash<AccountId, RunningUploads>& running, const Condition& may) const;

    /// Of those that `count`.
    [[nodiscard]] QList<Standstill> standstills(bool paused, const Condition& count) const;

private:
    struct Moment;
    using Places = std::set<KnownSubmissions::Place>;

    void offer(QueueOrder& order, const Places& places, const Moment& moment, const Condition& may) const;
    [[nodiscard]] bool mayLeave(const Account& account) const;
    [[nodiscard]] Standstill standstillOf(const Account& account) const;
    [[nodiscard]] std::optional<Error> pauseError(const Places& places) const;

    PublishingMeans m_means;
    Rules m_rules;
    const KnownSubmissions& m_known;
    const AccountHolds& m_holds;
    QDateTime m_onlineSince; ///< UTC; invalid: it was never offline
};

} // namespace pinwright
