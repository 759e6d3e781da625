// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "outboxfixture.h"
#include "publishing/clockwatch.h"
#include "publishing/ownerlock.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;

/// Pins with a time: put to another, held until it comes, whatever the clock does.
class TestOutboxTimes : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_service->answer = receipt(Receipt::State::Published);
    }
    void cleanup() { end(); }

    void putToALaterTime();
    void putToNow();
    void missedIsPutToAnotherTime();
    void rescheduleIsRefused_data();
    void rescheduleIsRefused();
    void whatAnotherProcessHasIsNotRescheduled();
    void whatAnotherProcessPutToLaterIsNotSent();
    void failureToSaveIsTold();

    void heldOnesAreCounted();
    void theServicesOwnTimesAreNotHeld();

    void clockMoves_data();
    void clockMoves();
    void clockSetBackSendsNothingTwice();
    void zoneChanges();
    void sleptWhilePreparing();
    void jumpsAreNoticed();
    void jumpsAreLogged();

private:
    Result<Done> reschedule(Desk& desk, const SubmissionId& id, const std::optional<Schedule>& schedule)
    {
        return waitFor(desk.outbox->reschedule(id, schedule)).value_or(failure({.kind = ErrorKind::Timeout}));
    }
    [[nodiscard]] Schedule at(std::chrono::seconds fromNow) const
    {
        return scheduleAtInstant(m_clock.now().addSecs(fromNow.count()), "Europe/Berlin");
    }
    void waitBeats() { QTest::qWait(3 * testBeat.count()); }
};

void TestOutboxTimes::putToALaterTime()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    const QByteArray fingerprint = m_eyes->find(id).fingerprint;
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    const Schedule later = at(2h);
    QVERIFY(reschedule(*desk, id, later));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk->outbox->find(id)->draft.schedule, std::optional(later));
    const Submission kept = m_eyes->find(id);
    QCOMPARE(kept.draft.schedule, std::optional(later));
    QVERIFY(kept.fingerprint != fingerprint);
    QCOMPARE(kept.fingerprint, fingerprintOf(kept.draft, m_account.id));

    m_clock.advance(1h + 1min);
    waitBeats();
    QCOMPARE(desk->state(id), State::Waiting);
    m_clock.advance(1h);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->creates.first().draft.schedule, std::optional(later));
}

void TestOutboxTimes::putToNow()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    QVERIFY(reschedule(*desk, id, std::nullopt));
    QTRY_COMPARE(desk->state(id), State::Published);
    QVERIFY(!m_eyes->find(id).draft.schedule);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxTimes::missedIsPutToAnotherTime()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    m_clock.advance(3h);
    QTRY_COMPARE(desk->state(id), State::Missed);
    QVERIFY(desk->outbox->find(id)->error);
    QVERIFY(reschedule(*desk, id, at(10min)));
    QCOMPARE(desk->state(id), State::Waiting);
    QVERIFY(!desk->outbox->find(id)->error);
    QCOMPARE(m_service->creates.size(), 0);
    m_clock.advance(10min);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxTimes::rescheduleIsRefused_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("seconds"); // from now; 0: a time that does not exist
    QTest::addColumn<QString>("says");
    QTest::newRow("past") << State::Missed << -60 << u"The next one is"_s;
    QTest::newRow("does not exist") << State::Missed << 0 << u"does not exist"_s;
    QTest::newRow("processing") << State::Processing << 3600 << u"no longer waiting"_s;
    QTest::newRow("scheduled by the service") << State::Scheduled << 3600 << u"no longer waiting"_s;
    QTest::newRow("published") << State::Published << 3600 << u"no longer waiting"_s;
    QTest::newRow("unconfirmed") << State::Unconfirmed << 3600 << u"no longer waiting"_s;
    QTest::newRow("cancelled") << State::Cancelled << 3600 << u"no longer waiting"_s;
}

void TestOutboxTimes::rescheduleIsRefused()
{
    QFETCH(const State, state);
    QFETCH(const int, seconds);
    QFETCH(const QString, says);
    m_service->statuses.push_back(
        receipt(state == State::Scheduled ? Receipt::State::Scheduled : Receipt::State::Processing, u"r-one"_s));
    const SubmissionId id = leftBehind(u"one"_s, state);
    const auto desk = startedDesk();
    const Schedule schedule =
        seconds == 0 ? scheduleAt(QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin") : at(std::chrono::seconds(seconds));
    const Submission before = m_eyes->find(id);
    const Result<Done> refused = reschedule(*desk, id, schedule);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(refused.error().providerCode, QString(ownErrorCode));
    QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
    QCOMPARE(sentence(refused.error(), {}), refused.error().detail);
    QCOMPARE(m_eyes->find(id).draft, before.draft);
    QCOMPARE(m_eyes->state(id), state);
}

void TestOutboxTimes::whatAnotherProcessHasIsNotRescheduled()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    OwnerLock other(m_folder->path() + u"/owners"_s);
    QVERIFY(other.take());
    QVERIFY(m_eyes->submissions().claim(id, other.id(), m_clock.now()).value());
    const Result<Done> refused = reschedule(*desk, id, at(2h)); // not noticed here yet
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"no longer waiting"_s));
    QCOMPARE(m_eyes->state(id), State::Preparing);
    QTRY_COMPARE(desk->state(id), State::Preparing);
}

