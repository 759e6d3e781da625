// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "support/deferred.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"
#include "support/serverprocess.h"
#include "webmedia/s3/s3host.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

constexpr auto accessKey = "AKIDCANARY4711";
constexpr auto secretKey = "canary/4711+secret=key";

/// A computer whose clock is wrong.
class WrongClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(wrongBy.count()); }

    std::chrono::seconds wrongBy{0};
};

} // namespace

/// Files put on an S3 server that checks every signature with botocore.
class TestS3Host : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void fields();
    void putThereAndSeen();
    void twiceIsOnce();
    void foldersOfEveryName_data();
    void foldersOfEveryName();
    void bucketInTheHost();
    void endpointWithAPath();
    void publicAddressOfItsOwn();
    void removed();
    void checked();
    void video();

    void wrongSecretKey();
    void unknownAccessKey();
    void wrongRegion();
    void noSuchBucket();
    void clockIsWrong_data();
    void clockIsWrong();
    void writeOnlyKey();
    void notPublic();
    void withoutLength();
    void slowDown();
    void fileChangedOnTheWay();
    void cutWhilePutting();
    void settings_data();
    void settings();
    void bucketsOfOldAndOfOtherServers();
    void secretKeyStaysSecret();

private:
    [[nodiscard]] HostSession session() const;
    [[nodiscard]] HostSession sessionWith(const QString& key, const QString& value) const;
    [[nodiscard]] Result<QUrl> uploaded(const HostSession& session);
    [[nodiscard]] QByteArray fetched(const QUrl& address);
    [[nodiscard]] QStringList requests() const;
    [[nodiscard]] QStringList objects() const;
    void setFaults(const QByteArray& words);

    QTemporaryDir m_local;
    Media m_media;
    WrongClock m_clock;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QString m_endpoint;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<S3Host> m_host;
};

void TestS3Host::initTestCase()
{
    QVERIFY(m_local.isValid());
    m_media = mediaAt(makeJpeg(m_local.filePath(u"Käse & Brot.jpg"_s)), MediaType::Jpeg);

    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ServerProcess>(ServerProcess::Start{.program = QStringLiteral(PYTHON3),
        .arguments = {QStringLiteral(S3_SERVER), m_folder->path()},
        .environment = {},
        .input = QByteArray(accessKey) + '\n' + secretKey + '\n'});
    const QString port = m_server->waitForOutput(QRegularExpression(u"^(\\d+)\n"_s));
    QVERIFY2(!port.isEmpty(), qPrintable(m_server->output()));
    m_endpoint = u"http://127.0.0.1:"_s + port;
}

void TestS3Host::init()
{
    QVERIFY(QDir(m_folder->filePath(u"objects"_s)).removeRecursively());
    writeFile(m_folder->filePath(u"requests"_s), {});
    QFile::remove(m_folder->filePath(u"faults"_s));
    m_clock.wrongBy = std::chrono::seconds(0);
    m_redactor = std::make_unique<Redactor>();
    m_http = std::make_unique<HttpClient>(*m_redactor, m_clock);
    m_host = std::make_unique<S3Host>(*m_http, *m_redactor, m_clock);
}

void TestS3Host::cleanup()
{
    m_host.reset();
    m_http.reset();
    flushDeferredDeletes();
}

HostSession TestS3Host::session() const
{
    return {.settings = {{u"s3-endpoint"_s, m_endpoint}, {u"s3-region"_s, u"test-region"_s}, {u"s3-bucket"_s, u"pins"_s},
                {u"s3-access-key"_s, QString::fromLatin1(accessKey)}},
        .secrets = {{u"s3-secret-key"_s, QString::fromLatin1(secretKey)}}};
}

HostSession TestS3Host::sessionWith(const QString& key, const QString& value) const
{
    auto changed = session();
    (key == "s3-secret-key"_L1 ? changed.secrets : changed.settings)[key] = value;
    return changed;
}

