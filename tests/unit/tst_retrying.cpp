// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "publishing/retrying.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
constexpr double almostOne = 0.999'999'999;

} // namespace

class TestRetrying : public QObject {
    Q_OBJECT

private slots:
    void remedies_data();
    void remedies();
    void waits_data();
    void waits();
    void retryAfterIsTheLeast();
    void theLimitOfTries();
    void whatDoesNotCountHasNoLimit();
    void backingOff_data();
    void backingOff();
};

void TestRetrying::remedies_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<bool>("pause");

    const auto row = [](const char* name, ErrorKind kind, Remedy remedy, const QString& code = {}, bool pause = false) {
        QTest::addRow("%s", name) << kind << code << false << remedy << pause;
        QTest::addRow("%s, outcome unknown", name) << kind << code << true << Remedy::None << pause;
    };
    row("network", ErrorKind::Network, Remedy::TryAgain);
    row("timeout", ErrorKind::Timeout, Remedy::TryAgain);
    row("server", ErrorKind::Server, Remedy::TryAgain);
    row("rate limit", ErrorKind::RateLimit, Remedy::TryAgain, {}, true);
    row("rate limit of a site", ErrorKind::RateLimit, Remedy::TryAgain, siteErrorCode);
    row("rate limit of a place", ErrorKind::RateLimit, Remedy::TryAgain, placeErrorCode);
    row("authentication", ErrorKind::Authentication, Remedy::SignIn);
    row("permission", ErrorKind::Permission, Remedy::SignIn);
    row("secrets", ErrorKind::Secrets, Remedy::SignIn);
    row("authentication of a place", ErrorKind::Authentication, Remedy::SignIn, placeErrorCode);
    row("permission of a site", ErrorKind::Permission, Remedy::None, siteErrorCode);
    row("permission, Pinwright's own", ErrorKind::Permission, Remedy::None, ownErrorCode);
    row("rejected", ErrorKind::Rejected, Remedy::None);
    row("too large", ErrorKind::TooLarge, Remedy::None);
    row("unsupported", ErrorKind::Unsupported, Remedy::None);
    row("protocol", ErrorKind::Protocol, Remedy::None);
    row("cancelled", ErrorKind::Cancelled, Remedy::None);
    row("storage", ErrorKind::Storage, Remedy::None);
}

void TestRetrying::remedies()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, unknown);
    const Error error{.kind = kind, .providerCode = code, .outcomeUnknown = unknown};
    QTEST(remedyFor(error), "remedy");
    QTEST(asksForPause(error), "pause");
}

void TestRetrying::waits_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("wait"); // milliseconds

    QTest::newRow("none at all") << 0 << 0.0 << qint64(0);
    QTest::newRow("first, half") << 0 << 0.5 << qint64(5'000);
    QTest::newRow("first, all") << 0 << almostOne << qint64(9'999);
    QTest::newRow("second") << 1 << 0.5 << qint64(10'000);
    QTest::newRow("fifth") << 4 << 0.5 << qint64(80'000);
    QTest::newRow("seventh") << 6 << almostOne << qint64(639'999);
    QTest::newRow("the cap") << 12 << 0.5 << qint64(450'000);
    QTest::newRow("far beyond the cap") << 1'000'000'000 << 0.5 << qint64(450'000);
}

void TestRetrying::waits()
{
    QFETCH(const int, tries);
    QFETCH(const double, random);
    QFETCH(const qint64, wait);
    const RetryPolicy policy{.limit = std::numeric_limits<int>::max()};
    const auto next = nextTry(policy, tries, {.kind = ErrorKind::Server}, true, noon, random);
    QVERIFY(next);
    QCOMPARE(noon.msecsTo(next->notBefore), wait);
    QCOMPARE(next->tries, tries + 1);
}

void TestRetrying::retryAfterIsTheLeast()
{
    const RetryPolicy policy;
    const Error error{.kind = ErrorKind::RateLimit, .retryAfter = 120s};
    QCOMPARE(nextTry(policy, 5, error, true, noon, 0.0)->notBefore, noon.addSecs(120));
    QCOMPARE(nextTry(policy, 5, error, true, noon, 0.5)->notBefore, noon.addSecs(125));
    const Error day{.kind = ErrorKind::Server, .retryAfter = 24h};
    QCOMPARE(nextTry(policy, 0, day, true, noon, 0.0)->notBefore, noon.addDays(1));
}

void TestRetrying::theLimitOfTries()
{
    const RetryPolicy policy{.limit = 3};
    QVERIFY(nextTry(policy, 0, {.kind = ErrorKind::Network}, true, noon, 0.0));
    QVERIFY(nextTry(policy, 1, {.kind = ErrorKind::Network}, true, noon, 0.0));
    QVERIFY(!nextTry(policy, 2, {.kind = ErrorKind::Network}, true, noon, 0.0));
}

void TestRetrying::whatDoesNotCountHasNoLimit()
{
    const RetryPolicy policy{.limit = 3};
    const auto next = nextTry(policy, 2, {.kind = ErrorKind::RateLimit}, false, noon, 0.0);
    QVERIFY(next);
    QCOMPARE(next->tries, 2);
}

void TestRetrying::backingOff_data()
{
    QTest::addColumn<QDateTime>("notBefore");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<bool>("backingOff");

    QTest::newRow("none") << QDateTime() << 0 << false;
    QTest::newRow("past") << noon.addSecs(-1) << 0 << false;
    QTest::newRow("now") << noon << 0 << false;
    QTest::newRow("to come") << noon.addSecs(1) << 0 << true;
    QTest::newRow("the longest wait") << noon.addSecs(15 * 60) << 0 << true;
    QTest::newRow("further off than any wait") << noon.addSecs(15 * 60 + 1) << 0 << false;
    QTest::newRow("years") << noon.addYears(3) << 0 << false;
    QTest::newRow("asked for a day") << noon.addDays(1) << 24 * 60 * 60 << true;
    QTest::newRow("asked for a day, clock set back by two") << noon.addDays(3) << 24 * 60 * 60 << false;
}

void TestRetrying::backingOff()
{
    QFETCH(const QDateTime, notBefore);
    QFETCH(const int, retryAfter);
    Submission submission;
    submission.notBefore = notBefore;
    submission.error = Error{.kind = ErrorKind::Server};
    if (retryAfter > 0)
        submission.error->retryAfter = seconds(retryAfter);
    QTEST(isBackingOff(submission, RetryPolicy(), noon), "backingOff");
}

QTEST_GUILESS_MAIN(TestRetrying)
#include "tst_retrying.moc"
