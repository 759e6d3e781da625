// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "support/deferred.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"
#include "support/webdavserver.h"
#include "webmedia/webdav/webdavhost.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

constexpr auto canaryPassword = "canary-4711-password";

QByteArray head(int status, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers + "\r\n";
}

} // namespace

/// Files put on a real WebDAV server (rclone's), seen through a second server that knows no password; and servers that refuse.
class TestWebdavHost : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void fields();
    void putThereAndSeen();
    void twiceIsOnce();
    void halfAFileIsReplaced();
    void folderIsMade();
    void folderAboveIsMissing();
    void patternOfThePublicAddress();
    void removed();
    void removeElsewhere();
    void checked();
    void checkLeavesNothing();

    void wrongPassword();
    void publicAddressOfAnotherFolder();
    void refusals_data();
    void refusals();
    void refusedFolder();
    void publicAddress_data();
    void publicAddress();
    void lengthIsMeasured_data();
    void lengthIsMeasured();
    void cutWhilePutting();
    void notReachable();
    void fileGone();
    void fileChanged();
    void cancelled();
    void settings_data();
    void settings();
    void passwordStaysSecret();

private:
    [[nodiscard]] HostSession session() const;
    [[nodiscard]] HostSession faultySession() const;
    [[nodiscard]] Result<QUrl> uploaded(const HostSession& session);
    [[nodiscard]] QString onDisk(const QString& folder = u"Meine Pins ü"_s) const;
    [[nodiscard]] QStringList filesOnDisk() const;
    /// `put` and `look` are scripts for those requests; what is not there yet is 404, folders are there.
    void serve(const FaultServer::Script& put, const FaultServer::Script& look);

    QTemporaryDir m_local;
    Media m_media;
    SystemClock m_clock;

    std::unique_ptr<WebdavServer> m_server;
    std::unique_ptr<FaultServer> m_faulty;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<WebdavHost> m_host;
};

void TestWebdavHost::initTestCase()
{
    QVERIFY(m_local.isValid());
    m_media = mediaAt(makeJpeg(m_local.filePath(u"Käse & Brot.jpg"_s)), MediaType::Jpeg);
    m_server = std::make_unique<WebdavServer>(QString::fromLatin1(canaryPassword));
}

void TestWebdavHost::init()
{
    m_server->clear();
    m_redactor = std::make_unique<Redactor>();
    m_http = std::make_unique<HttpClient>(*m_redactor, m_clock);
    m_host = std::make_unique<WebdavHost>(*m_http, *m_redactor);
    m_faulty = std::make_unique<FaultServer>();
}

void TestWebdavHost::cleanup()
{
    m_host.reset();
    m_http.reset();
    flushDeferredDeletes();
    m_faulty.reset();
}

HostSession TestWebdavHost::session() const
{
    return {.settings = {{u"webdav-address"_s, m_server->privateUrl() + u"/Meine Pins ü"_s}, {u"webdav-user"_s, u"ana"_s},
                {u"webdav-public"_s, m_server->publicUrl() + u"/Meine Pins ü/"_s}},
        .secrets = {{u"webdav-password"_s, QString::fromLatin1(canaryPassword)}}};
}

HostSession TestWebdavHost::faultySession() const
{
    auto faulty = session();
    faulty.settings[u"webdav-address"_s] = m_faulty->url(u"/dav/pins"_s).toString();
    faulty.settings[u"webdav-public"_s] = m_faulty->url(u"/public"_s).toString();
    return faulty;
}

