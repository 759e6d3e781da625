// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/mediaedits.h"
#include "media/videoreader.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace pinwright {

/// A picture, or the frame a video is shown with, scaled to fit `box` (device pixels), orientation and edits applied. Null where it can't
/// be read. Blocks; memory stays small for any size of picture (scaled decoding).
[[nodiscard]] QImage decodeThumbnail(
    const Media& media, QSize box, const MediaEdits& edits = {}, const VideoReader& videos = VideoReader());

/// Thumbnails on demand, decoded in workers, kept in memory (64 MiB at most). The window's thread only looks up.
class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The thumbnail if it is there; else a null image, and `ready(path)` follows once it was made. Asking again while it
    /// is made costs nothing. A file that can't be decoded stays null and is not tried again until it changes.
    [[nodiscard]] QImage get(const Media& media, QSize box, const MediaEdits& edits = {});

signals:
    void ready(const QString& path);

private:
    void keep(const QString& path, const QString& key, const QImage& image);
    [[nodiscard]] QString keyOf(const Media& media, QSize box, const MediaEdits& edits) const;

    QCache<QString, QImage> m_images;
    QSet<QString> m_running;
    QSet<QString> m_failed;
    QThreadPool m_pool;
};

} // namespace pinwright
