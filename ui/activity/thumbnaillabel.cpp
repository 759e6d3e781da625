// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/thumbnaillabel.h"

#include "ui/library/pinrowdelegate.h"

#include <QPainter>

namespace pinwright {

ThumbnailLabel::ThumbnailLabel(Thumbnails& thumbnails, QWidget* parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    setFixedSize(24, 36);
    connect(&thumbnails, &Thumbnails::ready, this, [this](const QString& path) {
        if (path == m_media.path)
            update();
    });
}

void ThumbnailLabel::setMedia(const Media& media, const MediaEdits& edits)
{
    if (m_media == media && m_edits == edits)
        return;
    m_media = media;
    m_edits = edits;
    update();
}

void ThumbnailLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawThumbnail(&painter, rect(), m_media, m_edits, m_thumbnails, palette());
}

} // namespace pinwright
