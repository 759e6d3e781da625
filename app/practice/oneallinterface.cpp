// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/oneallinterface.h"

#include "core/textlength.h"
#include "core/webaddress.h"
#include "media/sniff.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr qsizetype boardNameMax = 50; // Pinterest's own
constexpr qsizetype boardDescriptionMax = 500;
constexpr qsizetype sectionMax = 100;

/// The service's dates have lost the sign of their zone: "Fri, 25 Jan 2018 12:00:53  0200".
QString sloppyDate(const QDateTime& utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u"  0000"_s;
}

QJsonObject status(const QString& flag, int code, const QString& info)
{
    return {{u"flag"_s, flag}, {u"code"_s, code}, {u"info"_s, info}};
}

QJsonObject success()
{
    return status(u"success"_s, 200, u"Your request has been processed successfully"_s);
}

QJsonObject requestNode(const httplib::Request& request, const QJsonObject& status)
{
    return {{u"date"_s, sloppyDate(QDateTime::currentDateTimeUtc())},
        {u"resource"_s, fromStd(request.target.substr(0, request.target.find('?')))}, {u"status"_s, status}};
}

void sendRefusal(const httplib::Request& request, httplib::Response& response, const Refusal& refusal)
{
    if (refusal.status == 401)
        response.set_header("WWW-Authenticate", "Basic realm=\"OneAll\"");
    const QJsonObject said = status(u"error"_s, refusal.status, refusal.message);
    sendJson(response, refusal.status, {{u"response"_s, QJsonObject{{u"request"_s, requestNode(request, said)}}}});
}

void sendResult(const httplib::Request& request, httplib::Response& response, const QJsonObject& result)
{
    sendJson(response, 200, {{u"response"_s, QJsonObject{{u"request"_s, requestNode(request, success())}, {u"result"_s, result}}}});
}

Refusal noSuchAddress()
{
    return {404, u"The resource does not exist"_s};
}

Refusal noSuchBoard()
{
    return {404, u"The board does not exist"_s};
}

/// A text member; a number counts as its digits.
QString textIn(const QJsonObject& object, QStringView name)
{
    const QJsonValue value = object[name];
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// Why a picture could not be had: the site's fault or the address's is the request's, the disk's is ours.
Refusal fetchRefusal(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {503, u"The service is being stopped"_s};
    return {error.kind == ErrorKind::Storage ? 500 : 400, error.detail};
}

} // namespace

/// The segments of an address, each decoded by itself: an id may hold a slash.
struct OneAllInterface::Path {
    QStringList segments;

    explicit Path(const std::string& target)
    {
        const QByteArray path = QByteArray::fromStdString(target.substr(0, target.find('?')));
        for (const QByteArray& segment : path.mid(1).split('/'))
            segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    }

    /// An empty name stands for any segment.
    [[nodiscard]] bool is(std::initializer_list<QStringView> names) const
    {
        return std::ranges::equal(segments, names,
            [](const QString& segment, QStringView name) { return name.isEmpty() ? !segment.isEmpty() : segment == name; });
    }
};

PracticeService::OneAllAccess oneAllAccess(const QString& origin, const QString& apiKey)
{
    const auto derived = [&apiKey](const QString& purpose) {
        return QUuid::createUuidV5(QUuid(), u"oneall/"_s + purpose + u'/' + apiKey).toString(QUuid::WithoutBraces);
    };
    return {QUrl(origin), derived(u"public"_s), derived(u"private"_s), derived(u"identity"_s).toUpper()};
}

OneAllInterface::OneAllInterface(PinStore& pins, BoardStore& boards, PictureFetcher& fetcher)
    : m_pins(pins)
    , m_boards(boards)
    , m_fetcher(fetcher)
{ }

void OneAllInterface::open(const QString& origin, const PracticeService::OneAllAccess& access)
{
    m_origin = origin;
    m_access = access;
}

void OneAllInterface::addRoutes(httplib::Server& server)
{
    // cpp-httplib matches what it has decoded as a whole, where a slash within a segment can't be told from one between two.
    server.Get(R"(/(identities\.json|identities/[\s\S]*|pull/[\s\S]*))",
        [this](const httplib::Request& request, httplib::Response& response) { answer(request, response); });
    server.Post(R"(/push/[\s\S]*)",
        [this](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
            take(request, response, reader);
        });
}

void OneAllInterface::answer(const httplib::Request& request, httplib::Response& response) const
{
    if (!isAllowed(request))
        return sendRefusal(request, response, {401, u"The public key or the private key is not right"_s});
    const Outcome<QJsonObject> data = read(Path(request.target), request);
    if (!data)
        return sendRefusal(request, response, data.error());
    sendResult(request, response, {{u"status"_s, success()}, {u"data"_s, *data}});
}

