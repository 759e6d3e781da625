// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "core/sentences.h"
#include "httptestclient.h"
#include "net/bytesbody.h"
#include "net/filebody.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// How HttpClient behaves towards servers that keep to the rules.
class TestHttpClient : public QObject {
    Q_OBJECT

private slots:
    void getsAnAnswer();
    void postsABodyOnce();
    void everyStatusIsAResult_data();
    void everyStatusIsAResult();
    void understandsRetryAfter();
    void looksWithoutTheBody();
    void headFollowsRedirects();
    void putsAFileOnce();
    void sendsMethodsWithoutBody_data();
    void sendsMethodsWithoutBody();
    void refusesBodiesThatDoNotFit();
    void neverSendsAgain_data();
    void neverSendsAgain();
    void neverFollowsWhatChanges_data();
    void neverFollowsWhatChanges();
    void neverFollowsAPost_data();
    void neverFollowsAPost();
    void writesAReplyToItsFile();
    void leavesNoFileBehind_data();
    void leavesNoFileBehind();
    void connectsWhereItIsTold();
    void followsAGetWithinItsOrigin();
    void leavesEverythingBehindAtAnotherOrigin();
    void countsRedirects();
    void refusesAnEndlessLocation();
    void refusesRedirectsToOtherSchemes_data();
    void refusesRedirectsToOtherSchemes();
    void keepsCredentialsFromOtherOrigins();
    void refusesUnsafeHeaders_data();
    void refusesUnsafeHeaders();
    void refusesAddresses_data();
    void refusesAddresses();
    void comparesOrigins();
    void sendsFourAtOnce();
    void waitingForATurnIsNotTimed();
    void cancels_data();
    void cancels();
    void cancelledBeforeStart();
    void cancelledInTheQueue();
    void clientGoesFirst();
    void keepsNoCookies();
    void logsNoSecretAndNoBody();
};

void TestHttpClient::getsAnAnswer()
{
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::answer(200, "<b>hi</b>", {{"Content-Type", "text/html; charset=utf-8"}}));
    auto request = getRequest(server.url(u"/boards?page=2"_s));
    request.headers = {{"Accept", "application/json"}};
    request.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};

    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 200);
    QVERIFY((*result)->isSuccess());
    QCOMPARE((*result)->body, "<b>hi</b>");
    QCOMPARE((*result)->contentType, "text/html; charset=utf-8");
    QCOMPARE((*result)->location, "");
    QVERIFY(!(*result)->retryAfter);

    QCOMPARE(server.requestCount(), 1);
    const auto seen = server.requests().first();
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.target, "/boards?page=2");
    QCOMPARE(seen.header("Accept"), "application/json");
    QCOMPARE(seen.header("x-api-key"), "c4n4ry");
    QCOMPARE(seen.header("Accept-Encoding"), "identity");
    QVERIFY(seen.header("User-Agent").startsWith("Pinwright/"));
    QCOMPARE(seen.bodyBytes, 0);
}

void TestHttpClient::postsABodyOnce()
{
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::answer(201, R"({"id":1})"));
    auto request = postRequest(server.url(u"/upload"_s), 100'000);
    const auto length = request.body->length();
    const auto type = request.body->contentType();

    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 201);
    QCOMPARE((*result)->body, R"({"id":1})");
    QCOMPARE(server.requestCount(), 1);
    const auto seen = server.requests().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.header("Content-Type"), type);
    QCOMPARE(seen.header("Content-Length").toLongLong(), length);
    QCOMPARE(seen.header("Transfer-Encoding"), "");
    QCOMPARE(seen.body.size(), length);
    QVERIFY(seen.body.contains(QByteArray(100'000, 't')));
}

void TestHttpClient::everyStatusIsAResult_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status :
        {200, 201, 202, 400, 401, 403, 404, 405, 409, 410, 413, 415, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << QByteArray();
    for (const auto* challenge :
        {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"", "Bearer", "Negotiate", "NTLM"})
        QTest::addRow("401 %s", challenge) << 401 << QByteArray(challenge);
}

void TestHttpClient::everyStatusIsAResult()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    FaultServer server;
    HttpTestClient http;
    QList<FaultServer::Header> headers;
    if (!challenge.isEmpty())
        headers.append({"WWW-Authenticate", challenge});
    server.always(FaultServer::answer(status, "the body", headers));

    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE((*result)->status, status);
        QCOMPARE((*result)->body, "the body");
    }
    QCOMPARE(server.requestCount("POST"), 1);
    QCOMPARE(server.requestCount("GET"), 1);
}

