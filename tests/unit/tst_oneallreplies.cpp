// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "providers/oneall/oneallreplies.h"
#include "support/oneallanswers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::oneall;
using namespace pinwright::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QList<pinwright::Board>)
Q_DECLARE_METATYPE(pinwright::oneall::IdentityPage)
Q_DECLARE_METATYPE(pinwright::oneall::Identity)
Q_DECLARE_METATYPE(pinwright::ErrorKind)

namespace {

constexpr auto good = R"({"flag":"success","code":200,"info":"Done"})";
constexpr auto bad = R"({"flag":"error","code":400,"info":"The board does not exist"})";
constexpr auto pinData = R"({"pin_id":"77"})";

/// An envelope of its parts, each of which may be left out.
QByteArray envelope(const QByteArray& call, const QByteArray& operation, const QByteArray& data)
{
    QByteArrayList result;
    if (!operation.isEmpty())
        result.append("\"status\":" + operation);
    if (!data.isEmpty())
        result.append("\"data\":" + data);
    QByteArrayList parts;
    if (!call.isEmpty())
        parts.append(R"("request":{"date":"whenever","status":)" + call + "}");
    if (!result.isEmpty())
        parts.append("\"result\":{" + result.join(',') + "}");
    return "{\"response\":{" + parts.join(',') + "}}";
}

HttpReply replyOf(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

HttpReply listing(const QByteArray& data)
{
    return replyOf(200, envelope(good, {}, data));
}

} // namespace

/// The envelope in every state, and the shapes its undocumented lists may have.
class TestOneAllReplies : public QObject {
    Q_OBJECT

private slots:
    void pinAsDocumented();
    void pinCreated_data();
    void pinCreated();
    void pinPageIsTold();
    void pinFailures_data();
    void pinFailures();
    void infoIsShown_data();
    void infoIsShown();
    void onlyOwnWordsSayItAll();
    void retryAfter_data();
    void retryAfter();
    void redirectTellsTheHostOnly();
    void cutAnywhere();

    void boards_data();
    void boards();
    void badLists_data();
    void badLists();
    void listsAreNeverOfUnknownOutcome_data();
    void listsAreNeverOfUnknownOutcome();
    void identities_data();
    void identities();
    void identity_data();
    void identity();
    void newBoard_data();
    void newBoard();
};

void TestOneAllReplies::pinAsDocumented()
{
    const Result<Receipt> receipt = pinOutcome(replyOf(200, documentedOneAllPin));
    QVERIFY(receipt.has_value());
    const Receipt expected{
        .state = Receipt::State::Published,
        .remoteId = RemoteId(u"123456789012345678"_s),
        .url = QUrl(u"https://www.pinterest.com/pin/123456789012345678/"_s),
        .message = u"Your request has been processed successfully"_s,
    };
    QCOMPARE(*receipt, expected);
}

void TestOneAllReplies::pinCreated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("created") << 201 << envelope(good, {}, pinData) << u"77"_s;
    QTest::newRow("both flags") << 200 << envelope(good, good, pinData) << u"77"_s;
    QTest::newRow("no flag at all") << 200 << envelope({}, {}, pinData) << u"77"_s;
    QTest::newRow("operation's flag alone") << 200 << envelope({}, good, pinData) << u"77"_s;
    QTest::newRow("flag in capitals") << 200 << envelope(R"({"flag":"SUCCESS"})", {}, pinData) << u"77"_s;
    QTest::newRow("code as text") << 200 << envelope(R"({"flag":"success","code":"201"})", {}, pinData) << u"77"_s;
    QTest::newRow("no code") << 200 << envelope(R"({"flag":"success"})", {}, pinData) << u"77"_s;
    QTest::newRow("id as number") << 200 << envelope(good, {}, R"({"pin_id":900719925474099301})") << u"900719925474099301"_s;
    QTest::newRow("date as number") << 200
                                    << R"({"response":{"request":{"date":20180125,"status":{"flag":"success","code":200}},)"
                                       R"("result":{"data":{"pin_id":"77","pin_created_at":"yesterday"}}}})"_ba
                                    << u"77"_s;
    QTest::newRow("wrapped") << 200 << envelope(good, {}, R"({"pin":{"pin_id":"77"}})") << u"77"_s;
}

