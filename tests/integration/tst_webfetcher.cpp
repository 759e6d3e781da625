// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "httptestclient.h"
#include "support/mediafiles.h"
#include "support/secureserver.h"
#include "webmedia/webfetcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr FetchPolicy serviceHere{.service = NetworkKind::Loopback};
constexpr FetchPolicy serviceNearby{.service = NetworkKind::Private};
// Public, and without anybody who answers: the former relay of 6to4.
const auto publicNumber = u"192.88.99.1"_s;

// A fetcher with a folder, and names that mean what the test says.
struct Desk {
    QTemporaryDir folder;
    HttpTestClient http;
    QHash<QString, QStringList> names;
    QStringList asked;
    WebFetcher fetcher{http.client, folder.filePath(u"media"_s), [this](const QString& host) {
                           asked << host;
                           QList<QHostAddress> addresses;
                           for (const auto& number : names.value(host))
                               addresses << QHostAddress(number);
                           return addresses.isEmpty()
                               ? readyJob<QList<QHostAddress>>(
                                     failure({.kind = ErrorKind::Network, .detail = u"Host %1 not found"_s.arg(host)}))
                               : readyJob<QList<QHostAddress>>(addresses);
                       }};

    [[nodiscard]] std::optional<Result<Media>> fetch(const QUrl& address, FetchPolicy policy = serviceHere)
    {
        return waitFor(fetcher.fetch(address, policy), 15'000);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.filePath(u"media"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

// An HTTP proxy that leads every CONNECT to one port of this computer, whatever address it is told, and notes what it was told.
class Proxy {
public:
    explicit Proxy(quint16 target)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            auto* client = m_server.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            QObject::connect(client, &QIODevice::readyRead, server, [this, client, server, target] {
                if (server->state() != QAbstractSocket::UnconnectedState) {
                    forward(client, server);
                    return;
                }
                connects << client->readAll();
                server->connectToHost(QHostAddress::LocalHost, target);
            });
            QObject::connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Go\r\n\r\n"); });
            QObject::connect(server, &QIODevice::readyRead, client, [client, server] { client->write(server->readAll()); });
            QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("can't listen");
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()));
    }
    ~Proxy() { qunsetenv("https_proxy"); }
    Q_DISABLE_COPY_MOVE(Proxy)

    QByteArrayList connects;
    QByteArray passed; ///< what clients sent through it

private:
    void forward(QTcpSocket* client, QTcpSocket* server)
    {
        const auto bytes = client->readAll();
        passed += bytes;
        server->write(bytes);
    }

    QTcpServer m_server;
};

QByteArray redirectTo(const QUrl& target)
{
    return FaultServer::response(302, {}, {{"Location", target.toEncoded()}});
}

QByteArray hashOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestWebFetcher : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void storesWhatItFetched_data();
    void storesWhatItFetched();
    void saysNothingOfTheUser();
    void storesTheSameContentOnce();
    void tellsThatAStoredCopyIsWantedAgain();
    void replacesADamagedCopy();
    void fetchesTwiceAtOnce();
    void removesLeftovers();
    void saysWhatCanNotBeSaved();

    void refusesAddresses_data();
    void refusesAddresses();
    void refusesPrivateNetworks_data();
    void refusesPrivateNetworks();
    void fetchesFromThisComputerForAServiceOnIt();
    void fetchesFromPrivateNetworksForAServiceInOne();
    void fetchesFromNoOtherNetworkThanTheService_data();
    void fetchesFromNoOtherNetworkThanTheService();
    void looksUpOnceAndShowsTheName();
    void certificateIsThatOfTheName();
    void connectionsAreNotSharedBetweenNames();
    void understandsInternationalNames();
    void triesTheNextAddress();
    void unknownName();
    void asksTheSystem();
    void proxyIsToldTheCheckedAddress();
    void judgesEachHop_data();
    void judgesEachHop();
    void neverLeavesEncryptionBehind();

    void followsFiveRedirects();
    void hugeRedirectsEndQuickly();
    void refusesAnEndlessLocation_data();
    void refusesAnEndlessLocation();
    void capsWhatIsAnnounced();
    void capsWhatIsNotAnnounced();
    void findsCutReplies_data();
    void findsCutReplies();
    void saysWhatTheSiteSaid_data();
    void saysWhatTheSiteSaid();
    void saysWhatIsNoPicture_data();
    void saysWhatIsNoPicture();
    void cancels();
    void endsWhatTakesForEver();
    void clientGoesFirst();

    void confirms();
    void findsAChangedPicture();
    void confirmsUnderTheSameRules();

    void alwaysHasASentence();

