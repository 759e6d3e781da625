// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "publishing/reconciler.h"
#include "support/faultserver.h"

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;
using Answer = LookUp::Answer;

namespace {

const Result<Receipt> cutOff = failure({.kind = ErrorKind::Network, .outcomeUnknown = true});

FoundPin pinOf(const Draft& draft, const QString& id, const QDateTime& created)
{
    return {.receipt = {.state = Receipt::State::Published, .remoteId = RemoteId(id), .url = QUrl(u"https://pins.example/"_s + id)},
        .title = draft.title,
        .link = draft.link,
        .board = draft.board.id,
        .created = created};
}

} // namespace

class TestOutboxReconcile : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_service->capabilities.lookUp = true;
        m_service->answer = cutOff;
    }
    void cleanup() { end(); }

    void foundByItself();
    void whatWasFoundGoesOn_data();
    void whatWasFoundGoesOn();
    void severalAreOffered();
    void aPinOfAnotherIsNotConfirmed();
    void notFoundStaysUnconfirmed();
    void couldNotAsk();
    void candidatesOutliveAQuestionThatCouldNotBeAsked();
    void aLocalTimeIsOfferedOnly();
    void serviceWithoutAList();
    void twinsAreNotTakenForEachOther();
    void idsOfOthersAreTaken();
    void aTwinOnItsWayMakesItUncertain();
    void oneQuestionForMany();
    void leftByADeadProcess();
    void oldOnesWithoutTries();
    void sentAgainIsNotFoundAnyMore();
    void waitsUntilItMayAsk();
    void overRealHttp_data();
    void overRealHttp();

private:
    SubmissionId unconfirmed(Desk& desk, const QString& title)
    {
        const SubmissionId id = desk.add(draft(title), m_account);
        if (!QTest::qWaitFor([&] { return desk.state(id) == State::Unconfirmed || desk.state(id) == State::Published; }))
            qFatal("The test's create did not end");
        return id;
    }
};

void TestOutboxReconcile::foundByItself()
{
    const Draft loaf = draft(u"loaf"_s);
    m_service->recent = RecentPins{{pinOf(loaf, u"9"_s, m_clock.now())}, true};
    auto desk = startedDesk();
    QSignalSpy told(desk->outbox.get(), &Outbox::lookUpChanged);
    const SubmissionId id = desk->add(loaf, m_account);
    QTRY_COMPARE(desk->state(id), State::Published);
    const Submission found = m_eyes->find(id);
    QCOMPARE(found.state, State::Published);
    QCOMPARE(found.remoteId, RemoteId(u"9"_s));
    QCOMPARE(found.url, QUrl(u"https://pins.example/9"_s));
    QVERIFY(!found.error);
    QCOMPARE(m_service->creates.size(), 1);
    QVERIFY(told.size() >= 2); // asking, found
    QCOMPARE(desk->outbox->lookUp(id), LookUp());

    QCOMPARE(m_service->recentQueries.size(), 1);
    const RecentQuery query = m_service->recentQueries.constFirst();
    QCOMPARE(query.title, u"loaf"_s);
    QCOMPARE(query.board, loaf.board.id);
    QVERIFY(query.since < m_clock.now() && query.until > m_clock.now());
}

void TestOutboxReconcile::whatWasFoundGoesOn_data()
{
    QTest::addColumn<Receipt::State>("told");
    QTest::addColumn<State>("state");
    QTest::newRow("processing") << Receipt::State::Processing << State::Processing;
    QTest::newRow("failed") << Receipt::State::Failed << State::Failed;
}

void TestOutboxReconcile::whatWasFoundGoesOn()
{
    QFETCH(const Receipt::State, told);
    QFETCH(const State, state);
    const Draft loaf = draft(u"loaf"_s);
    FoundPin pin = pinOf(loaf, u"9"_s, m_clock.now());
    pin.receipt.state = told;
    pin.receipt.message = u"Board is gone"_s;
    m_service->recent = RecentPins{{pin}, true};
    auto desk = startedDesk();
    const SubmissionId id = desk->add(loaf, m_account);
    QTRY_COMPARE(desk->state(id), state);
    if (state == State::Failed) {
        QCOMPARE(desk->outbox->find(id)->error->detail, u"Board is gone"_s);
        return;
    }
    QTRY_VERIFY(!m_service->questions.isEmpty()); // it is asked after
    QCOMPARE(m_service->questions.constFirst().id, RemoteId(u"9"_s));
}

