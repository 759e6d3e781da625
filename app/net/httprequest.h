// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/oneshotbody.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace pinwright {

/// The headers that name the user ("x-api-key"), sent only to the origin (scheme, host, port) they belong to.
struct Credentials {
    QUrl origin;
    QList<QPair<QByteArray, QByteArray>> headers;
};

struct HttpTimeouts {
    std::chrono::milliseconds connect{30'000}; ///< until the first byte of a body is taken, or TLS stands for a GET
    std::chrono::milliseconds idle{60'000};    ///< no byte moved in either direction
    std::chrono::milliseconds answer{120'000}; ///< from the request's end to the answer's head
};

/// One HTTP request as a value. Posts and puts have a body and are sent once at most; the others have none. Only Get and Head follow
/// redirects.
struct HttpRequest {
    enum class Method {
        Get,
        Head, ///< the answer's status and headers without its body
        Post,
        Put,
        Delete,
        MakeCollection, ///< WebDAV's MKCOL (RFC 4918): makes a folder
    };

    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< not secret; values with control characters are refused
    Credentials credentials;
    std::unique_ptr<OneShotBody> body;
    std::optional<HttpTimeouts> timeouts;   ///< the client's where they are not told
    qint64 replyBytesMax = 8 * 1024 * 1024; ///< a longer reply is given up (TooLarge), at once where its length is announced
    /// Where a success's body is written while it comes, so that memory stays flat; replaced if present. Nothing is left there by a
    /// request that ends otherwise, and of other answers the body is not read at all.
    QString targetPath;
    /// The only address to connect to; null: the host is looked up. The certificate is still that of the URL's host. Redirects are not
    /// followed then, since they lead elsewhere. A proxy is told this address and never the host, so it can't look it up differently.
    QHostAddress connectTo;
};

/// A complete HTTP answer, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body; ///< empty where it was written to HttpRequest::targetPath
    QByteArray contentType;
    QByteArray location;                 ///< of a redirect that was not followed
    std::optional<qint64> contentLength; ///< as announced; of a Head, that of the body a Get would bring
    std::optional<std::chrono::seconds> retryAfter;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace pinwright
