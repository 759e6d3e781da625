// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"
#include "practice/practiceservice.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "support/deferred.h"
#include "support/mediafiles.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// The practice service, by the provider that publishes to the real one and by plain HTTP.
class TestPractice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void accountsAndBoards();
    void picture();
    void video();
    void scheduled();
    void reachesItsTime();
    void survivesARestart();
    void pagesWithoutKey();
    void hostileTextsAreEscaped();
    void emptyBoardAndUnknownAddresses();
    void mediaInParts_data();
    void mediaInParts();

    void refusedUploads_data();
    void refusedUploads();
    void refusedUploadLeavesNothing();
    void largeUploadThatIsRefusedGetsItsAnswer();
    void listOfUploads();
    void listIsFiltered_data();
    void listIsFiltered();
    void statesOfSeveral();
    void newestPins();
    void wrongKey();
    void foreignHost_data();
    void foreignHost();

    void addressIsQuick();
    void serverFileIsPrivate();
    void secondInstanceUsesTheFirst();
    void takesOverFromTheFirst();
    void deadServerFileIsReplaced();
    void portOfAnotherProgram();
    void damagedServerFileIsReplaced();
    void folderThatCantBeMade();
    void stopsWithOpenConnections();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"practice"_s); }
    [[nodiscard]] PracticeService::Address address() { return m_service->address().value(); }
    [[nodiscard]] httplib::Client client();
    /// GET of an interface path with the key.
    [[nodiscard]] QJsonObject json(const std::string& path);
    [[nodiscard]] QString pageText(const QUrl& url);
    [[nodiscard]] Draft draft(const QString& path, MediaType type) const;
    [[nodiscard]] Result<Receipt> published(const Draft& draft);
    [[nodiscard]] Receipt statusOf(const RemoteId& id);
    [[nodiscard]] httplib::MultipartFormDataItems goodForm() const;

    QTemporaryDir m_files;
    QString m_png;
    QString m_mp4;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeService> m_service;

    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<MultiUploadProvider> m_provider;
};

namespace {

const BoardId bread(u"900719925474099301"_s);
constexpr auto key = "x-api-key";

} // namespace

void TestPractice::initTestCase()
{
    QVERIFY(m_files.isValid());
    m_png = makePng(m_files.filePath(u"a.png"_s));
    m_mp4 = makeMp4(m_files.filePath(u"a.mp4"_s));
}

void TestPractice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_service = std::make_unique<PracticeService>(folder());
    m_http = std::make_unique<HttpClient>(m_redactor, m_clock);
    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.access = [this](const Session&) -> Result<MultiUploadEndpoint::Access> {
        const Result<PracticeService::Address> address = m_service->address();
        if (!address)
            return failure(address.error());
        return MultiUploadEndpoint::Access{address->base, address->apiKey, address->accountId};
    };
    m_provider = std::make_unique<MultiUploadProvider>(endpoint, *m_http);
}

void TestPractice::cleanup()
{
    m_provider.reset();
    m_http.reset();
    flushDeferredDeletes();
    m_service.reset();
    m_folder.reset();
}

httplib::Client TestPractice::client()
{
    return httplib::Client("127.0.0.1", address().base.port());
}

QJsonObject TestPractice::json(const std::string& path)
{
    const auto reply = client().Get("/api/v1" + path, {{key, address().apiKey.toStdString()}});
    return reply && reply->status == 200 ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
}

QString TestPractice::pageText(const QUrl& url)
{
    const auto reply = client().Get(url.path().toStdString());
    return reply && reply->status == 200 ? QString::fromStdString(reply->body) : QString();
}

Draft TestPractice::draft(const QString& path, MediaType type) const
{
    Draft draft;
    draft.media.path = path;
    draft.media.type = type;
    draft.board = {bread, u"Bread and Cakes"_s};
    draft.title = u"Sourdough"_s;
    return draft;
}