void TestHttpClient::understandsRetryAfter()
{
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::answer(429, "{}", {{"Retry-After", "90"}}));
    server.next(FaultServer::answer(503, "{}", {{"Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"}}));
    server.next(FaultServer::answer(503, "{}", {{"Retry-After", "soon"}}));
    QCOMPARE((*http.run(getRequest(server.url())))->retryAfter, 90s);
    QCOMPARE((*http.run(getRequest(server.url())))->retryAfter, 0s);
    QVERIFY(!(*http.run(getRequest(server.url())))->retryAfter);
}

void TestHttpClient::looksWithoutTheBody()
{
    FaultServer server;
    HttpTestClient http;
    const FaultServer::Script there{FaultServer::readBody(),
        FaultServer::send("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 12345678901\r\n\r\n")};
    server.always(there);
    auto request = getRequest(server.url(u"/a.jpg"_s));
    request.method = HttpRequest::Method::Head;
    request.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};
    request.timeouts = HttpTimeouts{.connect = 2s, .idle = 2s, .answer = 2s};

    const auto result = http.run(std::move(request));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE((*result)->status, 200);
    QCOMPARE((*result)->contentLength, 12345678901);
    QCOMPARE((*result)->contentType, "image/jpeg");
    QCOMPARE((*result)->body, "");
    QCOMPARE(server.requests().first().method, "HEAD");
    QCOMPARE(server.requests().first().header("x-api-key"), "c4n4ry");

    server.always({FaultServer::readBody(), FaultServer::send("HTTP/1.1 404 Gone\r\nContent-Length: 7\r\n\r\n")});
    auto missing = getRequest(server.url());
    missing.method = HttpRequest::Method::Head;
    const auto none = http.run(std::move(missing));
    QVERIFY(none && *none);
    QCOMPARE((*none)->status, 404);
}

void TestHttpClient::headFollowsRedirects()
{
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::redirect(302, QUrl(u"/there"_s)));
    server.next({FaultServer::readBody(), FaultServer::send("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n")});
    auto request = getRequest(server.url());
    request.method = HttpRequest::Method::Head;
    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->contentLength, 7);
    QCOMPARE(server.requestCount("HEAD"), 2);
    QCOMPARE(server.requests().last().target, "/there");
}

void TestHttpClient::putsAFileOnce()
{
    FaultServer server;
    HttpTestClient http;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"f"_s);
    const QByteArray content(300'000, 'x');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    server.always(FaultServer::answer(201, {}));
    for (const bool ofFile : {true, false}) {
        HttpRequest request;
        request.method = HttpRequest::Method::Put;
        request.url = server.url(u"/dav/f.jpg"_s);
        if (ofFile)
            request.body = std::make_unique<FileBody>(path, "image/jpeg");
        else
            request.body = std::make_unique<BytesBody>(content, "image/jpeg");
        const auto result = http.run(std::move(request));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 201);
        const auto seen = server.requests().last();
        QCOMPARE(seen.method, "PUT");
        QCOMPARE(seen.header("Content-Type"), "image/jpeg");
        QCOMPARE(seen.header("Content-Length"), "300000");
        QCOMPARE(seen.header("Transfer-Encoding"), "");
        QCOMPARE(seen.body, content);
    }
    HttpRequest empty;
    empty.method = HttpRequest::Method::Put;
    empty.url = server.url();
    empty.body = std::make_unique<BytesBody>(QByteArray(), "text/plain");
    const auto result = http.run(std::move(empty));
    QVERIFY(result && *result);
    QCOMPARE(server.requestCount("PUT"), 3);
    QCOMPARE(server.requests().last().header("Content-Length"), "0");
}

void TestHttpClient::sendsMethodsWithoutBody_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("DELETE") << HttpRequest::Method::Delete << "DELETE"_ba;
    QTest::newRow("MKCOL") << HttpRequest::Method::MakeCollection << "MKCOL"_ba;
}