void TestOutboxTimes::whatAnotherProcessPutToLaterIsNotSent()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    Submission later = m_eyes->find(id);
    later.draft.schedule = at(5h);
    QVERIFY(m_eyes->submissions().sendAgain(later, State::Waiting).value());
    m_clock.advance(1h); // due by what this process knows
    QTRY_COMPARE(desk->outbox->find(id)->draft.schedule, later.draft.schedule);
    waitBeats();
    QCOMPARE(m_eyes->state(id), State::Waiting);
    QCOMPARE(m_service->creates.size(), 0);
    m_clock.advance(4h);
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxTimes::failureToSaveIsTold()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s));
    const Result<Done> failed = reschedule(*desk, id, at(2h));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QVERIFY(reschedule(*desk, id, at(3h)));
    QCOMPARE(m_eyes->find(id).draft.schedule, std::optional(at(3h)));
}

void TestOutboxTimes::heldOnesAreCounted()
{
    auto desk = startedDesk();
    QSignalSpy heldChanged(desk->outbox.get(), &Outbox::heldChanged);
    QCOMPARE(desk->outbox->heldCount(), 0);
    QVERIFY(!desk->outbox->nextHeld().isValid());
    const QDateTime start = m_clock.now();
    const SubmissionId second = desk->add(draftAt(u"two"_s, start.addSecs(7200)), m_account);
    const SubmissionId first = desk->add(draftAt(u"one"_s, start.addSecs(3600)), m_account);
    const SubmissionId nextDay = desk->add(draftAt(u"three"_s, start.addDays(1)), m_account);
    QCOMPARE(heldChanged.size(), 3);
    const SubmissionId now = desk->add(draft(u"now"_s), m_account);
    QTRY_COMPARE(desk->state(now), State::Published);
    QCOMPARE(heldChanged.size(), 3);
    QCOMPARE(desk->outbox->heldCount(), 3);
    QCOMPARE(desk->outbox->heldCount(start.addSecs(7200)), 1); // before, not at
    QCOMPARE(desk->outbox->heldCount(start.addSecs(7201)), 2);
    QCOMPARE(desk->outbox->nextHeld(), start.addSecs(3600));
    QVERIFY(desk->outbox->isHeldHere(*desk->outbox->find(first)));
    QVERIFY(!desk->outbox->isHeldHere(*desk->outbox->find(now)));

    QVERIFY(reschedule(*desk, first, at(3h)));
    QCOMPARE(heldChanged.size(), 4);
    QCOMPARE(desk->outbox->nextHeld(), start.addSecs(7200));
    desk->outbox->cancel(nextDay);
    QTRY_COMPARE(desk->outbox->heldCount(), 2);
    m_clock.advance(2h);
    QTRY_COMPARE(desk->state(second), State::Published);
    QCOMPARE(desk->outbox->heldCount(), 1);

    desk.reset();
    desk = newDesk();
    QSignalSpy afterRestart(desk->outbox.get(), &Outbox::heldChanged);
    desk->outbox->start();
    QVERIFY(afterRestart.wait());
    QCOMPARE(desk->outbox->nextHeld(), start.addSecs(3 * 3600));
}

void TestOutboxTimes::theServicesOwnTimesAreNotHeld()
{
    m_service->capabilities.ownScheduling = true;
    m_service->answer = receipt(Receipt::State::Scheduled);
    const auto desk = startedDesk();
    QSignalSpy heldChanged(desk->outbox.get(), &Outbox::heldChanged);
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    QTRY_COMPARE(desk->state(id), State::Scheduled);
    QCOMPARE(heldChanged.size(), 0);
    QCOMPARE(desk->outbox->heldCount(), 0);
}

