// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reachability.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace pinwright {

/// What the system tells of its network (NetworkManager, GLib). Offline takes two: the system says "disconnected", and no network
/// interface but the loopback has an address, since a manager of networks knows nothing of those that others keep.
class SystemReachability final : public Reachability {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemReachability)

public:
    /// While it is offline, the interfaces are looked at so often.
    static constexpr std::chrono::milliseconds lookInterval{5000};

    /// Online until watch() found out more.
    explicit SystemReachability(QObject* parent = nullptr);
    /// `anyAddress` looks at the interfaces.
    explicit SystemReachability(std::function<bool()> anyAddress, QObject* parent = nullptr);

    /// Begins to ask the system, once; in the main thread. Where it has nothing that tells, it stays online. Loads a plugin that may speak with
    /// the system's services, so it is for after the window's first paint.
    void watch();

    [[nodiscard]] bool isOnline() const override { return m_online; }

private:
    void look();

    std::function<bool()> m_anyAddress;
    QTimer m_look;
    bool m_watching = false;
    bool m_online = true;
};

} // namespace pinwright