void TestHttpClient::sendsMethodsWithoutBody()
{
    QFETCH(HttpRequest::Method, method);
    QFETCH(QByteArray, verb);
    FaultServer server;
    HttpTestClient http;
    for (const int status : {201, 204, 404, 405, 507}) {
        server.next(status == 204 ? FaultServer::Script{FaultServer::readBody(), FaultServer::send("HTTP/1.1 204 Gone\r\n\r\n")}
                                  : FaultServer::answer(status, "said"));
        auto request = getRequest(server.url(u"/dav/pins"_s));
        request.method = method;
        const auto result = http.run(std::move(request));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, status);
        QCOMPARE((*result)->body, status == 204 ? "" : "said");
        QCOMPARE(server.requests().last().method, verb);
        QCOMPARE(server.requests().last().bodyBytes, 0);
    }
    QCOMPARE(server.requestCount(), 5);
}

void TestHttpClient::refusesBodiesThatDoNotFit()
{
    FaultServer server;
    HttpTestClient http;
    for (const auto method : {HttpRequest::Method::Head, HttpRequest::Method::Delete, HttpRequest::Method::MakeCollection}) {
        auto request = postRequest(server.url());
        request.method = method;
        const auto result = http.run(std::move(request));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
    }
    auto put = getRequest(server.url());
    put.method = HttpRequest::Method::Put;
    QVERIFY(!*http.run(std::move(put)));
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpClient::neverSendsAgain_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::newRow("PUT") << HttpRequest::Method::Put;
    QTest::newRow("DELETE") << HttpRequest::Method::Delete;
    QTest::newRow("MKCOL") << HttpRequest::Method::MakeCollection;
}

// Qt sends again by itself, on a new connection and on one that was kept, what it can.
void TestHttpClient::neverSendsAgain()
{
    QFETCH(HttpRequest::Method, method);
    FaultServer server;
    HttpTestClient http;
    for (const bool keptConnection : {false, true}) {
        if (keptConnection) {
            server.next(FaultServer::answer(200, "{}"));
            QVERIFY(http.run(getRequest(server.url())));
        }
        server.next(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close));
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        if (method == HttpRequest::Method::Put)
            request.body = std::make_unique<BytesBody>("content"_ba, "text/plain");
        const auto before = server.requestCount();
        const auto result = http.run(std::move(request));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QCOMPARE(result->error().outcomeUnknown, method == HttpRequest::Method::Put);
        QCOMPARE(server.requestCount(), before + 1);
    }
}

void TestHttpClient::neverFollowsWhatChanges_data()
{
    neverSendsAgain_data();
}

void TestHttpClient::neverFollowsWhatChanges()
{
    QFETCH(HttpRequest::Method, method);
    FaultServer server;
    HttpTestClient http;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.next(FaultServer::redirect(status, QUrl(u"/taken"_s)));
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        if (method == HttpRequest::Method::Put)
            request.body = std::make_unique<BytesBody>("content"_ba, "text/plain");
        const auto result = http.run(std::move(request));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, status);
        QCOMPARE((*result)->location, "/taken");
    }
    QCOMPARE(server.requestCount(), 5);
}

