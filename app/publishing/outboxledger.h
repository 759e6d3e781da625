// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "providers/registry.h"
#include "publishing/knownsubmissions.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>

namespace pinwright {

class Database;
class OutboxReader;
class Store;
struct OutboxContents;

/// The submissions as they are shown, and the way of every change to the disk: it is committed before it is shown. Follows what other
/// processes write.
class OutboxLedger : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxLedger)

public:
    /// `pause`: after a write that failed, mayWrite() is false for so long.
    OutboxLedger(Store& store, const ProviderRegistry& providers, std::chrono::milliseconds pause, QObject* parent);

    [[nodiscard]] const KnownSubmissions& known() const { return m_known; }
    [[nodiscard]] const Submission* find(const SubmissionId& id) const { return m_known.find(id); }
    [[nodiscard]] const QSet<SubmissionId>& unreadable() const { return m_unreadable; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// See Outbox.
    [[nodiscard]] bool isHeldHere(const Submission& submission) const;
    [[nodiscard]] int heldCount(const QDateTime& until) const;
    [[nodiscard]] QDateTime nextHeld() const { return m_heldTimes.value(0); }

    /// A change of it is on its way to the disk, or it can't be read.
    [[nodiscard]] bool isChanging(const SubmissionId& id) const;
    [[nodiscard]] bool hasChanges() const { return !m_kept.isEmpty() || !m_changing.isEmpty(); }
    [[nodiscard]] bool mayWrite() const { return m_pause.hasExpired(); }

    /// Reads what other processes wrote, or everything.
    void readChanges();
    void readAll();

    /// As it is on disk.
    void show(const Submission& submission);
    void showRanks(const QHash<SubmissionId, qint64>& ranks);
    void drop(const QList<SubmissionId>& ids);
    void showPaused(bool paused);

    /// Commits the outcome where the state on disk is `expected`.
    void change(const Submission& outcome, SubmissionState expected);
    /// Runs a change of one submission, which yields what is on disk afterwards; nullopt: its state was not the expected one.
    void change(const SubmissionId& id, const std::function<Result<std::optional<Submission>>(Database&)>& work);
    /// Runs one change of many, shows them as they are on disk afterwards, and then calls `then`.
    void changeMany(
        const QList<SubmissionId>& ids, const std::function<Result<Done>(Database&)>& work, const std::function<void()>& then = {});
    /// Commits what became of a try, again and again until it is on disk.
    void keep(const Submission& outcome, SubmissionState expected);
    /// Tries once more to commit what could not be.
    void commitKept();
    /// The disk could not be written to.
    void noteUnwritable(const Error& error);
    void pause();

signals:
    void loaded();
    /// Before added() or changed() of it.
    void shown(const pinwright::Submission& submission);
    /// Before removed() of each.
    void dropped(const QList<pinwright::SubmissionId>& ids);
    void added(const pinwright::SubmissionId& id);
    void changed(const pinwright::SubmissionId& id);
    void removed(const pinwright::SubmissionId& id);
    void heldChanged();
    void pausedChanged();
    void unreadableFound(int count);
    void storageFailed(const pinwright::Error& error);
    /// What is in the database was read, by the side of `loaded()` and of what changed.
    void refreshed();
    /// A change that was asked for here ended.
    void settled();

private:
    /// What became of a try and is not on disk yet.
    struct Kept {
        Submission submission;
        SubmissionState expected;
        bool committing = false;
        bool told = false; ///< that it could not be committed
    };

    void take(const OutboxContents& contents);
    void load(const QList<Submission>& onDisk);
    void takeUnreadable(const QList<SubmissionId>& ids);
    [[nodiscard]] QList<Submission> differing(const QList<Submission>& onDisk) const;
    void dropMissing(const QList<Submission>& onDisk);
    void readAgain(const SubmissionId& id);
    void showMany(const QList<SubmissionId>& ids, const QList<Submission>& onDisk);
    void finishChange(const SubmissionId& id, const Result<std::optional<Submission>>& changed);
    void commit(const SubmissionId& id);
    void noteUncommitted(const SubmissionId& id, const Error& error);
    [[nodiscard]] QDateTime heldTime(const Submission* submission) const;
    void moveHeld(const QDateTime& from, const QDateTime& to);

    Store& m_store;
    const ProviderRegistry& m_providers;
    std::chrono::milliseconds m_pauseLength;
    OutboxReader* m_reader = nullptr;
    KnownSubmissions m_known;
    QList<QDateTime> m_heldTimes; ///< of those held here, in order
    QSet<SubmissionId> m_unreadable;
    QHash<SubmissionId, Kept> m_kept;
    QSet<SubmissionId> m_changing;
    QDeadlineTimer m_pause{0};
    bool m_paused = false;
    bool m_loaded = false;
};

} // namespace pinwright