Result<QUrl> TestWebdavHost::uploaded(const HostSession& session)
{
    return waitFor(m_host->upload(session, m_media))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

QString TestWebdavHost::onDisk(const QString& folder) const
{
    return m_server->onDisk(folder + u'/' + QString::fromLatin1(m_media.sha256) + u".jpg"_s);
}

QStringList TestWebdavHost::filesOnDisk() const
{
    return QDir(m_server->onDisk(u"Meine Pins ü"_s)).entryList(QDir::Files);
}

void TestWebdavHost::serve(const FaultServer::Script& put, const FaultServer::Script& look)
{
    m_faulty->byRequest([put, look](const FaultServer::Request& request) -> FaultServer::Script {
        if (request.path().startsWith("/public/"))
            return look;
        if (request.method == "PUT")
            return put;
        if (request.method == "MKCOL")
            return FaultServer::answer(405, {});
        return {FaultServer::readHead(), FaultServer::send(head(404, "Content-Length: 9\r\n"))};
    });
}

void TestWebdavHost::fields()
{
    QCOMPARE(m_host->id(), u"webdav"_s);
    QList<CredentialField> secrets;
    for (const CredentialField& field : m_host->fields()) {
        QVERIFY(field.key.startsWith("webdav-"_L1));
        QVERIFY(!field.label.isEmpty());
        if (field.kind == CredentialField::Kind::Secret)
            secrets.append(field);
    }
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first().key, u"webdav-password"_s);
}

void TestWebdavHost::putThereAndSeen()
{
    auto* job = m_host->upload(session(), m_media);
    const QSignalSpy progress(job, &JobBase::progressChanged);
    const auto address = waitFor(job);
    QVERIFY(address && *address);
    QVERIFY(progress.size() > 0);
    QCOMPARE(progress.last().at(1).toLongLong(), m_media.bytes);
    QCOMPARE((*address)->toString(QUrl::FullyEncoded),
        m_server->publicUrl() + u"/Meine%20Pins%20%C3%BC/"_s + QString::fromLatin1(m_media.sha256) + u".jpg"_s);
    QCOMPARE(readFile(onDisk()), readFile(m_media.path));

    HttpRequest fetch;
    fetch.url = **address;
    const auto fetched = waitFor(m_http->send(std::move(fetch)));
    QVERIFY(fetched && *fetched);
    QCOMPARE((*fetched)->body, readFile(m_media.path));
}

void TestWebdavHost::twiceIsOnce()
{
    const auto first = uploaded(session());
    QVERIFY(first);
    const QDateTime written(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QFile file(onDisk());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(written, QFileDevice::FileModificationTime));
    file.close();
    const auto second = uploaded(session());
    QVERIFY(second);
    QCOMPARE(*second, *first);
    QCOMPARE(QFileInfo(onDisk()).lastModified().toUTC(), written);
}

void TestWebdavHost::halfAFileIsReplaced()
{
    QVERIFY(QDir().mkpath(QFileInfo(onDisk()).path()));
    writeFile(onDisk(), readFile(m_media.path).left(100));
    QVERIFY(uploaded(session()));
    QCOMPARE(readFile(onDisk()), readFile(m_media.path));
}

void TestWebdavHost::folderIsMade()
{
    QVERIFY(!QFileInfo::exists(m_server->onDisk(u"Meine Pins ü"_s)));
    QVERIFY(uploaded(session()));
    QCOMPARE(filesOnDisk().size(), 1);
}

void TestWebdavHost::folderAboveIsMissing()
{
    auto deep = session();
    deep.settings[u"webdav-address"_s] = m_server->privateUrl() + u"/not/there"_s;
    const auto address = uploaded(deep);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    QVERIFY2(address.error().detail.contains("folder above"_L1), qPrintable(address.error().detail));
}

void TestWebdavHost::patternOfThePublicAddress()
{
    auto patterned = session();
    patterned.settings[u"webdav-public"_s] = m_server->publicUrl() + u"/Meine%20Pins%20%C3%BC/{name}?download=1"_s;
    const auto address = uploaded(patterned);
    QVERIFY(address);
    QCOMPARE(address->query(), u"download=1"_s);
    QVERIFY(*waitFor(m_host->remove(patterned, *address)));
    QVERIFY(filesOnDisk().isEmpty());
}