Result<QUrl> TestS3Host::uploaded(const HostSession& session)
{
    return waitFor(m_host->upload(session, m_media))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

QByteArray TestS3Host::fetched(const QUrl& address)
{
    HttpRequest request;
    request.url = address;
    const auto reply = waitFor(m_http->send(std::move(request)));
    return reply && *reply && (*reply)->status == 200 ? (*reply)->contentType + ' ' + (*reply)->body : QByteArray();
}

QStringList TestS3Host::requests() const
{
    return QString::fromUtf8(readFile(m_folder->filePath(u"requests"_s))).split(u'\n', Qt::SkipEmptyParts);
}

QStringList TestS3Host::objects() const
{
    return QDir(m_folder->filePath(u"objects"_s)).entryList({u"*.jpg"_s, u"*.txt"_s}, QDir::Files);
}

void TestS3Host::setFaults(const QByteArray& words)
{
    writeFile(m_folder->filePath(u"faults"_s), words);
}

void TestS3Host::fields()
{
    QCOMPARE(m_host->id(), u"s3"_s);
    QStringList secrets;
    for (const CredentialField& field : m_host->fields()) {
        QVERIFY(field.key.startsWith("s3-"_L1));
        QVERIFY(!field.label.isEmpty());
        if (field.kind == CredentialField::Kind::Secret)
            secrets.append(field.key);
    }
    QCOMPARE(secrets, QStringList{u"s3-secret-key"_s});
}

void TestS3Host::putThereAndSeen()
{
    const auto address = uploaded(session());
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    const QString path = u"/pins/"_s + QString::fromLatin1(m_media.sha256) + u".jpg"_s;
    QCOMPARE(address->toString(), m_endpoint + path);
    QCOMPARE(fetched(*address), "image/jpeg " + readFile(m_media.path));
    QCOMPARE(requests().mid(0, 3),
        (QStringList{u"HEAD %1 signed"_s.arg(path), u"PUT %1 signed"_s.arg(path), u"HEAD %1 unsigned"_s.arg(path)}));
}

void TestS3Host::twiceIsOnce()
{
    const auto first = uploaded(session());
    QVERIFY(first);
    const auto second = uploaded(session());
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QCOMPARE(requests().filter(u"PUT"_s).size(), 1);
    QCOMPARE(requests().size(), 5);
}

void TestS3Host::foldersOfEveryName_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"from/pinwright"_s << u"from/pinwright"_s;
    QTest::newRow("slashes around") << u"/a//b/"_s << u"a/b"_s;
    QTest::newRow("spaces and umlauts") << u"Meine Pins ü"_s << u"Meine%20Pins%20%C3%BC"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F35E"_s << u"%F0%9F%8D%9E"_s;
    QTest::newRow("reserved") << u"a+b&c=d;e,f:g@h$i!j*k'l(m)n"_s << u"a%2Bb%26c%3Dd%3Be%2Cf%3Ag%40h%24i%21j%2Ak%27l%28m%29n"_s;
    QTest::newRow("of addresses") << u"a?b#c%d%20[e]"_s << u"a%3Fb%23c%25d%2520%5Be%5D"_s;
    QTest::newRow("unreserved") << u"a-b._~c"_s << u"a-b._~c"_s;
}

void TestS3Host::foldersOfEveryName()
{
    QFETCH(QString, folder);
    QFETCH(QString, path);
    const auto address = uploaded(sessionWith(u"s3-folder"_s, folder));
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QVERIFY(requests().at(1).startsWith(u"PUT /pins/%1/"_s.arg(path)));
    QCOMPARE(fetched(*address), "image/jpeg " + readFile(m_media.path));
    const auto done = waitFor(m_host->remove(sessionWith(u"s3-folder"_s, folder), *address));
    QVERIFY(done && *done);
    QVERIFY(objects().isEmpty());
}

