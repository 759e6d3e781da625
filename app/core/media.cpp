// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media.h"

#include <QFileInfo>
#include <QHash>

#include <array>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Sort { Neither, Picture, Video };

struct TypeFacts {
    MediaType type;
    Sort sort;
    const char* name;
    const char* mime;
    const char* suffix;
};

constexpr std::array<TypeFacts, 12> typeFacts{{
    {MediaType::Unknown, Sort::Neither, "", "application/octet-stream", ""},
    {MediaType::Jpeg, Sort::Picture, "JPEG", "image/jpeg", "jpg"},
    {MediaType::Png, Sort::Picture, "PNG", "image/png", "png"},
    {MediaType::Gif, Sort::Picture, "GIF", "image/gif", "gif"},
    {MediaType::Webp, Sort::Picture, "WebP", "image/webp", "webp"},
    {MediaType::Heic, Sort::Picture, "HEIC", "image/heic", "heic"},
    {MediaType::Avif, Sort::Picture, "AVIF", "image/avif", "avif"},
    {MediaType::Tiff, Sort::Picture, "TIFF", "image/tiff", "tiff"},
    {MediaType::Bmp, Sort::Picture, "BMP", "image/bmp", "bmp"},
    {MediaType::Mp4, Sort::Video, "MP4", "video/mp4", "mp4"},
    {MediaType::QuickTime, Sort::Video, "QuickTime", "video/quicktime", "mov"},
    {MediaType::Webm, Sort::Video, "WebM", "video/webm", "webm"},
}};

const TypeFacts& factsOf(MediaType type)
{
    for (const TypeFacts& facts : typeFacts) {
        if (facts.type == type)
            return facts;
    }
    return typeFacts.front();
}

} // namespace

bool isPicture(MediaType type)
{
    return factsOf(type).sort == Sort::Picture;
}

bool isVideo(MediaType type)
{
    return factsOf(type).sort == Sort::Video;
}

QString mediaTypeName(MediaType type)
{
    return QString::fromLatin1(factsOf(type).name);
}

QByteArray mimeType(MediaType type)
{
    return factsOf(type).mime;
}

QString fileSuffix(MediaType type)
{
    return QString::fromLatin1(factsOf(type).suffix);
}

QString videoCodecName(const QString& codec)
{
    static const QHash<QString, QString> names{{u"h264"_s, u"H.264"_s}, {u"hevc"_s, u"H.265"_s}, {u"mpeg4"_s, u"MPEG-4 Part 2"_s},
        {u"prores"_s, u"ProRes"_s}, {u"theora"_s, u"Theora"_s}};
    return names.value(codec, codec.toUpper());
}

QString Media::fileName() const
{
    if (address.isEmpty())
        return path.section(QLatin1Char('/'), -1);
    const QString name = address.fileName();
    return name.isEmpty() ? address.host() : name;
}

bool isUnchanged(const Media& media)
{
    const QFileInfo info(media.path);
    return info.isFile() && info.size() == media.bytes && info.lastModified().toUTC() == media.modified;
}

} // namespace pinwright
