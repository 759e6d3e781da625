// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/thumbnails.h"

#include <QWidget>

namespace pinwright {

/// A picture to compare with others: all of it is shown, in a 2:3 frame.
class CandidatePicture : public QWidget {
    Q_OBJECT

public:
    /// `thumbnails` outlives it.
    explicit CandidatePicture(Thumbnails& thumbnails, QWidget* parent = nullptr);

    void setMedia(const Media& media, const MediaEdits& edits = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Thumbnails& m_thumbnails;
    Media m_media;
    MediaEdits m_edits;
};

} // namespace pinwright
