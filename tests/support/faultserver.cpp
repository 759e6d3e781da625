// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include "support/loopback.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <tuple>
#include <unistd.h>

namespace pinwright::test {

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();

QByteArray headOf(int status, const QList<FaultServer::Header>& headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Told\r\n";
    bool typed = false;
    for (const auto& [name, value] : headers) {
        head += name + ": " + value + "\r\n";
        typed = typed || name.compare("content-type", Qt::CaseInsensitive) == 0;
    }
    if (!typed)
        head += "Content-Type: application/json\r\n";
    return head;
}

QByteArray responseAnnouncing(qint64 length, int status, const QByteArray& body, const QList<FaultServer::Header>& headers)
{
    return headOf(status, headers) + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

} // namespace

struct FaultServer::Connection {
    int socket = -1;
    int number = 0;
    bool open = true;

    // The request being read
    bool headDone = false;
    qint64 bytesRead = 0;
    qint64 bodyLength = 0;
    qint64 bodyRead = 0;
    QByteArray head;
    qsizetype index = -1; // into m_requests

    [[nodiscard]] bool requestDone() const { return headDone && bodyRead >= bodyLength; }
    void beginRequest()
    {
        headDone = false;
        bytesRead = bodyLength = bodyRead = 0;
        head.clear();
        index = -1;
    }
};

QByteArray FaultServer::Request::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

FaultServer::Step FaultServer::readHead()
{
    return {.kind = Step::Kind::ReadHead};
}
FaultServer::Step FaultServer::readBody(qint64 bytes)
{
    return {.kind = Step::Kind::ReadBody, .count = bytes};
}
FaultServer::Step FaultServer::readBytes(qint64 bytes)
{
    return {.kind = Step::Kind::ReadBytes, .count = bytes};
}
FaultServer::Step FaultServer::send(const QByteArray& bytes)
{
    return {.kind = Step::Kind::Send, .bytes = bytes};
}
FaultServer::Step FaultServer::pause(std::chrono::milliseconds time)
{
    return {.kind = Step::Kind::Pause, .pause = time};
}
FaultServer::Step FaultServer::hang()
{
    return {.kind = Step::Kind::Hang};
}
FaultServer::Step FaultServer::finish()
{
    return {.kind = Step::Kind::Finish};
}
FaultServer::Step FaultServer::drain()
{
    return {.kind = Step::Kind::Drain};
}
FaultServer::Step FaultServer::close()
{
    return {.kind = Step::Kind::Close};
}
FaultServer::Step FaultServer::reset()
{
    return {.kind = Step::Kind::Reset};
}

QByteArray FaultServer::response(int status, const QByteArray& body, const QList<Header>& headers)
{
    return responseAnnouncing(body.size(), status, body, headers);
}

QByteArray FaultServer::chunkedResponse(int status, const QByteArray& body, bool ended)
{
    return headOf(status, {}) + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n"
        + (ended ? "0\r\n\r\n" : "");
}

FaultServer::Script FaultServer::answer(int status, const QByteArray& body, const QList<Header>& headers)
{
    return {readBody(), send(response(status, body, headers))};
}

FaultServer::Script FaultServer::redirect(int status, const QUrl& target)
{
    return answer(status, {}, {{"Location", target.toEncoded()}});
}

FaultServer::Script FaultServer::neverAnswer()
{
    return {readBody(), hang(), close()};
}

FaultServer::Script FaultServer::cutAfter(qint64 requestBytes, Cut how)
{
    return {readBytes(requestBytes), how == Cut::Close ? close() : reset()};
}

FaultServer::Script FaultServer::cutBeforeAnswer(Cut how)
{
    return {readBody(), how == Cut::Close ? close() : reset()};
}

FaultServer::Script FaultServer::truncatedAnswer(int status, const QByteArray& body, qint64 announced)
{
    return {readBody(), send(responseAnnouncing(announced, status, body, {})), close()};
}

FaultServer::Script FaultServer::stalledAnswer(int status, const QByteArray& body, qint64 announced)
{
    return {readBody(), send(responseAnnouncing(announced, status, body, {})), hang(), close()};
}

FaultServer::Script FaultServer::drippedAnswer(int status, const QByteArray& body, int piece, std::chrono::milliseconds wait)
{
    Script script{readBody(), send(response(status, body).chopped(body.size()))};
    for (qsizetype at = 0; at < body.size(); at += piece)
        script << pause(wait) << send(body.mid(at, piece));
    return script;
}

FaultServer::Script FaultServer::earlyAnswer(int status, const QByteArray& body, Rest rest)
{
    Script script{readHead(), send(response(status, body))};
    switch (rest) {
    case Rest::Drain:
        return script << finish() << drain() << close();
    case Rest::Close:
        return script << close();
    case Rest::Reset:
        return script << reset();
    }
    Q_UNREACHABLE();
}

FaultServer::FaultServer() : m_always(answer(200, "{}"))
{
    m_stop = ::eventfd(0, EFD_CLOEXEC);
    m_listener = boundSocket(&m_port);
    if (m_stop < 0 || ::listen(m_listener, 64) != 0)
        qFatal("FaultServer: can't listen");
    m_acceptor = std::thread([this] { acceptConnections(); });
}

FaultServer::~FaultServer()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_stop, &one, sizeof(one));
    m_acceptor.join();
    for (auto& worker : m_workers)
        worker.join();
    ::close(m_listener);
    ::close(m_stop);
}