void TestOutboxTimes::clockMoves_data()
{
    QTest::addColumn<int>("minutes"); // how far the clock goes at once; the pin is due in 60
    QTest::addColumn<State>("after");
    for (const bool restart : {false, true}) {
        const char* how = restart ? "restarted" : "running";
        QTest::addRow("%s, before its time", how) << 59 << State::Waiting;
        QTest::addRow("%s, at its time", how) << 60 << State::Published;
        QTest::addRow("%s, within the limit", how) << 119 << State::Published;
        QTest::addRow("%s, at the limit", how) << 120 << State::Published;
        QTest::addRow("%s, beyond the limit", how) << 121 << State::Missed;
        QTest::addRow("%s, a week on", how) << 7 * 24 * 60 << State::Missed;
        QTest::addRow("%s, a day back", how) << -24 * 60 << State::Waiting;
    }
}

/// A sleep and a clock that is set look the same: the time goes on at once.
void TestOutboxTimes::clockMoves()
{
    QFETCH(const int, minutes);
    QFETCH(const State, after);
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    const bool isRestarted = QLatin1StringView(QTest::currentDataTag()).startsWith("restarted"_L1);
    if (isRestarted) {
        desk.reset();
        m_clock.advance(std::chrono::minutes(minutes));
        desk = startedDesk();
    } else {
        m_clock.advance(std::chrono::minutes(minutes));
    }
    waitBeats();
    QTRY_COMPARE(desk->state(id), after);
    QCOMPARE(m_eyes->state(id), after);
    QCOMPARE(m_service->creates.size(), after == State::Published ? 1 : 0);
    if (after == State::Missed) {
        const QString text = sentence(*desk->outbox->find(id), {});
        QVERIFY2(text.contains(isRestarted ? u"Pinwright was not running"_s : u"The computer slept"_s), qPrintable(text));
        QVERIFY(text.endsWith("Nothing was sent."_L1));
    }
}

void TestOutboxTimes::clockSetBackSendsNothingTwice()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    const SubmissionId waiting = desk->add(draftAt(u"two"_s, m_clock.now().addSecs(7200)), m_account);
    m_clock.advance(1h);
    QTRY_COMPARE(desk->state(id), State::Published);
    m_clock.advance(-3h);
    waitBeats();
    desk.reset();
    desk = startedDesk();
    m_clock.advance(3h); // its time comes a second time
    waitBeats();
    QCOMPARE(desk->state(waiting), State::Waiting);
    m_clock.advance(1h);
    QTRY_COMPARE(desk->state(waiting), State::Published);
    QCOMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->createsOf(u"one"_s), 1);
    QCOMPARE(m_service->createsOf(u"two"_s), 1);
}

void TestOutboxTimes::zoneChanges()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    const Schedule before = *desk->outbox->find(id)->draft.schedule;
    const QString shown = whenText(before);
    const QByteArray zone = qgetenv("TZ");
    for (const char* other : {"America/St_Johns", "Asia/Kolkata"}) {
        qputenv("TZ", other);
        tzset();
        desk.reset();
        desk = startedDesk();
        QCOMPARE(desk->outbox->find(id)->draft.schedule, std::optional(before));
        QCOMPARE(whenText(*desk->outbox->find(id)->draft.schedule), shown);
        QCOMPARE(desk->outbox->nextHeld(), startOfTest.addSecs(3600));
    }
    m_clock.advance(59min);
    waitBeats();
    const State early = desk->state(id);
    m_clock.advance(1min);
    const bool sent = QTest::qWaitFor([&] { return desk->state(id) == State::Published; });
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QCOMPARE(early, State::Waiting);
    QVERIFY(sent);
}

void TestOutboxTimes::sleptWhilePreparing()
{
    SlowSecretStore keychain;
    const auto desk = startedDesk(Outbox::Works::Everything, &keychain);
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(60)), m_account);
    m_clock.advance(1min);
    QTRY_VERIFY(keychain.reading);
    QCOMPARE(m_eyes->state(id), State::Preparing);
    m_clock.advance(2h);
    keychain.reading->answer(u"secret"_s);
    QTRY_COMPARE(desk->state(id), State::Missed);
    QCOMPARE(m_eyes->state(id), State::Missed);
    QCOMPARE(m_eyes->find(id).attempts, 0);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxTimes::jumpsAreNoticed()
{
    ClockWatch watch(m_clock);
    QVERIFY(!watch.jump());
    m_clock.advance(4min);
    QVERIFY(!watch.jump());
    m_clock.advance(6min);
    QCOMPARE(watch.jump(), std::optional(360s));
    QVERIFY(!watch.jump());
    m_clock.advance(-1h);
    QCOMPARE(watch.jump(), std::optional(-3600s));
}

void TestOutboxTimes::jumpsAreLogged()
{
    const auto desk = startedDesk();
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"clock went (7199|7200) seconds"_s));
    m_clock.advance(2h);
    waitBeats();
}

QTEST_GUILESS_MAIN(TestOutboxTimes)
#include "tst_outboxtimes.moc"
