// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plaintext.h"

#include <algorithm>

namespace pinwright {

namespace {

bool isShown(QChar c)
{
    return c.isSurrogate() || (c.isPrint() && c != QChar::LineSeparator && c != QChar::ParagraphSeparator);
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
    for (QChar& c : text) {
        if (!isShown(c))
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > longest) {
        text.truncate(longest - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text;
}

} // namespace pinwright
