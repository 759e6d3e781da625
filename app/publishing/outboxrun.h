// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/clock.h"
#include "core/submission.h"
#include "providers/registry.h"
#include "publishing/mediapreparation.h"
#include "publishing/publishingmeans.h"

#include <QObject>
#include <QPointer>

namespace pinwright {

/// One submission's way through this process: claim → secrets → media prepared → Armed on disk → the create request. Ends with exactly
/// one of `ended`, `dropped`, `unarmed` and `blocked`. `publish()` is called in one place, once, after this process has armed the submission.
///
/// Destroyed with a create request on its way, it cuts the request, hands in Unconfirmed to the store, and what the cut request has to say if that comes.
/// Destroyed while it is being armed, it has sent nothing and never will: the store is told to put it back to Waiting.
class OutboxRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxRun)

public:
    struct Terms {
        QString owner;                  ///< OwnerLock::id()
        std::chrono::minutes lateLimit; ///< one that is later than this when it could be sent is Missed
        /// Has its time come? Asked in the store's thread of what is on disk, since another process may have changed it.
        std::function<bool(const Submission&)> due;
        bool heedsPause = true; ///< is not begun while the outbox is paused
    };

    OutboxRun(const PublishingMeans& means, Terms terms, const Submission& waiting, QObject* parent);
    ~OutboxRun() override;

    void start();
    /// Leads to `ended`, as Cancelled unless the service has it or may have it.
    void cancel();

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// UTC; when the last step began or the last bytes left.
    [[nodiscard]] QDateTime lastProgress() const { return m_lastProgress; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    [[nodiscard]] qint64 bytesTotal() const { return m_bytesTotal; }

signals:
    /// Preparing or Armed is on disk.
    void moved(const pinwright::Submission& submission);
    void progressChanged();
    /// What became of it, not yet on disk.
    void ended(const pinwright::Submission& outcome, pinwright::SubmissionState expected);
    /// Somebody else has it, or put it to a later time, or the outbox is paused.
    void dropped();
    /// That it is about to be sent could not be committed; nothing was sent, and it is Preparing on disk.
    void unarmed(const pinwright::Submission& preparing, const pinwright::Error& error);
    /// It could not be claimed (database); it still waits.
    void blocked(const pinwright::Error& error);

private:
    void readSecrets();
    void prepareMedia();
    void goOn(const PreparedPin& prepared);
    void arm();
    void send();
    void noteProgress(qint64 done, qint64 total);
    void endWith(const Result<Receipt>& answer);

    PublishingMeans m_means;
    Terms m_terms;
    SubmissionId m_id;
    Submission m_submission; ///< as last committed, or known
    Session m_session;
    Draft m_prepared;                ///< what is sent
    QPointer<JobBase> m_step;        ///< what runs before it is armed and can be cut
    QPointer<Job<Receipt>> m_create; ///< set while the create request is on its way
    bool m_arming = false;           ///< handed in to the store, not answered yet: nothing can have been sent
    bool m_cancelled = false;
    QDateTime m_lastProgress;
    qint64 m_bytesSent = 0;
    qint64 m_bytesTotal = 0;
};

} // namespace pinwright