private:
    void trust(const Certificate& certificate);

    QTemporaryDir m_folder;
    QByteArray m_jpeg;
    QByteArray m_otherJpeg;
    Certificate m_pictures; ///< for pictures.example and 127.0.0.1
    Certificate m_other;    ///< for other.example
    const QSslConfiguration m_untouched = QSslConfiguration::defaultConfiguration();
};

void TestWebFetcher::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_jpeg = readFile(makeJpeg(m_folder.filePath(u"a.jpg"_s), {400, 600}));
    m_otherJpeg = readFile(makeJpeg(m_folder.filePath(u"b.jpg"_s), {300, 500}));
    m_pictures =
        makeCertificate(m_folder.filePath(u"pictures"_s), u"DNS:pictures.example,DNS:xn--bcher-kva.example,IP:127.0.0.1"_s);
    m_other = makeCertificate(m_folder.filePath(u"other"_s), u"DNS:other.example"_s);
}

void TestWebFetcher::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_untouched);
}

void TestWebFetcher::trust(const Certificate& certificate)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(certificate.path));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestWebFetcher::storesWhatItFetched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<MediaType>("type");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("jpeg") << m_jpeg << MediaType::Jpeg << QSize(400, 600);
    QTest::newRow("png") << readFile(makePng(m_folder.filePath(u"a.png"_s), {50, 70})) << MediaType::Png << QSize(50, 70);
    QTest::newRow("mp4") << readFile(makeMp4(m_folder.filePath(u"a.mp4"_s))) << MediaType::Mp4 << QSize(320, 240);
}

void TestWebFetcher::storesWhatItFetched()
{
    QFETCH(QByteArray, content);
    QFETCH(MediaType, type);
    FaultServer server;
    Desk desk;
    // Neither the name nor what the site says of it counts.
    server.always(FaultServer::answer(200, content, {{"Content-Type", "text/plain"}}));
    const auto address = server.url(u"/look.php?size=large#top"_s);

    const auto result = desk.fetch(address);
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    const auto& media = **result;
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.address, address);
    QCOMPARE(media.type, type);
    QTEST(media.pixels, "pixels");
    QCOMPARE(media.bytes, content.size());
    QCOMPARE(media.sha256, hashOf(content));
    QVERIFY(media.stored);
    QVERIFY(isUnchanged(media));
    QCOMPARE(readFile(media.path), content);
    QCOMPARE(desk.files(), QStringList{QString::fromLatin1(media.sha256) + u'.' + fileSuffix(type)});
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.requests().first().target, "/look.php?size=large");
}

void TestWebFetcher::saysNothingOfTheUser()
{
    FaultServer server;
    Desk desk;
    server.next(FaultServer::answer(302, {}, {{"Location", "/b"}, {"Set-Cookie", "id=7; Path=/"}}));
    server.always(FaultServer::answer(200, m_jpeg, {{"Set-Cookie", "id=7; Path=/"}}));
    QVERIFY(desk.fetch(server.url(u"/a"_s)));
    QVERIFY(desk.fetch(server.url(u"/c"_s)));
    QCOMPARE(server.requestCount(), 3);
    for (const auto& request : server.requests()) {
        for (const auto* name : {"Cookie", "Referer", "Authorization", "Origin", "From"})
            QVERIFY2(request.header(name).isEmpty(), request.head.constData());
    }
}

void TestWebFetcher::storesTheSameContentOnce()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    const auto first = desk.fetch(server.url(u"/a.jpg"_s));
    const auto second = desk.fetch(server.url(u"/b.jpg"_s));
    QVERIFY(first && *first && second && *second);
    QCOMPARE((*first)->path, (*second)->path);
    QVERIFY(isUnchanged(**first));
    QVERIFY(isUnchanged(**second));
    QCOMPARE(desk.files().size(), 1);
}

// Old copies that nothing needs are deleted at some time; this one is about to be needed.
void TestWebFetcher::tellsThatAStoredCopyIsWantedAgain()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    const auto first = desk.fetch(server.url());
    QVERIFY(first && *first);
    const auto changed = [path = (*first)->path] { return QFileInfo(path).metadataChangeTime(); };
    const QDateTime before = changed();
    // The file system's clock ticks a hundred times a second or more.
    QTRY_VERIFY(before.msecsTo(QDateTime::currentDateTime()) > 20);
    const auto second = desk.fetch(server.url());
    QVERIFY(second && *second);
    QVERIFY(changed() > before);
    QVERIFY(isUnchanged(**first));
}

void TestWebFetcher::replacesADamagedCopy()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    const auto first = desk.fetch(server.url());
    QVERIFY(first && *first);
    writeFile((*first)->path, QByteArray(m_jpeg.size(), '\0'));
    const auto second = desk.fetch(server.url());
    QVERIFY(second && *second);
    QCOMPARE((*second)->path, (*first)->path);
    QCOMPARE(readFile((*second)->path), m_jpeg);
    QCOMPARE(desk.files().size(), 1);
}

