// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace pinwright {

/// Turns SIGINT and SIGTERM into a Qt signal, so that the program ends in order. Only the first of each; the second ends the process
/// at once. Does nothing where the platform has no such signals. One at a time in a process.
class QuitSignals : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

signals:
    void received();
};

} // namespace pinwright
