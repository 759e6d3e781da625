// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httptestclient.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// What HttpClient makes of servers and lines that fail.
class TestHttpFaults : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sendsAPostOnceWhereverItIsCut_data();
    void sendsAPostOnceWhereverItIsCut();
    void sendsAPostOnceWhenNothingIsAnswered_data();
    void sendsAPostOnceWhenNothingIsAnswered();
    void aCutUploadIsKnownNotToHaveArrived_data();
    void aCutUploadIsKnownNotToHaveArrived();
    void aGetEndsToo();
    void findsTruncatedReplies_data();
    void findsTruncatedReplies();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void usesAnEarlyAnswer_data();
    void usesAnEarlyAnswer();
    void survivesAnEarlyAnswerAndReset();
    void givesUpLongReplies_data();
    void givesUpLongReplies();
    void takesAReplyOfExactlyTheLimit();
    void timesEachPhase_data();
    void timesEachPhase();
    void slowButMovingIsNotIdle();
    void connectionRefused();
    void nameNotFound();
    void connectingTakesTooLong();
    void bodyBecomesShorter();
    void noRequestDependsOnTheOneBefore();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHttpFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHttpFaults::sendsAPostOnceWhereverItIsCut_data()
{
    QTest::addColumn<FaultServer::Cut>("how");
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("close, fresh") << FaultServer::Cut::Close << false;
    QTest::newRow("reset, fresh") << FaultServer::Cut::Reset << false;
    QTest::newRow("close, kept alive") << FaultServer::Cut::Close << true;
    QTest::newRow("reset, kept alive") << FaultServer::Cut::Reset << true;
}

void TestHttpFaults::sendsAPostOnceWhereverItIsCut()
{
    QFETCH(FaultServer::Cut, how);
    QFETCH(bool, keptAlive);
    constexpr int textBytes = 40'000;
    qint64 requestBytes = 0;
    {
        FaultServer measuring;
        HttpTestClient http;
        QVERIFY(http.run(postRequest(measuring.url(), textBytes)));
        requestBytes = measuring.bytesReceived();
    }
    constexpr int points = 25;
    for (int i = 0; i <= points; ++i) {
        const auto cutAt = qMax<qint64>(1, requestBytes * i / points);
        FaultServer server;
        HttpTestClient http;
        if (keptAlive) {
            server.next(FaultServer::answer(200, "{}"));
            QVERIFY(http.run(postRequest(server.url(u"/before"_s), textBytes)));
        }
        const int before = server.requestCount();
        server.next(FaultServer::cutAfter(cutAt, how));
        const auto result = http.run(postRequest(server.url(u"/create"_s), textBytes));
        QVERIFY(result);
        QVERIFY2(!*result, qPrintable(u"cut at %1"_s.arg(cutAt)));
        QCOMPARE(result->error().kind, ErrorKind::Network);
        // An answer to a second copy would have been 200 "{}".
        QVERIFY2(server.requestCount() - before <= 1, qPrintable(u"cut at %1"_s.arg(cutAt)));
        if (cutAt == requestBytes)
            QVERIFY(result->error().outcomeUnknown);
        QVERIFY2(result->error().detail.contains(u"onnection"_s), qPrintable(result->error().detail));
    }
}

void TestHttpFaults::sendsAPostOnceWhenNothingIsAnswered_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::newRow("close") << FaultServer::cutBeforeAnswer(FaultServer::Cut::Close);
    QTest::newRow("reset") << FaultServer::cutBeforeAnswer(FaultServer::Cut::Reset);
    QTest::newRow("half a status line") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send("HTTP/1."), FaultServer::close()};
    QTest::newRow("half a head") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\nContent-Len"), FaultServer::close()};
    QTest::newRow("continue, then close") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send("HTTP/1.1 100 Continue\r\n\r\n"), FaultServer::close()};
}

void TestHttpFaults::sendsAPostOnceWhenNothingIsAnswered()
{
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    for (int i = 0; i < 10; ++i) {
        HttpTestClient http;
        const int before = server.requestCount();
        if (i % 2 == 1) {
            server.next(FaultServer::answer(200, "{}"));
            QVERIFY(*http.run(postRequest(server.url())));
        }
        server.next(script);
        const auto result = http.run(postRequest(server.url(), i * 3000));
        QVERIFY(result && !*result);
        QVERIFY(result->error().outcomeUnknown);
        QCOMPARE(server.requestCount() - before, 1 + i % 2);
    }
}

