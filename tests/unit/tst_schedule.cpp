// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime utc(const char* text)
{
    const QDateTime instant = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    Q_ASSERT(instant.isValid() && instant.timeSpec() == Qt::UTC);
    return instant;
}

Schedule wall(const QString& text, const QByteArray& zone)
{
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return scheduleAt(time.date(), time.time(), zone);
}

QString wallText(const Schedule& schedule)
{
    return schedule.date.toString(Qt::ISODate) + u' ' + schedule.time.toString(u"HH:mm");
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void findsTheInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char* zone, const char* text, const char* instant) {
            QTest::addRow("%s %s", zone, text) << QByteArray(zone) << QString::fromLatin1(text) << QString::fromLatin1(instant);
        };
        row("UTC", "2026-03-29 02:30", "2026-03-29T02:30:00Z");
        row("Europe/Berlin", "2026-01-15 09:00", "2026-01-15T08:00:00Z");
        row("Europe/Berlin", "2026-07-15 09:00", "2026-07-15T07:00:00Z");
        row("Europe/Berlin", "2026-03-29 01:59", "2026-03-29T00:59:00Z");
        row("Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z");
        row("Europe/Berlin", "2026-10-25 01:59", "2026-10-24T23:59:00Z");
        row("Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"); // twice: the first
        row("Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z");
        row("Europe/London", "2026-10-25 01:30", "2026-10-25T00:30:00Z");    // twice
        row("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00Z"); // twice
        row("America/New_York", "2026-12-25 10:00", "2026-12-25T15:00:00Z");
        row("America/St_Johns", "2026-01-15 09:00", "2026-01-15T12:30:00Z");
        row("America/St_Johns", "2026-11-01 01:15", "2026-11-01T03:45:00Z");    // twice
        row("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00Z"); // half an hour twice
        row("Australia/Lord_Howe", "2026-10-04 02:30", "2026-10-03T15:30:00Z");
        row("Asia/Kathmandu", "2026-06-01 06:00", "2026-06-01T00:15:00Z");
        row("Asia/Kolkata", "2026-06-01 00:00", "2026-05-31T18:30:00Z");
        row("Pacific/Chatham", "2026-01-01 00:00", "2025-12-31T10:15:00Z");
        row("Pacific/Kiritimati", "2026-01-01 00:00", "2025-12-31T10:00:00Z");
        row("Pacific/Honolulu", "2026-07-01 23:59", "2026-07-02T09:59:00Z");
        row("Asia/Tokyo", "2026-03-08 02:30", "2026-03-07T17:30:00Z");
        row("Europe/Berlin", "2040-07-15 09:00", "2040-07-15T07:00:00Z"); // by rule, beyond the zone file's table
    }

    void findsTheInstant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, instant);
        const Schedule schedule = wall(text, zone);
        QVERIFY(schedule.exists());
        QCOMPARE(isoUtc(schedule.utc), instant);
        QCOMPARE(nextExisting(schedule), schedule);
        QCOMPARE(scheduleAtInstant(schedule.utc, zone), schedule);
    }

    void refusesGaps_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char* zone, const char* text, const char* next, const char* instant) {
            QTest::addRow("%s %s", zone, text)
                << QByteArray(zone) << QString::fromLatin1(text) << QString::fromLatin1(next) << QString::fromLatin1(instant);
        };
        row("Europe/Berlin", "2026-03-29 02:00", "2026-03-29 03:00", "2026-03-29T01:00:00Z");
        row("Europe/Berlin", "2026-03-29 02:30", "2026-03-29 03:00", "2026-03-29T01:00:00Z");
        row("Europe/Berlin", "2026-03-29 02:59", "2026-03-29 03:00", "2026-03-29T01:00:00Z");
        row("Europe/London", "2026-03-29 01:15", "2026-03-29 02:00", "2026-03-29T01:00:00Z");
        row("America/New_York", "2026-03-08 02:30", "2026-03-08 03:00", "2026-03-08T07:00:00Z");
        row("America/St_Johns", "2026-03-08 02:30", "2026-03-08 03:00", "2026-03-08T05:30:00Z");
        row("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-04 02:30", "2026-10-03T15:30:00Z"); // half an hour
        row("America/Santiago", "2026-09-06 00:30", "2026-09-06 01:00", "2026-09-06T04:00:00Z");    // at midnight
        row("Pacific/Apia", "2011-12-30 12:00", "2011-12-31 00:00", "2011-12-30T10:00:00Z");        // a whole day
        row("Europe/Berlin", "2040-03-25 02:30", "2040-03-25 03:00", "2040-03-25T01:00:00Z");
    }

    void refusesGaps()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, next);
        QFETCH(QString, instant);
        const Schedule schedule = wall(text, zone);
        QVERIFY(!schedule.exists());
        QCOMPARE(wallText(schedule), text);
        const Schedule proposal = nextExisting(schedule);
        QVERIFY(proposal.exists());
        QCOMPARE(wallText(proposal), next);
        QCOMPARE(isoUtc(proposal.utc), instant);
    }

    void goesThereAndBackThroughAYear_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tehran", "Africa/Casablanca",
                 "Pacific/Chatham", "America/Sao_Paulo", "Asia/Kathmandu", "Antarctica/Troll"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void goesThereAndBackThroughAYear()
    {
        QFETCH(QByteArray, zone);
        QDateTime instant = utc("2026-01-01T00:07:00Z");
        const QDateTime end = instant.addYears(1);
        for (; instant < end; instant = instant.addSecs(37 * 60)) {
            const Schedule told = scheduleAtInstant(instant, zone);
            const Schedule read = scheduleAt(told.date, told.time, zone);
            QVERIFY2(read.exists(), qPrintable(isoUtc(instant)));
            // An hour that occurs twice is read as its first occurrence, at most two hours earlier.
            const qint64 earlier = read.utc.secsTo(instant);
            QVERIFY2(earlier == 0 || (earlier > 0 && earlier <= 7200), qPrintable(isoUtc(instant)));
            if (earlier > 0)
                QCOMPARE(scheduleAtInstant(read.utc, zone).time, told.time);
        }
    }

    void knowsNoUnknownZone()
    {
        const Schedule schedule = scheduleAt(QDate(2026, 1, 1), QTime(9, 0), "Mars/Olympus");
        QVERIFY(!schedule.exists());
        QCOMPARE(nextExisting(schedule), schedule);
        QVERIFY(!nextFuture(schedule, utc("2026-01-01T00:00:00Z")).exists());
        QVERIFY(!scheduleAtInstant(utc("2026-01-01T00:00:00Z"), "Mars/Olympus").exists());
        QVERIFY(!scheduleAt(QDate(), QTime(9, 0), "UTC").exists());
        QVERIFY(!scheduleAt(QDate(2026, 1, 1), QTime(), "UTC").exists());
    }

    void keepsTheInstantsSeconds()
    {
        const Schedule schedule = scheduleAtInstant(utc("2026-01-15T08:00:42Z"), "Europe/Berlin");
        QCOMPARE(schedule.time, QTime(9, 0));
        QCOMPARE(isoUtc(schedule.utc), u"2026-01-15T08:00:42Z"_s);
    }

    void proposesTheNextDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        QTest::newRow("later today") << u"2026-01-10 09:00"_s << u"2026-01-15T07:00:00Z"_s << u"2026-01-15 09:00"_s;
        QTest::newRow("already past today") << u"2026-01-15 09:00"_s << u"2026-01-15T08:00:00Z"_s << u"2026-01-16 09:00"_s;
        QTest::newRow("today by the zone, not by UTC")
            << u"2026-01-10 00:30"_s << u"2026-01-15T23:10:00Z"_s << u"2026-01-16 00:30"_s;
        QTest::newRow("tomorrow lies in the gap") << u"2026-03-28 02:30"_s << u"2026-03-28T12:00:00Z"_s << u"2026-03-29 03:00"_s;
        QTest::newRow("end of the year") << u"2026-12-31 09:00"_s << u"2026-12-31T20:00:00Z"_s << u"2027-01-01 09:00"_s;
    }

    void proposesTheNextDay()
    {
        QFETCH(QString, text);
        QFETCH(QString, now);
        QFETCH(QString, next);
        const QDateTime instant = QDateTime::fromString(now, Qt::ISODate);
        const Schedule proposal = nextFuture(wall(text, "Europe/Berlin"), instant);
        QCOMPARE(wallText(proposal), next);
        QVERIFY(proposal.exists());
        QVERIFY(proposal.utc > instant);
    }

    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant"); // empty: refused
        QTest::newRow("Z") << u"2025-12-25T10:00:00Z"_s << u"2025-12-25T10:00:00Z"_s;
        QTest::newRow("small z") << u"2025-12-25t10:00:00z"_s << u"2025-12-25T10:00:00Z"_s;
        QTest::newRow("no seconds") << u"2025-12-25T10:00Z"_s << u"2025-12-25T10:00:00Z"_s;
        QTest::newRow("milliseconds") << u"2025-12-25T10:00:00.750Z"_s << u"2025-12-25T10:00:00Z"_s;
        QTest::newRow("offset") << u"2025-12-25T10:00:00+01:00"_s << u"2025-12-25T09:00:00Z"_s;
        QTest::newRow("offset without colon") << u"2025-12-25T10:00:00-0330"_s << u"2025-12-25T13:30:00Z"_s;
        QTest::newRow("hours only") << u"2025-12-25T10:00:00+05"_s << u"2025-12-25T05:00:00Z"_s;
        QTest::newRow("space") << u"2025-12-25 10:00:00+00:00"_s << u"2025-12-25T10:00:00Z"_s;
        QTest::newRow("without offset") << u"2025-12-25T10:00:00"_s << QString();
        QTest::newRow("date alone") << u"2025-12-25"_s << QString();
        QTest::newRow("zone name") << u"2025-12-25T10:00:00 Europe/Berlin"_s << QString();
        QTest::newRow("no such day") << u"2025-02-30T10:00:00Z"_s << QString();
        QTest::newRow("no such hour") << u"2025-12-25T25:00:00Z"_s << QString();
        QTest::newRow("offset out of range") << u"2025-12-25T10:00:00+99:00"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"tomorrow"_s << QString();
        QTest::newRow("more behind") << u"2025-12-25T10:00:00Z and more"_s << QString();
    }

    void readsIso()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);
        const std::optional<QDateTime> read = instantFromIso(text);
        QCOMPARE(read ? isoUtc(*read) : QString(), instant);
        if (read)
            QCOMPARE(read->timeSpec(), Qt::UTC);
    }

    void writesIsoInUtc()
    {
        const QDateTime berlin(QDate(2025, 12, 25), QTime(11, 0), QTimeZone("Europe/Berlin"));
        QCOMPARE(isoUtc(berlin), u"2025-12-25T10:00:00Z"_s);
    }

    void knowsTheSystemsZone() { QVERIFY(QTimeZone(systemZone()).isValid()); }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
