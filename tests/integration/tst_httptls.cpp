// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httptestclient.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// An https server on 127.0.0.1 that answers each request the same and keeps what it was sent.
class SecureServer {
public:
    SecureServer(const QString& certificatePath, const QString& keyPath, const QByteArray& response) : m_response(response)
    {
        QFile keyFile(keyPath);
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("no key");
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate::fromPath(certificatePath).value(0));
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QIODevice::readyRead, &m_server, [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n"))
                    socket->write(m_response);
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("can't listen");
    }

    [[nodiscard]] QUrl url(const QString& host = u"127.0.0.1"_s) const
    {
        return QUrl(u"https://%1:%2/"_s.arg(host).arg(m_server.serverPort()));
    }
    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_response;
    QByteArray m_received;
};

} // namespace

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

private:
    /// Trusted from here to the end of the test function.
    static void trust(const QString& certificatePath);
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void runOpenssl(const QStringList& arguments);
    void makeCertificate(const QString& name, const QString& subject);
    void makeExpiredCertificate();
    static void compareRefusal(const std::optional<Result<HttpReply>>& result, const QString& reason);

    QTemporaryDir m_folder;
    const QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();
};

void TestHttpTls::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("needs the openssl program to make certificates");
    QVERIFY(m_folder.isValid());
    makeCertificate(u"loopback"_s, u"IP:127.0.0.1"_s);
    makeCertificate(u"other"_s, u"DNS:other.example"_s);
    makeExpiredCertificate();
}

void TestHttpTls::runOpenssl(const QStringList& arguments)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestHttpTls::makeCertificate(const QString& name, const QString& subject)
{
    runOpenssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
        u"/CN=pinwright test"_s, u"-addext"_s, u"subjectAltName="_s + subject, u"-keyout"_s, m_folder.filePath(name + u".key"_s),
        u"-out"_s, m_folder.filePath(name + u".pem"_s)});
}

// `openssl req` makes none that ended before today.
void TestHttpTls::makeExpiredCertificate()
{
    runOpenssl({u"x509"_s, u"-in"_s, path("loopback.pem"), u"-signkey"_s, path("loopback.key"), u"-days"_s, u"-1"_s, u"-out"_s,
        path("expired.pem")});
}

void TestHttpTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_untouched);
}

void TestHttpTls::trust(const QString& certificatePath)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(certificatePath));
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
    const SecureServer server(path("loopback.pem"), path("loopback.key"), FaultServer::response(200, "{}"));
    HttpTestClient http;
    auto post = postRequest(server.url());
    post.credentials = {server.url(), {{"x-api-key", "c4n4ry"}}};
    compareRefusal(http.run(std::move(post)), u"self-signed"_s);
    compareRefusal(http.run(getRequest(server.url())), u"self-signed"_s);
    QCOMPARE(server.received(), "");
}

void TestHttpTls::refusesAnotherNamesCertificate()
{
    trust(path("other.pem"));
    const SecureServer server(path("other.pem"), path("other.key"), FaultServer::response(200, "{}"));
    HttpTestClient http;
    compareRefusal(http.run(postRequest(server.url())), u"host name"_s);
    QCOMPARE(server.received(), "");
}

void TestHttpTls::refusesAnExpiredCertificate()
{
    trust(path("expired.pem"));
    const SecureServer server(path("expired.pem"), path("loopback.key"), FaultServer::response(200, "{}"));
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
    trust(path("loopback.pem"));
    const SecureServer server(path("loopback.pem"), path("loopback.key"), FaultServer::response(200, "hello"));
    HttpTestClient http;
    for (int i = 0; i < 2; ++i) {
        auto request = getRequest(server.url());
        request.timeouts = {.connect = 5s, .idle = 5s, .answer = 5s};
        const auto result = http.run(std::move(request));
        QVERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE((*result)->body, "hello");
    }
    QVERIFY(server.received().startsWith("GET / HTTP/1.1\r\n"));
}

void TestHttpTls::neverLeavesEncryptionBehind()
{
    trust(path("loopback.pem"));
    const FaultServer plain;
    const SecureServer server(
        path("loopback.pem"), path("loopback.key"), FaultServer::response(302, {}, {{"Location", plain.url().toEncoded()}}));
    HttpTestClient http;
    const auto result = http.run(getRequest(server.url()));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY2(result->error().detail.contains(u"encryption"_s), qPrintable(result->error().detail));
    QCOMPARE(plain.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
