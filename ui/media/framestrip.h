// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace pinwright {

/// Some frames of a video side by side, from its beginning to its end, and a mark where the cover is. Pressing and dragging moves it. The
/// slider above says and does the same by keyboard.
class FrameStrip : public QWidget {
    Q_OBJECT

public:
    explicit FrameStrip(QWidget* parent = nullptr);

    static constexpr int frames = 8;
    /// What a frame should fit to fill its place, device pixels.
    [[nodiscard]] QSize frameBox() const;
    void setFrame(int index, const QImage& image);
    [[nodiscard]] bool hasFrame(int index) const { return !m_frames.value(index).isNull(); }
    /// Of the mark: 0 to 1.
    void setPosition(double position);
    /// Of its two ends, px: as far as the slider's handle keeps from them.
    void setInset(int inset);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// 0 to 1.
    void moved(double position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void moveTo(double x);
    [[nodiscard]] QRectF area() const;

    QList<QImage> m_frames;
    double m_position = 0;
    int m_inset = 0;
};

} // namespace pinwright
