// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/multiupload/multiuploadreplies.h"

#include "core/logging.h"
#include "core/schedule.h"
#include "core/sentences.h"
#include "core/webaddress.h"
#include "providers/answers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("MultiUpload", text);
}

Error notUnderstood(const QString& detail)
{
    return {.kind = ErrorKind::Protocol, .detail = detail};
}

/// All words in a value whatever its shape: errors come as a text, a list, or an object by field.
QString wordsIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            words.append(wordsIn(element));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (const QString message = firstText(object, {u"message", u"detail", u"error"}); !message.isEmpty())
            return message;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (const QString text = wordsIn(member.value()); !text.isEmpty())
                words.append(member.key() + u": "_s + text);
        }
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

ServiceError serviceError(const QJsonObject& object)
{
    QStringList words;
    for (const QStringView name : {u"message", u"error", u"errors"}) {
        if (const QString text = wordsIn(object[name]).trimmed(); !text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    QJsonValue code = firstOf(object[u"error"].toObject(), {u"code"});
    if (code.isUndefined())
        code = object[u"code"];
    return {
        .text = plainText(words.join(u": "_s)),
        .code = plainText(code.toVariant().toString()),
        .explicitFailure = object[u"success"].isBool() && !object[u"success"].toBool(),
    };
}

/// The document, if it is JSON and does not say `success: false`.
Result<QJsonDocument> readJson(const QByteArray& body)
{
    Result<QJsonDocument> document = jsonIn(body);
    if (!document)
        return document;
    if (const ServiceError refusal = serviceError(document->object()); refusal.explicitFailure)
        return failure({.kind = ErrorKind::Rejected, .providerCode = refusal.code, .detail = refusal.text});
    return document;
}

/// The list of objects in a reply: bare, in `data`, in `data.NAME`, or in `NAME`.
Result<QList<QJsonObject>> readList(const QByteArray& body, QStringView name)
{
    const Result<QJsonDocument> document = readJson(body);
    if (!document)
        return failure(document.error());

    QJsonValue list = document->isArray() ? QJsonValue(document->array()) : firstOf(document->object(), {u"data", name});
    if (list.isObject())
        list = list.toObject()[name];
    if (!list.isArray()) {
        //: %1 is the name of a list in the reply: accounts, boards
        return failure(
            notUnderstood(translated(QT_TRANSLATE_NOOP("MultiUpload", "The answer holds no list of %1.")).arg(name.toString())));
    }

    QList<QJsonObject> objects;
    for (const QJsonValue element : list.toArray()) {
        if (!element.isObject()) {
            return failure(notUnderstood(
                translated(QT_TRANSLATE_NOOP("MultiUpload", "The list of %1 holds something else.")).arg(name.toString())));
        }
        objects.append(element.toObject());
    }
    return objects;
}

/// The list, unless there is nothing in it because of ids that could not be read. `left`: how many these were.
template <class T>
Result<QList<T>> unlessAllLeftOut(const QList<T>& list, int left, QStringView name)
{
    if (left == 0)
        return list;
    qCWarning(logNet) << left << "of the" << name << "had an id that is neither text nor a whole number, and were left out.";
    if (!list.isEmpty())
        return list;
    return failure(notUnderstood(
        translated(QT_TRANSLATE_NOOP("MultiUpload", "The list of %1 holds an id that is neither text nor a whole number."))
            .arg(name.toString())));
}

QString platformOf(const QJsonObject& account)
{
    return firstText(account, {u"platform", u"provider", u"network"}).trimmed().toLower();
}

Receipt::State stateOf(const QString& word)
{
    if (word == u"scheduled")
        return Receipt::State::Scheduled;
    if (word == u"completed")
        return Receipt::State::Published;
    if (word == u"failed")
        return Receipt::State::Failed;
    // pending, processing, and every word not known: never taken for success.
    return Receipt::State::Processing;
}

/// A page to open. One with a user name in it shows another site than it leads to.
QUrl pageAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return isWebAddress(url) && url.userInfo().isEmpty() ? url : QUrl();
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// An object, or a text that holds one as JSON.
QJsonObject metadataOf(const QJsonObject& upload)
{
    const QJsonValue metadata = upload[u"metadata"];
    return metadata.isString() ? QJsonDocument::fromJson(metadata.toString().toUtf8()).object() : metadata.toObject();
}

/// The pin's page: as told, else made from what clearly is a pin's id.
QUrl pageOf(const QJsonObject& data)
{
    const QJsonObject metadata = metadataOf(data);
    for (const QJsonObject& object : {data, metadata}) {
        for (const QStringView name : {u"url", u"pinUrl", u"postUrl", u"permalink"}) {
            if (const QUrl url = pageAddress(object[name].toString()); !url.isEmpty())
                return url;
        }
    }
    const QString id = idIn(metadata, {u"pinId", u"pin_id"}).value_or(QString());
    return isNumber(id) && id.size() <= 30 ? QUrl(u"https://www.pinterest.com/pin/%1/"_s.arg(id)) : QUrl();
}

QString whyFailed(const QJsonObject& data)
{
    for (const QJsonObject& object : {data, metadataOf(data)}) {
        for (const QStringView name : {u"error", u"errorMessage", u"failureReason"}) {
            if (const QString words = wordsIn(object[name]); !words.isEmpty())
                return words;
        }
    }
    return data[u"message"].toString();
}

/// What is said of an upload, in the answer about it or in a list.
Receipt receiptIn(const QJsonObject& upload, const QString& id)
{
    Receipt receipt{
        .state = stateOf(upload[u"status"].toString().trimmed().toLower()), .remoteId = RemoteId(id), .url = pageOf(upload)};
    if (const std::optional<QDateTime> at = instantFromIso(upload[u"scheduledFor"].toString()))
        receipt.scheduledFor = at->toUTC();
    if (receipt.state == Receipt::State::Failed)
        receipt.message = plainText(whyFailed(upload));
    return receipt;
}

/// The first of these that is told by the upload or its metadata; of a text, also an empty one.
QJsonValue toldOf(const QJsonObject& upload, MemberNames names)
{
    const QJsonValue told = firstOf(upload, names);
    return told.isUndefined() ? firstOf(metadataOf(upload), names) : told;
}

/// The id of the board this member tells of, by its name and value; empty: of none.
QString boardIn(const QJsonObject& object, const QString& name)
{
    const QString plain = QString(name).remove(u'_').toLower();
    if (!plain.contains("board"_L1))
        return {};
    if (object[name].isObject())
        return idIn(object[name].toObject(), {u"id", u"boardId", u"board_id"}).value_or(QString());
    const QString id = idIn(object, {name}).value_or(QString());
    return plain.endsWith("id"_L1) || isNumber(id) ? id : QString(); // a text may be the board's name
}

constexpr int depthMax = 6;

/// The ids of all boards that are told of. No document says where: under a name with "board" in it.
QSet<QString> boardsIn(const QJsonObject& object, int depth = 0)
{
    QSet<QString> boards;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const QString id = boardIn(object, member.key()); !id.isEmpty())
            boards.insert(id);
        else if (depth < depthMax && member->isObject() && member.key() != "connectedAccount"_L1)
            boards += boardsIn(member->toObject(), depth + 1);
    }
    return boards;
}

