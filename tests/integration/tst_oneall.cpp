// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerrows.h"
#include "providers/oneall/identitiesjob.h"
#include "providers/oneall/oneallprovider.h"
#include "providers/registry.h"
#include "support/deferred.h"
#include "support/faultserver.h"
#include "support/oneallanswers.h"
#include "support/recordingserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;

namespace {

constexpr auto publicKey = "11111111-aaaa-4711-aaaa-000000000001";
constexpr auto canaryKey = "22222222-cafe-4711-cafe-canarycanary";
constexpr auto identityToken = "12345678-ABCD-WXYZ-1234-ABCABCABCABC";

constexpr auto pinPath = "/push/identities/12345678-ABCD-WXYZ-1234-ABCABCABCABC/pinterest/board/98765432101011/pin.json";
constexpr auto newBoardPath = "/push/identities/12345678-ABCD-WXYZ-1234-ABCABCABCABC/pinterest/board.json";
constexpr auto pinsPath = "/pull/identities/12345678-ABCD-WXYZ-1234-ABCABCABCABC/pinterest/board/98765432101011/pins.json";
constexpr auto boardsPath = "/pull/identities/12345678-ABCD-WXYZ-1234-ABCABCABCABC/pinterest/boards.json";

QByteArray basicHeader()
{
    return "Basic " + QByteArray(QByteArray(publicKey) + ':' + canaryKey).toBase64();
}

/// Collects what is logged while it lives.
class LogCatcher {
public:
    LogCatcher()
    {
        s_lines.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { s_lines.append(text); });
    }
    ~LogCatcher() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(LogCatcher)

    [[nodiscard]] static QString text() { return s_lines.join(u'\n'); }

private:
    static inline QStringList s_lines;
    QtMessageHandler m_before = nullptr;
};

} // namespace

/// The service's description, sentence by sentence, as bytes on the wire.
class TestOneAll : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void registryKnowsIt();
    void credentialFields();
    void capabilities();

    void baseAddressKeepsItsPath_data();
    void baseAddressKeepsItsPath();
    void keysInEveryRequest();
    void keysAreTrimmed();
    void incompleteAccounts_data();
    void incompleteAccounts();
    void serverStandsForTheSubdomain();

    void pinWithEverything();
    void emptyOptionalsAreLeftOut();
    void textsAreSentAsWritten();
    void pathSegmentsAreEncoded_data();
    void pathSegmentsAreEncoded();
    void segmentsThatNoAddressHolds_data();
    void segmentsThatNoAddressHolds();
    void pictureAddressIsSent_data();
    void pictureAddressIsSent();
    void refusedBeforeSending_data();
    void refusedBeforeSending();

    void errorsByStatus_data();
    void errorsByStatus();
    void refusedWithStatus200();
    void partialFailure();
    void notUnderstood_data();
    void notUnderstood();
    void keysSwapped();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void postIsNotRedirected_data();
    void postIsNotRedirected();
    void getRedirectLosesTheKeys();
    void pinIsSentOnceWhereverItIsCut_data();
    void pinIsSentOnceWhereverItIsCut();
    void answerCut();
    void connectionRefused();
    void plainHttpElsewhereIsRefused();
    void privateKeyIsNowhere();

    void boardsAsListed();
    void boardsRefused();
    void boardIsMade();
    void boardWithNameAlone();
    void boardRefused();
    void newBoardCutAfterTheBody();

    void identitiesOfPinterestOnly();
    void identitiesPageByPage();
    void identitiesWithoutPageNumbers();
    void identitiesThatRepeatForever();
    void identitiesWithoutEnd();
    void sparseIdentitiesAreLookedUp();
    void identityGoneSinceListed();
    void identityLookUpFails();
    void identitiesRefused();
    void identitiesCancelled();

    void statusIsUnsupported();

    void recentAsListed();
    void recentInOtherForms_data();
    void recentInOtherForms();
    void recentLies_data();
    void recentLies();
    void recentOfNoBoard();

private:
    [[nodiscard]] Result<RecentPins> recent(const QString& board = u"98765432101011"_s);
    [[nodiscard]] Session session(const QUrl& server) const;
    [[nodiscard]] Session session() const { return session(m_server->url()); }
    [[nodiscard]] static Draft pictureDraft();
    [[nodiscard]] Result<Receipt> published(const Draft& draft);
    [[nodiscard]] QJsonObject sentPin() const;
    [[nodiscard]] Result<QList<RemoteAccount>> identities();

    SystemClock m_clock;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OneAllProvider> m_provider;
    std::unique_ptr<RecordingServer> m_server;
};

void TestOneAll::init()
{
    m_redactor = std::make_unique<Redactor>();
    m_http = std::make_unique<HttpClient>(*m_redactor, m_clock);
    m_provider = std::make_unique<OneAllProvider>(*m_http, *m_redactor);
    m_server = std::make_unique<RecordingServer>();
    m_server->answer("POST", pinPath, {.body = documentedOneAllPin});
    m_server->answer(
        "GET", boardsPath, {.body = oneAllReply(R"({"boards":[{"board_id":"98765432101011","board_name":"Bread"}]})")});
}

void TestOneAll::cleanup()
{
    m_provider.reset();
    m_http.reset();
    flushDeferredDeletes();
    m_server.reset();
}

Session TestOneAll::session(const QUrl& server) const
{
    Session session;
    session.account.id = AccountId(u"a"_s);
    session.account.providerId = u"oneall"_s;
    session.account.server = server;
    session.account.settings = {
        {u"public-key"_s, QString::fromLatin1(publicKey)}, {u"identity-token"_s, QString::fromLatin1(identityToken)}};
    session.secrets = {{u"private-key"_s, QString::fromLatin1(canaryKey)}};
    return session;
}

Draft TestOneAll::pictureDraft()
{
    Draft draft;
    draft.media.address = QUrl(u"https://www.oneall.com/logo.jpg"_s);
    draft.media.type = MediaType::Jpeg;
    draft.board = {
        .id = BoardId(u"98765432101011"_s), .name = u"Bread"_s, .section = SectionId(u"123456789012345678"_s), .sectionName = {}};
    draft.title = u"Stadium"_s;
    draft.description = u"Photo of the stadium"_s;
    draft.link = u"https://www.oneall.com/"_s;
    draft.altText = u"A stadium from above"_s;
    return draft;
}

