// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/frameview.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"

#include <QPainter>
#include <QPainterPath>

#include <chrono>

using namespace std::chrono_literals;

namespace pinwright {

namespace {

constexpr auto patience = 200ms;
constexpr auto step = 80ms;
constexpr int stepAngle = 30;
constexpr int ringSide = 32;
constexpr int ringWidth = 3;

} // namespace

FrameView::FrameView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_turn.setInterval(step);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_turn.start();
        update();
    });
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + stepAngle) % 360;
        update();
    });
}

void FrameView::setImage(const QImage& image, const QString& text)
{
    m_image = image;
    m_text = text;
    update();
}

void FrameView::setBusy(bool busy)
{
    if (busy == (m_patience.isActive() || m_turn.isActive()))
        return;
    m_turn.stop();
    if (busy)
        m_patience.start();
    else
        m_patience.stop();
    update();
}

QSize FrameView::sizeHint() const
{
    return {600, 400};
}

QSize FrameView::minimumSizeHint() const
{
    return {280, 160};
}

void FrameView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath ground;
    ground.addRoundedRect(rect(), Style::cardRadius, Style::cardRadius);
    painter.fillPath(ground, mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.07));
    if (m_image.isNull()) {
        painter.setPen(mutedTextColor(palette()));
        const int margin = 2 * Style::grid;
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), int(Qt::AlignCenter | Qt::TextWordWrap), m_text);
    } else {
        painter.setClipPath(ground);
        QRect target(QPoint(), m_image.size().scaled(size(), Qt::KeepAspectRatio));
        target.moveCenter(rect().center());
        painter.drawImage(target, m_image);
        // A frame as light or dark as the ground keeps its edges.
        painter.setPen(hairlineColor(palette()));
        painter.drawRect(QRectF(target).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_turn.isActive())
        return;
    // On any picture: a light ring on a dark disc.
    QRectF disc(0, 0, 1.75 * ringSide, 1.75 * ringSide);
    disc.moveCenter(QRectF(rect()).center());
    painter.setPen(Qt::NoPen);
    QColor shade(Qt::black);
    shade.setAlphaF(0.55F);
    painter.setBrush(shade);
    painter.drawEllipse(disc);
    QRectF ring(0, 0, ringSide, ringSide);
    ring.moveCenter(disc.center());
    painter.setPen(QPen(Qt::white, ringWidth, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(ring, -m_angle * 16, 270 * 16);
}

} // namespace pinwright