QUrl FaultServer::url(const QString& pathAndQuery) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_port), pathAndQuery));
}

void FaultServer::next(const Script& script)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(script);
}

void FaultServer::always(const Script& script)
{
    const std::lock_guard lock(m_mutex);
    m_always = script;
    m_choose = nullptr;
}

void FaultServer::byRequest(std::function<Script(const Request&)> choose)
{
    const std::lock_guard lock(m_mutex);
    m_choose = std::move(choose);
}

QList<FaultServer::Request> FaultServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int FaultServer::requestCount() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_requests.size());
}

int FaultServer::requestCount(const QByteArray& method) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&method](const Request& r) { return r.method == method; }));
}

bool FaultServer::waitForRequests(int count, std::chrono::milliseconds timeout) const
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_for(lock, timeout, [this, count] { return m_requests.size() >= count; });
}

quint16 FaultServer::closedPort()
{
    quint16 port = 0;
    ::close(boundSocket(&port));
    return port;
}

void FaultServer::acceptConnections()
{
    while (waitFor(m_listener, POLLIN, -1)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0)
            continue;
        sendAtOnce(socket);
        const int number = ++m_connections;
        m_workers.emplace_back([this, socket, number] { serve(socket, number); });
    }
}

void FaultServer::serve(int socket, int number)
{
    Connection connection{.socket = socket, .number = number, .head = {}};
    while (connection.open && waitFor(socket, POLLIN, -1)) {
        char first = 0;
        if (::recv(socket, &first, 1, MSG_PEEK) <= 0)
            break;
        connection.beginRequest();
        bool going = true;
        for (const auto& step : scriptFor(connection)) {
            going = perform(step, connection);
            if (!going)
                break;
        }
        if (!going || !connection.open || !readUpTo(connection, everything))
            break;
    }
    if (connection.open)
        ::close(socket);
}

FaultServer::Script FaultServer::scriptFor(Connection& connection)
{
    std::function<Script(const Request&)> choose;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_queue.empty()) {
            const auto script = m_queue.front();
            m_queue.pop_front();
            return script;
        }
        if (!m_choose)
            return m_always;
        choose = m_choose;
    }
    if (!readHeadOf(connection))
        return {close()};
    return choose(requests().at(connection.index));
}

bool FaultServer::perform(const Step& step, Connection& connection)
{
    switch (step.kind) {
    case Step::Kind::ReadHead:
        return readHeadOf(connection);
    case Step::Kind::ReadBody:
        if (!readHeadOf(connection))
            return false;
        return readUpTo(connection, step.count == wholeBody ? everything : connection.head.size() + step.count);
    case Step::Kind::ReadBytes:
        return readUpTo(connection, step.count);
    case Step::Kind::Send:
        return sendAll(connection, step.bytes);
    case Step::Kind::Pause:
        (void)waitFor(-1, 0, int(step.pause.count()));
        return true;
    case Step::Kind::Hang:
        (void)waitFor(connection.socket, POLLRDHUP, -1);
        return true;
    case Step::Kind::Finish:
        ::shutdown(connection.socket, SHUT_WR);
        return true;
    case Step::Kind::Drain:
        while (!connection.requestDone() && receive(connection, everything) > 0) { }
        (void)waitFor(connection.socket, POLLRDHUP, -1);
        return true;
    case Step::Kind::Reset:
        resetWhenClosed(connection.socket);
        [[fallthrough]];
    case Step::Kind::Close:
        ::close(connection.socket);
        connection.open = false;
        return false;
    }
    Q_UNREACHABLE();
}

