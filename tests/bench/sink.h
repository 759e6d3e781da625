// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include <atomic>

namespace pinwright::bench {

/// A loopback HTTP server that swallows one request body after another as fast as the kernel gives it and answers 200.
class Sink final : public QThread {
public:
    Sink();
    ~Sink() override;

    [[nodiscard]] quint16 port() const { return m_port; }

protected:
    void run() override;

private:
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace pinwright::bench
