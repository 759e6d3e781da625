// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"

#include "core/textlength.h"

#include <algorithm>

namespace pinwright {

namespace {

/// Persian and Indian words, and families of emoji, are put together with these.
bool isJoiner(QChar c)
{
    constexpr char16_t nonJoiner = 0x200c;
    constexpr char16_t joiner = 0x200d;
    return c == nonJoiner || c == joiner;
}

bool isShown(QChar c)
{
    return c.isSurrogate() || isJoiner(c) || (c.isPrint() && c != QChar::LineSeparator && c != QChar::ParagraphSeparator);
}

} // namespace

bool isPlain(const QString& text)
{
    return text.isValidUtf16() && std::all_of(text.cbegin(), text.cend(), isShown);
}

QString plainText(QString text, qsizetype longest)
{
    if (!text.isValidUtf16()) // JSON can spell out halves of a character
        text = QString::fromUtf8(text.toUtf8());
    // Hyphens that are not seen, and what turns the direction of writing, stand within words.
    text.removeIf([](QChar c) { return !isShown(c) && c.category() == QChar::Other_Format; });
    for (QChar& c : text) {
        if (!isShown(c))
            c = u' ';
    }
    text = isBlank(text) ? QString() : text.simplified();
    if (text.size() > longest) {
        text.truncate(longest - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text;
}

} // namespace pinwright