Result<Receipt> TestPractice::published(const Draft& draft)
{
    return waitFor(m_provider->publish(Session(), draft))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

Receipt TestPractice::statusOf(const RemoteId& id)
{
    const auto receipt = waitFor(m_provider->status(Session(), id));
    return receipt && *receipt
        ? **receipt
        : Receipt{.state = Receipt::State::Failed, .remoteId = {}, .url = {}, .scheduledFor = {}, .message = u"no answer"_s};
}

httplib::MultipartFormDataItems TestPractice::goodForm() const
{
    return {{"accountId", "101", "", ""}, {"pinterest_board_id", bread.text().toStdString(), "", ""},
        {"photo", readFile(m_png).toStdString(), "photo.png", "image/png"}, {"title", "Sourdough", "", ""}};
}

void TestPractice::accountsAndBoards()
{
    const auto accounts = waitFor(m_provider->remoteAccounts(Session()));
    QVERIFY(accounts && *accounts);
    QCOMPARE((*accounts)->size(), 1);
    QCOMPARE((*accounts)->first().id, address().accountId);
    QCOMPARE((*accounts)->first().name, u"Practice"_s);
    // There is one to leave out.
    QCOMPARE(json("/accounts")[u"data"].toArray().size(), 2);

    const auto boards = waitFor(m_provider->boards(Session()));
    QVERIFY(boards && *boards);
    QCOMPARE((*boards)->size(), 8);
    QCOMPARE(std::ranges::count_if(**boards, [](const Board& board) { return board.secret; }), 2);
    QVERIFY(findBoard(**boards, u"Café & Crème"_s));
}

void TestPractice::picture()
{
    Draft pin = draft(m_png, MediaType::Png);
    pin.description = u"Rye and wheat"_s;
    pin.link = u"https://example.com/bread?a=1&b=2"_s;
    pin.altText = u"A round loaf"_s;
    const Result<Receipt> receipt = published(pin);
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Processing);
    QVERIFY(!receipt->remoteId.isEmpty());

    QTRY_COMPARE(statusOf(receipt->remoteId).state, Receipt::State::Published);
    const Receipt done = statusOf(receipt->remoteId);
    QCOMPARE(done.url.host(), u"127.0.0.1"_s);
    const QString page = pageText(done.url);
    QVERIFY(page.contains(u"<h1 dir=\"auto\">Sourdough</h1>"_s));
    QVERIFY(page.contains(u"Rye and wheat"_s));
    QVERIFY(page.contains(u"href=\"https://example.com/bread?a=1&amp;b=2\""_s));
    QVERIFY(page.contains(u"alt=\"A round loaf\""_s));
    QVERIFY(page.contains(u"Bread and Cakes"_s));
    QVERIFY(page.contains(u"/media/"_s + receipt->remoteId.text()));

    const auto media = client().Get("/media/" + receipt->remoteId.text().toStdString());
    QVERIFY(media);
    QCOMPARE(media->status, 200);
    QCOMPARE(QByteArray::fromStdString(media->get_header_value("Content-Type")), "image/png"_ba);
    QVERIFY(QByteArray::fromStdString(media->body) == readFile(m_png));

    const QString board = pageText(QUrl(u"/board/"_s + bread.text()));
    QVERIFY(board.contains(u"/pin/"_s + receipt->remoteId.text()));
}

void TestPractice::video()
{
    const Result<Receipt> receipt = published(draft(m_mp4, MediaType::Mp4));
    QVERIFY(receipt.has_value());
    QVERIFY(pageText(QUrl(u"/pin/"_s + receipt->remoteId.text())).contains(u"<video"_s));
    const auto media = client().Get("/media/" + receipt->remoteId.text().toStdString());
    QVERIFY(media && media->status == 200);
    QCOMPARE(QByteArray::fromStdString(media->get_header_value("Content-Type")), "video/mp4"_ba);
    QVERIFY(QByteArray::fromStdString(media->body) == readFile(m_mp4));
}