void TestOneAllReplies::pinCreated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const Result<Receipt> receipt = pinOutcome(replyOf(status, body));
    QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().detail));
    QCOMPARE(receipt->state, Receipt::State::Published);
    QCOMPARE(receipt->remoteId.text(), id);
    QCOMPARE(receipt->url, QUrl(u"https://www.pinterest.com/pin/%1/"_s.arg(id)));
}

void TestOneAllReplies::pinPageIsTold()
{
    const auto pageOf = [](const QJsonValue& told) {
        const QJsonObject data{{u"pin_id"_s, u"7"_s}, {u"pin_url"_s, told}};
        const QJsonObject call{{u"status"_s, QJsonObject{{u"flag"_s, u"success"_s}, {u"code"_s, 200}}}};
        const QJsonObject response{{u"request"_s, call}, {u"result"_s, QJsonObject{{u"data"_s, data}}}};
        const auto receipt = pinOutcome(replyOf(200, QJsonDocument(QJsonObject{{u"response"_s, response}}).toJson()));
        return receipt ? receipt->url.toString() : QString();
    };
    QCOMPARE(pageOf(u"http://127.0.0.1:8080/pin/7"_s), u"http://127.0.0.1:8080/pin/7"_s);
    const QList<QJsonValue> unfit{u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"https://"_s, {}, 7};
    for (const QJsonValue& told : unfit)
        QCOMPARE(pageOf(told), u"https://www.pinterest.com/pin/7/"_s);
}