void TestWebFetcher::fetchesTwiceAtOnce()
{
    FaultServer server;
    Desk desk;
    server.always({FaultServer::readBody(), FaultServer::pause(100ms), FaultServer::send(FaultServer::response(200, m_jpeg))});
    QObject context;
    QList<Result<Media>> results;
    for (int i = 0; i < 4; ++i)
        desk.fetcher.fetch(server.url(), serviceHere)
            ->onFinished(&context, [&results](const Result<Media>& result) { results << result; })
            ->start();
    QTRY_COMPARE(results.size(), 4);
    for (const auto& result : std::as_const(results)) {
        QVERIFY(result);
        QCOMPARE(*result, *results.first());
        QVERIFY(isUnchanged(*result));
    }
    QCOMPARE(desk.files().size(), 1);
    flushDeferredDeletes();
}

void TestWebFetcher::removesLeftovers()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    QVERIFY(QDir(desk.folder.path()).mkdir(u"media"_s));
    for (const auto& name : {u"old.part"_s, u"new.part"_s, u"old.jpg"_s})
        writeFile(desk.folder.filePath(u"media/"_s + name), "x");
    for (const auto& name : {u"old.part"_s, u"old.jpg"_s}) {
        QFile file(desk.folder.filePath(u"media/"_s + name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    QVERIFY(desk.fetch(server.url()));
    QVERIFY(!desk.files().contains(u"old.part"_s));
    QVERIFY(desk.files().contains(u"new.part"_s));
    QVERIFY(desk.files().contains(u"old.jpg"_s));
}

void TestWebFetcher::saysWhatCanNotBeSaved()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    writeFile(desk.folder.filePath(u"media"_s), "a file where the folder should be");
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Storage);
    QVERIFY2(
        result->error().detail.startsWith(u"The picture from 127.0.0.1 could not be saved."_s), qPrintable(result->error().detail));
    QCOMPARE(sentence(result->error(), {}), result->error().detail);
}

void TestWebFetcher::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const auto* address : {"", "picture.jpg", "/etc/passwd", "file:///etc/passwd", "ftp://pictures.example/a.jpg",
             "http://pictures.example/a.jpg", "http://192.88.99.1/a.jpg", "http://10.0.0.1/a.jpg", "https:///a.jpg",
             "https://alice@pictures.example/a.jpg", "https://alice:c4n4ry@pictures.example/a.jpg", "data:image/png;base64,AAAA",
             "javascript:alert(1)", "http://localhost.pictures.example/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestWebFetcher::refusesAddresses()
{
    QFETCH(QString, address);
    Desk desk;
    const auto result = desk.fetch(QUrl(address));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Unsupported);
    QVERIFY(!result->error().detail.isEmpty());
    QVERIFY(!result->error().detail.contains(u"c4n4ry"_s));
    QCOMPARE(desk.asked, QStringList{});
}

void TestWebFetcher::refusesPrivateNetworks_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    for (const auto* number : {"127.0.0.1", "127.8.9.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1",
             "0.0.0.0", "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[fe80::1]", "[fd00::1]",
             "[ff02::1]", "2130706433", "127.1", "0x7f000001", "017700000001"})
        QTest::newRow(number) << QString::fromLatin1(number) << QStringList{u"127.0.0.1"_s};
    QTest::newRow("name of loopback") << u"pictures.example"_s << QStringList{u"127.0.0.1"_s};
    QTest::newRow("localhost") << u"localhost"_s << QStringList{u"127.0.0.1"_s, u"::1"_s};
    QTest::newRow("name of a private network") << u"pictures.example"_s << QStringList{u"192.168.7.7"_s};
    QTest::newRow("name with one private address")
        << u"pictures.example"_s << QStringList{publicNumber, u"2600::1"_s, u"fd00::1"_s};
    QTest::newRow("mapped address") << u"pictures.example"_s << QStringList{u"::ffff:192.88.99.1"_s};
}

