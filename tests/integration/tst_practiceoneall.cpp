// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceservice.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "providers/oneall/oneallprovider.h"
#include "support/deferred.h"
#include "support/faultserver.h"
#include "support/mediafiles.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;

namespace {

const BoardId bread(u"900719925474099301"_s);

} // namespace

/// The practice service by OneAll's interface: by the provider that publishes to the real one, and by plain HTTP.
class TestPracticeOneAll : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void identitiesOfPinterestOnly();
    void identitiesPageByPage();
    void identityByToken();
    void boardsAreThoseOfTheOtherInterface();
    void pinGetsItsPage();
    void documentedEnvelope();
    void pinsOfABoard();
    void newestPins();
    void numberedSection();
    void boardIsMadeForBoth();
    void boardIsKept();
    void keysStayTheSame();
    void startPageTellsHow();

    void wrongKeys_data();
    void wrongKeys();
    void otherIdentities_data();
    void otherIdentities();
    void boardsThatAreNone_data();
    void boardsThatAreNone();
    void refusedPins_data();
    void refusedPins();
    void refusedBodies_data();
    void refusedBodies();
    void refusedBoards_data();
    void refusedBoards();
    void unknownAddresses_data();
    void unknownAddresses();

    void picturesThatCantBeHad_data();
    void picturesThatCantBeHad();
    void redirectIsFollowed();
    void pictureOfTheServiceItself();
    void stallEndsInTime();
    void stopsWhileFetching();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"practice"_s); }
    [[nodiscard]] PracticeService::Address address() { return m_service->address().value(); }
    [[nodiscard]] Session session();
    [[nodiscard]] httplib::Client client(bool signedIn = true);
    /// The parsed envelope of a GET; `code` is where the HTTP status goes.
    [[nodiscard]] QJsonObject got(const std::string& path, int* code = nullptr);
    [[nodiscard]] std::string pushPath(const QString& rest);
    /// Pushes and yields the envelope.
    [[nodiscard]] QJsonObject pushed(const QString& rest, const QJsonObject& push, int* code = nullptr);
    [[nodiscard]] QJsonObject goodPin();
    [[nodiscard]] QUrl served(const FaultServer::Script& script, const QString& path = u"/a.png"_s);
    [[nodiscard]] QUrl pictureAddress();
    [[nodiscard]] Draft draft();
    [[nodiscard]] Result<Receipt> published(const Draft& draft);
    [[nodiscard]] QList<Board> boards();
    [[nodiscard]] QString pageText(const QString& path);
    void verifyNothingCreated();

    QTemporaryDir m_files;
    QByteArray m_png;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeService> m_service;
    std::unique_ptr<FaultServer> m_site;

    SystemClock m_clock;
    Redactor m_redactor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OneAllProvider> m_provider;
};

void TestPracticeOneAll::initTestCase()
{
    QVERIFY(m_files.isValid());
    m_png = readFile(makePng(m_files.filePath(u"a.png"_s)));
}

void TestPracticeOneAll::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_service = std::make_unique<PracticeService>(folder());
    m_site = std::make_unique<FaultServer>();
    m_http = std::make_unique<HttpClient>(m_redactor, m_clock);
    m_provider = std::make_unique<OneAllProvider>(*m_http, m_redactor);
}

void TestPracticeOneAll::cleanup()
{
    m_provider.reset();
    m_http.reset();
    flushDeferredDeletes();
    m_service.reset();
    m_site.reset();
    m_folder.reset();
}

Session TestPracticeOneAll::session()
{
    const PracticeService::OneAllAccess access = address().oneAll;
    Session session;
    session.account.providerId = u"oneall"_s;
    session.account.server = access.base;
    session.account.settings = {{u"public-key"_s, access.publicKey}, {u"identity-token"_s, access.identityToken}};
    session.secrets = {{u"private-key"_s, access.privateKey}};
    return session;
}

httplib::Client TestPracticeOneAll::client(bool signedIn)
{
    const PracticeService::OneAllAccess access = address().oneAll;
    httplib::Client client("127.0.0.1", access.base.port());
    if (signedIn)
        client.set_basic_auth(access.publicKey.toStdString(), access.privateKey.toStdString());
    return client;
}

QJsonObject TestPracticeOneAll::got(const std::string& path, int* code)
{
    const auto reply = client().Get(path);
    if (code)
        *code = reply ? reply->status : 0;
    return reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
}