void TestOneAllReplies::pinFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknown");

    const QByteArray refused = envelope(bad, {}, {});
    const QByteArray page = "<html><body>Bad gateway</body></html>";
    constexpr bool known = false;
    constexpr bool unknown = true;

    for (const int status : {400, 404, 409, 415, 422}) {
        QTest::addRow("%d", status) << status << refused << ErrorKind::Rejected << known;
        QTest::addRow("%d page", status) << status << page << ErrorKind::Rejected << known;
    }
    QTest::newRow("401") << 401 << refused << ErrorKind::Authentication << known;
    QTest::newRow("403") << 403 << refused << ErrorKind::Permission << known;
    QTest::newRow("408") << 408 << refused << ErrorKind::Timeout << unknown;
    QTest::newRow("413") << 413 << page << ErrorKind::TooLarge << known;
    QTest::newRow("429") << 429 << refused << ErrorKind::RateLimit << known;
    for (const int status : {500, 502, 503}) {
        QTest::addRow("%d", status) << status << refused << ErrorKind::Server << known;
        QTest::addRow("%d page", status) << status << page << ErrorKind::Server << unknown;
        QTest::addRow("%d empty", status) << status << QByteArray() << ErrorKind::Server << unknown;
        QTest::addRow("%d cut", status) << status << refused.chopped(1) << ErrorKind::Server << unknown;
        QTest::addRow("%d success", status) << status << envelope(good, {}, pinData) << ErrorKind::Server << unknown;
    }
    QTest::newRow("504") << 504 << refused << ErrorKind::Server << unknown;
    for (const int status : {301, 307, 308})
        QTest::addRow("%d", status) << status << page << ErrorKind::Protocol << known;
    for (const int status : {300, 302, 303, 304})
        QTest::addRow("%d", status) << status << page << ErrorKind::Protocol << unknown;

    QTest::newRow("2xx, call refused") << 200 << refused << ErrorKind::Rejected << known;
    QTest::newRow("2xx, operation refused") << 200 << envelope(good, bad, {}) << ErrorKind::Rejected << known;
    QTest::newRow("2xx, both refused") << 200 << envelope(bad, bad, {}) << ErrorKind::Rejected << known;
    QTest::newRow("2xx, operation refused, call silent") << 200 << envelope({}, bad, {}) << ErrorKind::Rejected << known;
    QTest::newRow("2xx, refused with code 401")
        << 200 << envelope(R"({"flag":"error","code":401})", {}, {}) << ErrorKind::Authentication << known;
    QTest::newRow("2xx, refused with code 429")
        << 200 << envelope(good, R"({"flag":"error","code":"429"})", {}) << ErrorKind::RateLimit << known;
    QTest::newRow("2xx, refused without a code") << 200 << envelope(R"({"flag":"error"})", {}, {}) << ErrorKind::Rejected << known;
    QTest::newRow("2xx, refused with code 200")
        << 200 << envelope(good, R"({"flag":"error","code":200})", {}) << ErrorKind::Rejected << known;
    QTest::newRow("2xx, refused, empty data") << 200 << envelope(good, bad, "{}") << ErrorKind::Rejected << known;

    QTest::newRow("call refused, operation done") << 200 << envelope(bad, good, {}) << ErrorKind::Server << unknown;
    QTest::newRow("operation refused, pin there") << 200 << envelope(good, bad, pinData) << ErrorKind::Server << unknown;
    QTest::newRow("500, operation refused, pin there") << 500 << envelope(good, bad, pinData) << ErrorKind::Server << unknown;
    QTest::newRow("500, call refused, operation done") << 500 << envelope(bad, good, {}) << ErrorKind::Server << unknown;
    QTest::newRow("500, in part only") << 500 << envelope(good, R"({"flag":"error","code":207})", {}) << ErrorKind::Server
                                       << unknown;
    QTest::newRow("operation waited in vain")
        << 200 << envelope(good, R"({"flag":"error","code":504})", {}) << ErrorKind::Server << unknown;
    QTest::newRow("one error, one unheard of") << 200 << envelope(R"({"flag":"maybe"})", bad, {}) << ErrorKind::Server << unknown;

    QTest::newRow("207 success") << 207 << envelope(good, {}, pinData) << ErrorKind::Server << unknown;
    QTest::newRow("207 error") << 207 << refused << ErrorKind::Server << unknown;
    QTest::newRow("207 page") << 207 << page << ErrorKind::Server << unknown;
    QTest::newRow("207 in the envelope") << 200 << envelope(R"({"flag":"success","code":207})", {}, pinData) << ErrorKind::Server
                                         << unknown;

    QTest::newRow("no result") << 200 << envelope(good, {}, {}) << ErrorKind::Protocol << unknown;
    QTest::newRow("result is null") << 200 << R"({"response":{"request":{"status":{"flag":"success"}},"result":null}})"_ba
                                    << ErrorKind::Protocol << unknown;
    QTest::newRow("result is a text") << 200 << R"({"response":{"result":"pin"}})"_ba << ErrorKind::Protocol << unknown;
    QTest::newRow("no data") << 200 << envelope(good, good, {}) << ErrorKind::Protocol << unknown;
    QTest::newRow("no id") << 200 << envelope(good, {}, R"({"provider":"pinterest"})") << ErrorKind::Protocol << unknown;
    QTest::newRow("null id") << 200 << envelope(good, {}, R"({"pin_id":null})") << ErrorKind::Protocol << unknown;
    QTest::newRow("id is a list") << 200 << envelope(good, {}, R"({"pin_id":[1]})") << ErrorKind::Protocol << unknown;
    QTest::newRow("id that can't be read exactly")
        << 200 << envelope(good, {}, R"({"pin_id":123456789012345678901})") << ErrorKind::Protocol << unknown;
    QTest::newRow("unheard-of flag") << 200 << envelope(R"({"flag":"warning","code":200})", {}, pinData) << ErrorKind::Protocol
                                     << unknown;
    QTest::newRow("flag is no text") << 200 << envelope(R"({"flag":true})", {}, pinData) << ErrorKind::Protocol << unknown;
    QTest::newRow("success with code 500") << 200 << envelope(R"({"flag":"success","code":500})", {}, pinData)
                                           << ErrorKind::Protocol << unknown;
    QTest::newRow("no response") << 200 << R"({"success":true})"_ba << ErrorKind::Protocol << unknown;
    QTest::newRow("response is a text") << 200 << R"({"response":"ok"})"_ba << ErrorKind::Protocol << unknown;
    QTest::newRow("a list") << 200 << "[]"_ba << ErrorKind::Protocol << unknown;
    QTest::newRow("page") << 200 << page << ErrorKind::Protocol << unknown;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::Protocol << unknown;
    QTest::newRow("no content") << 204 << QByteArray() << ErrorKind::Protocol << unknown;
    QTest::newRow("cut") << 200 << QByteArray(documentedOneAllPin).left(300) << ErrorKind::Protocol << unknown;
    QTest::newRow("too deep") << 200 << QByteArray(5000, '[') << ErrorKind::Protocol << unknown;
}

