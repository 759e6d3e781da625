// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/exif.h"

#include "media/colourprofile.h"
#include "media/filewindow.h"

#include <QBuffer>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace pinwright {

namespace {

// Numbers of tags: TIFF 6.0, EXIF 2.32 (JEITA CP-3451).
constexpr quint16 subfileTypeTag = 254;
constexpr quint16 bitsTag = 258;
constexpr quint16 photometricTag = 262;
constexpr quint16 orientationTag = 274;
constexpr quint16 extraSamplesTag = 338;
constexpr quint16 xmpTag = 700;
constexpr quint16 exifTag = 34665;
constexpr quint16 profileTag = 34675;
constexpr quint16 gpsTag = 34853;

struct Tag {
    quint16 id = 0;
    quint16 type = 0;
    quint32 count = 0;
    QByteArray value; ///< four bytes: the value, or where it is
};

struct Directory {
    QList<Tag> tags;
    qint64 next = 0; ///< where another one is; 0: none

    [[nodiscard]] const Tag* find(quint16 id) const
    {
        const auto tag = std::find_if(tags.begin(), tags.end(), [id](const Tag& each) { return each.id == id; });
        return tag == tags.end() ? nullptr : &*tag;
    }
};

/// Directories of tags, in the file's order of bytes.
class TagReader {
public:
    explicit TagReader(QIODevice& file) : m_file(file), m_little(m_file.at(0, 2) == "II") { }

    [[nodiscard]] qint64 firstDirectory()
    {
        const QByteArray head = m_file.at(0, 8);
        const bool sound =
            head.size() == 8 && (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)));
        return sound ? number32(QByteArrayView(head).sliced(4)) : 0;
    }

    [[nodiscard]] Directory directory(qint64 offset)
    {
        constexpr int maxTags = 1000; // a hundred are many
        Directory directory;
        const QByteArray count = offset > 0 ? m_file.at(offset, 2) : QByteArray();
        if (count.size() < 2)
            return directory;
        const int tags = number16(count);
        const QByteArray entries = m_file.at(offset + 2, qint64{12} * std::min(tags, maxTags));
        for (qsizetype at = 0; at + 12 <= entries.size(); at += 12) {
            const QByteArrayView entry = QByteArrayView(entries).sliced(at, 12);
            directory.tags.append(
                {number16(entry), number16(entry.sliced(2)), number32(entry.sliced(4)), entry.last(4).toByteArray()});
        }
        const QByteArray next = m_file.at(offset + 2 + qint64{12} * tags, 4);
        directory.next = next.size() == 4 ? number32(next) : 0;
        return directory;
    }

    /// The first of its numbers.
    [[nodiscard]] std::optional<quint32> number(const Tag* tag)
    {
        constexpr quint16 shortType = 3;
        constexpr quint16 longType = 4;
        if (!tag || tag->count == 0 || (tag->type != shortType && tag->type != longType))
            return std::nullopt;
        const qsizetype bytes = tag->type == shortType ? 2 : 4;
        const QByteArray value = bytes * qint64{tag->count} <= 4 ? tag->value : m_file.at(number32(tag->value), bytes);
        if (value.size() < bytes)
            return std::nullopt;
        return bytes == 2 ? number16(value) : number32(value);
    }

    /// Bytes that are kept elsewhere in the file.
    [[nodiscard]] QByteArray bytes(const Tag* tag, qint64 most)
    {
        return tag ? m_file.at(number32(tag->value), std::min<qint64>(tag->count, most)) : QByteArray();
    }

private:
    [[nodiscard]] quint16 number16(QByteArrayView bytes) const
    {
        return m_little ? qFromLittleEndian<quint16>(bytes.data()) : qFromBigEndian<quint16>(bytes.data());
    }
    [[nodiscard]] quint32 number32(QByteArrayView bytes) const
    {
        return m_little ? qFromLittleEndian<quint32>(bytes.data()) : qFromBigEndian<quint32>(bytes.data());
    }

    FileWindow m_file;
    bool m_little = false;
};

