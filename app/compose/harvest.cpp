// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/harvest.h"

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

bool isWeb(const QUrl& url)
{
    return (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

/// The file or web address a text consists of; empty where it is something else.
QUrl addressIn(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && (isWeb(url) || url.isLocalFile()) ? url : QUrl();
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
    Harvester(const Draft& blank, QString mediaFolder) : m_blank(blank), m_mediaFolder(std::move(mediaFolder)) { }

    void takeUrl(const QUrl& url)
    {
        if (url.isLocalFile())
            takeFile(QDir::cleanPath(QFileInfo(url.toLocalFile()).absoluteFilePath()));
        else
            takeAddress(url);
    }

    void takeText(const QString& text)
    {
        if (const QUrl url = addressIn(text); !url.isEmpty()) {
            takeUrl(url);
        } else if (!text.trimmed().isEmpty()) {
            Draft draft = next();
            draft.origin = text;
            m_harvest.drafts.append(draft);
        }
    }

    void takeImage(const QImage& image)
    {
        Draft draft = next();
        const QString path = QDir(m_mediaFolder).absoluteFilePath(draft.id.text() + u".png");
        QDir().mkpath(m_mediaFolder);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "png") || !file.commit())
            m_harvest.error = Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
        draft.media = inspectEntry(path);
        draft.media.stored = true;
        append(draft);
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
        append(draft);
    }

    void takeAddress(const QUrl& url)
    {
        const QString address = url.toString();
        if (address.isEmpty() || !isNew(address))
            return;
        Draft draft = next();
        draft.origin = address;
        if (isWeb(url))
            draft.link = url.toString(QUrl::FullyEncoded);
        m_harvest.drafts.append(draft);
    }

    void append(const Draft& draft)
    {
        m_harvest.drafts.append(draft);
        if (draft.media.problem != MediaProblem::NotChecked)
            ++m_harvest.unusable;
    }

    Draft m_blank;
    QString m_mediaFolder;
    QSet<QString> m_seen;
    Harvest m_harvest;
};

} // namespace

Harvest harvest(const Incoming& incoming, const Draft& blank, const QString& mediaFolder)
{
    Harvester harvester(blank, mediaFolder);
    for (const QUrl& url : incoming.urls)
        harvester.takeUrl(url);
    if (!incoming.image.isNull())
        harvester.takeImage(incoming.image);
    if (incoming.urls.isEmpty() && incoming.image.isNull())
        harvester.takeText(incoming.text);
    return harvester.result();
}

} // namespace pinwright
