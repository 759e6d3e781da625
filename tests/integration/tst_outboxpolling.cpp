// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;

/// What becomes of a submission the service has accepted.
class TestOutboxPolling : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void pollsUntilPublished();
    void pollsAtDoubledWaits();
    void pollTellsOfFailure();
    void pollErrorsKeepTheState_data();
    void pollErrorsKeepTheState();
    void pollHonoursRetryAfter();
    void pollGivesUpOnMissing();
    void missingHasToBeInARow();
    void scheduledIsAskedAfterFromItsTime();
    void checkNowAsksAtOnce();
};

void TestOutboxPolling::pollsUntilPublished()
{
    m_service->answer = receipt(Receipt::State::Processing);
    m_service->statuses = {receipt(Receipt::State::Processing), receipt(Receipt::State::Processing),
        Receipt{.state = Receipt::State::Published, .remoteId = RemoteId(u"r1"_s), .url = QUrl(u"https://example.org/1"_s)}};
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).url, QUrl(u"https://example.org/1"_s));
    QCOMPARE(m_service->questions.size(), 3);
    QTest::qWait(300); // the next question would have come by now
    QCOMPARE(m_service->questions.size(), 3);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxPolling::pollsAtDoubledWaits()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(100);
    leftBehind(u"one"_s, State::Processing);
    QElapsedTimer begun;
    begun.start();
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->questions.size(), 4);
    QVERIFY(begun.elapsed() >= 1400); // 100 + 200 + 400 + 800, less what timers may be early
    const auto gap = [this](int n) { return m_service->questions[n].atMs - m_service->questions[n - 1].atMs; };
    QVERIFY(gap(1) >= 190);
    QVERIFY(gap(2) >= 380);
    QVERIFY(gap(3) >= 760);
}

void TestOutboxPolling::pollTellsOfFailure()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {
        Receipt{.state = Receipt::State::Failed, .remoteId = RemoteId(u"r-one"_s), .message = u"The video is too short."_s}};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Rejected);
    QCOMPARE(m_eyes->find(id).error->detail, u"The video is too short."_s);
}

void TestOutboxPolling::pollErrorsKeepTheState_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("network") << Error{.kind = ErrorKind::Network} << true;
    QTest::newRow("timeout") << Error{.kind = ErrorKind::Timeout} << true;
    QTest::newRow("500") << Error{.kind = ErrorKind::Server, .httpStatus = 500} << true;
    QTest::newRow("429") << Error{.kind = ErrorKind::RateLimit, .httpStatus = 429} << true;
    QTest::newRow("not understood") << Error{.kind = ErrorKind::Protocol, .httpStatus = 200} << true;
    QTest::newRow("404 once") << Error{.kind = ErrorKind::Rejected, .httpStatus = 404} << true;
    QTest::newRow("401") << Error{.kind = ErrorKind::Authentication, .httpStatus = 401} << false;
    QTest::newRow("403") << Error{.kind = ErrorKind::Permission, .httpStatus = 403} << false;
}

void TestOutboxPolling::pollErrorsKeepTheState()
{
    QFETCH(const Error, error);
    QFETCH(const bool, goesOn);
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure(error), receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QList<std::optional<Error>> errors;
    connect(desk->outbox.get(), &Outbox::changed, desk->outbox.get(), [&](const SubmissionId& changed) {
        if (desk->state(changed) == State::Processing)
            errors.append(desk->outbox->find(changed)->error);
    });
    if (goesOn) {
        QTRY_COMPARE(desk->state(id), State::Published);
        QCOMPARE(desk->outbox->find(id)->error, std::nullopt);
        QCOMPARE(errors, QList<std::optional<Error>>{error});
    } else {
        QTRY_COMPARE(errors, QList<std::optional<Error>>{error});
        QCOMPARE(m_eyes->find(id).error, std::optional(error));
        QTest::qWait(300); // would have been asked again if it did not wait a minute
        QCOMPARE(desk->state(id), State::Processing);
        QCOMPARE(m_service->questions.size(), 1);
    }
}

void TestOutboxPolling::pollHonoursRetryAfter()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure({.kind = ErrorKind::RateLimit, .httpStatus = 429, .retryAfter = std::chrono::seconds(2)}),
        receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 2);
    QVERIFY(m_service->questions[1].atMs - m_service->questions[0].atMs >= 1900);
}

void TestOutboxPolling::pollGivesUpOnMissing()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure({.kind = ErrorKind::Rejected, .httpStatus = 404})};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Unconfirmed);
    QCOMPARE(m_service->questions.size(), 3);
    QCOMPARE(m_eyes->find(id).error->httpStatus, 404);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxPolling::missingHasToBeInARow()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const Result<Receipt> missing = failure({.kind = ErrorKind::Rejected, .httpStatus = 404});
    m_service->statuses = {
        missing, missing, receipt(Receipt::State::Processing), missing, missing, receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 6);
}

void TestOutboxPolling::scheduledIsAskedAfterFromItsTime()
{
    m_service->capabilities.ownScheduling = true;
    m_service->answer = receipt(Receipt::State::Scheduled);
    m_service->statuses = {
        receipt(Receipt::State::Scheduled), receipt(Receipt::State::Processing), receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
    QTRY_COMPARE(desk->state(id), State::Scheduled);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(m_service->questions.size(), 0);
    m_clock.advance(std::chrono::hours(1));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 3);
}

void TestOutboxPolling::checkNowAsksAtOnce()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(60'000);
    m_service->statuses = {receipt(Receipt::State::Published)};
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    QCOMPARE(m_service->questions.size(), 0);
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxPolling)
#include "tst_outboxpolling.moc"
