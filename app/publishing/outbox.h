// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/attempt.h"
#include "core/clock.h"
#include "core/submission.h"
#include "providers/registry.h"
#include "publishing/accountholds.h"
#include "publishing/clockwatch.h"
#include "publishing/departures.h"
#include "publishing/hostedcopies.h"
#include "publishing/knownsubmissions.h"
#include "publishing/lookup.h"
#include "publishing/publishingmeans.h"
#include "publishing/retrying.h"
#include "publishing/standstill.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace pinwright {

class Database;
class OutboxReader;
class OutboxRun;
class OwnerLock;
class Poller;
class Reconciler;
struct OutboxContents;

/// The durable queue; the only caller of Provider::publish. Every change of state is committed before it is shown. The rule that
/// makes it safe: a create request leaves only after Armed was committed by this process, and what was Armed is never sent again by itself.
class Outbox : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)

public:
    enum class Works {
        Everything, ///< the window: whatever is due
        OwnOnly,    ///< the command line: only what this process added; nothing where it only looks
    };

    struct Options {
        QString ownerFolder; ///< for the lock that tells other processes this one lives
        Works works = Works::Everything;
        int uploadsAtOnce = 2; ///< of one account
        int uploadsInAll = 6;
        std::chrono::minutes lateLimit{60}; ///< a pin later than this is Missed
        /// What failed so that nothing was created waits for another try, and pins of an account whose sign-in was refused wait for the
        /// user. Without it they have Failed.
        std::optional<RetryPolicy> retry;
        /// From 0 to below 1; without it the system's generator. For tests.
        std::function<double()> random;
        std::chrono::minutes stallLimit{10}; ///< a pin being sent without progress for longer is named as such
        /// How often it looks at the clock and at what other processes wrote; at every tenth time it looks for dead ones.
        std::chrono::milliseconds beat{1000};
    };

    Outbox(const PublishingMeans& means, Options options, QObject* parent = nullptr);
    /// A create request on its way is cut; it is Unconfirmed in the database, or better if the cut request still tells so.
    ~Outbox() override;

    /// Recovers what dead processes left, reads the submissions, begins to work; `loaded()` follows, without `added()` for each. Where the database can't be read,
    /// `storageFailed()` says so and it is tried again. Nothing is sent before the account book is loaded.
    void start();
    /// Begins nothing new; what is under way may end. For the program's exit.
    void stop();

    /// Newest first.
    [[nodiscard]] const QList<Submission>& submissions() const { return m_known.all(); }
    [[nodiscard]] const Submission* find(const SubmissionId& id) const { return m_known.find(id); }
    /// Those in the database that can't be read: not among submissions() or as last read, never sent, changed or deleted.
    [[nodiscard]] const QSet<SubmissionId>& unreadable() const { return m_unreadable; }
    /// Is it this program that waits for the pin's time, since the service has no scheduling of its own? Such pins are sent only while
    /// Pinwright runs.
    [[nodiscard]] bool isHeldHere(const Submission& submission) const;
    /// How many are held here for a time before `until`; without it, in all.
    [[nodiscard]] int heldCount(const QDateTime& until = {}) const;
    /// The earliest of their times, UTC; invalid where none is held.
    [[nodiscard]] QDateTime nextHeld() const;

    /// Bytes sent and in all while a file or a create request is under way; {0, 0} otherwise.
    struct Progress {
        qint64 done = 0;
        qint64 total = 0;
    };
    [[nodiscard]] Progress progress(const SubmissionId& id) const;

    /// Why pins wait that would be sent else, one for each cause and account.
    [[nodiscard]] QList<Standstill> standstills() const { return m_standstills; }
    /// Is it without progress for long: being sent, or at a service that processes it? `changed()` follows when that begins or ends.
    [[nodiscard]] bool isStalled(const SubmissionId& id) const { return m_stalled.contains(id); }
    /// What looking for an Unconfirmed one at its service brought.
    [[nodiscard]] LookUp lookUp(const SubmissionId& id) const;
    [[nodiscard]] Job<QList<Attempt>>* attempts(const SubmissionId& id);
    /// Is something under way here, or is there a pin that can be begun now? Not one whose time or next try is to come, nor one that waits for
    /// one of the standstills.
    [[nodiscard]] bool hasWork() const;

    /// Commits a snapshot; the job yields once it is on disk. Texts of spaces alone, and spaces around the link, are left out of it.
    [[nodiscard]] Job<SubmissionId>* add(const Draft& composed, const Account& account);

    /// Stops it: what was not sent becomes Cancelled; a create request on its way is cut, and is Unconfirmed if the service may have it.
    /// Does nothing for one that the service has, or that another process is sending.
    void cancel(const SubmissionId& id);
    /// Stops a Waiting one; once the job yields, it is certain that it will not be sent. Rejected, with a sentence for the user, where it no
    /// longer waits; or Storage.
    [[nodiscard]] Job<Done>* withdraw(const SubmissionId& id);
    /// Puts Failed, Missed, Cancelled or, on the user's word, Unconfirmed back to Waiting, and lets one go at once that waits for another
    /// try: with the account as it is now, and for now where its time has passed.
    void sendAgain(const SubmissionId& id);
    /// Puts a Waiting or Missed one to another time, with the account as it is now; nullopt: now. `changed()` follows. Rejected, with a
    /// sentence for the user, where the time has passed or does not exist, or the pin is under way here or in another process; or Storage.
    [[nodiscard]] Job<Done>* reschedule(const SubmissionId& id, const std::optional<Schedule>& schedule);
    using CopyRemoval = pinwright::CopyRemoval;
    /// Deletes the copy of its file from the place it was put at, with the secrets its account has now; afterwards Submission::hosted is
    /// empty, or a copy at a former place comes to light, and `changed()` follows. For one
    /// that ended: a service may fetch the picture later than it answers, so this is the user's decision and never made by itself.
    /// Rejected, with a sentence for the user, where there is no copy, the pin may still need it, or a pin is just being prepared; or the
    /// errors of the place, of its secrets, or Storage. Then the copy stays known.
    [[nodiscard]] Job<CopyRemoval>* removeHosted(const SubmissionId& id);
    /// Leaves the copy where it is and forgets it: for one that can't be deleted from here. Rejected as above, or Storage.
    [[nodiscard]] Job<Done>* forgetHosted(const SubmissionId& id);
    /// The user looked: an Unconfirmed one is there.
    void markPublished(const SubmissionId& id);
    /// The user says that an Unconfirmed one is this pin.
    void confirm(const SubmissionId& id, const FoundPin& pin);
    /// Asks the service after a Processing or Scheduled one, or looks for an Unconfirmed one, now.
    void checkNow(const SubmissionId& id);

    /// Nothing that waits is begun, by any process that works on everything, until it goes on; what is under way ends. Kept in the
    /// database; `pausedChanged()` follows once it is.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// The user's word that the account's pins may go on: after a refused sign-in, or before the time that was waited for.
    void tryAgain(const AccountId& account);
    /// Stops what is under way and what waits, but for pins whose time has not come.
    void stopAll();
    /// Puts those of them that wait, in this order, before another one that waits; before an empty id: at the end. `changed()` follows.
    /// Rejected, with a sentence for the user, where none of them or not the other waits any more; or Storage.
    [[nodiscard]] Job<Done>* moveBefore(const QList<SubmissionId>& ids, const SubmissionId& before);
    /// Deletes what ended before that time, but nothing whose outcome is unknown or that has a copy of its file on the web; yields
    /// how many. `removed()` follows for each.
    [[nodiscard]] Job<int>* clearHistory(const QDateTime& before);