void TestWebFetcher::refusesPrivateNetworks()
{
    QFETCH(QString, host);
    QFETCH(QStringList, addresses);
    FaultServer server;
    Desk desk;
    desk.names.insert(QUrl(u"https://"_s + host).host(), addresses);
    for (const auto* scheme : {"https", "http"}) {
        const QUrl address(u"%1://%2:%3/a.jpg"_s.arg(QLatin1StringView(scheme), host).arg(server.port()));
        const auto result = desk.fetch(address, {});
        QVERIFY(result && !*result);
        if (result->error().kind == ErrorKind::Unsupported && address.scheme() == u"http"_s)
            continue; // not loopback at first sight
        QCOMPARE(result->error().kind, ErrorKind::Permission);
        QCOMPARE(result->error().providerCode, u"private-network"_s);
        QVERIFY2(result->error().detail.startsWith(address.host()), qPrintable(result->error().detail));
    }
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::fetchesFromThisComputerForAServiceOnIt()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.1"_s});
    for (const auto& host : {u"pictures.example"_s, u"127.0.0.1"_s}) {
        const auto result = desk.fetch(server.url(host));
        QVERIFY(result);
        QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
        QCOMPARE((*result)->sha256, hashOf(m_jpeg));
    }
}

void TestWebFetcher::fetchesFromPrivateNetworksForAServiceInOne()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    const Proxy proxy(server.port());
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"192.168.7.7"_s});
    const auto result = desk.fetch(QUrl(u"https://pictures.example/a.jpg"_s), serviceNearby);
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE((*result)->sha256, hashOf(m_jpeg));
    QCOMPARE(proxy.connects.size(), 1);
    QVERIFY2(proxy.connects.first().startsWith("CONNECT 192.168.7.7:443 "), proxy.connects.first().constData());
}

void TestWebFetcher::fetchesFromNoOtherNetworkThanTheService_data()
{
    QTest::addColumn<NetworkKind>("service");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("why");
    const auto nearby = u"in a private network"_s;
    const auto here = u"is this computer itself"_s;
    const auto nowhere = u"in no network"_s;
    QTest::newRow("service here, picture nearby") << NetworkKind::Loopback << QStringList{u"192.168.7.7"_s} << nearby;
    QTest::newRow("service here, picture linked") << NetworkKind::Loopback << QStringList{u"fe80::1"_s} << nearby;
    QTest::newRow("service here, picture maybe nearby")
        << NetworkKind::Loopback << QStringList{u"127.0.0.1"_s, u"10.0.0.1"_s} << nearby;
    QTest::newRow("service nearby, picture here") << NetworkKind::Private << QStringList{u"127.0.0.1"_s} << here;
    QTest::newRow("service nearby, picture maybe here") << NetworkKind::Private << QStringList{u"10.0.0.1"_s, u"::1"_s} << here;
    QTest::newRow("service outside, picture here") << NetworkKind::Internet << QStringList{u"127.0.0.1"_s} << here;
    QTest::newRow("service outside, picture maybe nearby")
        << NetworkKind::Internet << QStringList{publicNumber, u"192.168.7.7"_s} << nearby;
    for (const auto service : {NetworkKind::Loopback, NetworkKind::Private, NetworkKind::Reserved}) {
        QTest::addRow("picture anywhere, %d", int(service)) << service << QStringList{u"0.0.0.0"_s} << nowhere;
        QTest::addRow("picture mapped, %d", int(service)) << service << QStringList{u"::ffff:127.0.0.1"_s} << nowhere;
    }
}

void TestWebFetcher::fetchesFromNoOtherNetworkThanTheService()
{
    QFETCH(NetworkKind, service);
    QFETCH(QStringList, addresses);
    QFETCH(QString, why);
    FaultServer server;
    Desk desk;
    desk.names.insert(u"pictures.example"_s, addresses);
    const QUrl address(u"https://pictures.example:%1/a.jpg"_s.arg(server.port()));
    const auto result = desk.fetch(address, {.service = service});
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Permission);
    QCOMPARE(result->error().providerCode, u"private-network"_s);
    QVERIFY2(result->error().detail.contains(why), qPrintable(result->error().detail));
    QCOMPARE(server.connectionCount(), 0);
}

void TestWebFetcher::looksUpOnceAndShowsTheName()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.1"_s});
    const auto result = desk.fetch(server.url(u"Pictures.Example"_s, u"/a%20b.jpg"_s));
    QVERIFY(result && *result);
    QCOMPARE(desk.asked, QStringList{u"pictures.example"_s});
    QVERIFY2(server.received().startsWith("GET /a%20b.jpg HTTP/1.1\r\n"), server.received().constData());
    const QByteArray host = "\r\nHost: pictures.example:" + QByteArray::number(server.port()) + "\r\n";
    QCOMPARE(server.received().count(host), 1);
    QCOMPARE(server.received().toLower().count("\r\nhost:"), 1);
    QVERIFY(!server.received().contains("127.0.0.1"));
}

