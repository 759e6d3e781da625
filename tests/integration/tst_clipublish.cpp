// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clidesk.h"
#include "support/faultserver.h"

#include <QRegularExpression>
#include <QSettings>

#include <csignal>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// The publish command, to every exit code.
class TestCliPublish : public CliDesk {
    Q_OBJECT

private slots:
    void publishes()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome =
            run(publishArguments(u"shop"_s, {u"--description"_s, u"Five steps"_s, u"--link"_s, u"https://example.com/rye"_s}), key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outcome.json()["remoteId"_L1], u"456"_s);
        QVERIFY(outcome.json()["error"_L1].isNull());
        QVERIFY(outcome.messages.isEmpty());

        const QList<RecordedRequest> sent = m_server->requests("POST", "/api/v1/upload");
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].header("x-api-key"), key);
        QCOMPARE(sent[0].part("title")->content, QByteArray("Rye bread"));
        QCOMPARE(sent[0].part("pinterest_board_id")->content, QByteArray("11"));
        QCOMPARE(sent[0].part("photo")->content, readFile(path(u"loaf.jpg"_s)));
        QCOMPARE(sent[0].part("link")->content, QByteArray("https://example.com/rye"));
        QVERIFY(!sent[0].part("scheduledDate"));

        const QJsonArray items = outbox();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["id"_L1], outcome.json()["id"_L1]);
        QCOMPARE(items[0]["title"_L1], u"Rye bread"_s);
        QCOMPARE(items[0]["account"_L1], u"shop"_s);
        QCOMPARE(items[0]["board"_L1], u"Bread"_s);
        QCOMPARE(items[0]["state"_L1], u"published"_s);
        QCOMPARE(items[0]["attempts"_L1], 1);
        QVERIFY(items[0]["error"_L1].isNull());
        QVERIFY(items[0]["created"_L1].toString().endsWith(u'Z'));
    }

    void publishesAtATime()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("scheduled", "\"2040-03-12T08:30:00Z\"")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--at"_s, u"2040-03-12T09:30:00+01:00"_s, u"--wait"_s}), key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"scheduled"_s);
        QCOMPARE(
            m_server->requests("POST", "/api/v1/upload")[0].part("scheduledDate")->content, QByteArray("2040-03-12T08:30:00Z"));
        QCOMPARE(outbox()[0]["scheduledFor"_L1], u"2040-03-12T08:30:00Z"_s);
    }

    void doesNotWaitUnasked()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("pending")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s), key);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()["state"_L1], u"processing"_s);
        QVERIFY(m_server->requests("GET", "/api/v1/upload/456").isEmpty());
    }

    void warnsAndPublishesAllTheSame()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run({u"publish"_s, u"--account"_s, u"shop"_s, u"--board"_s, u"11"_s, u"--media"_s,
                                        path(u"loaf.jpg"_s), u"--title"_s, u"Rye bread that takes five days and forty steps"_s},
            key);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.output, QByteArray("Published on Bread.\n"));
        QVERIFY(outcome.messages.contains(u"No alt text"_s));
        QVERIFY(outcome.messages.contains(u"first 40 characters"_s));
    }

    void tellsOfAPictureThatWasPinnedBefore()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const auto publish = [this] { return run(publishArguments(u"shop"_s), key); };
        const Outcome first = publish();
        QVERIFY2(first.code == 0 && !first.messages.contains(u"same picture"_s), qPrintable(first.messages));
        const Outcome second = publish();
        QVERIFY2(second.code == 0 && second.messages.contains(u"The same picture was pinned to Bread on "_s),
            qPrintable(second.messages));
    }

    void sendsWhatTheServiceTakes()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const QString webp = makeWebp(path(u"rye.webp"_s));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--media"_s, webp}), key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QVERIFY2(outcome.messages.contains(u"rye.webp will be sent as JPEG."_s), qPrintable(outcome.messages));
        const RecordedRequest sent = m_server->requests("POST", "/api/v1/upload").constFirst();
        QVERIFY(sent.part("photo")->content.startsWith("\xff\xd8\xff"));
    }

    void sendsFilesAsTheyAreWhereThatIsWanted()
    {
        addAccount(u"shop"_s, baseOf(m_server->url()));
        QSettings settings(path(u"config/pinwright/pinwright.conf"_s), QSettings::IniFormat);
        settings.setValue(u"media/repairAutomatically"_s, false);
        settings.sync();
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--media"_s, makeWebp(path(u"rye.webp"_s))}), key);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(u"does not take WebP"_s), qPrintable(outcome.messages));
        QVERIFY(m_server->requests().isEmpty());
    }

    void tellsNoRepairOfWhatIsRefused()
    {
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const QString webp = makeWebp(path(u"rye.webp"_s));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--media"_s, webp, u"--title"_s, u" "_s}), key);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(u"Title is empty"_s), qPrintable(outcome.messages));
        QVERIFY2(!outcome.messages.contains(u"will be sent"_s), qPrintable(outcome.messages));
    }

    void checksBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no title") << QStringList{u"--title"_s, u"  "_s} << u"Title is empty"_s;
        QTest::newRow("long title") << QStringList{u"--title"_s, QString(107, u'x')} << u"(107 of 100)"_s;
        QTest::newRow("link without scheme") << QStringList{u"--link"_s, u"example.com"_s} << u"https:// or http://"_s;
        QTest::newRow("no such file") << QStringList{u"--media"_s, u"/nowhere/loaf.jpg"_s}
                                      << u"There is no file /nowhere/loaf.jpg"_s;
        QTest::newRow("a folder") << QStringList{u"--media"_s, u"/"_s} << u"folder"_s;
        QTest::newRow("no picture") << QStringList{u"--media"_s, QStringLiteral(PINWRIGHT_PROGRAM)} << u"not a kind of picture"_s;
        QTest::newRow("other scheme") << QStringList{u"--media"_s, u"ftp://example.com/a.jpg"_s} << u"web address"_s;
        QTest::newRow("past") << QStringList{u"--at"_s, u"2020-01-01T10:00:00Z"_s} << u"already passed"_s;
        QTest::newRow("time without offset") << QStringList{u"--at"_s, u"2040-01-01T10:00:00"_s} << u"offset"_s;
        QTest::newRow("section") << QStringList{u"--section"_s, u"Rolls"_s} << u"sections"_s;
        QTest::newRow("no board") << QStringList{u"--board"_s, QString()} << u"Choose a board"_s;
    }

    void checksBeforeAnythingIsSent()
    {
        QFETCH(QStringList, changes);
        QFETCH(QString, said);
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, changes), key);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        QVERIFY(outcome.json()["error"_L1]["message"_L1].toString().contains(said));
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(rows(u"submissions"_s), 0);
    }

    void findsTheBoard_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QByteArray>("id"); // empty: refused
        QTest::addColumn<QString>("said");
        QTest::newRow("id") << u"12"_s << QByteArray("12") << QString();
        QTest::newRow("name") << u"Cake"_s << QByteArray("14") << QString();
        QTest::newRow("accents and case ignored") << u"CREME"_s << QByteArray("12") << QString();
        QTest::newRow("two have it") << u"CAKE"_s << QByteArray() << u"“cake” (13), “Cake” (14)"_s;
        QTest::newRow("nearly") << u"Bred"_s << QByteArray() << u"“Bread” (11)"_s;
        QTest::newRow("unknown id") << u"900719925474099399"_s << QByteArray() << u"900719925474099399"_s;
    }

    void findsTheBoard()
    {
        QFETCH(QString, board);
        QFETCH(QByteArray, id);
        QFETCH(QString, said);
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--board"_s, board}), key);
        const QList<RecordedRequest> sent = m_server->requests("POST", "/api/v1/upload");
        QCOMPARE(outcome.code, id.isEmpty() ? 2 : 0);
        QCOMPARE(sent.size(), id.isEmpty() ? 0 : 1);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        if (!sent.isEmpty())
            QCOMPARE(sent[0].part("pinterest_board_id")->content, id);
    }

    void tellsHowPublishingFailed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("kind");
        QTest::newRow("key refused") << 401 << QByteArray("{}") << 3 << u"failed"_s << u"authentication"_s;
        QTest::newRow("not allowed") << 403 << QByteArray("{}") << 3 << u"failed"_s << u"permission"_s;
        QTest::newRow("too large") << 413 << QByteArray("{}") << 4 << u"failed"_s << u"too-large"_s;
        QTest::newRow("refused") << 422 << QByteArray(R"({"success":false,"message":"Board is full"})") << 4 << u"failed"_s
                                 << u"rejected"_s;
        QTest::newRow("slow down") << 429 << QByteArray("{}") << 4 << u"failed"_s << u"rate-limit"_s;
        QTest::newRow("server fault") << 500 << QByteArray("oops") << 5 << u"unconfirmed"_s << u"server"_s;
        QTest::newRow("not understood") << 200 << QByteArray("<html>") << 5 << u"unconfirmed"_s << u"protocol"_s;
    }

    void tellsHowPublishingFailed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, state);
        QFETCH(QString, kind);
        m_server->answer("POST", "/api/v1/upload", {.status = status, .body = body});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run(publishArguments(u"shop"_s, {u"--wait"_s}), key);
        QVERIFY2(outcome.code == code, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], state);
        QCOMPARE(outcome.errorKind(), kind);
        QCOMPARE(outcome.messages.trimmed(), outcome.json()["error"_L1]["message"_L1].toString());
        QCOMPARE(m_server->requests("POST", "/api/v1/upload").size(), 1);
        QCOMPARE(outbox()[0]["state"_L1], state);
    }

    void admitsThatItDoesNotKnow()
    {
        FaultServer server;
        server.byRequest([](const FaultServer::Request& request) {
            return request.method == "GET" ? FaultServer::answer(200, boardsReply)
                                           : FaultServer::cutBeforeAnswer(FaultServer::Cut::Close);
        });
        addAccount(u"shop"_s, baseOf(server.url()));
        const Outcome outcome = run(publishArguments(u"shop"_s), key);
        QVERIFY2(outcome.code == 5, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"unconfirmed"_s);
        QVERIFY(outcome.messages.contains(u"may or may not"_s));
        QVERIFY(outcome.messages.contains(u"Look at the board"_s));
        QCOMPARE(server.requestCount("POST"), 1);
        QCOMPARE(outbox()[0]["state"_L1], u"unconfirmed"_s);
        QCOMPARE(server.requestCount("POST"), 1); // and looking at it sends nothing
    }

    void endsInOrderWhenStopped()
    {
        FaultServer server;
        server.byRequest([](const FaultServer::Request& request) {
            return request.method == "GET" ? FaultServer::answer(200, boardsReply) : FaultServer::neverAnswer();
        });
        addAccount(u"shop"_s, baseOf(server.url()));
        const auto process = start(publishArguments(u"shop"_s), key);
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"), 1, patienceMs);
        // The whole body has left when the state says so to others.
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().constLast().bodyBytes > 0, true, patienceMs);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        const Outcome outcome = outcomeOf(*process);
        QVERIFY2(outcome.code == 5, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"unconfirmed"_s);
        QCOMPARE(outbox()[0]["state"_L1], u"unconfirmed"_s);
    }

    void recordsWhatItCouldNotTell_data() { addLostStreams(STDOUT_FILENO); }

    void recordsWhatItCouldNotTell()
    {
        QFETCH(std::function<void(QProcess&)>, lose);
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const auto process = start(publishArguments(u"shop"_s), key, lose);
        const Outcome outcome = outcomeOf(*process);
        // Not the code for “nothing was created”: a script would publish it again.
        QVERIFY2(outcome.code == 5, qPrintable(outcome.messages));
        QVERIFY2(outcome.messages.contains(u"standard output"_s), qPrintable(outcome.messages));
        QCOMPARE(outbox()[0]["state"_L1], u"published"_s);
    }

    void publishesUnheard_data() { addLostStreams(STDERR_FILENO); }

    void publishesUnheard()
    {
        QFETCH(std::function<void(QProcess&)>, lose);
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        // The title is long enough for a remark before anything is sent.
        const auto process =
            start(publishArguments(u"shop"_s, {u"--title"_s, u"Rye bread that takes five days and forty steps"_s}), key, lose);
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outbox()[0]["state"_L1], u"published"_s);
    }

    void killedWhileSendingIsToldAtTheNextLook()
    {
        FaultServer server;
        server.byRequest([](const FaultServer::Request& request) {
            return request.method == "GET" ? FaultServer::answer(200, boardsReply) : FaultServer::neverAnswer();
        });
        addAccount(u"shop"_s, baseOf(server.url()));
        const auto process = start(publishArguments(u"shop"_s), key);
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount("POST"), 1, patienceMs);
        process->kill();
        QVERIFY(process->waitForFinished(patienceMs));
        QCOMPARE(outbox()[0]["state"_L1], u"unconfirmed"_s);
        QCOMPARE(server.requestCount("POST"), 1);
    }

    void outcomeThatCannotBeNotedIsStillTold()
    {
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Result<Database::Opened> opened = Database::open(databaseFile());
        QVERIFY(opened);
        QVERIFY(opened->database->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN NEW.state = 'published' "
                                      "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
        const Outcome outcome = run(publishArguments(u"shop"_s), key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QVERIFY2(outcome.messages.contains(u"could not be noted"_s), qPrintable(outcome.messages));
        QCOMPARE(outbox()[0]["state"_L1], u"unconfirmed"_s);
        QCOMPARE(m_server->requests("POST", "/api/v1/upload").size(), 1);
    }

    void practises()
    {
        addPractice();
        const QJsonArray boards = run({u"boards"_s, u"--account"_s, u"Practice"_s, u"--json"_s}).json()["boards"_L1].toArray();
        QVERIFY(!boards.isEmpty());
        const QString board = boards[0]["name"_L1].toString();

        const Outcome now = run(publishArguments(u"Practice"_s, {u"--board"_s, board, u"--wait"_s}));
        QVERIFY2(now.code == 0, qPrintable(now.messages));
        QCOMPARE(now.json()["state"_L1], u"published"_s);
        QCOMPARE(now.messages.count(u"accepted the pin"_s), 1);
        QVERIFY(now.json()["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));

        const Outcome later = run(publishArguments(u"Practice"_s,
            {u"--board"_s, board, u"--at"_s, u"2040-01-01T10:00:00Z"_s, u"--media"_s,
                QUrl::fromLocalFile(path(u"loaf.jpg"_s)).toString()}));
        QCOMPARE(later.code, 0);
        QCOMPARE(later.json()["state"_L1], u"scheduled"_s);
        QCOMPARE(outbox().size(), 2);
        const QString list = QString::fromUtf8(run({u"outbox"_s}).output);
        static const QRegularExpression line(
            u"^[0-9a-f]{8}\\t\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\tPublished\\tPractice\\t.+\\tRye bread\\tPublished on .+\\.$"_s,
            QRegularExpression::MultilineOption);
        QVERIFY2(line.match(list).hasMatch(), qPrintable(list));
    }

    void worksBesideTheWindow()
    {
        addPractice();
        const auto window = start({});
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path(u"data/pinwright/owners"_s)), patienceMs);
        const Outcome outcome = run(publishArguments(u"Practice"_s, {u"--board"_s, u"woodwork"_s, u"--wait"_s}));
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["state"_L1], u"published"_s);
        QCOMPARE(outbox()[0]["attempts"_L1], 1);

        // A second start hands its files over and ends.
        QCOMPARE(run({path(u"loaf.jpg"_s)}).code, 0);
        QCOMPARE(window->state(), QProcess::Running);
        window->terminate();
        QCOMPARE(outcomeOf(*window).code, 0);

        const Result<Database::Opened> opened = Database::open(databaseFile());
        QVERIFY(opened);
        QStringList drafts;
        QVERIFY(opened->database->each(
            u"SELECT media_path FROM drafts"_s, {}, [&drafts](const QSqlQuery& row) { drafts.append(row.value(0).toString()); }));
        QVERIFY(drafts.contains(path(u"loaf.jpg"_s)));
    }

    void followsItselfIntoTheSession()
    {
        const QString entry = path(u"config/autostart/org.pinwright.pinwright.desktop"_s);
        QVERIFY(QDir().mkpath(path(u"config/autostart"_s)));
        writeFile(entry, "[Desktop Entry]\nExec=\"/former/place/pinwright\" --background\nX-Kept=true\n");
        QCOMPARE(run({u"--background"_s}).code, 0);
        QCOMPARE(readFile(entry), "[Desktop Entry]\nExec=\"" PINWRIGHT_PROGRAM "\" --background\nX-Kept=true\n");
    }
};

QTEST_GUILESS_MAIN(TestCliPublish)
#include "tst_clipublish.moc"