void TestOutboxReconcile::severalAreOffered()
{
    const Draft loaf = draft(u"loaf"_s);
    const QList<FoundPin> twins{pinOf(loaf, u"1"_s, m_clock.now()), pinOf(loaf, u"2"_s, m_clock.now())};
    m_service->recent = RecentPins{twins, true};
    auto desk = startedDesk();
    const SubmissionId id = desk->add(loaf, m_account);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::Several);
    QCOMPARE(desk->outbox->lookUp(id).candidates, twins);
    QCOMPARE(desk->outbox->lookUp(id).at, m_clock.now());
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);

    desk->outbox->confirm(id, twins.at(1));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).remoteId, RemoteId(u"2"_s));
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxReconcile::aPinOfAnotherIsNotConfirmed()
{
    auto desk = startedDesk();
    m_service->answers.push_back(receipt(Receipt::State::Published, u"1"_s));
    const SubmissionId known = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(known), State::Published);
    const SubmissionId id = unconfirmed(*desk, u"two"_s);
    const Result<std::optional<Submission>> taken =
        commitFound(m_eyes->database(), id, pinOf(draft(u"two"_s), u"1"_s, m_clock.now()), m_clock.now());
    QVERIFY(taken && !*taken);
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);

    // What was offered is out of date then: it is looked for again.
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    const auto asked = m_service->recentQueries.size();
    desk->outbox->confirm(id, pinOf(draft(u"two"_s), u"1"_s, m_clock.now()));
    QTRY_COMPARE(m_service->recentQueries.size(), asked + 1);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
    QVERIFY(failed.isEmpty());
}

void TestOutboxReconcile::notFoundStaysUnconfirmed()
{
    const Draft loaf = draft(u"loaf"_s);
    m_service->recent = RecentPins{{}, true};
    auto desk = startedDesk();
    const SubmissionId id = desk->add(loaf, m_account);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    QVERIFY(desk->outbox->lookUp(id).complete);
    QCOMPARE(desk->state(id), State::Unconfirmed);
    QCOMPARE(m_service->creates.size(), 1);

    // It takes a while until a service lists it.
    m_service->recent = RecentPins{{pinOf(loaf, u"9"_s, m_clock.now())}, true};
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxReconcile::couldNotAsk()
{
    const Error error{.kind = ErrorKind::Server, .httpStatus = 500};
    m_service->recent = failure(error);
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::CouldNotAsk);
    QCOMPARE(desk->outbox->lookUp(id).error, std::optional(error));
    QCOMPARE(desk->state(id), State::Unconfirmed);
    QCOMPARE(desk->outbox->find(id)->error, std::optional(cutOff.error())); // what happened to the pin itself stays said
}

void TestOutboxReconcile::candidatesOutliveAQuestionThatCouldNotBeAsked()
{
    const Draft loaf = draft(u"loaf"_s);
    const QList<FoundPin> twins{pinOf(loaf, u"1"_s, m_clock.now()), pinOf(loaf, u"2"_s, m_clock.now())};
    m_service->recent = RecentPins{twins, true};
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::Several);
    m_service->recent = failure({.kind = ErrorKind::Network});
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::CouldNotAsk);
    QCOMPARE(desk->outbox->lookUp(id).candidates, twins);

    // An answer is news again.
    m_service->recent = RecentPins{{}, true};
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    QVERIFY(desk->outbox->lookUp(id).candidates.isEmpty());
}

void TestOutboxReconcile::aLocalTimeIsOfferedOnly()
{
    const Draft loaf = draft(u"loaf"_s);
    FoundPin pin = pinOf(loaf, u"1"_s, m_clock.now().addSecs(7200));
    pin.createdWithoutZone = true;
    m_service->recent = RecentPins{{pin}, true};
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::Several);
    QCOMPARE(desk->outbox->lookUp(id).candidates, QList<FoundPin>{pin});
    QCOMPARE(desk->state(id), State::Unconfirmed);
}

void TestOutboxReconcile::serviceWithoutAList()
{
    m_service->capabilities.lookUp = false;
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QCOMPARE(desk->outbox->lookUp(id), LookUp());
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::CouldNotAsk);
    QCOMPARE(desk->outbox->lookUp(id).error->kind, ErrorKind::Unsupported);
    QVERIFY(m_service->recentQueries.isEmpty());
}

