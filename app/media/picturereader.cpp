// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/picturereader.h"

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

} // namespace

bool prepareReader(QImageReader& reader, QIODevice& file, MediaType type)
{
    const QByteArray name = decoderName(type);
    if (name.isEmpty() || !QImageReader::supportedImageFormats().contains(name))
        return false;
    file.seek(0);
    reader.setDevice(&file);
    reader.setFormat(name);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    return true;
}

bool isTurned(const QImageReader& reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QSize shownSize(const QImageReader& reader)
{
    const QSize stored = reader.size();
    return isTurned(reader) ? stored.transposed() : stored;
}

} // namespace pinwright
