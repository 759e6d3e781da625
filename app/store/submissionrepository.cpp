// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/submissionrepository.h"

#include "store/values.h"

#include <QSet>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto selection =
    u"SELECT id, draft_document, account_document, fingerprint, state, attempts, remote_id, url, error, created, changed, "
    "hosted_copies.address, hosted_copies.place, not_before, tries, rank, sent_bytes FROM submissions LEFT JOIN hosted_copies ON "
    "hosted_copies.number = "
    "(SELECT max(number) FROM hosted_copies WHERE submission = submissions.id) "_s;

/// The states that ended without a pin, so that the copy of the file is not needed.
const auto withoutPin = u"('failed', 'missed', 'cancelled')"_s;

std::optional<Submission> submissionOf(const QSqlQuery& row)
{
    const std::optional<Draft> draft = draftFromJson(row.value(1).toString().toUtf8());
    const std::optional<Account> account = accountFromJson(row.value(2).toString().toUtf8());
    const std::optional<SubmissionState> state = submissionStateFromName(row.value(4).toString());
    if (!draft || !account || !state)
        return std::nullopt;
    if (draft->schedule && !draft->schedule->utc.isValid()) // would be sent at once instead of at its time
        return std::nullopt;
    return Submission{
        .id = SubmissionId(row.value(0).toString()),
        .draft = *draft,
        .account = *account,
        .fingerprint = row.value(3).toString().toLatin1(),
        .state = *state,
        .created = instantOf(row.value(9)),
        .changed = instantOf(row.value(10)),
        .attempts = row.value(5).toInt(),
        .remoteId = RemoteId(row.value(6).toString()),
        .url = QUrl(row.value(7).toString()),
        .hosted = {QUrl(row.value(11).toString()), placeFromJson(row.value(12).toString().toUtf8())},
        .error = row.value(8).isNull() ? std::nullopt : errorFromJson(row.value(8).toString().toUtf8()),
        .notBefore = instantOf(row.value(13)),
        .tries = row.value(14).toInt(),
        .sentBytes = row.value(16).toLongLong(),
        .rank = row.value(15).toLongLong(),
    };
}

Result<QList<Submission>> readableWhere(Database& db, const QString& condition, const QVariantList& values)
{
    QList<Submission> submissions;
    const Result<Done> read = db.each(selection + u"WHERE "_s + condition, values, [&submissions](const QSqlQuery& row) {
        if (const std::optional<Submission> submission = submissionOf(row))
            submissions.append(*submission);
    });
    return read.map([&submissions](Done) { return submissions; });
}

QVariant errorValue(const std::optional<Error>& error)
{
    return error ? QString::fromUtf8(errorToJson(*error)) : QString();
}

QString addressValue(const QUrl& address)
{
    return address.toString(QUrl::FullyEncoded);
}

Error rejected(const QString& code)
{
    return {.kind = ErrorKind::Rejected, .providerCode = code};
}

/// Exactly one row was there in the expected state.
Result<bool> changedOne(const Result<QSqlQuery>& update)
{
    if (!update)
        return failure(update.error());
    return update->numRowsAffected() == 1;
}

/// All of the rows or none.
Result<Done> changedAll(Database& db, const QString& update, const QList<QVariantList>& rows)
{
    return db.transaction([&]() { return db.runMany(update, rows).map([](qint64) { return Done{}; }); });
}

/// The order with these before that one, or at the end. nullopt: none of them or not that one is in it.
std::optional<QList<SubmissionId>> movedBefore(
    const QList<SubmissionId>& order, const QList<SubmissionId>& ids, const SubmissionId& before)
{
    const QSet<SubmissionId> present(order.begin(), order.end());
    QList<SubmissionId> moving;
    for (const SubmissionId& id : ids) {
        if (present.contains(id) && !moving.contains(id))
            moving.append(id);
    }
    const QSet<SubmissionId> gone(moving.begin(), moving.end());
    if (moving.isEmpty() || gone.contains(before) || (!before.isEmpty() && !present.contains(before)))
        return std::nullopt;
    QList<SubmissionId> next;
    for (const SubmissionId& id : order) {
        if (id == before)
            next += moving;
        if (!gone.contains(id))
            next.append(id);
    }
    if (before.isEmpty())
        next += moving;
    return next;
}

} // namespace