signals:
    void loaded();
    void added(const pinwright::SubmissionId& id);
    void changed(const pinwright::SubmissionId& id);
    /// It is not among submissions() any more.
    void removed(const pinwright::SubmissionId& id);
    void standstillsChanged();
    void pausedChanged();
    void lookUpChanged(const pinwright::SubmissionId& id);
    /// A Processing or Scheduled one was asked after, or could not be; what that brought is shown.
    void checked(const pinwright::SubmissionId& id);
    /// What heldCount() and nextHeld() say has changed.
    void heldChanged();
    void progressChanged(const pinwright::SubmissionId& id);
    /// More submissions than before can't be read; `count` in all.
    void unreadableFound(int count);
    /// A change of state could not be committed (disk full).
    void storageFailed(const pinwright::Error& error);

private:
    /// The outcome of a run that is not on disk yet.
    struct Outcome {
        Submission submission;
        SubmissionState expected;
        bool committing = false;
        bool told = false; ///< that it could not be committed
    };

    void tellChecked(const SubmissionId& id);
    void beat();
    void recover();
    void take(const OutboxContents& contents);
    void takeUnreadable(const QList<SubmissionId>& ids);
    void takePaused(bool paused);
    [[nodiscard]] QList<Submission> differing(const QList<Submission>& onDisk) const;
    void dropMissing(const QList<Submission>& onDisk);

    void show(const Submission& submission);
    void drop(const QList<SubmissionId>& ids);
    [[nodiscard]] QDateTime heldTime(const Submission* submission) const;
    void moveHeld(const QDateTime& from, const QDateTime& to);
    void noteStandstills();
    void noteStalled();

    [[nodiscard]] Job<std::optional<Submission>>* putBack(const Submission& submission, const std::optional<Schedule>& schedule);
    [[nodiscard]] Submission again(const Submission& submission) const;
    void change(const Submission& outcome, SubmissionState expected);
    void finishChange(const SubmissionId& id, const Result<std::optional<Submission>>& changed);
    void changeMany(const QList<SubmissionId>& ids, std::function<Result<Done>(Database&)> work, const std::function<void()>& then);
    void keep(const Submission& outcome, SubmissionState expected);
    void commit(const SubmissionId& id);
    void noteUnwritable(const Error& error);

    [[nodiscard]] std::optional<Error> whyHostedStays(const SubmissionId& id) const;
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] bool isOurs(const SubmissionId& id) const;
    [[nodiscard]] bool isBusy(const SubmissionId& id) const;
    void workOn();
    void follow(const Submission& submission);
    void resume();
    void noteAccounts();
    void watchClock();
    [[nodiscard]] QString whyLate(const Submission& submission) const;
    void missLate();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool mayBegin(const Submission& submission) const;
    void beginDue();
    [[nodiscard]] QHash<AccountId, RunningUploads> running() const;
    void begin(const Submission& submission);
    void endRun(const SubmissionId& id);
    [[nodiscard]] Submission judged(Submission outcome);

    PublishingMeans m_means;
    Options m_options;
    std::unique_ptr<OwnerLock> m_owner;
    OutboxReader* m_reader = nullptr;
    Poller* m_poller = nullptr;
    Reconciler* m_reconciler = nullptr;
    HostedCopies* m_hosted = nullptr;
    QTimer m_heart;
    QTimer m_standstillTimer;
    KnownSubmissions m_known;
    AccountHolds m_holds;
    Departures m_departures;
    QList<QDateTime> m_heldTimes; ///< of those held here, in order
    QList<Standstill> m_standstills;
    QSet<SubmissionId> m_stalled;
    QHash<SubmissionId, OutboxRun*> m_runs;
    QHash<SubmissionId, Outcome> m_outcomes;
    QSet<SubmissionId> m_unreadable;
    QSet<SubmissionId> m_own;      ///< added or sent again here
    QSet<SubmissionId> m_changing; ///< a change asked for here is on its way to the disk
    ClockWatch m_clockWatch;
    QDateTime m_begun;     // UTC
    QDateTime m_leapBegin; // UTC; what the clock left out last, since it was set or the computer slept
    QDateTime m_leapEnd;
    QDeadlineTimer m_pause{0}; ///< the database could not be written; nothing is begun until then
    QDeadlineTimer m_nextRecovery{0};
    bool m_paused = false;
    bool m_loaded = false;
    bool m_resumed = false; ///< what a former run left held was looked at
    bool m_stopped = false;
};

} // namespace pinwright
