// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"
#include "providerrows.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "providers/registry.h"
#include "support/deferred.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"
#include "support/recordingserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;

namespace {

constexpr auto canaryKey = "canary-key-4711";

/// What the service documents as its answers.
constexpr auto boardsBody = R"({
"success": true,
"data": [
{ "id": "123456789", "name": "My Board", "description": "Board description", "privacy": "PUBLIC" },
{ "id": "987654321", "name": "Another Board", "privacy": "SECRET" }
]
})";
constexpr auto queuedBody = R"({
"success": true,
"message": "Upload queued successfully",
"data": { "uploadId": 456, "status": "pending", "scheduledFor": null }
})";

} // namespace

/// The service's description, line by line, as bytes on the wire. The bodies are read by cpp-httplib's parser, not by ours.
class TestMultiUpload : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void documentedEndpoint();
    void registryKnowsItsProviders();
    void capabilities();
    void baseAddressKeepsItsPath_data();
    void baseAddressKeepsItsPath();
    void keyInEveryRequest();
    void keyIsTrimmed();
    void withoutKeyNothingIsSent();
    void withoutAccountNothingIsSent();

    void accountsArePinterestOnly();
    void boardsAsDocumented();
    void accountIdIsEncoded();
    void boardsEmpty();
    void boardsFiveThousand();
    void boardsRefused();
    void boardsWebPage();
    void boardsTwentyMegabytes();
    void boardsWrongTypes();
    void boardsCutInTheMiddle();
    void boardsConnectionCut();

    void imageWithEverything();
    void jpegImage();
    void video();
    void emptyOptionalsAreLeftOut();
    void textsAreSentAsWritten();
    void scheduled();
    void nowHasNoDate();
    void hugeIdsArriveWhole();

    void fileMissing();
    void fileGoneSinceChecked();
    void typeNotTaken_data();
    void typeNotTaken();
    void timeThatDoesNotExist();

    void errorsByStatus_data();
    void errorsByStatus();
    void rateLimitSaysHowLong();
    void serviceRepeatsTheKey();
    void refusedWithStatus200();
    void notUnderstood_data();
    void notUnderstood();
    void postIsNotRedirected_data();
    void postIsNotRedirected();
    void getRedirectLosesTheKey();
    void connectionCutAfterTheBody();
    void connectionRefused();
    void plainHttpElsewhereIsRefused();

    void statusAsked();
    void statusOfAnUnknownUpload();
    void statesInOneRequest();
    void statesListIsAskedForEnough();
    void statesListIsReadTolerantly();
    void statesRepeatNoKey();
    void statesErrors_data();
    void statesErrors();

    void recentAsDocumented();
    void recentOfTheAccountOnly();
    void recentTellsTheBoardInAnyShape_data();
    void recentTellsTheBoardInAnyShape();
    void recentPageByPage();
    void recentWithoutPageNumbers_data();
    void recentWithoutPageNumbers();
    void recentWithoutEnd();
    void recentWhereNoTitleIsFound();
    void recentLies_data();
    void recentLies();
    void recentRepeatsTheKey();

private:
    [[nodiscard]] Result<RecentPins> recent(const RecentQuery& query);
    [[nodiscard]] Session session() const;
    [[nodiscard]] Draft imageDraft() const;
    [[nodiscard]] Result<Receipt> published(const Draft& draft);
    [[nodiscard]] RecordedRequest onlyUpload() const;
    static QList<QByteArray> namesOf(const RecordedRequest& request);

    QTemporaryDir m_folder;
    QString m_png;
    QString m_jpeg;
    QString m_mp4;

    SystemClock m_clock;
    std::unique_ptr<Redactor> m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<MultiUploadProvider> m_provider;
    std::unique_ptr<RecordingServer> m_server;
};

void TestMultiUpload::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_png = makePng(m_folder.filePath(u"Käse \"1\".png"_s));
    m_jpeg = makeJpeg(m_folder.filePath(u"photo of mine.jpeg"_s));
    m_mp4 = makeMp4(m_folder.filePath(u"clip.mp4"_s));
}

void TestMultiUpload::init()
{
    m_redactor = std::make_unique<Redactor>();
    m_http = std::make_unique<HttpClient>(*m_redactor, m_clock);
    m_provider = std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), *m_http);
    m_server = std::make_unique<RecordingServer>();
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = boardsBody});
    m_server->answer("POST", "/api/v1/upload", {.body = queuedBody});
}

void TestMultiUpload::cleanup()
{
    m_provider.reset();
    m_http.reset();
    flushDeferredDeletes();
    m_server.reset();
}

Session TestMultiUpload::session() const
{
    Session session;
    session.account.id = AccountId(u"a"_s);
    session.account.providerId = u"multi-upload"_s;
    session.account.server = m_server->url(u"/api/v1"_s);
    session.account.settings = {{u"account-id"_s, u"123"_s}};
    session.secrets = {{u"api-key"_s, QString::fromLatin1(canaryKey)}};
    return session;
}

Draft TestMultiUpload::imageDraft() const
{
    Draft draft;
    draft.media.path = m_png;
    draft.media.type = MediaType::Png;
    draft.board = {BoardId(u"123456789"_s), u"My Board"_s};
    draft.title = u"My Cool Pin"_s;
    draft.description = u"Check this out!"_s;
    draft.link = u"https://example.com"_s;
    draft.altText = u"Four coloured squares"_s;
    return draft;
}