Result<Receipt> TestOneAll::published(const Draft& draft)
{
    return waitFor(m_provider->publish(session(), draft))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

/// The body of the only request, without the envelope around the pin; empty where it has another form.
QJsonObject TestOneAll::sentPin() const
{
    const QList<RecordedRequest> requests = m_server->requests();
    if (requests.size() != 1 || !requests.first().complete)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(requests.first().body).object();
    const QJsonObject pin = root[u"request"].toObject()[u"push"].toObject()[u"pin"].toObject();
    const QJsonObject expected{{u"request"_s, QJsonObject{{u"push"_s, QJsonObject{{u"pin"_s, pin}}}}}};
    return root == expected ? pin : QJsonObject();
}

Result<QList<RemoteAccount>> TestOneAll::identities()
{
    return waitFor(m_provider->remoteAccounts(session()))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

void TestOneAll::registryKnowsIt()
{
    ProviderRegistry registry;
    registry.add(std::make_unique<OneAllProvider>(*m_http, *m_redactor));
    QVERIFY(registry.find(u"oneall"_s));
    QCOMPARE(registry.find(u"oneall"_s)->displayName(), u"OneAll"_s);
    QVERIFY(registry.find(u"oneall"_s)->documentedServer().toString().endsWith(u".api.oneall.com"));
}

void TestOneAll::credentialFields()
{
    using Kind = CredentialField::Kind;
    const QList<CredentialField> fields = m_provider->credentialFields();
    QCOMPARE(fields.size(), 4);
    const QList<QPair<QString, Kind>> expected{{u"subdomain"_s, Kind::Text}, {u"public-key"_s, Kind::Text},
        {u"private-key"_s, Kind::Secret}, {u"identity-token"_s, Kind::RemoteAccount}};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QCOMPARE(fields[i].key, expected[i].first);
        QCOMPARE(fields[i].kind, expected[i].second);
        QVERIFY(fields[i].isRequired(false));
        QCOMPARE(fields[i].isRequired(true), fields[i].key != u"subdomain");
        QVERIFY(!fields[i].label.isEmpty() && !fields[i].hint.isEmpty());
    }
    QVERIFY(fields[2].hint.contains(u"master key"_s));
    QVERIFY(fields[2].hint.contains(u"delete"_s));
    QVERIFY(fields[2].hint.contains(u"password store only"_s));
}

void TestOneAll::capabilities()
{
    const Capabilities capabilities = m_provider->capabilities();
    QVERIFY(!capabilities.localFiles);
    QVERIFY(capabilities.webAddresses);
    QCOMPARE(capabilities.pictureTypes, (QList{MediaType::Jpeg, MediaType::Png}));
    QVERIFY(capabilities.videoTypes.isEmpty());
    QVERIFY(!capabilities.altText);
    QVERIFY(!capabilities.altTextForVideo);
    QCOMPARE(capabilities.sections, Capabilities::Sections::ById);
    QVERIFY(capabilities.boardsById);
    QCOMPARE(capabilities.boardCreation, (Capabilities::BoardCreation{.offered = true, .description = true, .secret = false}));
    QVERIFY(!capabilities.ownScheduling);
    QVERIFY(!capabilities.status);
    QVERIFY(capabilities.lookUp);
    QCOMPARE(capabilities.limits.titleMin, 1); // starred in the description
}

// "HTTP Basic with the site's public and private key on https://<subdomain>.api.oneall.com"

void TestOneAll::baseAddressKeepsItsPath_data()
{
    addBaseAddresses();
}

void TestOneAll::baseAddressKeepsItsPath()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, before);
    m_server->answer("GET", QByteArray::fromPercentEncoding(before) + boardsPath, {.body = oneAllReply("[]")});
    m_server->answer("POST", QByteArray::fromPercentEncoding(before) + pinPath, {.body = documentedOneAllPin});
    const Session own = session(m_server->url(base));
    QVERIFY(*waitFor(m_provider->boards(own)));
    QVERIFY(*waitFor(m_provider->publish(own, pictureDraft())));
    QCOMPARE(m_server->requests()[0].target, before + boardsPath);
    QCOMPARE(m_server->requests()[1].target, before + pinPath);
}

void TestOneAll::keysInEveryRequest()
{
    m_server->answer("GET", "/identities.json", {.body = oneAllReply(R"({"identities":["t-1"]})")});
    m_server->answer("GET", "/identities/t-1.json", {.body = oneAllReply(R"({"identity":{"provider":"pinterest"}})")});
    m_server->answer("POST", newBoardPath, {.body = oneAllReply(R"({"board_id":"5"})")});
    QVERIFY(identities());
    QVERIFY(*waitFor(m_provider->boards(session())));
    QVERIFY(*waitFor(m_provider->createBoard(session(), {.name = u"Bread"_s})));
    QVERIFY(published(pictureDraft()));
    const QList<RecordedRequest> requests = m_server->requests();
    QVERIFY(requests.size() >= 5);
    for (const RecordedRequest& request : requests) {
        QCOMPARE(request.header("authorization"), basicHeader());
        QVERIFY(!request.target.contains(canaryKey));
        QVERIFY(!request.target.contains(publicKey));
        QVERIFY(!request.body.contains(canaryKey));
    }
}

void TestOneAll::keysAreTrimmed()
{
    Session own = session();
    own.account.settings[u"public-key"_s] += u"\n"_s;
    own.account.settings[u"identity-token"_s] += u" "_s;
    own.secrets[u"private-key"_s] = u" "_s + QString::fromLatin1(canaryKey) + u"\r\n"_s;
    QVERIFY(*waitFor(m_provider->boards(own)));
    QCOMPARE(m_server->requests().first().header("authorization"), basicHeader());
}

