// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/privatedata.h"

#include "core/sentences.h"
#include "media/filewindow.h"
#include "media/neededparts.h"
#include "media/writing.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace pinwright {

namespace {

constexpr qint64 blockBytes = 256 * 1024;
/// More parts than any sane file has; keeps a hostile one from costing minutes.
constexpr int maxParts = 1'000'000;

/// A list of parts in which neighbours are one.
class Parts {
public:
    void keep(qint64 at, qint64 bytes)
    {
        if (bytes == 0)
            return;
        if (!m_parts.isEmpty() && m_parts.last().instead.isEmpty() && m_parts.last().at + m_parts.last().bytes == at)
            m_parts.last().bytes += bytes;
        else
            m_parts.append({.at = at, .bytes = bytes});
    }
    void replace(qint64 at, qint64 bytes, const QByteArray& instead)
    {
        m_parts.append({.at = at, .bytes = bytes, .instead = instead});
    }
    [[nodiscard]] QList<FilePart>& list() { return m_parts; }

private:
    QList<FilePart> m_parts;
};

/// Where the marker is that ends the compressed data beginning at `from`: the first one that is not a restart. -1: the file ends before.
qint64 endOfScan(QIODevice& file, qint64 from)
{
    for (qint64 at = from;;) {
        const QByteArray block = readAt(file, at, blockBytes);
        if (block.size() < 2)
            return -1;
        qsizetype found = block.indexOf('\xff');
        for (; found >= 0 && found + 1 < block.size(); found = block.indexOf('\xff', found + 1)) {
            const auto next = quint8(block[found + 1]);
            const bool isData = next == 0x00 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
            if (!isData)
                return at + found;
        }
        at += found < 0 ? block.size() : found; // a last 0xff is looked at again with what follows it
    }
}

/// The segment whose marker is at `at`, with `bytes` in all, as it is to be kept: whole, shortened, or not at all.
void keepJpegSegment(Parts& parts, QIODevice& file, quint8 marker, qint64 at, qint64 bytes)
{
    constexpr qint64 headBytes = 4;
    const QByteArray content = readAt(file, at + headBytes, bytes - headBytes);
    const QByteArray needed = neededOfJpegSegment(marker, content);
    if (needed == content) {
        parts.keep(at, bytes);
    } else if (!needed.isEmpty()) {
        QByteArray head(headBytes, '\xff');
        head[1] = char(marker);
        qToBigEndian(quint16(2 + needed.size()), head.data() + 2);
        parts.replace(at, bytes, head + needed);
    }
}

std::optional<QList<FilePart>> jpegParts(QIODevice& file)
{
    constexpr quint8 endOfImage = 0xd9;
    constexpr quint8 startOfScan = 0xda;
    if (readAt(file, 0, 2) != "\xff\xd8")
        return std::nullopt;
    Parts parts;
    parts.keep(0, 2);
    bool scanned = false;
    qint64 at = 2;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = readAt(file, at, 4);
        if (head.size() < 2 || quint8(head[0]) != 0xff)
            return std::nullopt;
        const auto marker = quint8(head[1]);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == endOfImage) {
            if (!scanned)
                return std::nullopt;
            parts.keep(at, 2);
            return parts.list();
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8) || head.size() < 4)
            return std::nullopt;
        const qint64 bytes = 2 + qint64(qFromBigEndian<quint16>(head.constData() + 2));
        if (bytes < 4 || at + bytes > file.size())
            return std::nullopt;
        keepJpegSegment(parts, file, marker, at, bytes);
        at += bytes;
        if (marker == startOfScan) {
            const qint64 end = endOfScan(file, at);
            if (end < 0)
                return std::nullopt;
            parts.keep(at, end - at);
            at = end;
            scanned = true;
        }
    }
    return std::nullopt;
}