Result<Receipt> TestMultiUpload::published(const Draft& draft)
{
    return waitFor(m_provider->publish(session(), draft))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

RecordedRequest TestMultiUpload::onlyUpload() const
{
    const QList<RecordedRequest> uploads = m_server->requests("POST", "/api/v1/upload");
    return uploads.size() == 1 && uploads.first().complete ? uploads.first() : RecordedRequest();
}

QList<QByteArray> TestMultiUpload::namesOf(const RecordedRequest& request)
{
    QList<QByteArray> names;
    for (const RecordedPart& part : request.parts)
        names.append(part.name);
    return names;
}

// "Base URL", "Authentication"

void TestMultiUpload::documentedEndpoint()
{
    const MultiUploadEndpoint endpoint = multiUploadEndpoint();
    QCOMPARE(endpoint.id, u"multi-upload"_s);
    QCOMPARE(endpoint.documentedServer, QUrl(u"https://api.multi-upload-tool.com/api/v1"_s));

    Session session;
    session.secrets = {{u"api-key"_s, u"k"_s}};
    const Result<MultiUploadEndpoint::Access> access = endpoint.access(session);
    QVERIFY(access.has_value());
    QCOMPARE(access->base, endpoint.documentedServer);

    QCOMPARE(endpoint.credentialFields.size(), 2);
    QCOMPARE(endpoint.credentialFields[0].key, u"api-key"_s);
    QCOMPARE(endpoint.credentialFields[0].kind, CredentialField::Kind::Secret);
    QCOMPARE(endpoint.credentialFields[1].key, u"account-id"_s);
    QCOMPARE(endpoint.credentialFields[1].kind, CredentialField::Kind::RemoteAccount);
}

void TestMultiUpload::registryKnowsItsProviders()
{
    ProviderRegistry registry;
    registry.add(std::make_unique<MultiUploadProvider>(multiUploadEndpoint(), *m_http));
    QVERIFY(registry.find(u"multi-upload"_s));
    QCOMPARE(registry.find(u"multi-upload"_s)->displayName(), u"Multi-Upload-Tool"_s);
    QVERIFY(!registry.find(u"of-a-newer-version"_s));
    QCOMPARE(registry.all().size(), size_t(1));
}

void TestMultiUpload::capabilities()
{
    const Capabilities capabilities = m_provider->capabilities();
    QCOMPARE(capabilities.pictureTypes, (QList{MediaType::Jpeg, MediaType::Png}));
    QCOMPARE(capabilities.videoTypes, QList{MediaType::Mp4});
    QCOMPARE(capabilities.limits.titleMin, 1);
    QCOMPARE(capabilities.limits.titleMax, 100);
    QCOMPARE(capabilities.limits.descriptionMax, 500);
    QVERIFY(capabilities.limits.pictureSideMax > 0 && capabilities.limits.pictureSideMax < 30'000);
    QCOMPARE(capabilities.limits.videoBytesMax, 2LL << 30);
    QVERIFY(capabilities.ownScheduling);
    QVERIFY(capabilities.status);
    QCOMPARE(capabilities.requestLimit.count, 100); // "100 requests / 15 minutes per IP"
    QVERIFY(capabilities.requestLimit.period == std::chrono::minutes(15));
    QVERIFY(capabilities.altText);
    QVERIFY(!capabilities.altTextForVideo);
}

void TestMultiUpload::baseAddressKeepsItsPath_data()
{
    addBaseAddresses();
}

void TestMultiUpload::baseAddressKeepsItsPath()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, before);
    m_server->answer("GET", QByteArray::fromPercentEncoding(before) + "/pinterest/boards", {.body = boardsBody});
    Session own = session();
    own.account.server = m_server->url(base);
    const auto boards = waitFor(m_provider->boards(own));
    QVERIFY(boards && *boards);
    const QList<RecordedRequest> requests = m_server->requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].target, before + "/pinterest/boards?accountId=123");
}

void TestMultiUpload::keyInEveryRequest()
{
    m_server->answer("GET", "/api/v1/accounts", {.body = R"({"success":true,"data":[]})"});
    m_server->answer("GET", "/api/v1/upload/456", {.body = queuedBody});
    QVERIFY(*waitFor(m_provider->remoteAccounts(session())));
    QVERIFY(*waitFor(m_provider->boards(session())));
    QVERIFY(published(imageDraft()));
    QVERIFY(*waitFor(m_provider->status(session(), RemoteId(u"456"_s))));
    QCOMPARE(m_server->requests().size(), 4);
    for (const RecordedRequest& request : m_server->requests()) {
        QCOMPARE(request.header("x-api-key"), QByteArray(canaryKey));
        QVERIFY(!request.target.contains(canaryKey));
    }
}

void TestMultiUpload::keyIsTrimmed()
{
    Session own = session();
    own.secrets[u"api-key"_s] = u" "_s + QString::fromLatin1(canaryKey) + u"\r\n"_s;
    QVERIFY(*waitFor(m_provider->boards(own)));
    QCOMPARE(m_server->requests().first().header("x-api-key"), QByteArray(canaryKey));
}

void TestMultiUpload::withoutKeyNothingIsSent()
{
    Session own = session();
    own.secrets.clear();
    QCOMPARE((*waitFor(m_provider->remoteAccounts(own))).error().kind, ErrorKind::Authentication);
    QCOMPARE((*waitFor(m_provider->boards(own))).error().kind, ErrorKind::Authentication);
    const Result<Receipt> receipt = *waitFor(m_provider->publish(own, imageDraft()));
    QCOMPARE(receipt.error().kind, ErrorKind::Authentication);
    QVERIFY(!receipt.error().outcomeUnknown);
    QCOMPARE((*waitFor(m_provider->status(own, RemoteId(u"1"_s)))).error().kind, ErrorKind::Authentication);
    QVERIFY(m_server->requests().isEmpty());
}

void TestMultiUpload::withoutAccountNothingIsSent()
{
    Session own = session();
    own.account.settings.clear();
    QCOMPARE((*waitFor(m_provider->boards(own))).error().kind, ErrorKind::Rejected);
    QCOMPARE((*waitFor(m_provider->publish(own, imageDraft()))).error().kind, ErrorKind::Rejected);
    QVERIFY(m_server->requests().isEmpty());
}

// "1. Get User Boards"

void TestMultiUpload::accountsArePinterestOnly()
{
    m_server->answer("GET", "/api/v1/accounts",
        {.body =
                R"({"success":true,"data":[{"id":123,"platform":"pinterest","accountName":"Kitchen"},{"id":9,"platform":"youtube","accountName":"Films"}]})"});
    const auto accounts = waitFor(m_provider->remoteAccounts(session()));
    QVERIFY(accounts && *accounts);
    QCOMPARE(**accounts, (QList<RemoteAccount>{{u"123"_s, u"Kitchen"_s}}));
}

void TestMultiUpload::boardsAsDocumented()
{
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && *boards);
    QCOMPARE(**boards,
        (QList<Board>{{BoardId(u"123456789"_s), u"My Board"_s, u"Board description"_s, false},
            {BoardId(u"987654321"_s), u"Another Board"_s, {}, true}}));
    const RecordedRequest request = m_server->requests().first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.target, "/api/v1/pinterest/boards?accountId=123"_ba);
}