void TestOneAll::incompleteAccounts_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("private key") << u"private-key"_s << ErrorKind::Authentication;
    QTest::newRow("public key") << u"public-key"_s << ErrorKind::Authentication;
    QTest::newRow("identity") << u"identity-token"_s << ErrorKind::Rejected;
    QTest::newRow("subdomain and server") << u"subdomain"_s << ErrorKind::Rejected;
    QTest::newRow("wrong subdomain") << u"wrong subdomain"_s << ErrorKind::Rejected;
}

void TestOneAll::incompleteAccounts()
{
    QFETCH(QString, missing);
    QFETCH(ErrorKind, kind);
    Session own = session();
    own.secrets.remove(missing);
    own.account.settings.remove(missing);
    if (missing.endsWith(u"subdomain"))
        own.account.server.clear();
    if (missing == u"wrong subdomain")
        own.account.settings[u"subdomain"_s] = u"my shop/../"_s;

    const auto refused = [kind](
                             const Error& error) { return error.kind == kind && !error.detail.isEmpty() && !error.outcomeUnknown; };
    QVERIFY(refused((*waitFor(m_provider->boards(own))).error()));
    QVERIFY(refused((*waitFor(m_provider->publish(own, pictureDraft()))).error()));
    QVERIFY(refused((*waitFor(m_provider->createBoard(own, {.name = u"Bread"_s}))).error()));
    // The identity is what the list is asked for.
    if (missing != u"identity-token")
        QVERIFY(refused((*waitFor(m_provider->remoteAccounts(own))).error()));
    QVERIFY(m_server->requests().isEmpty());
}

void TestOneAll::serverStandsForTheSubdomain()
{
    Session own = session();
    own.account.settings[u"subdomain"_s] = u"not used"_s;
    QVERIFY(*waitFor(m_provider->boards(own)));
    QCOMPARE(m_server->requests().size(), 1);
}

// "POST /push/identities/<identity_token>/pinterest/board/<board_id>/pin.json"

void TestOneAll::pinWithEverything()
{
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Published);
    QCOMPARE(receipt->remoteId.text(), u"123456789012345678"_s);
    QCOMPARE(receipt->url, QUrl(u"https://www.pinterest.com/pin/123456789012345678/"_s));

    const RecordedRequest request = m_server->requests().first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, QByteArray(pinPath));
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(request.header("content-length").toLongLong(), request.body.size());
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QVERIFY(!request.headers.contains("expect"));
    QCOMPARE(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(documentedOneAllRequest));
}

void TestOneAll::emptyOptionalsAreLeftOut()
{
    Draft draft = pictureDraft();
    draft.description.clear();
    draft.link.clear();
    draft.board.section = {};
    QVERIFY(published(draft));
    QCOMPARE(sentPin(), (QJsonObject{{u"title"_s, u"Stadium"_s}, {u"picture"_s, u"https://www.oneall.com/logo.jpg"_s}}));
}

void TestOneAll::textsAreSentAsWritten()
{
    Draft draft = pictureDraft();
    draft.title = u"  Crème brûlée 😀 \"quoted\" & <b>bold</b> \\ "_s;
    draft.description = u"one\n\ntwo\r\nthree\t\u0001\u2028"_s;
    draft.link = u"https://example.com/?a=1&b=%20ü"_s;
    QVERIFY(published(draft));
    QCOMPARE(sentPin()[u"title"].toString(), draft.title);
    QCOMPARE(sentPin()[u"description"].toString(), draft.description);
    QCOMPARE(sentPin()[u"link"].toString(), draft.link);
}

void TestOneAll::pathSegmentsAreEncoded_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("slashes and spaces") << u"me/soups and stews"_s << "me%2Fsoups%20and%20stews"_ba;
    QTest::newRow("a way out") << u"../../identities"_s << "..%2F..%2Fidentities"_ba;
    QTest::newRow("dots inside") << u"a..b"_s << "a..b"_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
    QTest::newRow("query and fragment") << u"a?b=c#d"_s << "a%3Fb%3Dc%23d"_ba;
    QTest::newRow("percent") << u"50%2F100%"_s << "50%252F100%25"_ba;
    QTest::newRow("letters") << u"Käse+Brot;x:y@z\\"_s << "K%C3%A4se%2BBrot%3Bx%3Ay%40z%5C"_ba;
    QTest::newRow("line end") << u"a\r\nHost: b"_s << "a%0D%0AHost%3A%20b"_ba;
}

void TestOneAll::pathSegmentsAreEncoded()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, sent);
    FaultServer server;
    server.always(FaultServer::answer(200, documentedOneAllPin));
    Session own = session(server.url(u"/base"_s));
    Draft draft = pictureDraft();
    draft.board.id = BoardId(id);
    QVERIFY(*waitFor(m_provider->publish(own, draft)));
    QCOMPARE(server.requests().first().target,
        "/base/push/identities/" + QByteArray(identityToken) + "/pinterest/board/" + sent + "/pin.json");
    own.account.settings[u"identity-token"_s] = id;
    QVERIFY(*waitFor(m_provider->publish(own, pictureDraft())));
    QCOMPARE(server.requests().last().target, "/base/push/identities/" + sent + "/pinterest/board/98765432101011/pin.json");
}

void TestOneAll::segmentsThatNoAddressHolds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("this folder") << u"."_s;
    QTest::newRow("the folder above") << u".."_s;
}

void TestOneAll::segmentsThatNoAddressHolds()
{
    QFETCH(QString, id);
    Draft draft = pictureDraft();
    draft.board.id = BoardId(id);
    const Result<Receipt> receipt = published(draft);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QVERIFY(!receipt.error().outcomeUnknown);
    Session own = session();
    own.account.settings[u"identity-token"_s] = id;
    QCOMPARE((*waitFor(m_provider->boards(own))).error().kind, ErrorKind::Rejected);
    QVERIFY(m_server->requests().isEmpty());
}

// "picture: The fully qualified URL of the picture to share"