FoundPin pinIn(const QJsonObject& upload, const QString& id)
{
    FoundPin pin{.receipt = receiptIn(upload, id), .title = plainText(upload[u"title"].toString())};
    if (const QJsonValue link = toldOf(upload, {u"link"}); link.isString())
        pin.link = link.toString();
    if (const QSet<QString> boards = boardsIn(upload) + boardsIn(metadataOf(upload)); !boards.isEmpty())
        pin.board = boards.size() == 1 ? BoardId(*boards.begin()) : BoardId(); // of several, none that is ours alone
    const QString created = firstText(upload, {u"uploadedAt", u"createdAt", u"created_at"});
    pin.created = instantIn(created);
    pin.createdWithoutZone = lacksZone(created);
    pin.picture = pageAddress(upload[u"thumbnailUrl"].toString());
    bool isNumber = false;
    const qint64 bytes = idIn(upload, {u"fileSize"}).value_or(QString()).toLongLong(&isNumber);
    if (isNumber && bytes > 0)
        pin.bytes = bytes;
    return pin;
}

/// Said `success: false`, and names no upload that it took all the same. An id beside it may be the error's own.
bool refusesClearly(const QByteArray& body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const auto isThere = [](const std::optional<QString>& id) { return !id || !id->isEmpty(); };
    return serviceError(root).explicitFailure && !isThere(idIn(root[u"data"].toObject(), {u"uploadId", u"id"}))
        && !isThere(idIn(root, {u"uploadId"}));
}

bool mayHaveCreated(int status, const QByteArray& body)
{
    if (status == 408 || status == 504) // somebody waited in vain, here or behind the service
        return true;
    if (status >= 400 && status < 500)
        return false;
    if (status >= 500)
        return !refusesClearly(body);
    // 301, 307 and 308 ask for the same request elsewhere; 302 and 303 are what a server says after it has done its work.
    return status != 301 && status != 307 && status != 308;
}

} // namespace

Result<QList<RemoteAccount>> parseAccounts(const QByteArray& body)
{
    const Result<QList<QJsonObject>> entries = readList(body, u"accounts");
    if (!entries)
        return failure(entries.error());

    const bool platformsNamed =
        std::ranges::any_of(*entries, [](const QJsonObject& entry) { return !platformOf(entry).isEmpty(); });
    QList<RemoteAccount> accounts;
    int unreadable = 0;
    for (const QJsonObject& entry : *entries) {
        if (platformsNamed && platformOf(entry) != u"pinterest")
            continue;
        const std::optional<QString> id = idIn(entry, {u"id", u"accountId", u"_id"});
        unreadable += id ? 0 : 1;
        if (!id || id->isEmpty())
            continue;
        const QString name = plainText(firstText(entry, {u"accountName", u"name", u"username", u"displayName"}));
        accounts.append({.id = *id, .name = name.isEmpty() ? *id : name});
    }
    return unlessAllLeftOut(accounts, unreadable, u"accounts");
}

