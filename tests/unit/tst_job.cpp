// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chainedjob.h"
#include "core/job.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace pinwright;

namespace {

/// Ends when the test says so; counts what it is asked for.
class ManualJob final : public Job<int> {
public:
    using Job<int>::Job;

    void end(Result<int> result) { finish(std::move(result)); }

    int starts = 0;
    int cancels = 0;
    bool endsInStart = false;

private:
    void doStart() override
    {
        ++starts;
        if (endsInStart)
            finish(7);
    }
    void doCancel() override
    {
        ++cancels;
        finishCancelled();
    }
};

void deleteWhatIsDue()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void finishesLaterAndOnce()
    {
        QPointer<ManualJob> job = new ManualJob;
        job->endsInStart = true;
        QSignalSpy finished(job, &JobBase::finished);
        job->start();
        QCOMPARE(finished.count(), 0); // never from inside start()
        job->end(8);
        job->cancel();
        job->start();
        QCOMPARE(job->starts, 1);
        QCOMPARE(job->cancels, 0);
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(job->result().value(), 7); // the first result counts
        deleteWhatIsDue();
        QVERIFY(!job);
        QCOMPARE(finished.count(), 1);
    }

    void finishesCancelledLater()
    {
        QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &JobBase::finished);
        job->start();
        job->cancel();
        QCOMPARE(finished.count(), 0); // never from inside cancel()
        job->end(8);
        QVERIFY(finished.wait());
        QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
        deleteWhatIsDue();
        QVERIFY(!job);
    }

    void canBeCancelledBeforeItStarts()
    {
        QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &JobBase::finished);
        job->cancel();
        job->start();
        QVERIFY(finished.wait());
        QCOMPARE(job->starts, 0);
        QCOMPARE(job->result().error().kind, ErrorKind::Cancelled);
        deleteWhatIsDue();
        QVERIFY(!job);
    }

    void callsNobodyWhoIsGone()
    {
        QPointer<ManualJob> job = new ManualJob;
        int calls = 0;
        auto context = std::make_unique<QObject>();
        job->onFinished(context.get(), [&calls](const Result<int>&) { ++calls; })->start();
        context.reset();
        job->end(1);
        QSignalSpy finished(job, &JobBase::finished);
        QVERIFY(finished.wait());
        QCOMPARE(calls, 0);
        deleteWhatIsDue();
    }

    void readyJobsAreJobs()
    {
        Job<int>* job = readyJob<int>(3);
        int got = 0;
        job->onFinished(this, [&got](const Result<int>& result) { got = result.value(); })->start();
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 3);
        deleteWhatIsDue();
    }

    void mapsResultsAndProgress()
    {
        QPointer<ManualJob> inner = new ManualJob;
        QPointer<Job<QString>> outer =
            mapJob<QString>(inner.data(), [](const Result<int>& result) -> Result<QString> { return QString::number(*result); });
        QSignalSpy progress(outer, &JobBase::progressChanged);
        QSignalSpy finished(outer, &JobBase::finished);
        outer->start();
        QCOMPARE(inner->starts, 1);
        emit inner->progressChanged(1, 2);
        QCOMPARE(progress.count(), 1);
        inner->end(42);
        QVERIFY(finished.wait());
        QCOMPARE(outer->result().value(), QStringLiteral("42"));
        deleteWhatIsDue();
        QVERIFY(!inner);
        QVERIFY(!outer);
    }

    void mappedJobsPassCancelOn()
    {
        QPointer<ManualJob> inner = new ManualJob;
        QPointer<Job<int>> outer = mapJob<int>(inner.data(), [](const Result<int>& result) { return result; });
        QSignalSpy finished(outer, &JobBase::finished);
        outer->start();
        outer->cancel();
        QCOMPARE(inner->cancels, 1);
        QVERIFY(finished.wait());
        QCOMPARE(outer->result().error().kind, ErrorKind::Cancelled);
        deleteWhatIsDue();
        QVERIFY(!inner);
    }

    void mappedJobsOwnWhatNeverRan()
    {
        QPointer<ManualJob> unstarted = new ManualJob;
        delete mapJob<int>(unstarted.data(), [](const Result<int>& result) { return result; });
        QVERIFY(!unstarted);

        QPointer<ManualJob> cancelled = new ManualJob;
        QPointer<Job<int>> outer = mapJob<int>(cancelled.data(), [](const Result<int>& result) { return result; });
        QSignalSpy finished(outer, &JobBase::finished);
        outer->cancel();
        QVERIFY(finished.wait());
        deleteWhatIsDue();
        QVERIFY(!outer);
        QVERIFY(!cancelled);
    }

    void mappedJobsLeaveWhatRunsAlone()
    {
        QPointer<ManualJob> inner = new ManualJob;
        Job<int>* outer = mapJob<int>(inner.data(), [](const Result<int>& result) { return result; });
        outer->start();
        delete outer;
        QVERIFY(inner);
        QSignalSpy finished(inner, &JobBase::finished);
        inner->end(1);
        QVERIFY(finished.wait());
        deleteWhatIsDue();
        QVERIFY(!inner);
    }

    void chainedJobsRunOneAfterTheOther()
    {
        QPointer<ManualJob> first = new ManualJob;
        QPointer<ManualJob> second = new ManualJob;
        QList<Result<int>> handedOn;
        QPointer<Job<int>> chain = chainJob<int>(first.data(), [&](const Result<int>& result) {
            handedOn.append(result);
            return second.data();
        });
        QSignalSpy progress(chain, &JobBase::progressChanged);
        QSignalSpy finished(chain, &JobBase::finished);
        chain->start();
        QCOMPARE(first->starts, 1);
        emit first->progressChanged(1, 2);
        first->end(failure({.kind = ErrorKind::Network}));
        QTRY_COMPARE(second->starts, 1);
        QCOMPARE(handedOn, QList<Result<int>>{failure({.kind = ErrorKind::Network})});
        QCOMPARE(finished.count(), 0);
        emit second->progressChanged(1, 3);
        QCOMPARE(progress.count(), 2);
        second->end(5);
        QVERIFY(finished.wait());
        QCOMPARE(chain->result().value(), 5);
        deleteWhatIsDue();
        QVERIFY(!first && !second && !chain);
    }

    void chainedJobsBeginNothingOnceCancelled_data()
    {
        QTest::addColumn<bool>("endedFirst");
        QTest::newRow("while it runs") << false;
        QTest::newRow("when it has just ended") << true;
    }

    void chainedJobsBeginNothingOnceCancelled()
    {
        QFETCH(bool, endedFirst);
        QPointer<ManualJob> first = new ManualJob;
        int begun = 0;
        QPointer<Job<int>> chain = chainJob<int>(first.data(), [&begun](const Result<int>&) {
            ++begun;
            return readyJob<int>(1);
        });
        QSignalSpy finished(chain, &JobBase::finished);
        chain->start();
        if (endedFirst)
            first->end(3);
        chain->cancel();
        QVERIFY(finished.wait());
        QCOMPARE(chain->result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(begun, 0);
        deleteWhatIsDue();
        QVERIFY(!first && !chain);
    }

    void chainedJobsPassCancelOnToTheSecond()
    {
        auto* second = new ManualJob;
        QPointer<Job<int>> chain = chainJob<int>(readyJob<int>(1), [second](const Result<int>&) { return second; });
        QSignalSpy finished(chain, &JobBase::finished);
        chain->start();
        QTRY_COMPARE(second->starts, 1);
        chain->cancel();
        QCOMPARE(second->cancels, 1);
        QVERIFY(finished.wait());
        QCOMPARE(chain->result().error().kind, ErrorKind::Cancelled);
        deleteWhatIsDue();
        QVERIFY(!chain);
    }

    void chainedJobsOwnWhatNeverRan()
    {
        QPointer<ManualJob> unstarted = new ManualJob;
        delete chainJob<int>(unstarted.data(), [](const Result<int>&) { return readyJob<int>(1); });
        QVERIFY(!unstarted);
    }

    void chainedJobsLeaveWhatRunsAlone()
    {
        QPointer<ManualJob> first = new ManualJob;
        Job<int>* chain = chainJob<int>(first.data(), [](const Result<int>&) { return readyJob<int>(1); });
        chain->start();
        delete chain;
        QVERIFY(first);
        QSignalSpy finished(first, &JobBase::finished);
        first->end(1);
        QVERIFY(finished.wait());
        deleteWhatIsDue();
        QVERIFY(!first);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
