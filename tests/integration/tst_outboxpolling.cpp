// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "publishing/connect.h"
#include "publishing/poller.h"
#include "support/faultserver.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>

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
    void checkNowOfSeveralAsksTogether();
    void checkNowTellsOfAPause();

    void severalAreAskedAfterTogether();
    void whatTheListDoesNotTellIsAskedSingly();
    void withoutAListEachIsAskedSingly_data();
    void withoutAListEachIsAskedSingly();
    void listTroubleKeepsTheStates();
    void pauseAskedForChangesNoPin_data();
    void pauseAskedForChangesNoPin();
    void pauseHoldsOneAccountOnly();
    void budgetHoldsQuestions();
    void userIsNotHeld();
    void usedBudgetMakesSparing();
    void budgetUsedMeanwhileMakesSparing();
    void offlineNothingIsAsked();
    void loopbackIsNeverOffline();
    void stalledIsAskedOnceAMinute();
    void clockThatGoesOnIsFollowed();
    void hundredPinsInAQuarterOfAnHour();

private:
    QList<SubmissionId> leftProcessing(int count)
    {
        QList<SubmissionId> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(leftBehind(QString::number(i), State::Processing));
        return ids;
    }
    static QMap<RemoteId, Receipt> listed(const QStringList& remoteIds, Receipt::State state)
    {
        QMap<RemoteId, Receipt> states;
        for (const QString& id : remoteIds)
            states.insert(RemoteId(id), receipt(state, id));
        return states;
    }
    [[nodiscard]] int questionsAfter(const QString& remoteId) const
    {
        return int(std::count_if(m_service->questions.begin(), m_service->questions.end(),
            [&remoteId](const ScriptedService::Question& question) { return question.id.text() == remoteId; }));
    }
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
    m_service->statuses = {failure({.kind = ErrorKind::Server, .httpStatus = 503, .retryAfter = std::chrono::seconds(2)}),
        receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->questions.size(), 1);
    QTest::qWait(300);
    QCOMPARE(m_service->questions.size(), 1);
    m_clock.advance(std::chrono::seconds(2));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 2);
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
    // It is asked once more where an answer takes longer to be on disk than to the next question.
    QVERIFY(m_service->questions.size() >= 3);
    QVERIFY(m_service->questions.size() <= 4);
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

void TestOutboxPolling::checkNowOfSeveralAsksTogether()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(60'000);
    const QList<SubmissionId> ids = leftProcessing(3);
    m_service->list = listed({u"r-1"_s, u"r-2"_s, u"r-3"_s}, Receipt::State::Published);
    const auto desk = startedDesk();
    for (const SubmissionId& id : ids)
        desk->outbox->checkNow(id);
    for (const SubmissionId& id : ids)
        QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->lists.size(), 1);
    QCOMPARE(m_service->questions.size(), 0);
}

void TestOutboxPolling::checkNowTellsOfAPause()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(60'000);
    m_service->statuses = {failure({.kind = ErrorKind::RateLimit, .httpStatus = 429, .retryAfter = std::chrono::seconds(60)})};
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    desk->outbox->checkNow(id);
    QTRY_VERIFY(desk->outbox->find(id)->error);
    QCOMPARE(desk->outbox->find(id)->error->kind, ErrorKind::RateLimit);
    QCOMPARE(desk->state(id), State::Processing);
}

void TestOutboxPolling::severalAreAskedAfterTogether()
{
    const QList<SubmissionId> ids = leftProcessing(3);
    m_service->list = listed({u"r-1"_s, u"r-2"_s, u"r-3"_s}, Receipt::State::Processing);
    m_service->list->insert(
        RemoteId(u"r-2"_s), Receipt{.state = Receipt::State::Failed, .remoteId = RemoteId(u"r-2"_s), .message = u"Too large."_s});
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(ids[1]), State::Failed);
    QCOMPARE(m_eyes->find(ids[1]).error->detail, u"Too large."_s);
    QCOMPARE(desk->state(ids[0]), State::Processing);
    m_service->list = listed({u"r-1"_s, u"r-3"_s}, Receipt::State::Published);
    QTRY_COMPARE(desk->state(ids[0]), State::Published);
    QTRY_COMPARE(desk->state(ids[2]), State::Published);
    QCOMPARE(m_service->questions.size(), 0);
    QCOMPARE(m_service->lists.first().size(), 3);
    QCOMPARE(m_service->lists.last().size(), 2);
}