void TestPractice::scheduled()
{
    Draft pin = draft(m_png, MediaType::Png);
    const QDateTime at(QDate::currentDate().addDays(3), QTime(9, 30), Qt::UTC);
    pin.schedule = scheduleAtInstant(at, "Europe/Berlin");
    const Result<Receipt> receipt = published(pin);
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, Receipt::State::Scheduled);
    QCOMPARE(receipt->scheduledFor, pin.schedule->utc);
    const Receipt later = statusOf(receipt->remoteId);
    QCOMPARE(later.state, Receipt::State::Scheduled);
    QCOMPARE(later.scheduledFor, pin.schedule->utc);
    QVERIFY(pageText(later.url).contains(u"Scheduled for"_s));
}

void TestPractice::reachesItsTime()
{
    httplib::MultipartFormDataItems form = goodForm();
    const QString at = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODate);
    form.push_back({"scheduledDate", at.toStdString(), "", ""});
    const auto reply = client().Post("/api/v1/upload", {{key, address().apiKey.toStdString()}}, form);
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    const QJsonObject data = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object()[u"data"].toObject();
    QCOMPARE(data[u"status"].toString(), u"scheduled"_s);
    const RemoteId id(QString::number(data[u"uploadId"].toInteger()));
    QCOMPARE(statusOf(id).state, Receipt::State::Scheduled);
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(id).state, Receipt::State::Published, 6000);
}

void TestPractice::survivesARestart()
{
    const PracticeService::Address before = address();
    const Result<Receipt> first = published(draft(m_png, MediaType::Png));
    QVERIFY(first.has_value());

    m_service = std::make_unique<PracticeService>(folder());
    QCOMPARE(address().base, before.base); // pages opened earlier stay reachable
    QCOMPARE(address().apiKey, before.apiKey);
    QVERIFY(pageText(QUrl(u"/pin/"_s + first->remoteId.text())).contains(u"Sourdough"_s));
    QTRY_COMPARE(statusOf(first->remoteId).state, Receipt::State::Published);
    const Result<Receipt> second = published(draft(m_mp4, MediaType::Mp4));
    QVERIFY(second.has_value());
    QVERIFY(second->remoteId != first->remoteId);
}

void TestPractice::pagesWithoutKey()
{
    const auto overview = client().Get("/");
    QVERIFY(overview);
    QCOMPARE(overview->status, 200);
    const QString page = QString::fromStdString(overview->body);
    QVERIFY(page.contains(u"Küche und Garten"_s));
    QVERIFY(page.contains(u"Café &amp; Crème"_s));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(QByteArray::fromStdString(overview->get_header_value("Content-Security-Policy")).startsWith("default-src 'none'"));
    QCOMPARE(QByteArray::fromStdString(overview->get_header_value("X-Content-Type-Options")), "nosniff"_ba);
}