std::string TestPracticeOneAll::pushPath(const QString& rest)
{
    return QString(u"/push/identities/"_s + address().oneAll.identityToken + u"/pinterest/"_s + rest).toStdString();
}

QJsonObject TestPracticeOneAll::pushed(const QString& rest, const QJsonObject& push, int* code)
{
    const QJsonObject root{{u"request"_s, QJsonObject{{u"push"_s, push}}}};
    const auto reply = client().Post(pushPath(rest), QJsonDocument(root).toJson().toStdString(), "application/json");
    if (code)
        *code = reply ? reply->status : 0;
    return reply ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
}

QJsonObject TestPracticeOneAll::goodPin()
{
    return {{u"title"_s, u"Sourdough"_s}, {u"picture"_s, pictureAddress().toString()}};
}

QUrl TestPracticeOneAll::served(const FaultServer::Script& script, const QString& path)
{
    m_site->always(script);
    return m_site->url(path);
}

QUrl TestPracticeOneAll::pictureAddress()
{
    return served(FaultServer::answer(200, m_png, {{"Content-Type", "image/png"}}));
}

Draft TestPracticeOneAll::draft()
{
    Draft draft;
    draft.media.address = pictureAddress();
    draft.media.type = MediaType::Png;
    draft.board = {.id = bread, .name = u"Bread and Cakes"_s};
    draft.title = u"Sourdough"_s;
    return draft;
}

Result<Receipt> TestPracticeOneAll::published(const Draft& draft)
{
    return waitFor(m_provider->publish(session(), draft))
        .value_or(failure({.kind = ErrorKind::Timeout, .detail = u"the test waited in vain"_s}));
}

QList<Board> TestPracticeOneAll::boards()
{
    const auto boards = waitFor(m_provider->boards(session()));
    return boards && *boards ? **boards : QList<Board>();
}

QString TestPracticeOneAll::pageText(const QString& path)
{
    const auto reply = client(false).Get(path.toStdString());
    return reply && reply->status == 200 ? QString::fromStdString(reply->body) : QString();
}

void TestPracticeOneAll::verifyNothingCreated()
{
    for (const QString& name : {u"incoming"_s, u"media"_s, u"pins"_s})
        QVERIFY2(QDir(folder() + u'/' + name).isEmpty(), qPrintable(name));
}

void TestPracticeOneAll::identitiesOfPinterestOnly()
{
    const auto accounts = waitFor(m_provider->remoteAccounts(session()));
    QVERIFY(accounts && *accounts);
    QCOMPARE(**accounts, (QList<RemoteAccount>{{address().oneAll.identityToken, u"Practice"_s}}));
    // There is one to leave out.
    const QJsonObject listed = got("/identities.json")[u"response"][u"result"][u"data"][u"identities"].toObject();
    QCOMPARE(listed[u"count"].toInt(), 2);
    QVERIFY(listed[u"entries"][1][u"provider"].toString() != u"pinterest");
}

void TestPracticeOneAll::identitiesPageByPage()
{
    QStringList tokens;
    for (int page = 1; page <= 3; ++page) {
        const QJsonObject listed =
            got("/identities.json?entries_per_page=1&page=" + std::to_string(page))[u"response"][u"result"][u"data"][u"identities"]
                .toObject();
        QCOMPARE(listed[u"pagination"][u"total_pages"].toInt(), 2);
        QCOMPARE(listed[u"pagination"][u"current_page"].toInt(), page);
        QCOMPARE(listed[u"entries"].toArray().size(), page <= 2 ? 1 : 0);
        if (page <= 2)
            tokens.append(listed[u"entries"][0][u"identity_token"].toString());
    }
    QCOMPARE(tokens.first(), address().oneAll.identityToken);
    QVERIFY(tokens.last() != tokens.first());
}

void TestPracticeOneAll::identityByToken()
{
    const std::string token = address().oneAll.identityToken.toStdString();
    const QJsonObject identity = got("/identities/" + token + ".json")[u"response"][u"result"][u"data"][u"identity"].toObject();
    QCOMPARE(identity[u"provider"].toString(), u"pinterest"_s);
    // Some clients encode more than they have to.
    QCOMPARE(got("/identities/" + token + "%2ejson")[u"response"][u"result"][u"data"][u"identity"].toObject(), identity);
    int code = 0;
    const QJsonObject none = got("/identities/elsewhere.json", &code);
    QCOMPARE(code, 404);
    QVERIFY(!none[u"response"].toObject().contains(u"result"_s));
}