void TestMultiUpload::accountIdIsEncoded()
{
    Session own = session();
    own.account.settings[u"account-id"_s] = u"a b&c+d/é=#"_s;
    QVERIFY(*waitFor(m_provider->boards(own)));
    QCOMPARE(m_server->requests().first().target, "/api/v1/pinterest/boards?accountId=a%20b%26c%2Bd%2F%C3%A9%3D%23"_ba);
}

void TestMultiUpload::boardsEmpty()
{
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = R"({"success":true,"data":[]})"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && *boards);
    QVERIFY((*boards)->isEmpty());
}

void TestMultiUpload::boardsFiveThousand()
{
    QByteArray body;
    for (int i = 0; i < 5000; ++i) {
        body += body.isEmpty() ? R"({"success":true,"data":[)" : ",";
        body += R"({"id":)" + QByteArray::number(900719925474090000 + i) + R"(,"name":"Board","privacy":"PUBLIC"})";
    }
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = body + "]}"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && *boards);
    QCOMPARE((*boards)->size(), 5000);
    QCOMPARE((*boards)->last().id.text(), u"900719925474094999"_s);
}

void TestMultiUpload::boardsRefused()
{
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = R"({"success":false,"error":"Account not found"})"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, ErrorKind::Rejected);
    QCOMPARE(boards->error().detail, u"Account not found"_s);
}

void TestMultiUpload::boardsWebPage()
{
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = "<!DOCTYPE html><html></html>", .contentType = "text/html"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, ErrorKind::Protocol);
    QCOMPARE(boards->error().httpStatus, 200);
}

void TestMultiUpload::boardsTwentyMegabytes()
{
    m_server->answer("GET", "/api/v1/pinterest/boards",
        {.body = R"({"success":true,"data":[{"id":"1","name":")" + QByteArray(20 * 1024 * 1024, 'x') + R"("}]})"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, ErrorKind::TooLarge);
}

void TestMultiUpload::boardsWrongTypes()
{
    for (const QByteArray& data : {"\"none\""_ba, "{}"_ba, "5"_ba, "[1,2]"_ba, "[{\"id\":[]}]"_ba, "null"_ba}) {
        m_server->answer("GET", "/api/v1/pinterest/boards", {.body = R"({"success":true,"data":)" + data + "}"});
        const auto boards = waitFor(m_provider->boards(session()));
        QVERIFY2(boards && !*boards, data.constData());
        QCOMPARE(boards->error().kind, ErrorKind::Protocol);
        QVERIFY(!boards->error().detail.isEmpty());
    }
}

void TestMultiUpload::boardsCutInTheMiddle()
{
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = QByteArray(boardsBody).left(100)});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, ErrorKind::Protocol);
}

void TestMultiUpload::boardsConnectionCut()
{
    FaultServer faulty;
    faulty.always(FaultServer::truncatedAnswer(200, QByteArray(boardsBody).left(100), 200));
    Session own = session();
    own.account.server = faulty.url(u"/api/v1"_s);
    const auto boards = waitFor(m_provider->boards(own));
    QVERIFY(boards && !*boards);
    QVERIFY(boards->error().kind == ErrorKind::Protocol || boards->error().kind == ErrorKind::Network);
}

// "2. Upload Pin"

void TestMultiUpload::imageWithEverything()
{
    const Result<Receipt> receipt = published(imageDraft());
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Processing);
    QCOMPARE(receipt->remoteId.text(), u"456"_s);
    QVERIFY(!receipt->scheduledFor.isValid());
    QVERIFY(receipt->url.isEmpty());

    const RecordedRequest upload = onlyUpload();
    QCOMPARE(upload.target, "/api/v1/upload"_ba); // async is left at its default
    QVERIFY(upload.header("content-type").startsWith("multipart/form-data; boundary="));
    QVERIFY(upload.header("content-length").toLongLong() > QFileInfo(m_png).size());
    QVERIFY(!upload.headers.contains("transfer-encoding"));
    QVERIFY(!upload.headers.contains("expect"));
    QCOMPARE(namesOf(upload),
        (QList<QByteArray>{"accountId", "pinterest_board_id", "photo", "title", "description", "link", "alt_text"}));
    QCOMPARE(upload.part("accountId")->content, "123"_ba);
    QCOMPARE(upload.part("pinterest_board_id")->content, "123456789"_ba);
    QCOMPARE(upload.part("title")->content, "My Cool Pin"_ba);
    QCOMPARE(upload.part("description")->content, "Check this out!"_ba);
    QCOMPARE(upload.part("link")->content, "https://example.com"_ba);
    QCOMPARE(upload.part("alt_text")->content, "Four coloured squares"_ba);

    const RecordedPart photo = *upload.part("photo");
    QCOMPARE(photo.fileName, "photo.png"_ba);
    QCOMPARE(photo.contentType, "image/png"_ba);
    QVERIFY(photo.content == readFile(m_png));
}

void TestMultiUpload::jpegImage()
{
    Draft draft = imageDraft();
    draft.media.path = m_jpeg;
    draft.media.type = MediaType::Jpeg;
    QVERIFY(published(draft));
    const RecordedPart photo = *onlyUpload().part("photo");
    QCOMPARE(photo.fileName, "photo.jpg"_ba);
    QCOMPARE(photo.contentType, "image/jpeg"_ba);
    QVERIFY(photo.content == readFile(m_jpeg));
}

void TestMultiUpload::video()
{
    Draft draft = imageDraft();
    draft.media.path = m_mp4;
    draft.media.type = MediaType::Mp4;
    QVERIFY(published(draft));
    const RecordedRequest upload = onlyUpload();
    // "Alt text for the image": not with a video.
    QCOMPARE(namesOf(upload), (QList<QByteArray>{"accountId", "pinterest_board_id", "video", "title", "description", "link"}));
    const RecordedPart video = *upload.part("video");
    QCOMPARE(video.fileName, "video.mp4"_ba);
    QCOMPARE(video.contentType, "video/mp4"_ba);
    QVERIFY(video.content == readFile(m_mp4));
}