void TestOutboxPolling::whatTheListDoesNotTellIsAskedSingly()
{
    const QList<SubmissionId> ids = leftProcessing(4);
    m_service->list = listed({u"r-1"_s, u"r-3"_s, u"r-of-another"_s}, Receipt::State::Published);
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(ids[0]), State::Published);
    QTRY_COMPARE(desk->state(ids[2]), State::Published);
    QTRY_VERIFY(questionsAfter(u"r-2"_s) > 0 && questionsAfter(u"r-4"_s) > 0);
    QCOMPARE(questionsAfter(u"r-1"_s) + questionsAfter(u"r-3"_s), 0);
    QCOMPARE(desk->state(ids[1]), State::Processing); // not told of says nothing
}

void TestOutboxPolling::withoutAListEachIsAskedSingly_data()
{
    QTest::addColumn<Error>("error");
    QTest::newRow("404") << Error{.kind = ErrorKind::Rejected, .httpStatus = 404};
    QTest::newRow("405") << Error{.kind = ErrorKind::Rejected, .httpStatus = 405};
    QTest::newRow("403") << Error{.kind = ErrorKind::Permission, .httpStatus = 403};
    QTest::newRow("not understood") << Error{.kind = ErrorKind::Protocol, .httpStatus = 200};
    QTest::newRow("too long") << Error{.kind = ErrorKind::TooLarge};
    QTest::newRow("unsupported") << Error{.kind = ErrorKind::Unsupported};
}

void TestOutboxPolling::withoutAListEachIsAskedSingly()
{
    QFETCH(const Error, error);
    const QList<SubmissionId> ids = leftProcessing(6);
    m_service->list = failure(error);
    const auto desk = startedDesk();
    for (int i = 1; i <= 6; ++i)
        QTRY_VERIFY(questionsAfter(u"r-%1"_s.arg(i)) >= 3);
    QCOMPARE(m_service->lists.size(), 1);
    for (const SubmissionId& id : ids) {
        QCOMPARE(desk->state(id), State::Processing);
        QCOMPARE(desk->outbox->find(id)->error, std::nullopt);
    }
    m_clock.advance(Poller::unlistedFor);
    m_service->list = listed({u"r-1"_s, u"r-2"_s, u"r-3"_s, u"r-4"_s, u"r-5"_s, u"r-6"_s}, Receipt::State::Published);
    for (const SubmissionId& id : ids)
        QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->lists.size(), 2);
}

void TestOutboxPolling::listTroubleKeepsTheStates()
{
    const QList<SubmissionId> ids = leftProcessing(2);
    const Error error{.kind = ErrorKind::Network};
    m_service->list = failure(error);
    const auto desk = startedDesk();
    for (const SubmissionId& id : ids)
        QTRY_COMPARE(desk->outbox->find(id)->error, std::optional(error));
    QTRY_VERIFY(m_service->lists.size() >= 2);
    QCOMPARE(m_service->questions.size(), 0);
    m_service->list = listed({u"r-1"_s, u"r-2"_s}, Receipt::State::Processing);
    for (const SubmissionId& id : ids) {
        QTRY_COMPARE(desk->outbox->find(id)->error, std::nullopt);
        QCOMPARE(desk->state(id), State::Processing);
    }
}

void TestOutboxPolling::pauseAskedForChangesNoPin_data()
{
    QTest::addColumn<int>("pins");
    QTest::addColumn<std::optional<std::chrono::seconds>>("retryAfter");
    QTest::addColumn<int>("pause");
    QTest::newRow("one") << 1 << std::optional(std::chrono::seconds(600)) << 600;
    QTest::newRow("one, no time told") << 1 << std::optional<std::chrono::seconds>() << 60;
    QTest::newRow("several") << 3 << std::optional(std::chrono::seconds(600)) << 600;
}

