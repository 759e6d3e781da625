// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "store/database.h"
#include "store/listing.h"

#include <QHash>

#include <optional>

namespace pinwright {

/// The outbox in the database. Every change of state is one guarded statement: it names the state (and owner) it expects, so that two
/// processes can never both take the same step. `owner` is the process that works on a submission, see OwnerLock.
class SubmissionRepository {
public:
    explicit SubmissionRepository(Database& database) : m_db(database) { }

    /// Newest first, at most `limit`; 0: all. One that can't be read does not keep back the others.
    [[nodiscard]] Result<Listing<Submission, SubmissionId>> all(int limit = 0);
    /// Rejected ("no-submission") where it is not there, Storage ("damaged") where it can't be read.
    [[nodiscard]] Result<Submission> find(const SubmissionId& id);

    /// Inserts the submission and marks its draft as submitted, in one transaction. Rejected ("already-submitted") where the draft has a
    /// submission that led or may yet lead to a pin.
    /// A draft that is not in the database (command line) is fine.
    [[nodiscard]] Result<Done> add(const Submission& submission);

    /// Waiting → Preparing, owned by `owner`; why it waited is over. False: somebody else has it, or it is not waiting any more.
    [[nodiscard]] Result<bool> claim(const SubmissionId& id, const QString& owner, const QDateTime& now);
    /// While it is Preparing: a copy of its file is about to be put there. Noted before it is, so that no copy is ever unknown; it is not on
    /// the web yet, and never will be where that fails. False: not ours any more.
    [[nodiscard]] Result<bool> noteHosted(const SubmissionId& id, const QString& owner, const HostedCopy& copy);
    /// Preparing → Armed, one attempt more, to send a file of that size (0: not known). False: not ours any more; then nothing may be sent.
    [[nodiscard]] Result<bool> arm(const SubmissionId& id, const QString& owner, const QDateTime& now, qint64 sentBytes = 0);
    /// Armed → Waiting, one attempt less; only for an owner that is sure to have sent nothing. False: not ours any more.
    [[nodiscard]] Result<bool> disarm(const SubmissionId& id, const QString& owner, const QDateTime& now);
    /// What became of it: state, remote id, url, error, where the present state is `expected`. Drops the owner. False: it was another.
    /// Rejected ("already-submitted") where it would live again while its draft has another live submission.
    [[nodiscard]] Result<bool> conclude(const Submission& outcome, SubmissionState expected);
    /// Preparing → Waiting and Armed → Unconfirmed for these owners. Returns the ids it changed. Safe while other processes begin to work,
    /// since a new owner is never among the dead ones.
    [[nodiscard]] Result<QList<SubmissionId>> recoverFrom(const QStringList& deadOwners, const QDateTime& now);
    /// Back to Waiting with the snapshot (draft, account, fingerprint) of `again`, where the present state is `expected`; remote id, url and
    /// error go. False: it was another.
    [[nodiscard]] Result<bool> sendAgain(const Submission& again, SubmissionState expected);
    /// Those of them that are Waiting take this account, and may be tried at once as if they never had been.
    [[nodiscard]] Result<Done> renew(const QList<SubmissionId>& ids, const Account& account);
    /// Waiting → Cancelled for those of them that are; all at once.
    [[nodiscard]] Result<Done> cancelWaiting(const QList<SubmissionId>& ids, const QDateTime& now);
    using Ranks = QHash<SubmissionId, qint64>;
    /// Puts those of them that are Waiting, in this order, before another one that is; before an empty id: at the end. Yields those that have
    /// another rank by that; nullopt: none of them or not the other one is Waiting, or it is one of them.
    [[nodiscard]] Result<std::optional<Ranks>> moveBefore(const QList<SubmissionId>& ids, const SubmissionId& before);

    /// May what waits be begun only once it goes on?
    [[nodiscard]] Result<bool> isPaused();
    [[nodiscard]] Result<Done> setPaused(bool paused);

    enum class HostedUse {
        Free,      ///< the copy may be deleted; it stays known until that is done
        Elsewhere, ///< another submission has it and did not end without a pin; this one does not know it any more
        Preparing, ///< a submission is being prepared, and may be about to use it
    };
    /// The one step before a copy is deleted, so that of two submissions that share it the last one finds it Free.
    [[nodiscard]] Result<HostedUse> releaseHosted(const SubmissionId& id, const QUrl& address);
    /// The submission does not know of the copy any more; one it has at a former place comes to light.
    [[nodiscard]] Result<Done> forgetHosted(const SubmissionId& id, const QUrl& address);
    /// The copy is gone: neither this one knows of it any more nor those that shared it and ended without a pin.
    [[nodiscard]] Result<Done> forgetDeleted(const SubmissionId& id, const QUrl& address);
    /// Those that were tried between these times or whose tries then are not known, and all that are Unconfirmed: what may have created a
    /// pin that a service notes with such a time.
    [[nodiscard]] Result<QList<Submission>> triedBetween(const QDateTime& from, const QDateTime& until);
    /// Those that are known to their services by one of these ids.
    [[nodiscard]] Result<QList<Submission>> knownBy(const QList<RemoteId>& ids);
    /// The owners named by submissions that are Preparing or Armed.
    [[nodiscard]] Result<QStringList> owners();

private:
    Database& m_db;
};

} // namespace pinwright
