// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/accountholds.h"
#include "publishing/clockwatch.h"
#include "publishing/departures.h"
#include "publishing/hostedcopies.h"
#include "publishing/outboxledger.h"
#include "publishing/outboxoptions.h"

#include <QTimer>

namespace pinwright {

class OutboxRun;
class OwnerLock;

/// Sends what is due: begins the runs, decides what becomes of a try that failed, and knows what keeps the others.
class Dispatcher : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dispatcher)

public:
    /// All of it outlives the dispatcher.
    Dispatcher(const PublishingMeans& means, const OutboxOptions& options, OwnerLock& owner, OutboxLedger& ledger,
        const HostedCopies& hosted, QObject* parent);
    ~Dispatcher() override;

    void start();
    /// Begins nothing new.
    void stop() { m_stopped = true; }
    /// The submissions and the accounts are there.
    [[nodiscard]] bool isWorking() const;
    /// What is known now, or changed, may let a pin go.
    void beginDue();
    /// The same after everything was read anew.
    void workOn();
    /// To be called about once a second.
    void tick();

    /// Worked on by this process.
    [[nodiscard]] bool isOurs(const SubmissionId& id) const;
    void takeOver(const SubmissionId& id) { m_own.insert(id); }
    /// Sent here, or changing.
    [[nodiscard]] bool isBusy(const SubmissionId& id) const;
    /// nullptr where it is not being sent here.
    [[nodiscard]] OutboxRun* run(const SubmissionId& id) const { return m_runs.value(id); }
    [[nodiscard]] QList<OutboxRun*> runs() const { return m_runs.values(); }
    [[nodiscard]] bool hasWork() const;

    [[nodiscard]] bool isRefused(const AccountId& account) const { return m_holds.refusal(account).has_value(); }
    void tryAgain(const AccountId& account);

    [[nodiscard]] const QList<Standstill>& standstills() const { return m_standstills; }
    [[nodiscard]] bool isStalled(const SubmissionId& id) const { return m_stalled.contains(id); }

signals:
    void progressChanged(const pinwright::SubmissionId& id);
    void standstillsChanged();
    /// What isStalled() says has changed.
    void stalledChanged(const pinwright::SubmissionId& id);

private:
    void resume();
    void noteAccounts();
    void watchClock();
    [[nodiscard]] QString whyLate(const Submission& submission) const;
    void missLate();
    void noteStandstills();
    void noteStalled();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool mayBegin(const Submission& submission) const;
    [[nodiscard]] QHash<AccountId, RunningUploads> running() const;
    void begin(const Submission& submission);
    void endRun(const SubmissionId& id);
    [[nodiscard]] Submission judged(Submission outcome);
    [[nodiscard]] std::optional<NextTry> nextTryOf(const Submission& failed);

    PublishingMeans m_means;
    OutboxOptions m_options;
    OwnerLock& m_owner;
    OutboxLedger& m_ledger;
    const HostedCopies& m_hosted;
    AccountHolds m_holds;
    Departures m_departures;
    QTimer m_standstillTimer;
    QList<Standstill> m_standstills;
    QSet<SubmissionId> m_stalled;
    QHash<SubmissionId, OutboxRun*> m_runs;
    QSet<SubmissionId> m_own; ///< added or sent again here
    ClockWatch m_clockWatch;
    QDateTime m_begun;     // UTC
    QDateTime m_leapBegin; // UTC; what the clock left out last, since it was set or the computer slept
    QDateTime m_leapEnd;
    bool m_resumed = false; ///< what a former run left held was looked at
    bool m_stopped = false;
};

} // namespace pinwright
