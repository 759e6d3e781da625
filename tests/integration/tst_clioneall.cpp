// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clidesk.h"
#include "store/submissionrepository.h"
#include "support/faultserver.h"

#include <csignal>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto boardsPath = "/pull/identities/token-1/pinterest/boards.json";
constexpr auto newBoardPath = "/push/identities/token-1/pinterest/board.json";

QByteArray pinPath(const QByteArray& board)
{
    return "/push/identities/token-1/pinterest/board/" + board + "/pin.json";
}

} // namespace

/// Pictures by web address, sections, boards by id and places for files, with a service that takes addresses only.
class TestCliOneAll : public CliDesk {
    Q_OBJECT

private slots:
    void init()
    {
        setUp();
        m_pictures = std::make_unique<RecordingServer>();
        m_pictures->answer("GET", "/loaf.jpg", {.body = readFile(path(u"loaf.jpg"_s)), .contentType = "image/jpeg"});
        m_server->answer("GET", boardsPath, {.body = oneAllBoards});
        m_server->answer("POST", pinPath("11"), {.body = oneAllPin});
        addOneAll(u"site"_s, m_server->url());
    }

    void publishesByAddress()
    {
        const Outcome outcome = publish({u"--description"_s, u"Five steps"_s, u"--link"_s, u"https://example.com/rye"_s,
            u"--section"_s, u"9007199254740993"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outcome.json()["remoteId"_L1], u"123456789012345678"_s);
        QCOMPARE(outcome.json()["url"_L1], u"https://www.pinterest.com/pin/123456789012345678/"_s);
        QCOMPARE(outcome.json().keys(), (QStringList{u"error"_s, u"id"_s, u"remoteId"_s, u"state"_s, u"url"_s}));
        QVERIFY2(outcome.messages.startsWith(u"Fetching from 127.0.0.1…\n"_s), qPrintable(outcome.messages));

        const QList<RecordedRequest> sent = m_server->requests("POST", pinPath("11"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].header("authorization"), "Basic " + QByteArray("public-1:" + key).toBase64());
        const QJsonObject pin{{u"title"_s, u"Rye bread"_s}, {u"picture"_s, picture()}, {u"description"_s, u"Five steps"_s},
            {u"board_section_id"_s, u"9007199254740993"_s}, {u"link"_s, u"https://example.com/rye"_s}};
        QCOMPARE(QJsonDocument::fromJson(sent[0].body).object(),
            (QJsonObject{{u"request"_s, QJsonObject{{u"push"_s, QJsonObject{{u"pin"_s, pin}}}}}}));
        for (const RecordedRequest& fetched : m_pictures->requests())
            QVERIFY(fetched.header("authorization").isEmpty());

        const QJsonArray items = outbox();
        QCOMPARE(items[0]["boardPath"_L1], u"Bread › 9007199254740993"_s);
        QCOMPARE(items[0]["media"_L1], picture());
        const QString list = QString::fromUtf8(run({u"outbox"_s}).output);
        QVERIFY2(list.contains(u"\tsite\tBread › 9007199254740993\tRye bread\t"_s), qPrintable(list));
    }

    void sendsTheCopyToServicesThatTakeFiles()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--media"_s, picture()}), key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        const QList<RecordedRequest> sent = m_server->requests("POST", "/api/v1/upload");
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].part("photo")->content, readFile(path(u"loaf.jpg"_s)));
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        const auto status = [](int number) { return ScriptedReply{.status = number, .body = "Sorry"}; };
        QTest::newRow("a page") << ScriptedReply{.body = "<!doctype html><p>A loaf", .contentType = "text/html"} << 2
                                << u"rejected"_s << u"leads to a web page"_s;
        QTest::newRow("a text") << ScriptedReply{.body = "A loaf", .contentType = "image/jpeg"} << 2 << u"rejected"_s
                                << u"not a kind of picture"_s;
        QTest::newRow("not there") << status(404) << 2 << u"rejected"_s << u"has no picture at this address (404)"_s;
        QTest::newRow("not for programs") << status(403) << 2 << u"rejected"_s << u"(403)"_s;
        QTest::newRow("slow down") << status(429) << 4 << u"rate-limit"_s << u"asked for a pause"_s;
        QTest::newRow("site in trouble") << status(503) << 4 << u"server"_s << u"problem on its side (503)"_s;
        QTest::newRow("round and round") << ScriptedReply{.status = 302, .headers = {{"Location", "/loaf.jpg"}}} << 4
                                         << u"protocol"_s << u"too many times"_s;
    }

    void refusesAddresses()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(int, code);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        m_pictures->answer("GET", "/loaf.jpg", reply);
        const Outcome outcome = publish();
        refusedBeforeAnythingWasSent(outcome, code, said);
        QCOMPARE(outcome.errorKind(), kind);
    }

    void refusesWhatCannotBeFetched_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("not encrypted") << u"http://example.com/loaf.jpg"_s << 2 << u"https://"_s;
        QTest::newRow("another scheme") << u"ftp://example.com/loaf.jpg"_s << 2 << u"“ftp://example.com/loaf.jpg”"_s;
        QTest::newRow("no site") << u"https:///loaf.jpg"_s << 2 << u"“https:///loaf.jpg”"_s;
        QTest::newRow("spaces") << u"https://example.com/a loaf.jpg"_s << 2 << u"web address"_s;
        QTest::newRow("with a password") << u"https://me:word@example.com/loaf.jpg"_s << 2 << u"user name or password"_s;
        QTest::newRow("nobody answers") << QStringLiteral("http://127.0.0.1:%1/loaf.jpg").arg(FaultServer::closedPort()) << 4
                                        << u"could not be fetched"_s;
        QTest::newRow("no such site") << u"https://pictures.invalid/loaf.jpg"_s << 4 << u"pictures.invalid"_s;
    }

    void refusesWhatCannotBeFetched()
    {
        QFETCH(QString, address);
        QFETCH(int, code);
        QFETCH(QString, said);
        refusedBeforeAnythingWasSent(publish({u"--media"_s, address}), code, said);
    }

    void refusesHalfAPicture()
    {
        m_pictures->answer("GET", "/loaf.jpg", {.body = readFile(path(u"loaf.jpg"_s)).chopped(200), .contentType = "image/jpeg"});
        refusedBeforeAnythingWasSent(publish(), 2, u"The end of loaf.jpg is missing"_s);
    }

    void refusesTooLargeFiles()
    {
        FaultServer large;
        large.always(FaultServer::truncatedAnswer(200, "A loaf", 300'000'000));
        refusedBeforeAnythingWasSent(publish({u"--media"_s, large.url(u"/loaf.jpg"_s).toString()}), 2, u"larger than"_s);
    }

    void keepsOutOfPrivateNetworks()
    {
        addAccount(oneAll(u"public"_s, {}, {{u"subdomain"_s, u"shop"_s}}));
        const Outcome outcome = publish({u"--account"_s, u"public"_s});
        refusedBeforeAnythingWasSent(outcome, 2, u"is this computer itself"_s);
        QVERIFY(m_pictures->requests().isEmpty());
    }

    void noticesThatThePictureChanged()
    {
        m_pictures->answerOnce("GET", "/loaf.jpg", {.body = readFile(path(u"loaf.jpg"_s)), .contentType = "image/jpeg"});
        m_pictures->answer(
            "GET", "/loaf.jpg", {.body = readFile(makeJpeg(path(u"cake.jpg"_s), {90, 60})), .contentType = "image/jpeg"});
        const Outcome outcome = publish();
        QVERIFY2(outcome.code == 4, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"failed"_s);
        QVERIFY2(outcome.messages.contains(u"no longer the one that was checked"_s), qPrintable(outcome.messages));
        QVERIFY(m_server->requests("POST", pinPath("11")).isEmpty());
    }

    void needsAPlaceForFiles()
    {
        const Outcome outcome = publish({u"--media"_s, path(u"loaf.jpg"_s)});
        refusedBeforeAnythingWasSent(outcome, 2, u"loaf.jpg is a file on this computer"_s);
        QVERIFY2(outcome.messages.contains(u"place for files"_s), qPrintable(outcome.messages));
    }

    void hasNoSections()
    {
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--section"_s, u"Rolls"_s}), key);
        refusedBeforeAnythingWasSent(outcome, 2, u"has no board sections"_s);
    }

    void takesBoardIds_data()
    {
        QTest::addColumn<ScriptedReply>("list");
        QTest::addColumn<QString>("board");
        QTest::addColumn<QByteArray>("sent"); // as in the address; empty: refused
        QTest::addColumn<QString>("said");
        const ScriptedReply boards{.body = oneAllBoards};
        QTest::newRow("by name") << boards << u"bread"_s << "11"_ba << QString();
        QTest::newRow("listed, with a slash and a space") << boards << u"Cake"_s << "bo%2Fard%207"_ba << QString();
        QTest::newRow("not listed") << boards << u"900719925474099399"_s << "900719925474099399"_ba << u"does not list"_s;
        QTest::newRow("no such name") << boards << u"Bred"_s << QByteArray() << u"“Bread” (11)"_s;
        QTest::newRow("none listed") << ScriptedReply{.body = oneAllReply(R"({"boards": []})")} << u"a/b c"_s << "a%2Fb%20c"_ba
                                     << u"does not list"_s;
        QTest::newRow("not understood") << ScriptedReply{.body = oneAllReply(R"({"pages": "two"})")} << u"a/b c"_s << "a%2Fb%20c"_ba
                                        << u"cannot be understood"_s;
        QTest::newRow("not there") << ScriptedReply{.status = 404, .body = oneAllRefusal(404, "No list")} << u"77"_s << "77"_ba
                                   << u"“No list”"_s;
        QTest::newRow("not allowed") << ScriptedReply{.status = 403, .body = oneAllRefusal(403, "No")} << u"77"_s << "77"_ba
                                     << u"does not allow"_s;
    }

    void takesBoardIds()
    {
        QFETCH(ScriptedReply, list);
        QFETCH(QString, board);
        QFETCH(QByteArray, sent);
        QFETCH(QString, said);
        m_server->answer("GET", boardsPath, list);
        m_server->answer("POST", QByteArray::fromPercentEncoding(pinPath(sent)), {.body = oneAllPin});
        const Outcome outcome = publish({u"--board"_s, board});
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        if (sent.isEmpty()) {
            refusedBeforeAnythingWasSent(outcome, 2, said);
            return;
        }
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(m_server->requests().constLast().target, pinPath(sent));
    }

    void endsWhereTheListTellsOfMore_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("keys swapped") << 401 << 3;
        QTest::newRow("slow down") << 429 << 4;
    }

    void endsWhereTheListTellsOfMore()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        m_server->answer("GET", boardsPath, {.status = status, .body = oneAllRefusal(status, "No")});
        refusedBeforeAnythingWasSent(publish({u"--board"_s, u"77"_s}), code, u"OneAll"_s);
    }

    void endsWhereNobodyAnswers()
    {
        addOneAll(u"gone"_s, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(FaultServer::closedPort())));
        refusedBeforeAnythingWasSent(publish({u"--account"_s, u"gone"_s, u"--board"_s, u"77"_s}), 4, u"OneAll"_s);
    }

    void tellsHowPublishingFailed_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("identity of another provider")
            << ScriptedReply{.status = 404, .body = oneAllRefusal(404, "Not of Pinterest")} << 4 << u"failed"_s;
        QTest::newRow("keys") << ScriptedReply{.status = 401, .body = oneAllRefusal(401, "Keys")} << 3 << u"failed"_s;
        QTest::newRow("error in a 200") << ScriptedReply{.body = oneAllRefusal(400, "Picture")} << 4 << u"failed"_s;
        QTest::newRow("contradiction") << ScriptedReply{.body = oneAllContradiction} << 5 << u"unconfirmed"_s;
        QTest::newRow("in part") << ScriptedReply{.status = 207, .body = oneAllPin} << 5 << u"unconfirmed"_s;
        QTest::newRow("no result") << ScriptedReply{.body = oneAllWithoutResult} << 5 << u"unconfirmed"_s;
    }

    void tellsHowPublishingFailed()
    {
        QFETCH(ScriptedReply, reply);
        QFETCH(int, code);
        QFETCH(QString, state);
        m_server->answer("POST", pinPath("11"), reply);
        const Outcome outcome = publish();
        QVERIFY2(outcome.code == code, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], state);
        QCOMPARE(m_server->requests("POST", pinPath("11")).size(), 1);
    }

    void keepsItForItsTime()
    {
        const Outcome outcome = publish(later);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"waiting"_s);
        const QString note = outcome.json()["note"_L1].toString();
        QVERIFY2(note.contains(u"only if Pinwright runs at that time"_s), qPrintable(note));
        QVERIFY2(outcome.messages.endsWith(note + u'\n'), qPrintable(outcome.messages));
        QVERIFY(m_server->requests("POST", pinPath("11")).isEmpty());
        QStringList inWords = publishingArguments(later + QStringList{u"--title"_s, u"Again"_s});
        inWords.removeAll(u"--json"_s);
        const Outcome said = run(inWords, key);
        QVERIFY2(said.output.contains("Pinwright must be running then"), said.output.constData());
        QCOMPARE(outbox()[0]["scheduledFor"_L1], u"2040-03-12T08:30:00Z"_s);
    }

    void staysUntilItsTime()
    {
        const auto process = startWaiting();
        // As another process moves it.
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(2);
        moveTo(time);
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QVERIFY(QDateTime::currentDateTimeUtc() >= time);
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QVERIFY(!outcome.json().contains("note"_L1));
        QCOMPARE(m_server->requests("POST", pinPath("11")).size(), 1);
        QCOMPARE(outcome.messages.count(u"Ended before, it leaves the pin in the outbox"_s), 2); // told of the other time as well
    }

    void tellsHowItFailedAtItsTime()
    {
        m_server->answer("POST", pinPath("11"), {.status = 401, .body = oneAllRefusal(401, "Keys")});
        const auto process = startWaiting();
        moveTo(QDateTime::currentDateTimeUtc());
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.code == 3, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"failed"_s);
    }

    void leavesItWaitingWhenStopped_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupted") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
    }

    void leavesItWaitingWhenStopped()
    {
        QFETCH(int, signal);
        const auto process = startWaiting();
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"waiting"_s);
        QVERIFY2(outcome.json()["note"_L1].toString().startsWith(u"The pin stays in the outbox."_s), outcome.output.constData());
        QCOMPARE(outbox()[0]["state"_L1], u"waiting"_s);
        QVERIFY(m_server->requests("POST", pinPath("11")).isEmpty());
    }

    /// The variable for one run is that of the only account that needs a key, and the command sees what the other process did.
    void tellsWhatTheWindowPublished()
    {
        addPractice();
        const auto process = startWaiting();
        QCOMPARE(::kill(pid_t(process->processId()), SIGSTOP), 0);
        moveTo(QDateTime::currentDateTimeUtc());
        const Outcome window = run({u"--background"_s}, key);
        QVERIFY2(window.code == 0, qPrintable(window.messages));
        QCOMPARE(m_server->requests("POST", pinPath("11")).size(), 1);
        QCOMPARE(::kill(pid_t(process->processId()), SIGCONT), 0);
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outcome.json()["remoteId"_L1], u"123456789012345678"_s);
        QCOMPARE(m_server->requests("POST", pinPath("11")).size(), 1);
    }

    void windowDoesNotGuessWhoseSecretItIs()
    {
        addOneAll(u"second"_s, m_server->url());
        QCOMPARE(publish(later).code, 0);
        moveTo(QDateTime::currentDateTimeUtc());
        const auto process = start({u"--background"_s}, key);
        // Without a key the pin waits for the user.
        const auto lacksItsKey = [this] {
            const Result<Database::Opened> opened = Database::open(databaseFile());
            const Submission pin = SubmissionRepository(*opened->database).all()->readable.constFirst();
            return pin.state == SubmissionState::Waiting && pin.error && pin.error->kind == ErrorKind::Secrets;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lacksItsKey(), patienceMs);
        QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
        const Outcome window = outcomeOf(*process);
        QVERIFY2(window.messages.contains(u"PINWRIGHT_SECRET is not used"_s), qPrintable(window.messages));
        QVERIFY2(!window.messages.contains(QString::fromLatin1(key)), qPrintable(window.messages));
        QVERIFY(m_server->requests("POST", pinPath("11")).isEmpty());
    }

    void listsBoards()
    {
        const QStringList arguments{u"boards"_s, u"--account"_s, u"site"_s, u"--json"_s};
        QCOMPARE(run(arguments, key).json()["boards"_L1].toArray().size(), 2);
        m_server->answer("GET", boardsPath, {.body = oneAllReply(R"({"pages": "two"})")});
        const Outcome unreadable = run(arguments, key);
        QCOMPARE(unreadable.code, 4);
        QCOMPARE(unreadable.errorKind(), u"protocol"_s);
        QVERIFY2(unreadable.messages.contains(u"by its id all the same"_s), qPrintable(unreadable.messages));
        m_server->answer("GET", boardsPath, {.status = 401, .body = oneAllRefusal(401, "Keys")});
        const Outcome refused = run(arguments, key);
        QCOMPARE(refused.code, 3);
        QVERIFY2(!refused.messages.contains(u"by its id"_s), qPrintable(refused.messages));
    }

    void createsBoards()
    {
        const QStringList arguments{u"boards"_s, u"create"_s, u"--account"_s, u"site"_s, u"--name"_s, u"Rolls"_s};
        m_server->answer("POST", newBoardPath, {.body = oneAllReply(R"({"board_id": "78", "board_name": "Rolls"})")});
        const Outcome made = run(arguments + QStringList{u"--description"_s, u"Small ones"_s, u"--json"_s}, key);
        QVERIFY2(made.code == 0, qPrintable(made.messages));
        QCOMPARE(made.json()["board"_L1]["id"_L1], u"78"_s);
        const QJsonObject board{{u"name"_s, u"Rolls"_s}, {u"description"_s, u"Small ones"_s}};
        QCOMPARE(QJsonDocument::fromJson(m_server->requests("POST", newBoardPath).constLast().body).object(),
            (QJsonObject{{u"request"_s, QJsonObject{{u"push"_s, QJsonObject{{u"board"_s, board}}}}}}));

        m_server->answer("POST", newBoardPath, {.body = oneAllWithoutResult});
        const Outcome unclear = run(arguments, key);
        QCOMPARE(unclear.code, 5);
        QVERIFY2(unclear.messages.contains(u"may have been created"_s), qPrintable(unclear.messages));
        QVERIFY2(!unclear.messages.contains(u"this pin"_s), qPrintable(unclear.messages));
        m_server->answer("POST", newBoardPath, {.status = 403, .body = oneAllRefusal(403, "Write Boards")});
        QCOMPARE(run(arguments, key).code, 3);
        QCOMPARE(m_server->requests("POST", newBoardPath).size(), 3);

        QCOMPARE(run(arguments + QStringList{u"--secret"_s}, key).code, 2);
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome refused = run(arguments + QStringList{u"--account"_s, u"shop"_s}, key);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.messages.contains(u"cannot be created through Multi-Upload-Tool"_s), qPrintable(refused.messages));
        QCOMPARE(m_server->requests("POST", newBoardPath).size(), 3);
    }

    void addsAccountsInAnyOrder()
    {
        const QStringList add{u"accounts"_s, u"add"_s};
        const QString site = u"subdomain=shop"_s;
        const Outcome whole = run(add
            + QStringList{u"--set"_s, u"webdav-user=ana"_s, u"--set"_s, u"identity-token=token-1"_s, u"--name"_s, u"whole"_s,
                u"--set"_s, u"webdav-public=https://example.com/pins"_s, u"--set"_s, site, u"--set"_s, u"public-key=public-1"_s,
                u"--provider"_s, u"oneall"_s, u"--set"_s, u"webdav-address=https://dav.example.com/pins"_s, u"--set"_s,
                u"media-host=webdav"_s});
        QVERIFY2(whole.code == 0, qPrintable(whole.messages));
        QCOMPARE(whole.messages, u"Saved the account “whole”.\n"_s);
        const QStringList bare = add + QStringList{u"--provider"_s, u"oneall"_s, u"--name"_s};
        const Outcome part = run(bare + QStringList{u"part"_s, u"--set"_s, u"public-key=public-1"_s});
        QCOMPARE(part.code, 0);
        QVERIFY2(part.messages.contains(u"subdomain, identity-token"_s), qPrintable(part.messages));
        const Outcome served = run(bare + QStringList{u"served"_s, u"--server"_s, m_server->url().toString()});
        QVERIFY2(served.messages.contains(u"public-key, identity-token"_s), qPrintable(served.messages));

        const QJsonArray accounts = run({u"accounts"_s, u"list"_s, u"--json"_s}).json()["accounts"_L1].toArray();
        QCOMPARE(accounts.size(), 4);
        QVERIFY(accounts[0]["mediaHost"_L1].isNull());
        QCOMPARE(accounts[1]["mediaHost"_L1], u"webdav"_s);
        QCOMPARE(accounts[1]["settings"_L1].toObject().keys(), (QStringList{u"identity-token"_s, u"public-key"_s, u"subdomain"_s}));
    }

    void refusesSettings_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QString>("said");
        const QString webdav = u"media-host=webdav"_s;
        QTest::newRow("unknown") << QStringList{u"colour=red"_s} << u"subdomain, public-key, identity-token, media-host"_s;
        QTest::newRow("unknown of a place") << QStringList{webdav, u"webdav-colour=red"_s} << u"webdav-address"_s;
        QTest::newRow("unknown place") << QStringList{u"media-host=ftp"_s} << u"webdav, s3"_s;
        QTest::newRow("place not named") << QStringList{u"webdav-user=ana"_s} << u"media-host=webdav"_s;
        QTest::newRow("place of another kind") << QStringList{webdav, u"s3-bucket=pins"_s} << u"media-host=s3"_s;
        QTest::newRow("place not complete") << QStringList{webdav, u"webdav-user=ana"_s} << u"webdav-address, webdav-public"_s;
        QTest::newRow("more than a subdomain") << QStringList{u"subdomain=a/b"_s} << u"subdomain: “a/b”"_s;
        QTest::newRow("two keys in one") << QStringList{u"public-key=public:private"_s} << u"public-key: "_s;
        QTest::newRow("identity that no address holds") << QStringList{u"identity-token=.."_s} << u"identity-token: “..”"_s;
        QTest::newRow("empty") << QStringList{u"subdomain="_s} << u"The setting subdomain is empty"_s;
        QTest::newRow("blank") << QStringList{u"public-key= "_s} << u"The setting public-key is empty"_s;
        QTest::newRow("empty of a place") << QStringList{webdav, u"webdav-user="_s} << u"The setting webdav-user is empty"_s;
        const auto dav = [&webdav](const QString& address, const QString& user, const QString& shown) {
            return QStringList{webdav, u"webdav-address="_s + address, u"webdav-user="_s + user, u"webdav-public="_s + shown};
        };
        const QString good = u"https://example.com/pins"_s;
        QTest::newRow("WebDAV address") << dav(u"my cloud"_s, u"ana"_s, good) << u"webdav-address: "_s;
        QTest::newRow("WebDAV over http") << dav(u"http://example.com/dav"_s, u"ana"_s, good) << u"webdav-address: "_s;
        QTest::newRow("WebDAV user") << dav(good, u"ana:word"_s, good) << u"webdav-user: "_s;
        QTest::newRow("public address") << dav(good, u"ana"_s, u"example.com"_s) << u"webdav-public: "_s;
        const auto bucket = [](const QString& endpoint, const QString& region, const QString& name) {
            return QStringList{u"media-host=s3"_s, u"s3-endpoint="_s + endpoint, u"s3-region="_s + region, u"s3-bucket="_s + name,
                u"s3-access-key=AKID"_s};
        };
        QTest::newRow("endpoint") << bucket(u"s3.example.com"_s, u"eu"_s, u"pins"_s) << u"s3-endpoint: "_s;
        QTest::newRow("region") << bucket(good, u"Europe (Frankfurt)"_s, u"pins"_s) << u"s3-region: "_s;
        QTest::newRow("bucket") << bucket(good, u"eu"_s, u"s3://pins"_s) << u"s3-bucket: "_s;
        QTest::newRow("key as argument") << QStringList{u"private-key=abc"_s} << u"never an argument"_s;
        QTest::newRow("password as argument") << QStringList{webdav, u"webdav-password=abc"_s} << u"never an argument"_s;
        QTest::newRow("password without a place") << QStringList{u"webdav-password=abc"_s} << u"never an argument"_s;
    }

    void refusesSettings()
    {
        QFETCH(QStringList, settings);
        QFETCH(QString, said);
        QStringList arguments{u"accounts"_s, u"add"_s, u"--provider"_s, u"oneall"_s, u"--name"_s, u"new"_s};
        for (const QString& setting : settings)
            arguments += {u"--set"_s, setting};
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        QCOMPARE(rows(u"accounts"_s), 1);
    }

    void refusesPlacesForServicesThatTakeFiles()
    {
        const Outcome outcome = run({u"accounts"_s, u"add"_s, u"--provider"_s, u"multi-upload"_s, u"--name"_s, u"new"_s, u"--set"_s,
            u"media-host=webdav"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(u"takes files itself"_s), qPrintable(outcome.messages));
    }

    void readsASecretALine()
    {
        const QStringList add{u"accounts"_s, u"add"_s, u"--provider"_s, u"oneall"_s, u"--name"_s, u"new"_s, u"--secret-stdin"_s,
            u"--set"_s, u"media-host=webdav"_s, u"--set"_s, u"webdav-address=https://dav.example.com/pins"_s, u"--set"_s,
            u"webdav-user=ana"_s, u"--set"_s, u"webdav-public=https://example.com/pins"_s};
        const Outcome none = run(add);
        QCOMPARE(none.code, 2);
        QVERIFY2(none.messages.contains(u"Line 1 of standard input is empty. “Private Key”"_s), qPrintable(none.messages));
        const Outcome one = run(add, {}, key + "\n");
        QCOMPARE(one.code, 2);
        QVERIFY2(one.messages.contains(u"Line 2 of standard input is empty. “Password”"_s), qPrintable(one.messages));
        // Both are there, and so it goes on to the password store, which is not.
        QCOMPARE(run(add, {}, key + "\nword\n").code, 3);
        QCOMPARE(rows(u"accounts"_s), 1);
    }

private:
    std::unique_ptr<RecordingServer> m_pictures;
    const QStringList later{u"--at"_s, u"2040-03-12T09:30:00+01:00"_s};

    /// A command that waits for that time; its pin is in the outbox.
    [[nodiscard]] std::unique_ptr<QProcess> startWaiting() const
    {
        auto process = start(publishingArguments(later + QStringList{u"--wait"_s}), key);
        process->setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains("This command stays") && process->waitForReadyRead(patienceMs))
            said = process->peek(process->bytesAvailable());
        return process;
    }

    /// The newest pin, which waits.
    void moveTo(const QDateTime& time) const
    {
        const Result<Database::Opened> opened = Database::open(databaseFile());
        QVERIFY(opened);
        SubmissionRepository submissions(*opened->database);
        Submission submission = submissions.all()->readable.constFirst();
        submission.draft.schedule->utc = time;
        QVERIFY(submissions.sendAgain(submission, SubmissionState::Waiting).value_or(false));
    }

    [[nodiscard]] static Account oneAll(const QString& name, const QUrl& server, const QMap<QString, QString>& more = {})
    {
        QMap<QString, QString> settings{{u"public-key"_s, u"public-1"_s}, {u"identity-token"_s, u"token-1"_s}};
        settings.insert(more);
        return {.id = AccountId::create(), .providerId = u"oneall"_s, .name = name, .server = server, .settings = settings};
    }
    void addOneAll(const QString& name, const QUrl& server) { addAccount(oneAll(name, server)); }

    [[nodiscard]] QString picture() const { return m_pictures->url(u"/loaf.jpg"_s).toString(); }
    [[nodiscard]] QStringList publishingArguments(const QStringList& more) const
    {
        return publishArguments(u"site"_s, QStringList{u"--media"_s, picture()} + more);
    }
    [[nodiscard]] Outcome publish(const QStringList& more = {}) const { return run(publishingArguments(more), key); }

    void refusedBeforeAnythingWasSent(const Outcome& outcome, int code, const QString& said) const
    {
        QVERIFY2(outcome.code == code, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"failed"_s);
        QVERIFY(outcome.json()["id"_L1].isNull());
        const QString message = outcome.json()["error"_L1]["message"_L1].toString();
        QVERIFY2(message.contains(said), qPrintable(message));
        for (const RecordedRequest& request : m_server->requests())
            QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(rows(u"submissions"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliOneAll)
#include "tst_clioneall.moc"
