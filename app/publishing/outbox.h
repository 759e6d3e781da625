// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/clock.h"
#include "core/submission.h"
#include "providers/registry.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace pinwright {

class OwnerLock;
class Store;

/// The durable queue; the only caller of Provider::publish. Every change of state is committed before it is shown. The rule that
/// makes it safe: a create request leaves only after Armed was committed by this process, and what was Armed is never sent again by itself.
class Outbox : public QObject {
    Q_OBJECT

public:
    enum class Works {
        Everything, ///< the window: whatever is due
        OwnOnly,    ///< the command line: only what this process added
        Nothing,    ///< only looks (outbox listing)
    };

    struct Options {
        QString ownerFolder; ///< for the lock that tells other processes this one lives
        Works works = Works::Everything;
        int uploadsAtOnce = 2;              ///< in all
        std::chrono::minutes lateLimit{60}; ///< a held pin later than this is Missed
    };

    /// All references must outlive the outbox.
    Outbox(Store& store, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, Options options,
        QObject* parent = nullptr);
    ~Outbox() override;

    /// Recovers what dead processes left, reads the submissions, begins to work; `loaded()` follows.
    void start();
    /// Begins nothing new; what is under way may end. For the program's exit.
    void stop();

    /// Newest first.
    [[nodiscard]] const QList<Submission>& submissions() const { return m_submissions; }
    [[nodiscard]] const Submission* find(const SubmissionId& id) const;
    /// Bytes sent and in all while a create request is under way; {0, 0} otherwise.
    struct Progress {
        qint64 done = 0;
        qint64 total = 0;
    };
    [[nodiscard]] Progress progress(const SubmissionId& id) const;

    /// Commits a snapshot; the job yields once it is on disk.
    [[nodiscard]] Job<SubmissionId>* add(const Draft& draft, const Account& account);

    /// Stops it: what was not sent becomes Cancelled; a create request on its way is cut, and is Unconfirmed if the service may have it.
    void cancel(const SubmissionId& id);
    /// Puts Failed, Missed, Cancelled or, on the user's word, Unconfirmed back to Waiting.
    void sendAgain(const SubmissionId& id);
    /// The user looked: an Unconfirmed one is there.
    void markPublished(const SubmissionId& id);
    /// Asks the service after a Processing or Scheduled one now.
    void checkNow(const SubmissionId& id);

signals:
    void loaded();
    void added(const pinwright::SubmissionId& id);
    void changed(const pinwright::SubmissionId& id);
    void progressChanged(const pinwright::SubmissionId& id);
    /// A change of state could not be committed (disk full).
    void storageFailed(const pinwright::Error& error);

private:
    class Run;

    Store& m_store;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    Options m_options;
    std::unique_ptr<OwnerLock> m_owner;
    QList<Submission> m_submissions;
};

} // namespace pinwright
