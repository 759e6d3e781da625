// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallrequests.h"

#include "core/json.h"
#include "core/webaddress.h"
#include "net/bytesbody.h"
#include "providers/addresses.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::oneall {

namespace {

constexpr auto siteSuffix = ".api.oneall.com"_L1;

Error refusal(ErrorKind kind, const QString& detail)
{
    return {.kind = kind, .detail = detail};
}

/// What names somebody in a path. A segment of only dots would be taken for a step up, encoded or not (RFC 3986, 6.2.2).
Result<QString> segment(const QString& id)
{
    if (id.isEmpty() || id == u"." || id == u"..") {
        return failure(refusal(ErrorKind::Rejected,
            //: %1: the id of a board or an identity
            QCoreApplication::translate("OneAll", "“%1” is no id of a board or an identity.").arg(id)));
    }
    return percentEncoded(id);
}

HttpRequest requestTo(const Access& access, HttpRequest::Method method, const QString& path)
{
    const QByteArray keys = (access.publicKey + u':' + access.privateKey).toUtf8();
    HttpRequest request;
    request.method = method;
    request.url = addressUnder(access.base, path);
    request.headers = {{"Accept", "application/json"}};
    request.credentials = {access.base, {{"Authorization", "Basic " + keys.toBase64()}}};
    return request;
}

/// "push" or "pull", what the chosen identity is asked for on Pinterest.
Result<QString> pinterestPath(QStringView action, const Access& access)
{
    if (access.identityToken.isEmpty()) {
        return failure(refusal(
            ErrorKind::Rejected, QCoreApplication::translate("OneAll", "No Pinterest identity is chosen for this account.")));
    }
    return segment(access.identityToken).map([action](const QString& identity) -> QString {
        return u'/' + action + u"/identities/" + identity + u"/pinterest";
    });
}

HttpRequest pushRequest(const Access& access, const QString& path, const QString& object, const QJsonObject& content)
{
    const QJsonObject push{{u"push"_s, QJsonObject{{object, content}}}};
    HttpRequest request = requestTo(access, HttpRequest::Method::Post, path);
    request.body = std::make_unique<BytesBody>(compactJson({{u"request"_s, push}}), "application/json"_ba);
    return request;
}

void addOptional(QJsonObject& object, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

std::optional<QUrl> siteAddress(const QString& subdomain)
{
    QString host = subdomain.trimmed().toLower();
    if (host.contains("://"_L1))
        host = QUrl(host).host();
    host = host.section(u'/', 0, 0);
    if (host.endsWith(siteSuffix))
        host.chop(siteSuffix.size());
    // A host's label (RFC 1123, 2.1).
    static const QRegularExpression label(u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    if (!label.match(host).hasMatch())
        return std::nullopt;
    return QUrl(u"https://"_s + host + siteSuffix);
}

Result<Access> accessOf(const Session& session)
{
    const QMap<QString, QString>& settings = session.account.settings;
    // Keys are pasted, and a line end comes along easily; in a header it is not allowed.
    Access access{.base = session.account.server,
        .publicKey = settings.value(u"public-key"_s).trimmed(),
        .privateKey = session.secrets.value(u"private-key"_s).trimmed(),
        .identityToken = settings.value(u"identity-token"_s).trimmed()};
    if (access.publicKey.isEmpty()) {
        return failure(
            refusal(ErrorKind::Authentication, QCoreApplication::translate("OneAll", "This account has no public key.")));
    }
    if (access.privateKey.isEmpty()) {
        return failure(
            refusal(ErrorKind::Authentication, QCoreApplication::translate("OneAll", "This account has no private key.")));
    }
    if (!access.base.isEmpty())
        return access;

    const QString subdomain = settings.value(u"subdomain"_s);
    const std::optional<QUrl> site = siteAddress(subdomain);
    if (!site) {
        return failure(refusal(ErrorKind::Rejected,
            subdomain.trimmed().isEmpty()
                ? QCoreApplication::translate("OneAll", "This account has no subdomain.")
                //: %1: what was typed as the subdomain
                : QCoreApplication::translate("OneAll", "“%1” is not the subdomain of a OneAll site.").arg(subdomain.trimmed())));
    }
    access.base = *site;
    return access;
}

HttpRequest identitiesRequest(const Access& access, int page)
{
    HttpRequest request = requestTo(access, HttpRequest::Method::Get, u"/identities.json"_s);
    request.url.setQuery(u"page=%1&entries_per_page=%2"_s.arg(page).arg(identitiesPerPage));
    return request;
}

Result<HttpRequest> identityRequest(const Access& access, const QString& identityToken)
{
    return segment(identityToken).map([&access](const QString& identity) {
        return requestTo(access, HttpRequest::Method::Get, u"/identities/"_s + identity + u".json"_s);
    });
}

Result<HttpRequest> boardsRequest(const Access& access)
{
    return pinterestPath(u"pull", access).map([&access](const QString& path) {
        return requestTo(access, HttpRequest::Method::Get, path + u"/boards.json"_s);
    });
}

Result<HttpRequest> pinRequest(const Access& access, const Draft& draft)
{
    const Media& media = draft.media;
    if (media.type != MediaType::Jpeg && media.type != MediaType::Png)
        return failure(refusal(ErrorKind::Unsupported, mediaTypeName(media.type)));
    if (!isWebAddress(media.address)) {
        return failure(refusal(ErrorKind::Unsupported,
            QCoreApplication::translate("OneAll", "OneAll takes pictures by their web address only, and this one has none.")));
    }
    const Result<QString> path = pinterestPath(u"push", access);
    if (!path)
        return failure(path.error());
    const Result<QString> board = segment(draft.board.id.text());
    if (!board)
        return failure(board.error());

    QJsonObject pin{{u"title"_s, draft.title}, {u"picture"_s, media.address.toString(QUrl::FullyEncoded)}};
    addOptional(pin, u"description"_s, draft.description);
    addOptional(pin, u"board_section_id"_s, draft.board.section.text());
    addOptional(pin, u"link"_s, draft.link);
    return pushRequest(access, *path + u"/board/"_s + *board + u"/pin.json"_s, u"pin"_s, pin);
}

// The service documents that boards are made at this address, not with what: the members are named by analogy with a pin's.
Result<HttpRequest> newBoardRequest(const Access& access, const NewBoard& board)
{
    QJsonObject content{{u"name"_s, board.name}};
    addOptional(content, u"description"_s, board.description);
    return pinterestPath(u"push", access).map([&access, &content](const QString& path) {
        return pushRequest(access, path + u"/board.json"_s, u"board"_s, content);
    });
}

} // namespace pinwright::oneall