void TestWebFetcher::certificateIsThatOfTheName()
{
    trust(m_pictures);
    trust(m_other);
    const SecureServer server(m_other, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.1"_s});
    const auto result = desk.fetch(server.url(u"pictures.example"_s));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY2(result->error().detail.contains(u"certificate of pictures.example"_s), qPrintable(result->error().detail));
    QCOMPARE(server.received(), "");
    QCOMPARE(desk.files(), QStringList{});
}

// Both names have the same address; what stands for one may not serve the other.
void TestWebFetcher::connectionsAreNotSharedBetweenNames()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.1"_s});
    desk.names.insert(u"other.example"_s, {u"127.0.0.1"_s});
    const auto good = desk.fetch(server.url(u"pictures.example"_s));
    QVERIFY(good && *good);
    const auto bad = desk.fetch(server.url(u"other.example"_s));
    QVERIFY(bad && !*bad);
    QVERIFY(bad->error().detail.contains(u"certificate of other.example"_s));
    QVERIFY(!server.received().contains("other.example"));
}

void TestWebFetcher::understandsInternationalNames()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"xn--bcher-kva.example"_s, {u"127.0.0.1"_s});
    const auto result = desk.fetch(server.url(u"bücher.example"_s));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QVERIFY2(server.received().contains("\r\nHost: xn--bcher-kva.example:"), server.received().constData());
}

void TestWebFetcher::triesTheNextAddress()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.77"_s, u"127.0.0.1"_s});
    const auto result = desk.fetch(server.url(u"pictures.example"_s));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    desk.names.insert(u"pictures.example"_s, {u"127.0.0.77"_s, u"127.0.0.78"_s});
    const auto none = desk.fetch(server.url(u"pictures.example"_s));
    QVERIFY(none && !*none);
    QCOMPARE(none->error().kind, ErrorKind::Network);
    QVERIFY2(none->error().detail.startsWith(u"The picture could not be fetched from pictures.example."_s),
        qPrintable(none->error().detail));
}

void TestWebFetcher::unknownName()
{
    Desk desk;
    const auto result = desk.fetch(QUrl(u"https://nowhere.example/a.jpg"_s), {});
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Network);
    QVERIFY(result->error().detail.contains(u"Host nowhere.example not found"_s));
}

void TestWebFetcher::asksTheSystem()
{
    if (QHostInfo::fromName(u"localhost"_s).addresses().isEmpty())
        QSKIP("This machine has no name for itself");
    FaultServer server;
    server.always(FaultServer::answer(200, m_jpeg));
    const QTemporaryDir folder;
    HttpTestClient http;
    WebFetcher fetcher(http.client, folder.path());
    const QUrl address(u"http://localhost:%1/a.jpg"_s.arg(server.port()));
    const auto refused = waitFor(fetcher.fetch(address, {}));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().providerCode, u"private-network"_s);
    QCOMPARE(server.connectionCount(), 0);
    const auto result = waitFor(fetcher.fetch(address, serviceHere));
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    // RFC 2606 keeps this ending free of names.
    const auto unknown = waitFor(fetcher.fetch(QUrl(u"https://pinwright.invalid/a.jpg"_s), {}), 30'000);
    QVERIFY(unknown && !*unknown);
    QCOMPARE(unknown->error().kind, ErrorKind::Network);
}

// A proxy that was told the name would look it up itself, and could come to another answer.
void TestWebFetcher::proxyIsToldTheCheckedAddress()
{
    trust(m_pictures);
    const SecureServer server(m_pictures, FaultServer::response(200, m_jpeg));
    Proxy proxy(server.port());
    Desk desk;
    desk.names.insert(u"pictures.example"_s, {publicNumber});
    const auto result = desk.fetch(QUrl(u"https://pictures.example/a.jpg"_s), {});
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    QCOMPARE((*result)->sha256, hashOf(m_jpeg));
    QCOMPARE(proxy.connects.size(), 1);
    QVERIFY2(proxy.connects.first().startsWith("CONNECT 192.88.99.1:443 "), proxy.connects.first().constData());
    QVERIFY2(!proxy.connects.first().contains("pictures.example"), proxy.connects.first().constData());
    // The name the TLS handshake asks for (SNI) is the site's, so that shared hosts answer with the right certificate.
    QVERIFY(proxy.passed.contains("pictures.example"));
    QVERIFY(server.received().contains("\r\nHost: pictures.example\r\n"));
}

void TestWebFetcher::judgesEachHop_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("loopback") << u"https://127.0.0.1:%1/a.jpg"_s;
    QTest::newRow("loopback name") << u"https://localhost:%1/a.jpg"_s;
    QTest::newRow("mapped") << u"https://[::ffff:127.0.0.1]:%1/a.jpg"_s;
    QTest::newRow("private") << u"https://192.168.1.1:%1/a.jpg"_s;
    QTest::newRow("name of loopback") << u"https://other.example:%1/a.jpg"_s;
    QTest::newRow("same name, other answer") << u"https://pictures.example:%1/a.jpg"_s;
}