void TestPractice::hostileTextsAreEscaped()
{
    const QString hostile = u"</title><script>alert(1)</script>\"' onload=\"x"_s;
    Draft pin = draft(m_png, MediaType::Png);
    pin.title = hostile;
    pin.description = hostile;
    pin.altText = u"\" onerror=\"alert(1)"_s;
    pin.link = u"https://example.com/\"><script>alert(2)</script>"_s;
    const Result<Receipt> receipt = published(pin);
    // A link with such characters may be refused, which is fine; the rest has to be shown harmlessly.
    if (!receipt)
        pin.link.clear();
    const Result<Receipt> accepted = receipt ? receipt : published(pin);
    QVERIFY(accepted.has_value());
    for (const QString& path : QStringList{u"/pin/"_s + accepted->remoteId.text(), u"/board/"_s + bread.text()}) {
        const QString page = pageText(QUrl(path));
        QVERIFY(page.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(!page.contains(u"\" onerror="_s));
        QCOMPARE(page.count(u"</title>"_s), 1);
    }
}

void TestPractice::emptyBoardAndUnknownAddresses()
{
    QVERIFY(pageText(QUrl(u"/board/"_s + bread.text())).contains(u"No pins here yet."_s));
    for (const char* path : {"/pin/1", "/board/1", "/media/1", "/elsewhere", "/media/../server.json", "/media/%2e%2e%2fserver.json",
             "/pin/99999999999999999999", "/api/v1/elsewhere"}) {
        const auto reply = client().Get(path);
        QVERIFY2(reply, path);
        QVERIFY2(reply->status == 404, path);
        QVERIFY2(!QString::fromStdString(reply->body).contains(address().apiKey), path);
    }
    QVERIFY(json("/upload/1").isEmpty());
    QVERIFY(json("/pinterest/boards?accountId=5").isEmpty());
}

void TestPractice::mediaInParts_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    const qint64 size = QFileInfo(m_mp4).size();
    QTest::newRow("begin") << "bytes=0-99"_ba << 206 << 0LL << 99LL;
    QTest::newRow("middle") << "bytes=100-299"_ba << 206 << 100LL << 299LL;
    QTest::newRow("open end") << "bytes=100-"_ba << 206 << 100LL << size - 1;
    QTest::newRow("last") << "bytes=-50"_ba << 206 << size - 50 << size - 1;
    QTest::newRow("end too far") << "bytes=100-999999999"_ba << 206 << 100LL << size - 1;
    QTest::newRow("more than all from the end") << "bytes=-999999999"_ba << 206 << 0LL << size - 1;
    QTest::newRow("behind the end") << "bytes=999999999-"_ba << 416 << 0LL << -1LL;
    QTest::newRow("several") << "bytes=0-1,5-6"_ba << 200 << 0LL << size - 1;
}

void TestPractice::mediaInParts()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const Result<Receipt> receipt = published(draft(m_mp4, MediaType::Mp4));
    QVERIFY(receipt.has_value());
    const auto reply = client().Get("/media/" + receipt->remoteId.text().toStdString(), {{"Range", range.toStdString()}});
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    if (status != 416)
        QVERIFY(QByteArray::fromStdString(reply->body) == readFile(m_mp4).mid(from, to - from + 1));
    if (status == 206) {
        QCOMPARE(QByteArray::fromStdString(reply->get_header_value("Content-Range")),
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' + QByteArray::number(QFileInfo(m_mp4).size()));
    }
}

void TestPractice::refusedUploads_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // null: the field is left out
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");

    QTest::newRow("no account") << "accountId"_ba << QByteArray() << 400 << u"accountId is required"_s;
    QTest::newRow("no board") << "pinterest_board_id"_ba << QByteArray() << 400 << u"pinterest_board_id is required"_s;
    QTest::newRow("no title") << "title"_ba << QByteArray() << 400 << u"title is required"_s;
    QTest::newRow("blank title") << "title"_ba << "  "_ba << 400 << u"title is required"_s;
    QTest::newRow("no file") << "photo"_ba << QByteArray() << 400 << u"photo or video is required"_s;
    QTest::newRow("other account") << "accountId"_ba << "102"_ba << 404 << u"Account not found"_s;
    QTest::newRow("other board") << "pinterest_board_id"_ba << "1"_ba << 404 << u"Board not found"_s;
    QTest::newRow("long title") << "title"_ba << QByteArray(101, 'x') << 422 << u"title must be at most 100 characters"_s;
    QTest::newRow("long description") << "description"_ba << QByteArray(501, 'x') << 422 << u"description must be"_s;
    QTest::newRow("long alt text") << "alt_text"_ba << QByteArray(501, 'x') << 422 << u"alt_text must be"_s;
    QTest::newRow("not a link") << "link"_ba << "javascript:alert(1)"_ba << 422 << u"link must be a web address"_s;
    QTest::newRow("long link") << "link"_ba << "https://example.com/" + QByteArray(2048, 'x') << 422 << u"link must be"_s;
    QTest::newRow("not a picture") << "photo"_ba << "plain text"_ba << 422 << u"photo must be JPG or PNG"_s;
    QTest::newRow("empty picture") << "photo"_ba << ""_ba << 422 << u"photo must be"_s;
    QTest::newRow("two files") << "video"_ba << "x"_ba << 422 << u"one photo or one video"_s;
    QTest::newRow("not a date") << "scheduledDate"_ba << "tomorrow"_ba << 422 << u"ISO 8601"_s;
    QTest::newRow("date without zone") << "scheduledDate"_ba << "2031-01-01T10:00:00"_ba << 422 << u"ISO 8601"_s;
    QTest::newRow("date in the past") << "scheduledDate"_ba << "2020-01-01T10:00:00Z"_ba << 422 << u"future"_s;
    QTest::newRow("endless text") << "description"_ba << QByteArray(200'000, 'x') << 413 << u"too long"_s;
}

