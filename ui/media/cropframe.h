// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

namespace pinwright {

/// The part of a picture that is kept, in whole pixels of the picture as shown. Every change keeps it inside the picture, at least
/// `sideMin` wide and high, and in its ratio where it has one.
class CropFrame {
public:
    static constexpr int sideMin = 16; ///< pixels; less only where the picture, or the ratio in it, has less

    CropFrame() = default;
    /// All of the picture, free in its ratio.
    explicit CropFrame(QSize picture);
    /// This part of it; what is outside the picture is left out.
    CropFrame(QSize picture, const QRect& part);

    [[nodiscard]] QSize picture() const { return m_picture; }
    [[nodiscard]] const QRect& rect() const { return m_rect; }
    [[nodiscard]] bool isWhole() const { return m_rect == QRect({}, m_picture); }
    /// Width : height that is kept; 0: free.
    [[nodiscard]] double ratio() const { return m_ratio; }
    /// Is this its shape, as nearly as whole pixels can be?
    [[nodiscard]] bool hasShape(double ratio) const;

    /// 0 sets it free. Another shape makes it the largest one there is in the picture, as near to where it was as can be.
    void setRatio(double ratio);
    void moveBy(QPoint delta);
    /// To these edges of the picture.
    void moveTo(Qt::Edges edges);
    /// Drags a side (one edge) or a corner (two); what is opposite stays. A side that is locked to a ratio changes both ways about its middle.
    void dragHandle(Qt::Edges handle, QPoint delta);
    /// To the right and below, and to the left and above where there is no room.
    void growBy(QSize delta);
    /// About its centre.
    void scaleBy(double factor);

    friend bool operator==(const CropFrame&, const CropFrame&) = default;

private:
    [[nodiscard]] QSize possible(QSizeF wanted, QSize room) const;
    void place(QPoint corner, QSize size);

    QSize m_picture;
    QRect m_rect;
    double m_ratio = 0;
};

} // namespace pinwright
