// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"
#include "publishing/ownerlock.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QTest>
#include <QThreadPool>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;
using Works = Outbox::Works;

/// Several processes, ends in the middle, full disks and unreadable rows: nothing is sent twice and nothing is lost.
class TestOutboxRecovery : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void restartInEveryState_data();
    void restartInEveryState();
    void livingProcessesKeepTheirOwn();
    void oneTakenAwayWhilePreparingIsNotSent();
    void twoProcessesSendEachOnce();
    void aProcessTakenForDeadStillTellsItsOutcome();
    void changesOfOthersAreNoticed();
    void accountsOfOthersAreKnownWhenTheirPinsAreDue();
    void ownOnlyLeavesOthersAlone();
    void ownOnlyJustLooksAtWhatOthersDo();
    void fullDiskAtTheEndLosesNothing();
    void fullDiskAtArmingSendsNothing();
    void fullDiskAtClaimingWaits();
    void endWhileSendingIsUnconfirmed();
    void endWhileSendingTakesTheLastWord();
    void endWhileArmingSendsNothing();
    void unreadableOnesAreLeftUntouched();
    void oneThatBecomesUnreadableIsNotSent();
};

void TestOutboxRecovery::restartInEveryState_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("after");
    QTest::addColumn<int>("creates");

    QTest::newRow("waiting") << State::Waiting << State::Published << 1;
    QTest::newRow("preparing") << State::Preparing << State::Published << 1;
    QTest::newRow("armed") << State::Armed << State::Unconfirmed << 0;
    QTest::newRow("processing") << State::Processing << State::Published << 0;
    QTest::newRow("scheduled") << State::Scheduled << State::Published << 0;
    QTest::newRow("published") << State::Published << State::Published << 0;
    QTest::newRow("failed") << State::Failed << State::Failed << 0;
    QTest::newRow("unconfirmed") << State::Unconfirmed << State::Unconfirmed << 0;
    QTest::newRow("missed") << State::Missed << State::Missed << 0;
    QTest::newRow("cancelled") << State::Cancelled << State::Cancelled << 0;
}

void TestOutboxRecovery::restartInEveryState()
{
    QFETCH(const State, before);
    QFETCH(const State, after);
    QFETCH(const int, creates);
    m_service->answer = receipt(Receipt::State::Published);
    m_service->statuses.push_back(receipt(Receipt::State::Published, u"r-one"_s));
    const SubmissionId id = leftBehind(u"one"_s, before);
    QCOMPARE(m_eyes->state(id), before);
    const auto desk = startedDesk();
    QTRY_COMPARE(m_eyes->state(id), after);
    QTRY_COMPARE(desk->state(id), after);
    const SubmissionId next = desk->add(draft(u"next"_s), m_account); // begun behind all that was left
    QTRY_COMPARE(desk->state(next), State::Published);
    QCOMPARE(m_eyes->state(id), after);
    QCOMPARE(m_service->createsOf(u"one"_s), creates);
}

void TestOutboxRecovery::livingProcessesKeepTheirOwn()
{
    auto other = std::make_unique<OwnerLock>(m_folder->path() + u"/owners"_s);
    QVERIFY(other->take());
    const SubmissionId preparing = leftBehind(u"preparing"_s, State::Preparing, other->id());
    const SubmissionId armed = leftBehind(u"armed"_s, State::Armed, other->id());
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId own = desk->add(draft(u"own"_s), m_account);
    QTRY_COMPARE(desk->state(own), State::Published);
    QCOMPARE(m_eyes->state(preparing), State::Preparing);
    QCOMPARE(m_eyes->state(armed), State::Armed);

    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state(armed), State::Unconfirmed, 5'000);
    QTRY_COMPARE(desk->state(preparing), State::Published);
    QCOMPARE(m_service->createsOf(u"preparing"_s), 1);
    QCOMPARE(m_service->createsOf(u"armed"_s), 0);
}

void TestOutboxRecovery::oneTakenAwayWhilePreparingIsNotSent()
{
    SlowSecretStore keychain;
    const auto desk = startedDesk(Works::Everything, &keychain);
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(keychain.reading);
    Submission cancelled = m_eyes->find(id);
    QCOMPARE(cancelled.state, State::Preparing);
    cancelled.state = State::Cancelled;
    QVERIFY(m_eyes->submissions().conclude(cancelled, State::Preparing).value());
    keychain.reading->answer(u"secret"_s);
    QTRY_COMPARE(desk->state(id), State::Cancelled);
    QTRY_VERIFY(!keychain.reading);
    const SubmissionId next = desk->add(draft(u"next"_s), m_account);
    QTRY_VERIFY(keychain.reading);
    keychain.reading->answer(u"secret"_s);
    QTRY_COMPARE(m_service->createsOf(u"next"_s), 1);
    QCOMPARE(m_service->createsOf(u"one"_s), 0);
    QCOMPARE(m_eyes->state(id), State::Cancelled);
    Q_UNUSED(next)
}