Result<Listing<Submission, SubmissionId>> SubmissionRepository::all(int limit)
{
    Listing<Submission, SubmissionId> listing;
    const Result<Done> read = m_db.each(
        selection + u"ORDER BY submissions.number DESC LIMIT ?"_s, {limit > 0 ? limit : -1}, [&listing](const QSqlQuery& row) {
            if (const std::optional<Submission> submission = submissionOf(row))
                listing.readable.append(*submission);
            else
                listing.unreadable.append(SubmissionId(row.value(0).toString()));
        });
    if (!read)
        return failure(read.error());
    return listing;
}

Result<Submission> SubmissionRepository::find(const SubmissionId& id)
{
    bool found = false;
    std::optional<Submission> submission;
    const Result<Done> read = m_db.each(selection + u"WHERE id = ?"_s, {id.text()}, [&submission, &found](const QSqlQuery& row) {
        found = true;
        submission = submissionOf(row);
    });
    if (!read)
        return failure(read.error());
    if (!found)
        return failure(rejected(u"no-submission"_s));
    if (!submission)
        return failure({.kind = ErrorKind::Storage, .providerCode = u"damaged"_s});
    return *submission;
}

Result<Done> SubmissionRepository::add(const Submission& submission)
{
    const QString draft = submission.draft.id.text();
    const Result<Done> added = m_db.transaction([&]() -> Result<Done> {
        const Result<QSqlQuery> inserted =
            m_db.run(u"INSERT INTO submissions (id, draft, draft_document, account_document, "
                     u"fingerprint, state, attempts, remote_id, url, error, "
                     "created, changed, not_before, tries, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                     "(SELECT coalesce(max(rank), 0) + 1 FROM submissions))"_s,
                {submission.id.text(), draft, QString::fromUtf8(draftToJson(submission.draft)),
                    QString::fromUtf8(accountToJson(submission.account)), QString::fromLatin1(submission.fingerprint),
                    submissionStateName(submission.state), submission.attempts, submission.remoteId.text(),
                    submission.url.toString(), errorValue(submission.error), millisecondsOf(submission.created),
                    millisecondsOf(submission.changed), millisecondsOf(submission.notBefore), submission.tries});
        if (!inserted)
            return failure(inserted.error());
        if (const Result<QSqlQuery> marked = m_db.run(u"UPDATE drafts SET state = 'submitted' WHERE id = ?"_s, {draft}); !marked)
            return failure(marked.error());
        return Done{};
    });
    if (!added && added.error().providerCode == "conflict"_L1)
        return failure(rejected(u"already-submitted"_s));
    return added;
}

Result<bool> SubmissionRepository::claim(const SubmissionId& id, const QString& owner, const QDateTime& now)
{
    return changedOne(
        m_db.run(u"UPDATE submissions SET state = 'preparing', owner = ?, error = NULL, not_before = NULL, changed = ? "
                 "WHERE id = ? AND state = 'waiting'"_s,
            {owner, millisecondsOf(now), id.text()}));
}

Result<bool> SubmissionRepository::arm(const SubmissionId& id, const QString& owner, const QDateTime& now, qint64 sentBytes)
{
    return changedOne(m_db.run(u"UPDATE submissions SET state = 'armed', attempts = attempts + 1, sent_bytes = ?, changed = ? "
                               "WHERE id = ? AND state = 'preparing' AND owner = ?"_s,
        {sentBytes, millisecondsOf(now), id.text(), owner}));
}

Result<bool> SubmissionRepository::disarm(const SubmissionId& id, const QString& owner, const QDateTime& now)
{
    return changedOne(m_db.run(u"UPDATE submissions SET state = 'waiting', owner = NULL, attempts = attempts - 1, changed = ? "
                               "WHERE id = ? AND state = 'armed' AND owner = ?"_s,
        {millisecondsOf(now), id.text(), owner}));
}

Result<bool> SubmissionRepository::conclude(const Submission& outcome, SubmissionState expected)
{
    const Result<bool> changed = changedOne(
        m_db.run(u"UPDATE submissions SET state = ?, remote_id = ?, url = ?, error = ?, not_before = ?, tries = ?, changed = ?, "
                 "owner = NULL WHERE id = ? AND state = ?"_s,
            {submissionStateName(outcome.state), outcome.remoteId.text(), outcome.url.toString(), errorValue(outcome.error),
                millisecondsOf(outcome.notBefore), outcome.tries, millisecondsOf(outcome.changed), outcome.id.text(),
                submissionStateName(expected)}));
    if (!changed && changed.error().providerCode == "conflict"_L1)
        return failure(rejected(u"already-submitted"_s));
    return changed;
}

