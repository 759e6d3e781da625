// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/wordtext.h"

#include "core/plaintext.h"
#include "media/words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// Ideographs and syllables: one of them is a word.
constexpr char16_t firstIdeograph = 0x2e80;

/// "IMG_20260301_101112", "DSC00042", "P1010042", "WhatsApp Image 2026-03-01 at 10.11.12", "Screenshot from 2026-03-01": what the
/// program or device that made the file called it, with its number or time.
QString withoutDeviceName(const QString& name)
{
    static const QRegularExpression device(
        u"^(?:img|imgp|image|dsc|dscn|dscf|dscpdc|pict|pic|photo|foto|bild|scan|mov|mvi|mah|vid|video|pxl|dji|gopr|gh|gx|gp|sam|"
        u"cimg|"
        "kimg|hpim|wp|mvimg|pano|csc|fb|fb[ _]img|received|signal|whatsapp image|whatsapp video|screenshot|screen "
        "shot|bildschirmfoto|"
        "screencast|snapchat|p|_mg|_dsc)(?:[ _-]?(?:from|vom|at|um|am|pm|wa|scr|img|[0-9][0-9._-]*))+(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = name;
    if (const auto match = device.match(rest); match.hasMatch())
        rest.remove(0, match.capturedLength());
    return rest;
}

/// The last parts of names that say nothing of the picture: "(1)", "@2x", "-1000x1500", "_scaled".
QString withoutMarks(QString name)
{
    static const QRegularExpression marks(
        u"(?:\\s*\\(\\d+\\)|@\\dx|[ _-]\\d{2,5}x\\d{2,5}|[ _-](?:scaled|edited|copy|kopie|bearbeitet))+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.remove(marks);
}

bool isWord(const QString& part)
{
    static const QSet<QString> generic{u"img"_s, u"image"_s, u"bild"_s, u"photo"_s, u"foto"_s, u"picture"_s, u"pic"_s, u"scan"_s,
        u"video"_s, u"vid"_s, u"mov"_s, u"dsc"_s, u"untitled"_s, u"unbenannt"_s, u"unnamed"_s, u"download"_s, u"file"_s, u"tmp"_s,
        u"screenshot"_s, u"whatsapp"_s, u"mp"_s, u"hdr"_s, u"burst"_s, u"cover"_s, u"pano"_s, u"portrait"_s, u"night"_s,
        u"edited"_s, u"copy"_s, u"kopie"_s, u"cdn"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s};
    if (part.isEmpty() || generic.contains(part.toLower()))
        return false;
    const auto letters = std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    const bool ideographs = std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.unicode() >= firstIdeograph; });
    const bool digits = std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); });
    return ideographs || (letters >= 2 && !digits);
}

/// An accent and its letter as one character, as they are typed: services count them, and some systems write them apart in files' names.
QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString withCapital(QString text)
{
    if (!text.isEmpty() && text.front().isLower())
        text[0] = text.front().toUpper();
    return text;
}

} // namespace

QString decodedText(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray text = end < 0 ? bytes : bytes.first(end);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8.decode(text);
    return utf8.hasError() ? QString::fromLatin1(text) : decoded;
}

QString oneLineOf(const QString& text)
{
    return text.size() > wordsMax ? QString() : composed(plainText(text, wordsMax));
}

QString paragraphsOf(const QString& text)
{
    if (text.size() > wordsMax)
        return {};
    static const QRegularExpression lineBreak(u"\r\n|[\n\r\u2028\u2029]"_s);
    QStringList lines = text.split(lineBreak);
    for (QString& line : lines)
        line = plainText(line, wordsMax);
    return composed(lines.join(u'\n').trimmed());
}

bool isBoilerplate(const QString& line)
{
    static const QSet<QString> defaults{u"olympus digital camera"_s, u"sony dsc"_s, u"digital camera"_s, u"default"_s,
        u"untitled"_s, u"unbenannt"_s, u"sans titre"_s, u"sin título"_s, u"samsung"_s, u"samsung camera pictures"_s,
        u"samsung digital camera"_s, u"konica minolta digital camera"_s, u"minolta digital camera"_s, u"minolta dsc"_s,
        u"pentax image"_s, u"kodak digital still camera"_s, u"casio computer co.,ltd."_s, u"exif_jpeg_picture"_s, u"exif jpeg"_s,
        u"jpeg picture"_s, u"screenshot"_s, u"binary comment"_s, u"created with gimp"_s, u"image"_s, u"picture"_s, u"photo"_s,
        u"dcim"_s,
        // The scene modes of one maker's telephones.
        u"dav"_s, u"sdr"_s, u"cof"_s, u"hdr"_s, u"oznor"_s, u"rhdr"_s, u"dig"_s, u"ptr"_s, u"mde"_s, u"nor"_s, u"bsh"_s, u"edf"_s,
        u"fbt"_s, u"qrf"_s, u"vhdr"_s, u"burst"_s, u"cuhdr"_s, u"hbst"_s};
    if (defaults.contains(line.toLower()))
        return true;
    // "<Digimax S800>", "<KENOX S730 / Samsung S730>"
    if (line.startsWith(u'<') && line.endsWith(u'>'))
        return true;
    // The name the camera gave the file, with or without its ending.
    const bool isName = !line.contains(u' ') && std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); });
    return isName && titleFromFileName(line).isEmpty();
}

QString titleFromFileName(const QString& path)
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression order(u"^0\\d*[ _.-]+(?=\\D)"_s);
    static const QRegularExpression edges(u"^[\\s._-]+|[\\s._-]+$"_s);
    static const QRegularExpression dot(u"(?<!\\d)\\.|\\.(?!\\d)"_s);
    QString name = QFileInfo(path).completeBaseName();
    if (name.size() > 255 || uuid.match(name).hasMatch())
        return {};
    name = withoutMarks(withoutDeviceName(name)).remove(edges).remove(order);
    // Hyphens and dots stand for spaces only where there are none.
    const bool spaced = name.contains(u' ');
    name.replace(u'_', u' ').replace(u'+', u' ');
    if (!spaced)
        name.replace(u'-', u' ').replace(dot, u" "_s);
    name = composed(plainText(name));
    static const QRegularExpression between(u"[\\s.,-]+"_s);
    const QStringList parts = name.split(between, Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(), isWord) ? withCapital(name) : QString();
}

} // namespace pinwright
