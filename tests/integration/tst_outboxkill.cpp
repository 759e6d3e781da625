// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxdesk.h"
#include "store/accountrepository.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"

#include <QProcess>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;
using Script = FaultServer::Script;

Q_DECLARE_METATYPE(std::optional<pinwright::SubmissionState>)

namespace {

QByteArray saying(const QByteArray& status)
{
    return R"({"success": true, "data": {"uploadId": 456, "status": ")" + status + R"("}})";
}

/// A process of its own that works on the outbox, killed with SIGKILL when this ends or before.
class Victim {
public:
    explicit Victim(const QString& folder, const QStringList& options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"pinwright.*=false"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u"/outboxvictim"_s, QStringList{folder} + options);
        if (!m_process.waitForStarted())
            qFatal("outboxvictim did not start");
    }
    ~Victim() { kill(); }
    Q_DISABLE_COPY_MOVE(Victim)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

} // namespace

class TestOutboxKill : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void killedInEveryState_data();
    void killedInEveryState();
    void killedWhilePreparingMedia_data();
    void killedWhilePreparingMedia();
    void killedAgainAndAgain();
    void killedBesideALivingOne();
    void killedBeforeAnotherTry();

private:
    /// A submission that waits; its board's id tells it from others in the create request.
    SubmissionId waiting(const QString& board, const std::optional<QDateTime>& at = std::nullopt, int bytes = 1000,
        const QUrl& address = {}, const QByteArray& sha256 = {});
    [[nodiscard]] int creates(const QString& board) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Eyes> m_eyes;
    std::unique_ptr<FaultServer> m_server;
    Account m_account;
};

void TestOutboxKill::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_eyes = std::make_unique<Eyes>(m_folder->path());
    m_server = std::make_unique<FaultServer>();
    m_account = testAccount(u"multi-upload"_s);
    m_account.server = m_server->url(u"/api/v1"_s);
    QVERIFY(AccountRepository(m_eyes->database()).save(m_account));
}

void TestOutboxKill::cleanup()
{
    m_server.reset();
    m_eyes.reset();
    m_folder.reset();
}

SubmissionId TestOutboxKill::waiting(
    const QString& board, const std::optional<QDateTime>& at, int bytes, const QUrl& address, const QByteArray& sha256)
{
    Draft draft = testDraft(m_folder->path(), board, m_account, bytes);
    draft.media.address = address;
    draft.media.sha256 = sha256;
    draft.board = {BoardId(board), board};
    if (at)
        draft.schedule = scheduleAtInstant(*at, "Europe/Berlin");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Submission submission{.id = SubmissionId::create(),
        .draft = draft,
        .account = m_account,
        .fingerprint = fingerprintOf(draft, m_account.id),
        .created = now,
        .changed = now};
    if (!m_eyes->submissions().add(submission))
        qFatal("The test's submission could not be written");
    return submission.id;
}

int TestOutboxKill::creates(const QString& board) const
{
    const QByteArray line = "\r\n\r\n" + board.toUtf8() + "\r\n";
    int count = 0;
    for (const FaultServer::Request& request : m_server->requests())
        count += request.method == "POST" && request.body.contains(line);
    return count;
}