void TestHttpFaults::aCutUploadIsKnownNotToHaveArrived_data()
{
    QTest::addColumn<FaultServer::Cut>("how");
    QTest::newRow("close") << FaultServer::Cut::Close;
    QTest::newRow("reset") << FaultServer::Cut::Reset;
}

void TestHttpFaults::aCutUploadIsKnownNotToHaveArrived()
{
    QFETCH(FaultServer::Cut, how);
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::cutAfter(1'000'000, how));
    const auto result = http.run(postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(64) << 20));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::aGetEndsToo()
{
    FaultServer server;
    HttpTestClient http;
    server.always(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close));
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::findsTruncatedReplies_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::newRow("nothing of 100 bytes") << FaultServer::truncatedAnswer(200, {}, 100);
    QTest::newRow("6 of 100 bytes") << FaultServer::truncatedAnswer(200, R"({"id":)", 100);
    QTest::newRow("all but the last byte") << FaultServer::truncatedAnswer(200, "{}", 3);
    QTest::newRow("error status") << FaultServer::truncatedAnswer(422, "{}", 3);
    QTest::newRow("chunked, without its end") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send(FaultServer::chunkedResponse(200, "{}", false)), FaultServer::close()};
    QTest::newRow("chunked, cut in a chunk") << FaultServer::Script{FaultServer::readBody(),
        FaultServer::send(FaultServer::chunkedResponse(200, "{\"a\":1}", false).chopped(5)), FaultServer::close()};
    QTest::newRow("chunked, nothing of it") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), FaultServer::close()};
    QTest::newRow("reset") << FaultServer::Script{FaultServer::readBody(),
        FaultServer::send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), FaultServer::pause(20ms), FaultServer::reset()};
}

void TestHttpFaults::findsTruncatedReplies()
{
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    server.always(script);
    // Often, since Qt takes some of them for complete.
    for (int i = 0; i < 15; ++i) {
        HttpTestClient http;
        for (const bool post : {false, true}) {
            const int before = server.requestCount("POST");
            const auto result = http.run(post ? postRequest(server.url()) : getRequest(server.url()));
            QVERIFY(result);
            QVERIFY(!*result);
            QVERIFY(result->error().kind == ErrorKind::Network || result->error().kind == ErrorKind::Protocol);
            // The GET's connection may end just as the POST begins on it.
            const int arrived = server.requestCount("POST") - before;
            QVERIFY(arrived <= (post ? 1 : 0));
            QVERIFY(result->error().outcomeUnknown || arrived == 0);
        }
    }
}

void TestHttpFaults::refusesWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << "hello, who is there?\r\n\r\n"_ba;
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("TLS alert") << "\x15\x03\x01\x00\x02\x02\x16"_ba;
    QTest::newRow("no status") << "HTTP/1.1 \r\n\r\n"_ba;
    QTest::newRow("strange status") << "HTTP/1.1 abc Yes\r\nContent-Length: 0\r\n\r\n"_ba;
}

void TestHttpFaults::refusesWhatIsNotHttp()
{
    QFETCH(QByteArray, bytes);
    FaultServer server;
    server.always({FaultServer::readBody(), FaultServer::send(bytes), FaultServer::close()});
    for (const bool post : {false, true}) {
        HttpTestClient http;
        const auto result = http.run(post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(result);
        QVERIFY(!*result);
        QVERIFY(result->error().kind == ErrorKind::Network || result->error().kind == ErrorKind::Protocol);
        QCOMPARE(result->error().outcomeUnknown, post);
    }
    QCOMPARE(server.requestCount("POST"), 1);
}

void TestHttpFaults::usesAnEarlyAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FaultServer::Script>("script");
    for (const int status : {401, 413}) {
        QTest::addRow("%d, drained and closed", status)
            << status << FaultServer::earlyAnswer(status, R"({"why":"no"})", FaultServer::Rest::Drain);
        QTest::addRow("%d, kept alive", status)
            << status
            << FaultServer::Script{FaultServer::readHead(), FaultServer::send(FaultServer::response(status, R"({"why":"no"})"))};
    }
}