void TestPractice::refusedUploads()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QString, says);

    httplib::MultipartFormDataItems form = goodForm();
    const std::string name = field.toStdString();
    const auto known = std::ranges::find(form, name, &httplib::MultipartFormData::name);
    if (known == form.end())
        form.push_back({name, value.toStdString(), "", ""});
    else if (value.isNull())
        form.erase(known);
    else
        known->content = value.toStdString();

    const auto reply = client().Post("/api/v1/upload", {{key, address().apiKey.toStdString()}}, form);
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object();
    QVERIFY(object[u"success"].isBool() && !object[u"success"].toBool());
    QVERIFY2(object[u"error"].toString().contains(says), qPrintable(object[u"error"].toString()));
}

void TestPractice::refusedUploadLeavesNothing()
{
    httplib::MultipartFormDataItems form = goodForm();
    form.push_back({"scheduledDate", "never", "", ""});
    const auto reply = client().Post("/api/v1/upload", {{key, address().apiKey.toStdString()}}, form);
    QVERIFY(reply && reply->status == 422);
    QCOMPARE(json("/upload")[u"data"].toArray().size(), 0);
    for (const QString& name : {u"incoming"_s, u"media"_s, u"pins"_s})
        QVERIFY(QDir(folder() + u'/' + name).isEmpty());
}

void TestPractice::largeUploadThatIsRefusedGetsItsAnswer()
{
    const QString large = resizeFile(writeFile(m_files.filePath(u"large.mp4"_s), readFile(m_mp4)), 64LL * 1024 * 1024);
    Draft pin = draft(large, MediaType::Mp4);
    pin.board.id = BoardId(u"1"_s);
    const Result<Receipt> receipt = published(pin);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Rejected);
    QCOMPARE(receipt.error().detail, u"Board not found"_s);
    QVERIFY(!receipt.error().outcomeUnknown);
}

void TestPractice::listOfUploads()
{
    const QStringList titles{u"One"_s, u"Two"_s, u"Three"_s};
    for (const QString& title : titles) {
        Draft pin = draft(m_png, MediaType::Png);
        pin.title = title;
        if (title == u"Three")
            pin.schedule = scheduleAtInstant(QDateTime::currentDateTimeUtc().addDays(1), "UTC");
        QVERIFY(published(pin));
    }
    QTRY_COMPARE(json("/upload?status=completed")[u"data"].toArray().size(), 2);
    QCOMPARE(json("/upload?status=scheduled")[u"data"].toArray().size(), 1);
    QCOMPARE(json("/upload?search=tw")[u"data"].toArray().first()[u"title"].toString(), u"Two"_s);

    const QJsonObject page = json("/upload?limit=2&page=2");
    QCOMPARE(page[u"data"].toArray().size(), 1);
    const QJsonObject row = page[u"data"].toArray().first().toObject();
    QCOMPARE(row[u"title"].toString(), u"One"_s); // newest first
    QVERIFY(row[u"id"].isDouble());
    QVERIFY(row[u"fileSize"].isString());
    QCOMPARE(row[u"connectedAccount"][u"platform"].toString(), u"pinterest"_s);
    const QJsonObject pagination = page[u"pagination"].toObject();
    QCOMPARE(pagination[u"total"].toInt(), 3);
    QCOMPARE(pagination[u"page"].toInt(), 2);
    QCOMPARE(pagination[u"limit"].toInt(), 2);
    QCOMPARE(pagination[u"totalPages"].toInt(), 2);
}

