// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/harvest.h"

#include "core/webaddress.h"
#include "media/inspect.h"
#include "media/sniff.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// The file a text names by its address; empty where it is something else.
QUrl fileAddressIn(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isLocalFile() ? url : QUrl();
}

/// What a data: address holds.
QByteArray contentOf(const QUrl& data)
{
    const QString text = data.path(QUrl::FullyEncoded);
    const qsizetype comma = text.indexOf(u',');
    const QByteArray content = QByteArray::fromPercentEncoding(text.mid(comma + 1).toLatin1());
    const bool coded = text.left(comma).endsWith(";base64"_L1, Qt::CaseInsensitive);
    return coded ? QByteArray::fromBase64(content) : content;
}

/// In the order a file manager shows them. Links to folders are not followed: they may lead in circles.
QStringList mediaFilesIn(const QString& folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (sniffFile(path) != MediaType::Unknown)
            files.append(path);
    }
    const QLocale locale;
    // The C locale can't tell 2 from 10.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    std::sort(files.begin(), files.end(), collator);
    return files;
}

class Harvester {
public:
    Harvester(const Incoming& incoming, const Draft& blank, QString mediaFolder)
        : m_incoming(incoming)
        , m_blank(blank)
        , m_mediaFolder(std::move(mediaFolder))
    { }

    void takeUrl(const QUrl& url)
    {
        if (url.isLocalFile() && !url.path().isEmpty())
            takeFile(QDir::cleanPath(QFileInfo(url.toLocalFile()).absoluteFilePath()));
        else if (isWebAddress(url))
            takeAddress(url);
        else if (url.scheme() == "data"_L1)
            takeContent(contentOf(url));
        else
            takeOther(url.toString());
    }

    void takeText(const QString& text)
    {
        const QList<QUrl> addresses = webAddressesIn(text);
        for (const QUrl& address : addresses)
            takeUrl(address);
        if (const QUrl file = fileAddressIn(text); !file.isEmpty())
            takeUrl(file);
        else if (addresses.isEmpty() && !text.trimmed().isEmpty())
            takeOther(text);
    }

    void takeImage()
    {
        Draft draft = next();
        draft.media = storeImage(draft.id);
        m_harvest.drafts.append(draft);
    }

    [[nodiscard]] Harvest result() const { return m_harvest; }

private:
    [[nodiscard]] Draft next() const
    {
        Draft draft = m_blank;
        draft.id = DraftId::create();
        return draft;
    }

    bool isNew(const QString& key)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        return m_seen.size() > before;
    }

    void takeFile(const QString& path)
    {
        if (!QFileInfo(path).isDir()) {
            appendFile(path);
            return;
        }
        const QStringList files = mediaFilesIn(path);
        for (const QString& file : files)
            appendFile(file);
        if (files.isEmpty())
            appendFile(path);
    }

    void appendFile(const QString& path)
    {
        if (!isNew(path))
            return;
        Draft draft = next();
        // Size and time are known from here on, so that a thumbnail made at once is found again after the look inside.
        draft.media = inspectEntry(path);
        m_harvest.drafts.append(draft);
    }

    void takeAddress(const QUrl& url)
    {
        if (!isNew(url.toString()))
            return;
        Draft draft = next();
        draft.media.address = url;
        // Stands by in case the site hands the picture to browsers only.
        if (!m_incoming.image.isNull()) {
            draft.media.path = storeImage(draft.id).path;
            draft.media.stored = true;
        }
        if (draft.link.isEmpty())
            draft.link = m_incoming.page.toString(QUrl::FullyEncoded);
        m_harvest.drafts.append(draft);
    }

    void takeContent(const QByteArray& content)
    {
        Draft draft = next();
        draft.media = store(
            draft.id, fileSuffix(sniff(content)), [&content](QSaveFile& file) { return file.write(content) == content.size(); });
        m_harvest.drafts.append(draft);
    }

    void takeOther(const QString& text)
    {
        if (text.isEmpty() || !isNew(text))
            return;
        Draft draft = next();
        draft.origin = text;
        m_harvest.drafts.append(draft);
    }

    Media storeImage(const DraftId& id)
    {
        return store(id, fileSuffix(MediaType::Png), [this](QSaveFile& file) { return m_incoming.image.save(&file, "png"); });
    }

    /// As the draft's own file, which is deleted with it.
    template <class Write>
    Media store(const DraftId& id, const QString& suffix, Write write)
    {
        const QString path = QDir(m_mediaFolder).absoluteFilePath(id.text() + u'.' + suffix);
        QDir().mkpath(m_mediaFolder);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
            m_harvest.error = Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
        Media media = inspectEntry(path);
        media.stored = true;
        return media;
    }

    const Incoming& m_incoming;
    Draft m_blank;
    QString m_mediaFolder;
    QSet<QString> m_seen;
    Harvest m_harvest;
};

} // namespace

Harvest harvest(const Incoming& incoming, const Draft& blank, const QString& mediaFolder)
{
    Harvester harvester(incoming, blank, mediaFolder);
    for (const QUrl& url : incoming.urls)
        harvester.takeUrl(url);
    if (incoming.urls.isEmpty() && !incoming.image.isNull())
        harvester.takeImage();
    if (incoming.urls.isEmpty() && incoming.image.isNull())
        harvester.takeText(incoming.text);
    return harvester.result();
}

} // namespace pinwright
