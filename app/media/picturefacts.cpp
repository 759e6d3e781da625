// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/picturefacts.h"

#include "media/colourprofile.h"
#include "media/exif.h"
#include "media/filewindow.h"
#include "media/neededparts.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace pinwright {

namespace {

/// More parts than any sane file has; keeps a hostile one from costing minutes.
constexpr int maxParts = 100'000;
/// Of a block that is read into memory.
constexpr qint64 maxBlock = 4 * 1024 * 1024;

void addExif(QByteArrayView block, MediaFacts& facts)
{
    const ExifFacts exif = readExif(block);
    if (facts.orientation == 1) // of several blocks, viewers take the first that tells one
        facts.orientation = exif.orientation;
    facts.privateData |= exif.privateData;
    facts.location |= exif.location;
}

void addXmp(QByteArrayView xmp, MediaFacts& facts)
{
    facts.privateData = true;
    facts.location |= tellsPlace(xmp);
}

// JPEG: ITU-T T.81, Annex B; EXIF 2.32, 4.5; XMP part 3, 1.1.3; CIPA DC-007 (MPF)

constexpr quint8 app1 = 0xe1;
constexpr quint8 app2 = 0xe2;
constexpr quint8 startOfScan = 0xda;
constexpr QByteArrayView profileMark("ICC_PROFILE\0", 12);
constexpr QByteArrayView exifMark("Exif\0", 5);

bool isFrameHead(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool hasLength(quint8 marker)
{
    return marker != 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
}

/// Zeros behind the end are padding; anything else is something that was hidden there.
bool endsWithPicture(FileWindow& file)
{
    constexpr qint64 searched = 64 * 1024;
    QByteArray tail = file.at(std::max<qint64>(0, file.size() - searched), searched);
    while (tail.endsWith('\0'))
        tail.chop(1);
    return tail.endsWith("\xff\xd9");
}

struct JpegFacts {
    MediaFacts facts;
    int components = 0;
    QMap<quint8, QByteArray> profile; ///< in parts

    void add(quint8 marker, const QByteArray& content)
    {
        if (isFrameHead(marker) && content.size() >= 6) {
            facts.bitsPerChannel = quint8(content[0]);
            components = quint8(content[5]);
        } else if (marker == app2 && content.startsWith(profileMark) && content.size() > 14) {
            profile.insert(quint8(content[12]), content.mid(14));
        } else if (marker == app1 && content.startsWith(exifMark)) {
            addExif(content, facts);
        } else {
            facts.location |= marker == app1 && tellsPlace(content);
            facts.privateData |= neededOfJpegSegment(marker, content) != content;
        }
    }

    [[nodiscard]] ColourSpace colours() const
    {
        if (components == 1)
            return ColourSpace::Grey;
        if (components == 4)
            return ColourSpace::Cmyk;
        return profile.isEmpty() ? ColourSpace::Srgb : coloursOf(QByteArray(profile.values().join()));
    }
};

MediaFacts readJpeg(FileWindow& file)
{
    JpegFacts jpeg;
    qint64 at = 2;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = file.at(at, 4);
        if (head.size() < 4 || quint8(head[0]) != 0xff)
            break;
        const auto marker = quint8(head[1]);
        if (marker == 0xff || !hasLength(marker)) { // a fill byte, or nothing but a marker
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker == startOfScan)
            break;
        const qint64 length = qFromBigEndian<quint16>(head.constData() + 2);
        jpeg.add(marker, file.at(at + 4, length - 2));
        at += 2 + std::max<qint64>(2, length);
    }
    jpeg.facts.colours = jpeg.colours();
    jpeg.facts.privateData |= !endsWithPicture(file);
    return jpeg.facts;
}

// PNG: W3C PNG 3rd edition, 5 and 11

/// Of a PNG's compressed texts and profiles. One that is larger, or swells to more, is no sane one.
QByteArray inflated(QByteArrayView deflated)
{
    constexpr qsizetype maxDeflated = 64 * 1024; // at most a thousand times that
    constexpr quint32 firstGuess = 16 * 1024;
    if (deflated.isEmpty() || deflated.size() > maxDeflated)
        return {};
    QByteArray withLength(4, '\0');
    qToBigEndian(firstGuess, withLength.data());
    return qUncompress(withLength + deflated);
}

/// A text's content, from behind its keyword.
QByteArray pngText(QByteArrayView type, QByteArrayView rest)
{
    if (type == "zTXt")
        return rest.size() > 1 ? inflated(rest.sliced(1)) : QByteArray();
    if (type == "tEXt")
        return rest.toByteArray();
    if (rest.size() < 2)
        return {};
    const bool compressed = rest[0] == 1;
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (translated < 0)
        return {};
    const QByteArrayView text = rest.sliced(translated + 1);
    return compressed ? inflated(text) : text.toByteArray();
}

/// ImageMagick's way to keep blocks of other formats: a name, a length and hexadecimal digits, on lines of their own.
QByteArray rawProfile(const QByteArray& text)
{
    qsizetype at = 0;
    for (int line = 0; line < 3; ++line)
        at = text.indexOf('\n', at) + 1;
    return QByteArray::fromHex(text.mid(at));
}

void addPngText(QByteArrayView type, QByteArrayView chunk, MediaFacts& facts)
{
    facts.privateData = true;
    const qsizetype end = chunk.indexOf('\0');
    if (end < 0)
        return;
    const QByteArrayView keyword = chunk.first(end);
    const QByteArray text = pngText(type, chunk.sliced(end + 1));
    if (keyword.startsWith("Raw profile type")) {
        const QByteArray block = rawProfile(text);
        facts.location |= readExif(block).location || tellsPlace(block);
    } else {
        facts.location |= keyword.startsWith("exif:GPS") || tellsPlace(text);
    }
}

ColourSpace coloursOfPngProfile(QByteArrayView chunk)
{
    const qsizetype end = chunk.indexOf('\0');
    return end < 0 || end + 2 >= chunk.size() ? ColourSpace::Wide : coloursOf(inflated(chunk.sliced(end + 2)));
}

void addPngChunk(QByteArrayView type, const QByteArray& chunk, MediaFacts& facts)
{
    if (type == "IHDR" && chunk.size() >= 10) {
        const auto kind = quint8(chunk[9]);
        facts.bitsPerChannel = kind == 3 ? 8 : quint8(chunk[8]); // a palette's colours have eight
        facts.alpha = (kind & 4) != 0;
        facts.colours = (kind & 2) != 0 ? ColourSpace::Srgb : ColourSpace::Grey;
    } else if (type == "tRNS") {
        facts.alpha = true;
    } else if (type == "iCCP" && facts.colours != ColourSpace::Grey) {
        facts.colours = coloursOfPngProfile(chunk);
    } else if (type == "acTL" && chunk.size() >= 4) {
        facts.animated = qFromBigEndian<quint32>(chunk.constData()) > 1;
    } else if (type == "eXIf") {
        addExif(chunk, facts);
    } else if (type == "tEXt" || type == "zTXt" || type == "iTXt") {
        addPngText(type, chunk, facts);
    } else if (!isNeededPngChunk(type)) {
        facts.privateData = true;
    }
}

MediaFacts readPng(FileWindow& file)
{
    // Each may swell a thousandfold; what is in more of them is not looked at.
    constexpr int maxCompressed = 4;
    MediaFacts facts;
    int compressed = 0;
    qint64 at = 8;
    for (int part = 0; part < maxParts; ++part) {
        const QByteArray head = file.at(at, 8);
        if (head.size() < 8)
            break;
        const qint64 length = qFromBigEndian<quint32>(head.constData());
        const QByteArray type = head.last(4);
        if (type == "IEND") {
            facts.privateData |= at + 12 + length < file.size();
            break;
        }
        const bool pixels = type == "IDAT" || type == "fdAT";
        const bool swells = type == "zTXt" || type == "iTXt" || type == "iCCP";
        if (swells && ++compressed > maxCompressed)
            facts.privateData = true;
        else
            addPngChunk(type, pixels ? QByteArray() : file.at(at + 8, std::min(length, maxBlock)), facts);
        at += 12 + length;
    }
    return facts;
}

// WebP: RFC 9649, 2

void addWebpChunk(QByteArrayView type, const QByteArray& chunk, MediaFacts& facts)
{
    constexpr quint8 alphaFlag = 0x10;
    constexpr quint8 animationFlag = 0x02;
    if (type == "VP8X" && !chunk.isEmpty()) {
        facts.alpha = (quint8(chunk[0]) & alphaFlag) != 0;
        facts.animated = (quint8(chunk[0]) & animationFlag) != 0;
    } else if (type == "VP8L" && chunk.size() >= 5) {
        facts.alpha |= (quint8(chunk[4]) & 0x10U) != 0;
    } else if (type == "ALPH") {
        facts.alpha = true;
    } else if (type == "ICCP") {
        facts.colours = coloursOf(chunk);
    } else if (type == "EXIF") {
        addExif(chunk, facts);
    } else if (type == "XMP ") {
        addXmp(chunk, facts);
    } else if (!isNeededWebpChunk(type)) {
        facts.privateData = true;
    }
}

MediaFacts readWebp(FileWindow& file)
{
    MediaFacts facts{.colours = ColourSpace::Srgb, .bitsPerChannel = 8};
    const QByteArray riff = file.at(4, 4);
    const qint64 end = riff.size() == 4 ? 8 + qint64(qFromLittleEndian<quint32>(riff.constData())) : 0;
    qint64 at = 12;
    for (int part = 0; part < maxParts && at < end; ++part) {
        const QByteArray head = file.at(at, 8);
        if (head.size() < 8)
            break;
        const qint64 length = qFromLittleEndian<quint32>(head.constData() + 4);
        const QByteArray type = head.first(4);
        const bool pixels = type == "VP8 " || type == "VP8L" || type == "ANMF" || type == "ALPH";
        addWebpChunk(type, file.at(at + 8, std::min(length, pixels ? 16 : maxBlock)), facts);
        at += 8 + length + length % 2;
    }
    facts.privateData |= end < file.size();
    return facts;
}

// GIF: GIF89a, 17 to 27

/// From a sub-block's length to behind the last of them. Each costs one of those that may still be looked at.
qint64 behindSubBlocks(FileWindow& file, qint64 at, qint64 end, int& blocksLeft)
{
    while (at < end && --blocksLeft > 0) {
        const QByteArray length = file.at(at, 1);
        if (length.isEmpty())
            break;
        at += 1 + quint8(length[0]);
        if (length[0] == '\0')
            return at;
    }
    return end;
}

void addGifExtension(FileWindow& file, qint64 at, MediaFacts& facts)
{
    constexpr quint8 control = 0xf9;
    constexpr quint8 text = 0x01;
    constexpr quint8 application = 0xff;
    constexpr std::array<QByteArrayView, 3> harmless{"NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"};
    constexpr qint64 maxXmp = 64 * 1024;
    const QByteArray head = file.at(at, 14);
    if (head.size() < 4)
        return;
    const auto label = quint8(head[1]);
    if (label == control) {
        facts.alpha |= (quint8(head[3]) & 1U) != 0;
    } else if (label == application && head.endsWith("XMP DataXMP")) {
        addXmp(file.at(at, maxXmp), facts);
    } else if (label != text) {
        const bool isHarmless = std::find(harmless.begin(), harmless.end(), QByteArrayView(head).sliced(3)) != harmless.end();
        facts.privateData |= label != application || !isHarmless;
    }
}

qint64 colourTableBytes(quint8 flags)
{
    return (flags & 0x80U) != 0 ? qint64{3} << ((flags & 7U) + 1) : 0;
}

MediaFacts readGif(FileWindow& file)
{
    constexpr qint64 searched = 32 * 1024 * 1024; // a larger one told what it has to tell
    MediaFacts facts{.colours = ColourSpace::Srgb, .bitsPerChannel = 8};
    const QByteArray screen = file.at(0, 13);
    if (screen.size() < 13)
        return facts;
    const qint64 end = std::min(file.size(), searched);
    qint64 at = 13 + colourTableBytes(quint8(screen[10]));
    int pictures = 0;
    int blocksLeft = 2 * maxParts;
    while (at < end) {
        const QByteArray head = file.at(at, 10);
        if (head.startsWith('!')) {
            addGifExtension(file, at, facts);
            at = behindSubBlocks(file, at + 2, end, blocksLeft);
        } else if (head.startsWith(',') && head.size() == 10) {
            facts.animated = ++pictures > 1;
            at = behindSubBlocks(file, at + 11 + colourTableBytes(quint8(head[9])), end, blocksLeft);
        } else {
            break;
        }
    }
    return facts;
}

// BMP: BITMAPV5HEADER

ColourSpace coloursOfBmp(FileWindow& file, const QByteArray& head, MediaFacts& facts)
{
    const auto number = [&head](qsizetype at) { return qFromLittleEndian<quint32>(head.constData() + at); };
    constexpr quint32 v4HeaderBytes = 108;
    if (head.size() < 138 || number(14) < v4HeaderBytes)
        return ColourSpace::Srgb;
    const QByteArrayView space = QByteArrayView(head).sliced(70, 4); // the letters stand backwards
    facts.privateData = space == "KNIL";                             // the path of a file
    if (space == "DEBM")
        return coloursOf(file.at(14 + qint64(number(126)), std::min<qint64>(number(130), maxBlock)));
    return space == "BGRs" || space == " niW" ? ColourSpace::Srgb : ColourSpace::Wide;
}

MediaFacts readBmp(FileWindow& file)
{
    MediaFacts facts;
    const QByteArray head = file.at(0, 138);
    if (head.size() < 30)
        return facts;
    const auto headBytes = qFromLittleEndian<quint32>(head.constData() + 14);
    const auto bits = qFromLittleEndian<quint16>(head.constData() + (headBytes == 12 ? 24 : 28));
    facts.bitsPerChannel = bits == 16 ? 5 : 8;
    facts.colours = coloursOfBmp(file, head, facts);
    constexpr quint32 v3HeaderBytes = 56; // the first one with a mask for alpha
    facts.alpha =
        bits == 32 && headBytes >= v3HeaderBytes && head.size() >= 70 && qFromLittleEndian<quint32>(head.constData() + 66) != 0;
    return facts;
}

MediaFacts readFacts(QIODevice& file, MediaType type)
{
    FileWindow window(file);
    switch (type) {
    case MediaType::Jpeg:
        return readJpeg(window);
    case MediaType::Png:
        return readPng(window);
    case MediaType::Gif:
        return readGif(window);
    case MediaType::Webp:
        return readWebp(window);
    case MediaType::Tiff:
        return readTiffFacts(file);
    case MediaType::Bmp:
        return readBmp(window);
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

MediaFacts readPictureFacts(QIODevice& file, MediaType type)
{
    MediaFacts facts = readFacts(file, type);
    facts.privateData |= facts.location;
    return facts;
}

} // namespace pinwright