void TestHttpClient::writesAReplyToItsFile()
{
    FaultServer server;
    HttpTestClient http;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"f"_s);
    for (const auto& content : {QByteArray(1'000'000, 'x'), QByteArray("short"), QByteArray()}) {
        server.next(FaultServer::redirect(302, QUrl(u"/there"_s)));
        server.next(FaultServer::answer(200, content, {{"Content-Type", "image/png"}}));
        auto request = getRequest(server.url());
        request.targetPath = path;
        const auto result = http.run(std::move(request));
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 200);
        QCOMPARE((*result)->body, "");
        QCOMPARE((*result)->contentLength, content.size());
        QCOMPARE((*result)->contentType, "image/png");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void TestHttpClient::leavesNoFileBehind_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<bool>("isResult");
    const QByteArray body(100'000, 'x');
    QTest::newRow("404") << FaultServer::answer(404, body) << true;
    QTest::newRow("500 that never ends") << FaultServer::stalledAnswer(500, body, 200'000) << true;
    QTest::newRow("truncated") << FaultServer::truncatedAnswer(200, body, 100'001) << false;
    QTest::newRow("too large, announced") << FaultServer::stalledAnswer(200, "x", 9'000'000) << false;
    QTest::newRow("too large") << FaultServer::Script{FaultServer::readBody(),
        FaultServer::send(FaultServer::chunkedResponse(200, QByteArray(9'000'000, 'x'), false)), FaultServer::hang()}
                               << false;
    QTest::newRow("silent") << FaultServer::stalledAnswer(200, body, 200'000) << false;
}

void TestHttpClient::leavesNoFileBehind()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(bool, isResult);
    FaultServer server;
    HttpTestClient http;
    QTemporaryDir folder;
    server.always(script);
    auto request = getRequest(server.url());
    request.targetPath = folder.filePath(u"f"_s);
    request.timeouts = HttpTimeouts{.connect = 400ms, .idle = 400ms, .answer = 5s};
    const auto result = http.run(std::move(request));
    QVERIFY(result);
    QCOMPARE(result->has_value(), isResult);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestHttpClient::connectsWhereItIsTold()
{
    FaultServer server;
    HttpTestClient http;
    server.next(FaultServer::redirect(302, QUrl(u"/there"_s)));
    // "localhost" may well be ::1, where nobody listens.
    auto request = getRequest(QUrl(u"http://localhost:%1/a?b"_s.arg(server.port())));
    request.connectTo = QHostAddress(u"127.0.0.1"_s);
    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 302);
    QCOMPARE((*result)->location, "/there");
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().first().target, "/a?b");
    QCOMPARE(server.requests().first().header("Host"), QByteArray("localhost:" + QByteArray::number(server.port())));
    auto elsewhere = getRequest(server.url());
    elsewhere.connectTo = QHostAddress(u"127.0.0.77"_s);
    QVERIFY(!*http.run(std::move(elsewhere)));
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpClient::neverFollowsAPost_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::neverFollowsAPost()
{
    QFETCH(int, status);
    FaultServer server;
    FaultServer other;
    HttpTestClient http;
    server.always(FaultServer::redirect(status, other.url(u"/taken"_s)));
    auto request = postRequest(server.url());
    request.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};

    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, status);
    QCOMPARE((*result)->location, other.url(u"/taken"_s).toEncoded());
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(other.connectionCount(), 0);

    server.always(FaultServer::redirect(status, QUrl(u"/here"_s)));
    QCOMPARE((*http.run(postRequest(server.url())))->location, "/here");
    QCOMPARE(server.requestCount(), 2);
}

void TestHttpClient::followsAGetWithinItsOrigin()
{
    FaultServer server;
    HttpTestClient http;
    for (const int status : {301, 302, 303, 307, 308})
        server.next(FaultServer::redirect(status, QUrl(u"next?n=%1"_s.arg(status))));
    server.next(FaultServer::answer(200, "there"));
    auto request = getRequest(server.url(u"/a/first"_s));
    request.headers = {{"Accept", "application/json"}};
    request.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};

    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 200);
    QCOMPARE((*result)->body, "there");
    const auto seen = server.requests();
    QCOMPARE(seen.size(), 6);
    QCOMPARE(seen.last().target, "/a/next?n=308");
    for (const auto& one : seen) {
        QCOMPARE(one.method, "GET");
        QCOMPARE(one.header("x-api-key"), "c4n4ry");
        QCOMPARE(one.header("Accept"), "application/json");
    }
}

void TestHttpClient::leavesEverythingBehindAtAnotherOrigin()
{
    FaultServer server;
    FaultServer other;
    HttpTestClient http;
    server.next(FaultServer::redirect(302, other.url(u"/other"_s)));
    other.next(FaultServer::redirect(302, server.url(u"/back"_s)));
    server.next(FaultServer::answer(200, "back"));
    auto request = getRequest(server.url());
    request.headers = {{"X-Note", "mine"}};
    request.credentials = {server.url(), {{"x-api-key", "c4n4ry"}, {"Authorization", "Bearer c4n4ry"}}};

    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QCOMPARE((*result)->body, "back");
    QCOMPARE(other.requestCount(), 1);
    QCOMPARE(server.requestCount(), 2);
    for (const auto& seen : {other.requests().first(), server.requests().last()}) {
        QVERIFY2(!seen.head.contains("c4n4ry"), seen.head.constData());
        QVERIFY2(!seen.head.contains("mine"), seen.head.constData());
        QVERIFY2(!seen.head.toLower().contains("referer"), seen.head.constData());
    }
}

