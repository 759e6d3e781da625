// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "store/database.h"

#include <QObject>
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
        return new WorkJob<T>(*this, std::move(work));
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

    void post(Work work);
    void noteOutcome(const std::optional<Error>& error, bool wrote);

    // In the worker:
    void process(const Work& work);
    [[nodiscard]] Result<OpenReport> openFile();

    QString m_path;
    QThread m_thread;
    QObject* m_worker = nullptr;
    std::unique_ptr<Database> m_database; ///< touched in the worker only
    std::optional<Error> m_openError;     ///< touched in the worker only
    QList<Work> m_waiting;                ///< handed in before opening; touched in the worker only
    bool m_unwritable = false;
};

template <class T>
class Store::WorkJob final : public Job<T> {
public:
    WorkJob(Store& store, std::function<Result<T>(Database&)> work) : Job<T>(&store), m_store(store), m_work(std::move(work)) { }

private:
    void doStart() override
    {
        m_store.post([self = QPointer(this), work = std::move(m_work)](const Result<Database*>& database) -> Outcome {
            const Result<T> result = database ? work(**database) : Result<T>(failure(database.error()));
            return {
                .error = result ? std::nullopt : std::optional(result.error()),
                .deliver =
                    [self, result] {
                        if (self)
                            self->finish(result);
                    },
            };
        });
    }
    void doCancel() override { this->finishCancelled(); }

    Store& m_store;
    std::function<Result<T>(Database&)> m_work;
};

} // namespace pinwright
