// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "store/database.h"

#include <QObject>
#include <QThread>

namespace pinwright {

/// The database for a program with an event loop: one worker thread owns the connection and runs work in the order it was
/// given, so the window never waits for the disk. Destroying the store runs everything that was handed in, then closes.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(QString path, QObject* parent = nullptr);
    ~Store() override;

    struct OpenReport {
        QString damagedCopy; ///< see Database::Opened
    };

    /// Opens the file in the worker. Work handed in before waits; where opening fails, all work ends with that error.
    [[nodiscard]] Job<OpenReport>* open();

    /// `store.run<T>([…](Database& db) -> Result<T> { … })`: runs in the worker, the result comes back to this thread.
    /// The job may be cancelled only in the sense that nobody listens: work that was handed in is done.
    template <class T>
    [[nodiscard]] Job<T>* run(std::function<Result<T>(Database&)> work);

signals:
    /// A write could not be kept (disk full, read-only). Once until `writable()`.
    void unwritable(const pinwright::Error& error);
    /// Writes work again.
    void writable();

private:
    template <class T>
    class WorkJob;

    /// Runs in the worker; gives the connection or the error that stands for it.
    using Work = std::function<void(Result<Database*>)>;
    void post(Work work);
    void noteOutcome(const std::optional<Error>& error);

    QString m_path;
    QThread m_thread;
    QObject* m_worker = nullptr;
    std::unique_ptr<Database> m_database; ///< touched in the worker only
    std::optional<Error> m_openError;     ///< touched in the worker only
    bool m_unwritable = false;
};

} // namespace pinwright
