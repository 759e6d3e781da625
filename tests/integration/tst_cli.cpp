// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clidesk.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTranslator>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A port nobody listens on.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Arguments, accounts, boards and the state of the database.
class TestCli : public CliDesk {
    Q_OBJECT

private slots:
    void saysWhatItCanDo()
    {
        const Outcome help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.messages.isEmpty());
        for (const char* command :
            {"accounts list", "accounts add", "accounts remove", "boards", "boards create", "publish", "outbox"}) {
            QVERIFY(help.output.contains(command));
            const Outcome own = run(QString::fromLatin1(command).split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(own.code, 0);
            QVERIFY(own.output.startsWith(QByteArray("pinwright ").append(command)));
        }
        QVERIFY(help.output.contains("--language"));
        QVERIFY(help.output.contains("[--set KEY=VALUE]… "));
        QVERIFY(run({u"--version"_s}).output.startsWith("pinwright "));
        QVERIFY(!QFileInfo::exists(path(u"data"_s))); // asking leaves nothing behind
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto add = [](const QStringList& more) {
            return QStringList{u"accounts"_s, u"add"_s, u"--provider"_s, u"multi-upload"_s, u"--name"_s, u"new"_s} + more;
        };
        QTest::newRow("no such subcommand") << QStringList{u"accounts"_s, u"paint"_s} << u"accounts add"_s;
        QTest::newRow("option missing") << QStringList{u"boards"_s} << u"--account"_s;
        QTest::newRow("unknown option") << QStringList{u"outbox"_s, u"--colour"_s} << u"colour"_s;
        QTest::newRow("one too many") << QStringList{u"outbox"_s, u"all"_s} << u"“all”"_s;
        QTest::newRow("name missing") << QStringList{u"accounts"_s, u"remove"_s} << u"NAME"_s;
        QTest::newRow("unknown account") << QStringList{u"boards"_s, u"--account"_s, u"nobody"_s} << u"“shop”"_s;
        QTest::newRow("unknown service") << QStringList{u"accounts"_s, u"add"_s, u"--provider"_s, u"myspace"_s, u"--name"_s, u"x"_s}
                                         << u"multi-upload, oneall, practice"_s;
        QTest::newRow("name taken") << QStringList{u"accounts"_s, u"add"_s, u"--provider"_s, u"practice"_s, u"--name"_s, u"shop"_s}
                                    << u"“shop”"_s;
        QTest::newRow("no name") << QStringList{u"accounts"_s, u"add"_s, u"--provider"_s, u"practice"_s, u"--name"_s, u" "_s}
                                 << u"name"_s;
        QTest::newRow("plain http") << add({u"--server"_s, u"http://example.com/api"_s}) << u"https://"_s;
        QTest::newRow("no address") << add({u"--server"_s, u"example"_s}) << u"https://"_s;
        QTest::newRow("key in the address") << add({u"--server"_s, u"https://me:key@example.com"_s}) << u"address"_s;
        QTest::newRow("board without name") << QStringList{u"boards"_s, u"create"_s, u"--account"_s, u"shop"_s} << u"--name"_s;
        QTest::newRow("other scheme") << add({u"--server"_s, u"ftp://example.com"_s}) << u"https://"_s;
        QTest::newRow("unknown setting") << add({u"--set"_s, u"colour=red"_s}) << u"account-id"_s;
        QTest::newRow("setting without value") << add({u"--set"_s, u"account-id"_s}) << u"KEY=VALUE"_s;
        QTest::newRow("secret as argument") << add({u"--set"_s, u"api-key=abcdef"_s}) << u"--secret-stdin"_s;
        QTest::newRow("no secret on standard input") << add({u"--secret-stdin"_s}) << u"standard input"_s;
        QTest::newRow("secret for practice") << QStringList{u"accounts"_s, u"add"_s, u"--provider"_s, u"practice"_s, u"--name"_s,
            u"x"_s, u"--secret-stdin"_s} << u"no key"_s;
        QTest::newRow("account not complete") << QStringList{u"boards"_s, u"--account"_s, u"unfinished"_s} << u"account-id"_s;
        QTest::newRow("publish without title")
            << QStringList{u"publish"_s, u"--account"_s, u"shop"_s, u"--board"_s, u"b"_s, u"--media"_s, u"m"_s} << u"--title"_s;
    }

