// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/wholeness.h"

#include "media/filewindow.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace pinwright {

namespace {

/// More parts than any sane file has; keeps a hostile one from costing minutes.
constexpr int maxParts = 1'000'000;

/// The entropy-coded part of a JPEG never holds the end marker's two bytes, so one behind its start is a true end. What follows
/// (a motion photo's video, padding) does not matter; it is searched backwards as far as motion photos are large.
MediaProblem checkJpegEnd(QIODevice& file, qint64 scanStart)
{
    constexpr qint64 searched = 32 * 1024 * 1024;
    constexpr qint64 step = 256 * 1024;
    const qint64 first = std::max(scanStart, file.size() - searched);
    for (qint64 end = file.size(); end > first; end -= step) {
        const qint64 start = std::max(first, end - step);
        // One byte more, for a marker that lies across two steps.
        if (readAt(file, start, end - start + 1).contains("\xff\xd9"))
            return MediaProblem::None;
    }
    return MediaProblem::Truncated;
}

MediaProblem checkJpeg(QIODevice& file)
{
    qint64 at = 2;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = readAt(file, at, 4);
        if (head.size() < 4)
            return MediaProblem::Truncated;
        if (quint8(head[0]) != 0xff)
            return MediaProblem::Damaged;
        const auto marker = quint8(head[1]);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9)
            return MediaProblem::Damaged;
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) { // markers without a length
            at += 2;
            continue;
        }
        const auto length = qFromBigEndian<quint16>(head.constData() + 2);
        if (length < 2)
            return MediaProblem::Damaged;
        at += 2 + length;
        if (at > file.size())
            return MediaProblem::Truncated;
        if (marker == 0xda)
            return checkJpegEnd(file, at);
    }
    return MediaProblem::Damaged;
}

MediaProblem checkPng(QIODevice& file)
{
    qint64 at = 8;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = readAt(file, at, 8);
        if (head.size() < 8)
            return MediaProblem::Truncated;
        const auto length = qFromBigEndian<quint32>(head.constData());
        if (length > 0x7fffffffU)
            return MediaProblem::Damaged;
        at += 12 + qint64(length);
        if (at > file.size())
            return MediaProblem::Truncated;
        if (head.endsWith("IEND"))
            return MediaProblem::None;
    }
    return MediaProblem::Damaged;
}

/// Some writers pad the end with zeros.
MediaProblem checkGif(QIODevice& file)
{
    const QByteArray tail = readAt(file, std::max<qint64>(0, file.size() - 4096), 4096);
    const auto last = std::find_if(tail.crbegin(), tail.crend(), [](char c) { return c != '\0'; });
    return last != tail.crend() && *last == ';' ? MediaProblem::None : MediaProblem::Truncated;
}

MediaProblem checkWebp(QIODevice& file)
{
    const QByteArray head = readAt(file, 4, 4);
    if (head.size() < 4)
        return MediaProblem::Truncated;
    return 8 + qint64(qFromLittleEndian<quint32>(head.constData())) <= file.size() ? MediaProblem::None : MediaProblem::Truncated;
}

/// Only where the rows are not compressed does the header tell how long the file has to be.
MediaProblem checkBmp(QIODevice& file)
{
    const QByteArray head = readAt(file, 0, 34);
    if (head.size() < 34)
        return MediaProblem::Truncated;
    const qint64 pixelsAt = qFromLittleEndian<quint32>(head.constData() + 10);
    if (pixelsAt > file.size())
        return MediaProblem::Truncated;
    if (qFromLittleEndian<quint32>(head.constData() + 14) < 40 || qFromLittleEndian<quint32>(head.constData() + 30) != 0)
        return MediaProblem::None;
    const qint64 width = qFromLittleEndian<qint32>(head.constData() + 18);
    const qint64 height = std::abs(qint64(qFromLittleEndian<qint32>(head.constData() + 22)));
    const qint64 bits = qFromLittleEndian<quint16>(head.constData() + 28);
    if (width <= 0 || height == 0 || bits == 0 || bits > 32)
        return MediaProblem::Damaged;
    const qint64 row = (width * bits + 31) / 32 * 4;
    return row <= (file.size() - pixelsAt) / height ? MediaProblem::None : MediaProblem::Truncated;
}

/// The list of tags must lie inside the file; writers put it behind the pixels, so a cut file has lost it.
MediaProblem checkTiff(QIODevice& file)
{
    const QByteArray head = readAt(file, 0, 8);
    if (head.size() < 8)
        return MediaProblem::Truncated;
    const bool little = head.startsWith('I');
    const qint64 tagsAt = little ? qFromLittleEndian<quint32>(head.constData() + 4) : qFromBigEndian<quint32>(head.constData() + 4);
    const QByteArray count = readAt(file, tagsAt, 2);
    if (count.size() < 2)
        return MediaProblem::Truncated;
    const qint64 tags = little ? qFromLittleEndian<quint16>(count.constData()) : qFromBigEndian<quint16>(count.constData());
    return tagsAt + 2 + tags * 12 <= file.size() ? MediaProblem::None : MediaProblem::Truncated;
}

