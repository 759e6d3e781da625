// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayservice.h"
#include "integration/outboxdesk.h"
#include "store/accountrepository.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>
#include <QTestEventLoop>

#include <atomic>
#include <sys/resource.h>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true; // memory and time are then another matter
#else
constexpr bool isSanitized = false;
#endif

constexpr int accounts = 5;
constexpr std::chrono::seconds day = 24h;

/// Goes as fast as the outbox has done what was due.
class DayClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return begin.addSecs(m_seconds); }
    void advance(std::chrono::seconds time) { m_seconds += time.count(); }
    [[nodiscard]] std::chrono::seconds passed() const { return std::chrono::seconds(m_seconds); }

    const QDateTime begin{QDate(2026, 3, 10), QTime(0, 0), Qt::UTC};

private:
    std::atomic<qint64> m_seconds{0};
};

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

std::chrono::microseconds cpuTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) { return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec); };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

} // namespace

/// A whole day of an outbox, with a service that fails in every way.
class TestTortureDay : public QObject {
    Q_OBJECT

private slots:
    void addsUpAndStaysSmall();

private:
    [[nodiscard]] Account account(int number) const;
    [[nodiscard]] std::unique_ptr<Desk> newDesk(std::chrono::milliseconds beat);
    void addAll();
    [[nodiscard]] bool wasLookedFor() const;
    void tick();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool allEnded() const;
    void compareWithService();

    const int m_wanted = inFull(5000, 300);
    const std::chrono::seconds m_step{inFull(30, 300)};
    Chance m_chance;
    DayClock m_clock;
    QTemporaryDir m_folder;
    DayService* m_service = nullptr; ///< the desk's
    std::unique_ptr<Desk> m_desk;
    int m_added = 0;
};

Account TestTortureDay::account(int number) const
{
    return {.id = AccountId(u"account-%1"_s.arg(number)), .providerId = u"day"_s, .name = u"Shop %1"_s.arg(number)};
}

std::unique_ptr<Desk> TestTortureDay::newDesk(std::chrono::milliseconds beat)
{
    auto service = std::make_unique<DayService>(m_clock, m_chance);
    m_service = service.get();
    auto desk =
        std::make_unique<Desk>(m_folder.path(), std::move(service), m_clock, Outbox::Options{.retry = RetryPolicy(), .beat = beat});
    QSignalSpy loaded(desk->outbox.get(), &Outbox::loaded);
    desk->outbox->start();
    if (!loaded.wait() || !QTest::qWaitFor([&desk] { return desk->accounts.isLoaded(); }))
        qFatal("The outbox did not load");
    return desk;
}

