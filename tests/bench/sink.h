// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace pinwright::bench {

/// A loopback HTTP server that swallows one request body after another as fast as the kernel gives it, on any number of connections, and
/// answers as Multi-Upload-Tool does: accepted and published, each time under another id.
class Sink final {
public:
    Sink();
    ~Sink();
    Q_DISABLE_COPY_MOVE(Sink)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Requests answered so far.
    [[nodiscard]] int answered() const { return m_answered; }

private:
    void accept();
    void serve(int connection);

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_answered = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_workers; ///< touched by the acceptor alone until it ended
    std::vector<int> m_connections;
    std::mutex m_mutex; ///< of m_connections
};

} // namespace pinwright::bench
