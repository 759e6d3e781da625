// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace pinwright {

/// One picture, as large as fits, on a quiet ground. What takes longer than a moment is told by a turning ring.
class FrameView : public QWidget {
    Q_OBJECT

public:
    explicit FrameView(QWidget* parent = nullptr);

    /// Null: `text` stands in its place.
    void setImage(const QImage& image, const QString& text = {});
    [[nodiscard]] const QImage& image() const { return m_image; }
    /// The next picture is being made; the present one stays until it comes.
    void setBusy(bool busy);
    /// The ring is shown.
    [[nodiscard]] bool isTurning() const { return m_turn.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    QString m_text;
    QTimer m_patience; ///< until the ring is worth showing
    QTimer m_turn;
    int m_angle = 0; ///< degrees
};

} // namespace pinwright