void TestOutboxPolling::pauseAskedForChangesNoPin()
{
    QFETCH(const int, pins);
    QFETCH(const std::optional<std::chrono::seconds>, retryAfter);
    QFETCH(const int, pause);
    const QList<SubmissionId> ids = leftProcessing(pins);
    const QList<Submission> before = m_eyes->all();
    const Error refusal{.kind = ErrorKind::RateLimit, .httpStatus = 429, .retryAfter = retryAfter};
    m_service->list = failure(refusal);
    m_service->statuses = {failure(refusal)};
    const auto desk = startedDesk();
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    const auto asked = [this] { return m_service->lists.size() + m_service->questions.size(); };
    QTRY_COMPARE(asked(), 1);
    m_clock.advance(std::chrono::seconds(pause - 1));
    QTest::qWait(5 * testBeat.count());
    QCOMPARE(asked(), 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_eyes->all(), before);

    m_service->list = listed({u"r-1"_s, u"r-2"_s, u"r-3"_s}, Receipt::State::Published);
    m_service->statuses = {receipt(Receipt::State::Published, u"r-1"_s)};
    m_clock.advance(std::chrono::seconds(1));
    for (const SubmissionId& id : ids)
        QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(asked(), 2);
}

void TestOutboxPolling::pauseHoldsOneAccountOnly()
{
    Account other = m_account;
    other.id = AccountId(u"account-2"_s);
    other.name = u"Café"_s;
    QVERIFY(AccountRepository(m_eyes->database()).save(other));
    m_service->statuses = {failure({.kind = ErrorKind::RateLimit, .httpStatus = 429}), receipt(Receipt::State::Published)};
    m_service->capabilities.firstPoll = std::chrono::milliseconds(200);
    const auto desk = newDesk();
    desk->accounts.setSessionSecret(other.id, u"api-key"_s, u"secret"_s);
    m_service->answer = receipt(Receipt::State::Processing);
    start(*desk);
    const SubmissionId first = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->questions.size(), 1);
    const SubmissionId second = desk->add(draft(u"two"_s), other);
    QTRY_COMPARE(desk->state(second), State::Published);
    QCOMPARE(desk->state(first), State::Processing);
    QCOMPARE(m_service->questions.size(), 2);
}

void TestOutboxPolling::budgetHoldsQuestions()
{
    m_service->capabilities.requestLimit = {.count = 10, .period = std::chrono::minutes(15)};
    leftProcessing(12);
    const auto desk = startedDesk();
    // A list that is not there, and seven pins by themselves: four fifths of ten.
    QTRY_COMPARE(m_service->questions.size(), 7);
    QCOMPARE(m_service->lists.size(), 1);
    m_clock.advance(std::chrono::minutes(14));
    QTest::qWait(5 * testBeat.count());
    QCOMPARE(m_service->questions.size(), 7);
    m_clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(m_service->questions.size(), 15);
    for (int i = 1; i <= 12; ++i)
        QVERIFY(questionsAfter(u"r-%1"_s.arg(i)) >= 1); // those that were not asked after had their turn first
}

void TestOutboxPolling::userIsNotHeld()
{
    m_service->capabilities.requestLimit = {.count = 1, .period = std::chrono::minutes(15)};
    const QList<SubmissionId> ids = leftProcessing(2);
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->lists.size(), 1);
    desk->reachability.setOnline(false);
    desk->budget.pause(m_account, RequestBudget::Use::Question, std::chrono::hours(1));
    m_service->statuses = {receipt(Receipt::State::Published)};
    for (const SubmissionId& id : ids) {
        desk->outbox->checkNow(id);
        QTRY_COMPARE(desk->state(id), State::Published);
    }
}

