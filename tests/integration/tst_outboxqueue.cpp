// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;
using Works = Outbox::Works;
using Cause = Standstill::Cause;

namespace {

constexpr std::chrono::milliseconds shortBeat{20};
constexpr int settling = 6 * int(shortBeat.count()); // whatever would begin has begun by then

} // namespace

/// What waits as a whole: its order and places, the pause, stopping, what stands still, and the clearing of what is over.
class TestOutboxQueue : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_service->capabilities.status = false;
        m_options = {.retry = RetryPolicy(), .beat = shortBeat};
    }
    void cleanup() { end(); }

    void placesOfEachAccount();
    void largeAndSmall();
    void pausedOverARestart();
    void pausedByAnotherProcess();
    void aPauseIsForWhatWorksOnEverything();
    void aPauseThatCantBeKept();
    void moved_data();
    void moved();
    void movedTooLate();
    void stopAll();
    void stalledWhileSending();
    void stalledAtTheService();
    void historyIsCleared();
    void limitReached();

private:
    [[nodiscard]] QStringList started() const
    {
        QStringList titles;
        for (const ScriptedService::Create& create : m_service->creates)
            titles.append(create.draft.title);
        return titles;
    }
    QList<SubmissionId> leave(const QStringList& titles)
    {
        QList<SubmissionId> ids;
        for (const QString& title : titles)
            ids.append(leftBehind(title, State::Waiting));
        return ids;
    }
    void endFirst()
    {
        for (const ScriptedService::Create& create : m_service->creates) {
            if (create.job)
                return create.job->answer(receipt(Receipt::State::Published));
        }
    }
};

void TestOutboxQueue::placesOfEachAccount()
{
    m_options.uploadsInAll = 3;
    Account other = m_account;
    other.id = AccountId(u"account-2"_s);
    other.name = u"Other"_s;
    QVERIFY(AccountRepository(m_eyes->database()).save(other));
    const auto desk = startedDesk();
    desk->accounts.setSessionSecret(other.id, u"api-key"_s, u"secret"_s);
    for (const char* title : {"a", "b", "c"})
        desk->add(draft(QString::fromLatin1(title)), m_account);
    QTRY_COMPARE(m_service->creates.size(), 2);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 2);
    desk->add(draft(u"other 1"_s), other);
    desk->add(draft(u"other 2"_s), other);
    QTRY_COMPARE(m_service->creates.size(), 3);
    QTest::qWait(settling);
    QStringList titles = started();
    std::sort(titles.begin(), titles.end());
    QCOMPARE(titles, QStringList({u"a"_s, u"b"_s, u"other 1"_s}));
    endFirst();
    QTRY_COMPARE(m_service->creates.size(), 4);
    QCOMPARE(started().last(), u"c"_s); // added before the other account's
}

void TestOutboxQueue::largeAndSmall()
{
    const auto desk = newDesk();
    constexpr int large = 21'000'000;
    for (const char* title : {"L1", "L2", "s1", "s2", "L3"}) {
        const QString text = QString::fromLatin1(title);
        Draft each = testDraft(m_folder->path(), text, m_account, text.startsWith(u'L') ? large : 10);
        each.media.bytes = QFileInfo(each.media.path).size();
        desk->add(each, m_account);
    }
    start(*desk);
    QTRY_COMPARE(m_service->creates.size(), 2);
    QStringList first = started();
    std::sort(first.begin(), first.end());
    QCOMPARE(first, QStringList({u"L1"_s, u"s1"_s}));
    const auto end = [this](const QString& title) {
        for (const ScriptedService::Create& create : m_service->creates) {
            if (create.draft.title == title)
                create.job->answer(receipt(Receipt::State::Published));
        }
    };
    end(u"s1"_s);
    QTRY_COMPARE(m_service->creates.size(), 3);
    QCOMPARE(started().last(), u"s2"_s);
    end(u"L1"_s); // now the large one at the head goes before any other
    QTRY_COMPARE(m_service->creates.size(), 4);
    QCOMPARE(started().last(), u"L2"_s);
    end(u"s2"_s); // no small one waits
    QTRY_COMPARE(m_service->creates.size(), 5);
    QCOMPARE(started().last(), u"L3"_s);
}