void TestOutboxRecovery::twoProcessesSendEachOnce()
{
    QStringList titles;
    for (int i = 0; i < 40; ++i) {
        titles.append(u"pin %1"_s.arg(i));
        leftBehind(titles.last(), i % 4 == 3 ? State::Preparing : State::Waiting);
    }
    m_service->answer = receipt(Receipt::State::Published);
    const auto one = newDesk();
    const auto two = newDesk();
    one->outbox->start();
    two->outbox->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->creates.size() >= titles.size(), 15'000);
    QTRY_VERIFY(std::ranges::all_of(m_eyes->all(), [](const Submission& s) { return s.state == State::Published; }));
    for (const QString& title : titles)
        QCOMPARE(m_service->createsOf(title), 1);
    const auto showsAll = [](const Desk& desk) {
        return std::ranges::all_of(desk.outbox->submissions(), [](const Submission& s) { return s.state == State::Published; });
    };
    QTRY_VERIFY(showsAll(*one) && showsAll(*two));
    QCOMPARE(one->outbox->submissions(), two->outbox->submissions());
}

void TestOutboxRecovery::aProcessTakenForDeadStillTellsItsOutcome()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    // As if its lock file was wiped.
    QCOMPARE(m_eyes->submissions().recoverFrom(m_eyes->submissions().owners().value(), m_clock.now()).value().size(), 1);
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::changesOfOthersAreNoticed()
{
    const SubmissionId first = leftBehind(u"first"_s, State::Failed);
    const SubmissionId still = leftBehind(u"still"_s, State::Failed);
    const auto desk = startedDesk(Works::OwnOnly);
    QSignalSpy added(desk->outbox.get(), &Outbox::added);
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    Submission outcome = m_eyes->find(first);
    outcome.state = State::Published;
    QVERIFY(m_eyes->submissions().conclude(outcome, State::Failed).value());
    const SubmissionId second = leftBehind(u"second"_s, State::Unconfirmed);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<SubmissionId>(), second);
    QTRY_COMPARE(desk->state(first), State::Published);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk->state(still), State::Failed);
    QCOMPARE(desk->outbox->submissions(), m_eyes->all());
}

void TestOutboxRecovery::accountsOfOthersAreKnownWhenTheirPinsAreDue()
{
    m_service->answer = receipt(Receipt::State::Published);
    MemorySecretStore keychain;
    const auto desk = startedDesk(Works::Everything, &keychain);
    Account later = m_account;
    later.id = AccountId(u"account-2"_s);
    later.name = u"Added Later"_s;
    const auto other = newDesk(Works::OwnOnly, &keychain);
    const auto saved = waitFor(other->accounts.save(later, {{u"api-key"_s, u"secret"_s}}, AccountBook::Remember::InPasswordStore));
    QVERIFY(saved && *saved);
    QVERIFY(!desk->accounts.find(later.id));
    const SubmissionId id = other->add(draft(u"now"_s), later);
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QTRY_COMPARE(desk->state(id), State::Published);
    QVERIFY(desk->accounts.find(later.id));
    QCOMPARE(m_service->createsOf(u"now"_s), 1);
}

void TestOutboxRecovery::ownOnlyLeavesOthersAlone()
{
    m_service->answer = receipt(Receipt::State::Processing);
    const SubmissionId waiting = leftBehind(u"waiting"_s, State::Waiting);
    leftBehind(u"processing"_s, State::Processing);
    const auto desk = startedDesk(Works::OwnOnly);
    const SubmissionId own = desk->add(draft(u"own"_s), m_account);
    QTRY_COMPARE(desk->state(own), State::Processing);
    QTRY_VERIFY(m_service->questions.size() >= 2);
    for (const ScriptedService::Question& question : std::as_const(m_service->questions))
        QCOMPARE(question.id, RemoteId(u"r1"_s));
    QCOMPARE(m_eyes->state(waiting), State::Waiting);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::ownOnlyJustLooksAtWhatOthersDo()
{
    OwnerLock other(m_folder->path() + u"/owners"_s);
    QVERIFY(other.take());
    const SubmissionId waiting = leftBehind(u"waiting"_s, State::Waiting);
    const SubmissionId armed = leftBehind(u"armed"_s, State::Armed, other.id());
    const auto desk = startedDesk(Works::OwnOnly);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(desk->state(waiting), State::Waiting);
    QCOMPARE(m_eyes->state(armed), State::Armed);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxRecovery::fullDiskAtTheEndLosesNothing()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'published' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->state(id), State::Armed);
    desk->outbox->sendAgain(id);
    QTest::qWait(3 * testBeat.count()); // tried again meanwhile, without telling again
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk->state(id), State::Published);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::fullDiskAtArmingSendsNothing()
{
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'armed' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Storage);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxRecovery::fullDiskAtClaimingWaits()
{
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'preparing' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk->state(id), State::Waiting);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->state(id), State::Published, 10'000);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::endWhileSendingIsUnconfirmed()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_service->creates.first().job->answersCancel = false;
    desk.reset();
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
    QVERIFY(m_service->creates.first().job->cancelled);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published)); // nobody is there any more
    QTRY_VERIFY(!m_service->creates.first().job);
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
}