void TestHttpClient::countsRedirects()
{
    FaultServer server;
    HttpTestClient http;
    server.always(FaultServer::redirect(302, QUrl(u"/again"_s)));
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QCOMPARE(server.requestCount(), 6);
}

void TestHttpClient::refusesAnEndlessLocation()
{
    FaultServer server;
    HttpTestClient http;
    const QString longest(HttpClient::locationMax - 1, u'x');
    server.next(FaultServer::redirect(302, QUrl(u'/' + longest)));
    server.always(FaultServer::redirect(302, QUrl(u'/' + longest + u'x')));
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QVERIFY2(result->error().detail.contains(u"too long"_s), qPrintable(result->error().detail));
    QCOMPARE(server.requestCount(), 2);
}

void TestHttpClient::refusesRedirectsToOtherSchemes_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("http") << u"http://pinwright.invalid/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:text/plain,hi"_s;
    QTest::newRow("user name") << u"https://alice:secret@pinwright.invalid/"_s;
    QTest::newRow("no host") << u"https:///x"_s;
}

void TestHttpClient::refusesRedirectsToOtherSchemes()
{
    QFETCH(QString, target);
    FaultServer server;
    HttpTestClient http;
    server.always(FaultServer::answer(302, {}, {{"Location", target.toUtf8()}}));
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY(!result->error().detail.isEmpty());
    QVERIFY(!result->error().detail.contains(u"not found"_s)); // no name was looked up
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpClient::keepsCredentialsFromOtherOrigins()
{
    FaultServer server;
    FaultServer other;
    HttpTestClient http;
    auto request = getRequest(server.url());
    request.credentials = {other.url(), {{"x-api-key", "c4n4ry"}}};
    const auto result = http.run(std::move(request));
    QVERIFY(result && *result);
    QVERIFY(!server.requests().first().head.contains("c4n4ry"));
}

void TestHttpClient::refusesUnsafeHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("credential");
    const auto row = [](const char* title, const QByteArray& name, const QByteArray& value) {
        QTest::addRow("%s", title) << name << value << false;
        QTest::addRow("%s, credential", title) << name << value << true;
    };
    row("line break", "x-api-key", "c4n4ry\r\nX-Evil: 1");
    row("line feed", "x-api-key", "c4n4ry\nX-Evil: 1");
    row("carriage return", "x-api-key", "c4n4ry\r");
    row("NUL", "x-api-key", "c4n4ry\0x"_ba);
    row("tab", "x-api-key", "c4n4ry\tx");
    row("DEL", "x-api-key", "c4n4ry\x7f");
    row("colon in name", "x-api-key:", "c4n4ry");
    row("line break in name", "X-A\r\nX-B", "c4n4ry");
    row("space in name", "X A", "c4n4ry");
    row("no name", "", "c4n4ry");
}

void TestHttpClient::refusesUnsafeHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, credential);
    FaultServer server;
    HttpTestClient http;
    auto request = postRequest(server.url());
    if (credential)
        request.credentials = {server.url(), {{name, value}}};
    else
        request.headers = {{"Accept", "*/*"}, {name, value}};

    const auto result = http.run(std::move(request));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QVERIFY(!result->error().outcomeUnknown);
    QVERIFY(!result->error().detail.contains(u"c4n4ry"_s));
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpClient::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("http") << u"http://pinwright.invalid/"_s;
    QTest::newRow("http to an address") << u"http://192.0.2.1/"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.pinwright.invalid/"_s;
    QTest::newRow("looks like localhost") << u"http://localhost.pinwright.invalid/"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("relative") << u"/boards"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("user name") << u"http://alice@127.0.0.1/"_s;
    QTest::newRow("password") << u"https://alice:c4n4ry@127.0.0.1/"_s;
}

void TestHttpClient::refusesAddresses()
{
    QFETCH(QString, address);
    HttpTestClient http;
    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(QUrl(address)) : getRequest(QUrl(address)));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QCOMPARE(result->error().providerCode, QString(ownErrorCode));
        QVERIFY(result->error().detail.startsWith(u"The address"_s));
        QVERIFY(result->error().detail.endsWith(u"Check the server address of the account."_s));
        QVERIFY(!result->error().detail.contains(u"c4n4ry"_s));
        QVERIFY(!result->error().outcomeUnknown);
    }
}

