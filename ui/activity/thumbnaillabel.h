// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/thumbnails.h"

#include <QWidget>

namespace pinwright {

/// A small 2:3 picture of a media file; fills itself when the thumbnail was made.
class ThumbnailLabel : public QWidget {
    Q_OBJECT

public:
    /// `thumbnails` must outlive the label.
    explicit ThumbnailLabel(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void setMedia(const Media& media, const MediaEdits& edits);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Thumbnails& m_thumbnails;
    Media m_media;
    MediaEdits m_edits;
};

} // namespace pinwright
