// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/historyrepository.h"

#include "store/values.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

Result<QList<Attempt>> HistoryRepository::attempts(const SubmissionId& id)
{
    QList<Attempt> attempts;
    const Result<Done> read = m_db.each(u"SELECT began, ended, outcome, error FROM attempts WHERE submission = ? ORDER BY number"_s,
        {id.text()}, [&attempts](const QSqlQuery& row) {
            attempts.append({.began = instantOf(row.value(0)),
                .ended = instantOf(row.value(1)),
                .outcome = submissionStateFromName(row.value(2).toString()).value_or(SubmissionState::Preparing),
                .error = errorFromJson(row.value(3).toString().toUtf8())});
        });
    if (!read)
        return failure(read.error());
    return attempts;
}

Result<QList<SubmissionId>> HistoryRepository::clear(const QDateTime& before, const QSet<SubmissionId>& spared)
{
    QList<SubmissionId> ids;
    const Result<Done> cleared = m_db.transaction([&]() -> Result<Done> {
        const Result<Done> read =
            m_db.each(u"SELECT id FROM submissions WHERE state IN ('published', 'failed', 'missed', 'cancelled') AND changed < ? "
                      "AND id NOT IN (SELECT submission FROM hosted_copies)"_s,
                {millisecondsOf(before)}, [&ids, &spared](const QSqlQuery& row) {
                    if (const SubmissionId id(row.value(0).toString()); !spared.contains(id))
                        ids.append(id);
                });
        if (!read)
            return read;
        return m_db.runMany(u"DELETE FROM submissions WHERE id = ?"_s, rowsOf(ids)).map([](qint64) { return Done{}; });
    });
    if (!cleared)
        return failure(cleared.error());
    return ids;
}

} // namespace pinwright
