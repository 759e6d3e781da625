// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "net/multipartbody.h"
#include "support/deferred.h"
#include "support/faultserver.h"

#include <QFile>

namespace pinwright::test {

/// A client with what it needs, and requests to give it.
struct HttpTestClient {
    Redactor redactor;
    SystemClock clock;
    HttpClient client{redactor, clock};

    [[nodiscard]] std::optional<Result<HttpReply>> run(HttpRequest request)
    {
        return waitFor(client.send(std::move(request)), 20'000);
    }
};

[[nodiscard]] inline HttpRequest getRequest(const QUrl& url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

[[nodiscard]] inline HttpRequest postRequest(const QUrl& url, std::unique_ptr<OneShotBody> body)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = std::move(body);
    return request;
}

/// A POST of a multipart body with one text of so many bytes.
[[nodiscard]] inline HttpRequest postRequest(const QUrl& url, int textBytes = 100)
{
    auto body = std::make_unique<MultipartBody>();
    body->addText("title", QString(textBytes, u't'));
    body->seal();
    return postRequest(url, std::move(body));
}

/// A POST of a file with holes, which takes no room on the disk.
[[nodiscard]] inline HttpRequest postFileRequest(const QUrl& url, const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes))
        qFatal("can't make the test's file");
    auto body = std::make_unique<MultipartBody>();
    if (!body->addFile("photo", path, "media.jpg", "image/jpeg"))
        qFatal("can't read the test's file");
    body->seal();
    return postRequest(url, std::move(body));
}

} // namespace pinwright::test
