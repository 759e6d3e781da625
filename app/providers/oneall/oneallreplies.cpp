// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallreplies.h"

#include "core/sentences.h"
#include "core/webaddress.h"
#include "providers/addresses.h"
#include "providers/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::oneall {

namespace {

constexpr MemberNames pinIdNames{u"pin_id", u"id"};
constexpr MemberNames boardIdNames{u"board_id", u"id"};
constexpr MemberNames boardNames{u"board_name", u"board_title", u"name", u"title"};

/// One of the two status nodes.
struct Status {
    QString flag; ///< lower case; empty where there is none
    int code = 0; ///< as HTTP's; 0 where there is none
    QString info;

    [[nodiscard]] bool isError() const { return flag == u"error"; }
    [[nodiscard]] bool isSuccess() const { return flag == u"success"; }
    /// Neither "success" nor "error", or a code that says otherwise than the flag.
    [[nodiscard]] bool isUnclear() const
    {
        return (!flag.isEmpty() && !isError() && !isSuccess()) || (code != 0 && !isError() && (code < 200 || code > 299));
    }
};

struct Envelope {
    Status call;      ///< response.request.status: whether the request was taken
    Status operation; ///< response.result.status: whether it was carried out
    bool hasResult = false;
    QJsonValue data;

    [[nodiscard]] bool saysError() const { return call.isError() || operation.isError(); }
    [[nodiscard]] bool isPartial() const { return call.code == 207 || operation.code == 207; }
    /// Of the node that says so; the operation's own word before the call's.
    [[nodiscard]] const Status& refusal() const { return operation.isError() ? operation : call; }
    [[nodiscard]] QString info() const
    {
        return operation.info.isEmpty() || (call.isError() && !operation.isError()) ? call.info : operation.info;
    }
};

Error notUnderstood(const QString& detail)
{
    return {.kind = ErrorKind::Protocol, .detail = detail};
}

Status statusIn(const QJsonValue& node)
{
    const QJsonObject status = node.toObject()[u"status"].toObject();
    const QJsonValue flag = firstOf(status, {u"flag"});
    return {
        // A flag that is no text says nothing that is known.
        .flag = flag.isUndefined() || flag.isString() ? flag.toString().trimmed().toLower() : u"?"_s,
        .code = idIn(status, {u"code"}).value_or(QString()).toInt(),
        .info = plainText(firstText(status, {u"info"})),
    };
}

Result<Envelope> readEnvelope(const QByteArray& body)
{
    const Result<QJsonDocument> document = jsonIn(body);
    if (!document)
        return failure(document.error());
    const QJsonObject response = document->object()[u"response"].toObject();
    if (response.isEmpty())
        return failure(notUnderstood(QCoreApplication::translate("OneAll", "The answer holds no response.")));
    const QJsonValue result = response[u"result"];
    return Envelope{
        .call = statusIn(response[u"request"]),
        .operation = statusIn(result),
        .hasResult = result.isObject(),
        .data = result.toObject()[u"data"],
    };
}

/// What to look at, which the service's own words leave open.
QString hint(ErrorKind kind, int code, bool wordless)
{
    if (kind == ErrorKind::Authentication) {
        return QCoreApplication::translate("OneAll",
            "Public key and private key must be those of this OneAll site, each in its own field: they are easily swapped.");
    }
    if (kind == ErrorKind::Permission || (code == 409 && wordless)) {
        return QCoreApplication::translate("OneAll",
            "The OneAll site needs Read Boards, Read Pins, Write Boards and Write Pins for Pinterest, and the user’s consent to "
            "them.");
    }
    if (code == 404 && wordless) {
        return QCoreApplication::translate(
            "OneAll", "The site, the identity or the board does not exist. Check the account and the board.");
    }
    return {};
}

/// What it did, where it has no words for it.
QString deed(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Authentication:
        return QCoreApplication::translate("OneAll", "OneAll refused the keys of this account.");
    case ErrorKind::Permission:
        return QCoreApplication::translate("OneAll", "OneAll does not allow this.");
    default:
        return QCoreApplication::translate("OneAll", "OneAll could not do this.");
    }
}

