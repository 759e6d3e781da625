// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clidesk.h"
#include "store/submissionrepository.h"
#include "support/faultserver.h"

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// The outbox from the command line: looking up, working off, putting back, stopping.
class TestCliOutbox : public CliDesk {
    Q_OBJECT

private slots:
    void showsEachWithItsIdAndItsNextTry()
    {
        addFailed(1);
        sql(u"UPDATE submissions SET state = 'waiting', tries = 2, not_before = ?"_s,
            {instant("2040-01-01T10:00:00Z").toMSecsSinceEpoch()});
        const QJsonArray items = outbox();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["notBefore"_L1], u"2040-01-01T10:00:00Z"_s);
        QCOMPARE(items[0]["tries"_L1], 2);
        const QString list = QString::fromUtf8(run({u"outbox"_s}).output);
        QVERIFY2(list.startsWith(items[0]["id"_L1].toString().left(8) + u'\t'), qPrintable(list));

        sql(u"UPDATE submissions SET not_before = NULL"_s);
        QVERIFY(outbox()[0]["notBefore"_L1].isNull());
    }

    void checkFindsWhatWasPublished()
    {
        addFailed(1);
        makeUnconfirmed();
        m_server->answer("GET", "/api/v1/upload", {.body = listed({{"456", "Rye bread"}})});
        const Outcome outcome = run({u"outbox"_s, u"check"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        const QJsonArray items = outcome.json()["items"_L1].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0]["lookUp"_L1], u"found"_s);
        QCOMPARE(items[0]["state"_L1], u"published"_s);
        QCOMPARE(items[0]["remoteId"_L1], u"456"_s);
        QCOMPARE(outbox()[0]["state"_L1], u"published"_s);
        QCOMPARE(posts(), 1); // the one that was refused in the beginning
    }

    void checkTellsWhatStaysUnknown_data()
    {
        using Pins = QList<std::pair<QByteArray, QByteArray>>;
        QTest::addColumn<Pins>("pins");
        QTest::addColumn<QString>("lookUp");
        QTest::addColumn<int>("candidates");
        QTest::newRow("not there") << Pins{} << u"not-found"_s << 0;
        QTest::newRow("another title") << Pins{{"1", "Rye bread, sliced"}} << u"not-found"_s << 0;
        QTest::newRow("two alike") << Pins{{"1", "Rye bread"}, {"2", "Rye bread"}} << u"several"_s << 2;
    }

    void checkTellsWhatStaysUnknown()
    {
        using Pins = QList<std::pair<QByteArray, QByteArray>>;
        QFETCH(Pins, pins);
        QFETCH(QString, lookUp);
        QFETCH(int, candidates);
        addFailed(1);
        makeUnconfirmed();
        m_server->answer("GET", "/api/v1/upload", {.body = listed(pins)});
        const QString id = ids().constFirst();
        const Outcome outcome = run({u"outbox"_s, u"check"_s, id.left(6), u"--json"_s}, key);
        QVERIFY2(outcome.code == 5, qPrintable(outcome.messages));
        const QJsonValue item = outcome.json()["items"_L1][0];
        QCOMPARE(item["id"_L1], id);
        QCOMPARE(item["lookUp"_L1], lookUp);
        QCOMPARE(item["candidates"_L1].toArray().size(), candidates);
        QCOMPARE(item["lookUpComplete"_L1].isBool(), candidates == 0);
        QCOMPARE(item["state"_L1], u"unconfirmed"_s);
        QCOMPARE(posts(), 1);
        const Outcome lines = run({u"outbox"_s, u"check"_s}, key);
        QCOMPARE(lines.code, 5);
        QVERIFY2(lines.output.contains(candidates > 0 ? "may be it" : "looked for"), lines.output.constData());
    }

    void checkTellsWhyItCouldNotAsk_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("sign-in") << 401 << 3;
        QTest::newRow("server fault") << 500 << 4;
        QTest::newRow("slow down") << 429 << 4;
    }

    void checkTellsWhyItCouldNotAsk()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        addFailed(1);
        makeUnconfirmed();
        m_server->answer("GET", "/api/v1/upload", {.status = status, .body = "{}"});
        const Outcome outcome = run({u"outbox"_s, u"check"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == code, qPrintable(outcome.messages));
        const QJsonValue item = outcome.json()["items"_L1][0];
        QCOMPARE(item["lookUp"_L1], u"could-not-ask"_s);
        QVERIFY(!item["lookUpError"_L1]["message"_L1].toString().isEmpty());
        QCOMPARE(outbox()[0]["state"_L1], u"unconfirmed"_s);
    }

    void checkWithoutTheKeyIsASignIn()
    {
        addFailed(1);
        makeUnconfirmed();
        QCOMPARE(run({u"outbox"_s, u"check"_s}).code, 3);
    }

    void checkAsksAfterWhatIsProcessed()
    {
        addFailed(1);
        sql(u"UPDATE submissions SET state = 'processing', remote_id = '456', error = NULL"_s);
        m_server->answerOnce("GET", "/api/v1/upload/456", {.body = uploadReply("processing")});
        const Outcome still = run({u"outbox"_s, u"check"_s, u"--json"_s}, key);
        QVERIFY2(still.code == 0, qPrintable(still.messages));
        QCOMPARE(still.json()["items"_L1][0]["state"_L1], u"processing"_s);
        QVERIFY(still.json()["items"_L1][0]["lookUp"_L1].isNull());

        m_server->answerOnce("GET", "/api/v1/upload/456", {.status = 401, .body = "{}"});
        QCOMPARE(run({u"outbox"_s, u"check"_s}, key).code, 3);

        m_server->answerOnce("GET", "/api/v1/upload/456", {.status = 429, .body = "{}"});
        const Outcome slow = run({u"outbox"_s, u"check"_s}, key);
        QCOMPARE(slow.code, 4);
        QVERIFY2(slow.output.contains("asked to slow down"), slow.output.constData());

        m_server->answer("GET", "/api/v1/upload/456", {.body = uploadReply("completed")});
        const Outcome done = run({u"outbox"_s, u"check"_s, u"--json"_s}, key);
        QVERIFY2(done.code == 0, qPrintable(done.messages));
        QCOMPARE(done.json()["items"_L1][0]["state"_L1], u"published"_s);
        QCOMPARE(outbox()[0]["state"_L1], u"published"_s);
    }

    void checkHasNothingToLookUp()
    {
        addFailed(1);
        const Outcome all = run({u"outbox"_s, u"check"_s, u"--json"_s}, key);
        QCOMPARE(all.code, 0);
        QVERIFY(all.json()["items"_L1].toArray().isEmpty());
        const Outcome one = run({u"outbox"_s, u"check"_s, ids().constFirst(), u"--json"_s}, key);
        QCOMPARE(one.code, 2);
        QCOMPARE(one.errorKind(), u"rejected"_s);
    }

    void anEmptyIdIsNoId()
    {
        addFailed(1);
        makeUnconfirmed();
        for (const QString& command : {u"check"_s, u"retry"_s, u"cancel"_s}) {
            for (const QString& empty : {u""_s, u" "_s}) {
                const Outcome outcome = run({u"outbox"_s, command, empty, u"--json"_s}, key);
                QCOMPARE(outcome.code, 2);
                QCOMPARE(outcome.errorKind(), u"rejected"_s);
                QVERIFY2(outcome.messages.contains(u"ID is empty"_s), qPrintable(outcome.messages));
            }
        }
        QCOMPARE(states(), QStringList{u"unconfirmed"_s});
    }

    void wantsAnIdThatIsOne_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("said");
        QTest::newRow("too short") << u"aaaaa"_s << u"too short"_s;
        QTest::newRow("unknown") << u"cccccc"_s << u"No pin"_s;
        QTest::newRow("several") << u"aaaaaa"_s << u"several"_s;
    }

    void wantsAnIdThatIsOne()
    {
        QFETCH(QString, given);
        QFETCH(QString, said);
        addFailed(3);
        sql(u"UPDATE submissions SET id = 'aaaaaa-' || number WHERE number > 1"_s);
        for (const QString& command : {u"check"_s, u"retry"_s, u"cancel"_s}) {
            const Outcome outcome = run({u"outbox"_s, command, given});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
        }
        QCOMPARE(run({u"outbox"_s, u"retry"_s, u"AAAAAA-3"_s}).code, 0);
        QCOMPARE(states(), QStringList({u"failed"_s, u"failed"_s, u"waiting"_s}));
    }

    void retryPutsBackAndSendsNothing()
    {
        addFailed(1);
        const QString id = ids().constFirst();
        const Outcome outcome = run({u"outbox"_s, u"retry"_s, id.left(6), u"--json"_s}, key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["items"_L1][0]["state"_L1], u"waiting"_s);
        QVERIFY(outcome.json()["items"_L1][0]["error"_L1].isNull());
        QCOMPARE(states(), QStringList{u"waiting"_s});
        QCOMPARE(posts(), 1);
        // It waits already.
        QCOMPARE(run({u"outbox"_s, u"retry"_s, id}).code, 2);
    }

    void retryShortensAWait()
    {
        addFailed(1);
        sql(u"UPDATE submissions SET state = 'waiting', tries = 3, not_before = 4102444800000"_s);
        const Outcome outcome = run({u"outbox"_s, u"retry"_s, ids().constFirst(), u"--json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QVERIFY(outcome.json()["items"_L1][0]["notBefore"_L1].isNull());
        QCOMPARE(outcome.json()["items"_L1][0]["tries"_L1], 0);
    }

    void retryTakesAllThatFailedOnceAsked()
    {
        addFailed(5);
        sql(u"UPDATE submissions SET state = 'published' WHERE number = 2"_s);
        sql(u"UPDATE submissions SET state = 'unconfirmed' WHERE number = 3"_s);
        const Outcome outcome = run({u"outbox"_s, u"retry"_s, u"--failed"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["items"_L1].toArray().size(), 3);
        QCOMPARE(states(), QStringList({u"waiting"_s, u"published"_s, u"unconfirmed"_s, u"waiting"_s, u"waiting"_s}));
        const Outcome again = run({u"outbox"_s, u"retry"_s, u"--failed"_s});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.messages.contains(u"No pin has failed"_s), qPrintable(again.messages));
    }

    void retryTellsOfAPause()
    {
        addFailed(2);
        const Outcome sent = run({u"outbox"_s, u"retry"_s, ids().constFirst()});
        QVERIFY2(sent.messages.contains(u"pinwright outbox run"_s), qPrintable(sent.messages));
        sql(u"INSERT INTO outbox (key, value) VALUES ('paused', 'yes')"_s);
        const Outcome paused = run({u"outbox"_s, u"retry"_s, u"--failed"_s});
        QCOMPARE(paused.code, 0);
        QVERIFY2(paused.messages.contains(u"The outbox is paused"_s), qPrintable(paused.messages));
        QVERIFY2(!paused.messages.contains(u"pinwright outbox run"_s), qPrintable(paused.messages));
    }

    void retryNeedsTheUsersWordForAnUnknownOutcome()
    {
        addFailed(1);
        makeUnconfirmed();
        const QString id = ids().constFirst();
        const Outcome refused = run({u"outbox"_s, u"retry"_s, id, u"--json"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.messages.contains(u"outbox check "_s + id), qPrintable(refused.messages));
        QCOMPARE(states(), QStringList{u"unconfirmed"_s});
        QCOMPARE(run({u"outbox"_s, u"retry"_s, id, u"--outcome-unknown"_s}).code, 0);
        QCOMPARE(states(), QStringList{u"waiting"_s});
    }

    void retryRefusesWhatItCannotPutBack_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"preparing", "armed", "processing", "scheduled", "published"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void retryRefusesWhatItCannotPutBack()
    {
        QFETCH(QString, state);
        addFailed(1);
        sql(u"UPDATE submissions SET state = ?"_s, {state});
        const QString id = ids().constFirst();
        QCOMPARE(run({u"outbox"_s, u"retry"_s, id}).code, 2);
        const Outcome cancelled = run({u"outbox"_s, u"cancel"_s, id, u"--json"_s});
        QCOMPARE(cancelled.code, 2);
        QCOMPARE(cancelled.errorKind(), u"rejected"_s);
        QCOMPARE(states(), QStringList{state});
    }

    void retryNeedsOneOrAll()
    {
        QCOMPARE(run({u"outbox"_s, u"retry"_s}).code, 2);
        QCOMPARE(run({u"outbox"_s, u"retry"_s, u"abcdef"_s, u"--failed"_s}).code, 2);
    }

    void cancelStopsOneThatWaits()
    {
        addFailed(2);
        sql(u"UPDATE submissions SET state = 'waiting'"_s);
        const Outcome outcome = run({u"outbox"_s, u"cancel"_s, ids().constFirst(), u"--json"_s}, key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["items"_L1][0]["state"_L1], u"cancelled"_s);
        QCOMPARE(states(), QStringList({u"cancelled"_s, u"waiting"_s}));
        QCOMPARE(posts(), 1);
    }

    void runSendsWhatIsDue()
    {
        addFailed(4);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        sql(u"UPDATE submissions SET not_before = ? WHERE number = 2"_s, {QDateTime::currentMSecsSinceEpoch() + 600'000});
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["items"_L1].toArray().size(), 3);
        QCOMPARE(outcome.json()["paused"_L1], false);
        QCOMPARE(states(), QStringList({u"published"_s, u"waiting"_s, u"published"_s, u"published"_s}));
        QCOMPARE(posts(), 4);
        QVERIFY(!logged().contains(QString::fromLatin1(key)));

        const Outcome nothing = run({u"outbox"_s, u"run"_s}, key);
        QCOMPARE(nothing.code, 0);
        QVERIFY2(nothing.messages.contains(u"Nothing is due"_s), qPrintable(nothing.messages));
        QCOMPARE(posts(), 4);
    }

    void runSendsNothingWhilePaused()
    {
        addFailed(2);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        sql(u"INSERT INTO outbox (key, value) VALUES ('paused', 'yes')"_s);
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.messages.contains(u"paused"_s), qPrintable(outcome.messages));
        QCOMPARE(outcome.json()["paused"_L1], true);
        QCOMPARE(states(), QStringList(2, u"waiting"_s));
        QCOMPARE(posts(), 1);
    }

    void runEndsWithTheWorst_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("requests");
        QTest::newRow("refused") << 422 << 4 << u"failed"_s << 3;
        QTest::newRow("sign-in, asked once") << 401 << 3 << u"waiting"_s << 1;
        QTest::newRow("slow down, asked no more") << 429 << 4 << u"waiting"_s << 1;
        QTest::newRow("server fault") << 500 << 5 << u"unconfirmed"_s << 3;
    }

    void runEndsWithTheWorst()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(QString, state);
        QFETCH(int, requests);
        addFailed(3);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        m_server->answer("POST", "/api/v1/upload", {.status = status, .body = "{}"});
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == code, qPrintable(outcome.messages));
        QCOMPARE(states(), QStringList(3, state));
        // Uploads run at once, so that a second one may be on its way when the first is refused.
        QVERIFY2(posts() - 1 >= requests && posts() - 1 <= qMax(requests, 2), qPrintable(QString::number(posts() - 1)));
    }

    void runWaitsForNoServerThatIsGone()
    {
        addFailed(2);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        m_server.reset();
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == 4, qPrintable(outcome.messages));
        for (const QJsonValue item : outbox()) {
            QCOMPARE(item["state"_L1], u"waiting"_s);
            QVERIFY(!item["notBefore"_L1].isNull());
            QCOMPARE(item["tries"_L1], 1);
        }
    }

    void runTellsWhatItDoesNotKnow()
    {
        addFailed(1);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        FaultServer server;
        server.always(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close));
        moveAccountTo(baseOf(server.url()));
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == 5, qPrintable(outcome.messages));
        QCOMPARE(states(), QStringList{u"unconfirmed"_s});
        QCOMPARE(server.requestCount("POST"), 1);
    }

    void twoRunsSendEachOnce()
    {
        addFailed(20);
        sql(u"UPDATE submissions SET state = 'waiting', error = NULL"_s);
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        const auto one = start({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        const auto other = start({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        const Outcome first = outcomeOf(*one);
        const Outcome second = outcomeOf(*other);
        QVERIFY2(first.code == 0, qPrintable(first.messages));
        QVERIFY2(second.code == 0, qPrintable(second.messages));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(20, u"published"_s), patienceMs);
        QCOMPARE(posts(), 21);
        QCOMPARE(sql(u"SELECT max(attempts) FROM submissions"_s).toInt(), 2); // the refused one of the beginning counts
    }

    void worksBesideTheWindow()
    {
        addFailed(12);
        m_server->answer("POST", "/api/v1/upload", {.body = uploadReply("completed")});
        const auto window = start({}, key);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(path(u"data/pinwright/owners"_s)).isEmpty(), patienceMs);
        QCOMPARE(run({u"outbox"_s, u"retry"_s, u"--failed"_s}).code, 0);
        const Outcome outcome = run({u"outbox"_s, u"run"_s, u"--json"_s}, key);
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(12, u"published"_s), patienceMs);
        QCOMPARE(posts(), 13);
        window->terminate();
        QCOMPARE(outcomeOf(*window).code, 0);
    }

private:
    static QDateTime instant(const char* iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

    /// The first value of the first row.
    QVariant sql(const QString& statement, const QVariantList& values = {}) const
    {
        QVariant value;
        const Result<Database::Opened> opened = Database::open(databaseFile());
        if (!opened || !opened->database->each(statement, values, [&value](const QSqlQuery& row) { value = row.value(0); }))
            QTest::qFail(qPrintable(statement), __FILE__, __LINE__);
        return value;
    }

    [[nodiscard]] QStringList column(const QString& name) const
    {
        QStringList texts;
        const Result<Database::Opened> opened = Database::open(databaseFile());
        const auto add = [&texts](const QSqlQuery& row) { texts.append(row.value(0).toString()); };
        if (!opened || !opened->database->each(u"SELECT %1 FROM submissions ORDER BY number"_s.arg(name), {}, add))
            return {u"not readable"_s};
        return texts;
    }
    [[nodiscard]] QStringList states() const { return column(u"state"_s); }
    [[nodiscard]] QStringList ids() const { return column(u"id"_s); }
    [[nodiscard]] int posts() const { return int(m_server->requests("POST", "/api/v1/upload").size()); }

    /// Pins that the service refused: one through the program, the others as it.
    void addFailed(int count)
    {
        m_server->answerOnce("POST", "/api/v1/upload", {.status = 422, .body = "{}"});
        addAccount(u"shop"_s, baseOf(m_server->url()));
        QCOMPARE(run(publishArguments(u"shop"_s), key).code, 4);
        sql(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO submissions (id, draft, "
            "draft_document, account_document, fingerprint, state, attempts, error, created, changed, rank) SELECT lower(hex("
            "randomblob(16))), 'd' || i, draft_document, account_document, fingerprint, state, 0, error, created, changed, i FROM "
            "n, "
            "(SELECT * FROM submissions LIMIT 1) WHERE i <= ?"_s,
            {count, count});
        QCOMPARE(states(), QStringList(count, u"failed"_s));
    }

    /// As if the answers to their requests had not come.
    void makeUnconfirmed()
    {
        sql(u"UPDATE submissions SET state = 'unconfirmed', error = NULL"_s);
        sql(u"UPDATE attempts SET outcome = 'unconfirmed', error = NULL"_s);
    }

    void moveAccountTo(const QString& base)
    {
        sql(u"UPDATE accounts SET document = json_set(document, '$.server', ?)"_s, {base});
        sql(u"UPDATE submissions SET account_document = json_set(account_document, '$.server', ?)"_s, {base});
    }

    /// Multi-Upload-Tool's list, of pins that were made just now.
    static QByteArray listed(const QList<std::pair<QByteArray, QByteArray>>& pins)
    {
        QJsonArray rows;
        for (const auto& [id, title] : pins)
            rows.append(QJsonObject{{u"id"_s, QString::fromLatin1(id)}, {u"title"_s, QString::fromLatin1(title)},
                {u"platform"_s, u"pinterest"_s}, {u"status"_s, u"completed"_s},
                {u"uploadedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                {u"connectedAccount"_s, QJsonObject{{u"id"_s, u"123"_s}, {u"platform"_s, u"pinterest"_s}}}});
        const QJsonObject pagination{{u"total"_s, rows.size()}, {u"page"_s, 1}, {u"limit"_s, 100}, {u"totalPages"_s, 1}};
        return QJsonDocument(QJsonObject{{u"success"_s, true}, {u"data"_s, rows}, {u"pagination"_s, pagination}}).toJson();
    }
};

QTEST_GUILESS_MAIN(TestCliOutbox)
#include "tst_clioutbox.moc"
