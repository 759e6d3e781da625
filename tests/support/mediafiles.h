// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QByteArray>
#include <QImage>
#include <QMap>
#include <QSize>
#include <QString>
#include <QStringList>

namespace pinwright::test {

// Real files, made by real encoders. Each function returns the path it was given; a file that can't be made ends the test program.

/// Four quarters: red, green / blue, white. Tells every orientation from every other.
[[nodiscard]] QImage testPicture(QSize size = {400, 600});

QString makeJpeg(const QString& path, QSize size = {400, 600});
QString makePng(const QString& path, QSize size = {400, 600});
QString makeWebp(const QString& path, QSize size = {400, 600});
QString makeTiff(const QString& path, QSize size = {400, 600});
QString makeBmp(const QString& path, QSize size = {400, 600});
/// 2 × 2 pixels, one frame.
QString makeGif(const QString& path);
/// A JPEG whose EXIF block has this orientation (1–8); `size` is that of the stored pixels.
QString makeJpegWithOrientation(const QString& path, int orientation, QSize size = {400, 600});
/// A PNG whose header claims `size` and that holds next to no pixels.
QString makePngClaiming(const QString& path, QSize size);
QString makeHeic(const QString& path, QSize size = {400, 600});
QString makeAvif(const QString& path, QSize size = {400, 600});
/// With a turn as HEIF has it, which is the same as that of EXIF's `orientation` (1–8); `size` is that of the stored pixels.
QString makeTurnedHeic(const QString& path, int orientation, QSize size = {600, 400});
/// HEIC, or AVIF, of any picture in a file, with further arguments of heif-enc.
QString makeHeif(const QString& path, const QString& picture, const QStringList& options = {});

struct VideoOptions {
    QSize size{320, 240}; ///< of the stored pixels; even numbers
    int frames = 10;      ///< 25 a second
    int rotation = 0;     ///< degrees clockwise a player has to turn it
    bool moovFirst = false;
    bool mpeg4Part2 = false; ///< even where H.264 could be had
    bool counting = false;   ///< each frame is plain grey of greyOfFrame(); else all show testPicture()
    int keyFrameEvery = 12;
    QList<int> times;                  ///< when each frame is shown, in 25ths of a second; empty: one after the other
    QMap<QByteArray, QByteArray> tags; ///< of the container
};

/// Of a counting video: lighter from frame to frame, for up to 25 frames.
[[nodiscard]] int greyOfFrame(int index);

/// H.264 where the encoder is there, else MPEG-4 Part 2.
QString makeMp4(const QString& path, const VideoOptions& options = {});
QString makeMov(const QString& path, const VideoOptions& options = {});
/// VP8.
QString makeWebm(const QString& path, const VideoOptions& options = {});

QString writeFile(const QString& path, const QByteArray& content);
[[nodiscard]] QByteArray readFile(const QString& path);
/// As Media::sha256 has it.
[[nodiscard]] QByteArray sha256Of(const QByteArray& content);
/// What is known of the file at `path` once it was looked at, its hash included.
[[nodiscard]] Media mediaAt(const QString& path, MediaType type);
/// Cuts the file to `bytes`, or makes it longer with a hole that takes no disk.
QString resizeFile(const QString& path, qint64 bytes);

} // namespace pinwright::test
