// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/hostedcopies.h"

#include "core/chainedjob.h"
#include "core/sentences.h"
#include "publishing/connect.h"
#include "store/store.h"
#include "store/submissionrepository.h"

#include <QCoreApplication>

namespace pinwright {

namespace {

/// May the copy be deleted? False: another submission needs it, and this one has forgotten it. Rejected where that can't be told just now.
Result<bool> mayDelete(Database& db, const SubmissionId& id, const QUrl& address)
{
    using Use = SubmissionRepository::HostedUse;
    const Result<Use> use = SubmissionRepository(db).releaseHosted(id, address);
    if (!use)
        return failure(use.error());
    if (*use == Use::Preparing) {
        return failure({.kind = ErrorKind::Rejected,
            .providerCode = ownErrorCode,
            .detail = QCoreApplication::translate(
                "Outbox", "Another pin is just being prepared and may need this file. Try again in a moment.")});
    }
    return *use == Use::Free;
}

} // namespace

HostedCopies::HostedCopies(const PublishingMeans& means, QObject* parent) : QObject(parent), m_means(means) { }

Job<CopyRemoval>* HostedCopies::remove(const Submission& submission)
{
    const QPointer<HostedCopies> self(this);
    auto* asked = m_means.store.run<bool>(
        [id = submission.id, address = submission.hosted.address](Database& db) { return mayDelete(db, id, address); });
    auto* removed = thenJob<CopyRemoval>(asked, [self, submission](bool isFree) -> Job<CopyRemoval>* {
        if (!isFree)
            return readyJob<CopyRemoval>(CopyRemoval::StillNeeded);
        return self ? self->deleteCopy(submission) : readyJob<CopyRemoval>(failure({.kind = ErrorKind::Cancelled}));
    });
    auto* shown = thenJob<CopyRemoval>(removed, [self, id = submission.id](CopyRemoval removal) {
        return self ? self->showBefore(id, removal) : readyJob<CopyRemoval>(removal);
    });
    ++m_removals;
    connect(shown, &QObject::destroyed, this, [this] {
        --m_removals;
        emit removalEnded();
    });
    return shown;
}

Job<CopyRemoval>* HostedCopies::deleteCopy(const Submission& submission)
{
    const HostedCopy copy = submission.hosted;
    MediaHost* host = m_means.mediaHosts.find(copy.place.kind);
    auto* session = hostSessionFor(m_means.accounts, m_means.mediaHosts, submission.account.id, copy.place);
    auto* removed = thenJob<Done>(session, [host, copy](const HostSession& opened) { return host->remove(opened, copy.address); });
    auto* forgotten = thenJob<Done>(removed, [self = QPointer(this), id = submission.id, copy](Done) {
        if (!self)
            return readyJob<Done>(failure({.kind = ErrorKind::Cancelled}));
        return self->m_means.store.run<Done>(
            [id, copy](Database& db) { return SubmissionRepository(db).forgetDeleted(id, copy.address); });
    });
    return mapJob<CopyRemoval>(
        forgotten, [](const Result<Done>& done) { return done.map([](Done) { return CopyRemoval::Deleted; }); });
}

Job<Done>* HostedCopies::forget(const Submission& submission)
{
    auto* forgotten = m_means.store.run<Done>([id = submission.id, address = submission.hosted.address](
                                                  Database& db) { return SubmissionRepository(db).forgetHosted(id, address); });
    return thenJob<Done>(forgotten, [self = QPointer(this), id = submission.id](Done done) {
        return self ? self->showBefore(id, done) : readyJob<Done>(done);
    });
}

/// Yields `outcome` after the submission is shown as it is on disk.
template <class T>
Job<T>* HostedCopies::showBefore(const SubmissionId& id, const T& outcome)
{
    auto* read = m_means.store.run<Submission>([id](Database& db) { return SubmissionRepository(db).find(id); });
    return mapJob<T>(read, [self = QPointer(this), outcome](const Result<Submission>& found) -> Result<T> {
        if (!found)
            return failure(found.error());
        if (self)
            emit self->kept(*found);
        return outcome;
    });
}

} // namespace pinwright
