// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepin.h"

#include "core/textlength.h"
#include "core/webaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr qint64 pendingMs = 300;

// The lengths the interfaces document, and Pinterest's own for link and alternative text.
constexpr qsizetype titleMax = 100;
constexpr qsizetype descriptionMax = 500;
constexpr qsizetype linkMax = 2048;
constexpr qsizetype altTextMax = 500;

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QString PracticePin::status(const QDateTime& now) const
{
    if (isPublished(now))
        return u"completed"_s;
    if (scheduled)
        return u"scheduled"_s;
    return created.msecsTo(now) < pendingMs ? u"pending"_s : u"processing"_s;
}

std::optional<QString> problemOf(const PracticePin& pin)
{
    if (codePoints(pin.title) > titleMax)
        return u"title must be at most 100 characters"_s;
    if (codePoints(pin.description) > descriptionMax)
        return u"description must be at most 500 characters"_s;
    if (codePoints(pin.link) > linkMax || (!pin.link.isEmpty() && !isWebAddress(QUrl(pin.link, QUrl::StrictMode))))
        return u"link must be a web address"_s;
    if (codePoints(pin.altText) > altTextMax)
        return u"alt_text must be at most 500 characters"_s;
    return std::nullopt;
}

QByteArray practicePinToJson(const PracticePin& pin)
{
    return QJsonDocument(QJsonObject{
                             {u"id"_s, pin.id},
                             {u"board"_s, pin.board.text()},
                             {u"section"_s, pin.section.text()},
                             {u"title"_s, pin.title},
                             {u"description"_s, pin.description},
                             {u"link"_s, pin.link},
                             {u"altText"_s, pin.altText},
                             {u"media"_s, fileSuffix(pin.mediaType)},
                             {u"bytes"_s, pin.bytes},
                             {u"created"_s, timeText(pin.created)},
                             {u"published"_s, timeText(pin.published)},
                             {u"scheduled"_s, pin.scheduled},
                         })
        .toJson();
}

std::optional<PracticePin> practicePinFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PracticePin pin{
        .id = object[u"id"].toInteger(),
        .board = BoardId(object[u"board"].toString()),
        .section = SectionId(object[u"section"].toString()),
        .title = object[u"title"].toString(),
        .description = object[u"description"].toString(),
        .link = object[u"link"].toString(),
        .altText = object[u"altText"].toString(),
        .bytes = object[u"bytes"].toInteger(),
        .created = timeFrom(object[u"created"]),
        .published = timeFrom(object[u"published"]),
        .scheduled = object[u"scheduled"].toBool(),
    };
    for (const MediaType type : {MediaType::Jpeg, MediaType::Png, MediaType::Mp4}) {
        if (object[u"media"].toString() == fileSuffix(type))
            pin.mediaType = type;
    }
    if (pin.id <= 0 || pin.mediaType == MediaType::Unknown || !pin.created.isValid() || !pin.published.isValid())
        return std::nullopt;
    return pin;
}

const QList<Board>& practiceBoards()
{
    static const QList<Board> boards{
        {BoardId(u"900719925474099301"_s), u"Bread and Cakes"_s, u"Everything that rises"_s, false},
        {BoardId(u"900719925474099302"_s), u"Café & Crème"_s, u"Small cups, big mornings"_s, false},
        {BoardId(u"900719925474099303"_s), u"Gift Ideas"_s, u"Nobody else sees these"_s, true},
        {BoardId(u"900719925474099304"_s), u"Home Office"_s, {}, false},
        {BoardId(u"900719925474099305"_s), u"Küche und Garten"_s, u"Herbs on every sill"_s, false},
        {BoardId(u"900719925474099306"_s), u"Places to See"_s, {}, false},
        {BoardId(u"900719925474099307"_s), u"Secret Plans"_s, {}, true},
        {BoardId(u"900719925474099308"_s), u"Woodwork"_s, u"Joints, jigs and finishes"_s, false},
    };
    return boards;
}

} // namespace pinwright
