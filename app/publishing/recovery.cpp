// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/recovery.h"

#include "core/logging.h"
#include "publishing/ownerlock.h"
#include "store/submissionrepository.h"

namespace pinwright {

/// The dead are looked for among the owners the database names, so that a process that begins meanwhile loses nothing.
Result<bool> recoverFromDead(Database& db, const QString& ownerFolder, const QDateTime& now)
{
    SubmissionRepository submissions(db);
    const Result<QStringList> owners = submissions.owners();
    if (!owners)
        return failure(owners.error());
    const QStringList living = OwnerLock::living(ownerFolder); // looked at after the owners were read, never before
    QStringList dead;
    for (const QString& owner : *owners) {
        if (!living.contains(owner))
            dead.append(owner);
    }
    if (dead.isEmpty())
        return false;
    const Result<QList<SubmissionId>> recovered = submissions.recoverFrom(dead, now);
    if (!recovered)
        return failure(recovered.error());
    for (const SubmissionId& id : *recovered)
        qCInfo(logOutbox) << "Recovered" << id.text() << "of a process that ended";
    return !recovered->isEmpty();
}

} // namespace pinwright