void TestHttpFaults::usesAnEarlyAnswer()
{
    QFETCH(int, status);
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    HttpTestClient http;
    server.next(script);
    const auto result = http.run(postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(16) << 20));
    QVERIFY(result);
    QVERIFY(result->has_value());
    QCOMPARE((*result)->status, status);
    QCOMPARE((*result)->body, R"({"why":"no"})");
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::survivesAnEarlyAnswerAndReset()
{
    FaultServer server;
    for (const auto rest : {FaultServer::Rest::Close, FaultServer::Rest::Reset}) {
        HttpTestClient http;
        server.next(FaultServer::earlyAnswer(413, "{}", rest));
        const auto result = http.run(postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(64) << 20));
        QVERIFY(result);
        if (*result) { // in time to be read
            QCOMPARE((*result)->status, 413);
        } else {
            QCOMPARE(result->error().kind, ErrorKind::Network);
            QVERIFY2(result->error().detail.contains(u"too large"_s), qPrintable(result->error().detail));
            QVERIFY(!result->error().outcomeUnknown);
        }
    }
    QCOMPARE(server.requestCount(), 2);
}

void TestHttpFaults::givesUpLongReplies_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    const QByteArray twentyMegabytes(20'000'000, 'x');
    QTest::newRow("announced") << FaultServer::answer(200, twentyMegabytes);
    QTest::newRow("chunked") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send(FaultServer::chunkedResponse(200, twentyMegabytes, true))};
    QTest::newRow("until closed") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\n\r\n" + twentyMegabytes), FaultServer::close()};
    QTest::newRow("announced, never sent") << FaultServer::stalledAnswer(200, {}, qint64(1) << 40);
}

void TestHttpFaults::givesUpLongReplies()
{
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    HttpTestClient http;
    server.always(script);
    QElapsedTimer timer;
    timer.start();
    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::TooLarge);
        QCOMPARE(result->error().outcomeUnknown, post);
    }
    QVERIFY(timer.elapsed() < 10'000);
}

void TestHttpFaults::takesAReplyOfExactlyTheLimit()
{
    FaultServer server;
    HttpTestClient http;
    for (const int over : {0, 1}) {
        for (const bool chunked : {false, true}) {
            const QByteArray body(1000 + over, 'x');
            server.next({FaultServer::readBody(),
                FaultServer::send(chunked ? FaultServer::chunkedResponse(200, body, true) : FaultServer::response(200, body))});
            auto request = getRequest(server.url());
            request.replyBytesMax = 1000;
            const auto result = http.run(std::move(request));
            QVERIFY(result);
            QCOMPARE(result->has_value(), over == 0);
            if (*result)
                QCOMPARE((*result)->body, body);
        }
    }
}

void TestHttpFaults::timesEachPhase_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<bool>("bodyTaken");
    const FaultServer::Script stall{FaultServer::readBody(100'000), FaultServer::hang(), FaultServer::close()};
    QTest::newRow("idle while sending") << stall << u"idle"_s << false;
    QTest::newRow("no answer") << FaultServer::neverAnswer() << u"answer"_s << true;
    QTest::newRow("half a head") << FaultServer::Script{FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\nX-"),
        FaultServer::hang(), FaultServer::close()}
                                 << u"answer"_s << true;
    QTest::newRow("idle in the answer") << FaultServer::stalledAnswer(200, "half", 100) << u"idle"_s << true;
}

void TestHttpFaults::timesEachPhase()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(QString, phase);
    QFETCH(bool, bodyTaken);
    FaultServer server;
    HttpTestClient http;
    server.always(script);
    const auto limit = [&phase](const QString& name) { return name == phase ? 300ms : 60'000ms; };
    for (const bool post : {true, false}) {
        if (!post && !bodyTaken)
            continue;
        auto request = post ? postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(bodyTaken ? 1 : 64) << 20)
                            : getRequest(server.url());
        request.timeouts = HttpTimeouts{.connect = limit(u"connect"_s), .idle = limit(u"idle"_s), .answer = limit(u"answer"_s)};
        QElapsedTimer timer;
        timer.start();
        const auto result = http.run(std::move(request));
        QVERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Timeout);
        QCOMPARE(result->error().outcomeUnknown, post && bodyTaken);
        QVERIFY2(timer.elapsed() >= 280 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(server.requestCount("POST"), 1);
}

void TestHttpFaults::slowButMovingIsNotIdle()
{
    FaultServer server;
    HttpTestClient http;
    FaultServer::Script script{FaultServer::readHead()};
    for (int i = 1; i <= 16; ++i)
        script << FaultServer::readBody(i * (qint64(8) << 20)) << FaultServer::pause(60ms);
    server.next(script + FaultServer::drippedAnswer(200, "0123456789", 1, 100ms));
    auto request = postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(128) << 20);
    request.timeouts = HttpTimeouts{.connect = 5s, .idle = 400ms, .answer = 5s};
    const auto result = http.run(std::move(request));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE((*result)->body, "0123456789");
}

