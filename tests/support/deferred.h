// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

namespace pinwright::test {

/// deleteLater() only runs inside exec() (measured on Qt 6.4.2), so tests flush it, or leak checks complain.
inline void flushDeferredDeletes()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Starts a job and waits for its result; fails the test (nullopt) after `timeoutMs`.
template <class T>
[[nodiscard]] std::optional<Result<T>> waitFor(Job<T>* job, int timeoutMs = 10'000)
{
    std::optional<Result<T>> result;
    QObject context;
    // A spy's wait runs an event loop; QTest::qWaitFor() would sleep 10 ms for each piece of an upload.
    QSignalSpy finished(job, &JobBase::finished);
    job->onFinished(&context, [&result](const Result<T>& r) { result = r; })->start();
    finished.wait(timeoutMs);
    if (!result)
        return std::nullopt;
    flushDeferredDeletes();
    return result;
}

} // namespace pinwright::test
