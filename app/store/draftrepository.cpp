// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftrepository.h"

#include "core/json.h"
#include "core/mediafacts.h"
#include "core/medianames.h"
#include "store/values.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// Three views of one row, in the same order: the columns, what is written to them, what is read from them.

const auto columns =
    u"account, board, board_name, board_section, board_section_name, title, description, link, alt_text, origin, "
    "schedule_date, schedule_time, schedule_zone, schedule_utc, created, "
    "media_address, media_path, media_type, media_bytes, media_width, media_height, media_duration, media_modified, "
    "media_sha256, media_problem, media_problem_detail, media_stored, "
    "media_facts, media_perceptual_hash, media_edits"_s;
constexpr int columnCount = 30;

QVariantList valuesOf(const Draft& draft)
{
    const Media& media = draft.media;
    const Schedule schedule = draft.schedule.value_or(Schedule{});
    return {
        draft.account.text(),
        draft.board.id.text(),
        draft.board.name,
        draft.board.section.text(),
        draft.board.sectionName,
        draft.title,
        draft.description,
        draft.link,
        draft.altText,
        draft.origin,
        draft.schedule ? schedule.date.toString(Qt::ISODate) : QString(),
        draft.schedule ? schedule.time.toString(Qt::ISODateWithMs) : QString(),
        QString::fromLatin1(schedule.zone),
        millisecondsOf(schedule.utc),
        millisecondsOf(draft.created),
        media.address.toString(QUrl::FullyEncoded),
        media.path,
        nameOf(mediaTypeNames, media.type),
        media.bytes,
        media.pixels.width(),
        media.pixels.height(),
        media.durationMs,
        millisecondsOf(media.modified),
        QString::fromLatin1(media.sha256),
        nameOf(mediaProblemNames, media.problem),
        media.problemDetail,
        media.stored,
        QString::fromUtf8(compactJson(mediaFactsToObject(media.facts))),
        perceptualHashText(media.perceptualHash),
        QString::fromUtf8(mediaEditsToJson(draft.edits)),
    };
}

Draft draftOf(const QSqlQuery& row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };

    Draft draft;
    draft.id = DraftId(next().toString());
    draft.account = AccountId(next().toString());
    draft.board.id = BoardId(next().toString());
    draft.board.name = next().toString();
    draft.board.section = SectionId(next().toString());
    draft.board.sectionName = next().toString();
    draft.title = next().toString();
    draft.description = next().toString();
    draft.link = next().toString();
    draft.altText = next().toString();
    draft.origin = next().toString();

    const QString date = next().toString();
    const QString time = next().toString();
    const QString zone = next().toString();
    const QDateTime utc = instantOf(next());
    if (!date.isEmpty())
        draft.schedule = Schedule{.date = QDate::fromString(date, Qt::ISODate),
            .time = QTime::fromString(time, Qt::ISODateWithMs),
            .zone = zone.toLatin1(),
            .utc = utc};
    draft.created = instantOf(next());

    Media& media = draft.media;
    media.address = QUrl(next().toString());
    media.path = next().toString();
    media.type = valueOf(mediaTypeNames, next().toString()).value_or(MediaType::Unknown);
    media.bytes = next().toLongLong();
    media.pixels.setWidth(next().toInt());
    media.pixels.setHeight(next().toInt());
    media.durationMs = next().toLongLong();
    media.modified = instantOf(next());
    media.sha256 = next().toString().toLatin1();
    media.problem = valueOf(mediaProblemNames, next().toString()).value_or(MediaProblem::NotChecked);
    media.problemDetail = next().toString();
    media.stored = next().toBool();
    media.facts = mediaFactsFromObject(objectFromJson(next().toByteArray()).value_or(QJsonObject()));
    media.perceptualHash = perceptualHashFrom(next().toString());
    draft.edits = mediaEditsFromJson(next().toByteArray());
    return draft;
}

QString marks(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// Every word as a quoted prefix, so that nothing in it is taken for FTS5 syntax. Empty where there is no letter or digit.
QString matchOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const char32_t character : text.toStdU32String()) {
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
            word.append(QString::fromUcs4(&character, 1));
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    for (QString& each : words)
        each = u'"' + each + u"\"*"_s;
    return words.join(u' ');
}

Result<Done> done(const Result<qint64>& changed)
{
    if (!changed)
        return failure(changed.error());
    return Done{};
}

} // namespace