// As with pins.s3.example.com: the host's first part is the bucket's name.
void TestS3Host::bucketInTheHost()
{
    FaultServer server;
    server.byRequest([](const FaultServer::Request& request) -> FaultServer::Script {
        return request.method == "HEAD"
            ? FaultServer::Script{FaultServer::readHead(), FaultServer::send("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")}
            : FaultServer::answer(200, {});
    });
    auto hosted = sessionWith(u"s3-bucket"_s, u"127"_s);
    hosted.settings[u"s3-endpoint"_s] = server.url().toString();
    const auto address = uploaded(hosted);
    QVERIFY(!address); // the file is nowhere
    QCOMPARE(server.requests().at(0).target, "/" + m_media.sha256 + ".jpg");
    QCOMPARE(server.requests().at(1).header("host"), "127.0.0.1:" + QByteArray::number(server.port()));
}

void TestS3Host::endpointWithAPath()
{
    FaultServer server;
    server.always(FaultServer::answer(403, "<Error><Code>InvalidAccessKeyId</Code></Error>"));
    const auto address = uploaded(sessionWith(u"s3-endpoint"_s, server.url(u"/storage/v1%20/s3/"_s).toString(QUrl::FullyEncoded)));
    QVERIFY(!address);
    QCOMPARE(server.requests().at(0).target, "/storage/v1%20/s3/pins/" + m_media.sha256 + ".jpg");
}

void TestS3Host::publicAddressOfItsOwn()
{
    auto own = sessionWith(u"s3-folder"_s, u"Röd"_s);
    own.settings[u"s3-public"_s] = m_endpoint + u"/pins/{name}?v=1"_s;
    const auto address = uploaded(own);
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QCOMPARE(address->toString(QUrl::FullyEncoded),
        m_endpoint + u"/pins/R%C3%B6d/"_s + QString::fromLatin1(m_media.sha256) + u".jpg?v=1"_s);
    QVERIFY(*waitFor(m_host->remove(own, *address)));
    QVERIFY(objects().isEmpty());

    own.settings[u"s3-public"_s] = m_endpoint + u"/elsewhere/"_s;
    const auto elsewhere = uploaded(own);
    QVERIFY(!elsewhere);
    QVERIFY2(elsewhere.error().detail.contains("does not show it"_L1), qPrintable(elsewhere.error().detail));
}

void TestS3Host::removed()
{
    const auto address = uploaded(session());
    QVERIFY(address);
    QCOMPARE(objects().size(), 1);
    QVERIFY(*waitFor(m_host->remove(session(), *address)));
    QVERIFY(objects().isEmpty());
    QVERIFY(*waitFor(m_host->remove(session(), *address)));
}

void TestS3Host::checked()
{
    const auto done = waitFor(m_host->check(session()));
    QVERIFY2(done && *done, done && !*done ? qPrintable(done->error().detail) : "");
    QVERIFY(objects().isEmpty());
    QCOMPARE(requests().size(), 3);

    setFaults("private");
    const auto hidden = waitFor(m_host->check(session()));
    QVERIFY(hidden && !*hidden);
    QCOMPARE(hidden->error().kind, ErrorKind::Permission);
    QVERIFY(objects().isEmpty());
}

void TestS3Host::video()
{
    const Media video = mediaAt(makeMp4(m_local.filePath(u"clip.mp4"_s)), MediaType::Mp4);
    const auto address = waitFor(m_host->upload(session(), video));
    QVERIFY(address && *address);
    QVERIFY((*address)->path().endsWith(".mp4"_L1));
    QCOMPARE(fetched(**address), "video/mp4 " + readFile(video.path));
}

void TestS3Host::wrongSecretKey()
{
    const auto address = uploaded(sessionWith(u"s3-secret-key"_s, u"another/secret+key"_s));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Authentication);
    QVERIFY2(address.error().detail.contains("refused the secret key"_L1), qPrintable(address.error().detail));
    // Known before the file is sent.
    QVERIFY(requests().filter(u"PUT"_s).isEmpty());
    const auto done = waitFor(m_host->check(sessionWith(u"s3-secret-key"_s, u"another/secret+key"_s)));
    QVERIFY(done && !*done);
    QCOMPARE(done->error().kind, ErrorKind::Authentication);
}

