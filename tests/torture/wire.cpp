// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire.h"

#include "support/loopback.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinwright::test {

namespace {

constexpr qint64 everything = std::numeric_limits<qint64>::max();

} // namespace

struct Wire::Line {
    int client = -1;
    int server = -1;
    int plan = 0;
    qsizetype number = 0;
    std::optional<Fault> fault;
    Passed passed{};
    bool requestEnded = false;
    bool answerEnded = false;
    bool broken = false;

    [[nodiscard]] qint64 left(bool answer) const
    {
        if (!fault || fault->inAnswer != answer)
            return everything;
        return fault->bytes - (answer ? passed.answer : passed.request);
    }
    [[nodiscard]] bool isOver() const { return broken || (requestEnded && answerEnded); }
};

Wire::Wire(quint16 server) : m_server(server), m_stop(::eventfd(0, EFD_CLOEXEC))
{
    m_listener = boundSocket(&m_port);
    if (m_stop < 0 || ::listen(m_listener, 64) != 0)
        qFatal("Wire: can't listen");
    m_acceptor = std::thread([this] { accept(); });
}

Wire::~Wire()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_stop, &one, sizeof(one));
    m_acceptor.join();
    for (auto& worker : m_workers)
        worker.join();
    ::close(m_listener);
    ::close(m_stop);
}

void Wire::plan(const QList<Fault>& faults)
{
    const std::lock_guard lock(m_mutex);
    ++m_plan;
    m_faults = faults;
    m_passed.clear();
}

QList<Wire::Passed> Wire::passed() const
{
    const std::lock_guard lock(m_mutex);
    return m_passed;
}

void Wire::accept()
{
    while (!waitForEnd(m_listener)) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            m_workers.emplace_back([this, client] { serve(client); });
    }
}

void Wire::serve(int client)
{
    Line line{.client = client, .server = newSocket(), .fault = std::nullopt};
    {
        const std::lock_guard lock(m_mutex);
        line.plan = m_plan;
        line.number = m_passed.size();
        m_passed.append(Passed());
        const auto fault = std::find_if(
            m_faults.cbegin(), m_faults.cend(), [&line](const Fault& planned) { return planned.connection == line.number; });
        if (fault != m_faults.cend())
            line.fault = *fault;
    }
    const auto address = loopback(m_server);
    line.broken = ::connect(line.server, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0;
    sendAtOnce(line.client);
    sendAtOnce(line.server);
    while (!line.isOver()) {
        if (line.left(false) <= 0 || line.left(true) <= 0) {
            breakLine(line, line.fault->how);
            continue;
        }
        std::array<pollfd, 3> polled{{{.fd = m_stop, .events = POLLIN, .revents = 0},
            {.fd = line.requestEnded ? -1 : line.client, .events = POLLIN, .revents = 0},
            {.fd = line.answerEnded ? -1 : line.server, .events = POLLIN, .revents = 0}}};
        if (::poll(polled.data(), polled.size(), -1) < 0 || polled[0].revents != 0)
            break;
        if (polled[1].revents != 0)
            pass(line, false);
        if (polled[2].revents != 0 && !line.broken)
            pass(line, true);
    }
    ::close(line.client);
    ::close(line.server);
}

void Wire::pass(Line& line, bool answer)
{
    const int from = answer ? line.server : line.client;
    const int to = answer ? line.client : line.server;
    std::array<char, 65536> buffer{};
    const auto wanted = std::min<qint64>(qint64(buffer.size()), line.left(answer));
    const auto got = ::recv(from, buffer.data(), size_t(wanted), 0);
    if (got == 0) {
        ::shutdown(to, SHUT_WR);
        (answer ? line.answerEnded : line.requestEnded) = true;
        return;
    }
    for (ssize_t at = 0; at < got;) {
        const auto sent = ::send(to, buffer.data() + at, size_t(got - at), MSG_NOSIGNAL);
        if (sent < 0) {
            line.broken = true;
            return;
        }
        at += sent;
    }
    line.broken = got < 0;
    (answer ? line.passed.answer : line.passed.request) += std::max<qint64>(got, 0);
    note(line);
}

void Wire::breakLine(Line& line, How how)
{
    ++m_faultCount;
    const bool inAnswer = line.fault->inAnswer;
    line.fault.reset();
    switch (how) {
    case How::Truncate:
        if (inAnswer) {
            ::shutdown(line.client, SHUT_WR);
            line.broken = true;
            (void)waitForEnd(line.client);
        } else {
            ::shutdown(line.server, SHUT_WR);
            line.requestEnded = true;
        }
        return;
    case How::Stall:
        (void)waitForEnd(line.client);
        break;
    case How::Reset:
        resetWhenClosed(line.client);
        break;
    case How::Close:
        break;
    }
    line.broken = true;
}

void Wire::note(const Line& line)
{
    const std::lock_guard lock(m_mutex);
    if (line.plan == m_plan)
        m_passed[line.number] = line.passed;
}

/// Blocks until something happens; true if that is the end of all.
bool Wire::waitForEnd(int socket) const
{
    const short events = socket == m_listener ? POLLIN : POLLRDHUP;
    std::array<pollfd, 2> polled{{{.fd = m_stop, .events = POLLIN, .revents = 0}, {.fd = socket, .events = events, .revents = 0}}};
    while (::poll(polled.data(), polled.size(), -1) < 0) { }
    return polled[0].revents != 0;
}

} // namespace pinwright::test