void TestPracticeOneAll::boardsAreThoseOfTheOtherInterface()
{
    const QList<Board> own = boards();
    QCOMPARE(own.size(), 8);
    QCOMPARE(std::ranges::count_if(own, &Board::secret), 2);

    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.access = [this](const Session&) -> Result<MultiUploadEndpoint::Access> {
        return MultiUploadEndpoint::Access{address().base, address().apiKey, address().accountId};
    };
    MultiUploadProvider other(endpoint, *m_http);
    const auto others = waitFor(other.boards(Session()));
    QVERIFY(others && *others);
    QCOMPARE(**others, own);
}

void TestPracticeOneAll::pinGetsItsPage()
{
    Draft pin = draft();
    pin.description = u"Rye & wheat"_s;
    pin.link = u"https://example.com/bread?a=1&b=2"_s;
    pin.board.section = SectionId(u"123456789012345678"_s);
    const Result<Receipt> receipt = published(pin);
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->state, Receipt::State::Published);

    QCOMPARE(receipt->url.path(), u"/pin/"_s + receipt->remoteId.text());
    QCOMPARE(receipt->url.port(), address().oneAll.base.port());
    const QString page = pageText(receipt->url.path());
    QVERIFY(page.contains(u"<h1 dir=\"auto\">Sourdough</h1>"_s));
    QVERIFY(page.contains(u"Rye &amp; wheat"_s));
    QVERIFY(page.contains(u"href=\"https://example.com/bread?a=1&amp;b=2\""_s));
    QVERIFY(page.contains(u"<dt>Section</dt><dd dir=\"auto\">123456789012345678</dd>"_s));
    QVERIFY(page.contains(u"Bread and Cakes"_s));
    QVERIFY(page.contains(u"Published "_s));

    const auto media = client(false).Get("/media/" + receipt->remoteId.text().toStdString());
    QVERIFY(media && media->status == 200);
    QCOMPARE(QByteArray::fromStdString(media->get_header_value("Content-Type")), "image/png"_ba);
    QVERIFY(QByteArray::fromStdString(media->body) == m_png);
    QCOMPARE(m_site->requestCount(), 1);
    QVERIFY(m_site->requests().first().header("authorization").isEmpty());
    QVERIFY(QDir(folder() + u"/incoming"_s).isEmpty());

    // The other interface knows it too, and so does the next start.
    m_service = std::make_unique<PracticeService>(folder());
    QCOMPARE(pageText(u"/pin/"_s + receipt->remoteId.text()), page);
    const auto state = client(false).Get(
        "/api/v1/upload/" + receipt->remoteId.text().toStdString(), {{"x-api-key", address().apiKey.toStdString()}});
    QVERIFY(state && state->status == 200);
    QVERIFY(QByteArray::fromStdString(state->body).contains(R"("status":"completed")"));
}