void TestHttpClient::comparesOrigins()
{
    const QUrl origin(u"https://api.example.org/v1"_s);
    QVERIFY(sameOrigin(origin, QUrl(u"https://API.example.org:443/other?x=1"_s)));
    QVERIFY(!sameOrigin(origin, QUrl(u"http://api.example.org/v1"_s)));
    QVERIFY(!sameOrigin(origin, QUrl(u"http://api.example.org:443/v1"_s)));
    QVERIFY(!sameOrigin(origin, QUrl(u"https://api.example.org:444/v1"_s)));
    QVERIFY(!sameOrigin(origin, QUrl(u"https://example.org/v1"_s)));
    QVERIFY(!sameOrigin(origin, QUrl()));
    QVERIFY(sameOrigin(QUrl(u"http://127.0.0.1/"_s), QUrl(u"http://127.0.0.1:80"_s)));
}

void TestHttpClient::sendsFourAtOnce()
{
    FaultServer server;
    FaultServer other;
    HttpTestClient http;
    server.always({FaultServer::readBody(), FaultServer::pause(150ms), FaultServer::send(FaultServer::response(200, "{}"))});
    QObject context;
    int ended = 0;
    for (int i = 0; i < 10; ++i)
        http.client.send(getRequest(server.url(u"/%1"_s.arg(i))))
            ->onFinished(&context, [&ended](const auto&) { ++ended; })
            ->start();
    QTRY_COMPARE(server.requestCount(), 4);
    QVERIFY(http.run(getRequest(other.url()))); // another host's line is its own
    QCOMPARE(ended, 0);
    QTRY_COMPARE(ended, 10);
    QCOMPARE(server.requestCount(), 10);
    for (int i = 4; i < 10; ++i)
        QVERIFY(server.requests().at(i).target.mid(1).toInt() >= 4);
}

void TestHttpClient::waitingForATurnIsNotTimed()
{
    FaultServer server;
    HttpTestClient http;
    server.always({FaultServer::readBody(), FaultServer::pause(250ms), FaultServer::send(FaultServer::response(200, "{}"))});
    QObject context;
    int good = 0;
    int bad = 0;
    for (int i = 0; i < 16; ++i) {
        auto request = getRequest(server.url());
        request.timeouts = HttpTimeouts{.connect = 700ms, .idle = 700ms, .answer = 700ms};
        http.client.send(std::move(request))
            ->onFinished(&context, [&](const Result<HttpReply>& result) { ++(result ? good : bad); })
            ->start();
    }
    QTRY_COMPARE(good + bad, 16);
    QCOMPARE(bad, 0);
}

void TestHttpClient::cancels_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<bool>("bodyTaken");
    QTest::newRow("while sending") << FaultServer::Script{FaultServer::readBody(1000), FaultServer::hang(), FaultServer::close()}
                                   << false;
    QTest::newRow("while waiting") << FaultServer::neverAnswer() << true;
    QTest::newRow("while receiving") << FaultServer::stalledAnswer(200, "half", 100) << true;
}

void TestHttpClient::cancels()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(bool, bodyTaken);
    FaultServer server;
    HttpTestClient http;
    QTemporaryDir folder;
    server.always(script);
    // More than the system's buffers take where the server does not read.
    auto* job = http.client.send(postFileRequest(server.url(), folder.filePath(u"f"_s), qint64(bodyTaken ? 1 : 64) << 20));
    QPointer<JobBase> guard(job);
    std::optional<Result<HttpReply>> result;
    int finishes = 0;
    QObject context;
    job->onFinished(&context, [&](const Result<HttpReply>& r) {
        result = r;
        ++finishes;
    });
    qint64 shown = 0;
    connect(job, &JobBase::progressChanged, &context, [&shown](qint64 done, qint64) { shown = done; });
    job->start();
    QTRY_VERIFY(shown > (bodyTaken ? 1 << 20 : 0));
    QTRY_COMPARE(server.requestCount(), 1);

    job->cancel();
    job->cancel();
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QCOMPARE(result->error().outcomeUnknown, bodyTaken);
    QTRY_VERIFY(!guard);
    QCOMPARE(finishes, 1);
    QCOMPARE(server.requestCount(), 1);
    // The place in the line is free again, and the client works on.
    server.always(FaultServer::answer(200, "{}"));
    const auto next = http.run(getRequest(server.url()));
    QVERIFY(next && *next);
}