void TestOneAllReplies::pinFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Receipt> receipt = pinOutcome(replyOf(status, body));
    QVERIFY(!receipt);
    QTEST(receipt.error().kind, "kind");
    QTEST(receipt.error().outcomeUnknown, "unknown");
    QCOMPARE(receipt.error().httpStatus, status);
}

void TestOneAllReplies::infoIsShown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const QString words = u"The board does not exist"_s;
    QTest::newRow("400") << 400 << envelope(bad, {}, {}) << words;
    QTest::newRow("operation's words before the call's") << 200 << envelope(good, bad, {}) << words;
    QTest::newRow("the call's where it failed") << 200 << envelope(bad, good, {}) << words;
    QTest::newRow("401 also says which keys") << 401 << envelope(bad, {}, {}) << words + u" – Public key and private key"_s;
    QTest::newRow("401 without words") << 401 << QByteArray()
                                       << u"OneAll refused the keys of this account. Public key and private key"_s;
    QTest::newRow("403 also says what the site needs") << 403 << envelope(bad, {}, {}) << words + u" – The OneAll site needs"_s;
    QTest::newRow("404") << 404 << envelope(bad, {}, {}) << words;
    QTest::newRow("404 without words") << 404 << QByteArray("{}")
                                       << u"OneAll could not do this. The site, the identity or the board"_s;
    QTest::newRow("409") << 409 << envelope(bad, {}, {}) << words;
    QTest::newRow("409 without words") << 409 << QByteArray("{}") << u"OneAll could not do this. The OneAll site needs"_s;
    QTest::newRow("207") << 207 << envelope(R"({"flag":"success","code":207,"info":"Picture missing"})", {}, {})
                         << u"Picture missing"_s;
    QTest::newRow("207, operation's words") << 207 << envelope(good, R"({"flag":"error","info":"Picture missing"})", {})
                                            << u"Picture missing"_s;
    QTest::newRow("207 without words") << 207 << QByteArray("{}") << u"It was carried out in part only"_s;
    QTest::newRow("controls and lines") << 400 << envelope(R"({"flag":"error","info":" a\r\nb\u0007\u202ec "})", {}, {})
                                        << u"a b c"_s;
    QTest::newRow("info is no text") << 401 << envelope(R"({"flag":"error","info":{"a":1}})", {}, {})
                                     << u"OneAll refused the keys of this account. Public key and private key"_s;
}

void TestOneAllReplies::onlyOwnWordsSayItAll()
{
    for (const int status : {401, 403, 404, 409}) {
        const Error wordless = pinOutcome(replyOf(status, "{}")).error();
        QCOMPARE(wordless.providerCode, QString(ownErrorCode));
        QVERIFY2(wordless.detail.endsWith(u'.'), qPrintable(wordless.detail));
        QVERIFY(pinOutcome(replyOf(status, envelope(bad, {}, {}))).error().providerCode.isEmpty());
    }
    // In the answer's own status nodes as well.
    QCOMPARE(
        pinOutcome(replyOf(200, envelope(good, R"({"flag":"error","code":404})", {}))).error().providerCode, QString(ownErrorCode));
    QVERIFY(pinOutcome(replyOf(400, "{}")).error().providerCode.isEmpty());
}