void TestWebdavHost::removed()
{
    const auto address = uploaded(session());
    QVERIFY(address);
    QVERIFY(*waitFor(m_host->remove(session(), *address)));
    QVERIFY(!QFileInfo::exists(onDisk()));
    // What is gone already counts as deleted.
    QVERIFY(*waitFor(m_host->remove(session(), *address)));
}

void TestWebdavHost::removeElsewhere()
{
    QVERIFY(uploaded(session()));
    const QUrl foreign(u"https://example.com/"_s + QString::fromLatin1(m_media.sha256) + u".jpg"_s);
    for (const QUrl& address : {foreign, QUrl(m_server->publicUrl() + u"/Meine Pins ü/other.jpg"_s), QUrl()}) {
        const auto done = waitFor(m_host->remove(session(), address));
        QVERIFY(done && !*done);
        QCOMPARE(done->error().kind, ErrorKind::Rejected);
    }
    QVERIFY(QFileInfo::exists(onDisk()));
}

void TestWebdavHost::checked()
{
    const auto done = waitFor(m_host->check(session()));
    QVERIFY(done && *done);
    QVERIFY(QFileInfo::exists(m_server->onDisk(u"Meine Pins ü"_s)));
    QVERIFY(filesOnDisk().isEmpty());
}

void TestWebdavHost::checkLeavesNothing()
{
    auto hidden = session();
    hidden.settings[u"webdav-public"_s] = m_server->publicUrl() + u"/elsewhere"_s;
    const auto done = waitFor(m_host->check(hidden));
    QVERIFY(done && !*done);
    QVERIFY2(done->error().detail.contains("does not show it"_L1), qPrintable(done->error().detail));
    QVERIFY(filesOnDisk().isEmpty());
}

void TestWebdavHost::wrongPassword()
{
    auto wrong = session();
    wrong.secrets[u"webdav-password"_s] = u"not-the-right-one"_s;
    const auto address = uploaded(wrong);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Authentication);
    QVERIFY2(address.error().detail.contains("user name or password"_L1), qPrintable(address.error().detail));
    QVERIFY2(address.error().detail.contains("127.0.0.1"_L1), qPrintable(address.error().detail));
    const auto done = waitFor(m_host->check(wrong));
    QVERIFY(done && !*done);
    QCOMPARE(done->error().kind, ErrorKind::Authentication);
    QVERIFY(!QFileInfo::exists(onDisk()));
}

void TestWebdavHost::publicAddressOfAnotherFolder()
{
    auto other = session();
    other.settings[u"webdav-public"_s] = m_server->publicUrl();
    const auto address = uploaded(other);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    const QString text = sentence(address.error(), {.service = u"OneAll"_s, .account = u"@shop"_s});
    QVERIFY2(text.startsWith("The file is on 127.0.0.1, but "_L1), qPrintable(text));
    QVERIFY2(!text.contains("OneAll"_L1), qPrintable(text));
    QVERIFY(QFileInfo::exists(onDisk()));
}

void TestWebdavHost::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("401") << 401 << ErrorKind::Authentication << u"user name or password"_s;
    QTest::newRow("403") << 403 << ErrorKind::Permission << u"does not let this user write"_s;
    QTest::newRow("404") << 404 << ErrorKind::Rejected << u"no folder at the WebDAV address"_s;
    QTest::newRow("405") << 405 << ErrorKind::Rejected << u"not a WebDAV folder"_s;
    QTest::newRow("409") << 409 << ErrorKind::Rejected << u"folder above it"_s;
    QTest::newRow("413") << 413 << ErrorKind::TooLarge << u"files of this size"_s;
    QTest::newRow("423") << 423 << ErrorKind::Server << u"locked"_s;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit << u"slow down"_s;
    QTest::newRow("500") << 500 << ErrorKind::Server << u"problem on its side"_s;
    QTest::newRow("503") << 503 << ErrorKind::RateLimit << u"slow down"_s;
    QTest::newRow("507") << 507 << ErrorKind::Rejected << u"is full"_s;
    QTest::newRow("418") << 418 << ErrorKind::Rejected << u"without giving a reason"_s;
}