void TestPracticeOneAll::documentedEnvelope()
{
    QJsonObject pin = goodPin();
    pin[u"description"] = u"D"_s;
    pin[u"link"] = u"https://www.oneall.com/"_s;
    const QString rest = u"board/%1/pin.json"_s.arg(bread.text());
    const QJsonObject response = pushed(rest, {{u"pin"_s, pin}})[u"response"].toObject();
    QCOMPARE(response.keys(), (QStringList{u"request"_s, u"result"_s}));
    const QJsonObject request = response[u"request"].toObject();
    QCOMPARE(request.keys(), (QStringList{u"date"_s, u"resource"_s, u"status"_s}));
    QCOMPARE(request[u"resource"].toString().toStdString(), pushPath(rest));
    QCOMPARE(request[u"status"].toObject(),
        (QJsonObject{{u"flag"_s, u"success"_s}, {u"code"_s, 200}, {u"info"_s, u"Your request has been processed successfully"_s}}));
    // "Fri, 25 Jan 2018 12:00:53  0200"
    static const QRegularExpression date(u"^[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2}  \\d{4}$"_s);
    QVERIFY2(date.match(request[u"date"].toString()).hasMatch(), qPrintable(request[u"date"].toString()));

    QCOMPARE(response[u"result"].toObject().keys(), QStringList{u"data"_s});
    const QJsonObject data = response[u"result"][u"data"].toObject();
    // pin_url is an addition: the pin is here and not at Pinterest.
    QCOMPARE(data.keys(),
        (QStringList{u"object"_s, u"pin_board_id"_s, u"pin_created_at"_s, u"pin_description"_s, u"pin_id"_s, u"pin_link"_s,
            u"pin_picture"_s, u"pin_title"_s, u"pin_url"_s, u"provider"_s}));
    QVERIFY(data[u"pin_id"].isString());
    QCOMPARE(data[u"pin_board_id"].toString(), bread.text());
    QCOMPARE(data[u"pin_picture"], pin[u"picture"]);
    static const QRegularExpression time(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$"_s);
    QVERIFY(time.match(data[u"pin_created_at"].toString()).hasMatch());

    // A list has both status nodes.
    const QJsonObject listed = got("/identities.json")[u"response"].toObject();
    QCOMPARE(listed[u"request"][u"status"][u"flag"].toString(), u"success"_s);
    QCOMPARE(listed[u"result"][u"status"][u"flag"].toString(), u"success"_s);
}

void TestPracticeOneAll::pinsOfABoard()
{
    const Result<Receipt> receipt = published(draft());
    QVERIFY(receipt.has_value());
    const std::string base = "/pull/identities/" + address().oneAll.identityToken.toStdString() + "/pinterest/board/";
    const QJsonArray pins =
        got(base + bread.text().toStdString() + "/pins.json")[u"response"][u"result"][u"data"][u"pins"].toArray();
    QCOMPARE(pins.size(), 1);
    QCOMPARE(pins[0][u"pin_id"].toString(), receipt->remoteId.text());
    const auto picture = client(false).Get(QUrl(pins[0][u"pin_picture"].toString()).path().toStdString());
    QVERIFY(picture && QByteArray::fromStdString(picture->body) == m_png);
    QVERIFY(got(base + "900719925474099302/pins.json")[u"response"][u"result"][u"data"][u"pins"].toArray().isEmpty());
    int code = 0;
    QVERIFY(!got(base + "1/pins.json", &code)[u"response"].toObject().contains(u"result"_s));
    QCOMPARE(code, 404);
}

void TestPracticeOneAll::newestPins()
{
    Draft sent = draft();
    sent.link = u"https://example.org/bread"_s;
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    const Result<Receipt> receipt = published(sent);
    QVERIFY(receipt.has_value());
    const RecentQuery query{.title = sent.title, .board = bread, .since = begun.addSecs(-600), .until = begun.addSecs(600)};
    const Result<RecentPins> recent = *waitFor(m_provider->findRecent(session(), query));
    QVERIFY(recent.has_value());
    QCOMPARE(recent->pins.size(), 1);
    const FoundPin& pin = recent->pins.constFirst();
    QCOMPARE(pin.receipt.remoteId, receipt->remoteId);
    QCOMPARE(pin.receipt.url, receipt->url);
    QCOMPARE(pin.title, sent.title);
    QCOMPARE(pin.link, std::optional(sent.link));
    QCOMPARE(pin.board, std::optional(bread));
    QVERIFY(qAbs(pin.created.secsTo(begun)) <= 60);
    const auto picture = client(false).Get(pin.picture.path().toStdString());
    QVERIFY(picture && QByteArray::fromStdString(picture->body) == m_png);
}

void TestPracticeOneAll::numberedSection()
{
    QJsonObject pin = goodPin();
    pin[u"board_section_id"] = 5000;
    const QJsonObject data =
        pushed(u"board/%1/pin.json"_s.arg(bread.text()), {{u"pin"_s, pin}})[u"response"][u"result"][u"data"].toObject();
    QVERIFY(pageText(u"/pin/"_s + data[u"pin_id"].toString()).contains(u">5000<"_s));
}

void TestPracticeOneAll::boardIsMadeForBoth()
{
    const auto made = waitFor(m_provider->createBoard(session(), {.name = u"Kräuter & <Tee>"_s, .description = u"Im Topf"_s}));
    QVERIFY(made && *made);
    const Board board = **made;
    QCOMPARE(board.name, u"Kräuter & <Tee>"_s);
    QCOMPARE(board.description, u"Im Topf"_s);
    QVERIFY(!board.secret);
    QCOMPARE(boards().size(), 9);
    QCOMPARE(boards().last(), board);
    QVERIFY(pageText(u"/"_s).contains(u"Kräuter &amp; &lt;Tee&gt;"_s));
    QVERIFY(pageText(u"/board/"_s + board.id.text()).contains(u"No pins here yet."_s));

    Draft pin = draft();
    pin.board = {.id = board.id, .name = board.name};
    QVERIFY(published(pin));
    QVERIFY(pageText(u"/board/"_s + board.id.text()).contains(u"Sourdough"_s));

    const httplib::MultipartFormDataItems form{{"accountId", address().accountId.toStdString(), "", ""},
        {"pinterest_board_id", board.id.text().toStdString(), "", ""}, {"photo", m_png.toStdString(), "photo.png", "image/png"},
        {"title", "By upload", "", ""}};
    const auto upload = client(false).Post("/api/v1/upload", {{"x-api-key", address().apiKey.toStdString()}}, form);
    QVERIFY(upload && upload->status == 200);
    QVERIFY(pageText(u"/board/"_s + board.id.text()).contains(u"By upload"_s));
}

void TestPracticeOneAll::boardIsKept()
{
    const auto first = waitFor(m_provider->createBoard(session(), {.name = u"Herbs"_s}));
    QVERIFY(first && *first);
    m_service = std::make_unique<PracticeService>(folder());
    QCOMPARE(boards().last(), **first);
    const auto second = waitFor(m_provider->createBoard(session(), {.name = u"Spices"_s}));
    QVERIFY(second && *second);
    QVERIFY((*second)->id != (*first)->id);
    QCOMPARE(boards().size(), 10);
}

void TestPracticeOneAll::keysStayTheSame()
{
    const PracticeService::OneAllAccess before = address().oneAll;
    PracticeService beside(folder());
    m_service->address().value();
    QCOMPARE(beside.address().value().oneAll.privateKey, before.privateKey);
    m_service = std::make_unique<PracticeService>(folder());
    const PracticeService::OneAllAccess after = address().oneAll;
    QCOMPARE(after.base, before.base);
    QCOMPARE(after.publicKey, before.publicKey);
    QCOMPARE(after.privateKey, before.privateKey);
    QCOMPARE(after.identityToken, before.identityToken);
    QCOMPARE((QSet<QString>{after.publicKey, after.privateKey, after.identityToken, address().apiKey}.size()), 4);

    QTemporaryDir other;
    PracticeService elsewhere(other.path());
    QVERIFY(elsewhere.address().value().oneAll.privateKey != before.privateKey);
}

void TestPracticeOneAll::startPageTellsHow()
{
    const QString page = pageText(u"/"_s);
    const PracticeService::Address known = address();
    for (const QString& value : {known.base.toString(), known.apiKey, known.oneAll.base.toString(), known.oneAll.publicKey,
             known.oneAll.privateKey, known.oneAll.identityToken})
        QVERIFY2(page.contains(u'>' + value + u'<'), qPrintable(value));
    // The keys stand on no other page.
    QVERIFY(!pageText(u"/board/"_s + bread.text()).contains(known.oneAll.privateKey));
    QVERIFY(page.contains(u"--set identity-token="_s + known.oneAll.identityToken));
}

void TestPracticeOneAll::wrongKeys_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("private key") << u"private"_s;
    QTest::newRow("public key") << u"public"_s;
    QTest::newRow("swapped") << u"swapped"_s;
    QTest::newRow("cut") << u"cut"_s;
}

