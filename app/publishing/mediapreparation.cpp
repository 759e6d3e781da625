// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/mediapreparation.h"

#include "core/chainedjob.h"
#include "core/repairplan.h"
#include "core/sentences.h"
#include "media/drives.h"
#include "media/inspect.h"
#include "media/repair.h"
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
Result<Media> checked(const Media& media, const MountPoints& mounts)
{
    if (!isUnchanged(media)) {
        if (QFile::exists(media.path)) {
            return failure(mediaError(u"media-changed"_s,
                QCoreApplication::translate(
                    "Outbox", "The file %1 has changed since the pin was composed.", "%1: a file's name without its folder")
                    .arg(media.fileName())));
        }
        if (onRemovedDrive(media.path, mounts)) {
            return failure(mediaError(driveErrorCode,
                sentence(Issue{.code = IssueCode::MediaProblem, .text = media.path, .mediaProblem = MediaProblem::DriveAway})));
        }
        return failure(mediaError(u"media-missing"_s,
            QCoreApplication::translate("Outbox", "The file %1 is not there any more.", "%1: a file's name without its folder")
                .arg(media.fileName())));
    }
    return media;
}

/// The same with what this version can see of its inside, which an earlier one may have missed.
Media lookedInto(const Media& media)
{
    const Media looked = inspectMedia(media.path);
    if (looked.problem != MediaProblem::None)
        return media;
    Media known = media;
    known.type = looked.type;
    known.pixels = looked.pixels;
    known.facts = looked.facts;
    return known;
}

/// What is made of the file for this service; the file itself where nothing has to be.
Result<Media> repaired(Draft draft, const Capabilities& capabilities)
{
    draft.media = lookedInto(draft.media);
    const RepairPlan plan = planRepair(draft, capabilities, loadRepairSettings());
    if (plan.isEmpty())
        return draft.media;
    return repairedMedia(draft.media, plan, repairedFolder());
}

/// With the hash of its content, by which a place for files knows it.
Result<Media> hashed(Media media)
{
    if (!media.sha256.isEmpty())
        return media;
    QFile file(media.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(Error{.kind = ErrorKind::Storage, .detail = file.errorString()});
    media.sha256 = hash.result().toHex();
    return media;
}

/// In a worker.
Result<Media> readyToSend(const Draft& draft, const Capabilities& capabilities, const MountPoints& mounts, bool withHash)
{
    const Result<Media> same = checked(draft.media, mounts);
    if (!same)
        return same;
    const Result<Media> made = repaired(draft, capabilities);
    return made && withHash ? hashed(*made) : made;
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
    const IssueCode code = media.address.isEmpty() ? IssueCode::FileNotTaken : IssueCode::EditedNotTaken;
    return {.kind = ErrorKind::Unsupported,
        .providerCode = placeErrorCode,
        .detail = sentence(Issue{.code = code, .text = media.fileName()})};
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
    m_capabilities = provider->capabilities();
    const Media& media = m_draft.media;
    const bool goesByAddress = m_capabilities.webAddresses && !media.address.isEmpty();
    if (goesByAddress && planRepair(m_draft, m_capabilities, loadRepairSettings()).isEmpty())
        return confirm();
    if (media.path.isEmpty() && !media.address.isEmpty())
        return end(noCopy(media));
    m_uploads = !m_capabilities.localFiles;
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
    m_look.setFuture(QtConcurrent::run(readyToSend, m_draft, m_capabilities, m_means.drives.mountPoints(), m_uploads));
}

void MediaPreparation::take(const Result<Media>& looked)
{
    if (isAnnounced())
        return;
    if (!looked)
        return end(looked.error());
    m_draft.media = *looked;
    if (m_capabilities.webAddresses)
        m_draft.media.address.clear(); // the file is sent, not what is at its address
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