void TestMultiUpload::emptyOptionalsAreLeftOut()
{
    Draft draft = imageDraft();
    draft.description.clear();
    draft.link.clear();
    draft.altText.clear();
    QVERIFY(published(draft));
    QCOMPARE(namesOf(onlyUpload()), (QList<QByteArray>{"accountId", "pinterest_board_id", "photo", "title"}));
}

void TestMultiUpload::textsAreSentAsWritten()
{
    Draft draft = imageDraft();
    draft.title = u"  Crème brûlée 😀 \"quoted\" & <b>bold</b> "_s;
    draft.description = u"one\n\ntwo\r\nthree\t\n--boundary\nContent-Disposition: form-data; name=\"title\"\n"_s;
    draft.link = u"https://example.com/?a=1&b=%20ü"_s;
    QVERIFY(published(draft));
    const RecordedRequest upload = onlyUpload();
    QCOMPARE(upload.part("title")->content, draft.title.toUtf8());
    QCOMPARE(upload.part("description")->content, draft.description.toUtf8());
    QCOMPARE(upload.part("link")->content, draft.link.toUtf8());
}

void TestMultiUpload::scheduled()
{
    m_server->answer("POST", "/api/v1/upload",
        {.body = R"({"success":true,"data":{"uploadId":456,"status":"scheduled","scheduledFor":"2031-12-25T10:00:00.000Z"}})"});
    Draft draft = imageDraft();
    draft.schedule = scheduleAt(QDate(2031, 12, 25), QTime(11, 0), "Europe/Berlin");
    const Result<Receipt> receipt = published(draft);
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Scheduled);
    QCOMPARE(receipt->scheduledFor, QDateTime(QDate(2031, 12, 25), QTime(10, 0), Qt::UTC));
    QCOMPARE(onlyUpload().part("scheduledDate")->content, "2031-12-25T10:00:00Z"_ba);
}

void TestMultiUpload::nowHasNoDate()
{
    QVERIFY(published(imageDraft()));
    QVERIFY(!onlyUpload().part("scheduledDate"));
}

void TestMultiUpload::hugeIdsArriveWhole()
{
    m_server->answer(
        "POST", "/api/v1/upload", {.body = R"({"success":true,"data":{"uploadId":9007199254740993,"status":"pending"}})"});
    Draft draft = imageDraft();
    draft.board.id = BoardId(u"900719925474099301"_s);
    const Result<Receipt> receipt = published(draft);
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->remoteId.text(), u"9007199254740993"_s);
    QCOMPARE(onlyUpload().part("pinterest_board_id")->content, "900719925474099301"_ba);
}

// Refused before anything is sent

void TestMultiUpload::fileMissing()
{
    Draft draft = imageDraft();
    draft.media.path = m_folder.filePath(u"gone.png"_s);
    const Result<Receipt> receipt = published(draft);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Storage);
    QVERIFY(!receipt.error().detail.isEmpty());
    QVERIFY(!receipt.error().outcomeUnknown);
    QVERIFY(m_server->requests().isEmpty());
}

void TestMultiUpload::fileGoneSinceChecked()
{
    Draft draft = imageDraft();
    draft.media.path = m_folder.path();
    const Result<Receipt> receipt = published(draft);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Storage);
    QVERIFY(m_server->requests().isEmpty());
}

void TestMultiUpload::typeNotTaken_data()
{
    QTest::addColumn<MediaType>("type");
    QTest::newRow("unknown") << MediaType::Unknown;
    QTest::newRow("gif") << MediaType::Gif;
    QTest::newRow("webp") << MediaType::Webp;
    QTest::newRow("quicktime") << MediaType::QuickTime;
}

void TestMultiUpload::typeNotTaken()
{
    Draft draft = imageDraft();
    QFETCH(MediaType, type);
    draft.media.type = type;
    const Result<Receipt> receipt = published(draft);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Unsupported);
    QVERIFY(!receipt.error().outcomeUnknown);
    QVERIFY(m_server->requests().isEmpty());
}

void TestMultiUpload::timeThatDoesNotExist()
{
    Draft draft = imageDraft();
    draft.schedule = scheduleAt(QDate(2031, 3, 30), QTime(2, 30), "Europe/Berlin");
    QVERIFY(!draft.schedule->exists());
    QCOMPARE(published(draft).error().kind, ErrorKind::Rejected);
    QVERIFY(m_server->requests().isEmpty());
}

// Answers that are no success

void TestMultiUpload::errorsByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknownWithJson");
    QTest::addColumn<bool>("unknownWithPage");
    QTest::newRow("400") << 400 << ErrorKind::Rejected << false << false;
    QTest::newRow("401") << 401 << ErrorKind::Authentication << false << false;
    QTest::newRow("403") << 403 << ErrorKind::Permission << false << false;
    QTest::newRow("404") << 404 << ErrorKind::Rejected << false << false;
    QTest::newRow("408") << 408 << ErrorKind::Timeout << true << true;
    QTest::newRow("409") << 409 << ErrorKind::Rejected << false << false;
    QTest::newRow("413") << 413 << ErrorKind::TooLarge << false << false;
    QTest::newRow("415") << 415 << ErrorKind::Rejected << false << false;
    QTest::newRow("422") << 422 << ErrorKind::Rejected << false << false;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit << false << false;
    QTest::newRow("500") << 500 << ErrorKind::Server << false << true;
    QTest::newRow("503") << 503 << ErrorKind::Server << false << true;
}

void TestMultiUpload::errorsByStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, unknownWithJson);
    QFETCH(bool, unknownWithPage);

    m_server->answer(
        "POST", "/api/v1/upload", {.status = status, .body = R"({"success":false,"message":"Refused","error":"Board not found"})"});
    const Result<Receipt> json = published(imageDraft());
    QVERIFY(!json);
    QCOMPARE(json.error().kind, kind);
    QCOMPARE(json.error().httpStatus, status);
    QCOMPARE(json.error().detail, u"Refused: Board not found"_s);
    QCOMPARE(json.error().outcomeUnknown, unknownWithJson);

    m_server->answer("POST", "/api/v1/upload", {.status = status, .body = "<html>no</html>", .contentType = "text/html"});
    const Result<Receipt> page = published(imageDraft());
    QVERIFY(!page);
    QCOMPARE(page.error().kind, kind);
    QCOMPARE(page.error().outcomeUnknown, unknownWithPage);

    m_server->answer("GET", "/api/v1/pinterest/boards", {.status = status, .body = R"({"success":false,"error":"no"})"});
    const auto boards = waitFor(m_provider->boards(session()));
    QVERIFY(boards && !*boards);
    QCOMPARE(boards->error().kind, kind);
    QVERIFY(!boards->error().outcomeUnknown);
    // Whatever the answer, one create request for each publish.
    QCOMPARE(m_server->requests("POST", "/api/v1/upload").size(), 2);
}