void TestHttpFaults::connectionRefused()
{
    HttpTestClient http;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(FaultServer::closedPort()));
    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(url) : getRequest(url));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QVERIFY(!result->error().outcomeUnknown);
        QVERIFY(!result->error().detail.isEmpty());
    }
}

void TestHttpFaults::nameNotFound()
{
    HttpTestClient http;
    const QUrl url(u"https://pinwright-test.invalid/"_s);
    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(url) : getRequest(url));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QVERIFY(!result->error().outcomeUnknown);
        QVERIFY(!result->error().detail.isEmpty());
    }
}

void TestHttpFaults::connectingTakesTooLong()
{
    const FullBacklog server;
    FaultServer silent; // accepts, but says nothing of TLS
    silent.always({FaultServer::hang(), FaultServer::close()});
    auto secure = silent.url();
    secure.setScheme(u"https"_s);
    const auto run = [](HttpRequest request) {
        HttpTestClient http;
        request.timeouts = HttpTimeouts{.connect = 300ms};
        return http.run(std::move(request));
    };
    for (const auto& result : {run(postRequest(server.url())), run(postRequest(secure)), run(getRequest(secure))}) {
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QVERIFY(!result->error().outcomeUnknown);
        QVERIFY2(result->error().detail.contains(u"0.3"_s), qPrintable(result->error().detail));
    }
}

void TestHttpFaults::bodyBecomesShorter()
{
    FaultServer server;
    HttpTestClient http;
    const auto path = m_folder->filePath(u"f"_s);
    auto request = postFileRequest(server.url(), path, 2'000'000);
    QVERIFY(QFile::resize(path, 1'000'000));
    const auto result = http.run(std::move(request));
    QVERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, ErrorKind::Storage);
    QVERIFY(!result->error().outcomeUnknown);
    QVERIFY2(result->error().detail.contains(path), qPrintable(result->error().detail));
    QVERIFY(server.requestCount() <= 1);
    const auto seen = server.requests();
    QVERIFY(seen.isEmpty() || seen.first().bodyBytes < seen.first().header("Content-Length").toLongLong());
}

// Servers that close a kept connection just when it is used again, and replies that end with it: on a connection of its own, neither can
// be taken for a loss.
void TestHttpFaults::noRequestDependsOnTheOneBefore()
{
    FaultServer server;
    HttpTestClient http;
    for (int round = 0; round < 5; ++round) {
        server.next({FaultServer::readBody(), FaultServer::send(FaultServer::response(200, "{}")), FaultServer::pause(30ms),
            FaultServer::close()});
        QVERIFY(http.run(getRequest(server.url()))->has_value());
        server.next({FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\n\r\n{\"id\": 1}"), FaultServer::pause(60ms),
            FaultServer::close()});
        const auto created = http.run(postRequest(server.url(u"/create"_s), 1000));
        QVERIFY(created);
        QVERIFY2(created->has_value(), created->has_value() ? "" : qPrintable(created->error().detail));
        QCOMPARE((*created)->body, "{\"id\": 1}");
    }
    QCOMPARE(server.requestCount(), 10);
    QCOMPARE(server.connectionCount(), 10);
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