struct Boxes {
    bool meta = false;
    bool moov = false;
    bool mdat = false;
    MediaProblem problem = MediaProblem::None;
};

/// The top-level boxes of an ISO base media file (ISO/IEC 14496-12, 4.2).
Boxes walkBoxes(QIODevice& file)
{
    Boxes boxes;
    const qint64 size = file.size();
    qint64 at = 0;
    for (int part = 0; at < size && part < maxParts; ++part) {
        // Players ignore what stands behind the last box; only a file that lacks something is harmed by it.
        const bool complete = (boxes.moov || boxes.meta) && boxes.mdat;
        const QByteArray head = readAt(file, at, 16);
        if (head.size() < 8) {
            boxes.problem = complete ? MediaProblem::None : MediaProblem::Truncated;
            return boxes;
        }
        quint64 length = qFromBigEndian<quint32>(head.constData());
        const QByteArrayView type = QByteArrayView(head).sliced(4, 4);
        const quint64 headSize = length == 1 ? 16 : 8;
        if (length == 1)
            length = head.size() < 16 ? 16 : qFromBigEndian<quint64>(head.constData() + 8);
        else if (length == 0)
            length = quint64(size - at);
        const bool named = std::all_of(type.begin(), type.end(), [](char c) { return quint8(c) >= 0x20; });
        if (length < headSize || !named) {
            boxes.problem = complete ? MediaProblem::None : MediaProblem::Damaged;
            return boxes;
        }
        boxes.meta |= type == "meta";
        boxes.moov |= type == "moov";
        boxes.mdat |= type == "mdat";
        if (length > quint64(size - at)) {
            boxes.problem = MediaProblem::Truncated;
            return boxes;
        }
        at += qint64(length);
    }
    return boxes;
}

MediaProblem checkVideoBoxes(QIODevice& file)
{
    const Boxes boxes = walkBoxes(file);
    if (boxes.problem != MediaProblem::None)
        return boxes.problem;
    // Recorders write "moov" last: without it the recording was cut.
    return boxes.moov && boxes.mdat ? MediaProblem::None : MediaProblem::Truncated;
}

MediaProblem checkPictureBoxes(QIODevice& file)
{
    const Boxes boxes = walkBoxes(file);
    if (boxes.problem != MediaProblem::None)
        return boxes.problem;
    return boxes.meta ? MediaProblem::None : MediaProblem::Truncated;
}

struct EbmlSize {
    qint64 value = 0;
    int bytes = 0;
    bool unknown = false;
};

/// A length as RFC 8794 section 4 writes it: the leading zero bits tell how many bytes it has.
std::optional<EbmlSize> ebmlSizeAt(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes[0] == '\0')
        return std::nullopt;
    const auto first = quint8(bytes[0]);
    int length = 1;
    while ((first & (0x80U >> (length - 1))) == 0)
        ++length;
    if (bytes.size() < length)
        return std::nullopt;
    quint64 value = first & (0xffU >> length);
    for (int i = 1; i < length; ++i)
        value = (value << 8) | quint8(bytes[i]);
    const bool unknown = value == (quint64(1) << (7 * length)) - 1;
    return EbmlSize{.value = qint64(value), .bytes = length, .unknown = unknown};
}

MediaProblem checkWebm(QIODevice& file)
{
    const QByteArray start = readAt(file, 4, 8);
    const auto header = ebmlSizeAt(start);
    if (!header)
        return MediaProblem::Damaged;
    const qint64 segmentAt = 4 + header->bytes + header->value;
    const QByteArray segment = readAt(file, segmentAt, 12);
    if (segment.size() < 5)
        return MediaProblem::Truncated;
    if (!segment.startsWith("\x18\x53\x80\x67"))
        return MediaProblem::Damaged;
    const auto length = ebmlSizeAt(QByteArrayView(segment).sliced(4));
    if (!length)
        return segment.size() < 12 ? MediaProblem::Truncated : MediaProblem::Damaged;
    // Live recordings do not know their length; then there is nothing to compare.
    if (length->unknown || length->value <= file.size() - (segmentAt + 4 + length->bytes))
        return MediaProblem::None;
    return MediaProblem::Truncated;
}

} // namespace

MediaProblem checkWholeness(QIODevice& file, MediaType type)
{
    switch (type) {
    case MediaType::Jpeg:
        return checkJpeg(file);
    case MediaType::Png:
        return checkPng(file);
    case MediaType::Gif:
        return checkGif(file);
    case MediaType::Webp:
        return checkWebp(file);
    case MediaType::Bmp:
        return checkBmp(file);
    case MediaType::Tiff:
        return checkTiff(file);
    case MediaType::Heic:
    case MediaType::Avif:
        return checkPictureBoxes(file);
    case MediaType::Mp4:
    case MediaType::QuickTime:
        return checkVideoBoxes(file);
    case MediaType::Webm:
        return checkWebm(file);
    case MediaType::Unknown:
        break;
    }
    return MediaProblem::UnknownType;
}

} // namespace pinwright
