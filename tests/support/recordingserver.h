// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

#include <memory>
#include <optional>

namespace pinwright::test {

/// One part of a multipart/form-data body, as cpp-httplib's parser read it.
struct RecordedPart {
    QByteArray name;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray content;
};

/// A request as it came in.
struct RecordedRequest {
    QByteArray method;
    QByteArray path;                      ///< percent-decoded, without the query: "/api/v1/upload"
    QByteArray target;                    ///< as sent: path and query
    QMap<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;                      ///< empty for multipart bodies, which are in `parts`
    QList<RecordedPart> parts;            ///< in the order they came
    bool complete = true;                 ///< the body was read to its end

    /// The part of that name; nullopt if there is none or more than one.
    [[nodiscard]] std::optional<RecordedPart> part(const QByteArray& name) const;
    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct ScriptedReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QMap<QByteArray, QByteArray> headers;
};

/// A well-behaved HTTP server on 127.0.0.1 that records every request and answers what the test says; 404 where it says
/// nothing. Every connection serves one request. Usable from any thread; ends with the object.
class RecordingServer {
public:
    RecordingServer();
    ~RecordingServer();
    RecordingServer(const RecordingServer&) = delete;
    RecordingServer& operator=(const RecordingServer&) = delete;

    /// http://127.0.0.1:PORT, with `path` behind it.
    [[nodiscard]] QUrl url(const QString& path = {}) const;

    /// The answer to every request of that method and path (without query) from now on.
    void answer(const QByteArray& method, const QByteArray& path, const ScriptedReply& reply);
    /// The answer to the next one only; several queue up and go before answer()'s.
    void answerOnce(const QByteArray& method, const QByteArray& path, const ScriptedReply& reply);

    [[nodiscard]] QList<RecordedRequest> requests() const;
    /// Those of one method and path.
    [[nodiscard]] QList<RecordedRequest> requests(const QByteArray& method, const QByteArray& path) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinwright::test
