// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webfetcher.h"

#include "core/sentences.h"
#include "media/inspect.h"
#include "net/httpclient.h"
#include "webmedia/webdownload.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrentRun>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WebFetcher)
};

constexpr auto partSuffix = ".part"_L1;

Error storageError(const QString& detail)
{
    //: %1: the system's own words
    return {.kind = ErrorKind::Storage,
        .providerCode = ownErrorCode,
        .detail = Words::tr("The picture could not be saved. (“%1”)").arg(detail)};
}

Result<QByteArray> sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !hash.addData(&file))
        return failure(storageError(file.errorString()));
    return hash.result().toHex();
}

// Some sites say "image/jpeg" of their error page, others say nothing.
bool isWebPage(const WebFile& page)
{
    if (page.contentType.startsWith("text/html") || page.contentType.startsWith("application/xhtml"))
        return true;
    QFile file(page.path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto begin = file.read(1024).trimmed().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

/// Moves `part` to `path`, unless the same is there already.
Result<Done> settle(const QString& part, const QString& path, const QByteArray& sha256)
{
    if (QFile::rename(part, path))
        return Done{};
    const auto present = sha256Of(path);
    if (present && *present == sha256) {
        // Notes that it was wanted now, and leaves the time of its content, by which drafts know it: see sweepStoredMedia().
        QFile::setPermissions(path, QFile::permissions(path));
        return Done{};
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(part).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error)
        return failure(storageError(QString::fromStdString(error.message())));
    return Done{};
}

// A fetch whose process was killed leaves its file.
void removeLeftovers(const QDir& folder)
{
    const auto old = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto parts = folder.entryInfoList({u'*' + partSuffix}, QDir::Files | QDir::Hidden);
    for (const auto& part : parts) {
        if (part.lastModified() < old)
            QFile::remove(part.filePath());
    }
}

Result<Media> stored(const WebFile& file, const QUrl& address, const QDir& folder)
{
    removeLeftovers(folder);
    auto media = inspectMedia(file.path);
    media.address = address;
    media.path.clear();
    if (media.problem != MediaProblem::None) {
        media.modified = {};
        if (media.problem == MediaProblem::UnknownType && isWebPage(file)) {
            media.problem = MediaProblem::NotFetched;
            media.problemDetail = Words::tr("The address leads to a web page, not to a picture.");
        }
        return media;
    }
    const auto sha256 = sha256Of(file.path);
    if (!sha256)
        return failure(sha256.error());
    const auto path = folder.filePath(QString::fromLatin1(*sha256) + u'.' + fileSuffix(media.type));
    if (const auto settled = settle(file.path, path, *sha256); !settled)
        return failure(settled.error());
    media.path = path;
    media.modified = QFileInfo(path).lastModified().toUTC();
    media.sha256 = *sha256;
    media.stored = true;
    return media;
}

Result<Done> compared(const WebFile& file, const Media& media)
{
    const auto sha256 = sha256Of(file.path);
    if (!sha256)
        return failure(sha256.error());
    if (*sha256 == media.sha256)
        return Done{};
    return failure({.kind = ErrorKind::Storage,
        .providerCode = u"media-changed"_s,
        .detail = Words::tr("The picture at %1 is no longer the one that was checked. Fetch it again, then look at it.")
            .arg(media.address.host())});
}

/// Downloads, then studies the file in a worker and removes it if it is still there. Once that has begun, it is not stopped any more.
template <class T>
class StudyJob final : public Job<T> {
public:
    using Study = std::function<Result<T>(const WebFile&)>;

    StudyJob(WebDownload* download, Study study) : m_download(download), m_study(std::move(study))
    {
        download->setParent(this);
        QObject::connect(download, &JobBase::progressChanged, this, &JobBase::progressChanged);
    }

private:
    void doStart() override
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { this->finish(m_watcher.result()); });
        m_download
            ->onFinished(this,
                [this](const Result<WebFile>& file) {
                    if (!file)
                        return this->finish(failure(file.error()));
                    m_watcher.setFuture(QtConcurrent::run([study = m_study, downloaded = *file] {
                        auto result = study(downloaded);
                        QFile::remove(downloaded.path);
                        return result;
                    }));
                })
            ->start();
    }
    void doCancel() override
    {
        if (m_download)
            m_download->cancel();
    }

    QPointer<WebDownload> m_download;
    Study m_study;
    QFutureWatcher<Result<T>> m_watcher;
};

} // namespace

WebFetcher::WebFetcher(HttpClient& http, QString folder, HostLookup lookUp)
    : m_http(http)
    , m_folder(std::move(folder))
    , m_lookUp(std::move(lookUp))
{ }

Job<Media>* WebFetcher::fetch(const QUrl& address, FetchPolicy policy)
{
    return new StudyJob<Media>(new WebDownload(m_http, m_lookUp, address, makePartPath(), policy),
        [address, folder = QDir(m_folder)](const WebFile& file) { return stored(file, address, folder); });
}

Job<Done>* WebFetcher::confirm(const Media& media, FetchPolicy policy)
{
    return new StudyJob<Done>(new WebDownload(m_http, m_lookUp, media.address, makePartPath(), policy),
        [media](const WebFile& file) { return compared(file, media); });
}

QString WebFetcher::makePartPath() const
{
    // Where this fails, so does the transfer, which says why.
    QDir().mkpath(m_folder);
    return m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + partSuffix;
}

Media notFetched(const QUrl& address, const Error& error)
{
    return {.address = address,
        .problem = MediaProblem::NotFetched,
        .problemDetail =
            error.detail.isEmpty() ? Words::tr("The picture could not be fetched from %1.").arg(address.host()) : error.detail};
}

} // namespace pinwright