void TestPracticeOneAll::wrongKeys()
{
    QFETCH(QString, change);
    Session own = session();
    QString& publicKey = own.account.settings[u"public-key"_s];
    QString& privateKey = own.secrets[u"private-key"_s];
    if (change == u"private")
        privateKey = u"wrong"_s;
    else if (change == u"public")
        publicKey = u"wrong"_s;
    else if (change == u"swapped")
        std::swap(publicKey, privateKey);
    else
        privateKey.chop(1);

    const auto denied = [](const Error& error) {
        return error.kind == ErrorKind::Authentication && error.httpStatus == 401 && !error.outcomeUnknown
            && error.detail.contains(u"is not right");
    };
    QVERIFY(denied((*waitFor(m_provider->remoteAccounts(own))).error()));
    QVERIFY(denied((*waitFor(m_provider->boards(own))).error()));
    QVERIFY(denied((*waitFor(m_provider->createBoard(own, {.name = u"Herbs"_s}))).error()));
    QVERIFY(denied((*waitFor(m_provider->publish(own, draft()))).error()));
    QCOMPARE(m_site->requestCount(), 0);
    QCOMPARE(boards().size(), 8);
    verifyNothingCreated();

    const auto without = client(false).Get("/identities.json");
    QVERIFY(without && without->status == 401);
    QVERIFY(QByteArray::fromStdString(without->get_header_value("WWW-Authenticate")).startsWith("Basic "));
    const QJsonObject response = QJsonDocument::fromJson(QByteArray::fromStdString(without->body)).object()[u"response"].toObject();
    QCOMPARE(response.keys(), QStringList{u"request"_s});
    QCOMPARE(response[u"request"][u"status"][u"flag"].toString(), u"error"_s);
    QCOMPARE(response[u"request"][u"status"][u"code"].toInt(), 401);
}

