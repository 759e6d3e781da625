// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "video/videotags.h"

#include "video/libav.h"

#include <algorithm>
#include <initializer_list>

namespace pinwright {

namespace {

/// In small letters and without the language that is added to some ("location-eng").
QByteArray nameOf(const AVDictionaryEntry& tag)
{
    QByteArray name = QByteArray(tag.key).toLower();
    const qsizetype dash = name.lastIndexOf('-');
    return dash > 0 && name.size() - dash == 4 ? name.first(dash) : name;
}

/// What any program writes by itself, whoever films whatever.
bool isTechnical(const QByteArray& name)
{
    constexpr std::array<QByteArrayView, 15> names{"language", "handler_name", "encoder", "creation_time", "major_brand",
        "minor_version", "compatible_brands", "vendor_id", "rotate", "duration", "bps", "number_of_frames", "number_of_bytes",
        "timecode", "handler"};
    return name.startsWith("_statistics_") || std::find(names.begin(), names.end(), QByteArrayView(name)) != names.end();
}

bool tellsPlace(const QByteArray& name, const QByteArray& value)
{
    return name.startsWith("location") || name.contains(".location.") || (name == "xmp" && value.contains("exif:GPS"));
}

void readNames(const AVDictionary* tags, VideoFacts& facts)
{
    const AVDictionaryEntry* tag = nullptr;
    while ((tag = av_dict_get(tags, "", tag, AV_DICT_IGNORE_SUFFIX))) {
        const QByteArray name = nameOf(*tag);
        facts.privateData |= !isTechnical(name);
        facts.location |= tellsPlace(name, tag->value);
    }
}

QString textOf(const AVDictionary* tags, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (const AVDictionaryEntry* tag = av_dict_get(tags, name, nullptr, 0))
            return QString::fromUtf8(tag->value).left(longestVideoText);
    }
    return {};
}

/// Measured while filming by GoPro and by cameras that follow Google's format.
bool holdsPlaces(const AVStream* stream)
{
    const unsigned tag = stream->codecpar->codec_tag;
    return tag == MKTAG('g', 'p', 'm', 'd') || tag == MKTAG('c', 'a', 'm', 'm');
}

bool isNeeded(const AVStream* stream)
{
    const AVMediaType type = stream->codecpar->codec_type;
    return type == AVMEDIA_TYPE_AUDIO || type == AVMEDIA_TYPE_SUBTITLE || stream->codecpar->codec_tag == MKTAG('t', 'm', 'c', 'd')
        || (type == AVMEDIA_TYPE_VIDEO && !isAttachedPicture(stream));
}

} // namespace

void readTags(const AVFormatContext* file, const AVStream* picture, VideoFacts& facts)
{
    const AVDictionary* tags = file->metadata;
    facts.title = textOf(tags, {"title", "com.apple.quicktime.title", "com.apple.quicktime.displayname"});
    facts.description = textOf(tags, {"description", "com.apple.quicktime.description", "synopsis"});
    facts.comment = textOf(tags, {"comment", "com.apple.quicktime.comment"});
    facts.keywords = textOf(tags, {"keywords", "com.apple.quicktime.keywords"});
    facts.privateData = file->nb_chapters > 0;
    readNames(tags, facts);
    for (unsigned i = 0; i < file->nb_streams; ++i) {
        const AVStream* stream = file->streams[i];
        readNames(stream->metadata, facts);
        facts.privateData |= stream != picture && !isNeeded(stream);
        facts.location |= holdsPlaces(stream);
    }
    facts.privateData |= facts.location;
}

} // namespace pinwright
