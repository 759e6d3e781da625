// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sink.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace pinwright::bench {

namespace {

/// Reads one request to its end; false when the other side closed.
bool swallowRequest(int connection, std::vector<char>& buffer)
{
    QByteArray head;
    qsizetype end = -1;
    while (end < 0) {
        const ssize_t count = read(connection, buffer.data(), buffer.size());
        if (count <= 0)
            return false;
        head.append(buffer.data(), count);
        end = head.indexOf("\r\n\r\n");
    }
    const QByteArray lower = head.first(end).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    qint64 missing = at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at + 15) - at - 15).trimmed().toLongLong();
    missing -= head.size() - (end + 4);
    while (missing > 0) {
        const ssize_t count = read(connection, buffer.data(), buffer.size());
        if (count <= 0)
            return false;
        missing -= count;
    }
    return true;
}

} // namespace

Sink::Sink()
{
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listener, 8) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("The sink can't listen on loopback");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

Sink::~Sink()
{
    shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int connection : m_connections)
            shutdown(connection, SHUT_RDWR);
    }
    for (std::thread& worker : m_workers)
        worker.join();
    for (const int connection : m_connections)
        close(connection);
}

void Sink::accept()
{
    for (;;) {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        if (connection < 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_connections.push_back(connection);
        m_workers.emplace_back([this, connection] { serve(connection); });
    }
}

void Sink::serve(int connection)
{
    // Answers go out at once, as those of real servers do.
    const int on = 1;
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::vector<char> buffer(1024 * 1024);
    while (swallowRequest(connection, buffer)) {
        const std::string body =
            R"({"success":true,"data":{"uploadId":)" + std::to_string(++m_answered) + R"(,"status":"completed"}})";
        const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + std::to_string(body.size()) + "\r\n\r\n" + body;
        if (write(connection, answer.data(), answer.size()) != ssize_t(answer.size()))
            break;
    }
    shutdown(connection, SHUT_RDWR);
}

} // namespace pinwright::bench