void TestOneAll::pictureAddressIsSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sent");
    QTest::newRow("query") << u"https://cdn.example/a.jpg?w=1&h=2"_s << u"https://cdn.example/a.jpg?w=1&h=2"_s;
    QTest::newRow("letters and spaces") << u"https://cdn.example/Käse brot.png"_s << u"https://cdn.example/K%C3%A4se%20brot.png"_s;
    QTest::newRow("encoded slash stays") << u"https://cdn.example/a%2Fb.png"_s << u"https://cdn.example/a%2Fb.png"_s;
    QTest::newRow("host in letters") << u"https://käse.example/a.png"_s << u"https://xn--kse-qla.example/a.png"_s;
}

void TestOneAll::pictureAddressIsSent()
{
    QFETCH(QString, address);
    QFETCH(QString, sent);
    Draft draft = pictureDraft();
    draft.media.address = QUrl(address);
    draft.media.path = u"/nowhere/copy.png"_s; // Pinwright's own copy is not needed
    draft.media.type = MediaType::Png;
    QVERIFY(published(draft));
    QCOMPARE(sentPin()[u"picture"].toString(), sent);
}

void TestOneAll::refusedBeforeSending_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<MediaType>("type");
    const QUrl web(u"https://cdn.example/a.jpg"_s);
    QTest::newRow("a file, no address") << QUrl() << MediaType::Jpeg;
    QTest::newRow("file address") << QUrl(u"file:///a.jpg"_s) << MediaType::Jpeg;
    QTest::newRow("data address") << QUrl(u"data:image/png;base64,AAAA"_s) << MediaType::Png;
    QTest::newRow("no host") << QUrl(u"https:///a.jpg"_s) << MediaType::Jpeg;
    QTest::newRow("relative") << QUrl(u"a.jpg"_s) << MediaType::Jpeg;
    QTest::newRow("not a picture") << web << MediaType::Unknown;
    QTest::newRow("video") << web << MediaType::Mp4;
    QTest::newRow("webp") << web << MediaType::Webp;
}

void TestOneAll::refusedBeforeSending()
{
    QFETCH(QUrl, address);
    QFETCH(MediaType, type);
    Draft draft = pictureDraft();
    draft.media.address = address;
    draft.media.path = u"/home/me/a.jpg"_s;
    draft.media.type = type;
    const Result<Receipt> receipt = published(draft);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Unsupported);
    QVERIFY(!receipt.error().outcomeUnknown);
    QVERIFY(m_server->requests().isEmpty());
}

// Answers that are no success

void TestOneAll::errorsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknownWithEnvelope");
    QTest::addColumn<bool>("unknownWithPage");
    QTest::newRow("400") << 400 << ErrorKind::Rejected << false << false;
    QTest::newRow("401") << 401 << ErrorKind::Authentication << false << false;
    QTest::newRow("403") << 403 << ErrorKind::Permission << false << false;
    QTest::newRow("404") << 404 << ErrorKind::Rejected << false << false;
    QTest::newRow("408") << 408 << ErrorKind::Timeout << true << true;
    QTest::newRow("409") << 409 << ErrorKind::Rejected << false << false;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit << false << false;
    QTest::newRow("500") << 500 << ErrorKind::Server << false << true;
    QTest::newRow("502") << 502 << ErrorKind::Server << false << true;
    QTest::newRow("503") << 503 << ErrorKind::Server << false << true;
}

void TestOneAll::errorsByStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, unknownWithEnvelope);
    QFETCH(bool, unknownWithPage);

    m_server->answer("POST", pinPath, {.status = status, .body = oneAllRefusal(status, "The board is gone")});
    const Result<Receipt> told = published(pictureDraft());
    QVERIFY(!told);
    QCOMPARE(told.error().kind, kind);
    QCOMPARE(told.error().httpStatus, status);
    QVERIFY2(told.error().detail.startsWith(u"The board is gone"), qPrintable(told.error().detail));
    QCOMPARE(told.error().outcomeUnknown, unknownWithEnvelope);

    m_server->answer("POST", pinPath, {.status = status, .body = "<html>no</html>", .contentType = "text/html"});
    const Result<Receipt> page = published(pictureDraft());
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(page.error().outcomeUnknown, unknownWithPage);

    m_server->answer("GET", boardsPath, {.status = status, .body = oneAllRefusal(status, "no")});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, kind);
    QVERIFY(!boards->error().outcomeUnknown);
    // Whatever the answer, one create request for each publish.
    QCOMPARE(m_server->requests("POST", pinPath).size(), 2);
}

void TestOneAll::refusedWithStatus200()
{
    m_server->answer("POST", pinPath,
        {.body = R"({"response":{"request":{"status":{"flag":"success","code":200,"info":"Processed"}},)"
                 R"("result":{"status":{"flag":"error","info":"Picture can not be read"}}}})"});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QCOMPARE(receipt.error().detail, u"Picture can not be read"_s);
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestOneAll::partialFailure()
{
    m_server->answer("POST", pinPath,
        {.status = 207,
            .body = R"({"response":{"request":{"status":{"flag":"success","code":207,"info":"One part failed"}},)"
                    R"("result":{"data":{"pin_id":"77"}}}})"});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(!receipt);
    QVERIFY(receipt.error().outcomeUnknown);
    QCOMPARE(receipt.error().httpStatus, 207);
    QCOMPARE(receipt.error().detail, u"One part failed"_s);
}

void TestOneAll::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << "<html>Done</html>"_ba;
    QTest::newRow("cut") << QByteArray(documentedOneAllPin).left(200);
    QTest::newRow("no id") << oneAllReply("{}");
    QTest::newRow("result missing") << R"({"response":{"request":{"status":{"flag":"success","code":200}}}})"_ba;
}

void TestOneAll::notUnderstood()
{
    QFETCH(QByteArray, body);
    m_server->answer("POST", pinPath, {.body = body});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Protocol);
    QVERIFY(receipt.error().outcomeUnknown);
}

void TestOneAll::keysSwapped()
{
    m_server->answer("GET", boardsPath, {.status = 401, .body = oneAllRefusal(401, "Invalid credentials")});
    const Error error = (*waitFor(m_provider->boards(session()))).error();
    QCOMPARE(error.kind, ErrorKind::Authentication);
    QVERIFY(error.detail.startsWith(u"Invalid credentials"));
    QVERIFY(error.detail.contains(u"Public key"_s) && error.detail.contains(u"private key"_s));
}