void TestOutboxKill::killedInEveryState_data()
{
    QTest::addColumn<Script>("met"); // the create request's script while the first process lives
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<qint64>("seconds"); // the schedule, from now; 0: none
    QTest::addColumn<State>("killedIn");
    QTest::addColumn<State>("after");
    QTest::addColumn<int>("posts"); // create requests whose head arrived, both processes together

    using S = FaultServer;
    const Script hangs{S::hang(), S::close()}; // closed, or it would read on
    const QByteArray refusal = R"({"success": false, "message": "no"})";
    QTest::newRow("preparing") << Script() << QStringList{u"locked"_s} << qint64(0) << State::Preparing << State::Published << 1;
    QTest::newRow("armed, nothing read") << hangs << QStringList() << qint64(0) << State::Armed << State::Unconfirmed << 0;
    QTest::newRow("armed, half read") << Script{S::readBody(500), S::hang()} << QStringList() << qint64(0) << State::Armed
                                      << State::Unconfirmed << 1;
    QTest::newRow("armed, all read") << Script{S::readBody(), S::hang()} << QStringList() << qint64(0) << State::Armed
                                     << State::Unconfirmed << 1;
    QTest::newRow("armed, half answered") << Script{S::readBody(), S::send("HTTP/1.1 200 OK\r\n"), S::hang()} << QStringList()
                                          << qint64(0) << State::Armed << State::Unconfirmed << 1;
    QTest::newRow("processing") << S::answer(200, saying("pending")) << QStringList() << qint64(0) << State::Processing
                                << State::Published << 1;
    QTest::newRow("scheduled") << S::answer(200, saying("scheduled")) << QStringList() << qint64(3600) << State::Scheduled
                               << State::Scheduled << 1;
    QTest::newRow("published") << S::answer(200, saying("completed")) << QStringList() << qint64(0) << State::Published
                               << State::Published << 1;
    QTest::newRow("failed") << S::answer(422, refusal) << QStringList() << qint64(0) << State::Failed << State::Failed << 1;
    QTest::newRow("unconfirmed") << S::cutBeforeAnswer(S::Cut::Reset) << QStringList() << qint64(0) << State::Unconfirmed
                                 << State::Unconfirmed << 1;
    QTest::newRow("missed") << Script() << QStringList() << qint64(-2 * 3600) << State::Missed << State::Missed << 0;
}

void TestOutboxKill::killedInEveryState()
{
    QFETCH(const Script, met);
    QFETCH(const QStringList, options);
    QFETCH(const qint64, seconds);
    QFETCH(const State, killedIn);
    QFETCH(const State, after);
    QFETCH(const int, posts);

    std::atomic<bool> killed = false;
    m_server->byRequest([&killed, met](const FaultServer::Request& request) {
        if (request.method == "GET")
            return FaultServer::answer(200, killed ? saying("completed") : saying("pending"));
        return killed ? FaultServer::answer(200, saying("completed")) : met;
    });
    if (!met.isEmpty())
        m_server->next(met); // byRequest() chooses only after the head was read
    const auto at = seconds == 0 ? std::nullopt : std::optional(QDateTime::currentDateTimeUtc().addSecs(seconds));
    const SubmissionId id = waiting(u"board-1"_s, at);

    Victim first(m_folder->path(), options);
    QTRY_COMPARE(m_eyes->state(id), killedIn);
    if (killedIn == State::Armed) {
        QTRY_VERIFY(m_server->connectionCount() > 0); // else the second process would meet the script made for the first
        QTRY_COMPARE(m_server->requestCount("POST"), posts);
    }
    QVERIFY(first.isRunning());
    first.kill();
    QCOMPARE(m_eyes->state(id), killedIn);

    killed = true;
    const SubmissionId next = waiting(u"board-2"_s); // begun behind what was left
    Victim second(m_folder->path());
    QTRY_COMPARE(m_eyes->state(next), State::Published);
    QTRY_COMPARE(m_eyes->state(id), after);
    QCOMPARE(m_server->requestCount("POST"), posts + 1);
    QVERIFY(creates(u"board-1"_s) <= 1);
    QCOMPARE(creates(u"board-2"_s), 1);
    QVERIFY(m_eyes->find(id).attempts <= 1);
}