void TestOneAllReplies::infoIsShown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const Result<Receipt> receipt = pinOutcome(replyOf(status, body));
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().detail.startsWith(says), qPrintable(receipt.error().detail));
    QVERIFY(receipt.error().detail.size() <= 1000);
}

void TestOneAllReplies::retryAfter_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    QTest::newRow("429") << 429 << envelope(bad, {}, {}) << true;
    QTest::newRow("503") << 503 << envelope(bad, {}, {}) << true;
    QTest::newRow("500") << 500 << envelope(bad, {}, {}) << false;
    QTest::newRow("429 in the envelope") << 200 << envelope(R"({"flag":"error","code":429})", {}, {}) << true;
    QTest::newRow("503 in the envelope") << 200 << envelope(good, R"({"flag":"error","code":503})", {}) << true;
    QTest::newRow("400") << 400 << envelope(bad, {}, {}) << false;
}

void TestOneAllReplies::retryAfter()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, expected);
    HttpReply reply = replyOf(status, body);
    reply.retryAfter = 90s;
    QCOMPARE(pinOutcome(reply).error().retryAfter, expected ? std::optional(90s) : std::nullopt);
}

void TestOneAllReplies::redirectTellsTheHostOnly()
{
    HttpReply reply = replyOf(307, {});
    reply.location = "https://elsewhere.example/push?key=secret";
    const Error error = pinOutcome(reply).error();
    QVERIFY(error.detail.contains(u"elsewhere.example"_s));
    QVERIFY(!error.detail.contains(u"secret"_s));
}

void TestOneAllReplies::cutAnywhere()
{
    const QByteArray body = documentedOneAllPin;
    for (qsizetype length = 0; length < body.size(); ++length) {
        const Result<Receipt> receipt = pinOutcome(replyOf(200, body.left(length)));
        QVERIFY2(!receipt && receipt.error().outcomeUnknown, qPrintable(QString::number(length)));
    }
}

void TestOneAllReplies::boards_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<Board>>("expected");
    const QList<Board> one{{BoardId(u"987"_s), u"Bread"_s, {}, false}};
    QTest::newRow("list in data") << R"([{"board_id":"987","board_name":"Bread"}])"_ba << one;
    QTest::newRow("list in boards") << R"({"boards":[{"id":987,"name":"Bread"}]})"_ba << one;
    QTest::newRow("list in boards.entries")
        << R"({"provider":"pinterest","object":"boards","boards":{"count":1,"entries":[{"board_id":"987","board_title":"Bread"}]}})"_ba
        << one;
    QTest::newRow("each in a board") << R"({"boards":[{"board":{"id":"987","title":"Bread"}}]})"_ba << one;
    QTest::newRow("the outer list counts")
        << R"({"boards":[{"id":"987","name":"Bread","pins":[{"id":"1","title":"no board"}]}],"more":{"deeper":[{"id":"2"}]}})"_ba
        << one;
    QTest::newRow("lists of other things") << R"({"warnings":["old"],"boards":[{"id":"987","name":"Bread"}]})"_ba << one;
    QTest::newRow("repeated") << R"([{"id":"987","name":"Bread"},{"id":987,"name":"Cake"}])"_ba << one;
    QTest::newRow("without an id") << R"([{"name":"lost"},{"id":{},"name":"lost"},{"id":"987","name":"Bread"}])"_ba << one;
    QTest::newRow("no name") << R"([{"id":"me/soups and stews"}])"_ba
                             << QList<Board>{{BoardId(u"me/soups and stews"_s), u"me/soups and stews"_s, {}, false}};
    QTest::newRow("described and secret")
        << R"([{"board_id":"1","board_name":" A\n","board_description":"B","board_privacy":"secret"}])"_ba
        << QList<Board>{{BoardId(u"1"_s), u"A"_s, u"B"_s, true}};
    QTest::newRow("all digits kept") << R"([{"id":9007199254740993,"name":"A"}])"_ba
                                     << QList<Board>{{BoardId(u"9007199254740993"_s), u"A"_s, {}, false}};
    const QList<Board> two{{BoardId(u"123"_s), u"Bread"_s, {}, false}, {BoardId(u"456"_s), u"Cake"_s, {}, false}};
    QTest::newRow("ids as names") << R"({"boards":{"123":{"name":"Bread"},"456":{"name":"Cake"}}})"_ba << two;
    QTest::newRow("ids as names and in the boards")
        << R"({"boards":{"123":{"id":"123","name":"Bread"},"456":{"board_id":456,"board_name":"Cake"}}})"_ba << two;
    QTest::newRow("positions as names") << R"({"boards":{"0":{"id":"123","name":"Bread"},"2":{"id":"456","name":"Cake"}}})"_ba
                                        << two;
    QTest::newRow("ids as names of what holds a board")
        << R"({"123":{"board":{"title":"Bread"}},"456":{"title":"Cake"}})"_ba << two;
    QTest::newRow("one that is no board among ids")
        << R"({"boards":{"123":{"name":"Bread"},"9":{},"456":{"name":"Cake"}}})"_ba << two;
    QTest::newRow("not the user beside the boards")
        << R"({"user":{"id":"5","name":"Ana"},"boards":{"123":{"name":"Bread"},"456":{"name":"Cake"}}})"_ba << two;
    QTest::newRow("none") << R"({"boards":[]})"_ba << QList<Board>{};
    QTest::newRow("nothing, as PHP says it") << "[]"_ba << QList<Board>{};
}