void TestMultiUpload::rateLimitSaysHowLong()
{
    m_server->answer("POST", "/api/v1/upload", {.status = 429, .body = "{}", .headers = {{"Retry-After", "90"}}});
    const Result<Receipt> receipt = published(imageDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().retryAfter, std::optional(90s));

    m_server->answer("POST", "/api/v1/upload", {.status = 429, .body = "{}"});
    QVERIFY(!published(imageDraft()).error().retryAfter);
}

void TestMultiUpload::serviceRepeatsTheKey()
{
    const QByteArray says = R"({"success":false,"message":"The key )" + QByteArray(canaryKey) + R"( is not known"})";
    m_server->answer("POST", "/api/v1/upload", {.status = 401, .body = says});
    m_server->answer("GET", "/api/v1/pinterest/boards", {.body = says});
    const Error refused = published(imageDraft()).error();
    QVERIFY(refused.detail.contains(u"is not known"_s));
    QVERIFY(!refused.detail.contains(QLatin1StringView(canaryKey)));
    QVERIFY(!(*waitFor(m_provider->boards(session()))).error().detail.contains(QLatin1StringView(canaryKey)));

    m_server->answer("POST", "/api/v1/upload",
        {.body = R"({"success":true,"message":"Hello )" + QByteArray(canaryKey) + R"(","data":{"uploadId":1}})"});
    const Result<Receipt> accepted = published(imageDraft());
    QVERIFY(accepted.has_value());
    QVERIFY(accepted->message.startsWith(u"Hello"));
    QVERIFY(!accepted->message.contains(QLatin1StringView(canaryKey)));

    const auto uploadAt = [](const QByteArray& address) -> QByteArray {
        return R"({"success":true,"data":{"uploadId":1,"status":"completed","url":")" + address + R"("}})";
    };
    const QByteArray page = "https://example.com/pin?by=" + QByteArray(canaryKey);
    m_server->answer("POST", "/api/v1/upload", {.body = uploadAt(page)});
    m_server->answer("GET", "/api/v1/upload/1", {.body = uploadAt(page)});
    QVERIFY(published(imageDraft()).value().url.isEmpty());
    QVERIFY((*waitFor(m_provider->status(session(), RemoteId(u"1"_s)))).value().url.isEmpty());
    m_server->answer("POST", "/api/v1/upload", {.body = uploadAt("https://example.com/pin?by=me")});
    QCOMPARE(published(imageDraft()).value().url, QUrl(u"https://example.com/pin?by=me"_s));
}

