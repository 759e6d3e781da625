// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clireplies.h"
#include "support/canaries.h"
#include "support/mediafiles.h"
#include "support/recordingserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// Publishes with a key that is recognisable, in every way that could make a program write it down, and looks for it in every file
/// and word it left. Runs inside keyring-session.sh with a real password store.
class TestCanary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesNoKeyBehind();
    void leavesNoKeyPairBehind();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray said;
    };
    Outcome run(const QStringList& arguments, const QByteArray& input = {}, const QString& sessionSecret = {});
    Outcome publish(const QString& title, const QString& sessionSecret = {});
    void foundNowhere(const QByteArray& secret);
    static void gotNoKey(const RecordingServer& server);

    QString m_home = qEnvironmentVariable("KEYRING_FOLDER");
    QByteArray m_said;
};

void TestCanary::initTestCase()
{
    QVERIFY2(!m_home.isEmpty(), "run this through tests/support/keyring-session.sh unlocked");
}

TestCanary::Outcome TestCanary::run(const QStringList& arguments, const QByteArray& input, const QString& sessionSecret)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!sessionSecret.isEmpty())
        environment.insert(u"PINWRIGHT_SECRET"_s, sessionSecret);
    // Everything the program could log.
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PINWRIGHT_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    m_said += said;
    return {process.exitCode(), said};
}

TestCanary::Outcome TestCanary::publish(const QString& title, const QString& sessionSecret)
{
    return run({u"publish"_s, u"--account"_s, u"shop"_s, u"--board"_s, u"Bread"_s, u"--media"_s, m_home + u"/look.jpg"_s,
                   u"--title"_s, title, u"--alt-text"_s, u"A loaf"_s, u"--json"_s},
        {}, sessionSecret);
}

void TestCanary::foundNowhere(const QByteArray& secret)
{
    proveFilesWithFinds(m_home);
    QCOMPARE(filesWith(m_home, secret), QStringList());
    QVERIFY2(!holdsSecret(m_said, secret), "the program printed the key");
}

/// What it got has no canary in it, and a redirect followed there only read.
void TestCanary::gotNoKey(const RecordingServer& server)
{
    const QList<RecordedRequest> requests = server.requests();
    for (const RecordedRequest& request : requests) {
        QCOMPARE(request.method, "GET");
        for (const QByteArray& value : request.headers) {
            QVERIFY2(!value.contains("canary"), value.constData());
            QVERIFY2(!value.startsWith("Basic"), value.constData());
        }
    }
}

void TestCanary::leavesNoKeyBehind()
{
    const QByteArray kept = "canary/" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + "+kept";
    const QByteArray forOneRun = "canary/" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + "+once";
    RecordingServer server;
    RecordingServer elsewhere;
    const QByteArray boards = R"({"success":true,"data":[{"id":"1","name":"Bread"}]})";
    server.answer("GET", "/api/v1/pinterest/boards", {.body = boards});
    makeJpeg(m_home + u"/look.jpg"_s);

    QCOMPARE(run({u"accounts"_s, u"add"_s, u"--provider"_s, u"multi-upload"_s, u"--name"_s, u"shop"_s, u"--server"_s,
                     server.url(u"/api/v1"_s).toString(), u"--set"_s, u"account-id=123"_s, u"--secret-stdin"_s},
                 kept + "\n")
                 .exitCode,
        0);

    server.answer("POST", "/api/v1/upload", {.body = R"({"success":true,"data":{"uploadId":1,"status":"pending"}})"});
    QCOMPARE(publish(u"Accepted"_s).exitCode, 0);
    QCOMPARE(publish(u"Accepted with a key for one run"_s, QString::fromLatin1(forOneRun)).exitCode, 0);

    // A service that repeats the key in its answer.
    for (const QByteArray& secret : {kept, forOneRun}) {
        const QString once = secret == kept ? QString() : QString::fromLatin1(secret);
        server.answer(
            "POST", "/api/v1/upload", {.status = 401, .body = R"({"success":false,"error":"Unknown key )" + secret + R"("})"});
        QCOMPARE(publish(u"Refused"_s, once).exitCode, 3);
        server.answer(
            "POST", "/api/v1/upload", {.status = 500, .body = "<p>x-api-key: " + secret + "</p>", .contentType = "text/html"});
        QCOMPARE(publish(u"Unclear"_s, once).exitCode, 5);
    }

    // A redirect to somebody else, for reading and for creating.
    server.answer("POST", "/api/v1/upload",
        {.status = 307, .headers = {{"Location", elsewhere.url(u"/take?key="_s).toEncoded() + kept.toPercentEncoding()}}});
    QVERIFY(publish(u"Sent elsewhere"_s).exitCode != 0);
    server.answer(
        "GET", "/api/v1/pinterest/boards", {.status = 302, .headers = {{"Location", elsewhere.url(u"/boards"_s).toEncoded()}}});
    run({u"boards"_s, u"--account"_s, u"shop"_s, u"--json"_s});
    run({u"outbox"_s, u"--json"_s});

    // The key was used, and goes nowhere but to its service.
    QCOMPARE(server.requests("POST", "/api/v1/upload").first().header("x-api-key"), kept);
    QCOMPARE(server.requests("POST", "/api/v1/upload").at(1).header("x-api-key"), forOneRun);
    gotNoKey(elsewhere);
    for (const QByteArray& secret : {kept, forOneRun})
        foundNowhere(secret);
    QVERIFY(QFile::exists(m_home + u"/data/pinwright/pinwright.sqlite"_s));
}

