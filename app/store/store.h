// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "store/database.h"

#include <QMutex>
#include <QObject>
#include <QQueue>
#include <QThread>

namespace pinwright {

/// The database for a program with an event loop: one worker thread owns the connection and runs work in the order it was
/// given, so the window never waits for the disk. Destroying the store runs everything that was handed in, then closes;
/// jobs that did not end by then are deleted with the store.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(QString path, QObject* parent = nullptr);
    ~Store() override;
    Q_DISABLE_COPY_MOVE(Store)

    struct OpenReport {
        QString damagedCopy;    ///< see Database::Opened
        bool copyTaken = false; ///< the same
    };

    /// Opens the file in the worker. Work handed in before waits; where opening fails, all work ends with that error. May be
    /// called again after a failure.
    [[nodiscard]] Job<OpenReport>* open();

    /// `store.run<T>([…](Database& db) -> Result<T> { … })`: runs in the worker, the result comes back to this thread.
    /// The job may be cancelled only in the sense that nobody listens: work that was handed in is done.
    template <class T>
    [[nodiscard]] Job<T>* run(std::function<Result<T>(Database&)> work)
    {
        return new WorkJob<T>(*this, std::move(work), false);
    }

    /// The same for work that does nothing but read and write the database: what waits of it one after the other shares a transaction, so
    /// that the disk is waited for once. Where one of them fails, none was done, and each is done again by itself.
    template <class T>
    [[nodiscard]] Job<T>* runTogether(std::function<Result<T>(Database&)> work)
    {
        return new WorkJob<T>(*this, std::move(work), true);
    }

signals:
    /// A write could not be kept (disk full, read-only). Once until `writable()`.
    void unwritable(const pinwright::Error& error);
    /// Writes work again.
    void writable();

private:
    template <class T>
    class WorkJob;
    class OpenJob;

    /// What the worker brings back to the store's thread.
    struct Outcome {
        std::optional<Error> error;
        std::function<void()> deliver;
    };
    /// Runs in the worker; gets the connection or the error that stands for it.
    using Work = std::function<Outcome(Result<Database*>)>;

    struct Task {
        Work work;
        bool together = false;
    };

    void post(Task task);
    void noteOutcome(const std::optional<Error>& error, bool wrote);

    // In the worker:
    [[nodiscard]] QList<Work> takeNext();
    void processNext();
    void process(const Work& work);
    [[nodiscard]] bool processTogether(const QList<Work>& works);
    void bring(const Outcome& outcome, bool wrote);
    [[nodiscard]] Result<OpenReport> openFile();

    QString m_path;
    QThread m_thread;
    QObject* m_worker = nullptr;
    QMutex m_handedInMutex;
    QQueue<Task> m_handedIn;              ///< under the mutex
    std::unique_ptr<Database> m_database; ///< touched in the worker only
    std::optional<Error> m_openError;     ///< touched in the worker only
    QList<Work> m_waiting;                ///< handed in before opening; touched in the worker only
    bool m_unwritable = false;
};

template <class T>
class Store::WorkJob final : public Job<T> {
public:
    WorkJob(Store& store, std::function<Result<T>(Database&)> work, bool together)
        : Job<T>(&store)
        , m_store(store)
        , m_work(std::move(work))
        , m_together(together)
    { }

private:
    void doStart() override
    {
        const auto outcomeOf = [self = QPointer(this), work = std::move(m_work)](const Result<Database*>& database) -> Outcome {
            const Result<T> result = database ? work(**database) : Result<T>(failure(database.error()));
            return {
                .error = result ? std::nullopt : std::optional(result.error()),
                .deliver =
                    [self, result] {
                        if (self)
                            self->finish(result);
                    },
            };
        };
        m_store.post({outcomeOf, m_together});
    }
    void doCancel() override { this->finishCancelled(); }

    Store& m_store;
    std::function<Result<T>(Database&)> m_work;
    bool m_together;
};

} // namespace pinwright