void TestOutboxQueue::pausedOverARestart()
{
    auto desk = startedDesk();
    const SubmissionId underWay = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QSignalSpy paused(desk->outbox.get(), &Outbox::pausedChanged);
    desk->outbox->setPaused(true);
    QVERIFY(paused.wait());
    QVERIFY(desk->outbox->isPaused());
    const SubmissionId waiting = desk->add(draft(u"two"_s), m_account);
    QTRY_COMPARE(desk->outbox->standstills().size(), 1);
    QTRY_COMPARE(desk->outbox->standstills().first(), (Standstill{.cause = Cause::Paused, .pins = 1}));
    endFirst(); // what is under way ends
    QTRY_COMPARE(desk->state(underWay), State::Published);
    QTest::qWait(settling);
    QCOMPARE(desk->state(waiting), State::Waiting);
    desk.reset();

    desk = startedDesk();
    QVERIFY(desk->outbox->isPaused());
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
    desk->outbox->setPaused(false);
    QTRY_COMPARE(m_service->creates.size(), 2);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
    QVERIFY(!desk->outbox->isPaused());
}

void TestOutboxQueue::pausedByAnotherProcess()
{
    const auto desk = startedDesk();
    QVERIFY(m_eyes->submissions().setPaused(true));
    // Claimed in the transaction that looks for the pause: at once, before this process has noticed.
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(desk->outbox->isPaused());
    QTest::qWait(settling);
    QCOMPARE(desk->state(id), State::Waiting);
    QCOMPARE(m_service->creates.size(), 0);
    QVERIFY(m_eyes->submissions().setPaused(false));
    QTRY_COMPARE(m_service->creates.size(), 1);
}

void TestOutboxQueue::aPauseIsForWhatWorksOnEverything()
{
    QVERIFY(m_eyes->submissions().setPaused(true));
    const auto desk = startedDesk(Works::OwnOnly);
    desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
}

void TestOutboxQueue::aPauseThatCantBeKept()
{
    const auto desk = startedDesk();
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(FAIL, 'disk full'); END"_s));
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    desk->outbox->setPaused(true);
    QVERIFY(failed.wait());
    QVERIFY(!desk->outbox->isPaused());
}

void TestOutboxQueue::moved_data()
{
    QTest::addColumn<QString>("moving");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("order");

    QTest::newRow("one up") << u"c"_s << u"b"_s << u"acbde"_s;
    QTest::newRow("one to the front") << u"e"_s << u"a"_s << u"eabcd"_s;
    QTest::newRow("one to the end") << u"a"_s << u""_s << u"bcdea"_s;
    QTest::newRow("several, in their order") << u"db"_s << u"a"_s << u"dbace"_s;
    QTest::newRow("where it is") << u"b"_s << u"c"_s << u"abcde"_s;
    QTest::newRow("some are gone") << u"xc"_s << u"a"_s << u"cabde"_s;
}

void TestOutboxQueue::moved()
{
    QFETCH(const QString, moving);
    QFETCH(const QString, before);
    QFETCH(const QString, order);
    m_service->answer = receipt(Receipt::State::Published);
    m_options.uploadsAtOnce = 1;
    QHash<QChar, SubmissionId> ids{{u'x', SubmissionId(u"gone"_s)}};
    for (const QChar title : u"abcde"_s)
        ids.insert(title, leftBehind(QString(title), State::Waiting));
    QVERIFY(m_eyes->submissions().setPaused(true));
    auto desk = startedDesk();
    QList<SubmissionId> list;
    for (const QChar title : moving)
        list.append(ids.value(title));
    const auto done = waitFor(desk->outbox->moveBefore(list, before.isEmpty() ? SubmissionId() : ids.value(before.front())));
    QVERIFY(done && *done);
    QList<Submission> shown = desk->outbox->submissions();
    std::sort(shown.begin(), shown.end(), [](const Submission& a, const Submission& b) { return a.rank < b.rank; });
    QString shownOrder;
    for (const Submission& submission : shown)
        shownOrder += submission.draft.title;
    QCOMPARE(shownOrder, order);
    desk.reset(); // it is on disk
    desk = startedDesk();
    desk->outbox->setPaused(false);
    QTRY_COMPARE(m_service->creates.size(), 5);
    QCOMPARE(started().join(QString()), order);
}