void TestTortureDay::addAll()
{
    const Draft model = testDraft(m_folder.path(), u"media"_s, account(0));
    while (m_added < m_wanted) {
        Draft draft = model;
        draft.id = DraftId::create();
        draft.title = u"Pin %1"_s.arg(m_added);
        draft.account = account(m_added % accounts).id;
        draft.schedule = scheduleAtInstant(m_clock.begin.addSecs(600 + m_chance.below(day.count() - 600)), "Europe/Berlin");
        m_desk->outbox->add(draft, account(m_added % accounts))->start();
        ++m_added;
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->outbox->submissions().size(), m_wanted, 120'000);
}

bool TestTortureDay::wasLookedFor() const
{
    const QList<Submission>& all = m_desk->outbox->submissions();
    return std::none_of(all.cbegin(), all.cend(), [this](const Submission& submission) {
        const LookUp::Answer answer = m_desk->outbox->lookUp(submission.id).answer;
        return submission.state == State::Unconfirmed && (answer == LookUp::Answer::NotAsked || answer == LookUp::Answer::Asking);
    });
}

bool TestTortureDay::isBusy() const
{
    const QList<Submission>& all = m_desk->outbox->submissions();
    return std::any_of(all.cbegin(), all.cend(),
        [](const Submission& submission) { return submission.state == State::Preparing || submission.state == State::Armed; });
}

bool TestTortureDay::allEnded() const
{
    const QList<Submission>& all = m_desk->outbox->submissions();
    return all.size() == m_wanted && std::all_of(all.cbegin(), all.cend(), [this](const Submission& submission) {
        if (submission.state != State::Unconfirmed)
            return isFinal(submission.state);
        const LookUp::Answer answer = m_desk->outbox->lookUp(submission.id).answer;
        return answer == LookUp::Answer::NotFound && m_service->pin(submission.draft.title).times == 0;
    });
}

/// One step of the day, once what is due has been done.
void TestTortureDay::tick()
{
    if (isBusy())
        return;
    m_clock.advance(m_step);
    const QList<Standstill> standstills = m_desk->outbox->standstills();
    for (const Standstill& standstill : standstills) {
        if (standstill.cause == Standstill::Cause::SignIn) // the user sees to it
            m_desk->outbox->tryAgain(standstill.account);
    }
    if (m_clock.passed() < day)
        return;
    // What could not be asked is asked again in a minute, which is long here.
    for (const Submission& submission : m_desk->outbox->submissions()) {
        if (m_desk->outbox->lookUp(submission.id).answer == LookUp::Answer::CouldNotAsk)
            m_desk->outbox->checkNow(submission.id);
    }
}

void TestTortureDay::compareWithService()
{
    QMap<State, int> states;
    int attempts = 0;
    for (const Submission& submission : m_desk->outbox->submissions()) {
        ++states[submission.state];
        attempts += submission.attempts;
        const int times = m_service->pin(submission.draft.title).times;
        QVERIFY2(times <= 1, "made twice");
        QCOMPARE(times, submission.state == State::Published ? 1 : 0);
        if (!submission.remoteId.isEmpty())
            QCOMPARE(submission.remoteId, m_service->pin(submission.draft.title).id);
    }
    // One that backs off past its time by more than an hour is Missed: the day goes by faster than a busy machine sends.
    const int ended = states[State::Published] + states[State::Failed] + states[State::Unconfirmed] + states[State::Missed];
    qInfo("%d published, %d failed, %d unconfirmed; %d create requests, %d questions, %d faults", states[State::Published],
        states[State::Failed], states[State::Unconfirmed], m_service->requestCount(), m_service->questionCount(),
        m_service->faultCount());
    QCOMPARE(ended, m_wanted);
    QCOMPARE(attempts, m_service->requestCount());
    QVERIFY(m_service->faultCount() > m_wanted / 20);
    QVERIFY(states[State::Published] > m_wanted * 8 / 10);
}

void TestTortureDay::addsUpAndStaysSmall()
{
    {
        Eyes eyes(m_folder.path());
        for (int number = 0; number < accounts; ++number)
            QVERIFY(AccountRepository(eyes.database()).save(account(number)));
    }
    QLoggingCategory::setFilterRules(u"pinwright.*=false"_s);
    m_desk = newDesk(testBeat);
    addAll();
    const qint64 early = residentBytes();
    QElapsedTimer elapsed;
    elapsed.start();
    QTestEventLoop loop;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [this, &loop] {
        tick();
        if (m_clock.passed() > day && allEnded())
            loop.exitLoop();
    });
    ticking.start(20ms);
    loop.enterLoop(inFull(1800, 60));
    ticking.stop();
    const qint64 late = residentBytes();
    qInfo("%d pins of %.1f hours in %.1f s; %.1f MB more than before", m_added, double(m_clock.passed().count()) / 3600,
        double(elapsed.elapsed()) / 1000, double(late - early) / 1e6);
    compareWithService();
    if (QTest::currentTestFailed())
        return;

    m_desk = newDesk(Outbox::Options().beat);
    QTRY_VERIFY(wasLookedFor()); // what a start has to do
    const auto before = cpuTime();
    elapsed.restart();
    QTestEventLoop idle;
    idle.enterLoop(inFull(10, 4));
    const double share = double((cpuTime() - before).count()) / double(elapsed.nsecsElapsed()) * 1e5;
    qInfo("%.2f %% of a core when nothing is to be done", share);
    if (!isSanitized) {
        QVERIFY(late - early < 10'000'000);
        QVERIFY(share < 0.5);
    }
    m_desk.reset();
}

QTEST_GUILESS_MAIN(TestTortureDay)
#include "tst_tortureday.moc"
