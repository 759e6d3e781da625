// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/filefinder.h"

#include "media/sniff.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QSet>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <functional>
#include <map>
#include <utility>

namespace pinwright {

namespace {

using Search = QPromise<QList<FoundFile>>;

/// A folder renamed, or moved a step away.
constexpr int depthAround = 2;
constexpr int depthOfUsual = 4;
constexpr qsizetype hashBlock = qsizetype{1} << 20;

/// How much speaks for a file; the higher the better.
enum class Likeness { None, SameName, SameSize, SameNameAndSize, SameContent, SameNameAndContent };

class Finder {
public:
    Finder(Search& promise, const Media& media, const FileSearch& search)
        : m_promise(promise)
        , m_media(media)
        , m_name(QFileInfo(media.path).fileName())
        , m_search(search)
        , m_deadline(search.timeMax)
    { }

    /// Breadth first, so that what is near is met before time is up.
    void lookThrough(const QString& folder, int depth)
    {
        QStringList level{folder};
        for (int left = depth; left >= 0 && !level.isEmpty(); --left) {
            QStringList next;
            for (const QString& each : std::as_const(level))
                next += lookInto(each);
            level = next;
        }
    }

    [[nodiscard]] QList<FoundFile> found() const
    {
        QList<FoundFile> files;
        for (const auto& [likeness, path] : m_candidates) {
            if (files.size() < m_search.foundMax)
                files.append({path, likeness >= Likeness::SameContent});
        }
        return files;
    }

private:
    [[nodiscard]] bool isOver() const
    {
        return m_promise.isCanceled() || m_entries >= m_search.entriesMax || m_deadline.hasExpired();
    }

    /// Returns the folders in it.
    QStringList lookInto(const QString& folder)
    {
        QStringList folders;
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (real.isEmpty() || m_seen.contains(real))
            return m_seen.value(real);
        QDirIterator entries(folder, QDir::Dirs | QDir::Files | QDir::NoSymLinks | QDir::NoDotAndDotDot);
        while (!isOver() && entries.hasNext()) {
            entries.next();
            ++m_entries;
            const QFileInfo entry = entries.fileInfo();
            if (entry.isDir())
                folders.append(entry.filePath());
            else
                weigh(entry);
        }
        m_seen.insert(real, folders);
        return folders;
    }

    void weigh(const QFileInfo& entry)
    {
        const bool sameName = entry.fileName() == m_name;
        const bool sameSize = m_media.bytes > 0 && entry.size() == m_media.bytes;
        const QString path = entry.absoluteFilePath();
        if ((!sameName && !sameSize) || path == m_media.path)
            return;
        const MediaType type = sniffFile(path);
        if (type == MediaType::Unknown || (m_media.type != MediaType::Unknown && type != m_media.type))
            return;
        const Likeness likeness = likenessOf(path, sameName, sameSize);
        if (likeness != Likeness::None)
            m_candidates.emplace(likeness, path);
    }

    Likeness likenessOf(const QString& path, bool sameName, bool sameSize)
    {
        if (sameSize && !m_media.sha256.isEmpty()) {
            if (hashOf(path) == m_media.sha256)
                return sameName ? Likeness::SameNameAndContent : Likeness::SameContent;
            sameSize = false; // it says nothing any more
        }
        if (sameName)
            return sameSize ? Likeness::SameNameAndSize : Likeness::SameName;
        return sameSize ? Likeness::SameSize : Likeness::None;
    }

    QByteArray hashOf(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        while (!file.atEnd()) {
            const QByteArray block = file.read(hashBlock);
            if (block.isEmpty() || m_promise.isCanceled() || m_deadline.hasExpired())
                return {};
            hash.addData(block);
        }
        return hash.result().toHex();
    }

    Search& m_promise;
    Media m_media;
    QString m_name;
    FileSearch m_search;
    QDeadlineTimer m_deadline;
    qsizetype m_entries = 0;
    QHash<QString, QStringList> m_seen;                            ///< the folders in those looked into
    std::multimap<Likeness, QString, std::greater<>> m_candidates; ///< the most alike first, of those the nearest
};

/// The folder itself, or the nearest one above it that is still there; empty where that would be everything.
QString nearestFolder(const QString& folder)
{
    QDir dir(folder);
    QString path = dir.absolutePath();
    while (!QFileInfo(path).isDir()) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            return {};
        path = above;
    }
    return QDir(path).isRoot() ? QString() : path;
}

void find(Search& promise, const Media& media, const QStringList& alsoIn, const FileSearch& search)
{
    Finder finder(promise, media, search);
    const QString old = QFileInfo(media.path).path();
    if (QFileInfo(old).isDir())
        finder.lookThrough(old, depthAround);
    if (const QString around = nearestFolder(QFileInfo(old).path()); !around.isEmpty())
        finder.lookThrough(around, depthAround);
    for (const QString& folder : alsoIn)
        finder.lookThrough(folder, 0);
    for (const QString& folder : search.usual)
        finder.lookThrough(folder, depthOfUsual);
    promise.addResult(finder.found());
}

class FindJob final : public Job<QList<FoundFile>> {
public:
    FindJob(Media media, QStringList alsoIn, FileSearch search)
        : m_media(std::move(media))
        , m_alsoIn(std::move(alsoIn))
        , m_search(std::move(search))
    { }
    ~FindJob() override { m_watcher.future().cancel(); }

private:
    void doStart() override
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            if (m_watcher.future().resultCount() > 0)
                finish(m_watcher.result());
        });
        m_watcher.setFuture(QtConcurrent::run(find, m_media, m_alsoIn, m_search));
    }
    void doCancel() override
    {
        m_watcher.future().cancel();
        finishCancelled();
    }

    Media m_media;
    QStringList m_alsoIn;
    FileSearch m_search;
    QFutureWatcher<QList<FoundFile>> m_watcher;
};

FileSearch usualSearch()
{
    FileSearch search;
    for (const QStandardPaths::StandardLocation location : {QStandardPaths::PicturesLocation, QStandardPaths::DownloadLocation,
             QStandardPaths::MoviesLocation, QStandardPaths::DesktopLocation})
        search.usual += QStandardPaths::standardLocations(location);
    return search;
}

} // namespace

Job<QList<FoundFile>>* findMoved(const Media& media, const QStringList& alsoIn)
{
    return findMoved(media, alsoIn, usualSearch());
}

Job<QList<FoundFile>>* findMoved(const Media& media, const QStringList& alsoIn, const FileSearch& search)
{
    return new FindJob(media, alsoIn, search);
}

} // namespace pinwright