void TestWebdavHost::refusals()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    serve(FaultServer::answer(status, "no", {{"Retry-After", "90"}}), FaultServer::answer(200, {}));
    const auto address = uploaded(faultySession());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QCOMPARE(address.error().httpStatus, status);
    QCOMPARE(address.error().retryAfter.has_value(), kind == ErrorKind::RateLimit);
    QVERIFY(!address.error().outcomeUnknown);
    const QString text = sentence(address.error(), {.service = u"OneAll"_s});
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(text.contains("127.0.0.1"_L1) && !text.contains("OneAll"_L1), qPrintable(text));
    // Nobody looks for what is not there.
    QCOMPARE(m_faulty->requestCount(), 3);
}

void TestWebdavHost::refusedFolder()
{
    m_faulty->byRequest([](const FaultServer::Request& request) -> FaultServer::Script {
        return request.method == "HEAD" ? FaultServer::Script{FaultServer::readHead(), FaultServer::send(head(404))}
                                        : FaultServer::answer(507, {});
    });
    const auto address = uploaded(faultySession());
    QVERIFY(!address);
    QVERIFY(address.error().detail.contains("is full"_L1));
    QCOMPARE(m_faulty->requestCount("PUT"), 0);
    QCOMPARE(m_faulty->requests().at(1).target, "/dav/pins/"_ba);
}

void TestWebdavHost::publicAddress_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("asks who it is") << head(401) << ErrorKind::Permission << u"not everybody may see it"_s;
    QTest::newRow("not shared") << head(403) << ErrorKind::Permission << u"not everybody may see it"_s;
    QTest::newRow("not there") << head(404) << ErrorKind::Rejected << u"does not show it"_s;
    QTest::newRow("a page") << head(200, "Content-Length: 4711\r\n") << ErrorKind::Rejected << u"shows something else"_s;
    QTest::newRow("down") << head(502) << ErrorKind::Server << u"there was a problem at"_s;
    QTest::newRow("a loop") << head(302, "Location: ?again\r\n") << ErrorKind::Protocol << u"could not be reached"_s;
}

void TestWebdavHost::publicAddress()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    serve(FaultServer::answer(201, {}), {FaultServer::readHead(), FaultServer::send(answer)});
    const auto address = uploaded(faultySession());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, kind);
    QVERIFY2(address.error().detail.contains(word), qPrintable(address.error().detail));
    QVERIFY2(address.error().detail.contains(QString::fromLatin1(m_media.sha256)), qPrintable(address.error().detail));
    for (const auto& request : m_faulty->requests())
        QCOMPARE(request.header("Authorization").isEmpty(), request.path().startsWith("/public/"));
}

void TestWebdavHost::lengthIsMeasured_data()
{
    QTest::addColumn<QByteArray>("headAnswer");
    QTest::addColumn<int>("more"); // bytes beyond the file's
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<bool>("right");
    for (const bool ranges : {true, false}) {
        const char* way = ranges ? "range" : "whole";
        QTest::addRow("no length, %s", way) << head(200) << 0 << ranges << true;
        QTest::addRow("no HEAD, %s", way) << head(405) << 0 << ranges << true;
        QTest::addRow("longer, %s", way) << head(200) << 5 << ranges << false;
        QTest::addRow("shorter, %s", way) << head(200) << -5 << ranges << false;
    }
}