Result<QList<SubmissionId>> SubmissionRepository::recoverFrom(const QStringList& deadOwners, const QDateTime& now)
{
    const QStringList marks(deadOwners.size(), u"?"_s);
    const QString orphaned = u"state IN ('preparing', 'armed') AND owner IN ("_s + marks.join(u", "_s) + u')';
    const QVariantList values(deadOwners.begin(), deadOwners.end());

    QList<SubmissionId> ids;
    const Result<Done> recovered = m_db.transaction([&]() -> Result<Done> {
        const Result<Done> read = m_db.each(u"SELECT id FROM submissions WHERE "_s + orphaned + u" ORDER BY number"_s, values,
            [&ids](const QSqlQuery& row) { ids.append(SubmissionId(row.value(0).toString())); });
        if (!read)
            return read;
        const Result<QSqlQuery> changed =
            m_db.run(u"UPDATE submissions SET state = CASE state WHEN 'armed' THEN 'unconfirmed' ELSE 'waiting' END, owner = NULL, "
                     "changed = ? WHERE "_s
                    + orphaned,
                QVariantList{millisecondsOf(now)} + values);
        if (!changed)
            return failure(changed.error());
        return Done{};
    });
    if (!recovered)
        return failure(recovered.error());
    return ids;
}

Result<bool> SubmissionRepository::sendAgain(const Submission& again, SubmissionState expected)
{
    const Result<bool> changed = changedOne(m_db.run(
        u"UPDATE submissions SET state = 'waiting', draft_document = ?, account_document = ?, fingerprint = ?, remote_id = NULL, "
        "url = NULL, error = NULL, not_before = NULL, tries = 0, changed = ?, owner = NULL WHERE id = ? AND state = ?"_s,
        {QString::fromUtf8(draftToJson(again.draft)), QString::fromUtf8(accountToJson(again.account)),
            QString::fromLatin1(again.fingerprint), millisecondsOf(again.changed), again.id.text(),
            submissionStateName(expected)}));
    if (!changed && changed.error().providerCode == "conflict"_L1)
        return failure(rejected(u"already-submitted"_s));
    return changed;
}

Result<Done> SubmissionRepository::renew(const QList<SubmissionId>& ids, const Account& account)
{
    const QString document = QString::fromUtf8(accountToJson(account));
    QList<QVariantList> rows;
    for (const SubmissionId& id : ids)
        rows.append({document, id.text()});
    return changedAll(m_db,
        u"UPDATE submissions SET account_document = ?, error = NULL, not_before = NULL, tries = 0 "
        "WHERE id = ? AND state = 'waiting'"_s,
        rows);
}

Result<Done> SubmissionRepository::cancelWaiting(const QList<SubmissionId>& ids, const QDateTime& now)
{
    QList<QVariantList> rows;
    for (const SubmissionId& id : ids)
        rows.append({millisecondsOf(now), id.text()});
    return changedAll(m_db, u"UPDATE submissions SET state = 'cancelled', changed = ? WHERE id = ? AND state = 'waiting'"_s, rows);
}

Result<std::optional<SubmissionRepository::Ranks>> SubmissionRepository::moveBefore(
    const QList<SubmissionId>& ids, const SubmissionId& before)
{
    std::optional<Ranks> changed;
    const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
        QList<SubmissionId> order;
        QVariantList ranks;
        const Result<Done> read = m_db.each(u"SELECT id, rank FROM submissions WHERE state = 'waiting' ORDER BY rank, number"_s, {},
            [&order, &ranks](const QSqlQuery& row) {
                order.append(SubmissionId(row.value(0).toString()));
                ranks.append(row.value(1));
            });
        if (!read)
            return read;
        const std::optional<QList<SubmissionId>> next = movedBefore(order, ids, before);
        if (!next)
            return Done{};
        changed.emplace();
        QList<QVariantList> rows;
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (next->at(i) == order.at(i))
                continue;
            rows.append({ranks.at(i), next->at(i).text()});
            changed->insert(next->at(i), ranks.at(i).toLongLong());
        }
        return m_db.runMany(u"UPDATE submissions SET rank = ? WHERE id = ?"_s, rows).map([](qint64) { return Done{}; });
    });
    return done.map([&changed](Done) { return changed; });
}

