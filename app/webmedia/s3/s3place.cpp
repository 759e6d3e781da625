// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/s3place.h"

#include "webmedia/placeerrors.h"
#include "webmedia/s3/s3answer.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

QByteArray sha256OfNothing()
{
    return QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
}

QString encodedPath(const QString& path)
{
    return QString::fromLatin1(uriEncodedPath(path.toUtf8()));
}

/// As Qt sends it; the address has no port where that is the usual one.
QByteArray hostHeader(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return (url.port() < 0 ? bracketed : bracketed + u':' + QString::number(url.port())).toLatin1();
}

} // namespace

QString S3Place::keyOf(const QString& file) const
{
    return m_access.folder.isEmpty() ? file : m_access.folder + u'/' + file;
}

QUrl S3Place::addressOf(const QString& file) const
{
    QUrl url = m_access.endpoint.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    QString path = url.path(QUrl::FullyDecoded);
    if (path == "/"_L1)
        path.clear();
    if (!url.host().startsWith(m_access.bucket + u'.'))
        path += u'/' + m_access.bucket;
    url.setPath(encodedPath(path + u'/' + keyOf(file)), QUrl::StrictMode);
    return url;
}

QUrl S3Place::publicAddress(const QString& file) const
{
    if (m_access.publicPattern.isEmpty())
        return addressOf(file);
    return QUrl(filledIn(m_access.publicPattern, encodedPath(keyOf(file))));
}

HttpRequest S3Place::find(const QString& file) const
{
    return signedRequest(HttpRequest::Method::Head, "HEAD"_ba, file, sha256OfNothing());
}

std::optional<HttpRequest> S3Place::explain(const QString& file) const
{
    HttpRequest request = signedRequest(HttpRequest::Method::Get, "GET"_ba, file, sha256OfNothing());
    request.replyBytesMax = qint64(64) * 1024;
    return request;
}

HttpRequest S3Place::put(const QString& file, std::unique_ptr<OneShotBody> body, const QByteArray& sha256) const
{
    HttpRequest request = signedRequest(HttpRequest::Method::Put, "PUT"_ba, file, sha256, body->contentType());
    request.body = std::move(body);
    return request;
}

HttpRequest S3Place::erase(const QString& file) const
{
    return signedRequest(HttpRequest::Method::Delete, "DELETE"_ba, file, sha256OfNothing());
}

HttpRequest S3Place::signedRequest(HttpRequest::Method method, const QByteArray& verb, const QString& file,
    const QByteArray& sha256, const QByteArray& contentType) const
{
    HttpRequest request;
    request.method = method;
    request.url = addressOf(file);
    SignedParts parts{.method = verb,
        .path = request.url.path(QUrl::FullyDecoded).toUtf8(),
        .query = {},
        .headers = {},
        .payloadSha256 = sha256,
        .time = m_clock.now()};
    request.headers = {{"x-amz-content-sha256", sha256}, {"x-amz-date", signatureTime(parts.time)}};
    parts.headers = request.headers;
    parts.headers.append({"host", hostHeader(request.url)});
    // The body brings it along.
    if (!contentType.isEmpty())
        parts.headers.append({"content-type", contentType});
    request.credentials = {m_access.endpoint, {{"Authorization", authorization(parts, m_access.key)}}};
    return request;
}

Error S3Place::refusal(const HttpReply& reply) const
{
    return s3Refusal({.server = server(), .bucket = m_access.bucket, .now = m_clock.now()}, reply);
}

} // namespace pinwright