/// OneAll's key is one of a pair, which goes out as one Basic header; neither is to be seen, nor the two together.
void TestCanary::leavesNoKeyPairBehind()
{
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    const QByteArray publicKey = "public-" + number;
    const QByteArray kept = "canary/" + number + "+kept";
    const QByteArray forOneRun = "canary/" + number + "+once";
    RecordingServer server;
    RecordingServer elsewhere;
    RecordingServer pictures;
    makeJpeg(m_home + u"/loaf.jpg"_s);
    pictures.answer("GET", "/loaf.jpg", {.body = readFile(m_home + u"/loaf.jpg"_s), .contentType = "image/jpeg"});

    const QByteArray listPath = "/pull/identities/token-1/pinterest/boards.json";
    const QByteArray boardPath = "/push/identities/token-1/pinterest/board.json";
    const QByteArray pinPath = "/push/identities/token-1/pinterest/board/11/pin.json";
    const ScriptedReply listed{.body = oneAllBoards};
    const ScriptedReply made{.body = oneAllReply(R"({"board_id": "78", "board_name": "Rolls"})")};
    const ScriptedReply published{.body = oneAllPin};
    const ScriptedReply moved{
        .status = 307, .headers = {{"Location", elsewhere.url(u"/take?key="_s).toEncoded() + kept.toPercentEncoding()}}};

    const QStringList add{u"accounts"_s, u"add"_s, u"--provider"_s, u"oneall"_s, u"--name"_s, u"site"_s, u"--server"_s,
        server.url().toString(), u"--set"_s, "public-key="_L1 + QString::fromLatin1(publicKey), u"--set"_s,
        u"identity-token=token-1"_s, u"--secret-stdin"_s};
    const QStringList list{u"boards"_s, u"--account"_s, u"site"_s, u"--json"_s};
    const QStringList create{u"boards"_s, u"create"_s, u"--account"_s, u"site"_s, u"--name"_s, u"Rolls"_s, u"--json"_s};
    const QStringList publish{u"publish"_s, u"--account"_s, u"site"_s, u"--board"_s, u"11"_s, u"--media"_s,
        pictures.url(u"/loaf.jpg"_s).toString(), u"--title"_s, u"Rye bread"_s, u"--json"_s};

    QCOMPARE(run(add, kept + "\n").exitCode, 0);
    QVERIFY(run(add, kept + "\n").exitCode != 0); // the name is taken
    server.answer("POST", pinPath, published);
    for (const QByteArray& secret : {kept, forOneRun}) {
        const QString once = secret == kept ? QString() : QString::fromLatin1(secret);
        const QByteArray pair = publicKey + ':' + secret;
        const QByteArray repeated = "key " + secret + ", Authorization: Basic " + pair.toBase64() + ", pair " + pair;
        // What works, then refusals that repeat what was sent, in the envelope and out of it, then nothing but silence about the outcome.
        const QList<ScriptedReply> refusals{{.status = 401, .body = oneAllRefusal(401, repeated)},
            {.body = oneAllRefusal(400, repeated)}, {.status = 500, .body = "<p>" + repeated + "</p>", .contentType = "text/html"},
            moved};
        server.answer("GET", listPath, listed);
        server.answer("POST", boardPath, made);
        server.answer("POST", pinPath, published);
        QCOMPARE(run(list, {}, once).exitCode, 0);
        QCOMPARE(run(create, {}, once).exitCode, 0);
        QCOMPARE(run(publish, {}, once).exitCode, 0);
        QCOMPARE(server.requests("POST", pinPath).constLast().header("authorization"), "Basic " + pair.toBase64());
        for (const ScriptedReply& refusal : refusals) {
            server.answer("POST", boardPath, refusal);
            server.answer("POST", pinPath, refusal);
            QVERIFY(run(create, {}, once).exitCode != 0);
            QVERIFY(run(publish, {}, once).exitCode != 0);
            server.answer("GET", listPath, refusal);
            QVERIFY(run(list, {}, once).exitCode != 0);
            server.answer("GET", listPath, listed);
        }
        // An address that says it is elsewhere is fetched there without a word of the account.
        pictures.answerOnce(
            "GET", "/loaf.jpg", {.status = 302, .headers = {{"Location", elsewhere.url(u"/loaf.jpg"_s).toEncoded()}}});
        QVERIFY(run(publish, {}, once).exitCode != 0);
    }
    run({u"outbox"_s, u"--json"_s});

    QVERIFY(!elsewhere.requests().isEmpty());
    gotNoKey(elsewhere);
    gotNoKey(pictures);
    for (const QByteArray& secret : {kept, forOneRun}) {
        foundNowhere(secret);
        foundNowhere(publicKey + ':' + secret);
    }
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