void TestHttpClient::cancelledBeforeStart()
{
    FaultServer server;
    HttpTestClient http;
    auto* job = http.client.send(postRequest(server.url()));
    job->cancel();
    const auto result = waitFor(job);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpClient::cancelledInTheQueue()
{
    FaultServer server;
    HttpTestClient http;
    server.always(FaultServer::neverAnswer());
    QObject context;
    QList<QPointer<JobBase>> jobs;
    QList<ErrorKind> ends;
    for (int i = 0; i < 6; ++i) {
        auto* job = http.client.send(postRequest(server.url(u"/%1"_s.arg(i))));
        job->onFinished(&context, [&ends](const Result<HttpReply>& result) { ends << result.error().kind; })->start();
        jobs << job;
    }
    QTRY_COMPARE(server.requestCount(), 4);
    jobs[4]->cancel();
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(server.requestCount(), 4);
    jobs[0]->cancel();
    QTRY_COMPARE(server.requestCount(), 5);
    QCOMPARE(server.requests().last().target, "/5");
    for (const auto& job : jobs) {
        if (job)
            job->cancel();
    }
    QTRY_COMPARE(ends.size(), 6);
    QCOMPARE(ends.count(ErrorKind::Cancelled), 6);
}

void TestHttpClient::clientGoesFirst()
{
    FaultServer server;
    server.always(FaultServer::neverAnswer());
    auto http = std::make_unique<HttpTestClient>();
    QObject context;
    QList<Error> ends;
    for (int i = 0; i < 6; ++i) {
        http->client.send(postRequest(server.url()))
            ->onFinished(&context, [&ends](const Result<HttpReply>& result) { ends << result.error(); })
            ->start();
    }
    auto* late = http->client.send(getRequest(server.url()));
    QTRY_COMPARE(server.requestCount(), 4);
    http.reset();
    QTRY_COMPARE(ends.size(), 6);
    QCOMPARE(std::count_if(ends.begin(), ends.end(), [](const Error& e) { return e.kind == ErrorKind::Cancelled; }), 6);
    QCOMPARE(std::count_if(ends.begin(), ends.end(), [](const Error& e) { return e.outcomeUnknown; }), 4);
    const auto result = waitFor(late);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    flushDeferredDeletes();
}

void TestHttpClient::keepsNoCookies()
{
    FaultServer server;
    HttpTestClient http;
    server.always(FaultServer::answer(200, "{}", {{"Set-Cookie", "id=7; Path=/"}, {"Cache-Control", "max-age=9999"}}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(http.run(getRequest(server.url())));
    QCOMPARE(server.requestCount(), 3);
    for (const auto& request : server.requests())
        QCOMPARE(request.header("Cookie"), "");
}

void TestHttpClient::logsNoSecretAndNoBody()
{
    FaultServer server;
    HttpTestClient http;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"pinwright.log"_s);
    {
        // Nothing cleans this log but the client itself.
        const LogFile log(path, [](const QString& text) { return text; });
        server.next(FaultServer::redirect(302, QUrl(u"/next?access_token=c4n4ry"_s)));
        server.next(FaultServer::answer(401, "answer-c4n4ry"));
        auto get = getRequest(server.url(u"/first?api_key=c4n4ry&page=2"_s));
        get.credentials = {server.url(), {{"Authorization", "Bearer secret-c4n4ry"}}};
        QVERIFY(http.run(std::move(get)));
        auto body = std::make_unique<MultipartBody>();
        body->addText("title", u"body-c4n4ry"_s);
        body->seal();
        server.next(FaultServer::truncatedAnswer(200, "answer-c4n4ry", 500));
        QVERIFY(http.run(postRequest(server.url(u"/upload"_s), std::move(body))));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY2(!text.contains("c4n4ry"), text.constData());
    QVERIFY2(text.contains("#1 GET") && text.contains("/first?api_key=***&page=2") && text.contains("401"), text.constData());
    QVERIFY2(text.contains("#2 POST") && text.contains("/upload"), text.constData());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
