// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace pinwright {

/// Whether this computer is connected to any network. No promise that a service answers; "online" wherever nothing is known.
class Reachability : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reachability)

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isOnline() const = 0;

signals:
    /// isOnline() is another than before.
    void changed();
};

/// Where nothing is known.
class AlwaysOnline final : public Reachability {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlwaysOnline)

public:
    using Reachability::Reachability;

    [[nodiscard]] bool isOnline() const override { return true; }
};

} // namespace pinwright
