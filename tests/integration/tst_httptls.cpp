// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httptestclient.h"
#include "support/secureserver.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Certificates that can't be trusted stop a request before a byte of it leaves.
class TestHttpTls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void refusesASelfSignedCertificate();
    void refusesAnotherNamesCertificate();
    void refusesAnExpiredCertificate();
    void refusesAServerWithoutTls();
    void speaksToATrustedServer();
    void neverLeavesEncryptionBehind();
    void receivesALongReply();

private:
    /// Trusted from here to the end of the test function.
    static void trust(const Certificate& certificate);
    void makeExpiredCertificate();
    static void compareRefusal(const std::optional<Result<HttpReply>>& result, const QString& reason);

    QTemporaryDir m_folder;
    Certificate m_loopback;
    Certificate m_other;
    Certificate m_expired;
    const QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();
};

void TestHttpTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl program to make certificates");
    QVERIFY(m_folder.isValid());
    m_loopback = makeCertificate(m_folder.filePath(u"loopback"_s), u"IP:127.0.0.1"_s);
    m_other = makeCertificate(m_folder.filePath(u"other"_s), u"DNS:other.example"_s);
    makeExpiredCertificate();
}

// `openssl req` makes none that ended before today.
void TestHttpTls::makeExpiredCertificate()
{
    QProcess openssl;
    m_expired = {.path = m_folder.filePath(u"expired.pem"_s), .keyPath = m_loopback.keyPath};
    openssl.start(u"openssl"_s,
        {u"x509"_s, u"-in"_s, m_loopback.path, u"-signkey"_s, m_loopback.keyPath, u"-days"_s, u"-1"_s, u"-out"_s, m_expired.path});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestHttpTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_untouched);
}

void TestHttpTls::trust(const Certificate& certificate)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(certificate.path));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestHttpTls::compareRefusal(const std::optional<Result<HttpReply>>& result, const QString& reason)
{
    QVERIFY(result);
    QVERIFY(!*result);
    const auto& error = result->error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY(!error.outcomeUnknown);
    QVERIFY2(error.detail.contains(u"127.0.0.1"_s) && error.detail.contains(reason), qPrintable(error.detail));
}

void TestHttpTls::refusesASelfSignedCertificate()
{
    const SecureServer server(m_loopback, FaultServer::response(200, "{}"));
    HttpTestClient http;
    auto post = postRequest(server.url());
    post.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};
    compareRefusal(http.run(std::move(post)), u"self-signed"_s);
    compareRefusal(http.run(getRequest(server.url())), u"self-signed"_s);
    QCOMPARE(server.received(), "");
}

void TestHttpTls::refusesAnotherNamesCertificate()
{
    trust(m_other);
    const SecureServer server(m_other, FaultServer::response(200, "{}"));
    HttpTestClient http;
    compareRefusal(http.run(postRequest(server.url())), u"host name"_s);
    QCOMPARE(server.received(), "");
}

void TestHttpTls::refusesAnExpiredCertificate()
{
    trust(m_expired);
    const SecureServer server(m_expired, FaultServer::response(200, "{}"));
    HttpTestClient http;
    compareRefusal(http.run(getRequest(server.url())), u"expired"_s);
    QCOMPARE(server.received(), "");
}

void TestHttpTls::refusesAServerWithoutTls()
{
    FaultServer server;
    server.always({FaultServer::send("HTTP/1.1 400 Plain\r\nContent-Length: 0\r\n\r\n"), FaultServer::close()});
    HttpTestClient http;
    auto url = server.url();
    url.setScheme(u"https"_s);
    for (const bool post : {false, true}) {
        const auto result = http.run(post ? postRequest(url) : getRequest(url));
        QVERIFY(result && !*result);
        QCOMPARE(result->error().kind, ErrorKind::Network);
        QVERIFY(!result->error().outcomeUnknown);
        QVERIFY(!result->error().detail.isEmpty());
    }
    QCOMPARE(server.requestCount(), 0);
}

void TestHttpTls::speaksToATrustedServer()
{
    trust(m_loopback);
    const SecureServer server(m_loopback, FaultServer::response(200, "hello"));
    HttpTestClient http;
    for (int i = 0; i < 2; ++i) {
        auto request = getRequest(server.url());
        request.timeouts = HttpTimeouts{.connect = 5s, .idle = 5s, .answer = 5s};
        const auto result = http.run(std::move(request));
        QVERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE((*result)->body, "hello");
    }
    QVERIFY(server.received().startsWith("GET / HTTP/1.1\r\n"));
}

void TestHttpTls::neverLeavesEncryptionBehind()
{
    trust(m_loopback);
    const FaultServer plain;
    const SecureServer server(m_loopback, FaultServer::response(302, {}, {{"Location", plain.url().toEncoded()}}));
    HttpTestClient http;
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY2(result->error().detail.contains(u"encryption"_s), qPrintable(result->error().detail));
    QCOMPARE(plain.connectionCount(), 0);
}

// With a limited buffer, as it is when the reply goes to a file.
void TestHttpTls::receivesALongReply()
{
    trust(m_loopback);
    const QByteArray body(32 * 1024 * 1024, 'x');
    const SecureServer server(m_loopback, FaultServer::response(200, body));
    HttpTestClient http;
    auto request = getRequest(server.url());
    request.targetPath = m_folder.filePath(u"reply"_s);
    request.replyBytesMax = body.size();
    request.timeouts = HttpTimeouts{.idle = 3s};
    const auto result = http.run(std::move(request));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE(QFileInfo(m_folder.filePath(u"reply"_s)).size(), body.size());
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
