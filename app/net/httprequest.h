// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pinwright {

/// A request body that is made once for one request. Sequential and not resettable, so that QNetworkAccessManager can
/// never send it a second time by itself (measured on Qt 6.4.2: it re-sends every body it can rewind).
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    using QIODevice::QIODevice;

    [[nodiscard]] bool isSequential() const final { return true; }
    [[nodiscard]] bool reset() final { return false; }

    /// Exact number of bytes that will be read; goes out as Content-Length. May be larger than 4 GiB.
    [[nodiscard]] virtual qint64 length() const = 0;
    /// Everything was handed over: from here on the other side may have had the whole request.
    [[nodiscard]] virtual bool isSpent() const = 0;
    [[nodiscard]] virtual QByteArray contentType() const = 0;

signals:
    /// The source could not be read to its end (a file became shorter, the disk failed); reading has failed with it.
    void failed(const QString& detail);
};

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

/// One HTTP request as a value. A POST has a body and is sent once at most; a GET has none.
struct HttpRequest {
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< not secret; values with control characters are refused
    Credentials credentials;
    std::unique_ptr<OneShotBody> body;
    HttpTimeouts timeouts;
    qint64 replyBytesMax = 8 * 1024 * 1024; ///< a longer reply is given up (TooLarge)
};

/// A complete HTTP answer, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QByteArray location; ///< of a redirect that was not followed
    std::optional<std::chrono::seconds> retryAfter;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace pinwright