void TestOneAllReplies::boards()
{
    QFETCH(QByteArray, data);
    const Result<QList<Board>> boards = readBoards(listing(data));
    QVERIFY2(boards.has_value(), boards ? "" : qPrintable(boards.error().detail));
    QTEST(*boards, "expected");
}

void TestOneAllReplies::badLists_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text") << "\"none\""_ba;
    QTest::newRow("object") << R"({"provider":"pinterest"})"_ba;
    QTest::newRow("list of numbers") << "[1,2]"_ba;
    QTest::newRow("pictures by their size") << R"({"pictures":{"150":{"url":"https://i.example/1"}}})"_ba;
    QTest::newRow("ids are lists") << R"([{"id":[],"identity_token":[]}])"_ba;
    QTest::newRow("no data") << QByteArray();
}

void TestOneAllReplies::badLists()
{
    QFETCH(QByteArray, data);
    const HttpReply reply = replyOf(200, envelope(good, good, data));
    const Result<QList<Board>> boards = readBoards(reply);
    QVERIFY(!boards);
    QCOMPARE(boards.error().kind, ErrorKind::Protocol);
    QVERIFY(!boards.error().detail.isEmpty());
    QCOMPARE(readIdentities(reply).error().kind, ErrorKind::Protocol);
}

void TestOneAllReplies::listsAreNeverOfUnknownOutcome_data()
{
    pinFailures_data();
}

void TestOneAllReplies::listsAreNeverOfUnknownOutcome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const HttpReply reply = replyOf(status, body);
    const Result<QList<Board>> boards = readBoards(reply);
    QVERIFY(!boards || boards->isEmpty());
    QVERIFY(boards || !boards.error().outcomeUnknown);
    const Result<Identity> one = readIdentity(reply, u"t"_s);
    QVERIFY(one || !one.error().outcomeUnknown);
}