void TestMultiUpload::refusedWithStatus200()
{
    m_server->answer("POST", "/api/v1/upload", {.body = R"({"success":false,"error":"Daily limit"})"});
    const Result<Receipt> receipt = published(imageDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QCOMPARE(receipt.error().detail, u"Daily limit"_s);
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestMultiUpload::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << "<html>Queued</html>"_ba;
    QTest::newRow("cut") << QByteArray(queuedBody).left(70);
    QTest::newRow("no id") << R"({"success":true,"data":{}})"_ba;
}

void TestMultiUpload::notUnderstood()
{
    QFETCH(QByteArray, body);
    m_server->answer("POST", "/api/v1/upload", {.body = body});
    const Result<Receipt> receipt = published(imageDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Protocol);
    QVERIFY(receipt.error().outcomeUnknown);
}

void TestMultiUpload::postIsNotRedirected_data()
{
    addRedirects();
}

void TestMultiUpload::postIsNotRedirected()
{
    QFETCH(int, status);
    QFETCH(bool, unknown);
    RecordingServer other;
    other.answer("POST", "/api/v1/upload", {.body = queuedBody});
    other.answer("GET", "/api/v1/upload", {.body = queuedBody});
    m_server->answer(
        "POST", "/api/v1/upload", {.status = status, .headers = {{"Location", other.url(u"/api/v1/upload"_s).toEncoded()}}});
    const Result<Receipt> receipt = published(imageDraft());
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Protocol);
    QCOMPARE(receipt.error().outcomeUnknown, unknown);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestMultiUpload::getRedirectLosesTheKey()
{
    RecordingServer other;
    other.answer("GET", "/boards", {.body = boardsBody});
    m_server->answer(
        "GET", "/api/v1/pinterest/boards", {.status = 302, .headers = {{"Location", other.url(u"/boards"_s).toEncoded()}}});
    QVERIFY(*waitFor(m_provider->boards(session())));
    QCOMPARE(other.requests().size(), 1);
    const RecordedRequest redirected = other.requests().first();
    QVERIFY(!redirected.headers.contains("x-api-key"));
    for (const QByteArray& value : redirected.headers)
        QVERIFY(!value.contains(canaryKey));
}

void TestMultiUpload::connectionCutAfterTheBody()
{
    FaultServer faulty;
    faulty.always(FaultServer::cutBeforeAnswer(FaultServer::Cut::Close));
    Session own = session();
    own.account.server = faulty.url(u"/api/v1"_s);
    const Result<Receipt> receipt = *waitFor(m_provider->publish(own, imageDraft()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QVERIFY(receipt.error().outcomeUnknown);
    QCOMPARE(faulty.requestCount("POST"), 1);
}

void TestMultiUpload::connectionRefused()
{
    Session own = session();
    own.account.server = QUrl(u"http://127.0.0.1:%1/api/v1"_s.arg(FaultServer::closedPort()));
    const Result<Receipt> receipt = *waitFor(m_provider->publish(own, imageDraft()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestMultiUpload::plainHttpElsewhereIsRefused()
{
    Session own = session();
    own.account.server = QUrl(u"http://api.example.com/api/v1"_s);
    const Result<Receipt> receipt = *waitFor(m_provider->publish(own, imageDraft()));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Network);
    QVERIFY(!receipt.error().outcomeUnknown);
}

// GET /upload/:id

void TestMultiUpload::statusAsked()
{
    const auto stateAfter = [this](const QByteArray& body) {
        m_server->answer("GET", "/api/v1/upload/456", {.body = body});
        return *waitFor(m_provider->status(session(), RemoteId(u"456"_s)));
    };
    Result<Receipt> receipt = stateAfter(R"({"success":true,"data":{"id":456,"status":"processing"}})");
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Processing);

    receipt = stateAfter(R"({"success":true,"data":{"id":456,"status":"completed","metadata":{"pinId":"77"}}})");
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Published);
    QCOMPARE(receipt->url, QUrl(u"https://www.pinterest.com/pin/77/"_s));
    QCOMPARE(receipt->remoteId.text(), u"456"_s);

    receipt = stateAfter(R"({"success":true,"data":{"status":"failed","failureReason":"Board is gone"}})");
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Failed);
    QCOMPARE(receipt->message, u"Board is gone"_s);
    QCOMPARE(receipt->remoteId.text(), u"456"_s);
}

void TestMultiUpload::statusOfAnUnknownUpload()
{
    m_server->answer("GET", "/api/v1/upload/a%2Fb", {.status = 200, .body = queuedBody});
    const Result<Receipt> receipt = *waitFor(m_provider->status(session(), RemoteId(u"a/b"_s)));
    QVERIFY(m_server->requests().first().target.startsWith("/api/v1/upload/a%2Fb"));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QCOMPARE(receipt.error().httpStatus, 404);
}

// GET /upload

void TestMultiUpload::statesInOneRequest()
{
    m_server->answer("GET", "/api/v1/upload", {.body = R"({"success":true,"data":[
        {"id":501,"title":"Rye","platform":"pinterest","status":"completed","uploadedAt":"2026-03-10T09:00:00Z","thumbnailUrl":null,
         "fileSize":"1024","connectedAccount":{"id":123,"platform":"pinterest"},"metadata":{"pinId":"77"}},
        {"id":502,"title":"Rye","platform":"pinterest","status":"processing","fileSize":"1024"},
        {"id":"503","title":"Oat","platform":"pinterest","status":"Failed","metadata":{"error":"Board is gone"}},
        {"id":504,"title":"Oat","status":"scheduled","scheduledFor":"2031-12-25T10:00:00.000Z"},
        {"id":599,"title":"Of somebody else","status":"completed"}],
        "pagination":{"total":5,"page":1,"limit":100,"totalPages":1}})"});
    const QList<RemoteId> ids{RemoteId(u"501"_s), RemoteId(u"502"_s), RemoteId(u"503"_s), RemoteId(u"504"_s), RemoteId(u"505"_s)};
    const auto states = *waitFor(m_provider->states(session(), ids));
    QVERIFY(states.has_value());
    QCOMPARE(states->keys(), ids.mid(0, 4)); // 505 is not told of, 599 was not asked after
    QCOMPARE(states->value(ids[0]).state, Receipt::State::Published);
    QCOMPARE(states->value(ids[0]).url, QUrl(u"https://www.pinterest.com/pin/77/"_s));
    QCOMPARE(states->value(ids[1]).state, Receipt::State::Processing);
    QCOMPARE(states->value(ids[2]).state, Receipt::State::Failed);
    QCOMPARE(states->value(ids[2]).message, u"Board is gone"_s);
    QCOMPARE(states->value(ids[3]).state, Receipt::State::Scheduled);
    for (auto state = states->begin(); state != states->end(); ++state)
        QCOMPARE(state->remoteId, state.key());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().header("x-api-key"), session().secrets.value(u"api-key"_s).toUtf8());
}

void TestMultiUpload::statesListIsAskedForEnough()
{
    m_server->answer("GET", "/api/v1/upload", {.body = R"({"success":true,"data":[]})"});
    const auto targetFor = [this](int count) {
        QList<RemoteId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(RemoteId(QString::number(i)));
        const auto states = *waitFor(m_provider->states(session(), ids));
        return states && states->isEmpty() ? m_server->requests().constLast().target : QByteArray();
    };
    QCOMPARE(targetFor(2), "/api/v1/upload?page=1&limit=100"_ba);
    QCOMPARE(targetFor(100), "/api/v1/upload?page=1&limit=300"_ba);
    QCOMPARE(targetFor(2000), "/api/v1/upload?page=1&limit=1000"_ba);
}

void TestMultiUpload::statesListIsReadTolerantly()
{
    const auto statesIn = [this](const QByteArray& body) {
        m_server->answer("GET", "/api/v1/upload", {.body = body});
        const QList<RemoteId> ids{RemoteId(u"1"_s), RemoteId(u"9007199254740993"_s)};
        return *waitFor(m_provider->states(session(), ids));
    };
    // What is not known is never taken for success, and what is not told says nothing.
    auto states = statesIn(R"([{"id":1,"status":"published-ish"},{"id":9007199254740993,"status":"completed"}])");
    QVERIFY(states.has_value());
    QCOMPARE(states->value(RemoteId(u"1"_s)).state, Receipt::State::Processing);
    QCOMPARE(states->value(RemoteId(u"9007199254740993"_s)).state, Receipt::State::Published);
    for (const char* silent :
        {R"({"uploads":[{"id":1}]})", R"({"uploads":[{"id":1,"status":null}]})", R"({"uploads":[{"id":1,"status":["completed"]}]})",
            R"({"uploads":[{"id":1.5,"status":"completed"}]})", R"({"uploads":[{"id":{"id":1},"status":"completed"}]})",
            R"({"uploads":[{"status":"completed"}]})", R"({"uploads":[{"id":1,"status":"failed"}]})"}) {
        states = statesIn(silent);
        QVERIFY2(states && states->isEmpty(), silent);
    }
    for (const char* other :
        {"[1]", "{}", R"({"data":{"id":1,"status":"completed"}})", "<html>", R"({"success":true,"data":[{"id":1,)"}) {
        states = statesIn(other);
        QVERIFY2(!states && states.error().kind == ErrorKind::Protocol, other);
    }
}

