// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mimedata.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto mozillaUrl = "text/x-moz-url"_L1;

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

/// Browsers write "address\ntitle" in UTF-16.
QUrl urlFromMozilla(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    const QUrl url(text.section(u'\n', 0, 0).trimmed());
    return isWebAddress(url) ? url : QUrl();
}

/// The first picture of a dragged piece of a web page, if its address is whole.
QUrl pictureFromHtml(const QString& html)
{
    static const QRegularExpression source(
        u"<img\\b[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)')"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = source.match(html);
    QString address = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    address.replace("&amp;"_L1, "&"_L1);
    const QUrl url(address);
    return isWebAddress(url) ? url : QUrl();
}

} // namespace

Incoming incomingFrom(const QMimeData& data)
{
    Incoming incoming;
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        for (const QUrl& url : urls) {
            if (url.isLocalFile() || isWebAddress(url))
                incoming.urls.append(url);
        }
    }
    const bool files = std::any_of(incoming.urls.begin(), incoming.urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    // A picture dragged or copied from a page brings its bytes: they are better than the address they came from.
    if (!files && data.hasImage()) {
        incoming.image = qvariant_cast<QImage>(data.imageData());
        if (!incoming.image.isNull()) {
            incoming.urls.clear();
            return incoming;
        }
    }
    if (incoming.urls.isEmpty() && data.hasHtml()) {
        if (const QUrl url = pictureFromHtml(data.html()); url.isValid())
            incoming.urls.append(url);
    }
    if (incoming.urls.isEmpty() && data.hasFormat(mozillaUrl)) {
        if (const QUrl url = urlFromMozilla(data.data(mozillaUrl)); url.isValid())
            incoming.urls.append(url);
    }
    if (incoming.urls.isEmpty() && data.hasText()) {
        const QString text = data.text().trimmed();
        const QUrl url(text, QUrl::StrictMode);
        if (isWebAddress(url))
            incoming.urls.append(url);
        else
            incoming.text = text;
    }
    return incoming;
}

bool bringsMedia(const QMimeData& data)
{
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
            return true;
    }
    // Not hasText(): that is also true of addresses.
    return data.hasImage() && !data.hasFormat(u"text/plain"_s);
}

bool bringsAnything(const QMimeData& data)
{
    return data.hasUrls() || data.hasImage() || data.hasHtml() || data.hasText() || data.hasFormat(mozillaUrl);
}

} // namespace pinwright
