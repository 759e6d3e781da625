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
    QList<DraftId> drafts;
    const Result<Done> cleared = m_db.transaction([&]() -> Result<Done> {
        const Result<Done> read = m_db.each(
            u"SELECT id, draft FROM submissions WHERE state IN ('published', 'failed', 'missed', 'cancelled') AND changed < ? "
            "AND id NOT IN (SELECT submission FROM hosted_copies)"_s,
            {millisecondsOf(before)}, [&ids, &drafts, &spared](const QSqlQuery& row) {
                const SubmissionId id(row.value(0).toString());
                if (spared.contains(id))
                    return;
                ids.append(id);
                drafts.append(DraftId(row.value(1).toString()));
            });
        if (!read)
            return read;
        return m_db.runMany(u"DELETE FROM submissions WHERE id = ?"_s, rowsOf(ids))
            .and_then([this, &drafts](qint64) {
                return m_db.runMany(u"DELETE FROM drafts WHERE id = ? AND state = 'submitted' "
                                    "AND id NOT IN (SELECT draft FROM submissions)"_s,
                    rowsOf(drafts));
            })
            .map([](qint64) { return Done{}; });
    });
    if (!cleared)
        return failure(cleared.error());
    return ids;
}

} // namespace pinwright
