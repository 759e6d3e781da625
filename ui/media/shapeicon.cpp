// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/shapeicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace pinwright {

namespace {

constexpr double line = 1.25; ///< px, as the program's other icons have it on 16
constexpr double side = 16;

class ShapeIconEngine final : public QIconEngine {
public:
    explicit ShapeIconEngine(double ratio) : m_ratio(ratio) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        QPen pen(QGuiApplication::palette().color(group, QPalette::WindowText), line);
        if (m_ratio <= 0)
            pen.setDashPattern({2, 2});
        const double room = side - 4;
        QRectF shape({}, QSizeF(m_ratio > 0 ? m_ratio : 1, 1).scaled(room, room, Qt::KeepAspectRatio));
        shape.moveCenter({side / 2, side / 2});
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double scale = std::min(rect.width(), rect.height()) / side;
        painter->translate(QRectF(rect).center() - QPointF(side, side) * scale / 2);
        painter->scale(scale, scale);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(shape, 1.5, 1.5);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ShapeIconEngine(*this); }

private:
    double m_ratio;
};

} // namespace

QIcon shapeIcon(double ratio)
{
    return QIcon(new ShapeIconEngine(ratio));
}

} // namespace pinwright
