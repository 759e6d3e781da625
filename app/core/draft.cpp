// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/draft.h"

#include "core/json.h"
#include "core/mediafacts.h"
#include "core/medianames.h"
#include "core/webaddress.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject mediaToObject(const Media& media)
{
    return {
        {u"address"_s, media.address.toString(QUrl::FullyEncoded)},
        {u"path"_s, media.path},
        {u"type"_s, nameOf(mediaTypeNames, media.type)},
        {u"bytes"_s, media.bytes},
        {u"width"_s, media.pixels.width()},
        {u"height"_s, media.pixels.height()},
        {u"durationMs"_s, media.durationMs},
        {u"facts"_s, mediaFactsToObject(media.facts)},
        {u"perceptualHash"_s, perceptualHashText(media.perceptualHash)},
        {u"modified"_s, instantToText(media.modified)},
        {u"sha256"_s, QString::fromLatin1(media.sha256)},
        {u"problem"_s, nameOf(mediaProblemNames, media.problem)},
        {u"problemDetail"_s, media.problemDetail},
        {u"stored"_s, media.stored},
    };
}

Media mediaFromObject(const QJsonObject& object)
{
    Media media;
    media.address = webAddressIn(object.value("address"_L1).toString());
    media.path = object.value("path"_L1).toString();
    media.type = valueOf(mediaTypeNames, object.value("type"_L1).toString()).value_or(MediaType::Unknown);
    media.bytes = object.value("bytes"_L1).toInteger();
    media.pixels = QSize(object.value("width"_L1).toInt(-1), object.value("height"_L1).toInt(-1));
    media.durationMs = object.value("durationMs"_L1).toInteger();
    media.facts = mediaFactsFromObject(object.value("facts"_L1).toObject());
    media.perceptualHash = perceptualHashFrom(object.value("perceptualHash"_L1).toString());
    media.modified = instantFromText(object.value("modified"_L1).toString());
    media.sha256 = object.value("sha256"_L1).toString().toLatin1();
    media.problem = valueOf(mediaProblemNames, object.value("problem"_L1).toString()).value_or(MediaProblem::NotChecked);
    media.problemDetail = object.value("problemDetail"_L1).toString();
    media.stored = object.value("stored"_L1).toBool();
    return media;
}

QJsonObject boardToObject(const BoardRef& board)
{
    return {
        {u"id"_s, board.id.text()},
        {u"name"_s, board.name},
        {u"section"_s, board.section.text()},
        {u"sectionName"_s, board.sectionName},
    };
}

BoardRef boardFromObject(const QJsonObject& object)
{
    return {
        .id = BoardId(object.value("id"_L1).toString()),
        .name = object.value("name"_L1).toString(),
        .section = SectionId(object.value("section"_L1).toString()),
        .sectionName = object.value("sectionName"_L1).toString(),
    };
}

QJsonObject scheduleToObject(const Schedule& schedule)
{
    return {
        {u"date"_s, schedule.date.toString(Qt::ISODate)},
        {u"time"_s, schedule.time.toString(u"HH:mm")},
        {u"zone"_s, QString::fromLatin1(schedule.zone)},
        {u"utc"_s, instantToText(schedule.utc)},
    };
}

Schedule scheduleFromObject(const QJsonObject& object)
{
    return {
        .date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate),
        .time = QTime::fromString(object.value("time"_L1).toString(), u"HH:mm"_s),
        .zone = object.value("zone"_L1).toString().toLatin1(),
        .utc = instantFromText(object.value("utc"_L1).toString()),
    };
}

} // namespace

QByteArray draftToJson(const Draft& draft)
{
    QJsonObject object{
        {u"id"_s, draft.id.text()},
        {u"media"_s, mediaToObject(draft.media)},
        {u"origin"_s, draft.origin},
        {u"account"_s, draft.account.text()},
        {u"board"_s, boardToObject(draft.board)},
        {u"title"_s, draft.title},
        {u"description"_s, draft.description},
        {u"link"_s, draft.link},
        {u"altText"_s, draft.altText},
        {u"created"_s, instantToText(draft.created)},
    };
    if (!draft.edits.isEmpty())
        object.insert("edits"_L1, QString::fromUtf8(mediaEditsToJson(draft.edits)));
    if (draft.schedule)
        object.insert("schedule"_L1, scheduleToObject(*draft.schedule));
    return compactJson(object);
}

std::optional<Draft> draftFromJson(const QByteArray& json)
{
    const std::optional<QJsonObject> object = objectFromJson(json);
    if (!object || !object->value("id"_L1).isString())
        return std::nullopt;
    Draft draft;
    draft.id = DraftId(object->value("id"_L1).toString());
    draft.media = mediaFromObject(object->value("media"_L1).toObject());
    draft.edits = mediaEditsFromJson(object->value("edits"_L1).toString().toUtf8());
    draft.origin = object->value("origin"_L1).toString();
    draft.account = AccountId(object->value("account"_L1).toString());
    draft.board = boardFromObject(object->value("board"_L1).toObject());
    draft.title = object->value("title"_L1).toString();
    draft.description = object->value("description"_L1).toString();
    draft.link = object->value("link"_L1).toString();
    draft.altText = object->value("altText"_L1).toString();
    draft.created = instantFromText(object->value("created"_L1).toString());
    if (object->contains("schedule"_L1))
        draft.schedule = scheduleFromObject(object->value("schedule"_L1).toObject());
    return draft;
}

} // namespace pinwright