void TestOutboxKill::killedWhilePreparingMedia_data()
{
    QTest::addColumn<bool>("atAddress");
    QTest::addColumn<QByteArray>("method"); // of the request that hangs when the process is killed
    QTest::addColumn<QByteArray>("path");   // what its path begins with
    QTest::addColumn<State>("killedIn");
    QTest::addColumn<State>("after");

    QTest::newRow("looking at its address") << true << "GET"_ba << "/picture"_ba << State::Preparing << State::Published;
    QTest::newRow("looking for its copy") << false << "HEAD"_ba << "/dav/"_ba << State::Preparing << State::Published;
    QTest::newRow("putting it there") << false << "PUT"_ba << "/dav/"_ba << State::Preparing << State::Published;
    QTest::newRow("looking at the copy") << false << "HEAD"_ba << "/public/"_ba << State::Preparing << State::Published;
    QTest::newRow("sending") << false << "POST"_ba << "/push/"_ba << State::Armed << State::Unconfirmed;
}

void TestOutboxKill::killedWhilePreparingMedia()
{
    QFETCH(const bool, atAddress);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const State, killedIn);
    QFETCH(const State, after);

    const QByteArray picture(1000, 'p'); // as waiting() writes it
    std::atomic<bool> killed = false;
    m_server->byRequest([&killed, method, path, picture](const FaultServer::Request& request) -> Script {
        if (!killed && request.method == method && request.target.startsWith(path))
            return FaultServer::neverAnswer();
        if (request.method == "HEAD") {
            return {FaultServer::readHead(),
                FaultServer::send(request.target.startsWith("/public/") ? "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
                                                                        : "HTTP/1.1 404 Not Found\r\n\r\n")};
        }
        if (request.method == "POST") {
            return FaultServer::answer(200,
                R"({"response":{"request":{"status":{"flag":"success","code":200,"info":"Done"}},"result":{"data":{"pin_id":"1"}}}})");
        }
        return FaultServer::answer(request.method == "PUT" ? 201 : 200, picture);
    });

    m_account.providerId = u"oneall"_s;
    m_account.server = m_server->url(u"/"_s);
    m_account.settings = {{u"public-key"_s, u"a-public-key"_s}, {u"identity-token"_s, u"token-1"_s}};
    m_account.mediaHost = {.kind = u"webdav"_s,
        .settings = {{u"webdav-address"_s, m_server->url(u"/dav"_s).toString()}, {u"webdav-user"_s, u"ana"_s},
            {u"webdav-public"_s, m_server->url(u"/public"_s).toString()}}};
    QVERIFY(AccountRepository(m_eyes->database()).save(m_account));
    const SubmissionId id =
        waiting(u"board-1"_s, std::nullopt, 1000, atAddress ? m_server->url(u"/picture.jpg"_s) : QUrl(), sha256Of(picture));

    Victim first(m_folder->path());
    const auto hangs = [&] {
        const auto requests = m_server->requests();
        return std::any_of(requests.begin(), requests.end(),
            [&](const FaultServer::Request& request) { return request.method == method && request.target.startsWith(path); });
    };
    QTRY_VERIFY(hangs());
    QTRY_COMPARE(m_eyes->state(id), killedIn);
    QCOMPARE(m_eyes->find(id).hosted.isEmpty(), atAddress); // known before it can be there, for the cleaning up
    first.kill();
    QCOMPARE(m_eyes->state(id), killedIn);

    killed = true;
    Victim second(m_folder->path());
    QTRY_COMPARE(m_eyes->state(id), after);
    QCOMPARE(m_server->requestCount("POST"), 1);
    QCOMPARE(m_eyes->find(id).attempts, 1);
    QCOMPARE(m_eyes->find(id).hosted.isEmpty(), atAddress);
    const int puts = m_server->requestCount("PUT");
    QVERIFY(atAddress ? puts == 0 : puts >= 1);
}