/// The error's kind and `code` are told apart because an answer's HTTP status may differ from the status in its envelope.
void explain(Error& error, const QString& info, int code)
{
    const QString more = hint(error.kind, code, info.isEmpty());
    if (more.isEmpty()) {
        error.detail = info;
    } else if (info.isEmpty()) {
        error.providerCode = ownErrorCode;
        //: Two whole sentences: %1 what was refused, %2 what to look at
        error.detail = QCoreApplication::translate("OneAll", "%1 %2").arg(deed(error.kind), more);
    } else {
        //: %1: the service's own words, %2: a sentence about what to look at
        error.detail = plainText(QCoreApplication::translate("OneAll", "%1 – %2").arg(info, more));
    }
}

/// {"board": {…}} stands for what is in it.
QJsonValue unwrapped(const QJsonValue& entry)
{
    const QJsonObject object = entry.toObject();
    return object.size() == 1 && object.begin()->isObject() ? QJsonValue(*object.begin()) : entry;
}

bool namesCreated(const QJsonValue& data, MemberNames ids)
{
    const std::optional<QString> id = idIn(unwrapped(data).toObject(), ids);
    return !id || !id->isEmpty();
}

/// Does an envelope that says "error" leave open what was done? `created`: the names of the id that something made would have.
bool leavesOpen(const Envelope& envelope, MemberNames created)
{
    // The call's success beside the operation's error is a refusal; the other way round is none. What was made has an id.
    const bool contradicts = envelope.call.isError() && envelope.operation.isSuccess();
    const int code = envelope.refusal().code;
    return contradicts || code == 408 || code == 504 || envelope.isPartial() || envelope.call.isUnclear()
        || envelope.operation.isUnclear() || namesCreated(envelope.data, created);
}

/// An answer outside 200–299. `outcomeUnknown` as for a request that creates something whose id has one of the names.
Error errorOf(const HttpReply& reply, MemberNames created)
{
    Error error{.kind = errorKindOf(reply.status), .httpStatus = reply.status};
    const Result<Envelope> envelope = readEnvelope(reply.body);
    if (error.kind == ErrorKind::Protocol) {
        error.detail = redirectDetail(reply.location);
        // 301, 307 and 308 ask for the same request elsewhere; others are also what a server says after it has done its work.
        error.outcomeUnknown = reply.status != 301 && reply.status != 307 && reply.status != 308;
        return error;
    }
    if (reply.status == 429 || reply.status == 503)
        error.retryAfter = reply.retryAfter;
    explain(error, envelope ? envelope->info() : QString(), reply.status);
    // 408 and 504: somebody waited in vain, here or behind the service. Any other 5xx is clear only in the service's own words.
    if (reply.status >= 500)
        error.outcomeUnknown = reply.status == 504 || !envelope || !envelope->saysError() || leavesOpen(*envelope, created);
    else
        error.outcomeUnknown = reply.status == 408;
    return error;
}

/// A 2xx answer that says "error" somewhere.
Error refusalIn(const HttpReply& reply, const Envelope& envelope, MemberNames created)
{
    const Status& said = envelope.refusal();
    Error error{.kind = said.code >= 400 ? errorKindOf(said.code) : ErrorKind::Rejected, .httpStatus = reply.status};
    if (said.code == 429 || said.code == 503)
        error.retryAfter = reply.retryAfter;
    error.outcomeUnknown = leavesOpen(envelope, created);
    if (error.outcomeUnknown) { // not a refusal then: trouble on the service's side
        error.kind = ErrorKind::Server;
        error.detail = said.info;
    } else {
        explain(error, said.info, said.code);
    }
    return error;
}

