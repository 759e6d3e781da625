// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/webaddress.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

QUrl webAddressIn(const QString& text)
{
    const QString word = text.trimmed();
    // Tolerant of the characters that browsers leave as they are, but not of sentences.
    if (std::any_of(word.cbegin(), word.cend(), [](QChar character) { return character.isSpace(); }))
        return {};
    const QUrl url(word, QUrl::TolerantMode);
    return isWebAddress(url) ? url : QUrl();
}

QList<QUrl> webAddressesIn(const QString& text)
{
    QList<QUrl> urls;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QUrl url = webAddressIn(line);
        if (url.isEmpty())
            return {};
        urls.append(url);
    }
    return urls;
}

} // namespace pinwright
