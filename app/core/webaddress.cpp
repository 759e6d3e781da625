// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webaddress.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool isLoopbackHost(const QString& host)
{
    // The whole of it, since "127.0.0.1.example.com" is anybody's, and so is "127.0.0.08", which is no number.
    static const QRegularExpression loopback(u"\\A(localhost|::1|127(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3})\\z"_s);
    return loopback.match(host).hasMatch();
}

bool isLoopback(const QUrl& url)
{
    return isLoopbackHost(url.host());
}

bool mayCarrySecrets(const QUrl& url)
{
    return isWebAddress(url) && (url.scheme() == "https"_L1 || isLoopback(url));
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
