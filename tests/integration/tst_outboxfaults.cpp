// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "outboxdesk.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "support/faultserver.h"

#include <QTest>
#include <QTestEventLoop>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;

namespace {

const QByteArray accepted =
    R"({"success": true, "message": "Upload queued successfully", "data": {"uploadId": 456, "status": "completed"}})";

constexpr int smallFile = 100'000;
/// Much more than loopback sockets hold (about 10 MB), so that a cut near its beginning finds the body not handed over whole.
constexpr int largeFile = 16'000'000;

/// Requests that arrived whole: only from those a service can make a pin. After an early reset the network layer may open a second connection,
/// but it has no body left to send there.
int creates(const FaultServer& server)
{
    const QList<FaultServer::Request> requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(), [](const FaultServer::Request& request) {
        return request.method == "POST" && request.bodyBytes >= request.header("content-length").toLongLong();
    }));
}

/// Which states a cut may lead to.
enum class Promise {
    NothingCreated, ///< Failed, safe to repeat
    Either,         ///< the body had left this computer, but did not arrive whole: both are true to what can be known here
    MayBeCreated,   ///< Unconfirmed
};

} // namespace

Q_DECLARE_METATYPE(Promise)

class TestOutboxFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void wholeRequestIsPublished();
    void cutAnywhere_data();
    void cutAnywhere();
    void safeToRepeatMeansPublishedOnce();
    void restartSendsNothing();

private:
    Account accountAt(const FaultServer& server);
    SubmissionId send(const QString& title, int fileBytes, const FaultServer& server);
    [[nodiscard]] bool hasEnded(const SubmissionId& id) const;
    /// In a real event loop: QTest::qWait() sleeps between events, which makes an upload last.
    [[nodiscard]] bool waitUntilEnded(const SubmissionId& id);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Eyes> m_eyes;
    struct Ended {
        SubmissionId id;
        State state;
        std::unique_ptr<FaultServer> server;
    };
    std::vector<Ended> m_ended;
};

void TestOutboxFaults::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_http = std::make_unique<HttpClient>(m_redactor, m_clock);
    m_desk =
        std::make_unique<Desk>(m_folder.path(), std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), *m_http), m_clock);
    m_desk->outbox->start();
    m_eyes = std::make_unique<Eyes>(m_folder.path());
    QTRY_VERIFY(m_desk->accounts.isLoaded());
}

void TestOutboxFaults::cleanupTestCase()
{
    m_eyes.reset();
    m_desk.reset();
    m_http.reset();
    flushDeferredDeletes();
}

/// The one account, pointed to another server.
Account TestOutboxFaults::accountAt(const FaultServer& server)
{
    Account account = testAccount(u"multi-upload"_s);
    account.server = server.url(u"/api/v1"_s);
    m_desk->accounts.setSessionSecret(account.id, u"api-key"_s, u"a-secret-key"_s);
    if (!waitFor(m_desk->accounts.save(account, {}, AccountBook::Remember::ThisSession)).value())
        qFatal("The test's account could not be saved");
    return account;
}

SubmissionId TestOutboxFaults::send(const QString& title, int fileBytes, const FaultServer& server)
{
    const Account account = accountAt(server);
    Draft draft = testDraft(m_folder.path(), u"%1"_s.arg(fileBytes), account, fileBytes);
    draft.title = title;
    draft.description = u"A description"_s;
    draft.link = u"https://example.org/bread"_s;
    draft.altText = u"A loaf"_s;
    return m_desk->add(draft, account);
}

bool TestOutboxFaults::hasEnded(const SubmissionId& id) const
{
    const State state = m_desk->state(id);
    return state != State::Waiting && state != State::Preparing && state != State::Armed;
}

bool TestOutboxFaults::waitUntilEnded(const SubmissionId& id)
{
    QTestEventLoop loop;
    QObject context;
    connect(m_desk->outbox.get(), &Outbox::changed, &context, [this, &id, &loop] {
        if (hasEnded(id))
            loop.exitLoop();
    });
    if (!hasEnded(id))
        loop.enterLoop(20);
    return hasEnded(id);
}

void TestOutboxFaults::wholeRequestIsPublished()
{
    FaultServer server;
    server.always(FaultServer::answer(200, accepted));
    const SubmissionId id = send(u"whole"_s, smallFile, server);
    QVERIFY(waitUntilEnded(id));
    QCOMPARE(m_desk->state(id), State::Published);
    QCOMPARE(creates(server), 1);
    QCOMPARE(server.requests().first().header("x-api-key"), "a-secret-key"_ba);
    QVERIFY(server.requests().first().bodyBytes > smallFile);
}

