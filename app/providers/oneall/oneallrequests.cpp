// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallrequests.h"

#include "core/json.h"
#include "core/sentences.h"
#include "core/webaddress.h"
#include "net/basicauthorization.h"
#include "net/bytesbody.h"
#include "providers/addresses.h"
#include "providers/oneall/oneallsettings.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::oneall {

namespace {

/// Pinwright's own, before anything is asked of the service.
Error refusal(ErrorKind kind, const QString& sentence)
{
    return {.kind = kind, .providerCode = ownErrorCode, .detail = sentence};
}

/// What names somebody in a path.
Result<QString> segment(const QString& id)
{
    if (const std::optional<QString> problem = idProblem(id))
        return failure(refusal(ErrorKind::Rejected, *problem));
    return percentEncoded(id);
}

HttpRequest requestTo(const Access& access, HttpRequest::Method method, const QString& path)
{
    HttpRequest request;
    request.method = method;
    request.url = addressUnder(access.base, path);
    request.headers = {{"Accept", "application/json"}};
    request.credentials = {access.base, {{"Authorization", basicAuthorization(access.publicKey, access.privateKey)}}};
    return request;
}

/// "push" or "pull", what the chosen identity is asked for on Pinterest.
Result<QString> pinterestPath(QStringView action, const Access& access)
{
    if (access.identityToken.isEmpty()) {
        return failure(refusal(ErrorKind::Rejected,
            QCoreApplication::translate("OneAll", "No Pinterest identity is chosen for this account. Choose one under Accounts.")));
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

Result<Access> accessOf(const Session& session)
{
    const QMap<QString, QString>& settings = session.account.settings;
    // Keys are pasted, and a line end comes along easily; in a header it is not allowed.
    Access access{.base = session.account.server,
        .publicKey = settings.value(u"public-key"_s).trimmed(),
        .privateKey = session.secrets.value(u"private-key"_s).trimmed(),
        .identityToken = settings.value(u"identity-token"_s).trimmed()};
    if (access.publicKey.isEmpty()) {
        return failure(refusal(ErrorKind::Authentication,
            QCoreApplication::translate("OneAll", "This account has no public key. Enter it under Accounts.")));
    }
    if (access.privateKey.isEmpty()) {
        return failure(refusal(ErrorKind::Authentication,
            QCoreApplication::translate("OneAll", "This account has no private key. Enter it under Accounts.")));
    }
    if (const auto problem = siteProblem(session.account))
        return failure(refusal(ErrorKind::Rejected, problem->sentence));
    if (!access.base.isEmpty())
        return access;
    const std::optional<QUrl> site = siteAddress(settings.value(u"subdomain"_s));
    if (!site)
        return failure(refusal(
            ErrorKind::Rejected, QCoreApplication::translate("OneAll", "This account has no subdomain. Enter it under Accounts.")));
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

Result<HttpRequest> pinsRequest(const Access& access, const BoardId& board)
{
    const Result<QString> path = pinterestPath(u"pull", access);
    if (!path)
        return failure(path.error());
    return segment(board.text()).map([&access, &path](const QString& id) {
        return requestTo(access, HttpRequest::Method::Get, *path + u"/board/"_s + id + u"/pins.json"_s);
    });
}

Result<HttpRequest> pinRequest(const Access& access, const Draft& draft)
{
    const Media& media = draft.media;
    if (media.type != MediaType::Jpeg && media.type != MediaType::Png)
        return failure(refusal(
            ErrorKind::Unsupported, sentence(Issue{.code = IssueCode::MediaTypeRefused, .text = mediaTypeName(media.type)})));
    if (!isWebAddress(media.address)) {
        return failure(refusal(ErrorKind::Unsupported,
            QCoreApplication::translate("OneAll",
                "OneAll takes pictures by their web address only, and this one has none. Use a picture that is on the web.")));
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