/// The envelope of an answer that is a success throughout. `created`: the names of the id that something made would have.
Result<Envelope> successIn(const HttpReply& reply, MemberNames created = {})
{
    if (!reply.isSuccess())
        return failure(errorOf(reply, created));
    const auto unclear = [&reply](ErrorKind kind, const QString& detail) {
        return failure({.kind = kind, .httpStatus = reply.status, .detail = detail, .outcomeUnknown = true});
    };

    const Result<Envelope> envelope = readEnvelope(reply.body);
    if (reply.status == 207 || (envelope && envelope->isPartial())) {
        const QString info = envelope ? envelope->info() : QString();
        return unclear(
            ErrorKind::Server, info.isEmpty() ? QCoreApplication::translate("OneAll", "It was carried out in part only.") : info);
    }
    if (!envelope)
        return unclear(envelope.error().kind, envelope.error().detail);
    if (envelope->saysError())
        return failure(refusalIn(reply, *envelope, created));
    if (envelope->call.isUnclear() || envelope->operation.isUnclear()) {
        return unclear(ErrorKind::Protocol,
            QCoreApplication::translate("OneAll", "The answer says neither that it worked nor that it failed."));
    }
    if (!envelope->hasResult)
        return unclear(ErrorKind::Protocol, QCoreApplication::translate("OneAll", "The answer tells no result."));
    return envelope;
}

/// For requests that create nothing.
Result<Envelope> listingIn(const HttpReply& reply)
{
    Result<Envelope> envelope = successIn(reply);
    if (!envelope)
        envelope.error().outcomeUnknown = false;
    return envelope;
}

/// `visit` sees every value inside, the outer ones before the inner ones, until it returns true.
template <class Visit>
bool walk(const QJsonValue& root, Visit visit)
{
    QList<QJsonValue> level{root};
    while (!level.isEmpty()) {
        QList<QJsonValue> inner;
        for (const QJsonValue& value : std::as_const(level)) {
            if (visit(value))
                return true;
            if (value.isArray()) {
                for (const QJsonValue element : value.toArray())
                    inner.append(element);
            } else if (value.isObject()) {
                const QJsonObject object = value.toObject();
                for (const QJsonValue member : object)
                    inner.append(member);
            }
        }
        level = std::move(inner);
    }
    return false;
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What is in a list, or in an object that stands for one: its names are numbers, which are the ids where the entries have none.
QList<QJsonValue> entriesOf(const QJsonValue& list)
{
    QList<QJsonValue> entries;
    for (const QJsonValue entry : list.toArray())
        entries.append(unwrapped(entry));
    const QJsonObject object = list.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isObject() || !isNumber(member.key()))
            return {};
        QJsonObject entry = unwrapped(*member).toObject();
        if (idIn(entry, boardIdNames) == QString() && !firstText(entry, boardNames).isEmpty())
            entry.insert(u"id"_s, member.key());
        entries.append(entry);
    }
    return entries;
}

/// What `read`, an std::optional<T>(QJsonValue), makes of the outermost list of which it understands an entry. Where there
/// is none, an empty list counts, unless a list of objects that are not understood comes before it.
template <class T, class Read>
Result<QList<T>> listIn(const QJsonValue& data, Read read, const QString& missing)
{
    QList<T> found;
    bool emptySeen = false;
    bool strangersSeen = false;
    walk(data, [&](const QJsonValue& value) {
        const QList<QJsonValue> entries = entriesOf(value);
        emptySeen = emptySeen || (value.isArray() && entries.isEmpty() && !strangersSeen);
        for (const QJsonValue& entry : entries) {
            strangersSeen = strangersSeen || entry.isObject();
            if (std::optional<T> item = read(entry))
                found.append(std::move(*item));
        }
        return !found.isEmpty();
    });
    if (found.isEmpty() && !emptySeen)
        return failure(notUnderstood(missing));
    return found;
}

/// A provider is named by a text, or by the key of an object.
QString providerOf(const QJsonObject& identity)
{
    for (const QStringView name : {u"provider", u"source"}) {
        const QJsonValue value = identity[name];
        const QString text = value.isObject() ? firstText(value.toObject(), {u"key", u"name"}) : value.toString();
        if (!text.trimmed().isEmpty())
            return text.trimmed().toLower();
    }
    return {};
}

QString nameOf(const QJsonObject& identity)
{
    const QString formatted = firstText(identity[u"name"].toObject(), {u"formatted"});
    const QString given = firstText(identity, {u"displayName", u"display_name", u"name"});
    const QString user = firstText(identity, {u"preferredUsername", u"preferred_username", u"username"});
    return plainText(!given.isEmpty() ? given : !formatted.isEmpty() ? formatted : user);
}