void TestMultiUpload::statesRepeatNoKey()
{
    const QByteArray key = session().secrets.value(u"api-key"_s).toUtf8();
    m_server->answer("GET", "/api/v1/upload",
        {.body = R"([{"id":1,"status":"completed","url":"https://example.org/?key=)" + key
                + R"("},{"id":2,"status":"failed","error":"Key )" + key + R"( is old"}])"});
    const auto states = *waitFor(m_provider->states(session(), {RemoteId(u"1"_s), RemoteId(u"2"_s)}));
    QVERIFY(states.has_value());
    QVERIFY(states->value(RemoteId(u"1"_s)).url.isEmpty());
    QVERIFY(!states->value(RemoteId(u"2"_s)).message.contains(QString::fromUtf8(key)));
    QVERIFY(states->value(RemoteId(u"2"_s)).message.contains(u"is old"_s));
}

void TestMultiUpload::statesErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::Authentication;
    QTest::newRow("404") << 404 << ErrorKind::Rejected;
    QTest::newRow("405") << 405 << ErrorKind::Rejected;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit;
    QTest::newRow("503") << 503 << ErrorKind::Server;
}

void TestMultiUpload::statesErrors()
{
    QFETCH(const int, status);
    QFETCH(const ErrorKind, kind);
    m_server->answer("GET", "/api/v1/upload", {.status = status, .body = "{}", .headers = {{"Retry-After", "7"}}});
    const auto states = *waitFor(m_provider->states(session(), {RemoteId(u"1"_s), RemoteId(u"2"_s)}));
    QVERIFY(!states);
    QCOMPARE(states.error().kind, kind);
    QCOMPARE(states.error().httpStatus, status);
    QCOMPARE(states.error().retryAfter.has_value(), status == 429 || status == 503);
}

// GET /upload

Result<RecentPins> TestMultiUpload::recent(const RecentQuery& query)
{
    return waitFor(m_provider->findRecent(session(), query))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

void TestMultiUpload::recentAsDocumented()
{
    m_server->answer("GET", "/api/v1/upload",
        {.body = R"({"success":true,"data":[{"id":456,"title":"My Cool Pin","platform":"pinterest","status":"completed",
"uploadedAt":"2026-03-10T09:00:05.250Z","thumbnailUrl":"https://cdn.example/t.jpg","videoUrl":null,"fileSize":"2048",
"connectedAccount":{"id":123,"platform":"pinterest","accountName":"Kitchen"},"metadata":{"pinId":"77"}}],
"pagination":{"total":1,"page":1,"limit":100,"totalPages":1}})"});
    const QDateTime since(QDate(2026, 3, 10), QTime(8, 50), Qt::UTC);
    const Result<RecentPins> pins =
        recent({.title = u"My Cool Pin"_s, .board = BoardId(u"1"_s), .since = since, .until = since.addSecs(1800)});
    QVERIFY(pins.has_value());
    QVERIFY(pins->complete);
    QCOMPARE(pins->pins,
        QList<FoundPin>({{.receipt = {.state = Receipt::State::Published,
                              .remoteId = RemoteId(u"456"_s),
                              .url = QUrl(u"https://www.pinterest.com/pin/77/"_s)},
            .title = u"My Cool Pin"_s,
            .created = QDateTime(QDate(2026, 3, 10), QTime(9, 0, 5, 250), Qt::UTC),
            .picture = QUrl(u"https://cdn.example/t.jpg"_s),
            .bytes = 2048}}));
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray target = m_server->requests().constFirst().target;
    QVERIFY2(target.startsWith("/api/v1/upload?page=1&limit="), target.constData());
    QVERIFY2(target.contains("&search=My%20Cool%20Pin&"), target.constData());
    // A day more on each side.
    QVERIFY2(target.contains("&startDate=2026-03-09T08%3A50%3A00"), target.constData());
    QVERIFY2(target.contains("&endDate=2026-03-11T09%3A20%3A00"), target.constData());
}

void TestMultiUpload::recentOfTheAccountOnly()
{
    m_server->answer(
        "GET", "/api/v1/upload", {.body = R"({"success":true,"data":[{"id":1,"title":"T","connectedAccount":{"id":"123"}},
{"id":2,"title":"T","connectedAccount":{"id":124}},{"id":3,"title":"T","platform":"youtube","connectedAccount":{"id":123}},
{"id":"4","title":" T ","uploadedAt":"2026-03-10 09:00:00","link":"","metadata":{"boardId":7,"link":"https://example.org"}},
{"id":5,"title":"T","link":null,"fileSize":"large","thumbnailUrl":"javascript:alert","connectedAccount":7,"metadata":"none"}],
"pagination":{"totalPages":"1"}})"});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QStringList ids;
    for (const FoundPin& pin : pins->pins)
        ids.append(pin.receipt.remoteId.text());
    QCOMPARE(ids, QStringList({u"1"_s, u"4"_s, u"5"_s}));
    const FoundPin& told = pins->pins.at(1);
    QCOMPARE(told.title, u"T"_s);
    QCOMPARE(told.link, std::optional(QString(u""_s)));
    QCOMPARE(told.board, std::optional(BoardId(u"7"_s)));
    QCOMPARE(told.created, QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC)); // no zone: UTC
    QVERIFY(told.createdWithoutZone);
    QCOMPARE(told.receipt.state, Receipt::State::Processing);
    const FoundPin& untold = pins->pins.at(2);
    QVERIFY(!untold.link && !untold.board && !untold.bytes && !untold.created.isValid() && untold.picture.isEmpty());
}

void TestMultiUpload::recentTellsTheBoardInAnyShape_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<std::optional<BoardId>>("board");
    const auto seven = std::optional(BoardId(u"7"_s));
    QTest::newRow("as it was sent") << R"("pinterest_board_id":"7")"_ba << seven;
    QTest::newRow("in the metadata") << R"("metadata":{"pinterestBoardId":7})"_ba << seven;
    QTest::newRow("in metadata as text") << R"("metadata":"{\"pinterest_board_id\":\"7\"}")"_ba << seven;
    QTest::newRow("an object") << R"("board":{"id":"7","name":"Bread"})"_ba << seven;
    QTest::newRow("among the options") << R"("options":{"pinterest":{"board_id":"7"}})"_ba << seven;
    QTest::newRow("twice") << R"("boardId":7,"board":{"id":"7"})"_ba << seven;
    QTest::newRow("two of them") << R"("boardId":7,"board":{"id":"8"})"_ba << std::optional(BoardId());
    QTest::newRow("a number alone") << R"("board":"7")"_ba << seven;
    QTest::newRow("a name alone") << R"("board":"Bread","boardName":"Bread")"_ba << std::optional<BoardId>();
    QTest::newRow("of the account") << R"("connectedAccount":{"id":"123","defaultBoardId":"9"})"_ba << std::optional<BoardId>();
}

