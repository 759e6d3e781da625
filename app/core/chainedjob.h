// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"

namespace pinwright {

/// Two jobs one after the other: runs `first`, and then the job that `next` makes of its result, success or not. Progress of either passes
/// through. Once cancelled, nothing further is begun. Owns `first` until that deletes itself.
template <class In, class Out>
class ChainedJob final : public Job<Out> {
public:
    using Next = std::function<Job<Out>*(const Result<In>&)>;

    ChainedJob(Job<In>* first, Next next) : m_first(first), m_next(std::move(next)) { }
    ~ChainedJob() override
    {
        // Only a job that never ran is still ours here; one that runs ends and deletes itself.
        if (!m_current)
            delete m_first.data();
    }

private:
    void doStart() override
    {
        m_first->onFinished(this, [this](const Result<In>& result) { goOn(result); });
        run(m_first);
    }
    void doCancel() override
    {
        m_cancelled = true;
        if (m_current)
            m_current->cancel();
    }
    void goOn(const Result<In>& result)
    {
        m_running = nullptr;
        if (m_cancelled)
            return this->finishCancelled();
        Job<Out>* second = m_next(result);
        second->onFinished(this, [this](const Result<Out>& outcome) {
            m_running = nullptr;
            this->finish(outcome);
        });
        run(second);
    }
    void run(JobBase* job)
    {
        m_current = job;
        m_running = job;
        // One that goes while it runs went with its owner, and this one can never end.
        QObject::connect(job, &QObject::destroyed, this, [this, job] {
            if (m_running == job)
                delete this;
        });
        QObject::connect(job, &JobBase::progressChanged, this, &JobBase::progressChanged);
        job->start();
    }

    QPointer<Job<In>> m_first;
    Next m_next;
    QPointer<JobBase> m_current;
    const JobBase* m_running = nullptr; ///< like m_current, which is cleared as the job goes
    bool m_cancelled = false;
};

/// `chainJob<QUrl>(http.send(put), [](const Result<HttpReply>&) -> Job<QUrl>* { … })`
template <class Out, class In, class Next>
[[nodiscard]] Job<Out>* chainJob(Job<In>* first, Next next)
{
    return new ChainedJob<In, Out>(first, std::move(next));
}

/// The same where `next` is made of the value only; an error of `first` ends both.
template <class Out, class In, class Next>
[[nodiscard]] Job<Out>* thenJob(Job<In>* first, Next next)
{
    return chainJob<Out>(first, [next = std::move(next)](const Result<In>& result) -> Job<Out>* {
        return result ? next(*result) : readyJob<Out>(failure(result.error()));
    });
}

} // namespace pinwright