void TestOutboxQueue::movedTooLate()
{
    const QList<SubmissionId> ids = leave({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->creates.size(), 2);
    for (const auto& [moving, before] : {std::pair(ids[0], ids[3]), std::pair(ids[3], ids[0]), std::pair(ids[3], ids[3])}) {
        const auto done = waitFor(desk->outbox->moveBefore({moving}, before));
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Rejected);
        QVERIFY(!done->error().detail.isEmpty());
    }
}

void TestOutboxQueue::stopAll()
{
    leave({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const auto desk = startedDesk();
    const SubmissionId later = desk->add(draftAt(u"later"_s, startOfTest.addSecs(3600)), m_account);
    QTRY_COMPARE(m_service->creates.size(), 2);
    m_service->creates.first().job->whenCancelled = failure({.kind = ErrorKind::Cancelled, .outcomeUnknown = true});
    desk->outbox->stopAll();
    const auto count = [&desk](State state) {
        const QList<Submission>& all = desk->outbox->submissions();
        return std::count_if(all.begin(), all.end(), [state](const Submission& each) { return each.state == state; });
    };
    QTRY_COMPARE(count(State::Cancelled), 3);
    QTRY_COMPARE(count(State::Unconfirmed), 1);
    QCOMPARE(desk->state(later), State::Waiting);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutboxQueue::stalledWhileSending()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_clock.advance(9min);
    m_service->creates.first().job->report(10, 100);
    m_clock.advance(9min);
    QTest::qWait(settling);
    QVERIFY(!desk->outbox->isStalled(id));
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    m_clock.advance(1min);
    QTRY_VERIFY(desk->outbox->isStalled(id));
    QCOMPARE(changed.size(), 1);
    m_service->creates.first().job->report(20, 100);
    QTRY_VERIFY(!desk->outbox->isStalled(id));
    QCOMPARE(changed.size(), 2);
    m_clock.advance(10min);
    QTRY_VERIFY(desk->outbox->isStalled(id));
    endFirst();
    QTRY_VERIFY(!desk->outbox->isStalled(id));
}

void TestOutboxQueue::stalledAtTheService()
{
    m_service->capabilities.processingLimit = 30min;
    m_service->answer = receipt(Receipt::State::Processing);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Processing);
    m_clock.advance(29min);
    QTest::qWait(settling);
    QVERIFY(!desk->outbox->isStalled(id));
    m_clock.advance(1min);
    QTRY_VERIFY(desk->outbox->isStalled(id));
}

void TestOutboxQueue::historyIsCleared()
{
    const SubmissionId published = leftBehind(u"published"_s, State::Published);
    const SubmissionId unknown = leftBehind(u"unknown"_s, State::Unconfirmed);
    const auto desk = startedDesk();
    const auto other = startedDesk();
    m_clock.advance(24h);
    const SubmissionId waiting = desk->add(draftAt(u"later"_s, m_clock.now().addDays(1)), m_account);
    QTRY_VERIFY(other->outbox->find(waiting));
    QSignalSpy removed(desk->outbox.get(), &Outbox::removed);
    QSignalSpy removedThere(other->outbox.get(), &Outbox::removed);
    const auto cleared = waitFor(desk->outbox->clearHistory(m_clock.now()));
    QVERIFY(cleared && *cleared);
    QCOMPARE(**cleared, 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<SubmissionId>(), published);
    QVERIFY(!desk->outbox->find(published));
    QTRY_COMPARE(removedThere.size(), 1);
    for (const Desk* each : {desk.get(), other.get()}) {
        QVERIFY(each->outbox->find(unknown));
        QVERIFY(each->outbox->find(waiting));
        QCOMPARE(each->outbox->submissions().size(), 2);
    }
}

void TestOutboxQueue::limitReached()
{
    m_service->capabilities.requestLimit = {.count = 3, .period = 900s};
    m_service->answer = receipt(Receipt::State::Published);
    leave({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->outbox->standstills().size(), 1);
    QTRY_COMPARE(desk->outbox->standstills().first(),
        (Standstill{.cause = Cause::LimitReached, .account = m_account.id, .pins = 2, .goesOn = startOfTest.addSecs(900)}));
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 3);
    m_clock.advance(900s);
    QTRY_COMPARE(m_service->creates.size(), 5);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxQueue)
#include "tst_outboxqueue.moc"
