// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace pinwright {

/// A thin progress bar without a voice: the sentence beside it tells the state, so that a screen reader is not flooded with numbers.
class ThinProgress : public QWidget {
    Q_OBJECT

public:
    explicit ThinProgress(QWidget* parent = nullptr);

    /// 0 to 1; repaints only where a pixel changes.
    void setFraction(double fraction);
    [[nodiscard]] double fraction() const { return m_fraction; }

    [[nodiscard]] QSize sizeHint() const override { return {120, 8}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
};

} // namespace pinwright
