// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace pinwright {

/// One asynchronous operation, the part that does not depend on what it yields.
///
/// Life: create, connect, `start()`; `finished()` comes exactly once, from the event loop and never from inside `start()`
/// or `cancel()`; then the job deletes itself. A job that was never started is the creator's to delete. Keep jobs in a
/// QPointer. One thread only: the thread that created it.
class JobBase : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobBase)

public:
    explicit JobBase(QObject* parent = nullptr);

    /// Begins the work. Calling it twice does nothing.
    void start();
    /// Asks the work to end. `finished()` still comes, with Cancelled unless the work ended first. Safe to call at any time.
    void cancel();

signals:
    /// Bytes sent, or received, so far and in all. Never goes back; `total` is positive; at most ten a second.
    void progressChanged(qint64 done, qint64 total);
    void finished();

protected:
    virtual void doStart() = 0;
    /// Stop what runs. Must lead to finish(), at once or soon, with Cancelled or with what is known by then.
    virtual void doCancel() = 0;
    virtual void finishCancelled() = 0;

    /// Posts `finished()` and the deletion after it.
    void announce();
    [[nodiscard]] bool isAnnounced() const { return m_announced; }

private:
    bool m_started = false;
    bool m_announced = false;
};

/// A JobBase that yields a Result<T>.
template <class T>
class Job : public JobBase {
public:
    using JobBase::JobBase;

    /// Valid from `finished()` on.
    [[nodiscard]] const Result<T>& result() const { return *m_result; }

    /// Calls `receiver(result)` when the job ends, unless `context` is gone by then. Returns this, for chaining `->start()`.
    template <class Receiver>
    Job* onFinished(const QObject* context, Receiver receiver)
    {
        QObject::connect(
            this, &JobBase::finished, context, [this, receiver = std::move(receiver)]() mutable { receiver(*m_result); });
        return this;
    }

protected:
    /// The first call decides; later ones are ignored.
    void finish(Result<T> result)
    {
        if (isAnnounced())
            return;
        m_result = std::move(result);
        announce();
    }
    void finishCancelled() final { finish(failure({.kind = ErrorKind::Cancelled})); }

private:
    std::optional<Result<T>> m_result;
};

/// A job whose result is known beforehand (a refused input, a cached value).
template <class T>
class ReadyJob final : public Job<T> {
public:
    explicit ReadyJob(Result<T> result) : m_known(std::move(result)) { }

private:
    void doStart() override { this->finish(std::move(m_known)); }
    void doCancel() override { }

    Result<T> m_known;
};

template <class T>
[[nodiscard]] Job<T>* readyJob(Result<T> result)
{
    return new ReadyJob<T>(std::move(result));
}

/// Runs `inner` and turns its result into another: an HTTP reply into boards. Progress and cancel pass through.
/// Owns `inner` until that deletes itself.
template <class In, class Out>
class MappedJob final : public Job<Out> {
public:
    using Map = std::function<Result<Out>(const Result<In>&)>;

    MappedJob(Job<In>* inner, Map map) : m_inner(inner), m_map(std::move(map)) { }
    ~MappedJob() override
    {
        // Only a job that never ran is still ours here; one that runs ends and deletes itself.
        if (m_inner && !m_running)
            delete m_inner.data();
    }

private:
    void doStart() override
    {
        m_running = true;
        QObject::connect(m_inner, &JobBase::progressChanged, this, &JobBase::progressChanged);
        m_inner->onFinished(this, [this](const Result<In>& result) { this->finish(m_map(result)); });
        m_inner->start();
    }
    void doCancel() override
    {
        if (m_inner)
            m_inner->cancel();
    }

    QPointer<Job<In>> m_inner;
    Map m_map;
    bool m_running = false;
};

/// `mapJob(http.send(request), parseBoards)`; `map` takes a `const Result<In>&` and returns a `Result<Out>`.
template <class Out, class In, class Map>
[[nodiscard]] Job<Out>* mapJob(Job<In>* inner, Map map)
{
    return new MappedJob<In, Out>(inner, std::move(map));
}

} // namespace pinwright
