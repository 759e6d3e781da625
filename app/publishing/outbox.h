// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/attempt.h"
#include "core/clock.h"
#include "core/submission.h"
#include "providers/registry.h"
#include "publishing/hostedcopies.h"
#include "publishing/lookup.h"
#include "publishing/outboxoptions.h"
#include "publishing/publishingmeans.h"
#include "publishing/standstill.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace pinwright {

class Dispatcher;
class OutboxLedger;
class OwnerLock;
class Poller;
class Reconciler;

/// The durable queue; the only caller of Provider::publish. Every change of state is committed before it is shown. The rule that
/// makes it safe: a create request leaves only after Armed was committed by this process, and what was Armed is never sent again by itself.
class Outbox : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Outbox)

public:
    using Works = OutboxWorks;
    using Options = OutboxOptions;

    Outbox(const PublishingMeans& means, Options options, QObject* parent = nullptr);
    /// A create request on its way is cut; it is Unconfirmed in the database, or better if the cut request still tells so.
    ~Outbox() override;

    /// Recovers what dead processes left, reads the submissions, begins to work; `loaded()` follows, without `added()` for each. Where the database can't be read,
    /// `storageFailed()` says so and it is tried again. Nothing is sent before the account book is loaded.
    void start();
    /// Begins nothing new; what is under way may end. For the program's exit.
    void stop();

    /// Newest first.
    [[nodiscard]] const QList<Submission>& submissions() const;
    [[nodiscard]] const Submission* find(const SubmissionId& id) const;
    /// Those in the database that can't be read: not among submissions() or as last read, never sent, changed or deleted.
    [[nodiscard]] const QSet<SubmissionId>& unreadable() const;
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
    [[nodiscard]] QList<Standstill> standstills() const;
    /// Is it without progress for long: being sent, or at a service that processes it? `changed()` follows when that begins or ends.
    [[nodiscard]] bool isStalled(const SubmissionId& id) const;
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
    [[nodiscard]] bool isPaused() const;
    /// The user's word that the account's pins may go on: after a refused sign-in, or before the time that was waited for.
    void tryAgain(const AccountId& account);
    /// Stops what is under way and what waits, but for pins whose time has not come.
    void stopAll();
    /// Puts those of them that wait, in this order, before another one that waits; before an empty id: at the end. Once the job yields, the
    /// order is that, and `changed()` has told of it.
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
    void beat();
    void recover();
    void workOn();
    void follow(const Submission& submission);
    [[nodiscard]] Submission again(Submission submission, const std::optional<Schedule>& schedule) const;
    [[nodiscard]] std::optional<Error> whyHostedStays(const SubmissionId& id) const;
    void tellChecked(const SubmissionId& id);

    PublishingMeans m_means;
    Options m_options;
    std::unique_ptr<OwnerLock> m_owner;
    OutboxLedger* m_ledger = nullptr;
    HostedCopies* m_hosted = nullptr;
    Dispatcher* m_dispatcher = nullptr;
    Poller* m_poller = nullptr;
    Reconciler* m_reconciler = nullptr;
    QTimer m_heart;
    QDeadlineTimer m_nextRecovery{0};
};

} // namespace pinwright
