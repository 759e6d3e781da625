// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace pinwright::test {

/// The way to a server on 127.0.0.1, which breaks where it is told: passes bytes on in both directions, encrypted ones too, and counts them.
/// Works in threads of its own. The functions may be called from any thread.
class Wire {
public:
    enum class How {
        Close,    ///< both ends are closed; RST where bytes lie unread
        Reset,    ///< RST to the client, FIN to the server
        Stall,    ///< nothing passes any more until the client closes
        Truncate, ///< FIN in this direction, as if all was said
    };
    struct Fault {
        int connection = 0;    ///< which one meets it, counted from 0 since plan()
        bool inAnswer = false; ///< counted in what the server sends, else in what the client sends
        qint64 bytes = 0;      ///< so many pass before it
        How how = How::Close;
    };
    struct Passed {
        qint64 request = 0;
        qint64 answer = 0;
    };

    explicit Wire(quint16 server);
    /// Ends every connection.
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    [[nodiscard]] quint16 port() const { return m_port; }

    /// For the connections from now on; what was planned before is forgotten.
    void plan(const QList<Fault>& faults);
    /// What passed on each connection since plan().
    [[nodiscard]] QList<Passed> passed() const;
    /// How many faults happened, in all.
    [[nodiscard]] int faultCount() const { return m_faultCount; }

private:
    struct Line;

    void accept();
    void serve(int client);
    void pass(Line& line, bool answer);
    void breakLine(Line& line, How how);
    void note(const Line& line);
    [[nodiscard]] bool waitForEnd(int socket) const;

    const quint16 m_server;
    int m_listener = -1;
    int m_stop = -1;
    quint16 m_port = 0;
    std::thread m_acceptor;
    std::vector<std::thread> m_workers; // touched by the acceptor alone until it was joined
    std::atomic<int> m_faultCount{0};

    mutable std::mutex m_mutex;
    int m_plan = 0; ///< its number: connections of a former one count no more
    QList<Fault> m_faults;
    QList<Passed> m_passed;
};

} // namespace pinwright::test
