// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/retryafter.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class TestRetryAfter : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void usesNowInAnyZone();
};

void TestRetryAfter::parses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: not understood
    const auto row = [](const char* name, const QByteArray& value, qint64 seconds) { QTest::newRow(name) << value << seconds; };

    // Now is Wed, 12 Mar 2025 10:00:00 UTC.
    row("seconds", "120", 120);
    row("zero", "0", 0);
    row("spaces", "  7\t", 7);
    row("a day", "86400", 86'400);
    row("more than a day", "86401", 86'400);
    row("more than an int", "99999999999999999999", 86'400);
    row("IMF-fixdate", "Wed, 12 Mar 2025 10:02:00 GMT", 120);
    row("IMF-fixdate, wrong weekday", "Mon, 12 Mar 2025 10:02:00 GMT", 120);
    row("RFC 850", "Wednesday, 12-Mar-25 10:02:00 GMT", 120);
    row("RFC 850 of the last century", "Sunday, 06-Nov-94 08:49:37 GMT", 0);
    row("asctime", "Wed Mar 12 10:02:00 2025", 120);
    row("asctime, day of one digit", "Sun Nov  6 08:49:37 1994", 0);
    row("in the past", "Wed, 12 Mar 2025 09:59:59 GMT", 0);
    row("far ahead", "Fri, 12 Mar 2027 10:00:00 GMT", 86'400);
    row("next year, month lower case", "Thu, 12 mar 2026 10:00:00 GMT", 86'400);

    row("empty", "", -1);
    row("negative", "-5", -1);
    row("signed", "+5", -1);
    row("fraction", "1.5", -1);
    row("unit", "5s", -1);
    row("other zone", "Wed, 12 Mar 2025 10:02:00 CET", -1);
    row("no such month", "Wed, 12 Foo 2025 10:02:00 GMT", -1);
    row("no such day", "Wed, 30 Feb 2025 10:02:00 GMT", -1);
    row("no such time", "Wed, 12 Mar 2025 25:02:00 GMT", -1);
    row("ISO 8601", "2025-03-12T10:02:00Z", -1);
    row("digits of another script", "\xd9\xa5", -1);
}

void TestRetryAfter::parses()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2025, 3, 12), QTime(10, 0), Qt::UTC);

    const auto result = parseRetryAfter(value, now);
    QCOMPARE(result ? qint64(result->count()) : -1, seconds);
}

void TestRetryAfter::usesNowInAnyZone()
{
    const QDateTime now(QDate(2025, 3, 12), QTime(13, 0), Qt::OffsetFromUTC, 3 * 3600);
    QCOMPARE(parseRetryAfter("Wed, 12 Mar 2025 10:00:30 GMT", now), std::chrono::seconds(30));
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
