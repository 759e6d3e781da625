// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pinwright::test {

/// An HTTP server on 127.0.0.1 that misbehaves on the wire exactly as told, and remembers what reached it.
///
/// It works on raw sockets in threads of its own, so it goes on while the test's thread is blocked. Each request is met by
/// a script, a list of steps that run in order:
///
///     FaultServer server;
///     server.next(FaultServer::answer(200, R"({"ok":true})"));                         // a good answer
///     server.next(FaultServer::cutAfter(1000, FaultServer::Cut::Reset));               // RST after 1000 bytes of the request
///     server.next({FaultServer::readHead(), FaultServer::send(FaultServer::response(413, "no")), FaultServer::reset()});
///     server.always(FaultServer::neverAnswer());                                       // whatever comes after those
///     server.byRequest([](const FaultServer::Request& request) { return …script…; });  // chosen by path or header
///     … send requests to server.url("/upload") …
///     QCOMPARE(server.requestCount(), 1);
///     QCOMPARE(server.requests().first().header("x-api-key"), "secret");
///
/// A script that ends without close() or reset() leaves the connection open (keep-alive): what the script left unread of the
/// request is read, then the next request on the connection meets the next script. With nothing told, the answer is 200 "{}".
/// Understands bodies with Content-Length only. The functions that are not static may be called from any thread at any time.
class FaultServer {
public:
    using Header = QPair<QByteArray, QByteArray>;

    /// A request whose head arrived whole.
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QList<Header> headers;
        QByteArray head;      ///< raw, the blank line included
        QByteArray body;      ///< raw, as far as it was read and kept, see keepBodies()
        qint64 bodyBytes = 0; ///< how many bytes of the body were read
        int connection = 0;   ///< 1 for the first connection accepted; equal numbers share a connection

        /// The value of a header whatever its case; empty where there is none.
        [[nodiscard]] QByteArray header(const QByteArray& name) const;
        /// The path without the query.
        [[nodiscard]] QByteArray path() const { return target.mid(0, target.indexOf('?')); }
    };

    /// One thing to do. Made by the functions below.
    struct Step {
        enum class Kind { ReadHead, ReadBody, ReadBytes, Send, Pause, Hang, Finish, Drain, Close, Reset };
        Kind kind;
        qint64 count = 0;
        QByteArray bytes;
        std::chrono::milliseconds pause{0};
    };
    using Script = QList<Step>;
    enum class Cut { Close, Reset };

    static constexpr qint64 wholeBody = -1;

    // Steps
    static Step readHead();                            ///< up to the blank line
    static Step readBody(qint64 bytes = wholeBody);    ///< the head and this much of the body
    static Step readBytes(qint64 bytes);               ///< this much of the request, counted from its first byte
    static Step send(const QByteArray& bytes);         ///< raw bytes; see response()
    static Step pause(std::chrono::milliseconds time); ///< do nothing, read nothing
    static Step hang();                                ///< do nothing until the client closes
    static Step finish();                              ///< FIN, but go on reading with drain()
    static Step drain();                               ///< read and forget until the client closes
    static Step close();                               ///< close(2): FIN, or RST where bytes of the request lie unread
    static Step reset();                               ///< RST (SO_LINGER 0); what was sent but not yet read is lost too

    // Raw answers
    /// With Content-Length and, unless `headers` has one, Content-Type: application/json.
    static QByteArray response(int status, const QByteArray& body, const QList<Header>& headers = {});
    /// The same, chunked, in one chunk; `ended` false leaves out the final chunk.
    static QByteArray chunkedResponse(int status, const QByteArray& body, bool ended);

    // Whole scripts
    static Script answer(int status, const QByteArray& body, const QList<Header>& headers = {}); ///< after the whole request
    static Script redirect(int status, const QUrl& target);
    static Script neverAnswer();                                                         ///< reads the whole request
    static Script cutAfter(qint64 requestBytes, Cut how);                                ///< mid-request
    static Script cutBeforeAnswer(Cut how);                                              ///< reads the whole request first
    static Script truncatedAnswer(int status, const QByteArray& body, qint64 announced); ///< Content-Length: announced, then close
    static Script stalledAnswer(int status, const QByteArray& body, qint64 announced);   ///< the same, then silence
    static Script drippedAnswer(int status, const QByteArray& body, int piece, std::chrono::milliseconds pause);
    /// Answers after the head. `rest` says what becomes of the body: drain it and close, or close or reset over it.
    enum class Rest { Drain, Close, Reset };
    static Script earlyAnswer(int status, const QByteArray& body, Rest rest);

    /// Listens at once, on a port the system chose.
    FaultServer();
    /// Ends every connection.
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString& pathAndQuery = QStringLiteral("/")) const;

    /// The script of one request; several calls queue up. Taken when the request's first byte arrives.
    void next(const Script& script);
    /// For every request that finds no queued script.
    void always(const Script& script);
    /// Like always(), chosen when the head has arrived. Runs in the server's thread.
    void byRequest(std::function<Script(const Request&)> choose);

    /// How much of each body is kept for requests(); 32 MiB unless told.
    void keepBodies(qint64 bytes) { m_keepBodyBytes = bytes; }

    /// Requests whose head arrived, oldest first.
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] int requestCount() const;
    [[nodiscard]] int requestCount(const QByteArray& method) const;
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Everything that was read on all connections, half heads and non-HTTP bytes too.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// Blocks until `count` requests arrived; false after `timeout`. For tests without an event loop.
    [[nodiscard]] bool waitForRequests(int count, std::chrono::milliseconds timeout = std::chrono::seconds(10)) const;

    /// A port on 127.0.0.1 at which nobody listens.
    [[nodiscard]] static quint16 closedPort();

private:
    struct Connection;

    void acceptConnections();
    void serve(int socket, int number);
    [[nodiscard]] bool perform(const Step& step, Connection& connection);
    [[nodiscard]] Script scriptFor(Connection& connection);
    [[nodiscard]] bool readHeadOf(Connection& connection);
    [[nodiscard]] bool readUpTo(Connection& connection, qint64 requestBytes);
    [[nodiscard]] qint64 receive(Connection& connection, qint64 bytes);
    void take(Connection& connection, const QByteArray& bytes);
    [[nodiscard]] bool sendAll(Connection& connection, const QByteArray& bytes);
    [[nodiscard]] bool waitFor(int socket, short events, int timeoutMs) const;

    int m_listener = -1;
    int m_stop = -1;
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_workers; // touched by the acceptor alone until it was joined
    std::atomic<int> m_connections{0};
    std::atomic<qint64> m_bytesReceived{0};
    std::atomic<qint64> m_keepBodyBytes{32 * 1024 * 1024};

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_arrived;
    std::deque<Script> m_queue;
    Script m_always;
    std::function<Script(const Request&)> m_choose;
    QList<Request> m_requests;
};

/// A port at which a connection attempt neither succeeds nor fails: its queue of waiting connections is full.
class FullBacklog {
public:
    FullBacklog();
    ~FullBacklog();
    Q_DISABLE_COPY_MOVE(FullBacklog)

    [[nodiscard]] QUrl url() const;

private:
    std::vector<int> m_sockets;
    quint16 m_port = 0;
};

} // namespace pinwright::test