void TestS3Host::unknownAccessKey()
{
    const auto address = uploaded(sessionWith(u"s3-access-key"_s, u"AKIDUNKNOWN"_s));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Authentication);
    QVERIFY2(address.error().detail.contains("does not know the access key"_L1), qPrintable(address.error().detail));
}

void TestS3Host::wrongRegion()
{
    const auto address = uploaded(sessionWith(u"s3-region"_s, u"us-east-1"_s));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    QVERIFY2(address.error().detail.contains(u"region “test-region”"_s), qPrintable(address.error().detail));
}

void TestS3Host::noSuchBucket()
{
    const auto address = uploaded(sessionWith(u"s3-bucket"_s, u"nobody-has-it"_s));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    QVERIFY2(address.error().detail.contains(u"no bucket “nobody-has-it”"_s), qPrintable(address.error().detail));
}

void TestS3Host::clockIsWrong_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("word");
    QTest::newRow("ahead") << 25 << u"25 minutes ahead of that of 127.0.0.1"_s;
    QTest::newRow("behind") << -300 << u"5 hours behind that of 127.0.0.1"_s;
}

void TestS3Host::clockIsWrong()
{
    QFETCH(int, minutes);
    QFETCH(QString, word);
    m_clock.wrongBy = std::chrono::minutes(minutes);
    const auto address = uploaded(session());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    const QString text = sentence(address.error(), {.service = u"OneAll"_s});
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY(requests().filter(u"PUT"_s).isEmpty());
}

void TestS3Host::writeOnlyKey()
{
    setFaults("hidden");
    const auto address = uploaded(session());
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QCOMPARE(requests().filter(u"PUT"_s).size(), 1);
}

void TestS3Host::notPublic()
{
    setFaults("private");
    const auto address = uploaded(session());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Permission);
    QVERIFY2(address.error().detail.contains("not everybody may see it"_L1), qPrintable(address.error().detail));
    QCOMPARE(objects().size(), 1);
}

void TestS3Host::withoutLength()
{
    setFaults("no-length");
    const auto address = uploaded(session());
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
}

void TestS3Host::slowDown()
{
    setFaults("slow-down");
    const auto address = uploaded(session());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::RateLimit);
}

// The hash is signed, so another content of the same length is found out by the server.
void TestS3Host::fileChangedOnTheWay()
{
    Media changed = m_media;
    changed.path = writeFile(m_local.filePath(u"changed.jpg"_s), QByteArray(m_media.bytes, 'x'));
    const auto address = waitFor(m_host->upload(session(), changed));
    QVERIFY(address && !*address);
    QVERIFY2(address->error().detail.contains("did not arrive"_L1), qPrintable(address->error().detail));
    QVERIFY(objects().isEmpty());
}

void TestS3Host::cutWhilePutting()
{
    FaultServer server;
    server.byRequest([](const FaultServer::Request& request) -> FaultServer::Script {
        return request.method == "PUT"
            ? FaultServer::cutAfter(700, FaultServer::Cut::Reset)
            : FaultServer::Script{FaultServer::readHead(), FaultServer::send("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n")};
    });
    const auto address = uploaded(sessionWith(u"s3-endpoint"_s, server.url().toString()));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Network);
    QVERIFY(!address.error().outcomeUnknown);
    QCOMPARE(server.requestCount("PUT"), 1);
}

