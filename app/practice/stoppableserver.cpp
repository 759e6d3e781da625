// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/stoppableserver.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <poll.h>

namespace pinwright {

namespace {

constexpr std::chrono::seconds silenceMax(10);
constexpr int lookMs = 100;

class StoppableStream final : public httplib::Stream {
public:
    StoppableStream(socket_t socket, const std::atomic<bool>& stopping) : m_socket(socket), m_stopping(stopping) { }

    bool is_readable() const override { return m_begin < m_end || wait(POLLIN); }
    bool is_writable() const override { return wait(POLLOUT); }
    socket_t socket() const override { return m_socket; }
    void get_remote_ip_and_port(std::string& ip, int& port) const override { loopback(ip, port); }
    void get_local_ip_and_port(std::string& ip, int& port) const override { loopback(ip, port); }

    ssize_t read(char* data, size_t size) override
    {
        if (m_begin == m_end) {
            const ssize_t count = wait(POLLIN) ? recv(m_socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT) : -1;
            if (count <= 0)
                return count;
            m_begin = 0;
            m_end = static_cast<size_t>(count);
        }
        const size_t count = std::min(size, m_end - m_begin);
        std::copy_n(m_buffer.data() + m_begin, count, data);
        m_begin += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char* data, size_t size) override { return wait(POLLOUT) ? send(m_socket, data, size, MSG_DONTWAIT) : -1; }

private:
    bool wait(short events) const
    {
        const auto until = std::chrono::steady_clock::now() + silenceMax;
        while (!m_stopping && std::chrono::steady_clock::now() < until) {
            pollfd entry{.fd = m_socket, .events = events, .revents = 0};
            const int ready = poll(&entry, 1, lookMs);
            if (ready > 0)
                return true;
            if (ready < 0 && errno != EINTR)
                return false;
        }
        return false;
    }

    static void loopback(std::string& ip, int& port)
    {
        ip = "127.0.0.1";
        port = 0;
    }

    socket_t m_socket;
    const std::atomic<bool>& m_stopping;
    std::array<char, 16 * 1024> m_buffer; // cpp-httplib reads heads byte by byte
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace

void StoppableServer::stopAll()
{
    m_stopping = true;
    stop();
}

bool StoppableServer::process_and_close_socket(socket_t socket)
{
    StoppableStream stream(socket, m_stopping);
    bool closed = false;
    const bool served = process_request(stream, true, closed, nullptr);
    shutdown(socket, SHUT_RDWR);
    httplib::detail::close_socket(socket);
    return served;
}

} // namespace pinwright