void TestOneAllReplies::identities_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<IdentityPage>("expected");
    const Identity kitchen{.token = u"t-1"_s, .provider = u"pinterest"_s, .name = u"Kitchen"_s};
    QTest::newRow("full entries with pages")
        << R"({"identities":{"pagination":{"current_page":1,"total_pages":3,"order":{"direction":"asc"}},"count":1,)"
           R"("entries":[{"identity_token":"t-1","provider":"Pinterest","displayName":"Kitchen"}]}})"_ba
        << IdentityPage{{kitchen}, 3};
    QTest::newRow("sparse entries") << R"({"identities":{"entries":[{"identity_token":"t-1"},{"identity_token":"t-2"}]}})"_ba
                                    << IdentityPage{{{.token = u"t-1"_s}, {.token = u"t-2"_s}}, 0};
    QTest::newRow("tokens alone") << R"({"identities":["t-1","t-2"]})"_ba
                                  << IdentityPage{{{.token = u"t-1"_s}, {.token = u"t-2"_s}}, 0};
    QTest::newRow("list in data") << R"([{"identity_token":"t-1","provider":"pinterest","name":{"formatted":"Kitchen"}}])"_ba
                                  << IdentityPage{{kitchen}, 0};
    QTest::newRow("each in an identity")
        << R"([{"identity":{"identity_token":"t-1","source":{"key":"pinterest","name":"Pinterest"},"preferredUsername":"Kitchen"}}])"_ba
        << IdentityPage{{kitchen}, 0};
    QTest::newRow("pages as text") << R"({"total_pages":"2","identities":[]})"_ba << IdentityPage{{}, 2};
    QTest::newRow("none") << "[]"_ba << IdentityPage{};
}

void TestOneAllReplies::identities()
{
    QFETCH(QByteArray, data);
    const Result<IdentityPage> page = readIdentities(listing(data));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QTEST(*page, "expected");
}

void TestOneAllReplies::identity_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Identity>("expected");
    const Identity kitchen{.token = u"t-1"_s, .provider = u"pinterest"_s, .name = u"Kitchen"_s};
    QTest::newRow("in identity") << R"({"identity":{"identity_token":"T-1","provider":"pinterest","displayName":"Kitchen"}})"_ba
                                 << kitchen;
    QTest::newRow("of a user with several")
        << R"({"user":{"identities":[{"identity_token":"t-0","provider":"facebook"},{"identity_token":"t-1","provider":"pinterest","displayName":"Kitchen"}]}})"_ba
        << kitchen;
    QTest::newRow("no token") << R"({"user":{"identity":{"provider":"pinterest","displayName":"Kitchen"}}})"_ba << kitchen;
    QTest::newRow("of another provider") << R"({"identity":{"identity_token":"t-1","provider":"facebook"}})"_ba
                                         << Identity{.token = u"t-1"_s, .provider = u"facebook"_s};
    QTest::newRow("nothing told") << "{}"_ba << Identity{.token = u"t-1"_s};
}

void TestOneAllReplies::identity()
{
    QFETCH(QByteArray, data);
    const Result<Identity> identity = readIdentity(listing(data), u"t-1"_s);
    QVERIFY(identity.has_value());
    QTEST(*identity, "expected");
}

void TestOneAllReplies::newBoard_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id"); // empty: refused
    QTest::addColumn<bool>("unknown");
    QTest::newRow("by analogy with a pin") << 200 << envelope(good, {}, R"({"object":"board","board_id":"5"})") << u"5"_s << false;
    QTest::newRow("wrapped") << 201 << envelope(good, {}, R"({"provider":"pinterest","board":{"id":5}})") << u"5"_s << false;
    QTest::newRow("refused") << 200 << envelope(good, bad, {}) << QString() << false;
    QTest::newRow("refused, and yet there") << 200 << envelope(good, bad, R"({"board_id":"5"})") << QString() << true;
    QTest::newRow("no id") << 200 << envelope(good, {}, "{}") << QString() << true;
    QTest::newRow("partial") << 207 << envelope(good, {}, R"({"board_id":"5"})") << QString() << true;
}

void TestOneAllReplies::newBoard()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QFETCH(bool, unknown);
    const Result<Board> board = boardOutcome(replyOf(status, body), {.name = u"Bread"_s, .description = u"Loaves"_s});
    QCOMPARE(board.has_value(), !id.isEmpty());
    if (board)
        QCOMPARE(*board, (Board{BoardId(id), u"Bread"_s, u"Loaves"_s, false}));
    else
        QCOMPARE(board.error().outcomeUnknown, unknown);
}

QTEST_GUILESS_MAIN(TestOneAllReplies)
#include "tst_oneallreplies.moc"
