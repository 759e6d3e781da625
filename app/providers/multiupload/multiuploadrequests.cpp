// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/multiupload/multiuploadrequests.h"

#include "core/sentences.h"
#include "net/multipartbody.h"
#include "providers/addresses.h"

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

HttpRequest requestTo(const MultiUploadEndpoint::Access& access, HttpRequest::Method method, const QString& path)
{
    HttpRequest request;
    request.method = method;
    request.url = addressUnder(access.base, path);
    request.headers = {{"Accept", "application/json"}};
    request.credentials = {access.base, {{"x-api-key", access.apiKey.toUtf8()}}};
    return request;
}

/// Pinwright's own, before anything is asked of the service.
Error refusal(ErrorKind kind, const QString& sentence)
{
    return {.kind = kind, .providerCode = ownErrorCode, .detail = sentence};
}

void addOptional(MultipartBody& body, const QByteArray& name, const QString& value)
{
    if (!value.isEmpty())
        body.addText(name, value);
}

} // namespace

HttpRequest accountsRequest(const MultiUploadEndpoint::Access& access)
{
    return requestTo(access, HttpRequest::Method::Get, u"/accounts"_s);
}

HttpRequest boardsRequest(const MultiUploadEndpoint::Access& access)
{
    HttpRequest request = requestTo(access, HttpRequest::Method::Get, u"/pinterest/boards"_s);
    request.url.setQuery(u"accountId="_s + percentEncoded(access.accountId));
    return request;
}

HttpRequest uploadStateRequest(const MultiUploadEndpoint::Access& access, const RemoteId& upload)
{
    return requestTo(access, HttpRequest::Method::Get, u"/upload/"_s + percentEncoded(upload.text()));
}

HttpRequest uploadsRequest(const MultiUploadEndpoint::Access& access, const UploadFilter& filter)
{
    QStringList query{u"page=%1"_s.arg(filter.page), u"limit=%1"_s.arg(filter.perPage)};
    const auto add = [&query](const QString& name, const QString& value) {
        if (!value.isEmpty())
            query.append(name + u'=' + percentEncoded(value));
    };
    add(u"search"_s, filter.title);
    add(u"startDate"_s, filter.since.isValid() ? isoUtc(filter.since) : QString());
    add(u"endDate"_s, filter.until.isValid() ? isoUtc(filter.until) : QString());
    HttpRequest request = requestTo(access, HttpRequest::Method::Get, u"/upload"_s);
    request.url.setQuery(query.join(u'&'));
    return request;
}

Result<HttpRequest> uploadRequest(const MultiUploadEndpoint::Access& access, const Draft& draft)
{
    const MediaType type = draft.media.type;
    const bool photo = type == MediaType::Jpeg || type == MediaType::Png;
    if (!photo && type != MediaType::Mp4) {
        return failure(
            refusal(ErrorKind::Unsupported, sentence(Issue{.code = IssueCode::MediaTypeRefused, .text = mediaTypeName(type)})));
    }
    // Never published now instead of at a time that can't be told.
    if (draft.schedule && !draft.schedule->exists())
        return failure(refusal(ErrorKind::Rejected, sentence(Issue{.code = IssueCode::TimeDoesNotExist})));

    auto body = std::make_unique<MultipartBody>();
    body->addText("accountId", access.accountId);
    body->addText("pinterest_board_id", draft.board.id.text());
    const QByteArray field = photo ? "photo"_ba : "video"_ba;
    if (!body->addFile(field, draft.media.path, field + '.' + fileSuffix(type).toLatin1(), mimeType(type)))
        return failure({.kind = ErrorKind::Storage, .detail = body->errorString()});
    body->addText("title", draft.title);
    addOptional(*body, "description", draft.description);
    addOptional(*body, "link", draft.link);
    // Documented for pictures only.
    if (photo)
        addOptional(*body, "alt_text", draft.altText);
    if (draft.schedule)
        body->addText("scheduledDate", isoUtc(draft.schedule->utc));
    body->seal();

    HttpRequest request = requestTo(access, HttpRequest::Method::Post, u"/upload"_s);
    request.body = std::move(body);
    return request;
}

} // namespace pinwright