void TestOneAll::waitsAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << 429 << ErrorKind::RateLimit;
    QTest::newRow("503") << 503 << ErrorKind::Server;
}

void TestOneAll::waitsAsAsked()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_server->answer(
        "POST", pinPath, {.status = status, .body = oneAllRefusal(status, "Slow down"), .headers = {{"Retry-After", "90"}}});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, kind);
    QCOMPARE(receipt.error().retryAfter, std::optional(90s));
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestOneAll::postIsNotRedirected_data()
{
    addRedirects();
}

void TestOneAll::postIsNotRedirected()
{
    QFETCH(int, status);
    QFETCH(bool, unknown);
    RecordingServer other;
    m_server->answer(
        "POST", pinPath, {.status = status, .headers = {{"Location", other.url(QString::fromLatin1(pinPath)).toEncoded()}}});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Protocol);
    QCOMPARE(receipt.error().outcomeUnknown, unknown);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestOneAll::getRedirectLosesTheKeys()
{
    RecordingServer other;
    other.answer("GET", "/boards", {.body = oneAllReply(R"([{"id":"1","name":"Bread"}])")});
    m_server->answer("GET", boardsPath, {.status = 302, .headers = {{"Location", other.url(u"/boards"_s).toEncoded()}}});
    QVERIFY(*waitFor(m_provider->boards(session())));
    QCOMPARE(other.requests().size(), 1);
    const RecordedRequest redirected = other.requests().first();
    QVERIFY(!redirected.headers.contains("authorization"));
    for (const QByteArray& value : redirected.headers) {
        QVERIFY(!value.contains(canaryKey));
        QVERIFY(!value.contains(QByteArray(canaryKey).toBase64().left(20)));
    }
}

void TestOneAll::pinIsSentOnceWhereverItIsCut_data()
{
    QTest::addColumn<FaultServer::Cut>("how");
    QTest::newRow("close") << FaultServer::Cut::Close;
    QTest::newRow("reset") << FaultServer::Cut::Reset;
}