void TestOutboxKill::killedAgainAndAgain()
{
    // Slow enough that a process dies with requests in every stage.
    m_server->byRequest([](const FaultServer::Request& request) -> Script {
        if (request.method == "GET")
            return FaultServer::answer(200, saying("completed"));
        using namespace std::chrono_literals;
        return {FaultServer::readBody(), FaultServer::pause(10ms),
            FaultServer::send(FaultServer::response(200, saying(request.connection % 2 ? "completed" : "pending")))};
    });
    QStringList boards;
    QList<SubmissionId> ids;
    for (int i = 0; i < 30; ++i) {
        boards.append(u"board-%1"_s.arg(i));
        ids.append(waiting(boards.last(), std::nullopt, 50'000));
    }
    for (int round = 1; round <= 12; ++round) {
        Victim victim(m_folder->path());
        QVERIFY(m_server->waitForRequests(m_server->requestCount() + 1 + round % 3, std::chrono::seconds(5))
            || m_eyes->submissions().owners().value().isEmpty());
        QTest::qSleep(3 * round % 17); // not a wait for anything: another moment each time
        victim.kill();
    }
    Victim last(m_folder->path());
    const auto allEnded = [this, &ids] {
        return std::ranges::all_of(ids, [this](const SubmissionId& id) {
            const State state = m_eyes->state(id);
            return state == State::Published || state == State::Unconfirmed;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 60'000);
    int unconfirmed = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QVERIFY(creates(boards[i]) <= 1);
        if (m_eyes->state(ids[i]) == State::Published)
            QCOMPARE(creates(boards[i]), 1);
        else
            ++unconfirmed;
        QCOMPARE(m_eyes->find(ids[i]).attempts, 1);
    }
    QVERIFY2(unconfirmed > 0, "No process was killed while it was sending");
}

void TestOutboxKill::killedBesideALivingOne()
{
    m_server->always({FaultServer::readBody(), FaultServer::hang()});
    const SubmissionId first = waiting(u"board-1"_s);
    const SubmissionId second = waiting(u"board-2"_s);
    const SubmissionId third = waiting(u"board-3"_s);
    Victim killed(m_folder->path());
    QTRY_COMPARE(m_server->requestCount("POST"), 2);
    QCOMPARE(m_eyes->state(third), State::Waiting);

    Victim living(m_folder->path()); // takes the third, leaves the others
    QTRY_COMPARE(m_server->requestCount("POST"), 3);
    QCOMPARE(m_eyes->state(first), State::Armed);
    QCOMPARE(m_eyes->state(second), State::Armed);
    killed.kill();
    QTRY_COMPARE(m_eyes->state(first), State::Unconfirmed);
    QTRY_COMPARE(m_eyes->state(second), State::Unconfirmed);
    QCOMPARE(m_eyes->state(third), State::Armed);
    QCOMPARE(m_server->requestCount("POST"), 3);
    QVERIFY(living.isRunning());
}

/// The next process knows when it may try again, and that it has to.
void TestOutboxKill::killedBeforeAnotherTry()
{
    std::atomic<int> posts = 0;
    std::atomic<qint64> secondAt = 0;
    m_server->byRequest([&posts, &secondAt](const FaultServer::Request& request) -> Script {
        if (request.method != "POST")
            return FaultServer::answer(200, saying("completed"));
        if (++posts == 1)
            return FaultServer::answer(429, R"({"success": false})", {{"Retry-After", "2"}});
        secondAt = QDateTime::currentMSecsSinceEpoch();
        return FaultServer::answer(200, saying("completed"));
    });
    const SubmissionId id = waiting(u"board-1"_s);
    Victim first(m_folder->path(), {u"retrying"_s});
    QTRY_VERIFY(m_eyes->find(id).notBefore.isValid());
    QCOMPARE(m_eyes->state(id), State::Waiting);
    const QDateTime notBefore = m_eyes->find(id).notBefore;
    first.kill();

    Victim second(m_folder->path(), {u"retrying"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_eyes->state(id), State::Published, 20'000);
    QCOMPARE(m_server->requestCount("POST"), 2);
    QVERIFY(secondAt >= notBefore.toMSecsSinceEpoch());
    QCOMPARE(m_eyes->find(id).attempts, 2);
}

QTEST_GUILESS_MAIN(TestOutboxKill)
#include "tst_outboxkill.moc"