void OneAllInterface::take(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader)
{
    if (!isAllowed(request)) {
        sendRefusal(request, response, {401, u"The public key or the private key is not right"_s});
        return drain(request, reader);
    }
    if (request.is_multipart_form_data()) {
        sendRefusal(request, response, {400, u"The request is not JSON"_s});
        return drain(request, reader);
    }
    QByteArray body;
    bool tooLong = false;
    const bool whole = reader([&](const char* data, size_t size) {
        tooLong = tooLong || static_cast<size_t>(body.size()) + size > bodyBytesMax;
        if (!tooLong)
            body.append(data, static_cast<qsizetype>(size));
        return true; // read to the end whatever it is, see drain()
    });
    if (!whole || tooLong)
        return sendRefusal(request, response, {400, tooLong ? u"The request is too long"_s : u"The request is not complete"_s});

    const Outcome<QJsonObject> data = write(Path(request.target), body);
    if (!data)
        return sendRefusal(request, response, data.error());
    // As documented, what is published has no status of its own.
    sendResult(request, response, {{u"data"_s, *data}});
}

Outcome<QJsonObject> OneAllInterface::read(const Path& path, const httplib::Request& request) const
{
    if (path.is({u"identities.json"}))
        return identities(request);
    if (path.is({u"identities", {}}) && path.segments[1].endsWith(u".json"))
        return identity(path.segments[1].chopped(5));
    const bool boardList = path.is({u"pull", u"identities", {}, u"pinterest", u"boards.json"});
    if (!boardList && !path.is({u"pull", u"identities", {}, u"pinterest", u"board", {}, u"pins.json"}))
        return tl::unexpected(noSuchAddress());
    if (const std::optional<Refusal> refusal = pinterestRefusal(path))
        return tl::unexpected(*refusal);
    return boardList ? Outcome<QJsonObject>(boards()) : pins(BoardId(path.segments[5]));
}

Outcome<QJsonObject> OneAllInterface::write(const Path& path, const QByteArray& body)
{
    const bool newBoard = path.is({u"push", u"identities", {}, u"pinterest", u"board.json"});
    if (!newBoard && !path.is({u"push", u"identities", {}, u"pinterest", u"board", {}, u"pin.json"}))
        return tl::unexpected(noSuchAddress());
    if (const std::optional<Refusal> refusal = pinterestRefusal(path))
        return tl::unexpected(*refusal);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(400, u"The request is not JSON"_s);
    const QJsonObject push = root[u"request"].toObject()[u"push"].toObject();
    return newBoard ? publishBoard(push) : publishPin(BoardId(path.segments[5]), push);
}

