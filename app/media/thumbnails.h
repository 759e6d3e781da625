// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/mediaedits.h"
#include "media/thumbnailstore.h"
#include "media/videoreader.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <map>

namespace pinwright {

/// A picture, or what a video is shown with (its cover, else its first frame), scaled to fit `box` (device pixels), orientation and edits
/// applied, in sRGB. Null where it can't be read. Blocks; memory as for decodePicture().
[[nodiscard]] QImage decodeThumbnail(
    const Media& media, QSize box, const MediaEdits& edits = {}, const VideoReader& videos = VideoReader());

/// The same from a thumbnail kept on disk, where there is one of this file; else it is made and kept there, unless it is made faster
/// than read. Only what is of the whole file is kept: not what edits make of it.
[[nodiscard]] QImage storedThumbnail(const ThumbnailStore& store, const Media& media, QSize box, const MediaEdits& edits = {},
    const VideoReader& videos = VideoReader());

/// Thumbnails on demand, read or made in workers, kept in memory (64 MiB at most). The window's thread only looks up.
class Thumbnails : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thumbnails)

public:
    /// With the thumbnails that all programs of the user share.
    explicit Thumbnails(QObject* parent = nullptr);
    explicit Thumbnails(const ThumbnailStore& store, QObject* parent = nullptr);
    ~Thumbnails() override;

    /// The thumbnail if it is there; else a null image, and `ready(path)` follows once it was made. Asking again while it
    /// is made costs nothing. A file that can't be decoded stays null and is not tried again until it changes. What was asked for
    /// last is made first; of very many the oldest are dropped, to be made when they are asked for again.
    [[nodiscard]] QImage get(const Media& media, QSize box, const MediaEdits& edits = {});

signals:
    void ready(const QString& path);
    /// It can't be decoded.
    void failed(const QString& path);

private:
    struct Request {
        Media media;
        QSize box;
        MediaEdits edits;
        QString key;
    };

    void ask(Request request);
    void beginSome();
    void keep(const QString& path, const QString& key, const QImage& image);
    [[nodiscard]] static QString keyOf(const Media& media, QSize box, const MediaEdits& edits);

    ThumbnailStore m_store;
    QCache<QString, QImage> m_images;
    std::map<quint64, Request> m_waiting; ///< by turn: the last one goes first
    QHash<QString, quint64> m_turns;      ///< of those that wait
    QSet<QString> m_running;
    QSet<QString> m_failed;
    quint64 m_turn = 0;
    QThreadPool m_pool;
};

} // namespace pinwright