void TestOneAll::pinIsSentOnceWhereverItIsCut()
{
    QFETCH(FaultServer::Cut, how);
    Draft draft = pictureDraft();
    draft.description = QString(20'000, u'd');
    qint64 requestBytes = 0;
    {
        FaultServer measuring;
        QVERIFY(waitFor(m_provider->publish(session(measuring.url(u""_s)), draft)));
        requestBytes = measuring.bytesReceived();
    }
    QVERIFY(requestBytes > 20'000);
    constexpr int points = 20;
    for (int i = 0; i <= points; ++i) {
        const qint64 cutAt = qMax<qint64>(1, requestBytes * i / points);
        FaultServer server;
        server.next(FaultServer::cutAfter(cutAt, how));
        server.always(FaultServer::answer(200, documentedOneAllPin)); // what a second copy would get
        const auto receipt = waitFor(m_provider->publish(session(server.url(u""_s)), draft));
        QVERIFY(receipt);
        QVERIFY2(!*receipt, qPrintable(u"cut at %1"_s.arg(cutAt)));
        QCOMPARE(receipt->error().kind, ErrorKind::Network);
        QVERIFY(server.requestCount() <= 1);
        if (cutAt == requestBytes)
            QVERIFY(receipt->error().outcomeUnknown);
    }
}

void TestOneAll::answerCut()
{
    FaultServer server;
    server.always(FaultServer::truncatedAnswer(200, QByteArray(documentedOneAllPin).left(100), 900));
    const Result<Receipt> receipt = *waitFor(m_provider->publish(session(server.url(u""_s)), pictureDraft()));
    QVERIFY(!receipt);
    QVERIFY(receipt.error().outcomeUnknown);
    QCOMPARE(server.requestCount("POST"), 1);
}

void TestOneAll::connectionRefused()
{
    const Session own = session(QUrl(u"http://127.0.0.1:%1"_s.arg(FaultServer::closedPort())));
    const Result<Receipt> receipt = *waitFor(m_provider->publish(own, pictureDraft()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestOneAll::plainHttpElsewhereIsRefused()
{
    const Result<Receipt> receipt =
        *waitFor(m_provider->publish(session(QUrl(u"http://shop.api.oneall.example"_s)), pictureDraft()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QVERIFY(!receipt.error().outcomeUnknown);
}

// "The private key is a master secret"

void TestOneAll::privateKeyIsNowhere()
{
    const LogCatcher log;
    const QByteArray base64 = basicHeader().mid(6);
    const auto isClean = [&base64](const QString& text) {
        return !text.contains(QLatin1StringView(canaryKey)) && !text.contains(QLatin1StringView(base64));
    };

    // A service that repeats what it was sent, in each place that is shown.
    const QByteArray echo = "The keys " + QByteArray(publicKey) + ":" + canaryKey + " and " + base64 + " are not known";
    m_server->answer("POST", pinPath, {.status = 401, .body = oneAllRefusal(401, echo)});
    m_server->answer("POST", newBoardPath, {.status = 403, .body = oneAllRefusal(403, echo)});
    m_server->answer("GET", boardsPath, {.body = oneAllRefusal(400, echo)});
    m_server->answer("GET", "/identities.json", {.status = 500, .body = oneAllRefusal(500, echo)});
    const QList<Error> errors{published(pictureDraft()).error(),
        (*waitFor(m_provider->createBoard(session(), {.name = u"Bread"_s}))).error(),
        (*waitFor(m_provider->boards(session()))).error(), identities().error()};
    for (const Error& error : errors) {
        QVERIFY2(error.detail.contains(u"are not known"_s), qPrintable(error.detail));
        QVERIFY2(isClean(error.detail), qPrintable(error.detail));
    }

    QByteArray greeting = documentedOneAllPin;
    greeting.replace("Your request has been processed successfully", QByteArray("Hello " + QByteArray(canaryKey) + " " + base64));
    m_server->answer("POST", pinPath, {.body = greeting});
    const Result<Receipt> receipt = published(pictureDraft());
    QVERIFY(receipt.has_value());
    QVERIFY(receipt->message.startsWith(u"Hello"));
    QVERIFY(isClean(receipt->message));

    // A server that sends the request on to an address with the key in it.
    m_server->answer("GET", boardsPath, {.status = 302, .headers = {{"Location", "/boards?id=" + QByteArray(canaryKey)}}});
    QVERIFY(waitFor(m_provider->boards(session())));

    QVERIFY(log.text().contains(QLatin1StringView(pinPath)));
    QVERIFY(isClean(log.text()));
    QVERIFY(isClean(m_redactor->redacted(u"%1 and %2"_s.arg(QLatin1StringView(canaryKey), QLatin1StringView(base64)))));
}

// Boards

void TestOneAll::boardsAsListed()
{
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && *boards);
    QCOMPARE(**boards, (QList<Board>{{BoardId(u"98765432101011"_s), u"Bread"_s, {}, false}}));
    const RecordedRequest request = m_server->requests().first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, QByteArray(boardsPath));
    QCOMPARE(request.header("accept"), "application/json"_ba);
}

void TestOneAll::boardsRefused()
{
    m_server->answer("GET", boardsPath, {.status = 404, .body = oneAllRefusal(404, "This identity is not of Pinterest")});
    const Error error = (*waitFor(m_provider->boards(session()))).error();
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QVERIFY(error.detail.startsWith(u"This identity is not of Pinterest"));
}

// "POST /push/identities/<identity_token>/pinterest/board.json"

void TestOneAll::boardIsMade()
{
    m_server->answer(
        "POST", newBoardPath, {.status = 201, .body = oneAllReply(R"({"object":"board","board_id":555,"board_name":"Bread"})")});
    const auto board =
        waitFor(m_provider->createBoard(session(), {.name = u"Bread"_s, .description = u"Loaves & rolls"_s, .secret = true}));
    QVERIFY(board && *board);
    QCOMPARE(**board, (Board{BoardId(u"555"_s), u"Bread"_s, u"Loaves & rolls"_s, false}));
    const RecordedRequest request = m_server->requests().first();
    QCOMPARE(request.target, QByteArray(newBoardPath));
    QCOMPARE(request.header("content-type"), "application/json"_ba);
    QCOMPARE(QJsonDocument::fromJson(request.body),
        QJsonDocument::fromJson(R"({"request":{"push":{"board":{"name":"Bread","description":"Loaves & rolls"}}}})"));
}

void TestOneAll::boardWithNameAlone()
{
    m_server->answer("POST", newBoardPath, {.body = oneAllReply(R"({"board_id":"555"})")});
    const auto board = waitFor(m_provider->createBoard(session(), {.name = u"Bread"_s}));
    QVERIFY(board && *board);
    QCOMPARE((*board)->name, u"Bread"_s);
    QCOMPARE(QJsonDocument::fromJson(m_server->requests().first().body),
        QJsonDocument::fromJson(R"({"request":{"push":{"board":{"name":"Bread"}}}})"));
}

void TestOneAll::boardRefused()
{
    m_server->answer("POST", newBoardPath, {.status = 409, .body = oneAllRefusal(409, "There is such a board")});
    const Error error = (*waitFor(m_provider->createBoard(session(), {.name = u"Bread"_s}))).error();
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QVERIFY(error.detail.startsWith(u"There is such a board"));
    QVERIFY(!error.outcomeUnknown);
}

void TestOneAll::newBoardCutAfterTheBody()
{
    FaultServer server;
    server.always(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close));
    const Error error = (*waitFor(m_provider->createBoard(session(server.url(u""_s)), {.name = u"Bread"_s}))).error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY(error.outcomeUnknown);
    QCOMPARE(server.requestCount("POST"), 1);
}

// "The identity chosen from the site's identities (Pinterest ones)"

void TestOneAll::identitiesOfPinterestOnly()
{
    m_server->answer("GET", "/identities.json",
        {.body = oneAllReply(R"({"identities":{"pagination":{"total_pages":1},"entries":[)"
                             R"({"identity_token":"t-1","provider":"pinterest","displayName":"Kitchen"},)"
                             R"({"identity_token":"t-2","provider":"facebook","displayName":"Me"},)"
                             R"({"identity_token":"t-3","provider":"pinterest"}]}})")});
    const Result<QList<RemoteAccount>> found = identities();
    QVERIFY(found.has_value());
    QCOMPARE(*found, (QList<RemoteAccount>{{u"t-1"_s, u"Kitchen"_s}, {u"t-3"_s, u"t-3"_s}}));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().target, "/identities.json?page=1&entries_per_page=500"_ba);
}

void TestOneAll::identitiesPageByPage()
{
    for (int page = 1; page <= 3; ++page) {
        m_server->answerOnce("GET", "/identities.json",
            {.body = oneAllReply(R"({"pagination":{"total_pages":3},"entries":[{"provider":"pinterest","identity_token":"t-)"
                 + QByteArray::number(page) + R"("}]})")});
    }
    QCOMPARE(identities().value().size(), 3);
    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[2].target, "/identities.json?page=3&entries_per_page=500"_ba);
}

void TestOneAll::identitiesWithoutPageNumbers()
{
    m_server->answerOnce("GET", "/identities.json", {.body = oneAllReply(R"([{"provider":"pinterest","identity_token":"t-1"}])")});
    m_server->answerOnce("GET", "/identities.json", {.body = oneAllReply(R"([{"provider":"pinterest","identity_token":"t-2"}])")});
    m_server->answerOnce("GET", "/identities.json", {.body = oneAllReply("[]")});
    QCOMPARE(identities().value().size(), 2);
    QCOMPARE(m_server->requests().size(), 3);
}