void TestS3Host::settings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("no endpoint") << u"s3-endpoint"_s << QString() << u"Endpoint"_s;
    QTest::newRow("endpoint without scheme") << u"s3-endpoint"_s << u"s3.example.com"_s << u"https://"_s;
    QTest::newRow("endpoint over http") << u"s3-endpoint"_s << u"http://s3.example.com"_s << u"https://"_s;
    QTest::newRow("no region") << u"s3-region"_s << u" "_s << u"Region"_s;
    QTest::newRow("no bucket") << u"s3-bucket"_s << QString() << u"Bucket"_s;
    QTest::newRow("no access key") << u"s3-access-key"_s << QString() << u"Access Key"_s;
    QTest::newRow("no secret key") << u"s3-secret-key"_s << u"\n"_s << u"Secret Key"_s;
    QTest::newRow("endpoint of the browser") << u"s3-endpoint"_s << u"https://s3.console.example.com/pins?region=eu"_s
                                             << u"in the browser"_s;
    QTest::newRow("region in words") << u"s3-region"_s << u"Europe (Frankfurt)"_s << u"“Europe (Frankfurt)”"_s;
    QTest::newRow("bucket with an address") << u"s3-bucket"_s << u"s3://pins"_s << u"“s3://pins”"_s;
    QTest::newRow("bucket with a folder") << u"s3-bucket"_s << u"pins/bread"_s << u"“pins/bread”"_s;
    QTest::newRow("bucket of two letters") << u"s3-bucket"_s << u"ab"_s << u"“ab”"_s;
    QTest::newRow("bucket of dots") << u"s3-bucket"_s << u"a..b"_s << u"“a..b”"_s;
    QTest::newRow("two lines as access key") << u"s3-access-key"_s << u"AKID\nword"_s << u"access key"_s;
    QTest::newRow("two access keys") << u"s3-access-key"_s << u"AKID,AKIE"_s << u"access key"_s;
    QTest::newRow("folder above") << u"s3-folder"_s << u"a/../b"_s << u"dots"_s;
    QTest::newRow("public over http") << u"s3-public"_s << u"http://cdn.example.com"_s << u"Public Address"_s;
}

void TestS3Host::settings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, word);
    const auto address = uploaded(sessionWith(key, value));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    QVERIFY2(address.error().detail.contains(word), qPrintable(address.error().detail));
    QVERIFY(requests().isEmpty());

    // The same before anything is saved.
    const std::optional<FieldProblem> problem = m_host->settingsProblem(sessionWith(key, value).settings);
    QCOMPARE(problem.has_value(), !value.trimmed().isEmpty());
    if (problem) {
        QCOMPARE(problem->key, key);
        QVERIFY2(address.error().detail.startsWith(problem->sentence), qPrintable(problem->sentence));
    }
}

void TestS3Host::bucketsOfOldAndOfOtherServers()
{
    for (const QString& bucket : {u"pins"_s, u"pins.example.com"_s, u"My_Old-Pins"_s, u"tenant:pins"_s, QString(255, u'a')})
        QVERIFY2(!m_host->settingsProblem(sessionWith(u"s3-bucket"_s, bucket).settings), qPrintable(bucket));
}

void TestS3Host::secretKeyStaysSecret()
{
    FaultServer server;
    server.always(FaultServer::answer(400, "<Error><Code>Odd</Code><Message>said " + QByteArray(secretKey) + "</Message></Error>"));
    const auto address = uploaded(sessionWith(u"s3-endpoint"_s, server.url().toString()));
    QVERIFY(!address);
    const QString secret = QString::fromLatin1(secretKey);
    QVERIFY2(address.error().detail.contains("said ***"_L1), qPrintable(address.error().detail));
    QVERIFY(!m_redactor->redacted(secret).contains(secret));
    for (const auto& request : server.requests()) {
        QVERIFY(!request.head.contains(secretKey));
        const QString signature = QString::fromLatin1(request.header("Authorization"));
        QVERIFY(!m_redactor->redacted(signature).contains(signature.right(64)));
    }
}

QTEST_GUILESS_MAIN(TestS3Host)
#include "tst_s3host.moc"
