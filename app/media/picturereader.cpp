// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/picturereader.h"

#include "core/pixels.h"
#include "media/picturefacts.h"

#include <QFile>
#include <QImageReader>
#include <QMutex>
#include <QTransform>

namespace pinwright {

namespace {

/// Qt's name of the decoder; empty: there is none.
QByteArray decoderName(MediaType type)
{
    switch (type) {
    case MediaType::Jpeg:
        return "jpeg";
    case MediaType::Png:
        return "png";
    case MediaType::Gif:
        return "gif";
    case MediaType::Webp:
        return "webp";
    case MediaType::Tiff:
        return "tiff";
    case MediaType::Bmp:
        return "bmp";
    case MediaType::Heic:
    case MediaType::Avif:
    case MediaType::Mp4:
    case MediaType::QuickTime:
    case MediaType::Webm:
    case MediaType::Unknown:
        break;
    }
    return {};
}

/// Sets `reader` to the one decoder for `type`. False where Qt has none. Nothing is guessed from name or content. The orientation is left
/// to be applied here: Qt knows it of some formats only.
bool prepare(QImageReader& reader, QIODevice& file, MediaType type)
{
    const QByteArray name = decoderName(type);
    if (name.isEmpty() || !QImageReader::supportedImageFormats().contains(name))
        return false;
    file.seek(0);
    reader.setDevice(&file);
    reader.setFormat(name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    return true;
}

/// Does the orientation swap width and height?
bool isSideways(int orientation)
{
    return orientation >= 5;
}

/// EXIF 2.32, 4.6.4 A, tag 0x0112.
QImage upright(const QImage& stored, int orientation)
{
    const bool flipped = orientation == 3 || orientation == 4 || orientation == 5 || orientation == 8;
    const bool mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const QImage image = flipped || mirrored ? stored.mirrored(mirrored, flipped) : stored;
    return isSideways(orientation) ? image.transformed(QTransform().rotate(90)) : image;
}

/// Most decoders scale only what they have decoded as a whole. Few workers do that to large pictures at a time: one.
QMutex* turnFor(MediaType type, QSize stored)
{
    constexpr qint64 largePixels = 25'000'000;
    static QMutex turn;
    const bool scales = type == MediaType::Jpeg || type == MediaType::Png;
    return !scales && qint64(stored.width()) * stored.height() > largePixels ? &turn : nullptr;
}

/// Qt's own limit is far below what isSafeSize() lets through.
void raiseQtsLimit()
{
    constexpr int megabytes = 2048;
    [[maybe_unused]] static const bool once = [] {
        QImageReader::setAllocationLimit(megabytes);
        return true;
    }();
}

} // namespace

QSize readPictureSize(QIODevice& file, MediaType type, int orientation, QString& detail)
{
    QImageReader reader;
    if (!prepare(reader, file, type))
        return {0, 0};
    const QSize stored = reader.size();
    if (stored.isEmpty()) {
        detail = reader.errorString();
        return {};
    }
    return isSideways(orientation) ? stored.transposed() : stored;
}

QImage decodePicture(const QString& path, MediaType type, QSize box, const HeifReader& heifs)
{
    if (type == MediaType::Heic || type == MediaType::Avif)
        return heifs.picture(path, box);
    raiseQtsLimit();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const int orientation = readPictureFacts(file, type).orientation;
    QImageReader reader;
    if (!prepare(reader, file, type))
        return {};
    const QSize stored = reader.size();
    if (stored.isEmpty() || !isSafeSize(stored))
        return {};
    if (!box.isEmpty())
        reader.setScaledSize(fitted(stored, isSideways(orientation) ? box.transposed() : box));
    const QMutexLocker turn(turnFor(type, stored));
    return upright(reader.read(), orientation);
}

} // namespace pinwright