void TestOneAll::identitiesThatRepeatForever()
{
    m_server->answer("GET", "/identities.json",
        {.body =
                oneAllReply(R"({"pagination":{"total_pages":9999},"entries":[{"provider":"pinterest","identity_token":"t-1"}]})")});
    QCOMPARE(identities().value().size(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestOneAll::identitiesWithoutEnd()
{
    FaultServer server;
    std::atomic<int> served = 0;
    std::atomic<bool> pinterest = true;
    server.byRequest([&served, &pinterest](const FaultServer::Request&) {
        const QByteArray provider = pinterest ? "pinterest" : "facebook";
        return FaultServer::answer(200,
            oneAllReply(R"([{"provider":")" + provider + R"(","identity_token":"t-)" + QByteArray::number(++served) + R"("}])"));
    });
    const auto found = waitFor(m_provider->remoteAccounts(session(server.url(u""_s))));
    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), oneall::IdentitiesJob::pagesMax);
    QCOMPARE(server.requestCount(), oneall::IdentitiesJob::pagesMax);

    // None where there might be more is no empty list.
    pinterest = false;
    const Error error = (*waitFor(m_provider->remoteAccounts(session(server.url(u""_s))))).error();
    QCOMPARE(error.kind, ErrorKind::Unsupported);
    QVERIFY(!error.detail.isEmpty());
}

void TestOneAll::sparseIdentitiesAreLookedUp()
{
    m_server->answerOnce("GET", "/identities.json",
        {.body = oneAllReply(R"({"identities":{"entries":[{"identity_token":"t-1"},{"identity_token":"t 2"},)"
                             R"({"identity_token":"t-3","provider":"pinterest"},{"identity_token":"t-4"}]}})")});
    m_server->answerOnce("GET", "/identities.json", {.body = oneAllReply("[]")});
    m_server->answer("GET", "/identities/t-1.json", {.body = oneAllReply(R"({"identity":{"provider":"facebook"}})")});
    m_server->answer("GET", "/identities/t 2.json",
        {.body = oneAllReply(R"({"identity":{"identity_token":"t 2","provider":"pinterest","displayName":"Kitchen"}})")});
    m_server->answer("GET", "/identities/t-4.json", {.body = oneAllReply("{}")});
    const Result<QList<RemoteAccount>> found = identities();
    QVERIFY(found.has_value());
    QCOMPARE(*found, (QList<RemoteAccount>{{u"t 2"_s, u"Kitchen"_s}, {u"t-3"_s, u"t-3"_s}}));
    QVERIFY(m_server->requests("GET", "/identities/t-3.json").isEmpty());
}

void TestOneAll::identityGoneSinceListed()
{
    m_server->answer(
        "GET", "/identities.json", {.body = oneAllReply(R"({"pagination":{"total_pages":1},"entries":["t-1","t-2"]})")});
    m_server->answer("GET", "/identities/t-2.json", {.body = oneAllReply(R"({"identity":{"provider":"pinterest"}})")});
    QCOMPARE(identities().value(), (QList<RemoteAccount>{{u"t-2"_s, u"t-2"_s}}));
}

void TestOneAll::identityLookUpFails()
{
    m_server->answer(
        "GET", "/identities.json", {.body = oneAllReply(R"({"pagination":{"total_pages":1},"entries":["t-1","t-2","t-3"]})")});
    m_server->answer("GET", "/identities/t-1.json", {.body = oneAllReply(R"({"identity":{"provider":"pinterest"}})")});
    m_server->answer("GET", "/identities/t-2.json", {.status = 429, .body = oneAllRefusal(429, "Slow down")});
    m_server->answer("GET", "/identities/t-3.json", {.body = oneAllReply(R"({"identity":{"provider":"pinterest"}})")});
    QCOMPARE(identities().error().kind, ErrorKind::RateLimit);
}

void TestOneAll::identitiesRefused()
{
    m_server->answer("GET", "/identities.json", {.status = 401, .body = oneAllRefusal(401, "Wrong keys")});
    const Error error = identities().error();
    QCOMPARE(error.kind, ErrorKind::Authentication);
    QVERIFY(!error.outcomeUnknown);
}

void TestOneAll::identitiesCancelled()
{
    FaultServer server;
    server.next(FaultServer::answer(200, oneAllReply(R"({"pagination":{"total_pages":1},"entries":["t-1","t-2"]})")));
    server.always(FaultServer::neverAnswer());
    QPointer<Job<QList<RemoteAccount>>> job = m_provider->remoteAccounts(session(server.url(u""_s)));
    std::optional<ErrorKind> kind;
    job->onFinished(this, [&kind](const Result<QList<RemoteAccount>>& result) { kind = result.error().kind; })->start();
    QTRY_COMPARE(server.requestCount(), 3);
    job->cancel();
    QTRY_COMPARE(kind, std::optional(ErrorKind::Cancelled));
}

void TestOneAll::statusIsUnsupported()
{
    QCOMPARE((*waitFor(m_provider->status(session(), RemoteId(u"1"_s)))).error().kind, ErrorKind::Unsupported);
    QVERIFY(m_server->requests().isEmpty());
}

// "GET /pull/identities/<identity_token>/pinterest/board/<board_id>/pins.json"

Result<RecentPins> TestOneAll::recent(const QString& board)
{
    const RecentQuery query{.title = u"Stadium"_s,
        .board = BoardId(board),
        .since = QDateTime(QDate(2021, 10, 20), QTime(16, 20), Qt::UTC),
        .until = QDateTime(QDate(2021, 10, 20), QTime(16, 40), Qt::UTC)};
    return waitFor(m_provider->findRecent(session(), query))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

void TestOneAll::recentAsListed()
{
    m_server->answer("GET", pinsPath,
        {.body = oneAllReply(R"({"pins":[{"pin_id":"2","pin_board_id":"98765432101011","pin_title":" Stadium  by night",
"pin_picture":"https://i.pinimg.com/2.jpg","pin_created_at":"2021-10-20T16:32:10","pin_link":"https://www.oneall.com/"},
{"pin_id":1,"pin_title":"Old","pin_created_at":"2021-10-20T02:19:59"}]})")});
    const Result<RecentPins> pins = recent();
    QVERIFY(pins.has_value());
    QVERIFY(pins->complete); // it reaches back
    QCOMPARE(pins->pins.size(), 2);
    QCOMPARE(pins->pins.at(0),
        (FoundPin{.receipt = {.state = Receipt::State::Published,
                      .remoteId = RemoteId(u"2"_s),
                      .url = QUrl(u"https://www.pinterest.com/pin/2/"_s)},
            .title = u"Stadium by night"_s,
            .link = u"https://www.oneall.com/"_s,
            .board = BoardId(u"98765432101011"_s),
            .created = QDateTime(QDate(2021, 10, 20), QTime(16, 32, 10), Qt::UTC),
            .createdWithoutZone = true,
            .picture = QUrl(u"https://i.pinimg.com/2.jpg"_s)}));
    QCOMPARE(pins->pins.at(1).board, std::optional(BoardId(u"98765432101011"_s))); // the one that was asked for
    QVERIFY(!pins->pins.at(1).link);
    const RecordedRequest request = m_server->requests().constFirst();
    QCOMPARE(request.target, QByteArray(pinsPath));
    QCOMPARE(request.header("authorization"), basicHeader());
}

void TestOneAll::recentInOtherForms_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("complete");
    QTest::newRow("bare list") << R"([{"id":"1","title":"T","link":"https://a.example/","created_at":"2021-10-20T16:30:00Z"}])"_ba
                               << 1 << false;
    QTest::newRow("wrapped") << R"({"list":{"entries":[{"pin":{"pin_id":1,"pin_title":"T"}}]}})"_ba << 1 << false;
    QTest::newRow("with pages") << R"({"pagination":{"total_pages":1},"pins":[{"pin_id":"1"}]})"_ba << 1 << true;
    QTest::newRow("with more pages") << R"({"pagination":{"total_pages":2},"pins":[{"pin_id":"1"}]})"_ba << 1 << false;
    QTest::newRow("older, with more pages")
        << R"({"pins":{"pagination":{"current_page":1,"total_pages":5},"entries":[{"pin_id":"1","pin_created_at":"2021-10-19T00:00:00"}]}})"_ba
        << 1 << false;
    QTest::newRow("older, of a later page")
        << R"({"pagination":{"current_page":2},"pins":[{"pin_id":"1","pin_created_at":"2021-10-19T00:00:00"}]})"_ba << 1 << false;
    QTest::newRow("older, with more entries")
        << R"({"pagination":{"total_entries":"2"},"pins":[{"pin_id":"1","pin_created_at":"2021-10-19T00:00:00"}]})"_ba << 1
        << false;
    QTest::newRow("one page of more entries")
        << R"({"pagination":{"total_pages":1,"total_entries":2},"pins":[{"pin_id":"1"}]})"_ba << 1 << false;
    QTest::newRow("as many entries as told")
        << R"({"pagination":{"current_page":1,"total_pages":1,"total_entries":1},"pins":[{"pin_id":"1"}]})"_ba << 1 << true;
    QTest::newRow("empty") << R"({"pins":[]})"_ba << 0 << true;
    QTest::newRow("empty, with more pages") << R"({"pagination":{"total_pages":2},"pins":[]})"_ba << 0 << false;
    QTest::newRow("older in some zones only")
        << R"({"pins":[{"pin_id":"1","pin_created_at":"2021-10-20T02:20:00"}]})"_ba << 1 << false;
    QTest::newRow("zone") << R"({"pins":[{"pin_id":"1","pin_created_at":"2021-10-20T18:19:00+02:00"}]})"_ba << 1 << true;
    QTest::newRow("unreadable time") << R"({"pins":[{"pin_id":"1","pin_created_at":"Wed, 20 Oct 2021"}]})"_ba << 1 << false;
    QTest::newRow("odd members")
        << R"({"pins":[{"pin_id":"1","pin_title":{},"pin_link":5,"pin_picture":"x","pin_created_at":[]}]})"_ba << 1 << false;
}

