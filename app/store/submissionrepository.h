// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "store/database.h"
#include "store/listing.h"

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

    /// Waiting → Preparing, owned by `owner`. False: somebody else has it, or it is not waiting any more.
    [[nodiscard]] Result<bool> claim(const SubmissionId& id, const QString& owner);
    /// Preparing → Armed, one attempt more; `hosted` is where its file was put, if anywhere. False: not ours any more; then nothing may be
    /// sent.
    [[nodiscard]] Result<bool> arm(const SubmissionId& id, const QString& owner, const QUrl& hosted = {});
    /// Armed → Waiting, one attempt less; only for an owner that is sure to have sent nothing. False: not ours any more.
    [[nodiscard]] Result<bool> disarm(const SubmissionId& id, const QString& owner);
    /// What became of it: state, remote id, url, error, where the present state is `expected`. Drops the owner. False: it was another.
    /// Rejected ("already-submitted") where it would live again while its draft has another live submission.
    [[nodiscard]] Result<bool> conclude(const Submission& outcome, SubmissionState expected);
    /// Preparing → Waiting and Armed → Unconfirmed for these owners. Returns the ids it changed. Safe while other processes begin to work,
    /// since a new owner is never among the dead ones.
    [[nodiscard]] Result<QList<SubmissionId>> recoverFrom(const QStringList& deadOwners);
    /// Back to Waiting with the snapshot (draft, account, fingerprint) of `again`, where the present state is `expected`; remote id, url and
    /// error go. False: it was another.
    [[nodiscard]] Result<bool> sendAgain(const Submission& again, SubmissionState expected);
    /// Its file is not at `hosted` any more. False: that was not where it was.
    [[nodiscard]] Result<bool> clearHosted(const SubmissionId& id, const QUrl& hosted);
    /// What must be known before a file at `hosted` is deleted.
    enum class HostedUse {
        Free,
        Elsewhere, ///< another submission has it there, and did not end without a pin
        Preparing, ///< a submission is being prepared, and may be about to use it
    };
    [[nodiscard]] Result<HostedUse> hostedUse(const SubmissionId& id, const QUrl& hosted);
    /// The owners named by submissions that are Preparing or Armed.
    [[nodiscard]] Result<QStringList> owners();

private:
    Database& m_db;
};

} // namespace pinwright