template <size_t N>
bool isAmong(quint16 id, const std::array<quint16, N>& ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Sizes, resolution, layout: what says nothing of who, where, when and with what.
bool isTechnical(quint16 id)
{
    constexpr std::array<quint16, 24> ids{254, 256, 257, 258, 259, 262, orientationTag, 277, 282, 283, 284, 296, 301, 318, 319, 529,
        530, 531, 532, 0xa001, 0xa002, 0xa003, 0xa005, 0x9000};
    return isAmong(id, ids) || id == 0x9101 || id == 0xa000;
}

/// In a TIFF file most tags lay out the pixels; these tell of something else.
bool isPrivateInTiff(quint16 id)
{
    constexpr std::array<quint16, 13> ids{269, 270, 271, 272, 285, 305, 306, 315, 316, xmpTag, 33432, 33723, 34377};
    return isAmong(id, ids) || (id >= 40091 && id <= 40095);
}

int orientationOf(TagReader& reader, const Directory& directory)
{
    const quint32 value = reader.number(directory.find(orientationTag)).value_or(1);
    return value >= 1 && value <= 8 ? int(value) : 1;
}

/// What the directories that `main` names tell.
ExifFacts readLinked(TagReader& reader, const Directory& main)
{
    ExifFacts facts;
    if (const Tag* tag = main.find(exifTag)) {
        // Where nothing is found, another reader may find something.
        const Directory exif = reader.directory(reader.number(tag).value_or(0));
        facts.privateData = exif.tags.isEmpty()
            || std::any_of(exif.tags.begin(), exif.tags.end(), [](const Tag& each) { return !isTechnical(each.id); });
    }
    if (const auto gps = reader.number(main.find(gpsTag))) {
        // The version of the format alone is no place.
        const Directory places = reader.directory(*gps);
        facts.location = std::any_of(places.tags.begin(), places.tags.end(), [](const Tag& tag) { return tag.id != 0; });
        facts.privateData |= facts.location;
    }
    return facts;
}

ColourSpace coloursOfTiff(TagReader& reader, const Directory& directory)
{
    constexpr qint64 maxProfile = 4 * 1024 * 1024;
    switch (reader.number(directory.find(photometricTag)).value_or(2)) {
    case 0: // white is zero
    case 1:
        return ColourSpace::Grey;
    case 5:
        return ColourSpace::Cmyk;
    case 8: // CIE L*a*b*
    case 9:
        return ColourSpace::Wide;
    default:
        break;
    }
    const Tag* profile = directory.find(profileTag);
    return profile ? coloursOf(reader.bytes(profile, maxProfile)) : ColourSpace::Srgb;
}

bool hasAlpha(TagReader& reader, const Directory& directory)
{
    const quint32 extra = reader.number(directory.find(extraSamplesTag)).value_or(0);
    return extra == 1 || extra == 2;
}

/// Pages and layers; not smaller copies or masks of another picture.
bool holdsAnotherPicture(TagReader& reader, const Directory& first)
{
    constexpr int maxDirectories = 100;
    constexpr quint32 smallerOrMask = 1 | 4;
    qint64 next = first.next;
    for (int i = 0; next > 0 && i < maxDirectories; ++i) {
        const Directory other = reader.directory(next);
        if (!other.tags.isEmpty() && (reader.number(other.find(subfileTypeTag)).value_or(0) & smallerOrMask) == 0)
            return true;
        next = other.next;
    }
    return false;
}

} // namespace

ExifFacts readExif(QByteArrayView block)
{
    constexpr QByteArrayView mark("Exif\0\0", 6);
    QByteArray bytes = (block.startsWith(mark) ? block.sliced(mark.size()) : block).toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TagReader reader(buffer);
    const Directory main = reader.directory(reader.firstDirectory());
    ExifFacts facts = readLinked(reader, main);
    facts.orientation = orientationOf(reader, main);
    facts.privateData |= std::any_of(main.tags.begin(), main.tags.end(),
        [](const Tag& tag) { return !isTechnical(tag.id) && tag.id != exifTag && tag.id != gpsTag; });
    facts.privateData |= main.next > 0 && !reader.directory(main.next).tags.isEmpty(); // a small picture
    facts.privateData |= main.tags.isEmpty() && !bytes.isEmpty();
    return facts;
}

bool tellsPlace(QByteArrayView xmp)
{
    return xmp.contains("exif:GPS") || xmp.contains("Iptc4xmpExt:LocationCreated") || xmp.contains("photoshop:City");
}

MediaFacts readTiffFacts(QIODevice& file)
{
    constexpr qint64 maxXmp = 1024 * 1024;
    TagReader reader(file);
    const Directory main = reader.directory(reader.firstDirectory());
    MediaFacts facts;
    const ExifFacts linked = readLinked(reader, main);
    facts.orientation = orientationOf(reader, main);
    facts.colours = coloursOfTiff(reader, main);
    facts.bitsPerChannel = int(std::min<quint32>(reader.number(main.find(bitsTag)).value_or(1), 64));
    facts.alpha = hasAlpha(reader, main);
    facts.animated = holdsAnotherPicture(reader, main);
    facts.location = linked.location || tellsPlace(reader.bytes(main.find(xmpTag), maxXmp));
    facts.privateData = facts.location || linked.privateData
        || std::any_of(main.tags.begin(), main.tags.end(), [](const Tag& tag) { return isPrivateInTiff(tag.id); });
    return facts;
}

} // namespace pinwright