void TestPracticeOneAll::otherIdentities_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("of another provider") << true << 400 << u"not one of Pinterest"_s;
    QTest::newRow("unknown") << false << 404 << u"identity does not exist"_s;
}

void TestPracticeOneAll::otherIdentities()
{
    QFETCH(bool, known);
    QFETCH(int, status);
    QFETCH(QString, says);
    const QJsonArray entries = got("/identities.json")[u"response"][u"result"][u"data"][u"identities"][u"entries"].toArray();
    QCOMPARE(entries.size(), 2);
    Session own = session();
    own.account.settings[u"identity-token"_s] = known ? entries[1][u"identity_token"].toString() : u"NO-SUCH-TOKEN"_s;

    const auto denied = [&](const Error& error) {
        return error.httpStatus == status && error.detail.contains(says) && !error.outcomeUnknown;
    };
    QVERIFY(denied((*waitFor(m_provider->boards(own))).error()));
    QVERIFY(denied((*waitFor(m_provider->createBoard(own, {.name = u"Herbs"_s}))).error()));
    QVERIFY(denied((*waitFor(m_provider->publish(own, draft()))).error()));
    QCOMPARE(boards().size(), 8);
    verifyNothingCreated();
}

void TestPracticeOneAll::boardsThatAreNone_data()
{
    QTest::addColumn<QString>("board");
    QTest::newRow("unknown") << u"1"_s;
    QTest::newRow("name in place of the id") << u"Bread and Cakes"_s;
    QTest::newRow("slashes and spaces") << u"user/my board"_s;
    QTest::newRow("leads elsewhere") << bread.text() + u"/pin.json?"_s;
    QTest::newRow("percent") << u"%2F%"_s;
    QTest::newRow("line end") << u"1\r\nX: y"_s;
    QTest::newRow("another script") << u"доска"_s;
    QTest::newRow("long") << QString(5000, u'9');
}

void TestPracticeOneAll::boardsThatAreNone()
{
    QFETCH(QString, board);
    Draft pin = draft();
    pin.board.id = BoardId(board);
    const Result<Receipt> receipt = published(pin);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().httpStatus, 404);
    QCOMPARE(receipt.error().detail, u"The board does not exist"_s);
    QVERIFY(!receipt.error().outcomeUnknown);
    QCOMPARE(m_site->requestCount(), 0);
    verifyNothingCreated();
}

void TestPracticeOneAll::refusedPins_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined: left out
    QTest::addColumn<QString>("says");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("no title") << u"title"_s << none << u"title is required"_s;
    QTest::newRow("blank title") << u"title"_s << QJsonValue(u" "_s) << u"title is required"_s;
    QTest::newRow("title is a list") << u"title"_s << QJsonValue(QJsonArray{u"a"_s}) << u"title is required"_s;
    QTest::newRow("long title") << u"title"_s << QJsonValue(QString(101, u'x')) << u"title must be at most 100"_s;
    QTest::newRow("no picture") << u"picture"_s << none << u"picture is required"_s;
    QTest::newRow("picture is a path") << u"picture"_s << QJsonValue(u"/tmp/a.png"_s) << u"picture must be"_s;
    QTest::newRow("picture is a file") << u"picture"_s << QJsonValue(u"file:///etc/hostname"_s) << u"picture must be"_s;
    QTest::newRow("picture is data") << u"picture"_s << QJsonValue(u"data:image/png;base64,AA=="_s) << u"picture must be"_s;
    QTest::newRow("picture unencrypted") << u"picture"_s << QJsonValue(u"http://example.com/a.png"_s) << u"https://"_s;
    QTest::newRow("picture with a name") << u"picture"_s << QJsonValue(u"https://a:b@example.com/a.png"_s) << u"user name"_s;
    QTest::newRow("long description") << u"description"_s << QJsonValue(QString(501, u'x')) << u"description must be"_s;
    QTest::newRow("not a link") << u"link"_s << QJsonValue(u"javascript:alert(1)"_s) << u"link must be"_s;
    QTest::newRow("long section") << u"board_section_id"_s << QJsonValue(QString(101, u'1')) << u"board_section_id"_s;
}