Result<QList<Draft>> DraftRepository::all()
{
    QList<Draft> drafts;
    const Result<Done> read = m_db.each(u"SELECT id, "_s + columns + u" FROM drafts WHERE state = 'draft' ORDER BY position"_s, {},
        [&drafts](const QSqlQuery& row) { drafts.append(draftOf(row)); });
    if (!read)
        return failure(read.error());
    return drafts;
}

Result<Done> DraftRepository::add(const QList<Draft>& drafts)
{
    QList<QVariantList> rows;
    rows.reserve(drafts.size());
    for (const Draft& draft : drafts)
        rows.append(QVariantList{draft.id.text()} + valuesOf(draft));
    const QString sql = u"INSERT INTO drafts (id, "_s + columns + u") VALUES ("_s + marks(1 + columnCount) + u')';
    return m_db.transaction([&] { return done(m_db.runMany(sql, rows)); });
}

Result<Done> DraftRepository::update(const QList<Draft>& drafts)
{
    QList<QVariantList> rows;
    rows.reserve(drafts.size());
    for (const Draft& draft : drafts)
        rows.append(valuesOf(draft) + QVariantList{draft.id.text()});
    const QString sql = u"UPDATE drafts SET ("_s + columns + u") = ("_s + marks(columnCount) + u") WHERE id = ?"_s;
    return m_db.transaction([&] { return done(m_db.runMany(sql, rows)); });
}

Result<Done> DraftRepository::remove(const QList<DraftId>& ids)
{
    return m_db.transaction(
        [&] { return done(m_db.runMany(u"UPDATE drafts SET state = 'removed' WHERE id = ? AND state = 'draft'"_s, rowsOf(ids))); });
}

Result<Done> DraftRepository::restore(const QList<DraftId>& ids)
{
    return m_db.transaction(
        [&] { return done(m_db.runMany(u"UPDATE drafts SET state = 'draft' WHERE id = ? AND state <> 'draft'"_s, rowsOf(ids))); });
}

Result<QStringList> DraftRepository::purgeRemoved()
{
    // What a submission may still be sent from (again) stays, with its file.
    const auto purged = u"state = 'removed' AND NOT EXISTS "
                        "(SELECT 1 FROM submissions WHERE submissions.draft = drafts.id AND submissions.state <> 'published')"_s;
    // The same content is stored once for all. A submission has the media as it was, which may be another than its draft has now.
    const auto users = u"SELECT 1 FROM drafts WHERE media_path = ? UNION ALL SELECT 1 FROM submissions WHERE state <> 'published' "
                       "AND json_valid(draft_document) AND json_extract(draft_document, '$.media.path') = ? LIMIT 1"_s;
    QStringList files;
    const Result<Done> deleted = m_db.transaction([&]() -> Result<Done> {
        QStringList candidates;
        Result<Done> read = m_db.each(u"SELECT DISTINCT media_path FROM drafts WHERE media_stored = 1 AND "_s + purged, {},
            [&candidates](const QSqlQuery& row) { candidates.append(row.value(0).toString()); });
        if (!read)
            return read;
        if (const Result<QSqlQuery> removed = m_db.run(u"DELETE FROM drafts WHERE "_s + purged); !removed)
            return failure(removed.error());
        for (const QString& path : candidates) {
            bool used = false;
            read = m_db.each(users, {path, path}, [&used](const QSqlQuery&) { used = true; });
            if (!read)
                return read;
            if (!used)
                files.append(path);
        }
        return Done{};
    });
    if (!deleted)
        return failure(deleted.error());
    return files;
}

Result<Done> DraftRepository::eachNamingMedia(const std::function<void(const QString&)>& take)
{
    return m_db.each(u"SELECT media_path FROM drafts UNION ALL SELECT draft_document FROM submissions"_s, {},
        [&take](const QSqlQuery& row) { take(row.value(0).toString()); });
}

Result<QList<DraftId>> DraftRepository::search(const QString& text)
{
    const QString match = matchOf(text);
    const QString found =
        match.isEmpty() ? QString() : u"AND position IN (SELECT rowid FROM drafts_text WHERE drafts_text MATCH ?) "_s;
    const QVariantList values = match.isEmpty() ? QVariantList{} : QVariantList{match};
    QList<DraftId> ids;
    const Result<Done> read = m_db.each(u"SELECT id FROM drafts WHERE state = 'draft' "_s + found + u"ORDER BY position"_s, values,
        [&ids](const QSqlQuery& row) { ids.append(DraftId(row.value(0).toString())); });
    if (!read)
        return failure(read.error());
    return ids;
}

} // namespace pinwright