Result<QList<Board>> parseBoards(const QByteArray& body)
{
    const Result<QList<QJsonObject>> entries = readList(body, u"boards");
    if (!entries)
        return failure(entries.error());

    QList<Board> boards;
    int unreadable = 0;
    QSet<QString> seen;
    for (const QJsonObject& entry : *entries) {
        const std::optional<QString> id = idIn(entry, {u"id"});
        unreadable += id ? 0 : 1;
        if (!id || id->isEmpty() || seen.contains(*id))
            continue;
        seen.insert(*id);
        const QString name = plainText(entry[u"name"].toString());
        const QString privacy = entry[u"privacy"].toString().toUpper();
        boards.append({
            .id = BoardId(*id),
            .name = name.isEmpty() ? *id : name,
            .description = plainText(entry[u"description"].toString()),
            .secret = privacy == u"SECRET" || privacy == u"PROTECTED",
        });
    }
    return unlessAllLeftOut(boards, unreadable, u"boards");
}

Result<Receipt> parseReceipt(const QByteArray& body)
{
    const Result<QJsonDocument> document = readJson(body);
    if (!document)
        return failure(document.error());

    const QJsonObject root = document->object();
    const QJsonObject data = root[u"data"].isObject() ? root[u"data"].toObject() : root;
    const std::optional<QString> id = idIn(data, {u"uploadId", u"id"});
    const QString word = data[u"status"].toString().trimmed().toLower();
    if (!id || (id->isEmpty() && word.isEmpty()))
        return failure(notUnderstood(translated(QT_TRANSLATE_NOOP("MultiUpload", "The answer names no upload."))));

    Receipt receipt = receiptIn(data, *id);
    if (receipt.message.isEmpty())
        receipt.message = plainText(root[u"message"].toString());
    return receipt;
}

Result<UploadPage> parseUploads(const QByteArray& body)
{
    const Result<QList<QJsonObject>> rows = readList(body, u"uploads");
    if (!rows)
        return failure(rows.error());
    UploadPage page{.rows = rows->size()};
    for (const QJsonObject& row : *rows) {
        const QString id = idIn(row, {u"id", u"uploadId"}).value_or(QString());
        if (id.isEmpty())
            continue;
        const QJsonObject account = row[u"connectedAccount"].toObject();
        const QString platform = platformOf(row);
        page.uploads.append({.pin = pinIn(row, id),
            .account = idIn(account, {u"id", u"accountId"}).value_or(QString()),
            .platform = platform.isEmpty() ? platformOf(account) : platform,
            .tellsState = !row[u"status"].toString().trimmed().isEmpty()});
    }
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject pagination =
        root[u"pagination"].isObject() ? root[u"pagination"].toObject() : root[u"data"].toObject()[u"pagination"].toObject();
    bool isNumber = false;
    const qint64 pages = idIn(pagination, {u"totalPages", u"pages"}).value_or(QString()).toLongLong(&isNumber);
    if (isNumber && pages >= 0)
        page.pages = pages;
    return page;
}

std::optional<ServiceError> parseError(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return serviceError(document.object());
}

Error errorOf(const HttpReply& reply)
{
    Error error{.kind = errorKindOf(reply.status), .httpStatus = reply.status};
    if (reply.status == 429 || reply.status == 503)
        error.retryAfter = reply.retryAfter;
    if (const std::optional<ServiceError> said = parseError(reply.body)) {
        error.detail = said->text;
        error.providerCode = said->code;
    } else if (reply.contentType.startsWith("text/plain")) {
        error.detail = plainText(QString::fromUtf8(reply.body.left(4 * detailMax)));
    }
    if (error.detail.isEmpty() && reply.status == 404) {
        error.providerCode = ownErrorCode;
        error.detail = translated(QT_TRANSLATE_NOOP(
            "MultiUpload", "The service has nothing at the address that was asked. Check the server address of the account."));
    }
    if (error.kind == ErrorKind::Protocol)
        error.detail = redirectDetail(reply.location);
    return error;
}

Result<Receipt> createOutcome(const HttpReply& reply)
{
    if (!reply.isSuccess()) {
        Error error = errorOf(reply);
        error.outcomeUnknown = mayHaveCreated(reply.status, reply.body);
        return failure(error);
    }
    Result<Receipt> receipt = parseReceipt(reply.body);
    if (receipt && receipt->remoteId.isEmpty())
        receipt = failure(notUnderstood(translated(QT_TRANSLATE_NOOP("MultiUpload", "The answer names no upload."))));
    if (!receipt) {
        receipt.error().httpStatus = reply.status;
        receipt.error().outcomeUnknown = !refusesClearly(reply.body);
        // No refusal then: trouble on the service's side.
        if (receipt.error().outcomeUnknown && receipt.error().kind == ErrorKind::Rejected)
            receipt.error().kind = ErrorKind::Server;
    }
    return receipt;
}

} // namespace pinwright