void TestPracticeOneAll::refusedPins()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    QJsonObject pin = goodPin();
    pin.insert(field, value);
    int code = 0;
    const QJsonObject response = pushed(u"board/%1/pin.json"_s.arg(bread.text()), {{u"pin"_s, pin}}, &code)[u"response"].toObject();
    QCOMPARE(code, 400);
    QCOMPARE(response.keys(), QStringList{u"request"_s});
    QCOMPARE(response[u"request"][u"status"][u"flag"].toString(), u"error"_s);
    QCOMPARE(response[u"request"][u"status"][u"code"].toInt(), 400);
    const QString info = response[u"request"][u"status"][u"info"].toString();
    QVERIFY2(info.contains(says), qPrintable(info));
    QCOMPARE(m_site->requestCount(), 0);
    verifyNothingCreated();
}

void TestPracticeOneAll::refusedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray json = "application/json";
    QTest::newRow("empty") << ""_ba << json;
    QTest::newRow("not JSON") << "title=Sourdough"_ba << json;
    QTest::newRow("form") << "title=Sourdough"_ba << "application/x-www-form-urlencoded"_ba;
    QTest::newRow("list") << "[]"_ba << json;
    QTest::newRow("no envelope") << R"({"title":"Sourdough","picture":"https://example.com/a.png"})"_ba << json;
    QTest::newRow("too long") << R"({"request":")" + QByteArray(2'000'000, 'x') + "\"}" << json;
    QTest::newRow("multipart") << "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nx\r\n--b--\r\n"_ba
                               << "multipart/form-data; boundary=b"_ba;
}

void TestPracticeOneAll::refusedBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto reply = client().Post(pushPath(u"board/%1/pin.json"_s.arg(bread.text())), body.toStdString(), type.toStdString());
    QVERIFY(reply);
    QCOMPARE(reply->status, 400);
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object();
    QCOMPARE(root[u"response"][u"request"][u"status"][u"flag"].toString(), u"error"_s);
    verifyNothingCreated();
}

void TestPracticeOneAll::refusedBoards_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << u" \n "_s << 400 << u"name is required"_s;
    QTest::newRow("long") << QString(51, u'x') << 400 << u"name must be at most 50"_s;
    QTest::newRow("there already") << u"bread and cakes"_s << 409 << u"board with this name"_s;
}

void TestPracticeOneAll::refusedBoards()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QString, says);
    const auto made = waitFor(m_provider->createBoard(session(), {.name = name}));
    QVERIFY(made && !*made);
    QCOMPARE(made->error().httpStatus, status);
    QVERIFY2(made->error().detail.contains(says), qPrintable(made->error().detail));
    QVERIFY(!made->error().outcomeUnknown);
    QCOMPARE(boards().size(), 8);
}

void TestPracticeOneAll::unknownAddresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("pull alone") << "GET"_ba << "/pull/"_ba;
    QTest::newRow("other network") << "GET"_ba << "/pull/identities/TOKEN/youtube/boards.json"_ba;
    QTest::newRow("no token") << "GET"_ba << "/pull/identities//pinterest/boards.json"_ba;
    QTest::newRow("one more") << "GET"_ba << "/pull/identities/TOKEN/pinterest/boards.json/x"_ba;
    QTest::newRow("no format") << "GET"_ba << "/pull/identities/TOKEN/pinterest/boards"_ba;
    QTest::newRow("slash is no separator") << "GET"_ba << "/pull/identities%2FTOKEN/pinterest/boards.json"_ba;
    QTest::newRow("line end") << "GET"_ba << "/pull/%0A"_ba;
    QTest::newRow("steps up") << "GET"_ba << "/pull/../server.json"_ba;
    QTest::newRow("long") << "GET"_ba << "/pull/" + QByteArray(8000, 'x');
    QTest::newRow("push alone") << "POST"_ba << "/push/"_ba;
    QTest::newRow("old address of pins") << "POST"_ba << "/push/identities/TOKEN/pinterest/pin.json"_ba;
}

void TestPracticeOneAll::unknownAddresses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    path.replace("TOKEN", address().oneAll.identityToken.toLatin1());
    const auto reply =
        method == "GET" ? client().Get(path.toStdString()) : client().Post(path.toStdString(), "{}", "application/json");
    QVERIFY(reply);
    QCOMPARE(reply->status, 404);
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object();
    QCOMPARE(root[u"response"][u"request"][u"status"][u"code"].toInt(), 404);
    QVERIFY(!QString::fromStdString(reply->body).contains(address().apiKey));
}