void TestWebFetcher::judgesEachHop()
{
    QFETCH(QString, target);
    trust(m_pictures);
    const SecureServer inside(m_pictures, FaultServer::response(200, m_jpeg));
    Desk desk;
    const QUrl redirected(target.arg(inside.port()));
    const SecureServer outside(m_pictures, [&](const QByteArray&) {
        desk.names.insert(u"pictures.example"_s, {u"127.0.0.1"_s}); // rebinding
        return redirectTo(redirected);
    });
    const Proxy proxy(outside.port());
    desk.names.insert(u"pictures.example"_s, {publicNumber});
    desk.names.insert(u"other.example"_s, {u"127.0.0.1"_s});
    desk.names.insert(u"localhost"_s, {u"127.0.0.1"_s});
    const auto result = desk.fetch(QUrl(u"https://pictures.example/a.jpg"_s), {});
    QVERIFY(result && !*result);
    QVERIFY(outside.received().contains("GET /a.jpg"));
    QCOMPARE(result->error().kind, ErrorKind::Permission);
    QCOMPARE(result->error().providerCode, u"private-network"_s);
    QVERIFY2(result->error().detail.startsWith(redirected.host()), qPrintable(result->error().detail));
    QCOMPARE(proxy.connects.size(), 1);
    QCOMPARE(inside.received(), "");
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::neverLeavesEncryptionBehind()
{
    trust(m_pictures);
    const FaultServer plain;
    const SecureServer server(m_pictures, redirectTo(plain.url()));
    Desk desk;
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Unsupported);
    QVERIFY2(result->error().detail.contains(u"encryption"_s), qPrintable(result->error().detail));
    QCOMPARE(plain.connectionCount(), 0);
}

void TestWebFetcher::followsFiveRedirects()
{
    FaultServer server;
    Desk desk;
    for (const int status : {301, 302, 303, 307, 308})
        server.next(FaultServer::redirect(status, QUrl(u"/to/%1"_s.arg(status))));
    server.next(FaultServer::answer(200, m_jpeg));
    const auto result = desk.fetch(server.url(u"/first"_s));
    QVERIFY(result && *result);
    QCOMPARE((*result)->address, server.url(u"/first"_s));
    QCOMPARE(server.requestCount(), 6);
    QCOMPARE(server.requests().last().target, "/to/308");

    server.always(FaultServer::redirect(302, QUrl(u"/again"_s)));
    const auto endless = desk.fetch(server.url());
    QVERIFY(endless && !*endless);
    QCOMPARE(endless->error().kind, ErrorKind::Protocol);
    QVERIFY2(endless->error().detail.contains(u"too many times"_s), qPrintable(endless->error().detail));
    QCOMPARE(server.requestCount(), 12);
}

// 3 MB with each redirect, the last of it never sent: nobody waits for that.
void TestWebFetcher::hugeRedirectsEndQuickly()
{
    FaultServer server;
    Desk desk;
    const QByteArray page(3'000'000, 'x');
    server.always({FaultServer::readBody(),
        FaultServer::send("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 4000000\r\n\r\n" + page), FaultServer::hang(),
        FaultServer::close()});
    QElapsedTimer timer;
    timer.start();
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Protocol);
    QCOMPARE(server.requestCount(), 6);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::refusesAnEndlessLocation_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("just too long") << int(HttpClient::locationMax) << ErrorKind::Protocol;
    QTest::newRow("long") << 20'000 << ErrorKind::Protocol;
    // Of a reply with a header this long Qt hands on none (measured on 6.4.2), having read it byte by byte in a thread of its own.
    QTest::newRow("more than Qt hands on") << 200'000 << ErrorKind::Rejected;
}

void TestWebFetcher::refusesAnEndlessLocation()
{
    QFETCH(int, size);
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(302, {}, {{"Location", "/" + QByteArray(size, 'x')}}));
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QVERIFY2(result->error().detail.size() < 200, qPrintable(result->error().detail));
    QCOMPARE(server.requestCount(), 1);
}

void TestWebFetcher::capsWhatIsAnnounced()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::stalledAnswer(200, m_jpeg, 300'000'000));
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::TooLarge);
    QVERIFY2(result->error().detail.contains(u"127.0.0.1"_s) && result->error().detail.contains(u"256"_s),
        qPrintable(result->error().detail));
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::capsWhatIsNotAnnounced()
{
    FaultServer server;
    Desk desk;
    const FetchPolicy policy{.service = NetworkKind::Loopback, .bytesMax = m_jpeg.size()};
    server.next(FaultServer::Script{FaultServer::readBody(),
        FaultServer::send(FaultServer::chunkedResponse(200, QByteArray(1'000'000, 'x'), false)), FaultServer::hang(),
        FaultServer::close()});
    const auto result = desk.fetch(server.url(), policy);
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::TooLarge);
    QCOMPARE(desk.files(), QStringList{});

    server.next({FaultServer::readBody(), FaultServer::send(FaultServer::chunkedResponse(200, m_jpeg, true))});
    const auto fits = desk.fetch(server.url(), policy);
    QVERIFY(fits && *fits);
}