/// A list's entry: an object, or the token alone.
std::optional<Identity> identityIn(const QJsonValue& entry)
{
    if (entry.isString() && !entry.toString().trimmed().isEmpty())
        return Identity{.token = entry.toString().trimmed()};
    const QJsonObject object = entry.toObject();
    const QString token = idIn(object, {u"identity_token"}).value_or(QString());
    if (token.isEmpty())
        return std::nullopt;
    return Identity{.token = token, .provider = providerOf(object), .name = nameOf(object)};
}

/// The outermost number of one of these names that is above zero; zero where there is none.
int numberIn(const QJsonValue& data, MemberNames names)
{
    int number = 0;
    walk(data, [&number, names](const QJsonValue& value) {
        number = idIn(value.toObject(), names).value_or(QString()).toInt();
        return number > 0;
    });
    return number;
}

int pagesIn(const QJsonValue& data)
{
    return numberIn(data, {u"total_pages"});
}

/// Does the answer tell of further entries than these, by the names of the interface's paged lists?
bool tellsOfMore(const QJsonValue& data, qsizetype entries)
{
    return pagesIn(data) > 1 || numberIn(data, {u"current_page"}) > 1 || numberIn(data, {u"total_entries"}) > entries;
}

/// Is this pin older than that, even where it names no zone?
bool isBefore(const FoundPin& pin, const QDateTime& instant)
{
    const QDateTime latest =
        pin.createdWithoutZone ? pin.created.addSecs(std::chrono::seconds(zoneOffsetMax).count()) : pin.created;
    return latest.isValid() && latest < instant;
}

std::optional<Board> boardIn(const QJsonValue& entry)
{
    const QJsonObject object = entry.toObject();
    const QString id = idIn(object, boardIdNames).value_or(QString());
    if (id.isEmpty())
        return std::nullopt;
    const QString name = plainText(firstText(object, boardNames));
    const QString privacy = firstText(object, {u"board_privacy", u"privacy"}).toUpper();
    return Board{
        .id = BoardId(id),
        .name = name.isEmpty() ? id : name,
        .description = plainText(firstText(object, {u"board_description", u"description"})),
        .secret = privacy == u"SECRET" || privacy == u"PROTECTED",
    };
}

/// Success without naming what was made: it may be there, and it can't be told where.
Error nothingNamed(const HttpReply& reply, const QString& detail)
{
    return {.kind = ErrorKind::Protocol, .httpStatus = reply.status, .detail = detail, .outcomeUnknown = true};
}

/// The description tells no address of the pin; a service that speaks the same interface and is not Pinterest may tell its own.
QUrl pageIn(const QJsonObject& pin, const QString& id)
{
    const QUrl told(pin[u"pin_url"].toString(), QUrl::StrictMode);
    if (isWebAddress(told))
        return told;
    return addressUnder(QUrl(u"https://www.pinterest.com"_s), u"/pin/"_s + percentEncoded(id) + u'/');
}

std::optional<FoundPin> foundPinIn(const QJsonValue& entry, const BoardId& asked)
{
    const QJsonObject pin = entry.toObject();
    const QString id = idIn(pin, pinIdNames).value_or(QString());
    if (id.isEmpty())
        return std::nullopt;
    const QString board = idIn(pin, {u"pin_board_id", u"board_id"}).value_or(QString());
    const QJsonValue link = firstOf(pin, {u"pin_link", u"link"});
    const QString created = firstText(pin, {u"pin_created_at", u"created_at"});
    const QUrl picture(firstText(pin, {u"pin_picture", u"picture"}), QUrl::StrictMode);
    return FoundPin{
        .receipt = {.state = Receipt::State::Published, .remoteId = RemoteId(id), .url = pageIn(pin, id)},
        .title = plainText(firstText(pin, {u"pin_title", u"title"})),
        .link = link.isString() ? std::optional(link.toString()) : std::nullopt,
        .board = board.isEmpty() ? asked : BoardId(board),
        .created = instantIn(created),
        .createdWithoutZone = lacksZone(created),
        .picture = isWebAddress(picture) && picture.userInfo().isEmpty() ? picture : QUrl(),
    };
}

} // namespace