void TestWebdavHost::lengthIsMeasured()
{
    QFETCH(QByteArray, headAnswer);
    QFETCH(int, more);
    QFETCH(bool, ranges);
    QFETCH(bool, right);
    const QByteArray content(m_media.bytes + more, 'x');
    m_faulty->byRequest([=](const FaultServer::Request& request) -> FaultServer::Script {
        if (!request.path().startsWith("/public/"))
            return FaultServer::answer(201, {});
        if (request.method == "HEAD")
            return {FaultServer::readHead(), FaultServer::send(headAnswer), FaultServer::close()};
        if (!ranges)
            return {FaultServer::readHead(), FaultServer::send(FaultServer::chunkedResponse(200, content, true))};
        const auto from = request.header("Range").mid(6).chopped(1).toInt();
        return from < content.size() ? FaultServer::answer(206, content.mid(from)) : FaultServer::answer(416, {});
    });
    const auto address = uploaded(faultySession());
    QVERIFY2(address.has_value() == right, address ? "" : qPrintable(address.error().detail));
    if (!right)
        QVERIFY2(address.error().detail.startsWith("The file is on"_L1), qPrintable(address.error().detail));
}

void TestWebdavHost::cutWhilePutting()
{
    serve(FaultServer::cutAfter(1000, FaultServer::Cut::Reset), FaultServer::answer(200, {}));
    Media large = m_media;
    large.bytes = 20'000'000;
    large.path = resizeFile(writeFile(m_local.filePath(u"large.jpg"_s), "x"), large.bytes);
    const auto address = waitFor(m_host->upload(faultySession(), large));
    QVERIFY(address && !*address);
    QCOMPARE(address->error().kind, ErrorKind::Network);
    QVERIFY(!address->error().outcomeUnknown);
    QVERIFY2(address->error().detail.contains("could not be reached"_L1), qPrintable(address->error().detail));
    QCOMPARE(m_faulty->requestCount("PUT"), 1);

    // After the whole file was sent it is as repeatable.
    serve(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close), FaultServer::answer(200, {}));
    const auto again = uploaded(faultySession());
    QVERIFY(!again && !again.error().outcomeUnknown);
}

void TestWebdavHost::notReachable()
{
    auto gone = session();
    gone.settings[u"webdav-address"_s] = u"http://127.0.0.1:%1/pins"_s.arg(FaultServer::closedPort());
    const auto address = uploaded(gone);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Network);
    QVERIFY2(address.error().detail.startsWith("The place for files at 127.0.0.1 could not be reached."_L1),
        qPrintable(address.error().detail));
}

void TestWebdavHost::fileGone()
{
    Media gone = m_media;
    gone.path = m_local.filePath(u"gone.jpg"_s);
    const auto address = waitFor(m_host->upload(session(), gone));
    QVERIFY(address && !*address);
    QCOMPARE(address->error().kind, ErrorKind::Storage);
    QVERIFY(filesOnDisk().isEmpty());
}

void TestWebdavHost::fileChanged()
{
    Media changed = m_media;
    changed.path = writeFile(m_local.filePath(u"changed.jpg"_s), "other content");
    const auto address = waitFor(m_host->upload(session(), changed));
    QVERIFY(address && !*address);
    QCOMPARE(address->error().kind, ErrorKind::Storage);
    QCOMPARE(address->error().providerCode, u"media-changed"_s);
    QVERIFY(filesOnDisk().isEmpty());

    Media unknown = m_media;
    unknown.sha256.clear();
    const auto unnamed = waitFor(m_host->upload(session(), unknown));
    QVERIFY(unnamed && !*unnamed);
    QCOMPARE(unnamed->error().kind, ErrorKind::Storage);
}

void TestWebdavHost::cancelled()
{
    serve(FaultServer::neverAnswer(), FaultServer::answer(200, {}));
    auto* job = m_host->upload(faultySession(), m_media);
    QSignalSpy finished(job, &JobBase::finished);
    std::optional<Result<QUrl>> result;
    job->onFinished(this, [&result](const Result<QUrl>& r) { result = r; })->start();
    QTRY_COMPARE(m_faulty->requestCount("PUT"), 1);
    job->cancel();
    QVERIFY(finished.wait());
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(m_faulty->requestCount(), 3);
    flushDeferredDeletes();

    // Never started: nothing is sent, and nothing leaks.
    delete m_host->upload(faultySession(), m_media);
    delete m_host->check(faultySession());
    QCOMPARE(m_faulty->requestCount(), 3);
}