std::optional<QList<FilePart>> pngParts(QIODevice& file)
{
    constexpr qint64 frame = 12; // length, name and checksum
    if (readAt(file, 0, 8) != "\x89PNG\r\n\x1a\n")
        return std::nullopt;
    Parts parts;
    parts.keep(0, 8);
    qint64 at = 8;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = readAt(file, at, 8);
        if (head.size() < 8)
            return std::nullopt;
        const qint64 bytes = frame + qint64(qFromBigEndian<quint32>(head.constData()));
        if (bytes > frame + 0x7fff'ffff || at + bytes > file.size())
            return std::nullopt;
        const QByteArrayView type = QByteArrayView(head).last(4);
        if (isNeededPngChunk(type))
            parts.keep(at, bytes);
        at += bytes;
        if (type == "IEND")
            return parts.list();
    }
    return std::nullopt;
}

std::optional<QList<FilePart>> webpParts(QIODevice& file)
{
    constexpr char exifAndXmp = 0x0c;
    const QByteArray start = readAt(file, 0, 12);
    if (start.size() < 12 || !start.startsWith("RIFF") || !start.endsWith("WEBP"))
        return std::nullopt;
    const qint64 end = 8 + qint64(qFromLittleEndian<quint32>(start.constData() + 4));
    if (end > file.size())
        return std::nullopt;
    Parts parts;
    parts.replace(0, 12, start);
    qint64 length = 4;
    qint64 at = 12;
    for (int part = 0; at < end; ++part) {
        const QByteArray head = readAt(file, at, 9);
        if (part >= maxParts || head.size() < 8 || at + 8 > end)
            return std::nullopt;
        const qint64 content = qFromLittleEndian<quint32>(head.constData() + 4);
        const qint64 padded = 8 + content + content % 2;
        if (at + 8 + content > end)
            return std::nullopt;
        const qint64 bytes = std::min(padded, end - at); // some writers leave the last byte of padding out
        const QByteArrayView type = QByteArrayView(head).first(4);
        if (type == "VP8X" && content > 0 && head.size() == 9) {
            QByteArray flags = head;
            flags[8] = char(flags[8] & ~exifAndXmp);
            parts.replace(at, 9, flags);
            parts.keep(at + 9, bytes - 9);
            length += bytes;
        } else if (isNeededWebpChunk(type)) {
            parts.keep(at, bytes);
            length += bytes;
        }
        at += bytes;
    }
    if (length == 4)
        return std::nullopt;
    qToLittleEndian(quint32(length), parts.list().first().instead.data() + 4);
    return parts.list();
}

Error notWhole()
{
    return {.kind = ErrorKind::Rejected,
        .providerCode = ownErrorCode,
        .detail = QCoreApplication::translate("Repair", "The file is damaged, so its private data could not be removed.")};
}

Error notReadable(const QIODevice& source)
{
    return {.kind = ErrorKind::Storage, .detail = source.errorString()};
}

Result<Done> copyPart(QIODevice& source, QIODevice& target, const FilePart& part)
{
    if (!part.instead.isEmpty())
        return writeWhole(target, part.instead);
    if (!source.seek(part.at))
        return failure(notReadable(source));
    for (qint64 left = part.bytes; left > 0;) {
        const QByteArray block = source.read(std::min(left, blockBytes));
        if (block.isEmpty())
            return failure(notReadable(source));
        if (const Result<Done> written = writeWhole(target, block); !written)
            return written;
        left -= block.size();
    }
    return Done{};
}

} // namespace

std::optional<QList<FilePart>> partsToShow(QIODevice& file, MediaType type)
{
    switch (type) {
    case MediaType::Jpeg:
        return jpegParts(file);
    case MediaType::Png:
        return pngParts(file);
    case MediaType::Webp:
        return webpParts(file);
    default:
        return std::nullopt;
    }
}

Result<Done> copyWithoutPrivateData(QIODevice& source, QIODevice& target, MediaType type)
{
    const std::optional<QList<FilePart>> parts = partsToShow(source, type);
    if (!parts)
        return failure(notWhole());
    for (const FilePart& part : *parts) {
        if (const Result<Done> copied = copyPart(source, target, part); !copied)
            return copied;
    }
    return Done{};
}

} // namespace pinwright