bool OneAllInterface::isAllowed(const httplib::Request& request) const
{
    const QByteArray header = QByteArray::fromStdString(request.get_header_value("Authorization"));
    if (header.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return false;
    const QString keys = m_access.publicKey + u':' + m_access.privateKey;
    return isSameKey(QByteArray::fromBase64(header.mid(6)).toStdString(), keys.toStdString());
}

/// What stands against Pinterest for the identity a pull or a push names.
std::optional<Refusal> OneAllInterface::pinterestRefusal(const Path& path) const
{
    const Outcome<QJsonObject> known = identity(path.segments[2]);
    if (!known)
        return known.error();
    if (known.value()[u"identity"][u"provider"].toString() != u"pinterest")
        return Refusal{400, u"The identity is not one of Pinterest"_s};
    return std::nullopt;
}

QList<QJsonObject> OneAllInterface::allIdentities() const
{
    // The second one is there because a client has to leave out what is not Pinterest.
    const auto made = [](const QString& token, const QString& provider, const QString& name) {
        return QJsonObject{{u"identity_token"_s, token}, {u"provider"_s, provider}, {u"displayName"_s, name},
            {u"preferredUsername"_s, name.toLower().remove(u' ')}, {u"name"_s, QJsonObject{{u"formatted"_s, name}}}};
    };
    const QString other = QUuid::createUuidV5(QUuid(), m_access.identityToken).toString(QUuid::WithoutBraces).toUpper();
    return {made(m_access.identityToken, u"pinterest"_s, u"Practice"_s), made(other, u"youtube"_s, u"Practice Videos"_s)};
}

QJsonObject OneAllInterface::identities(const httplib::Request& request) const
{
    const auto number = [&request](const char* name, int otherwise, int most) {
        const int value = fromStd(request.get_param_value(name)).toInt();
        return value > 0 ? std::min(value, most) : otherwise;
    };
    const QList<QJsonObject> all = allIdentities();
    const int perPage = number("entries_per_page", 250, 500);
    const int page = number("page", 1, 1'000'000);
    QJsonArray entries;
    for (const QJsonObject& entry : all.mid(qsizetype(page - 1) * perPage, perPage))
        entries.append(entry);
    const QJsonObject pagination{{u"current_page"_s, page}, {u"total_pages"_s, (all.size() + perPage - 1) / perPage},
        {u"entries_per_page"_s, perPage}, {u"total_entries"_s, all.size()}};
    return {{u"identities"_s, QJsonObject{{u"pagination"_s, pagination}, {u"count"_s, entries.size()}, {u"entries"_s, entries}}}};
}

Outcome<QJsonObject> OneAllInterface::identity(const QString& token) const
{
    for (const QJsonObject& entry : allIdentities()) {
        if (entry[u"identity_token"].toString() == token)
            return QJsonObject{{u"identity"_s, entry}};
    }
    return refused(404, u"The identity does not exist"_s);
}

QJsonObject OneAllInterface::rowOf(const Board& board) const
{
    return {{u"provider"_s, u"pinterest"_s}, {u"object"_s, u"board"_s}, {u"board_id"_s, board.id.text()},
        {u"board_name"_s, board.name}, {u"board_description"_s, board.description},
        {u"board_privacy"_s, board.secret ? u"SECRET"_s : u"PUBLIC"_s},
        {u"board_url"_s, QString(m_origin + u"/board/"_s + board.id.text())}};
}

QJsonObject OneAllInterface::rowOf(const PracticePin& pin, const QString& picture) const
{
    return {{u"provider"_s, u"pinterest"_s}, {u"object"_s, u"pin"_s}, {u"pin_id"_s, QString::number(pin.id)},
        {u"pin_board_id"_s, pin.board.text()}, {u"pin_picture"_s, picture}, {u"pin_title"_s, pin.title},
        {u"pin_description"_s, pin.description}, {u"pin_created_at"_s, pin.created.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
        {u"pin_link"_s, pin.link}, {u"pin_url"_s, QString(m_origin + u"/pin/"_s + QString::number(pin.id))}};
}

QJsonObject OneAllInterface::boards() const
{
    QJsonArray rows;
    for (const Board& board : m_boards.all())
        rows.append(rowOf(board));
    return {{u"boards"_s, rows}};
}

Outcome<QJsonObject> OneAllInterface::pins(const BoardId& board) const
{
    if (!m_boards.find(board))
        return tl::unexpected(noSuchBoard());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray rows;
    for (const PracticePin& pin : m_pins.onBoard(board)) {
        if (pin.isPublished(now))
            rows.append(rowOf(pin, m_origin + u"/media/%1"_s.arg(pin.id)));
    }
    return QJsonObject{{u"pins"_s, rows}};
}

Outcome<QJsonObject> OneAllInterface::publishPin(const BoardId& board, const QJsonObject& push)
{
    if (!m_boards.find(board))
        return tl::unexpected(noSuchBoard());
    const QJsonObject wanted = push[u"pin"].toObject();
    PracticePin pin{
        .board = board,
        .section = SectionId(textIn(wanted, u"board_section_id")),
        .title = textIn(wanted, u"title"),
        .description = textIn(wanted, u"description"),
        .link = textIn(wanted, u"link"),
    };
    const QString picture = textIn(wanted, u"picture");
    for (const auto& [name, text] : {std::pair(u"title"_s, pin.title), std::pair(u"picture"_s, picture)}) {
        if (text.trimmed().isEmpty())
            return refused(400, u"%1 is required"_s.arg(name));
    }
    if (const std::optional<QString> problem = problemOf(pin))
        return refused(400, *problem);
    if (codePoints(pin.section.text()) > sectionMax)
        return refused(400, u"board_section_id must be the id of a section"_s);
    const QUrl address(picture, QUrl::StrictMode);
    if (!isWebAddress(address))
        return refused(400, u"picture must be a web address"_s);

    const QString path = m_pins.newUploadPath();
    const auto remover = qScopeGuard([&path] { QFile::remove(path); });
    if (const Result<Done> fetched = m_fetcher.fetch(address, path); !fetched)
        return tl::unexpected(fetchRefusal(fetched.error()));
    pin.mediaType = sniffFile(path);
    if (pin.mediaType != MediaType::Jpeg && pin.mediaType != MediaType::Png)
        return refused(400, u"What is at the picture’s address is neither JPG nor PNG"_s);
    pin.bytes = QFileInfo(path).size();
    pin.created = QDateTime::currentDateTimeUtc();
    pin.published = pin.created;

    const Result<PracticePin> added = m_pins.add(pin, path);
    if (!added)
        return refused(500, added.error().detail);
    return rowOf(*added, picture);
}

Outcome<QJsonObject> OneAllInterface::publishBoard(const QJsonObject& push)
{
    const QJsonObject wanted = push[u"board"].toObject();
    const NewBoard board{.name = textIn(wanted, u"name").simplified(), .description = textIn(wanted, u"description").trimmed()};
    if (board.name.isEmpty())
        return refused(400, u"name is required"_s);
    if (codePoints(board.name) > boardNameMax)
        return refused(400, u"name must be at most %1 characters"_s.arg(boardNameMax));
    if (codePoints(board.description) > boardDescriptionMax)
        return refused(400, u"description must be at most %1 characters"_s.arg(boardDescriptionMax));
    const Result<Board> added = m_boards.add(board);
    if (!added)
        return refused(added.error().kind == ErrorKind::Rejected ? 409 : 500, added.error().detail);
    return rowOf(*added);
}

} // namespace pinwright