void TestOutboxPolling::usedBudgetMakesSparing()
{
    m_service->capabilities.requestLimit = {.count = 100, .period = std::chrono::minutes(15)};
    leftBehind(u"one"_s, State::Processing);
    const auto desk = newDesk();
    for (int i = 0; i < 25; ++i)
        QVERIFY(desk->budget.take(m_account, RequestBudget::Use::Create));
    start(*desk);
    QTest::qWait(5 * testBeat.count()); // the first poll would have come after 20 ms
    QCOMPARE(m_service->questions.size(), 0);
    for (int minute = 1; minute <= 2; ++minute) {
        m_clock.advance(std::chrono::seconds(60));
        QTRY_COMPARE(m_service->questions.size(), minute);
        QTest::qWait(3 * testBeat.count());
        QCOMPARE(m_service->questions.size(), minute);
    }
}

void TestOutboxPolling::budgetUsedMeanwhileMakesSparing()
{
    m_service->capabilities.requestLimit = {.count = 100, .period = std::chrono::minutes(15)};
    leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->questions.size(), 2);
    for (int i = 0; i < 25; ++i)
        QVERIFY(desk->budget.take(m_account, RequestBudget::Use::Create));
    QTRY_COMPARE(m_service->questions.size(), 3); // it was on its way already
    QTest::qWait(500);
    QCOMPARE(m_service->questions.size(), 3);
}

void TestOutboxPolling::offlineNothingIsAsked()
{
    Account remote = m_account;
    remote.server = QUrl(u"https://service.example.org/api"_s);
    QVERIFY(AccountRepository(m_eyes->database()).save(remote));
    m_service->answer = receipt(Receipt::State::Processing);
    m_service->capabilities.firstPoll = std::chrono::milliseconds(200);
    m_service->statuses = {receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), remote);
    QTRY_COMPARE(desk->state(id), State::Processing);
    desk->reachability.setOnline(false);
    QTest::qWait(500);
    QCOMPARE(m_service->questions.size(), 0);
    desk->reachability.setOnline(true);
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxPolling::loopbackIsNeverOffline()
{
    m_service->statuses = {receipt(Receipt::State::Published)};
    const SubmissionId inside = leftBehind(u"one"_s, State::Processing); // a service without an address
    const auto desk = newDesk();
    desk->reachability.setOnline(false);
    start(*desk);
    QTRY_COMPARE(desk->state(inside), State::Published);

    Account local = m_account;
    local.server = QUrl(u"http://127.0.0.1:8080"_s);
    QVERIFY(isInReach(local, desk->providers, desk->reachability));
    local.server = QUrl(u"http://192.168.1.2"_s);
    QVERIFY(!isInReach(local, desk->providers, desk->reachability));
}

void TestOutboxPolling::stalledIsAskedOnceAMinute()
{
    leftBehind(u"old"_s, State::Processing);
    m_clock.advance(m_service->capabilities.processingLimit);
    leftBehind(u"new"_s, State::Processing);
    const auto desk = startedDesk();
    QTRY_VERIFY(questionsAfter(u"r-new"_s) >= 5);
    QCOMPARE(questionsAfter(u"r-old"_s), 1);
    m_clock.advance(std::chrono::seconds(60));
    QTRY_COMPARE(questionsAfter(u"r-old"_s), 2);
}

