// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/framestrip.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pinwright {

namespace {

constexpr int stripHeight = 52;
constexpr int widestFrame = 160; ///< px; of a window that was made wide
constexpr int markWidth = 3;
constexpr int markOverhang = 3; ///< above and below the frames

} // namespace

FrameStrip::FrameStrip(QWidget* parent) : QWidget(parent), m_frames(frames)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs as on players
}

QSize FrameStrip::frameBox() const
{
    // Wide enough to fill its place by height; what is wider is cut.
    return QSize(2 * widestFrame, stripHeight) * devicePixelRatioF();
}

void FrameStrip::setFrame(int index, const QImage& image)
{
    if (index < 0 || index >= m_frames.size())
        return;
    m_frames[index] = image;
    update();
}

void FrameStrip::setPosition(double position)
{
    m_position = std::clamp(position, 0.0, 1.0);
    update();
}

void FrameStrip::setInset(int inset)
{
    m_inset = inset;
    update();
}

QSize FrameStrip::sizeHint() const
{
    return {400, stripHeight + 2 * markOverhang};
}

QRectF FrameStrip::area() const
{
    return QRectF(rect()).adjusted(m_inset, markOverhang, -m_inset, -markOverhang);
}

void FrameStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = this->area();
    QPainterPath outline;
    outline.addRoundedRect(area, Style::inputRadius, Style::inputRadius);
    painter.fillPath(outline, mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.07));
    painter.save();
    painter.setClipPath(outline);
    const double width = area.width() / frames;
    for (int i = 0; i < frames; ++i) {
        const QImage& frame = m_frames.at(i);
        if (frame.isNull())
            continue;
        const QRectF place(area.left() + i * width, area.top(), width, area.height());
        QRectF source(QPointF(), place.size().scaled(frame.size(), Qt::KeepAspectRatio));
        source.moveCenter(QRectF(frame.rect()).center());
        painter.drawImage(place, frame, source);
    }
    painter.restore();
    painter.strokePath(outline, QPen(hairlineColor(palette()), 1));
    QRectF mark(0, 0, markWidth, height());
    mark.moveCenter({area.left() + m_position * area.width(), height() / 2.0});
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(mark.adjusted(-0.5, 0.5, 0.5, -0.5), 2, 2);
}

void FrameStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position().x());
}

void FrameStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(event->position().x());
}

void FrameStrip::moveTo(double x)
{
    const QRectF area = this->area();
    emit moved(std::clamp((x - area.left()) / std::max(1.0, area.width()), 0.0, 1.0));
}

} // namespace pinwright
