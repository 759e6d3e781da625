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