bool FaultServer::readHeadOf(Connection& connection)
{
    while (!connection.headDone) {
        if (receive(connection, everything) <= 0)
            return false;
    }
    return true;
}

bool FaultServer::readUpTo(Connection& connection, qint64 requestBytes)
{
    while (connection.bytesRead < requestBytes && !connection.requestDone()) {
        if (receive(connection, requestBytes - connection.bytesRead) <= 0)
            return false;
    }
    return true;
}

// Takes no byte more from the kernel than it may, since what stays there decides between FIN and RST.
qint64 FaultServer::receive(Connection& connection, qint64 bytes)
{
    if (!waitFor(connection.socket, POLLIN, -1))
        return -1;
    const qint64 wanted = connection.headDone ? qMin(bytes, connection.bodyLength - connection.bodyRead) : bytes;
    QByteArray buffer(qMin<qint64>(wanted, 256 * 1024), Qt::Uninitialized);
    qint64 got = ::recv(connection.socket, buffer.data(), size_t(buffer.size()), connection.headDone ? 0 : MSG_PEEK);
    if (got <= 0)
        return got;
    buffer.truncate(got);
    if (!connection.headDone) {
        const auto before = connection.head.size();
        const auto end = QByteArray(connection.head + buffer).indexOf("\r\n\r\n");
        if (end >= 0)
            buffer.truncate(end + 4 - before);
        got = ::recv(connection.socket, buffer.data(), size_t(buffer.size()), 0);
    }
    take(connection, buffer);
    // Qt writes less than loopback's segments and waits for acknowledgements, which would come only every 40 ms.
    const int on = 1;
    ::setsockopt(connection.socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof(on));
    return got;
}

void FaultServer::take(Connection& connection, const QByteArray& bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytesReceived += bytes.size();
    connection.bytesRead += bytes.size();
    if (connection.headDone) {
        connection.bodyRead += bytes.size();
        auto& request = m_requests[connection.index];
        request.bodyBytes = connection.bodyRead;
        request.body += bytes.left(qMax<qint64>(0, m_keepBodyBytes - request.body.size()));
        return;
    }
    connection.head += bytes;
    connection.headDone = connection.head.endsWith("\r\n\r\n");
    if (!connection.headDone)
        return;

    Request request;
    request.connection = connection.number;
    request.head = connection.head;
    const auto lines = connection.head.chopped(4).split('\n');
    const auto start = lines.first().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const auto& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    connection.bodyLength = request.header("content-length").toLongLong();
    connection.index = m_requests.size();
    m_requests.append(request);
    m_arrived.notify_all();
}

bool FaultServer::sendAll(Connection& connection, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (!waitFor(connection.socket, POLLOUT, -1))
            return false;
        const auto sent = ::send(connection.socket, bytes.data() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN)
            return false;
        at += qMax<ssize_t>(sent, 0);
    }
    return true;
}

bool FaultServer::waitFor(int socket, short events, int timeoutMs) const
{
    pollfd polled[] = {{.fd = m_stop, .events = POLLIN, .revents = 0}, {.fd = socket, .events = events, .revents = 0}};
    return ::poll(polled, 2, timeoutMs) > 0 && polled[0].revents == 0;
}

FullBacklog::FullBacklog()
{
    const int listener = boundSocket(&m_port);
    m_sockets.push_back(listener);
    ::listen(listener, 0);
    const auto address = loopback(m_port);
    for (int i = 0; i < 4; ++i) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        std::ignore = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
        m_sockets.push_back(socket);
    }
}

FullBacklog::~FullBacklog()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

QUrl FullBacklog::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port));
}

} // namespace pinwright::test