void TestPractice::listIsFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("everything") << u""_s << QStringList{u"Oat bread"_s, u"Rye bread"_s};
    QTest::newRow("title") << u"search=RYE"_s << QStringList{u"Rye bread"_s};
    QTest::newRow("title, encoded") << u"search=rye%20b"_s << QStringList{u"Rye bread"_s};
    QTest::newRow("no such title") << u"search=barley"_s << QStringList{};
    QTest::newRow("platform") << u"platform=pinterest"_s << QStringList{u"Oat bread"_s, u"Rye bread"_s};
    QTest::newRow("other platform") << u"platform=youtube"_s << QStringList{};
    QTest::newRow("from") << u"startDate=2026-01-01T00:00:00Z"_s << QStringList{u"Oat bread"_s, u"Rye bread"_s};
    QTest::newRow("from later") << u"startDate=2999-01-01T00:00:00Z"_s << QStringList{};
    QTest::newRow("to") << u"endDate=2999-01-01T00:00:00Z"_s << QStringList{u"Oat bread"_s, u"Rye bread"_s};
    QTest::newRow("to earlier") << u"endDate=2020-01-01T00:00:00Z"_s << QStringList{};
    QTest::newRow("page") << u"limit=1&page=2"_s << QStringList{u"Rye bread"_s};
    QTest::newRow("page after the last") << u"limit=1&page=3"_s << QStringList{};
    QTest::newRow("no numbers") << u"limit=x&page=-1"_s << QStringList{u"Oat bread"_s, u"Rye bread"_s};
    QTest::newRow("no status of that name") << u"status=lost"_s << QStringList{};
}

void TestPractice::listIsFiltered()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, titles);
    for (const QString& title : {u"Rye bread"_s, u"Oat bread"_s}) {
        Draft pin = draft(m_png, MediaType::Png);
        pin.title = title;
        QVERIFY(published(pin));
    }
    QStringList listed;
    for (const QJsonValue row : json("/upload?" + query.toStdString())[u"data"].toArray())
        listed.append(row[u"title"].toString());
    QCOMPARE(listed, titles);
}

void TestPractice::statesOfSeveral()
{
    QList<RemoteId> ids;
    for (const bool later : {false, false, true}) {
        Draft pin = draft(m_png, MediaType::Png);
        if (later)
            pin.schedule = scheduleAtInstant(QDateTime::currentDateTimeUtc().addDays(1), "UTC");
        const Result<Receipt> receipt = published(pin);
        QVERIFY(receipt);
        ids.append(receipt->remoteId);
    }
    ids.append(RemoteId(u"1"_s)); // there is none
    const Session session{.account = {.id = AccountId(u"a"_s)}, .secrets = {}};
    const auto states = [&] { return (*waitFor(m_provider->states(session, ids))).value(); };
    QTRY_COMPARE(states().value(ids[0]).state, Receipt::State::Published);
    QTRY_COMPARE(states().value(ids[1]).state, Receipt::State::Published);
    QCOMPARE(states().value(ids[2]).state, Receipt::State::Scheduled);
    QCOMPARE(states().keys(), ids.mid(0, 3));
    QCOMPARE(states().value(ids[0]), statusOf(ids[0]));
}

