// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <httplib.h>

#include <atomic>

namespace pinwright {

/// cpp-httplib's server, except that a connection looks ten times a second whether the server is to stop: it never waits for a
/// peer that is silent, and such a peer may be silent for a while. One request a connection, so that a client never sends into
/// a connection that is being closed.
class StoppableServer final : public httplib::Server {
public:
    /// From any thread. The loop ends and every connection with it, in about a tenth of a second.
    void stopAll();
    [[nodiscard]] bool isStopping() const { return m_stopping; }

private:
    bool process_and_close_socket(socket_t socket) override;

    std::atomic<bool> m_stopping = false;
};

} // namespace pinwright