void TestOutboxRecovery::endWhileSendingTakesTheLastWord()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    desk->outbox.reset(); // the store still runs
    QTRY_COMPARE(m_eyes->state(id), State::Cancelled);
    desk.reset();
    const auto next = startedDesk();
    QCOMPARE(next->state(id), State::Cancelled);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::endWhileArmingSendsNothing()
{
    QVERIFY(m_eyes->run(u"CREATE TABLE armings (id)"_s));
    QVERIFY(m_eyes->run(u"CREATE TRIGGER arming AFTER UPDATE ON submissions WHEN new.state = 'armed' BEGIN "
                        "INSERT INTO armings VALUES (new.id); END"_s));
    SlowSecretStore keychain;
    QSemaphore gate;
    auto desk = startedDesk(Works::Everything, &keychain);
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(keychain.reading);
    // What is handed in behind this is not even begun when the outbox goes.
    desk->store
        .run<Done>([&gate](Database&) -> Result<Done> {
            gate.acquire();
            return Done{};
        })
        ->start();
    keychain.reading->answer(u"secret"_s);
    for (int turn = 0; turn < 20; ++turn) { // the secret, the check of the file, the arming
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
    }
    desk->outbox.reset();
    gate.release();
    desk.reset();

    int armings = 0;
    QVERIFY(m_eyes->database().each(u"SELECT 1 FROM armings"_s, {}, [&armings](const QSqlQuery&) { ++armings; }));
    QCOMPARE(armings, 1);
    QCOMPARE(m_eyes->state(id), State::Waiting);
    QCOMPARE(m_eyes->find(id).attempts, 0);
    QCOMPARE(m_service->creates.size(), 0);

    m_service->answer = receipt(Receipt::State::Published);
    const auto next = startedDesk();
    QTRY_COMPARE(next->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRecovery::unreadableOnesAreLeftUntouched()
{
    m_service->answer = receipt(Receipt::State::Published);
    const SubmissionId first = leftBehind(u"first"_s, State::Waiting);
    const SubmissionId damaged = leftBehind(u"damaged"_s, State::Waiting);
    const SubmissionId last = leftBehind(u"last"_s, State::Waiting);
    QVERIFY(m_eyes->run(u"UPDATE submissions SET draft_document = '{\"id\"' WHERE id = '"_s + damaged.text() + u'\''));
    const auto row = [this, &damaged] {
        QVariantList values;
        std::ignore = m_eyes->database().each(
            u"SELECT * FROM submissions WHERE id = ?"_s, {damaged.text()}, [&values](const QSqlQuery& query) {
                for (int column = 0; column < query.record().count(); ++column)
                    values.append(query.value(column));
            });
        return values;
    };
    const QVariantList before = row();

    const auto desk = newDesk();
    QSignalSpy found(desk->outbox.get(), &Outbox::unreadableFound);
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    desk->outbox->start();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toInt(), 1);
    QCOMPARE(desk->outbox->unreadable(), QSet<SubmissionId>{damaged});
    QVERIFY(!desk->outbox->find(damaged));
    QTRY_COMPARE(desk->state(first), State::Published);
    QTRY_COMPARE(desk->state(last), State::Published);
    desk->outbox->sendAgain(damaged);
    desk->outbox->cancel(damaged);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(found.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_service->createsOf(u"damaged"_s), 0);
    QCOMPARE(m_service->creates.size(), 2);
    QVERIFY(before.size() > 10);
    QCOMPARE(row(), before);
}

void TestOutboxRecovery::oneThatBecomesUnreadableIsNotSent()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(600)), m_account);
    QSignalSpy found(desk->outbox.get(), &Outbox::unreadableFound);
    QVERIFY(m_eyes->run(u"UPDATE submissions SET account_document = 'lost'"_s));
    m_clock.advance(std::chrono::seconds(600));
    QTRY_COMPARE(found.size(), 1);
    QTest::qWait(8 * testBeat.count()); // longer than the pause after a failed claim
    QCOMPARE(m_service->creates.size(), 0);
    QString state;
    QVERIFY(m_eyes->database().each(
        u"SELECT state FROM submissions"_s, {}, [&state](const QSqlQuery& row) { state = row.value(0).toString(); }));
    QCOMPARE(state, u"waiting"_s);
    QCOMPARE(desk->outbox->unreadable(), QSet<SubmissionId>{id});
}

QTEST_GUILESS_MAIN(TestOutboxRecovery)
#include "tst_outboxrecovery.moc"
