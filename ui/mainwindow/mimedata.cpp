// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mimedata.h"

#include "core/webaddress.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto mozillaUrl = "text/x-moz-url"_L1;
constexpr auto mozillaUrlData = "text/x-moz-url-data"_L1;
/// Firefox: of the picture that is dragged.
constexpr auto mozillaPicture = "application/x-moz-file-promise-url"_L1;

/// Firefox writes its own formats in UTF-16, others the same ones in UTF-8.
QString textOf(const QMimeData& data, QLatin1StringView format)
{
    const QByteArray bytes = data.data(format);
    if (!bytes.contains('\0'))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    return QString(text).remove(QChar::Null);
}

/// "address\ntitle"
QUrl addressOf(const QMimeData& data, QLatin1StringView format)
{
    return data.hasFormat(format) ? webAddressIn(textOf(data, format).section(u'\n', 0, 0)) : QUrl();
}

QString unescaped(QString text)
{
    return text.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
}

/// The picture a dragged or copied piece of a web page consists of. None where there is text beside it, which is then what counts, or
/// where the address is not whole.
QUrl pictureFromHtml(const QString& html)
{
    static const QRegularExpression picture(u"<img\\s[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression source(
        u"\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unseen(u"<!--.*?-->|<(style|title|script)\\b.*?</\\1\\s*>|<[^>]*>|&nbsp;"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString tag = picture.match(html).captured();
    if (tag.isEmpty() || !QString(html).remove(unseen).trimmed().isEmpty())
        return {};
    const QString address = unescaped(source.match(tag).captured(source.match(tag).lastCapturedIndex()));
    if (address.startsWith("data:image/"_L1, Qt::CaseInsensitive))
        return QUrl(address);
    return webAddressIn(address);
}

struct Page {
    QUrl picture;          ///< its own address
    QList<QUrl> addresses; ///< what was dragged leads to: the picture itself, or a page
};

/// What a browser tells of it.
Page pageOf(const QMimeData& data)
{
    Page page;
    page.picture = addressOf(data, mozillaPicture);
    if (page.picture.isEmpty() && data.hasHtml())
        page.picture = pictureFromHtml(data.html());
    const QList<QUrl> urls = data.urls();
    std::copy_if(urls.begin(), urls.end(), std::back_inserter(page.addresses), isWebAddress);
    for (const auto format : {mozillaUrl, mozillaUrlData}) {
        if (const QUrl url = addressOf(data, format); page.addresses.isEmpty() && !url.isEmpty())
            page.addresses.append(url);
    }
    return page;
}

QList<QUrl> filesOf(const QMimeData& data)
{
    QList<QUrl> files = data.urls();
    files.removeIf([](const QUrl& url) { return !url.isLocalFile(); });
    return files;
}

} // namespace

Incoming incomingFrom(const QMimeData& data)
{
    Incoming incoming;
    const Page page = pageOf(data);
    const bool fromWeb = !page.picture.isEmpty() || !page.addresses.isEmpty() || data.hasHtml();
    // A web page has no say in which files of this computer are opened.
    incoming.urls = fromWeb ? page.addresses : filesOf(data);
    if (!page.picture.isEmpty()) {
        incoming.urls = {page.picture};
        if (!page.addresses.isEmpty() && page.addresses.constFirst() != page.picture)
            incoming.page = page.addresses.constFirst();
    }
    const bool one = incoming.urls.isEmpty() || (incoming.urls.size() == 1 && isWebAddress(incoming.urls.constFirst()));
    if (one && data.hasImage())
        incoming.image = qvariant_cast<QImage>(data.imageData());
    const QString text = data.hasText() ? data.text().trimmed() : QString();
    if (incoming.urls.isEmpty() && incoming.image.isNull() && !(fromWeb && QUrl(text).isLocalFile()))
        incoming.text = text;
    return incoming;
}

bool bringsMedia(const QMimeData& data)
{
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
            return true;
    }
    if (data.hasFormat(mozillaPicture))
        return true;
    // Not hasText(): that is also true of addresses.
    return data.hasImage() && !data.hasFormat(u"text/plain"_s);
}

bool bringsAnything(const QMimeData& data)
{
    return data.hasUrls() || data.hasImage() || data.hasHtml() || data.hasText() || data.hasFormat(mozillaUrl);
}

} // namespace pinwright
