// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/accountholds.h"
#include "publishing/knownsubmissions.h"
#include "publishing/queueorder.h"
#include "support/samples.h"

#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Submission pin(const QString& id, qint64 rank, SubmissionState state = SubmissionState::Waiting, const QString& account = u"shop"_s)
{
    Submission pin;
    pin.id = SubmissionId(id);
    pin.account.id = AccountId(account);
    pin.rank = rank;
    pin.state = state;
    return pin;
}

} // namespace

/// What decides which pin goes next: places and sizes, refused accounts, the order.
class TestQueueOrder : public QObject {
    Q_OBJECT

private slots:
    void largeAndSmall_data();
    void largeAndSmall();
    void sizes();
    void refusedAccounts();
    void aRefusalOfItsOwn();
    void submissionsAreKnown();
};

/// `waiting`: L large, s small. `goes`: the place of the one that goes; -1: none.
void TestQueueOrder::largeAndSmall_data()
{
    QTest::addColumn<int>("small");
    QTest::addColumn<int>("large");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<int>("goes");

    QTest::newRow("nothing waits") << 0 << 0 << 2 << u""_s << -1;
    QTest::newRow("in order") << 0 << 0 << 2 << u"sL"_s << 0;
    QTest::newRow("small ones do not pass the large one at the head") << 0 << 0 << 2 << u"Lss"_s << 0;
    QTest::newRow("nor where a small one runs") << 1 << 0 << 2 << u"Lss"_s << 0;
    QTest::newRow("nor where there is one place only") << 0 << 0 << 1 << u"Ls"_s << 0;
    QTest::newRow("the last place is for a small one") << 0 << 1 << 2 << u"LLs"_s << 2;
    QTest::newRow("where one waits") << 0 << 1 << 2 << u"LL"_s << 0;
    QTest::newRow("small first") << 0 << 1 << 2 << u"sL"_s << 0;
    QTest::newRow("of three places two may be large") << 0 << 1 << 3 << u"Ls"_s << 0;
    QTest::newRow("but not three") << 0 << 2 << 3 << u"Ls"_s << 1;
}

void TestQueueOrder::largeAndSmall()
{
    QFETCH(const int, small);
    QFETCH(const int, large);
    QFETCH(const int, places);
    QFETCH(const QString, waiting);
    QFETCH(const int, goes);
    QueueOrder order({small, large}, places);
    QVERIFY(!order.isFull());
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        if (order.offer(SubmissionId(QString::number(i)), waiting.at(i) == u'L'))
            break;
    }
    QCOMPARE(order.chosen(), goes < 0 ? SubmissionId() : SubmissionId(QString::number(goes)));
    QVERIFY(QueueOrder({1, 1}, 2).isFull());
    QVERIFY(QueueOrder({0, 0}, 0).isFull());
}

void TestQueueOrder::sizes()
{
    QVERIFY(!isLarge({.bytes = 20'000'000}));
    QVERIFY(isLarge({.bytes = 20'000'001}));
}

void TestQueueOrder::refusedAccounts()
{
    const AccountId shop(u"shop"_s);
    const SubmissionId one(u"1"_s);
    const Error error{.kind = ErrorKind::Authentication};
    AccountHolds holds;
    QCOMPARE(holds.places(shop, 2), 2);
    QVERIFY(holds.refuse(shop, one, error));
    QCOMPARE(holds.refusal(shop), std::optional(error));
    QCOMPARE(holds.places(shop, 2), 0);
    QCOMPARE(holds.places(AccountId(u"other"_s), 2), 2);
    holds.accept(shop); // what was under way already proves nothing
    QCOMPARE(holds.places(shop, 2), 0);
    holds.release(shop);
    QVERIFY(!holds.refusal(shop));
    QCOMPARE(holds.places(shop, 2), 1);
    QVERIFY(holds.isOnTrial(shop));
    QVERIFY(!holds.isUnrefused(one));
    QVERIFY(holds.refuse(shop, one, error));
    QVERIFY(!holds.isOnTrial(shop));
    holds.release(shop);
    holds.accept(shop);
    QCOMPARE(holds.places(shop, 2), 2);
    holds.release(shop); // was not held: no trial
    QCOMPARE(holds.places(shop, 2), 2);
}

void TestQueueOrder::aRefusalOfItsOwn()
{
    const AccountId shop(u"shop"_s);
    const SubmissionId one(u"1"_s);
    const SubmissionId other(u"2"_s);
    const Error permission{.kind = ErrorKind::Permission};
    AccountHolds holds;
    holds.accept(shop);
    QVERIFY(holds.refuse(shop, one, permission)); // nothing tells yet whose it is
    holds.release(shop);
    QVERIFY(holds.refuse(shop, one, permission)); // nothing was accepted since
    holds.release(shop);
    holds.accept(shop);
    QVERIFY(!holds.refuse(shop, one, permission));
    QVERIFY(!holds.refusal(shop));
    QVERIFY(holds.refuse(shop, other, permission));
    holds.release(shop);
    holds.accept(shop);
    QVERIFY(holds.refuse(shop, one, {.kind = ErrorKind::Authentication})); // a key is never a pin's own
}

void TestQueueOrder::submissionsAreKnown()
{
    using Put = KnownSubmissions::Put;
    using State = SubmissionState;
    KnownSubmissions known;
    known.reset({pin(u"c"_s, 3), pin(u"b"_s, 2, State::Published), pin(u"a"_s, 1)});
    QCOMPARE(textOf(known.waitingOf(AccountId(u"shop"_s))), u"ac"_s);
    QVERIFY(known.put(pin(u"d"_s, 0)) == Put::Added);
    QVERIFY(known.put(pin(u"d"_s, 0)) == Put::Same);
    QCOMPARE(known.all().first().id, SubmissionId(u"d"_s));
    QCOMPARE(textOf(known.waitingOf(AccountId(u"shop"_s))), u"dac"_s);
    QVERIFY(known.put(pin(u"d"_s, 9)) == Put::Changed);
    QCOMPARE(textOf(known.waitingOf(AccountId(u"shop"_s))), u"acd"_s);
    QVERIFY(known.put(pin(u"a"_s, 1, State::Armed)) == Put::Changed);
    QCOMPARE(known.underWay(), QSet{SubmissionId(u"a"_s)});
    QCOMPARE(textOf(known.waitingOf(AccountId(u"shop"_s))), u"cd"_s);
    QVERIFY(known.put(pin(u"e"_s, 4, State::Waiting, u"other"_s)) == Put::Added);
    QCOMPARE(known.waiting().size(), 2);
    for (const Submission& submission : known.all())
        QCOMPARE(known.find(submission.id), &submission);
    QCOMPARE(textOf(known.remove({SubmissionId(u"b"_s), SubmissionId(u"none"_s)})), u"b"_s);
    QVERIFY(!known.find(SubmissionId(u"b"_s)));
    for (const Submission& submission : known.all())
        QCOMPARE(known.find(submission.id), &submission);
    QCOMPARE(known.all().size(), 4);
    QVERIFY(known.put(pin(u"f"_s, 5)) == Put::Added);
    QCOMPARE(known.find(SubmissionId(u"f"_s)), &known.all().first());
    QVERIFY(known.put(pin(u"e"_s, 4, State::Cancelled, u"other"_s)) == Put::Changed);
    QCOMPARE(known.waiting().size(), 1);
    QVERIFY(known.put(pin(u"a"_s, 1, State::Published)) == Put::Changed);
    QVERIFY(known.underWay().isEmpty());
}

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