void TestPracticeOneAll::picturesThatCantBeHad_data()
{
    using Server = FaultServer;
    QTest::addColumn<Server::Script>("script");
    QTest::addColumn<QString>("says");
    const QByteArray half = m_png.left(m_png.size() / 2);
    QTest::newRow("not found") << Server::answer(404, "gone") << u"127.0.0.1 has no picture at this address (404)"_s;
    QTest::newRow("not handed out") << Server::answer(403, "no") << u"(403)"_s;
    QTest::newRow("server's trouble") << Server::answer(500, "no") << u"(500)"_s;
    QTest::newRow("web page") << Server::answer(200, "<!doctype html><title>x</title>", {{"Content-Type", "image/png"}})
                              << u"neither JPG nor PNG"_s;
    QTest::newRow("other picture") << Server::answer(200, "GIF89a\1\0\1\0") << u"neither JPG nor PNG"_s;
    QTest::newRow("empty") << Server::answer(200, "") << u"neither JPG nor PNG"_s;
    QTest::newRow("cut") << Server::truncatedAnswer(200, half, m_png.size()) << u"could not be fetched from 127.0.0.1"_s;
    QTest::newRow("cut before the answer") << Server::cutBeforeAnswer(Server::Cut::Reset) << u"could not be fetched"_s;
    QTest::newRow("says it is too large") << Server::truncatedAnswer(200, half, 33LL * 1024 * 1024) << u"larger than"_s;
    QTest::newRow("leads to the insecure") << Server::redirect(302, QUrl(u"http://example.com/a.png"_s)) << u"https://"_s;
    QTest::newRow("leads to a file") << Server::redirect(302, QUrl(u"file:///etc/hostname"_s)) << u"https://"_s;
    QTest::newRow("leads in a circle") << Server::redirect(302, QUrl(u"/a.png"_s)) << u"too many times"_s;
}

void TestPracticeOneAll::picturesThatCantBeHad()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(QString, says);
    Draft pin = draft();
    pin.media.address = served(script);
    const Result<Receipt> receipt = published(pin);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().httpStatus, 400);
    QVERIFY2(receipt.error().detail.contains(says), qPrintable(receipt.error().detail));
    QVERIFY(!receipt.error().outcomeUnknown);
    verifyNothingCreated();
}

void TestPracticeOneAll::redirectIsFollowed()
{
    Draft pin = draft();
    m_site->next(FaultServer::redirect(302, QUrl(u"/elsewhere.png"_s)));
    QVERIFY(published(pin));
    QCOMPARE(m_site->requests().last().target, "/elsewhere.png"_ba);
}

void TestPracticeOneAll::pictureOfTheServiceItself()
{
    const Result<Receipt> first = published(draft());
    QVERIFY(first.has_value());
    Draft again = draft();
    again.media.address = QUrl(address().oneAll.base.toString() + u"/media/"_s + first->remoteId.text());
    const Result<Receipt> second = published(again);
    QVERIFY(second.has_value());
    QVERIFY(second->remoteId != first->remoteId);
}

void TestPracticeOneAll::stallEndsInTime()
{
    m_service.reset();
    m_service = std::make_unique<PracticeService>(folder(), 600ms);
    Draft pin = draft();
    for (const FaultServer::Script& script : {FaultServer::neverAnswer(),
             FaultServer::stalledAnswer(200, m_png.left(100), m_png.size()), FaultServer::drippedAnswer(200, m_png, 1, 50ms)}) {
        pin.media.address = served(script);
        QElapsedTimer timer;
        timer.start();
        const Result<Receipt> receipt = published(pin);
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().httpStatus, 400);
        QVERIFY2(receipt.error().detail.contains(u"too long"_s), qPrintable(receipt.error().detail));
        QVERIFY2(timer.elapsed() >= 500 && timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
    verifyNothingCreated();
}

void TestPracticeOneAll::stopsWhileFetching()
{
    Draft pin = draft();
    m_site->always(FaultServer::neverAnswer());
    std::optional<Result<Receipt>> receipt;
    QObject context;
    m_provider->publish(session(), pin)
        ->onFinished(&context, [&receipt](const Result<Receipt>& result) { receipt = result; })
        ->start();
    QTRY_COMPARE(m_site->requestCount(), 1);
    QElapsedTimer timer;
    timer.start();
    m_service.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(receipt.has_value());
    QVERIFY(!*receipt);
    QCOMPARE(QDir(folder() + u"/pins"_s).isEmpty(), true);
}

QTEST_GUILESS_MAIN(TestPracticeOneAll)
#include "tst_practiceoneall.moc"
