// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textlength.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace pinwright {

namespace {

qsizetype unitsAt(QStringView text, qsizetype index)
{
    const bool pair = text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

/// The scripts and forms whose East Asian Width is wide or full; pictographs, which feeds in any language have, are left out.
bool isWide(uint c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return !(c >= 0xFF61 && c <= 0xFFDC); // the half-width forms
    default:
        break;
    }
    return (c >= 0x3000 && c <= 0x303E) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
}

QString withoutTrailingSpace(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.toString();
}

qsizetype graphemeBoundaryAtOrBefore(const QString& text, qsizetype index)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(index);
    return finder.isAtBoundary() ? index : qMax(qsizetype(0), finder.toPreviousBoundary());
}

} // namespace

bool isBlank(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isSpace(c) || category == QChar::Other_Format || category == QChar::Other_Control;
    });
}

bool isMostlyWide(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    const auto wide = std::count_if(characters.cbegin(), characters.cend(), isWide);
    const auto spaces = std::count_if(characters.cbegin(), characters.cend(), [](uint c) { return QChar::isSpace(c); });
    return 2 * wide > characters.size() - spaces;
}

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype index = 0; index < text.size(); index += unitsAt(text, index))
        ++count;
    return count;
}

qsizetype indexOfCodePoint(QStringView text, qsizetype n)
{
    qsizetype index = 0;
    for (; n > 0 && index < text.size(); --n)
        index += unitsAt(text, index);
    return index;
}

QString trimmedAtWord(const QString& text, qsizetype max)
{
    const qsizetype limit = indexOfCodePoint(text, max);
    if (limit == text.size())
        return withoutTrailingSpace(text);
    qsizetype end = limit;
    while (end > 0 && !text[end].isSpace())
        --end;
    const QString words = withoutTrailingSpace(QStringView(text).first(end));
    if (!words.isEmpty())
        return words;
    return withoutTrailingSpace(QStringView(text).first(graphemeBoundaryAtOrBefore(text, limit)));
}

} // namespace pinwright
