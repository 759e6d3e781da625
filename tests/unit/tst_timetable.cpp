// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/timetable.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;
using Stage = Timetable::Stage;

namespace {

const AccountId shop(u"shop"_s);
const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

QDateTime after(int minutes)
{
    return noon.addSecs(60 * minutes);
}

/// Waits until `minutes` after noon.
Submission held(const QString& id, qint64 rank, int minutes)
{
    Submission pin;
    pin.id = SubmissionId(id);
    pin.account.id = shop;
    pin.rank = rank;
    pin.notBefore = after(minutes);
    return pin;
}

QString textOf(const Timetable::Places& places)
{
    QString text;
    for (const KnownSubmissions::Place& place : places)
        text += place.second.text();
    return text;
}

} // namespace

/// The pins that wait, by what the time allows of them.
class TestTimetable : public QObject {
    Q_OBJECT

private slots:
    void init();
    void timeGoesOn();
    void theClockIsSetBack();
    void pinsChange();
    void tooLate();
    void heldOnesCostNothing();

private:
    /// Early until notBefore, Late an hour after that.
    Timetable::Standing standing(const Submission& pin, const QDateTime& now);
    [[nodiscard]] QString ready() const { return textOf(m_timetable.at(Stage::Ready, shop)); }
    [[nodiscard]] QString early() const { return textOf(m_timetable.at(Stage::Early, shop)); }

    int m_asked = 0;
    KnownSubmissions m_known;
    Timetable m_timetable{m_known, [this](const Submission& pin, const QDateTime& now) { return standing(pin, now); }};
};

Timetable::Standing TestTimetable::standing(const Submission& pin, const QDateTime& now)
{
    ++m_asked;
    const QDateTime late = pin.notBefore.addSecs(3600);
    if (late <= now)
        return {Stage::Late, {}};
    return pin.notBefore <= now ? Timetable::Standing{Stage::Ready, late} : Timetable::Standing{Stage::Early, pin.notBefore};
}

void TestTimetable::init()
{
    m_known.reset({held(u"c"_s, 3, 20), held(u"b"_s, 2, 0), held(u"a"_s, 1, 10)});
    m_timetable.placeAll(noon);
}

void TestTimetable::timeGoesOn()
{
    QCOMPARE(ready(), u"b"_s);
    QCOMPARE(early(), u"ac"_s);
    m_timetable.advance(after(10));
    QCOMPARE(ready(), u"ab"_s);
    m_timetable.advance(after(10));
    QCOMPARE(early(), u"c"_s);
    m_timetable.advance(after(59));
    QCOMPARE(ready(), u"abc"_s);
    QCOMPARE(early(), QString());
    QVERIFY(m_timetable.at(Stage::Ready, AccountId(u"other"_s)).empty());
}

void TestTimetable::theClockIsSetBack()
{
    m_timetable.advance(after(30));
    QCOMPARE(ready(), u"abc"_s);
    m_timetable.advance(after(15));
    QCOMPARE(ready(), u"ab"_s);
    QCOMPARE(early(), u"c"_s);
    m_timetable.advance(after(20));
    QCOMPARE(ready(), u"abc"_s);
}

void TestTimetable::pinsChange()
{
    m_known.put(held(u"a"_s, 4, 0));
    m_timetable.place(SubmissionId(u"a"_s), noon);
    QCOMPARE(ready(), u"ba"_s);

    Submission begun = held(u"b"_s, 2, 0);
    begun.state = SubmissionState::Preparing;
    m_known.put(begun);
    m_timetable.place(begun.id, noon);
    QCOMPARE(ready(), u"a"_s);

    const SubmissionId gone(u"c"_s);
    m_known.remove({gone});
    m_timetable.place(gone, noon);
    m_timetable.advance(after(59));
    QCOMPARE(ready(), u"a"_s);
    QCOMPARE(early(), QString());

    begun.state = SubmissionState::Waiting;
    m_known.put(begun);
    m_timetable.place(begun.id, after(59));
    QCOMPARE(ready(), u"ba"_s);
}

void TestTimetable::tooLate()
{
    QVERIFY(m_timetable.late().isEmpty());
    m_timetable.advance(after(60));
    QCOMPARE(m_timetable.late(), QList{SubmissionId(u"b"_s)});
    QCOMPARE(ready(), u"ac"_s);
}

void TestTimetable::heldOnesCostNothing()
{
    QList<Submission> many;
    for (int i = 0; i < 1000; ++i)
        many.append(held(QString::number(i), i, i + 1));
    m_known.reset(many);
    m_timetable.placeAll(noon);
    m_asked = 0;
    for (int i = 0; i < 50; ++i)
        m_timetable.advance(noon.addSecs(i));
    QCOMPARE(m_asked, 0);
    m_timetable.advance(after(3));
    QCOMPARE(m_asked, 3);
    QCOMPARE(ready(), u"012"_s);
}

QTEST_GUILESS_MAIN(TestTimetable)
#include "tst_timetable.moc"