    void refusesWrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        addAccount(u"shop"_s, baseOf(m_server->url()));
        addAccount(
            {.id = AccountId::create(), .providerId = u"multi-upload"_s, .name = u"unfinished"_s, .server = {}, .settings = {}});
        const Outcome outcome = run(arguments, key);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(rows(u"accounts"_s), 2);
    }

    void answersWrongUseInJson()
    {
        const Outcome boards = run({u"boards"_s, u"--account"_s, u"nobody"_s, u"--json"_s});
        QCOMPARE(boards.code, 2);
        QCOMPARE(boards.errorKind(), u"rejected"_s);
        QCOMPARE(boards.json().keys(), QStringList{u"error"_s});

        const Outcome publish = run({u"publish"_s, u"--json"_s});
        QCOMPARE(publish.code, 2);
        QCOMPARE(publish.json()["state"_L1], u"failed"_s);
        QVERIFY(!publish.json()["error"_L1]["message"_L1].toString().isEmpty());
        QCOMPARE(publish.json().keys(), (QStringList{u"error"_s, u"id"_s, u"remoteId"_s, u"state"_s, u"url"_s}));
    }

    void keepsAccounts()
    {
        const Outcome added = run({u"accounts"_s, u"add"_s, u"--provider"_s, u"multi-upload"_s, u"--name"_s, u"shop"_s,
            u"--server"_s, u"http://localhost:8080/api/v1"_s, u"--set"_s, u"account-id=123"_s});
        QVERIFY2(added.code == 0, qPrintable(added.messages));
        QVERIFY(added.output.isEmpty());
        QCOMPARE(run({u"accounts"_s, u"add"_s, u"--provider"_s, u"practice"_s, u"--name"_s, u" Prac\n tice\t"_s}).code, 0);
        const QJsonArray accounts = run({u"accounts"_s, u"list"_s, u"--json"_s}).json()["accounts"_L1].toArray();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0]["name"_L1], u"shop"_s);
        QCOMPARE(accounts[0]["provider"_L1], u"multi-upload"_s);
        QCOMPARE(accounts[0]["server"_L1], u"http://localhost:8080/api/v1"_s);
        QCOMPARE(accounts[0]["settings"_L1]["account-id"_L1], u"123"_s);
        QVERIFY(accounts[1]["server"_L1].isNull());
        QVERIFY(run({u"accounts"_s, u"list"_s}).output.contains("Prac tice\tpractice\n"));

        QCOMPARE(run({u"accounts"_s, u"remove"_s, u"shop"_s}).code, 0);
        QCOMPARE(run({u"accounts"_s, u"remove"_s, u"shop"_s}).code, 2);
        QCOMPARE(run({u"accounts"_s, u"list"_s, u"--json"_s}).json()["accounts"_L1].toArray().size(), 1);
    }

    void savesNothingWithoutAPasswordStore()
    {
        const Outcome outcome =
            run({u"accounts"_s, u"add"_s, u"--provider"_s, u"multi-upload"_s, u"--name"_s, u"shop"_s, u"--secret-stdin"_s}, {},
                key + "\nmore\n");
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.messages.contains(u"password store"_s), qPrintable(outcome.messages));
        QVERIFY(!outcome.messages.contains(QString::fromLatin1(key)));
        QVERIFY(run({u"accounts"_s, u"list"_s, u"--json"_s}).json()["accounts"_L1].toArray().isEmpty());
    }

    void needsAKey()
    {
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run({u"boards"_s, u"--account"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.errorKind(), u"secrets"_s);
        QVERIFY(outcome.messages.contains(u"PINWRIGHT_SECRET"_s));
        QVERIFY(m_server->requests().isEmpty());
    }

    void listsBoards()
    {
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome outcome = run({u"boards"_s, u"--account"_s, u"shop"_s, u"--json"_s}, key);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.messages.isEmpty(), qPrintable(outcome.messages));
        const QJsonArray boards = outcome.json()["boards"_L1].toArray();
        QCOMPARE(boards.size(), 4);
        QCOMPARE(boards[0]["id"_L1], u"11"_s);
        QCOMPARE(boards[0]["name"_L1], u"Bread"_s);
        QCOMPARE(boards[0]["description"_L1], u"Loaves"_s);
        QCOMPARE(boards[1]["secret"_L1], true);
        QCOMPARE(m_server->requests().constFirst().header("x-api-key"), key);
        QVERIFY(run({u"boards"_s, u"--account"_s, u"shop"_s}, key).output.contains("12\tCrème\tsecret\n"));
    }

    void tellsWhyThereAreNoBoards_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        QTest::newRow("key refused") << 401 << QByteArray(R"({"success":false,"message":"Bad key"})") << 3 << u"authentication"_s;
        QTest::newRow("not allowed") << 403 << QByteArray("{}") << 3 << u"permission"_s;
        QTest::newRow("slow down") << 429 << QByteArray("{}") << 4 << u"rate-limit"_s;
        QTest::newRow("refused") << 200 << QByteArray(R"({"success":false,"message":"No such account"})") << 4 << u"rejected"_s;
        QTest::newRow("server fault") << 503 << QByteArray("sorry") << 4 << u"server"_s;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>Welcome</html>") << 4 << u"protocol"_s;
    }

    void tellsWhyThereAreNoBoards()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, kind);
        m_server->answer("GET", "/api/v1/pinterest/boards", {.status = status, .body = body});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const Outcome boards = run({u"boards"_s, u"--account"_s, u"shop"_s, u"--json"_s}, key);
        QCOMPARE(boards.code, code);
        QCOMPARE(boards.errorKind(), kind);
        QVERIFY(boards.messages.contains(u"Multi-Upload-Tool"_s));

        const Outcome publish = run(publishArguments(u"shop"_s), key);
        QCOMPARE(publish.code, code);
        QCOMPARE(publish.errorKind(), kind);
        QCOMPARE(publish.json()["state"_L1], u"failed"_s);
        QVERIFY(m_server->requests("POST", "/api/v1/upload").isEmpty());
        QCOMPARE(rows(u"submissions"_s), 0);
    }

    void saysThatNobodyAnswers()
    {
        addAccount(u"shop"_s, QStringLiteral("http://127.0.0.1:%1/api/v1").arg(deadPort()));
        const Outcome outcome = run(publishArguments(u"shop"_s), key);
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.errorKind(), u"network"_s);
    }

    void refusesUnknownWindowOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("behind a file") << QStringList{u"loaf.jpg"_s, u"--colour"_s} << u"colour"_s;
        QTest::newRow("value missing") << QStringList{u"--language"_s} << u"language"_s;
        QTest::newRow("no such language") << QStringList{u"--language"_s, u"klingon"_s} << u"“klingon”"_s;
        QTest::newRow("help asked too late") << QStringList{u"--language"_s, u"de"_s, u"--help"_s} << u"help"_s;
    }

    void refusesUnknownWindowOptions()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        QVERIFY(outcome.messages.endsWith(u"See “pinwright --help”.\n"_s));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!QFileInfo::exists(path(u"data"_s)));
    }

    void refusesWindowOptionsInTheLanguageOfTheSystem()
    {
        QTranslator german;
        if (!german.load(QLocale(QLocale::German), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QSKIP("Qt's own translations are not installed here.");
        const auto process = start({u"--colour"_s}, {}, [](QProcess& child) {
            QProcessEnvironment variables = child.processEnvironment();
            variables.remove(u"LC_ALL"_s);
            variables.remove(u"LANGUAGE"_s);
            variables.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
            child.setProcessEnvironment(variables);
        });
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.code, 2);
        const QString said = german.translate("QCommandLineParser", "Unknown option '%1'.").arg(u"colour"_s);
        QVERIFY(!said.startsWith(u"Unknown"_s));
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
    }

    void noticesThatItsOutputIsLost_data() { addLostStreams(STDOUT_FILENO); }

    void noticesThatItsOutputIsLost()
    {
        QFETCH(std::function<void(QProcess&)>, lose);
        addAccount(u"shop"_s, baseOf(m_server->url()));
        for (const QStringList& arguments :
            {QStringList{u"--help"_s}, QStringList{u"outbox"_s, u"--help"_s}, QStringList{u"accounts"_s, u"list"_s},
                QStringList{u"boards"_s, u"--account"_s, u"shop"_s}, QStringList{u"outbox"_s, u"--json"_s}}) {
            const auto process = start(arguments, key, lose);
            const Outcome outcome = outcomeOf(*process);
            QVERIFY2(outcome.code == 4, qPrintable(arguments.join(u' ') + u": "_s + outcome.messages));
            QVERIFY2(outcome.messages.startsWith(u"The result could not be written to standard output (“"_s),
                qPrintable(outcome.messages));
            QCOMPARE(outcome.messages.count(u'\n'), 1);
        }
        const auto wrong = start({u"boards"_s, u"--account"_s, u"nobody"_s, u"--json"_s}, key, lose);
        QCOMPARE(outcomeOf(*wrong).code, 2);
    }

    void livesWithoutBeingHeard_data() { addLostStreams(STDERR_FILENO); }

    void livesWithoutBeingHeard()
    {
        QFETCH(std::function<void(QProcess&)>, lose);
        addAccount(u"shop"_s, baseOf(m_server->url()));
        const auto process = start({u"boards"_s, u"--account"_s, u"nobody"_s}, key, lose);
        QCOMPARE(outcomeOf(*process).code, 2);
    }

    void saysSentencesOnly()
    {
        // What Qt and the log remark is not for this stream: here that the locale is not UTF-8, and what SQLite answered.
        addPractice();
        {
            const Result<Database::Opened> opened = Database::open(databaseFile());
            QVERIFY(opened);
            QVERIFY(opened->database->run(u"DROP TABLE submissions"_s));
        }
        const auto process = start({u"outbox"_s}, {}, [](QProcess& child) {
            QProcessEnvironment variables = child.processEnvironment();
            variables.insert(u"LC_ALL"_s, u"C"_s);
            child.setProcessEnvironment(variables);
        });
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.messages.startsWith(u"This computer could not read or save a file."_s), qPrintable(outcome.messages));
        QVERIFY2(outcome.messages.count(u'\n') == 1, qPrintable(outcome.messages));
        QVERIFY2(logged().contains(u"warning pinwright.store: SQLite answered"_s), qPrintable(logged()));
    }

    void leavesNewerDataAlone()
    {
        addPractice();
        {
            const Result<Database::Opened> opened = Database::open(databaseFile());
            QVERIFY(opened);
            QVERIFY(opened->database->run(u"PRAGMA user_version = 9999"_s));
        }
        const QByteArray before = readFile(databaseFile());
        const Outcome outcome = run({u"outbox"_s, u"--json"_s});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.errorKind(), u"storage"_s);
        QVERIFY(outcome.messages.contains(u"newer version"_s));
        QCOMPARE(readFile(databaseFile()), before);
    }

    void putsDamagedDataAside()
    {
        addPractice();
        writeFile(databaseFile(), QByteArray(8192, 'x'));
        QFile::remove(databaseFile() + "-wal"_L1);
        const Outcome outcome = run({u"accounts"_s, u"list"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.messages.contains(u"pinwright.damaged-"_s), qPrintable(outcome.messages));
        QVERIFY2(outcome.messages.count(u'\n') == 1, qPrintable(outcome.messages));
        QVERIFY(outcome.json()["accounts"_L1].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