void TestWebFetcher::findsCutReplies_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::newRow("shorter than announced") << FaultServer::truncatedAnswer(200, m_jpeg, m_jpeg.size() + 1);
    QTest::newRow("no last chunk") << FaultServer::Script{
        FaultServer::readBody(), FaultServer::send(FaultServer::chunkedResponse(200, m_jpeg, false)), FaultServer::close()};
    QTest::newRow("no answer") << FaultServer::cutBeforeAnswer(FaultServer::Cut::Reset);
}

void TestWebFetcher::findsCutReplies()
{
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    Desk desk;
    server.always(script);
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QVERIFY(result->error().kind == ErrorKind::Protocol || result->error().kind == ErrorKind::Network);
    QVERIFY2(result->error().detail.startsWith(u"The picture could not be fetched from 127.0.0.1."_s),
        qPrintable(result->error().detail));
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::saysWhatTheSiteSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("404") << 404 << ErrorKind::Rejected << u"127.0.0.1 has no picture at this address (404)."_s;
    QTest::newRow("410") << 410 << ErrorKind::Rejected << u"127.0.0.1 has no picture at this address (410)."_s;
    QTest::newRow("401") << 401 << ErrorKind::Rejected << u"127.0.0.1 does not hand this out to other programs (401)."_s;
    QTest::newRow("403") << 403 << ErrorKind::Rejected << u"127.0.0.1 does not hand this out to other programs (403)."_s;
    QTest::newRow("418") << 418 << ErrorKind::Rejected << u"127.0.0.1 did not hand out the picture (418)."_s;
    QTest::newRow("304") << 304 << ErrorKind::Rejected << u"127.0.0.1 did not hand out the picture (304)."_s;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit << u"127.0.0.1 asked for a pause (429). Try again in a few minutes."_s;
    QTest::newRow("500") << 500 << ErrorKind::Server << u"127.0.0.1 had a problem on its side (500). Try again later."_s;
    QTest::newRow("503") << 503 << ErrorKind::Server << u"127.0.0.1 had a problem on its side (503). Try again later."_s;
}

void TestWebFetcher::saysWhatTheSiteSaid()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(status, m_jpeg, {{"Retry-After", "7"}}));
    const auto result = desk.fetch(server.url());
    QVERIFY(result && !*result);
    QTEST(result->error().kind, "kind");
    QCOMPARE(result->error().httpStatus, status);
    QCOMPARE(result->error().detail, text);
    QCOMPARE(result->error().retryAfter, 7s);
    QCOMPARE(desk.files(), QStringList{});

    const auto media = notFetched(server.url(), result->error());
    QCOMPARE(media.problem, MediaProblem::NotFetched);
    QCOMPARE(media.problemDetail, text);
    QCOMPARE(media.address, server.url());
    QVERIFY(media.path.isEmpty());
}

void TestWebFetcher::saysWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<MediaProblem>("problem");
    const QByteArray page = "\n <!DOCTYPE html><html><img src=\"a.jpg\"></html>";
    QTest::newRow("web page") << page << QByteArray("text/html; charset=utf-8") << MediaProblem::NotFetched;
    QTest::newRow("web page called a picture") << page << QByteArray("image/jpeg") << MediaProblem::NotFetched;
    QTest::newRow("web page by its type") << QByteArray("<title>x</title>") << QByteArray("text/html") << MediaProblem::NotFetched;
    QTest::newRow("text") << QByteArray("hello") << QByteArray("image/jpeg") << MediaProblem::UnknownType;
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray("image/svg+xml")
                             << MediaProblem::UnknownType;
    QTest::newRow("nothing") << QByteArray() << QByteArray("image/jpeg") << MediaProblem::Empty;
    QTest::newRow("half a picture") << m_jpeg.left(m_jpeg.size() / 2) << QByteArray("image/jpeg") << MediaProblem::Truncated;
    QTest::newRow("picture called a page") << m_jpeg << QByteArray("text/html") << MediaProblem::None;
}