void TestPractice::newestPins()
{
    Draft other = draft(m_png, MediaType::Png);
    other.title = u"Rye"_s;
    QVERIFY(published(other));
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    const Result<Receipt> receipt = published(draft(m_png, MediaType::Png));
    QVERIFY(receipt.has_value());
    const RecentQuery query{.title = u"Sourdough"_s, .board = bread, .since = begun.addSecs(-600), .until = begun.addSecs(600)};
    const auto recent = [&](const RecentQuery& asked) { return (*waitFor(m_provider->findRecent(Session(), asked))).value(); };
    QTRY_COMPARE(recent(query).pins.value(0).receipt.state, Receipt::State::Published);
    const RecentPins found = recent(query);
    QVERIFY(found.complete);
    QCOMPARE(found.pins.size(), 1);
    const FoundPin& pin = found.pins.constFirst();
    QCOMPARE(pin.receipt.remoteId, receipt->remoteId);
    QCOMPARE(pin.title, u"Sourdough"_s);
    QCOMPARE(pin.board, std::optional(bread));
    QCOMPARE(pin.bytes, std::optional(QFileInfo(m_png).size()));
    QVERIFY(qAbs(pin.created.secsTo(begun)) <= 60);
    const auto picture = client().Get(pin.picture.path().toStdString());
    QVERIFY(picture && QByteArray::fromStdString(picture->body) == readFile(m_png));

    RecentQuery any = query;
    any.title.clear();
    QCOMPARE(recent(any).pins.size(), 2);
}

void TestPractice::wrongKey()
{
    for (const std::string& path : {std::string("/accounts"), std::string("/pinterest/boards?accountId=101"),
             std::string("/upload"), std::string("/upload/1")}) {
        QCOMPARE(client().Get("/api/v1" + path)->status, 401);
        QCOMPARE(client().Get("/api/v1" + path, {{key, "wrong"}})->status, 401);
        QCOMPARE(client().Get("/api/v1" + path, {{key, address().apiKey.chopped(1).toStdString()}})->status, 401);
    }
    const auto reply = client().Post("/api/v1/upload", {{key, "wrong"}}, goodForm());
    QVERIFY(reply);
    QCOMPARE(reply->status, 401);
    const auto plain = client().Post("/api/v1/upload", {{key, "wrong"}}, "text", "text/plain");
    QVERIFY(plain);
    QCOMPARE(plain->status, 401);
    const auto notMultipart = client().Post("/api/v1/upload", {{key, address().apiKey.toStdString()}}, "text", "text/plain");
    QVERIFY(notMultipart);
    QCOMPARE(notMultipart->status, 415);
    QCOMPARE(json("/upload")[u"data"].toArray().size(), 0);
}

void TestPractice::foreignHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("welcome");
    QTest::newRow("address") << "127.0.0.1"_ba << true;
    QTest::newRow("localhost") << "localhost:1234"_ba << true;
    QTest::newRow("six") << "[::1]:80"_ba << true;
    QTest::newRow("rebound name") << "evil.example"_ba << false;
    QTest::newRow("rebound name with port") << "evil.example:80"_ba << false;
    QTest::newRow("looks like it") << "127.0.0.1.evil.example"_ba << false;
    QTest::newRow("user part") << "127.0.0.1@evil.example"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("other interface") << "192.168.1.5"_ba << false;
}

void TestPractice::foreignHost()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, welcome);
    for (const char* path : {"/", "/api/v1/accounts"}) {
        const auto reply = client().Get(path, {{"Host", host.toStdString()}, {key, address().apiKey.toStdString()}});
        QVERIFY(reply);
        QCOMPARE(reply->status, welcome ? 200 : 403);
    }
}

void TestPractice::addressIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    const PracticeService::Address first = address();
    const qint64 started = timer.restart();
    QCOMPARE(address().base, first.base);
    const qint64 again = timer.restart();
    PracticeService other(folder());
    QVERIFY(other.address());
    const qint64 others = timer.elapsed();
    // Twenty times what it takes on a slow machine, and still far from what a person notices.
    QVERIFY2(started < 1000 && again < 20 && others < 1000, qPrintable(u"%1 %2 %3 ms"_s.arg(started).arg(again).arg(others)));
    QCOMPARE(first.base.host(), u"127.0.0.1"_s);
    QCOMPARE(first.base.path(), u"/api/v1"_s);
}