Result<IdentityPage> readIdentities(const HttpReply& reply)
{
    const Result<Envelope> envelope = listingIn(reply);
    if (!envelope)
        return failure(envelope.error());
    const Result<QList<Identity>> identities = listIn<Identity>(
        envelope->data, identityIn, QCoreApplication::translate("OneAll", "The answer holds no list of identities."));
    return identities.map(
        [&envelope](const QList<Identity>& found) { return IdentityPage{.identities = found, .pages = pagesIn(envelope->data)}; });
}

Result<Identity> readIdentity(const HttpReply& reply, const QString& token)
{
    const Result<Envelope> envelope = listingIn(reply);
    if (!envelope)
        return failure(envelope.error());
    Identity identity{.token = token};
    // The data may be about the user, who has several identities.
    walk(envelope->data, [&identity](const QJsonValue& value) {
        const QJsonObject object = value.toObject();
        const QString named = idIn(object, {u"identity_token"}).value_or(QString());
        const QString provider = providerOf(object);
        if (provider.isEmpty() || (!named.isEmpty() && named.compare(identity.token, Qt::CaseInsensitive) != 0))
            return false;
        identity.provider = provider;
        identity.name = nameOf(object);
        return true;
    });
    return identity;
}

Result<QList<Board>> readBoards(const HttpReply& reply)
{
    const Result<Envelope> envelope = listingIn(reply);
    if (!envelope)
        return failure(envelope.error());
    QSet<QString> seen;
    return listIn<Board>(
        envelope->data,
        [&seen](const QJsonValue& entry) {
            std::optional<Board> board = boardIn(entry);
            if (board && seen.contains(board->id.text()))
                board.reset();
            else if (board)
                seen.insert(board->id.text());
            return board;
        },
        QCoreApplication::translate("OneAll", "The answer holds no list of boards."));
}

Result<RecentPins> readPins(const HttpReply& reply, const BoardId& board, const QDateTime& since)
{
    const Result<Envelope> envelope = listingIn(reply);
    if (!envelope)
        return failure(envelope.error());
    const Result<QList<FoundPin>> pins = listIn<FoundPin>(
        envelope->data, [&board](const QJsonValue& entry) { return foundPinIn(entry, board); },
        QCoreApplication::translate("OneAll", "The answer holds no list of pins."));
    return pins.map([&](const QList<FoundPin>& found) {
        const bool reachesBack =
            std::any_of(found.cbegin(), found.cend(), [&since](const FoundPin& pin) { return isBefore(pin, since); });
        const bool isWhole = found.isEmpty() || reachesBack || pagesIn(envelope->data) == 1;
        return RecentPins{found, isWhole && !tellsOfMore(envelope->data, found.size())};
    });
}

Result<Receipt> pinOutcome(const HttpReply& reply)
{
    const Result<Envelope> envelope = successIn(reply, pinIdNames);
    if (!envelope)
        return failure(envelope.error());
    const QJsonObject pin = unwrapped(envelope->data).toObject();
    const QString id = idIn(pin, pinIdNames).value_or(QString());
    if (id.isEmpty())
        return failure(nothingNamed(reply, QCoreApplication::translate("OneAll", "The answer names no pin.")));
    return Receipt{
        .state = Receipt::State::Published,
        .remoteId = RemoteId(id),
        .url = pageIn(pin, id),
        .message = envelope->info(),
    };
}

Result<Board> boardOutcome(const HttpReply& reply, const NewBoard& asked)
{
    const Result<Envelope> envelope = successIn(reply, boardIdNames);
    if (!envelope)
        return failure(envelope.error());
    std::optional<Board> board;
    walk(envelope->data, [&board](const QJsonValue& value) {
        board = boardIn(value);
        return board.has_value();
    });
    if (!board)
        return failure(nothingNamed(reply, QCoreApplication::translate("OneAll", "The answer names no board.")));
    if (board->name == board->id.text())
        board->name = asked.name;
    if (board->description.isEmpty())
        board->description = asked.description;
    return *board;
}

} // namespace pinwright::oneall
