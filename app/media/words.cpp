// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/words.h"

#include "media/videoreader.h"
#include "media/wordtext.h"
#include "video/videoanswer.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>
#include <mutex>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// A title that long is a description.
constexpr qsizetype titleMax = 100;
constexpr qsizetype keywordMax = 100;
constexpr qsizetype keywordsMax = 100;
/// Exiv2 takes a block of these files into memory as a whole, whatever its size; those of JPEG are small.
constexpr qint64 bytesMax = qint64{128} * 1024 * 1024;

/// Exiv2 tells standard error what it thinks of a file, and its XMP toolkit is not safe for threads by itself.
void setUpExiv2()
{
    static std::recursive_mutex xmpMutex;
    [[maybe_unused]] static const bool done = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::enableBMFF();
        return Exiv2::XmpParser::initialize(
            [](void* mutex, bool lock) {
                auto* xmp = static_cast<std::recursive_mutex*>(mutex);
                if (lock)
                    xmp->lock();
                else
                    xmp->unlock();
            },
            &xmpMutex);
    }();
}

QString fromStd(const std::string& text)
{
    return decodedText(QByteArray::fromStdString(text));
}

/// UTF-16 in whichever byte order: cameras do not keep to the one of their file. What is most common is told apart by its zeros.
QString decodedUtf16(const QByteArray& bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    QStringDecoder utf16(zeros[0] > zeros[1] ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless);
    const QString text = utf16.decode(bytes);
    const qsizetype end = text.indexOf(QChar::Null);
    return end < 0 ? text : text.first(end);
}

/// EXIF's comment of the user begins with eight bytes that name its encoding.
QString decodedComment(const QByteArray& comment)
{
    const QByteArray text = comment.mid(8);
    if (comment.startsWith("UNICODE"))
        return decodedUtf16(text);
    return comment.startsWith("JIS") ? QString() : decodedText(text);
}

/// In the program's language, else the one meant for all.
std::string inBestLanguage(const Exiv2::LangAltValue& alternatives)
{
    const std::string wanted = QLocale().bcp47Name().toLower().toStdString();
    const std::string language = wanted.substr(0, wanted.find('-'));
    const std::string* best = nullptr;
    int bestRank = -1;
    for (const auto& [tag, text] : alternatives.value_) {
        const std::string lower = QByteArray::fromStdString(tag).toLower().toStdString();
        int rank = 0;
        if (lower == wanted)
            rank = 4;
        else if (lower == language)
            rank = 3;
        else if (lower.substr(0, lower.find('-')) == language)
            rank = 2;
        else if (lower == "x-default")
            rank = 1;
        if (rank > bestRank && !text.empty()) {
            best = &text;
            bestRank = rank;
        }
    }
    return best ? *best : std::string();
}

/// What an opened file says.
class FileWords {
public:
    explicit FileWords(const Exiv2::Image& image) : m_exif(image.exifData()), m_iptc(image.iptcData()), m_xmp(image.xmpData()) { }

    [[nodiscard]] QString xmp(const char* key) const
    {
        const auto found = m_xmp.findKey(Exiv2::XmpKey(key));
        if (found == m_xmp.end() || found->count() == 0)
            return {};
        if (const auto* alternatives = dynamic_cast<const Exiv2::LangAltValue*>(&found->value()))
            return fromStd(inBestLanguage(*alternatives));
        return fromStd(found->toString(0));
    }

    [[nodiscard]] QStringList xmpList(const char* key) const
    {
        QStringList texts;
        const auto found = m_xmp.findKey(Exiv2::XmpKey(key));
        for (long i = 0; found != m_xmp.end() && i < found->count() && i < keywordsMax; ++i)
            texts.append(fromStd(found->toString(i)));
        return texts;
    }

    [[nodiscard]] QString iptc(const char* key) const { return iptcList(key).value(0); }

    [[nodiscard]] QStringList iptcList(const char* key) const
    {
        const std::string wanted = key;
        QStringList texts;
        for (const Exiv2::Iptcdatum& datum : m_iptc) {
            if (datum.key() == wanted && texts.size() < keywordsMax)
                texts.append(decodedText(bytesOf(datum)));
        }
        return texts;
    }

    [[nodiscard]] QString exif(const char* key) const { return decodedText(exifBytes(key)); }

    /// Of Windows: two bytes a character.
    [[nodiscard]] QString exifXp(const char* key) const { return decodedUtf16(exifBytes(key)); }

    [[nodiscard]] QString exifComment() const
    {
        const auto found = m_exif.findKey(Exiv2::ExifKey("Exif.Photo.UserComment"));
        if (found == m_exif.end() || found->size() > wordsMax * 2)
            return {};
        const auto* comment = dynamic_cast<const Exiv2::CommentValue*>(&found->value());
        // Programs keep their own data there too.
        const QString text = comment ? decodedComment(QByteArray::fromStdString(comment->value_)).trimmed() : QString();
        return text.startsWith(u'{') ? QString() : text;
    }

private:
    template <class Datum>
    [[nodiscard]] static QByteArray bytesOf(const Datum& datum)
    {
        // As many bytes for a character as the longest encoding has.
        if (datum.size() <= 0 || datum.size() > wordsMax * 4)
            return {};
        QByteArray bytes(datum.size(), '\0');
        datum.copy(reinterpret_cast<Exiv2::byte*>(bytes.data()), Exiv2::littleEndian);
        return bytes;
    }

