// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>

namespace pinwright {

/// Runs a function in a worker and yields what it returns. Cancelled, the function runs to its end unheard.
template <class T>
class WorkerJob final : public Job<T> {
public:
    explicit WorkerJob(std::function<T()> work) : m_work(std::move(work)) { }

private:
    void doStart() override
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { this->finish(m_watcher.result()); });
        m_watcher.setFuture(QtConcurrent::run(m_work));
    }
    void doCancel() override { this->finishCancelled(); }

    std::function<T()> m_work;
    QFutureWatcher<T> m_watcher;
};

} // namespace pinwright
