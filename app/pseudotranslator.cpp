// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudotranslator.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView plain = u"AaCcEeGgIiNnOoSsUuYy";
constexpr QStringView accented = u"ÅáÇçÉéĞğÎîÑñÖöŠšÛûÝý";
static_assert(plain.size() == accented.size());

QChar accent(QChar c)
{
    const qsizetype index = plain.indexOf(c);
    return index < 0 ? c : accented[index];
}

/// How many characters of a place for a value ("%1", "%Ln") begin at `index`; 0: none.
qsizetype placeAt(const QString& text, qsizetype index)
{
    if (text[index] != u'%')
        return 0;
    qsizetype end = index + 1;
    if (end < text.size() && text[end] == u'L')
        ++end;
    const bool isPlace = end < text.size() && (text[end] == u'n' || text[end].isDigit());
    return isPlace ? end + 1 - index : 0;
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* sourceText, const char* disambiguation, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    if (source.startsWith("QT_"_L1) || QString::fromUtf8(disambiguation) == "pattern"_L1)
        return source;
    QString text;
    for (qsizetype index = 0; index < source.size();) {
        if (const qsizetype place = placeAt(source, index)) {
            text += source.mid(index, place);
            index += place;
        } else {
            text += accent(source[index++]);
        }
    }
    return text + QString((source.size() * 2 + 4) / 5, u'~');
}

} // namespace pinwright