void TestOneAll::recentInOtherForms()
{
    QFETCH(const QByteArray, data);
    QFETCH(const int, count);
    QFETCH(const bool, complete);
    m_server->answer("GET", pinsPath, {.body = oneAllReply(data)});
    const Result<RecentPins> pins = recent();
    QVERIFY(pins.has_value());
    QCOMPARE(pins->pins.size(), count);
    QCOMPARE(pins->complete, complete);
    for (const FoundPin& pin : pins->pins)
        QCOMPARE(pin.receipt.remoteId, RemoteId(u"1"_s));
}

void TestOneAll::recentLies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const QByteArray& body, ErrorKind kind = ErrorKind::Protocol, int status = 200) {
        QTest::newRow(name) << status << body << kind;
    };
    row("no data", oneAllReply("null"));
    row("text for data", oneAllReply("\"none\""));
    row("list of strangers", oneAllReply(R"({"pins":[{"name":"x"}]})"));
    row("ids that are none", oneAllReply(R"({"pins":[{"pin_id":[]},{"pin_id":1.5}]})"));
    row("cut", oneAllReply(R"({"pins":[{"pin_id":"1"}]})").chopped(9));
    row("web page", "<html></html>");
    row("huge", oneAllReply(R"({"pins":[{"pin_title":")" + QByteArray(20 * 1024 * 1024, 'x') + R"("}]})"), ErrorKind::TooLarge);
    row("refused with 200", oneAllRefusal(403, "No"), ErrorKind::Permission);
    row("keys refused", oneAllRefusal(401, "No"), ErrorKind::Authentication, 401);
    row("too often", oneAllRefusal(429, "Slow down"), ErrorKind::RateLimit, 429);
    row("in part", oneAllReply(R"({"pins":[]})"), ErrorKind::Server, 207);
}

void TestOneAll::recentLies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    m_server->answer("GET", pinsPath, {.status = status, .body = body});
    const Result<RecentPins> pins = recent();
    QVERIFY(!pins);
    QCOMPARE(pins.error().kind, kind);
    QVERIFY(!pins.error().outcomeUnknown);
}

void TestOneAll::recentOfNoBoard()
{
    QCOMPARE(recent(u".."_s).error().kind, ErrorKind::Rejected);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestOneAll)
#include "tst_oneall.moc"
