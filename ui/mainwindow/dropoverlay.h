// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pinwright {

/// Lies over the window while something is dragged above it and says what dropping does. Takes no events itself.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    /// Covers the whole parent.
    void appear();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pinwright