void TestOutboxPolling::clockThatGoesOnIsFollowed()
{
    // While the computer sleeps, timers stand still and the clock goes on.
    m_service->capabilities.firstPoll = std::chrono::milliseconds(60'000);
    m_service->statuses = {receipt(Receipt::State::Published)};
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(m_service->questions.size(), 0);
    m_clock.advance(std::chrono::seconds(60));
    QTRY_COMPARE(desk->state(id), State::Published);
}

namespace {

/// Multi-Upload-Tool's uploads, at a time the test says: each is processed for half a minute.
class ModelUploads {
public:
    void advance(std::chrono::seconds time) { m_now += time.count(); }

    /// How many requests did.
    int arrived()
    {
        const std::scoped_lock lock(m_mutex);
        return int(m_arrivals.size());
    }

    /// The most requests that arrived within any such time.
    int mostWithin(std::chrono::seconds period)
    {
        const std::scoped_lock lock(m_mutex);
        qsizetype most = 0;
        for (qsizetype first = 0, last = 0; last < m_arrivals.size(); ++last) {
            while (m_arrivals[first] <= m_arrivals[last] - period.count())
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }

    FaultServer::Script answerTo(const FaultServer::Request& request)
    {
        const std::scoped_lock lock(m_mutex);
        m_arrivals.append(m_now);
        if (request.method == "POST") {
            ++creates;
            m_uploads.append(m_now);
            return FaultServer::answer(200,
                R"({"success":true,"data":{"uploadId":%1,"status":"pending"}})"_ba.replace(
                    "%1", QByteArray::number(m_uploads.size())));
        }
        ++questions;
        if (request.path() == "/upload") {
            QByteArrayList rows;
            for (qsizetype i = m_uploads.size(); i > 0; --i)
                rows.append(row(i));
            return FaultServer::answer(200, R"({"success":true,"data":[)" + rows.mid(0, 300).join(',') + "]}");
        }
        return FaultServer::answer(200, R"({"success":true,"data":)" + row(request.path().mid(8).toLongLong()) + '}');
    }

    std::atomic<int> creates = 0;
    std::atomic<int> questions = 0;

private:
    [[nodiscard]] QByteArray row(qsizetype id) const
    {
        return R"({"id":)" + QByteArray::number(id) + R"(,"status":")"
            + (m_now - m_uploads[id - 1] < 30 ? "processing" : "completed") + R"("})";
    }

    std::mutex m_mutex;
    QList<qint64> m_arrivals;      ///< of requests
    std::atomic<qint64> m_now = 0; ///< seconds
    QList<qint64> m_uploads;       ///< when each was taken; the first has the id 1
};

} // namespace

void TestOutboxPolling::hundredPinsInAQuarterOfAnHour()
{
    ModelUploads uploads;
    FaultServer server;
    server.byRequest([&uploads](const FaultServer::Request& request) { return uploads.answerTo(request); });
    Account account = testAccount(u"multi-upload"_s);
    account.server = server.url();
    QVERIFY(AccountRepository(m_eyes->database()).save(account));

    Redactor redactor;
    HttpClient http(redactor, m_clock);
    Desk desk(m_folder->path(), std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), http), m_clock,
        Outbox::Options{.beat = std::chrono::milliseconds(5)});
    connect(&http, &HttpClient::sending, &desk.budget, &RequestBudget::countSent);
    int sent = 0;
    connect(&http, &HttpClient::sending, this, [&sent] { ++sent; });
    QTRY_VERIFY(desk.accounts.isLoaded());
    desk.accounts.setSessionSecret(account.id, u"api-key"_s, u"secret"_s);
    start(desk);

    constexpr int pins = 100;
    constexpr std::chrono::seconds step{3};
    int published = 0;
    int second = 0;
    for (int added = 0; published < pins && second < 3600; second += int(step.count())) {
        if (added < pins && second % 9 == 0) {
            const SubmissionId id = desk.add(testDraft(m_folder->path(), u"Pin %1"_s.arg(++added), account), account);
            QVERIFY(!id.isEmpty());
        }
        QTest::qWait(10);
        QTRY_COMPARE(uploads.arrived(), sent); // what left at this time arrives at it, however slow the machine is
        m_clock.advance(step);
        uploads.advance(step);
        const QList<Submission>& all = desk.outbox->submissions();
        published = int(std::count_if(
            all.begin(), all.end(), [](const Submission& submission) { return submission.state == State::Published; }));
    }
    QCOMPARE(published, pins);
    QCOMPARE(uploads.creates, pins);
    qInfo("%d pins were published after %d s with %d questions", pins, second, int(uploads.questions));
    QVERIFY(uploads.questions <= 40);
    QVERIFY(uploads.mostWithin(std::chrono::minutes(15)) <= 100); // what the service takes
    flushDeferredDeletes();
}

QTEST_GUILESS_MAIN(TestOutboxPolling)
#include "tst_outboxpolling.moc"