void TestMultiUpload::recentTellsTheBoardInAnyShape()
{
    QFETCH(QByteArray, told);
    QFETCH(std::optional<BoardId>, board);
    m_server->answer("GET", "/api/v1/upload", {.body = R"({"success":true,"data":[{"id":1,"title":"T",)" + told + "}]}"});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QCOMPARE(pins->pins.size(), 1);
    QVERIFY(pins->pins.constFirst().board == board);
}

void TestMultiUpload::recentPageByPage()
{
    for (const QByteArray& id : {"1"_ba, "2"_ba, "3"_ba}) {
        m_server->answerOnce("GET", "/api/v1/upload",
            {.body = R"({"success":true,"data":[{"id":)" + id + R"(,"title":"T"}],"pagination":{"totalPages":3}})"});
    }
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QCOMPARE(pins->pins.size(), 3);
    QVERIFY(pins->complete);
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(m_server->requests().constLast().target.contains("?page=3&"));
}

void TestMultiUpload::recentWithoutPageNumbers_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("secondPage"); // empty: the first one again
    QTest::addColumn<bool>("complete");
    QTest::newRow("then nothing") << 100 << R"({"success":true,"data":[]})"_ba << true;
    QTest::newRow("the same again") << 99 << QByteArray() << true;
    QTest::newRow("the same again, and maybe cut") << 100 << QByteArray() << false;
}

void TestMultiUpload::recentWithoutPageNumbers()
{
    QFETCH(const int, rows);
    QFETCH(const QByteArray, secondPage);
    QFETCH(const bool, complete);
    QByteArrayList entries;
    for (int i = 0; i < rows; ++i)
        entries.append(R"({"title":"T","id":)" + QByteArray::number(i) + '}');
    const QByteArray first = R"({"success":true,"uploads":[)" + entries.join(',') + "]}";
    m_server->answer("GET", "/api/v1/upload", {.body = secondPage.isEmpty() ? first : secondPage});
    m_server->answerOnce("GET", "/api/v1/upload", {.body = first});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QCOMPARE(pins->pins.size(), rows);
    QCOMPARE(pins->complete, complete);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestMultiUpload::recentWithoutEnd()
{
    FaultServer server;
    server.byRequest([](const FaultServer::Request& request) {
        const QByteArray id = QByteArray::number(request.connection);
        return FaultServer::answer(
            200, R"({"success":true,"data":[{"title":"T","id":)" + id + R"(}],"pagination":{"totalPages":1000000000}})");
    });
    Session own = session();
    own.account.server = server.url(u""_s);
    const auto pins = waitFor(m_provider->findRecent(own, {.title = u"T"_s}));
    QVERIFY(pins && *pins);
    QVERIFY(!(*pins)->complete);
    QCOMPARE(server.requestCount(), 5);
}

void TestMultiUpload::recentWhereNoTitleIsFound()
{
    // Nobody documents how titles are searched: what is not found that way may be there.
    const QByteArray other = R"({"success":true,"data":[{"id":1,"title":"T or not T"}],"pagination":{"totalPages":1}})";
    const QByteArray all = R"({"success":true,"data":[{"id":2,"title":"T"}],"pagination":{"totalPages":1}})";
    m_server->answerOnce("GET", "/api/v1/upload", {.body = other});
    m_server->answerOnce("GET", "/api/v1/upload", {.body = all});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QCOMPARE(pins->pins.size(), 1);
    QCOMPARE(pins->pins.constFirst().receipt.remoteId, RemoteId(u"2"_s));
    QVERIFY(pins->complete);
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().constFirst().target.contains("search="));
    QVERIFY(!m_server->requests().constLast().target.contains("search="));
}

void TestMultiUpload::recentLies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const QByteArray& body, ErrorKind kind = ErrorKind::Protocol, int status = 200) {
        QTest::newRow(name) << status << body << kind;
    };
    row("text for a list", R"({"success":true,"data":"none"})");
    row("object for a list", R"({"success":true,"data":{"id":1}})");
    row("numbers for rows", R"({"success":true,"data":[1,2]})");
    row("no list", R"({"success":true})");
    row("cut", R"({"success":true,"data":[{"id":1,"title":"T"},{"id)");
    row("web page", "<html></html>");
    row("empty", "");
    row("huge", R"({"success":true,"data":[{"title":")" + QByteArray(20 * 1024 * 1024, 'x') + R"("}]})", ErrorKind::TooLarge);
    row("refused", R"({"success":false,"error":"No"})", ErrorKind::Rejected);
    row("not allowed", R"({"error":"No"})", ErrorKind::Authentication, 401);
    row("too often", R"({"error":"Slow down"})", ErrorKind::RateLimit, 429);
    row("no such address", "", ErrorKind::Rejected, 404);
}

void TestMultiUpload::recentLies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    m_server->answer("GET", "/api/v1/upload", {.status = status, .body = body});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(!pins);
    QCOMPARE(pins.error().kind, kind);
    QVERIFY(!pins.error().outcomeUnknown);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestMultiUpload::recentRepeatsTheKey()
{
    const QByteArray key(canaryKey);
    m_server->answer("GET", "/api/v1/upload",
        {.body = R"({"success":true,"data":[{"id":1,"title":"T","status":"failed","error":"Key )" + key
                + R"( is bad","thumbnailUrl":"https://cdn.example/t.jpg?key=)" + key + R"("}],"pagination":{"totalPages":1}})"});
    const Result<RecentPins> pins = recent({.title = u"T"_s});
    QVERIFY(pins.has_value());
    QVERIFY(!pins->pins.constFirst().receipt.message.contains(QLatin1String(canaryKey)));
    QVERIFY(pins->pins.constFirst().picture.isEmpty());
}

QTEST_GUILESS_MAIN(TestMultiUpload)
#include "tst_multiupload.moc"