    [[nodiscard]] QByteArray exifBytes(const char* key) const
    {
        const auto found = m_exif.findKey(Exiv2::ExifKey(key));
        return found == m_exif.end() ? QByteArray() : bytesOf(*found);
    }

    const Exiv2::ExifData& m_exif;
    const Exiv2::IptcData& m_iptc;
    const Exiv2::XmpData& m_xmp;
};

QString firstTitle(const QStringList& candidates)
{
    for (const QString& candidate : candidates) {
        if (const QString title = oneLineOf(candidate); !title.isEmpty() && !isBoilerplate(title))
            return title;
    }
    return {};
}

QString firstText(const QStringList& candidates)
{
    for (const QString& candidate : candidates) {
        if (const QString text = paragraphsOf(candidate); !text.isEmpty() && !isBoilerplate(text))
            return text;
    }
    return {};
}

QStringList firstKeywords(const QList<QStringList>& candidates)
{
    for (const QStringList& candidate : candidates) {
        QStringList keywords;
        for (const QString& each : candidate) {
            const QString keyword = oneLineOf(each);
            if (!keyword.isEmpty() && keyword.size() <= keywordMax && keywords.size() < keywordsMax
                && !keywords.contains(keyword, Qt::CaseInsensitive))
                keywords.append(keyword);
        }
        if (!keywords.isEmpty())
            return keywords;
    }
    return {};
}

/// A description of one short line may stand for a title.
QString asTitle(const QString& description)
{
    const QString text = paragraphsOf(description);
    return text.size() <= titleMax && !text.contains(u'\n') ? text : QString();
}

MediaWords wordsIn(const Exiv2::Image& image)
{
    const FileWords file(image);
    const QString imageDescription = file.exif("Exif.Image.ImageDescription");
    MediaWords words{
        .title = firstTitle({file.xmp("Xmp.dc.title"), file.iptc("Iptc.Application2.ObjectName"),
            file.iptc("Iptc.Application2.Headline"), file.exifXp("Exif.Image.XPTitle"), asTitle(imageDescription)}),
        .description = firstText({file.xmp("Xmp.dc.description"), file.iptc("Iptc.Application2.Caption"), imageDescription,
            file.exifComment(), file.exifXp("Exif.Image.XPComment")}),
        // Iptc4xmpCore in Exiv2's words.
        .altText = firstText({file.xmp("Xmp.iptc.AltTextAccessibility"), file.xmp("Xmp.iptc.ExtDescrAccessibility")}),
        .keywords = firstKeywords({file.xmpList("Xmp.dc.subject"), file.iptcList("Iptc.Application2.Keywords"),
            file.exifXp("Exif.Image.XPKeywords").split(u';')}),
    };
    // Many programs write the one text into both.
    if (words.description == words.title)
        words.description.clear();
    return words;
}

/// What is in `image` is read by the reader meant for such a file alone, whatever Exiv2 takes the file for.
bool isOf(const Exiv2::Image& image, MediaType type)
{
    switch (type) {
    case MediaType::Jpeg:
        return image.imageType() == Exiv2::ImageType::jpeg;
    case MediaType::Png:
        return image.imageType() == Exiv2::ImageType::png;
    case MediaType::Webp:
        return image.imageType() == Exiv2::ImageType::webp;
    case MediaType::Tiff:
        return image.imageType() == Exiv2::ImageType::tiff;
    case MediaType::Heic:
    case MediaType::Avif:
        return image.imageType() == Exiv2::ImageType::bmff;
    default:
        return false;
    }
}

MediaWords wordsOfPicture(const QString& path, MediaType type)
{
    if (type != MediaType::Jpeg && QFileInfo(path).size() > bytesMax)
        return {};
    QByteArray content; // outlives the image
    Exiv2::BasicIo::AutoPtr source;
    if (type == MediaType::Tiff) {
        // Exiv2 maps it, and a mapped file that is cut meanwhile ends the program.
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        content = file.read(bytesMax);
        source.reset(new Exiv2::MemIo(reinterpret_cast<const Exiv2::byte*>(content.constData()), long(content.size())));
    } else {
        source.reset(new Exiv2::FileIo(QFile::encodeName(path).toStdString()));
    }
    const Exiv2::Image::AutoPtr image = Exiv2::ImageFactory::open(source);
    if (!image.get() || !isOf(*image, type))
        return {};
    image->readMetadata();
    return wordsIn(*image);
}

MediaWords wordsOfVideo(const QString& path, MediaType type)
{
    const Result<VideoFacts> facts = VideoReader().facts(path, type);
    if (!facts)
        return {};
    return {.title = firstTitle({facts->title}), .description = firstText({facts->description})};
}

} // namespace

MediaWords readWords(const QString& path, MediaType type)
{
    if (isVideo(type))
        return wordsOfVideo(path, type);
    static constexpr MediaType readable[] = {
        MediaType::Jpeg, MediaType::Png, MediaType::Webp, MediaType::Tiff, MediaType::Heic, MediaType::Avif};
    if (std::find(std::begin(readable), std::end(readable), type) == std::end(readable))
        return {};
    setUpExiv2();
    // Whatever a stranger's file makes it throw, it says nothing then.
    try {
        return wordsOfPicture(path, type);
    } catch (...) {
        return {};
    }
}

} // namespace pinwright