void TestWebFetcher::saysWhatIsNoPicture()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, type);
    QFETCH(MediaProblem, problem);
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, content, {{"Content-Type", type}}));
    const auto result = desk.fetch(server.url());
    QVERIFY(result);
    QVERIFY2(*result, result->has_value() ? "" : qPrintable(result->error().detail));
    const auto& media = **result;
    QCOMPARE(media.problem, problem);
    QCOMPARE(media.address, server.url());
    if (problem == MediaProblem::None)
        return;
    QVERIFY(media.path.isEmpty());
    QVERIFY(media.sha256.isEmpty());
    QVERIFY(!media.stored);
    QCOMPARE(desk.files(), QStringList{});
    if (problem == MediaProblem::NotFetched)
        QCOMPARE(media.problemDetail, u"The address leads to a web page, not to a picture."_s);
}

void TestWebFetcher::cancels()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::stalledAnswer(200, m_jpeg, m_jpeg.size() + 1));
    QPointer<JobBase> guard;
    std::optional<Result<Media>> result;
    QObject context;
    auto* job = desk.fetcher.fetch(server.url(), serviceHere);
    guard = job;
    job->onFinished(&context, [&result](const Result<Media>& r) { result = r; })->start();
    QTRY_COMPARE(desk.files().size(), 1); // part of it is there
    job->cancel();
    job->cancel();
    QVERIFY(!result);
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QCOMPARE(desk.files(), QStringList{});
    QTRY_VERIFY(!guard);

    auto* early = desk.fetcher.fetch(server.url(), serviceHere);
    early->cancel();
    const auto ended = waitFor(early);
    QVERIFY(ended && !*ended);
    QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.requestCount(), 1);
}

void TestWebFetcher::endsWhatTakesForEver()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::drippedAnswer(200, m_jpeg, 1, 50ms));
    const auto result = desk.fetch(server.url(), {.service = NetworkKind::Loopback, .timeMax = 400ms});
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Timeout);
    QVERIFY2(result->error().detail.contains(u"too long"_s), qPrintable(result->error().detail));
    QCOMPARE(desk.files(), QStringList{});
}

void TestWebFetcher::clientGoesFirst()
{
    FaultServer server;
    const QTemporaryDir folder;
    server.always(FaultServer::neverAnswer());
    auto http = std::make_unique<HttpTestClient>();
    WebFetcher fetcher(http->client, folder.path());
    QObject context;
    std::optional<Result<Media>> result;
    fetcher.fetch(server.url(), serviceHere)->onFinished(&context, [&result](const Result<Media>& r) { result = r; })->start();
    QTRY_COMPARE(server.requestCount(), 1);
    http.reset();
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    flushDeferredDeletes();
}

void TestWebFetcher::confirms()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    const auto media = desk.fetch(server.url());
    QVERIFY(media && *media);
    const auto files = desk.files();
    const auto result = waitFor(desk.fetcher.confirm(**media, serviceHere));
    QVERIFY(result && *result);
    QCOMPARE(server.requestCount(), 2);
    QCOMPARE(desk.files(), files);
    QVERIFY(isUnchanged(**media));
}

void TestWebFetcher::findsAChangedPicture()
{
    FaultServer server;
    Desk desk;
    server.next(FaultServer::answer(200, m_jpeg));
    server.next(FaultServer::answer(200, m_otherJpeg));
    server.next(FaultServer::answer(404, {}));
    const auto media = desk.fetch(server.url());
    QVERIFY(media && *media);
    const auto files = desk.files();
    const auto changed = waitFor(desk.fetcher.confirm(**media, serviceHere));
    QVERIFY(changed && !*changed);
    QCOMPARE(changed->error().kind, ErrorKind::Storage);
    QCOMPARE(changed->error().providerCode, u"media-changed"_s);
    QVERIFY(changed->error().detail.startsWith(u"The picture at 127.0.0.1 is no longer the one that was checked."_s));
    QCOMPARE(desk.files(), files);

    const auto gone = waitFor(desk.fetcher.confirm(**media, serviceHere));
    QVERIFY(gone && !*gone);
    QCOMPARE(gone->error().kind, ErrorKind::Rejected);
    QCOMPARE(gone->error().httpStatus, 404);
    QCOMPARE(desk.files(), files);
}

void TestWebFetcher::confirmsUnderTheSameRules()
{
    FaultServer server;
    Desk desk;
    server.always(FaultServer::answer(200, m_jpeg));
    const auto media = desk.fetch(server.url());
    QVERIFY(media && *media);
    const auto result = waitFor(desk.fetcher.confirm(**media, {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().providerCode, u"private-network"_s);
    QCOMPARE(server.requestCount(), 1);
}

void TestWebFetcher::alwaysHasASentence()
{
    const auto media = notFetched(QUrl(u"https://pictures.example/a.jpg"_s), {.kind = ErrorKind::Network});
    QCOMPARE(media.problemDetail, u"The picture could not be fetched from pictures.example."_s);
}

QTEST_GUILESS_MAIN(TestWebFetcher)
#include "tst_webfetcher.moc"
