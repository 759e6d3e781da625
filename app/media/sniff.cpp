// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/sniff.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace pinwright {

namespace {

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView expected)
{
    return head.size() >= offset + expected.size() && head.sliced(offset, expected.size()) == expected;
}

template <size_t N>
bool isOneOf(QByteArrayView brand, const std::array<QByteArrayView, N>& brands)
{
    return std::any_of(brands.begin(), brands.end(), [brand](QByteArrayView start) { return brand.startsWith(start); });
}

/// Brands as registered at mp4ra.org; audio ("M4A ") and raw photos ("crx ") are left out on purpose.
MediaType typeOfBrand(QByteArrayView brand)
{
    constexpr std::array<QByteArrayView, 2> avif{"avif", "avis"};
    constexpr std::array<QByteArrayView, 8> heic{"heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"};
    constexpr std::array<QByteArrayView, 12> mp4{
        "iso", "mp4", "mp7", "avc1", "hvc1", "M4V", "3gp", "3g2", "dash", "MSNV", "XAVC", "f4v"};
    if (brand == "qt  ")
        return MediaType::QuickTime;
    if (isOneOf(brand, avif))
        return MediaType::Avif;
    if (isOneOf(brand, heic))
        return MediaType::Heic;
    return isOneOf(brand, mp4) ? MediaType::Mp4 : MediaType::Unknown;
}

MediaType sniffIsoFile(QByteArrayView head)
{
    constexpr std::array<QByteArrayView, 4> notVideo{"M4A", "M4B", "M4P", "crx"};
    const QByteArrayView major = head.sliced(8, 4);
    if (isOneOf(major, notVideo))
        return MediaType::Unknown;
    if (const MediaType type = typeOfBrand(major); type != MediaType::Unknown)
        return type;
    // Major brands such as "mif1" name a structure only; what is inside stands among the compatible brands.
    const auto boxSize = qint64(qFromBigEndian<quint32>(head.data()));
    const qint64 end = std::min<qint64>(boxSize, head.size());
    for (qint64 at = 16; at + 4 <= end; at += 4) {
        if (const MediaType type = typeOfBrand(head.sliced(at, 4)); type != MediaType::Unknown)
            return type;
    }
    return MediaType::Unknown;
}

/// Two letters are not enough to call something a bitmap.
bool isBmp(QByteArrayView head)
{
    if (!hasAt(head, 0, "BM") || head.size() < 18)
        return false;
    constexpr std::array<quint32, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
    const auto headerSize = qFromLittleEndian<quint32>(head.data() + 14);
    return std::find(headerSizes.begin(), headerSizes.end(), headerSize) != headerSizes.end();
}

/// QuickTime files from before "ftyp" begin with one of these boxes.
bool isOldQuickTime(QByteArrayView head)
{
    return hasAt(head, 4, "moov") || hasAt(head, 4, "mdat") || hasAt(head, 4, "wide");
}

} // namespace

MediaType sniff(QByteArrayView head)
{
    if (hasAt(head, 0, "\xff\xd8\xff"))
        return MediaType::Jpeg;
    if (hasAt(head, 0, "\x89PNG\r\n\x1a\n"))
        return MediaType::Png;
    if (hasAt(head, 0, "GIF87a") || hasAt(head, 0, "GIF89a"))
        return MediaType::Gif;
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return MediaType::Webp;
    if (hasAt(head, 0, QByteArrayView("II*\0", 4)) || hasAt(head, 0, QByteArrayView("MM\0*", 4)))
        return MediaType::Tiff;
    if (hasAt(head, 0, "\x1a\x45\xdf\xa3"))
        return head.contains("webm") || head.contains("matroska") ? MediaType::Webm : MediaType::Unknown;
    if (head.size() >= 12 && hasAt(head, 4, "ftyp"))
        return sniffIsoFile(head);
    if (isBmp(head))
        return MediaType::Bmp;
    return isOldQuickTime(head) ? MediaType::QuickTime : MediaType::Unknown;
}

MediaType sniffFile(const QString& path)
{
    // Opening a pipe would wait for its other end.
    if (!QFileInfo(path).isFile())
        return MediaType::Unknown;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return MediaType::Unknown;
    return sniff(file.read(sniffBytes));
}

} // namespace pinwright
