// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/candidatepicture.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/statecolors.h"

#include <QPainter>
#include <QPainterPath>

namespace pinwright {

namespace {

constexpr QSize pictureSize(64, 96);
constexpr int markSide = 20;
constexpr int corner = 4;

} // namespace

CandidatePicture::CandidatePicture(Thumbnails& thumbnails, QWidget* parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    setFixedSize(pictureSize);
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString& path) {
        if (path == m_media.path)
            update();
    });
}

void CandidatePicture::setMedia(const Media& media, const MediaEdits& edits)
{
    m_media = media;
    m_edits = edits;
    update();
}

void CandidatePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.fillPath(frame, palette().color(QPalette::Active, QPalette::Base));
    const qreal ratio = devicePixelRatioF();
    const QImage image = m_media.isEmpty() ? QImage() : m_thumbnails.get(m_media, pictureSize * ratio, m_edits);
    if (image.isNull()) {
        const QPixmap mark =
            iconPixmap(isVideo(m_media.type) ? Icon::Video : Icon::Picture, mutedTextColor(palette()), markSide, ratio);
        painter.drawPixmap((width() - markSide) / 2, (height() - markSide) / 2, mark);
    } else {
        const QSizeF fitted = QSizeF(image.size()).scaled(QSizeF(pictureSize), Qt::KeepAspectRatio);
        painter.setClipPath(frame);
        painter.drawImage(
            QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted), image, image.rect());
        painter.setClipping(false);
    }
    painter.setPen(hairlineColor(palette()));
    painter.drawPath(frame);
}

} // namespace pinwright
