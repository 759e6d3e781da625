// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/cropframe.h"

#include <algorithm>
#include <cmath>

namespace pinwright {

namespace {

int along(int wanted, int size, int room)
{
    return std::clamp(wanted, 0, room - size);
}

} // namespace

CropFrame::CropFrame(QSize picture) : CropFrame(picture, QRect({}, picture)) { }

CropFrame::CropFrame(QSize picture, const QRect& part) : m_picture(picture)
{
    const QRect inside = part.intersected(QRect({}, picture));
    place(inside.topLeft(), possible(inside.size(), picture));
}

bool CropFrame::hasShape(double ratio) const
{
    return m_rect.width() == qRound(m_rect.height() * ratio) || m_rect.height() == qRound(m_rect.width() / ratio);
}

void CropFrame::setRatio(double ratio)
{
    m_ratio = ratio;
    const bool fits = ratio <= 0 || hasShape(ratio);
    const QSize size = possible(fits ? QSizeF(m_rect.size()) : QSizeF(m_picture), m_picture);
    place(m_rect.topLeft() + QPoint(m_rect.width() - size.width(), m_rect.height() - size.height()) / 2, size);
}

void CropFrame::moveBy(QPoint delta)
{
    place(m_rect.topLeft() + delta, m_rect.size());
}

void CropFrame::moveTo(Qt::Edges edges)
{
    QPoint corner = m_rect.topLeft();
    if (edges.testFlag(Qt::LeftEdge))
        corner.setX(0);
    if (edges.testFlag(Qt::RightEdge))
        corner.setX(m_picture.width());
    if (edges.testFlag(Qt::TopEdge))
        corner.setY(0);
    if (edges.testFlag(Qt::BottomEdge))
        corner.setY(m_picture.height());
    place(corner, m_rect.size());
}

void CropFrame::dragHandle(Qt::Edges handle, QPoint delta)
{
    const bool left = handle.testFlag(Qt::LeftEdge);
    const bool top = handle.testFlag(Qt::TopEdge);
    const bool sideways = left || handle.testFlag(Qt::RightEdge);
    const bool upright = top || handle.testFlag(Qt::BottomEdge);

    const QSizeF change(sideways ? (left ? -delta.x() : delta.x()) : 0, upright ? (top ? -delta.y() : delta.y()) : 0);
    QSizeF wanted = QSizeF(m_rect.size()) + change;
    // A locked side is led by the edge that moves; a corner by both, so that it stays near the pointer.
    if (m_ratio > 0 && upright)
        wanted.setWidth(sideways ? (wanted.width() + wanted.height() * m_ratio) / 2 : wanted.height() * m_ratio);

    const QRect before = m_rect;
    const int after = before.x() + before.width();
    const int below = before.y() + before.height();
    const QSize room(sideways ? (left ? after : m_picture.width() - before.x()) : m_picture.width(),
        upright ? (top ? below : m_picture.height() - before.y()) : m_picture.height());
    const QSize size = possible(wanted, room);
    const int x = left ? after - size.width() : before.x() + (sideways ? 0 : (before.width() - size.width()) / 2);
    const int y = top ? below - size.height() : before.y() + (upright ? 0 : (before.height() - size.height()) / 2);
    place({x, y}, size);
}

void CropFrame::growBy(QSize delta)
{
    QSizeF wanted = m_rect.size() + delta;
    if (m_ratio > 0 && delta.width() == 0)
        wanted.setWidth(wanted.height() * m_ratio);
    place(m_rect.topLeft(), possible(wanted, m_picture));
}

void CropFrame::scaleBy(double factor)
{
    const QSize size = possible(QSizeF(m_rect.size()) * factor, m_picture);
    place(m_rect.topLeft() + QPoint(m_rect.width() - size.width(), m_rect.height() - size.height()) / 2, size);
}

/// The size nearest to the wanted one (its width, where there is a ratio) that is allowed in this room.
QSize CropFrame::possible(QSizeF wanted, QSize room) const
{
    const QSize least = QSize(sideMin, sideMin).boundedTo(room);
    if (m_ratio <= 0)
        return wanted.boundedTo(room).expandedTo(least).toSize();
    const double widest = std::min<double>(room.width(), room.height() * m_ratio);
    const double narrowest = std::min(widest, std::max<double>(least.width(), least.height() * m_ratio));
    const int width = qRound(std::clamp(wanted.width(), narrowest, widest));
    return QSize(width, qRound(width / m_ratio)).boundedTo(room).expandedTo({1, 1});
}

void CropFrame::place(QPoint corner, QSize size)
{
    m_rect = QRect(
        QPoint(along(corner.x(), size.width(), m_picture.width()), along(corner.y(), size.height(), m_picture.height())), size);
}

} // namespace pinwright
