// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/mediapreparation.h"

#include "core/chainedjob.h"
#include "core/sentences.h"
#include "publishing/connect.h"
#include "store/store.h"
#include "store/submissionrepository.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtConcurrentRun>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error mediaError(const QString& code, const QString& detail)
{
    return {.kind = ErrorKind::Storage, .providerCode = code, .detail = detail};
}

/// The file as the service will get it, if it is still the one that was checked when the pin was composed. Blocks on the disk.
Result<Media> checked(const Media& media)
{
    if (!isUnchanged(media)) {
        if (QFile::exists(media.path)) {
            return failure(mediaError(u"media-changed"_s,
                QCoreApplication::translate(
                    "Outbox", "The file %1 has changed since the pin was composed.", "%1: a file's name without its folder")
                    .arg(media.fileName())));
        }
        return failure(mediaError(u"media-missing"_s,
            QCoreApplication::translate("Outbox", "The file %1 is not there any more.", "%1: a file's name without its folder")
                .arg(media.fileName())));
    }
    return media;
}

/// The same with the hash of its content, by which a place for files knows it.
Result<Media> checkedAndHashed(const Media& media)
{
    Result<Media> same = checked(media);
    if (!same || !same->sha256.isEmpty())
        return same;
    QFile file(media.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(Error{.kind = ErrorKind::Storage, .detail = file.errorString()});
    same->sha256 = hash.result().toHex();
    return same;
}

/// The service takes files, and all there is of the picture is where it was on the web.
Error noCopy(const Media& media)
{
    return mediaError(u"media-missing"_s,
        QCoreApplication::translate("Outbox",
            "The picture at %1 was never fetched, and this service takes files only. Fetch it in the draft, then publish again.",
            "%1: a site's name")
            .arg(media.address.host()));
}

/// The service takes addresses only, and the account has no place for files.
Error noPlace(const Media& media)
{
    return {.kind = ErrorKind::Unsupported,
        .providerCode = placeErrorCode,
        .detail = sentence(Issue{.code = IssueCode::FileNotTaken, .text = media.fileName()})};
}

} // namespace

MediaPreparation::MediaPreparation(
    const PublishingMeans& means, const Submission& submission, const QString& owner, QObject* parent)
    : Job(parent)
    , m_means(means)
    , m_id(submission.id)
    , m_owner(owner)
    , m_account(submission.account)
    , m_draft(submission.draft)
{
    connect(&m_look, &QFutureWatcherBase::finished, this, [this] { take(m_look.result()); });
}

MediaPreparation::~MediaPreparation()
{
    if (m_step)
        m_step->cancel();
}

void MediaPreparation::doStart()
{
    const Provider* provider = m_means.providers.find(m_account.providerId);
    if (!provider)
        return end({.kind = ErrorKind::Unsupported});
    const Capabilities can = provider->capabilities();
    const Media& media = m_draft.media;
    if (can.webAddresses && !media.address.isEmpty())
        return confirm();
    if (media.path.isEmpty() && !media.address.isEmpty())
        return end(noCopy(media));
    m_uploads = !can.localFiles;
    if (m_uploads && m_account.mediaHost.isEmpty())
        return end(noPlace(media));
    look();
}

void MediaPreparation::doCancel()
{
    if (m_step)
        m_step->cancel();
    else
        finishCancelled();
}

void MediaPreparation::confirm()
{
    run(m_means.webFetcher.confirm(m_draft.media, fetchPolicyFor(m_account, m_means.providers))
            ->onFinished(this, [this](const Result<Done>& same) {
                if (same)
                    return finish(PreparedPin{m_draft, {}});
                Error error = same.error();
                if (error.kind != ErrorKind::Storage && error.kind != ErrorKind::Cancelled)
                    error.providerCode = siteErrorCode;
                end(error);
            }));
}

void MediaPreparation::look()
{
    m_look.setFuture(QtConcurrent::run(m_uploads ? checkedAndHashed : checked, m_draft.media));
}

void MediaPreparation::take(const Result<Media>& looked)
{
    if (isAnnounced())
        return;
    if (!looked)
        return end(looked.error());
    m_draft.media = *looked;
    if (m_uploads)
        upload();
    else
        finish(PreparedPin{m_draft, {}});
}

void MediaPreparation::upload()
{
    auto* session = hostSessionFor(m_means.accounts, m_means.mediaHosts, m_account.id, m_account.mediaHost);
    const auto put = [self = QPointer(this)](const HostSession& opened) {
        return self ? self->put(opened) : readyJob<QUrl>(failure({.kind = ErrorKind::Cancelled}));
    };
    run(thenJob<QUrl>(session, put)->onFinished(this, [this](const Result<QUrl>& address) {
        if (!address)
            return end(address.error());
        m_draft.media.address = *address;
        finish(PreparedPin{m_draft, {*address, m_account.mediaHost}});
    }));
}

/// Noted first: a process that dies while it is putting the file there leaves no copy that nobody knows.
Job<QUrl>* MediaPreparation::put(const HostSession& session)
{
    MediaHost* host = m_means.mediaHosts.find(m_account.mediaHost.kind);
    const Result<QUrl> address = host->addressOf(session, m_draft.media);
    if (!address)
        return readyJob<QUrl>(failure(address.error()));
    auto* noted = m_means.store.run<bool>([id = m_id, owner = m_owner, copy = HostedCopy{*address, m_account.mediaHost}](
                                              Database& db) { return SubmissionRepository(db).noteHosted(id, owner, copy); });
    return thenJob<QUrl>(noted, [host, session, media = m_draft.media](bool isOurs) {
        return isOurs ? host->upload(session, media) : readyJob<QUrl>(failure({.kind = ErrorKind::Cancelled}));
    });
}

void MediaPreparation::run(JobBase* step)
{
    m_step = step;
    connect(step, &JobBase::progressChanged, this, &JobBase::progressChanged);
    step->start();
}

void MediaPreparation::end(Error error)
{
    error.outcomeUnknown = false; // nothing was published
    finish(failure(error));
}

} // namespace pinwright