void TestOutboxFaults::cutAnywhere_data()
{
    using Script = FaultServer::Script;
    QTest::addColumn<Script>("script");
    QTest::addColumn<Promise>("promise");

    const auto both = [](const QString& name, const Script& before, Promise promise) {
        QTest::addRow("%s, closed", qPrintable(name)) << (before + Script{FaultServer::close()}) << promise;
        QTest::addRow("%s, reset", qPrintable(name)) << (before + Script{FaultServer::reset()}) << promise;
    };
    for (const int bytes : {0, 1, 40, 100, 200})
        both(u"in the header, after %1 bytes"_s.arg(bytes), {FaultServer::readBytes(bytes)}, Promise::NothingCreated);
    both(u"after the header"_s, {FaultServer::readHead()}, Promise::NothingCreated);
    for (const int bytes : {1, 50, 100, 200, 300, 400})
        both(u"in the texts, after %1 bytes of the body"_s.arg(bytes), {FaultServer::readBody(bytes)}, Promise::NothingCreated);
    for (const int bytes : {1000, 10'000, 50'000, 100'000, 500'000, 1'000'000, 2'000'000})
        both(u"in the file, after %1 bytes of the body"_s.arg(bytes), {FaultServer::readBody(bytes)}, Promise::NothingCreated);
    // The body is longer than the file by its texts (some hundred bytes).
    for (const int bytes : {smallFile - 50'000, smallFile, smallFile + 500})
        both(u"near the end, after %1 bytes of the body"_s.arg(bytes), {FaultServer::readBody(bytes)}, Promise::Either);

    const QByteArray answer = FaultServer::response(200, accepted);
    both(u"before the answer"_s, {FaultServer::readBody()}, Promise::MayBeCreated);
    for (const qsizetype bytes : {qsizetype(1), qsizetype(9), qsizetype(15), answer.indexOf("\r\n\r\n"),
             answer.indexOf("\r\n\r\n") + 4, answer.size() - 20, answer.size() - 1}) {
        both(u"in the answer, after %1 bytes"_s.arg(bytes), {FaultServer::readBody(), FaultServer::send(answer.left(bytes))},
            Promise::MayBeCreated);
    }
}

void TestOutboxFaults::cutAnywhere()
{
    QFETCH(const FaultServer::Script, script);
    QFETCH(const Promise, promise);
    const int fileBytes = promise == Promise::NothingCreated ? largeFile : smallFile;
    auto server = std::make_unique<FaultServer>();
    server->next(script);
    server->always(FaultServer::answer(200, accepted)); // what a second request would get
    const SubmissionId id = send(QString::fromLatin1(QTest::currentDataTag()), fileBytes, *server);
    QVERIFY(waitUntilEnded(id));
    const Submission ended = *m_desk->outbox->find(id);
    QVERIFY(ended.error.has_value());
    switch (promise) {
    case Promise::NothingCreated:
        QCOMPARE(ended.state, State::Failed);
        break;
    case Promise::Either:
        QVERIFY(ended.state == State::Failed || ended.state == State::Unconfirmed);
        break;
    case Promise::MayBeCreated:
        QCOMPARE(ended.state, State::Unconfirmed);
        break;
    }
    QCOMPARE(ended.error->outcomeUnknown, ended.state == State::Unconfirmed);
    QCOMPARE(ended.attempts, 1);
    QCOMPARE(m_eyes->find(id), ended);
    QCOMPARE(creates(*server), promise == Promise::MayBeCreated ? 1 : 0);
    m_ended.push_back({id, ended.state, std::move(server)});
}

void TestOutboxFaults::safeToRepeatMeansPublishedOnce()
{
    FaultServer server;
    server.next({FaultServer::readBody(1'000'000), FaultServer::reset()});
    server.always(FaultServer::answer(200, accepted));
    const SubmissionId id = send(u"again"_s, largeFile, server);
    QVERIFY(waitUntilEnded(id));
    QCOMPARE(m_desk->state(id), State::Failed);
    m_desk->outbox->sendAgain(id);
    QTRY_VERIFY(!hasEnded(id));
    QVERIFY(waitUntilEnded(id));
    QCOMPARE(m_desk->state(id), State::Published);
    QCOMPARE(creates(server), 1);
    QCOMPARE(m_eyes->find(id).attempts, 2);
}

void TestOutboxFaults::restartSendsNothing()
{
    QVERIFY(m_ended.size() >= 50);
    m_desk.reset();
    FaultServer server;
    m_desk =
        std::make_unique<Desk>(m_folder.path(), std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), *m_http), m_clock);
    m_desk->outbox->start();
    QTRY_VERIFY(m_desk->accounts.isLoaded());
    const SubmissionId next = send(u"next"_s, smallFile, server); // what was left would go first
    QVERIFY(waitUntilEnded(next));
    QCOMPARE(server.requestCount("POST"), 1);
    for (const Ended& ended : m_ended) {
        QCOMPARE(m_eyes->find(ended.id).state, ended.state);
        QCOMPARE(m_eyes->find(ended.id).attempts, 1);
        QVERIFY(creates(*ended.server) <= 1);
        QVERIFY(creates(*ended.server) == 0 || ended.state == State::Unconfirmed);
    }
}

QTEST_GUILESS_MAIN(TestOutboxFaults)
#include "tst_outboxfaults.moc"