void TestPractice::serverFileIsPrivate()
{
    const PracticeService::Address own = address();
    const QString path = folder() + u"/server.json"_s;
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(own.apiKey.size() >= 32);
    QVERIFY(readFile(path).contains(own.apiKey.toLatin1()));
}

void TestPractice::secondInstanceUsesTheFirst()
{
    const PracticeService::Address first = address();
    PracticeService second(folder());
    const Result<PracticeService::Address> seen = second.address();
    QVERIFY(seen.has_value());
    QCOMPARE(seen->base, first.base);
    QCOMPARE(seen->apiKey, first.apiKey);
}

void TestPractice::takesOverFromTheFirst()
{
    QVERIFY(published(draft(m_png, MediaType::Png)));
    PracticeService second(folder());
    QVERIFY(second.address());
    m_service.reset();
    const Result<PracticeService::Address> own = second.address();
    QVERIFY(own.has_value());
    httplib::Client direct("127.0.0.1", own->base.port());
    const auto reply = direct.Get("/api/v1/upload", {{key, own->apiKey.toStdString()}});
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QVERIFY(QByteArray::fromStdString(reply->body).contains("Sourdough"));
}

void TestPractice::deadServerFileIsReplaced()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 deadPort = taken.serverPort();
    taken.close();
    QDir().mkpath(folder());
    writeFile(folder() + u"/server.json"_s,
        R"({"base":"http://127.0.0.1:)" + QByteArray::number(deadPort) + R"(/api/v1","apiKey":")" + QByteArray(64, 'a') + "\"}");
    // The lock of a process that is no more: what a killed one leaves behind.
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    QVERIFY(gone.waitForStarted());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());
    writeFile(folder() + u"/server.lock"_s, QByteArray::number(pid) + "\ntrue\n" + QSysInfo::machineHostName().toUtf8() + "\n");

    const PracticeService::Address own = address();
    QCOMPARE(own.base.port(), int(deadPort)); // free again, so the last port is kept
    QCOMPARE(own.apiKey, QString(64, u'a'));
    QCOMPARE(json("/accounts")[u"success"].toBool(), true);
}

void TestPractice::portOfAnotherProgram()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QDir().mkpath(folder());
    writeFile(folder() + u"/server.json"_s,
        R"({"base":"http://127.0.0.1:)" + QByteArray::number(other.serverPort()) + R"(/api/v1","apiKey":")" + QByteArray(64, 'a')
            + "\"}");
    QVERIFY(address().base.port() != int(other.serverPort()));
    QCOMPARE(json("/accounts")[u"success"].toBool(), true);
}

void TestPractice::damagedServerFileIsReplaced()
{
    QDir().mkpath(folder());
    writeFile(folder() + u"/server.json"_s, R"({"base":"http://evil.example/api/v1","apiKey":)");
    QCOMPARE(address().base.host(), u"127.0.0.1"_s);
    QCOMPARE(json("/accounts")[u"success"].toBool(), true);
    QVERIFY(QJsonDocument::fromJson(readFile(folder() + u"/server.json"_s)).isObject());
}

void TestPractice::folderThatCantBeMade()
{
    writeFile(m_folder->filePath(u"file"_s), "x");
    PracticeService service(m_folder->filePath(u"file/practice"_s));
    const Result<PracticeService::Address> none = service.address();
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Storage);
}

void TestPractice::stopsWithOpenConnections()
{
    const int port = address().base.port();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const QByteArray& sent : {""_ba, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n"_ba, "GET / HTT"_ba,
             "POST /api/v1/upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nand no more"_ba}) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
        QVERIFY(sockets.back()->waitForConnected());
        sockets.back()->write(sent);
        sockets.back()->flush();
    }
    QTRY_VERIFY(sockets[1]->bytesAvailable() > 0);
    QElapsedTimer timer;
    timer.start();
    m_service.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    QVERIFY(!late.waitForConnected(500));
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