void TestWebdavHost::settings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    const QString address = u"webdav-address"_s;
    QTest::newRow("empty") << address << QString() << u"WebDAV Address"_s;
    QTest::newRow("no address") << address << u"my cloud"_s << u"WebDAV Address"_s;
    QTest::newRow("http") << address << u"http://cloud.example.com/dav"_s << u"https://"_s;
    QTest::newRow("another scheme") << address << u"davs://cloud.example.com/dav"_s << u"https://"_s;
    QTest::newRow("with a password") << address << u"https://ana:secret@cloud.example.com/dav"_s << u"own fields"_s;
    QTest::newRow("of the browser") << address << u"https://cloud.example.com/apps/files/?dir=/Pins"_s << u"in the browser"_s;
    QTest::newRow("impossible port") << address << u"https://cloud.example.com:99999/dav"_s << u"WebDAV Address"_s;
    QTest::newRow("no host") << address << u"https:///dav"_s << u"WebDAV Address"_s;
    QTest::newRow("user with a colon") << u"webdav-user"_s << u"ana:word"_s << u"colon"_s;
    QTest::newRow("no user") << u"webdav-user"_s << u"  "_s << u"User Name"_s;
    QTest::newRow("no password") << u"webdav-password"_s << QString() << u"Password"_s;
    QTest::newRow("no public address") << u"webdav-public"_s << QString() << u"Public Address"_s;
    QTest::newRow("public over http") << u"webdav-public"_s << u"http://example.com/{name}"_s << u"Public Address"_s;
}

void TestWebdavHost::settings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, word);
    auto wrong = faultySession();
    (key == "webdav-password"_L1 ? wrong.secrets : wrong.settings)[key] = value;
    const auto address = uploaded(wrong);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Rejected);
    QVERIFY2(address.error().detail.contains(word), qPrintable(address.error().detail));
    QVERIFY(!address.error().detail.contains("secret"_L1));
    const auto checked = waitFor(m_host->check(wrong));
    QVERIFY(checked && !*checked);
    QCOMPARE(m_faulty->requestCount(), 0);

    // The same before anything is saved.
    const std::optional<FieldProblem> problem = m_host->settingsProblem(wrong.settings);
    QCOMPARE(problem.has_value(), !value.trimmed().isEmpty());
    if (problem) {
        QCOMPARE(problem->key, key);
        QVERIFY2(address.error().detail.startsWith(problem->sentence), qPrintable(problem->sentence));
    }
}

void TestWebdavHost::passwordStaysSecret()
{
    serve(FaultServer::answer(401, {}), FaultServer::answer(200, {}));
    QVERIFY(!uploaded(faultySession()));
    const QString password = QString::fromLatin1(canaryPassword);
    const QByteArray basic = m_faulty->requests().last().header("Authorization");
    QCOMPARE(basic, QByteArray("Basic ") + QByteArray("ana:").append(canaryPassword).toBase64());
    QVERIFY(!m_redactor->redacted(u"said "_s + password).contains(password));
    QVERIFY(!m_redactor->redacted(QString::fromLatin1(basic.mid(6))).contains(QString::fromLatin1(basic.mid(6))));

    // Another origin gets neither password nor file.
    FaultServer other;
    m_faulty->byRequest([target = other.url(u"/dav/x"_s)](const FaultServer::Request& request) -> FaultServer::Script {
        if (request.method == "HEAD")
            return {FaultServer::readHead(), FaultServer::send(head(404))};
        return request.method == "MKCOL" ? FaultServer::answer(405, {}) : FaultServer::redirect(308, target);
    });
    const auto sentOn = uploaded(faultySession());
    QVERIFY(!sentOn);
    QVERIFY2(sentOn.error().detail.contains("sends on to 127.0.0.1"_L1), qPrintable(sentOn.error().detail));
    QCOMPARE(other.requestCount(), 0);
}

QTEST_GUILESS_MAIN(TestWebdavHost)
#include "tst_webdavhost.moc"