Result<bool> SubmissionRepository::isPaused()
{
    bool paused = false;
    const Result<Done> read =
        m_db.each(u"SELECT 1 FROM outbox WHERE key = 'paused'"_s, {}, [&paused](const QSqlQuery&) { paused = true; });
    return read.map([&paused](Done) { return paused; });
}

Result<Done> SubmissionRepository::setPaused(bool paused)
{
    const QString statement = paused ? u"INSERT OR REPLACE INTO outbox (key, value) VALUES ('paused', 'yes')"_s
                                     : u"DELETE FROM outbox WHERE key = 'paused'"_s;
    return m_db.run(statement).map([](const QSqlQuery&) { return Done{}; });
}

Result<bool> SubmissionRepository::noteHosted(const SubmissionId& id, const QString& owner, const HostedCopy& copy)
{
    return changedOne(m_db.run(u"INSERT OR REPLACE INTO hosted_copies (submission, address, place) "
                               "SELECT id, ?, ? FROM submissions WHERE id = ? AND state = 'preparing' AND owner = ?"_s,
        {addressValue(copy.address), QString::fromUtf8(placeToJson(copy.place)), id.text(), owner}));
}

Result<SubmissionRepository::HostedUse> SubmissionRepository::releaseHosted(const SubmissionId& id, const QUrl& address)
{
    HostedUse use = HostedUse::Free;
    const Result<Done> done = m_db.transaction([&]() -> Result<Done> {
        const Result<Done> read =
            m_db.each(u"SELECT max(state = 'preparing') FROM submissions WHERE id <> ? AND (state = 'preparing' OR (state NOT IN "_s
                    + withoutPin + u" AND id IN (SELECT submission FROM hosted_copies WHERE address = ?)))"_s,
                {id.text(), addressValue(address)}, [&use](const QSqlQuery& row) {
                    if (!row.isNull(0))
                        use = row.value(0).toBool() ? HostedUse::Preparing : HostedUse::Elsewhere;
                });
        return read && use == HostedUse::Elsewhere ? forgetHosted(id, address) : read;
    });
    return done.map([&use](Done) { return use; });
}

Result<Done> SubmissionRepository::forgetHosted(const SubmissionId& id, const QUrl& address)
{
    return m_db.run(u"DELETE FROM hosted_copies WHERE submission = ? AND address = ?"_s, {id.text(), addressValue(address)})
        .map([](const QSqlQuery&) { return Done{}; });
}

Result<Done> SubmissionRepository::forgetDeleted(const SubmissionId& id, const QUrl& address)
{
    return m_db
        .run(u"DELETE FROM hosted_copies WHERE address = ? AND (submission = ? OR submission IN "
             "(SELECT id FROM submissions WHERE state IN "_s
                + withoutPin + u"))"_s,
            {addressValue(address), id.text()})
        .map([](const QSqlQuery&) { return Done{}; });
}

Result<QList<Submission>> SubmissionRepository::triedBetween(const QDateTime& from, const QDateTime& until)
{
    return readableWhere(m_db,
        u"state = 'unconfirmed' OR id IN (SELECT submission FROM attempts WHERE began <= ? AND (ended IS NULL OR ended >= ?)) "
        "OR (submissions.attempts > 0 AND coalesce(remote_id, '') = '' AND state NOT IN ('waiting', 'failed', 'missed', "
        "'cancelled') "
        "AND id NOT IN (SELECT submission FROM attempts))"_s,
        {millisecondsOf(until), millisecondsOf(from)});
}

Result<QList<Submission>> SubmissionRepository::knownBy(const QList<RemoteId>& ids)
{
    const QStringList marks(ids.size(), u"?"_s);
    QVariantList values;
    for (const RemoteId& id : ids)
        values.append(id.text());
    return readableWhere(m_db, u"remote_id IN ("_s + marks.join(u", "_s) + u')', values);
}

Result<QStringList> SubmissionRepository::owners()
{
    QStringList names;
    const Result<Done> read =
        m_db.each(u"SELECT DISTINCT owner FROM submissions WHERE state IN ('preparing', 'armed') AND owner IS NOT NULL"_s, {},
            [&names](const QSqlQuery& row) { names.append(row.value(0).toString()); });
    if (!read)
        return failure(read.error());
    return names;
}

} // namespace pinwright
