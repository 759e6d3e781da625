// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/encoding.h"

#include "core/sentences.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pinwright {

namespace {

constexpr int bestQuality = 92;
constexpr int worstQuality = 60;
constexpr int smallestSide = 16;

/// With pixels that every encoder takes, and numbers that mean sRGB.
QImage inSrgb(QImage picture)
{
    const bool isGrey = picture.format() == QImage::Format_Grayscale8 && !picture.colorSpace().isValid();
    if (isGrey)
        return picture;
    if (picture.colorSpace().isValid() && picture.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        const bool isPlain = picture.format() == QImage::Format_RGB32 || picture.format() == QImage::Format_ARGB32
            || picture.format() == QImage::Format_ARGB32_Premultiplied || picture.depth() == 64;
        if (!isPlain)
            picture.convertTo(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        picture.convertToColorSpace(QColorSpace::SRgb);
    }
    picture.convertTo(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return picture;
}

QImage onWhite(const QImage& picture)
{
    if (!picture.hasAlphaChannel())
        return picture;
    QImage flat(picture.size(), QImage::Format_RGB32);
    if (flat.isNull())
        return {};
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat;
}

/// Empty where the encoder fails. Writes of `picture` its pixels alone: readers leave texts and profiles in a QImage, which its writers
/// would write.
QByteArray written(const QImage& picture, const QByteArray& format, int quality)
{
    const QImage bare(picture.constBits(), picture.width(), picture.height(), picture.bytesPerLine(), picture.format());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return buffer.open(QIODevice::WriteOnly) && writer.write(bare) ? bytes : QByteArray();
}

bool fits(const QByteArray& bytes, qint64 max)
{
    return max <= 0 || bytes.size() <= max;
}

/// The best quality that fits; the worst one that is acceptable where none does.
QByteArray bestJpeg(const QImage& picture, qint64 max)
{
    QByteArray best = written(picture, "jpeg", bestQuality);
    if (fits(best, max))
        return best;
    best = written(picture, "jpeg", worstQuality);
    if (!fits(best, max))
        return best;
    for (int low = worstQuality, high = bestQuality; high - low > 2;) {
        const int middle = (low + high) / 2;
        const QByteArray bytes = written(picture, "jpeg", middle);
        if (fits(bytes, max)) {
            best = bytes;
            low = middle;
        } else {
            high = middle;
        }
    }
    return best;
}

Error ownError(ErrorKind kind, const QString& sentence)
{
    return {.kind = kind, .providerCode = ownErrorCode, .detail = sentence};
}

} // namespace

Result<QByteArray> encoded(QImage picture, MediaType type, qint64 bytesMax)
{
    const bool isJpeg = type == MediaType::Jpeg;
    if (!isJpeg && type != MediaType::Png) {
        return failure(ownError(ErrorKind::Unsupported,
            QCoreApplication::translate("Repair", "Pinwright cannot write %1 files.", "%1: the name of a file format")
                .arg(mediaTypeName(type))));
    }
    picture = inSrgb(std::move(picture));
    if (isJpeg)
        picture = onWhite(picture);
    while (!picture.isNull()) {
        const QByteArray bytes = isJpeg ? bestJpeg(picture, bytesMax) : written(picture, "png", -1);
        if (bytes.isEmpty())
            break;
        if (fits(bytes, bytesMax))
            return bytes;
        const double scale = std::sqrt(double(bytesMax) / double(bytes.size())) * 0.95;
        const QSize smaller = (QSizeF(picture.size()) * scale).toSize();
        if (std::min(smaller.width(), smaller.height()) < smallestSide)
            return failure(ownError(ErrorKind::TooLarge,
                QCoreApplication::translate("Repair", "The picture could not be made small enough for this service.")));
        picture = picture.scaled(smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return failure(ownError(
        ErrorKind::Unsupported, QCoreApplication::translate("Repair", "There is not enough memory to convert this picture.")));
}

} // namespace pinwright
