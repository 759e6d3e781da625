// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capabilities.h"
#include "core/job.h"
#include "core/submission.h"
#include "publishing/publishingmeans.h"

#include <QFutureWatcher>

namespace pinwright {

struct HostSession;

/// A pin as its service can take it.
struct PreparedPin {
    Draft draft;
    HostedCopy hosted; ///< of its file, put there for that; empty: none was needed
};

/// Makes of a submission's draft what the service is to be sent: looks whether what is at a web address is still what was checked, or whether
/// the file is; makes of the user's file the one that is sent where they differ; puts a local file where a service that takes addresses only can fetch it, after that was noted on disk. Publishes nothing and
/// may be repeated as often as needed. Progress is that of putting the file there. Errors: Storage ("media-changed", "media-missing", driveErrorCode), those
/// of repairedMedia(), of the fetch and of the place for files, Unsupported, Secrets, Cancelled (also where the submission is not this process's any more); never with an unknown outcome.
class MediaPreparation final : public Job<PreparedPin> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaPreparation)

public:
    /// `owner` is the process that claimed the submission.
    MediaPreparation(const PublishingMeans& means, const Submission& submission, const QString& owner, QObject* parent);
    /// Cuts what is under way.
    ~MediaPreparation() override;

private:
    void doStart() override;
    void doCancel() override;

    void confirm();
    void look();
    void take(const Result<Media>& looked);
    void upload();
    [[nodiscard]] Job<QUrl>* put(const HostSession& session);
    void run(JobBase* step);
    void end(Error error);

    PublishingMeans m_means;
    SubmissionId m_id;
    QString m_owner;
    Account m_account;
    Draft m_draft;
    Capabilities m_capabilities; ///< of the account's service
    bool m_uploads = false;      ///< the file has to be put where the service can fetch it
    QPointer<JobBase> m_step;
    QFutureWatcher<Result<Media>> m_look;
};

} // namespace pinwright