void TestOutboxReconcile::twinsAreNotTakenForEachOther()
{
    const SubmissionId one = leftBehind(u"loaf"_s, State::Unconfirmed);
    const SubmissionId two = leftBehind(u"loaf"_s, State::Unconfirmed);
    const QList<FoundPin> only{pinOf(draft(u"loaf"_s), u"1"_s, m_clock.now())};
    m_service->recent = RecentPins{only, true};
    auto desk = startedDesk();
    for (const SubmissionId& id : {one, two}) {
        QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::Several);
        QCOMPARE(desk->outbox->lookUp(id).candidates, only);
    }
    // Once the user says which one it is, the other has none.
    desk->outbox->confirm(one, only.constFirst());
    QTRY_COMPARE(desk->state(one), State::Published);
    desk->outbox->checkNow(two);
    QTRY_COMPARE(desk->outbox->lookUp(two).answer, Answer::NotFound);
    QCOMPARE(m_eyes->state(two), State::Unconfirmed);
}

void TestOutboxReconcile::idsOfOthersAreTaken()
{
    auto desk = startedDesk();
    m_service->answers.push_back(receipt(Receipt::State::Published, u"1"_s));
    const SubmissionId known = desk->add(draft(u"loaf"_s), m_account);
    QTRY_COMPARE(desk->state(known), State::Published);
    m_service->recent = RecentPins{{pinOf(draft(u"loaf"_s), u"1"_s, m_clock.now())}, true};
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);

    m_service->recent->pins.append(pinOf(draft(u"loaf"_s), u"2"_s, m_clock.now()));
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(desk->outbox->find(id)->remoteId, RemoteId(u"2"_s));
    QCOMPARE(desk->outbox->find(known)->remoteId, RemoteId(u"1"_s));
}

void TestOutboxReconcile::aTwinOnItsWayMakesItUncertain()
{
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    m_service->answer.reset(); // the next one hangs
    const SubmissionId twin = desk->add(draft(u"loaf"_s), m_account);
    QTRY_COMPARE(desk->state(twin), State::Armed);
    m_service->recent = RecentPins{{pinOf(draft(u"loaf"_s), u"1"_s, m_clock.now())}, true};
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::Several);
    // Its answer comes, and tells whose the pin is.
    QTRY_VERIFY(m_service->creates.constLast().job);
    m_service->creates.constLast().job->answer(receipt(Receipt::State::Published, u"1"_s));
    QTRY_COMPARE(desk->state(twin), State::Published);
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
}

