// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace pinwright {

/// The thumbnails that the programs of a user share, by the Thumbnail Managing Standard 0.9 of freedesktop.org: found by the address of
/// the file they were made of, valid for as long as its time is the same. Any thread; blocks on the disk.
class ThumbnailStore {
public:
    /// The longest side a kept thumbnail has at most.
    static constexpr int largestSide = 1024;

    explicit ThumbnailStore(QString folder = sharedFolder()) : m_folder(std::move(folder)) { }

    /// thumbnails/ in $XDG_CACHE_HOME. Nothing is created.
    [[nodiscard]] static QString sharedFolder();

    enum class Maker {
        Anyone,
        Pinwright, ///< of a video others may show another frame
    };

    /// The side thumbnails have that serve where `side` is needed: 128, 256, 512 or 1024; 0 where none is large enough.
    [[nodiscard]] static int sideFor(int side);
    /// A valid one of the file whose longest side serves where `side` is needed; null where there is none.
    [[nodiscard]] QImage find(const QString& path, int side, Maker maker = Maker::Anyone) const;
    /// Keeps `image`, made of the file to fit a square of `side`, one of sideFor(). Does nothing for files of the store itself; where it
    /// can't be written, it is made again next time.
    void keep(const QString& path, const QImage& image, int side) const;
    /// Where keep() puts it.
    [[nodiscard]] QString pathOf(const QString& path, int side) const;

private:
    QString m_folder;
};

} // namespace pinwright