void TestOutboxReconcile::oneQuestionForMany()
{
    QList<SubmissionId> ids;
    RecentPins recent{.complete = true};
    for (int i = 0; i < 40; ++i) {
        const QString title = u"loaf %1"_s.arg(i);
        ids.append(leftBehind(title, State::Unconfirmed));
        recent.pins.append(pinOf(draft(title), QString::number(i), m_clock.now()));
    }
    m_service->recent = recent;
    auto desk = startedDesk();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QTRY_COMPARE(desk->state(ids.at(i)), State::Published);
        QCOMPARE(m_eyes->find(ids.at(i)).remoteId, RemoteId(QString::number(i)));
    }
    QVERIFY2(m_service->recentQueries.size() <= 3, qPrintable(QString::number(m_service->recentQueries.size())));
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxReconcile::leftByADeadProcess()
{
    const SubmissionId id = leftBehind(u"loaf"_s, State::Armed);
    m_service->recent = RecentPins{{pinOf(draft(u"loaf"_s), u"9"_s, m_clock.now().addSecs(5))}, true};
    m_clock.advance(std::chrono::hours(20));
    auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutboxReconcile::oldOnesWithoutTries()
{
    const SubmissionId id = leftBehind(u"loaf"_s, State::Unconfirmed);
    QVERIFY(m_eyes->run(u"DELETE FROM attempts"_s));
    m_service->recent = RecentPins{{pinOf(draft(u"loaf"_s), u"9"_s, m_clock.now())}, true};
    m_clock.advance(std::chrono::hours(24 * 90));
    auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxReconcile::sentAgainIsNotFoundAnyMore()
{
    auto desk = startedDesk();
    const SubmissionId id = unconfirmed(*desk, u"loaf"_s);
    QTRY_COMPARE(desk->outbox->lookUp(id).answer, Answer::NotFound);
    m_service->answer = receipt(Receipt::State::Published, u"2"_s);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(desk->outbox->lookUp(id), LookUp());
    QCOMPARE(m_eyes->find(id).remoteId, RemoteId(u"2"_s));
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutboxReconcile::waitsUntilItMayAsk()
{
    const SubmissionId id = leftBehind(u"loaf"_s, State::Unconfirmed);
    auto desk = newDesk();
    bool mayAsk = false;
    m_service->capabilities.firstPoll = std::chrono::milliseconds(0);
    Reconciler reconciler(
        {desk->store, desk->accounts, desk->providers, desk->mediaHosts, desk->webFetcher, m_clock, desk->budget,
            desk->reachability, desk->drives},
        [&mayAsk](const AccountId&) { return mayAsk; }, nullptr);
    reconciler.follow(m_eyes->find(id));
    reconciler.tick();
    QCOMPARE(reconciler.lookUp(id).answer, Answer::NotAsked);
    mayAsk = true;
    desk->budget.pause(m_account, RequestBudget::Use::Question, std::chrono::seconds(60));
    reconciler.tick();
    QCOMPARE(reconciler.lookUp(id).answer, Answer::NotAsked);
    m_clock.advance(std::chrono::seconds(61));
    reconciler.tick();
    QCOMPARE(reconciler.lookUp(id).answer, Answer::Asking);
    QTRY_COMPARE(reconciler.lookUp(id).answer, Answer::NotFound);
    QCOMPARE(m_service->recentQueries.size(), 1);
    // The user's word is enough.
    mayAsk = false;
    reconciler.askNow(m_eyes->find(id));
    QCOMPARE(reconciler.lookUp(id).answer, Answer::Asking);
    QTRY_COMPARE(reconciler.lookUp(id).answer, Answer::NotFound);
}

void TestOutboxReconcile::overRealHttp_data()
{
    QTest::addColumn<int>("rows"); // of look-alikes that the service lists
    QTest::addColumn<State>("state");
    QTest::addColumn<Answer>("answer");
    QTest::newRow("found") << 1 << State::Published << Answer::NotAsked;
    QTest::newRow("two look-alikes") << 2 << State::Unconfirmed << Answer::Several;
    QTest::newRow("not there") << 0 << State::Unconfirmed << Answer::NotFound;
}

/// The create arrives and the connection is cut before the answer; the service lists what it made.
void TestOutboxReconcile::overRealHttp()
{
    QFETCH(const int, rows);
    QFETCH(const State, state);
    QFETCH(const Answer, answer);
    FaultServer server;
    server.byRequest([rows](const FaultServer::Request& request) {
        if (request.method == "POST")
            return FaultServer::cutBeforeAnswer(FaultServer::Cut::Reset);
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        QByteArrayList list{R"({"id":99,"title":"Another","uploadedAt":")" + now + R"("})"};
        for (int i = 0; i < rows; ++i) {
            list.append(R"({"id":)" + QByteArray::number(i + 1) + R"(,"title":"loaf","platform":"pinterest","status":"completed",
"uploadedAt":")" + now
                + R"(","fileSize":"100","connectedAccount":{"id":123,"platform":"pinterest"},"metadata":{"pinId":"77"}})");
        }
        return FaultServer::answer(200, R"({"success":true,"data":[)" + list.join(',') + R"(],"pagination":{"totalPages":1}})");
    });
    const SystemClock clock;
    Redactor redactor;
    HttpClient http(redactor, clock);
    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.firstPoll = std::chrono::milliseconds(50);
    Desk desk(m_folder->path(), std::make_unique<MultiUploadProvider>(endpoint, http), clock);
    start(desk);
    QTRY_VERIFY(desk.accounts.isLoaded());
    Account account = testAccount(u"multi-upload"_s);
    account.server = server.url(u"/api/v1"_s);
    desk.accounts.setSessionSecret(account.id, u"api-key"_s, u"a-secret-key"_s);
    QVERIFY(waitFor(desk.accounts.save(account, {}, AccountBook::Remember::ThisSession)).value());

    const SubmissionId id = desk.add(testDraft(m_folder->path(), u"loaf"_s, account), account);
    QTRY_COMPARE(desk.state(id), State::Unconfirmed);
    QTRY_COMPARE(desk.outbox->lookUp(id).answer, answer);
    QTRY_COMPARE(desk.state(id), state);
    QCOMPARE(desk.outbox->lookUp(id).candidates.size(), rows > 1 ? rows : 0);
    QCOMPARE(m_eyes->state(id), state);
    QCOMPARE(server.requestCount("POST"), 1);
    if (state == State::Published) {
        QCOMPARE(m_eyes->find(id).remoteId, RemoteId(u"1"_s));
        QCOMPARE(m_eyes->find(id).url, QUrl(u"https://www.pinterest.com/pin/77/"_s));
    }
}

QTEST_GUILESS_MAIN(TestOutboxReconcile)
#include "tst_outboxreconcile.moc"
