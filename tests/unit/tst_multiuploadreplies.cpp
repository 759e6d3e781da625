// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/multiupload/multiuploadreplies.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QList<pinwright::RemoteAccount>)
Q_DECLARE_METATYPE(QList<pinwright::Board>)
Q_DECLARE_METATYPE(pinwright::Receipt)
Q_DECLARE_METATYPE(pinwright::ErrorKind)

class TestMultiUploadReplies : public QObject {
    Q_OBJECT

private slots:
    void accounts_data();
    void accounts();
    void boards_data();
    void boards();
    void badLists_data();
    void badLists();
    void refusedLists_data();
    void refusedLists();
    void manyBoards();
    void receipts_data();
    void receipts();
    void badReceipts_data();
    void badReceipts();
    void errors_data();
    void errors();
    void longErrorText();
    void retryAfter();
    void wrongAddressIsSaid();
    void redirectTellsTheHostOnly();
    void createFailures_data();
    void createFailures();
    void createSuccess();
    void cutAnywhere();
};

void TestMultiUploadReplies::accounts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<RemoteAccount>>("expected");

    const QList<RemoteAccount> one{{u"123"_s, u"Kitchen"_s}};
    QTest::newRow("list in data, number id")
        << R"({"success":true,"data":[{"id":123,"platform":"pinterest","accountName":"Kitchen"}]})"_ba << one;
    QTest::newRow("text id, other case") << R"({"success":true,"data":[{"id":"123","platform":"Pinterest","name":"Kitchen"}]})"_ba
                                         << one;
    QTest::newRow("list in data.accounts")
        << R"({"success":true,"data":{"accounts":[{"id":123,"platform":"PINTEREST","username":"Kitchen"}]}})"_ba << one;
    QTest::newRow("list in accounts")
        << R"({"success":true,"accounts":[{"accountId":123,"platform":"pinterest","displayName":"Kitchen"}]})"_ba << one;
    QTest::newRow("bare list") << R"([{"id":123,"platform":"pinterest","accountName":"Kitchen"}])"_ba << one;
    QTest::newRow("others left out")
        << R"({"data":[{"id":1,"platform":"youtube","accountName":"V"},{"id":123,"platform":"pinterest","accountName":"Kitchen"},{"id":2,"platform":"tiktok"},{"id":3}]})"_ba
        << one;
    QTest::newRow("no platform anywhere") << R"({"data":[{"id":1,"accountName":"A"},{"id":"2","accountName":"B"}]})"_ba
                                          << QList<RemoteAccount>{{u"1"_s, u"A"_s}, {u"2"_s, u"B"_s}};
    QTest::newRow("no name") << R"({"data":[{"id":5,"platform":"pinterest"}]})"_ba << QList<RemoteAccount>{{u"5"_s, u"5"_s}};
    QTest::newRow("empty name, then another") << R"({"data":[{"id":5,"platform":"pinterest","accountName":" ","username":"u"}]})"_ba
                                              << QList<RemoteAccount>{{u"5"_s, u"u"_s}};
    QTest::newRow("ids that could not be shown")
        << R"({"data":[{"id":"a\u0000b"},{"id":"a\u202eb"},{"id":"a\nb"},{"id":"\ud83d"},{"id":"123","name":"Kitchen"}]})"_ba
        << one;
    QTest::newRow("one id cannot be read") << R"({"data":[{"id":1.5,"accountName":"A"},{"id":6,"accountName":"B"}]})"_ba
                                           << QList<RemoteAccount>{{u"6"_s, u"B"_s}};
    QTest::newRow("no id") << R"({"data":[{"platform":"pinterest","accountName":"A"},{"id":null,"platform":"pinterest"}]})"_ba
                           << QList<RemoteAccount>{};
    QTest::newRow("none") << R"({"success":true,"data":[]})"_ba << QList<RemoteAccount>{};
    QTest::newRow("only others") << R"({"success":true,"data":[{"id":1,"platform":"youtube"}]})"_ba << QList<RemoteAccount>{};
    QTest::newRow("an id beyond 2^53") << R"({"data":[{"id":9007199254740993,"platform":"pinterest","accountName":"A"}]})"_ba
                                       << QList<RemoteAccount>{{u"9007199254740993"_s, u"A"_s}};
}

void TestMultiUploadReplies::accounts()
{
    QFETCH(QByteArray, body);
    const Result<QList<RemoteAccount>> accounts = parseAccounts(body);
    QVERIFY(accounts.has_value());
    QTEST(*accounts, "expected");
}

void TestMultiUploadReplies::boards_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<Board>>("expected");

    QTest::newRow("as documented")
        << R"({"success":true,"data":[{"id":"123456789","name":"My Board","description":"Board description","privacy":"PUBLIC"},{"id":"987654321","name":"Another Board","privacy":"SECRET"}]})"_ba
        << QList<Board>{{BoardId(u"123456789"_s), u"My Board"_s, u"Board description"_s, false},
               {BoardId(u"987654321"_s), u"Another Board"_s, {}, true}};
    QTest::newRow("number ids keep all digits")
        << R"({"data":[{"id":9007199254740993,"name":"A"},{"id":900719925474099301,"name":"B"},{"id":9223372036854775807,"name":"C"}]})"_ba
        << QList<Board>{{BoardId(u"9007199254740993"_s), u"A"_s, {}, false}, {BoardId(u"900719925474099301"_s), u"B"_s, {}, false},
               {BoardId(u"9223372036854775807"_s), u"C"_s, {}, false}};
    QTest::newRow("ids that cannot be read")
        << R"({"data":[{"id":{},"name":"A"},{"id":18446744073709551615,"name":"B"},{"id":-7,"name":"C"},{"id":1.5,"name":"D"},{"id":"8","name":"E"},{"id":true}]})"_ba
        << QList<Board>{{BoardId(u"-7"_s), u"C"_s, {}, false}, {BoardId(u"8"_s), u"E"_s, {}, false}};
    QTest::newRow("protected is secret") << R"({"data":[{"id":1,"name":"A","privacy":"protected"}]})"_ba
                                         << QList<Board>{{BoardId(u"1"_s), u"A"_s, {}, true}};
    QTest::newRow("missing fields")
        << R"({"data":[{"id":"1"},{"name":"no id"},{"id":"","name":"empty id"},{"id":"2","name":null,"privacy":7}]})"_ba
        << QList<Board>{{BoardId(u"1"_s), u"1"_s, {}, false}, {BoardId(u"2"_s), u"2"_s, {}, false}};
    QTest::newRow("repeated") << R"({"data":[{"id":"1","name":"A"},{"id":1,"name":"B"}]})"_ba
                              << QList<Board>{{BoardId(u"1"_s), u"A"_s, {}, false}};
    QTest::newRow("names in one line") << R"({"data":[{"id":"1","name":" Br\u00f6d\n\tund\u0000 K\u00e4se "}]})"_ba
                                       << QList<Board>{{BoardId(u"1"_s), u"Bröd und Käse"_s, {}, false}};
    QTest::newRow("data.boards") << R"({"data":{"boards":[{"id":"1","name":"A"}]}})"_ba
                                 << QList<Board>{{BoardId(u"1"_s), u"A"_s, {}, false}};
    QTest::newRow("bare") << R"([{"id":"1","name":"A"}])"_ba << QList<Board>{{BoardId(u"1"_s), u"A"_s, {}, false}};
    QTest::newRow("empty") << R"({"success":true,"data":[]})"_ba << QList<Board>{};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{\"data\":[]}"_ba << QList<Board>{};
}

void TestMultiUploadReplies::boards()
{
    QFETCH(QByteArray, body);
    const Result<QList<Board>> boards = parseBoards(body);
    QVERIFY(boards.has_value());
    QTEST(*boards, "expected");
}

void TestMultiUploadReplies::badLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detailHas");

    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("white space") << " \r\n "_ba << u"empty"_s;
    QTest::newRow("web page") << "<!DOCTYPE html><html><body>502</body></html>"_ba << u"web page"_s;
    QTest::newRow("web page after blanks") << "\n\n  <html>"_ba << u"web page"_s;
    QTest::newRow("cut") << R"({"success":true,"data":[{"id":"1","na)"_ba << u"not complete JSON"_s;
    QTest::newRow("rubbish behind") << R"({"data":[]} and more)"_ba << u"not complete JSON"_s;
    QTest::newRow("text") << "Bad gateway"_ba << u"not complete JSON"_s;
    QTest::newRow("no list") << R"({"success":true})"_ba << u"no list"_s;
    QTest::newRow("data is null") << R"({"success":true,"data":null})"_ba << u"no list"_s;
    QTest::newRow("data is a text") << R"({"success":true,"data":"none"})"_ba << u"no list"_s;
    QTest::newRow("data is a number") << R"({"success":true,"data":5})"_ba << u"no list"_s;
    QTest::newRow("data is an object") << R"({"success":true,"data":{"x":[]}})"_ba << u"no list"_s;
    QTest::newRow("entries are texts") << R"({"success":true,"data":["a"]})"_ba << u"something else"_s;
    QTest::newRow("entries are lists") << R"({"success":true,"data":[[]]})"_ba << u"something else"_s;
    QTest::newRow("id is an object") << R"({"success":true,"data":[{"id":{}}]})"_ba << u"id"_s;
    QTest::newRow("id is true") << R"({"success":true,"data":[{"id":true}]})"_ba << u"id"_s;
    QTest::newRow("id has a fraction") << R"({"success":true,"data":[{"id":1.5}]})"_ba << u"id"_s;
    QTest::newRow("id that can't be read exactly") << R"({"success":true,"data":[{"id":12345678901234567890}]})"_ba << u"id"_s;
    QTest::newRow("no id that can be read")
        << R"({"success":true,"data":[{"id":12345678901234567890},{"id":[1]},{"name":"none"}]})"_ba << u"id"_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"not complete JSON"_s;
    QTest::newRow("not UTF-8") << "{\"data\":[{\"id\":\"\xFF\xFE\"}]}"_ba << u"not complete JSON"_s;
}

void TestMultiUploadReplies::badLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detailHas);
    const Result<QList<Board>> boards = parseBoards(body);
    QVERIFY(!boards);
    QCOMPARE(boards.error().kind, ErrorKind::Protocol);
    QVERIFY2(boards.error().detail.contains(detailHas), qPrintable(boards.error().detail));
    const Result<QList<RemoteAccount>> accounts = parseAccounts(body);
    QVERIFY(!accounts);
    QCOMPARE(accounts.error().kind, ErrorKind::Protocol);
}

void TestMultiUploadReplies::refusedLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("code");

    QTest::newRow("error text") << R"({"success":false,"error":"Account not found"})"_ba << u"Account not found"_s << QString();
    QTest::newRow("message") << R"({"success":false,"message":"Token expired","data":[]})"_ba << u"Token expired"_s << QString();
    QTest::newRow("both") << R"({"success":false,"message":"Refused","error":"No such board"})"_ba << u"Refused: No such board"_s
                          << QString();
    QTest::newRow("the same twice") << R"({"success":false,"message":"Refused","error":"Refused"})"_ba << u"Refused"_s << QString();
    QTest::newRow("object") << R"({"success":false,"error":{"code":"E42","message":"Board is gone"}})"_ba << u"Board is gone"_s
                            << u"E42"_s;
    QTest::newRow("list") << R"({"success":false,"errors":["too long","too wide"]})"_ba << u"too long, too wide"_s << QString();
    QTest::newRow("by field") << R"({"success":false,"errors":{"link":["is not a link"],"title":"is too long"}})"_ba
                              << u"link: is not a link, title: is too long"_s << QString();
    QTest::newRow("nothing said") << R"({"success":false})"_ba << QString() << QString();
    QTest::newRow("number code") << R"({"success":false,"code":7,"error":"no"})"_ba << u"no"_s << u"7"_s;
    QTest::newRow("half a character") << R"({"success":false,"error":"a\ud83d b"})"_ba << u"a? b"_s << QString();
    QTest::newRow("lines and controls") << R"({"success":false,"error":"a\r\nb\u0007\u202ec"})"_ba << u"a b c"_s << QString();
}

void TestMultiUploadReplies::refusedLists()
{
    QFETCH(QByteArray, body);
    const Result<QList<Board>> boards = parseBoards(body);
    QVERIFY(!boards);
    QCOMPARE(boards.error().kind, ErrorKind::Rejected);
    QTEST(boards.error().detail, "detail");
    QTEST(boards.error().providerCode, "code");
    QCOMPARE(parseAccounts(body).error().kind, ErrorKind::Rejected);
    QCOMPARE(parseReceipt(body).error().kind, ErrorKind::Rejected);
}

void TestMultiUploadReplies::manyBoards()
{
    QByteArray body = R"({"success":true,"data":[)";
    for (int i = 0; i < 5000; ++i)
        body += (i ? "," : "") + QByteArray(R"({"id":")") + QByteArray::number(1'000'000 + i) + R"(","name":"Board )"
            + QByteArray::number(i) + "\"}";
    const Result<QList<Board>> boards = parseBoards(body + "]}");
    QVERIFY(boards.has_value());
    QCOMPARE(boards->size(), 5000);
    QCOMPARE(boards->last().name, u"Board 4999"_s);
}

void TestMultiUploadReplies::receipts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Receipt>("expected");
    using State = Receipt::State;
    const QDateTime at(QDate(2025, 12, 25), QTime(10, 0), Qt::UTC);

    QTest::newRow("as documented")
        << R"({"success":true,"message":"Upload queued successfully","data":{"uploadId":456,"status":"pending","scheduledFor":null}})"_ba
        << Receipt{State::Processing, RemoteId(u"456"_s), {}, {}, u"Upload queued successfully"_s};
    QTest::newRow("scheduled")
        << R"({"success":true,"data":{"uploadId":"456","status":"scheduled","scheduledFor":"2025-12-25T10:00:00.000Z"}})"_ba
        << Receipt{State::Scheduled, RemoteId(u"456"_s), {}, at, {}};
    QTest::newRow("scheduled with offset")
        << R"({"success":true,"data":{"id":456,"status":"SCHEDULED","scheduledFor":"2025-12-25T11:00:00+01:00"}})"_ba
        << Receipt{State::Scheduled, RemoteId(u"456"_s), {}, at, {}};
    QTest::newRow("a time without zone is no instant")
        << R"({"success":true,"data":{"id":456,"status":"scheduled","scheduledFor":"2025-12-25T11:00:00"}})"_ba
        << Receipt{State::Scheduled, RemoteId(u"456"_s), {}, {}, {}};
    QTest::newRow("processing") << R"({"data":{"id":1,"status":"processing"}})"_ba
                                << Receipt{State::Processing, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("unknown word") << R"({"data":{"id":1,"status":"success"}})"_ba
                                  << Receipt{State::Processing, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("status of a wrong type") << R"({"data":{"id":1,"status":true}})"_ba
                                            << Receipt{State::Processing, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("no status") << R"({"data":{"uploadId":1}})"_ba << Receipt{State::Processing, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("no data") << R"({"success":true,"uploadId":1,"status":"pending"})"_ba
                             << Receipt{State::Processing, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("no id") << R"({"data":{"status":"completed"}})"_ba << Receipt{State::Published, {}, {}, {}, {}};
    QTest::newRow("large id") << R"({"data":{"uploadId":9007199254740993}})"_ba
                              << Receipt{State::Processing, RemoteId(u"9007199254740993"_s), {}, {}, {}};
    QTest::newRow("completed with page")
        << R"({"data":{"id":1,"status":"completed","metadata":{"pinId":"77","url":"https://pin.example/77"}}})"_ba
        << Receipt{State::Published, RemoteId(u"1"_s), QUrl(u"https://pin.example/77"_s), {}, {}};
    QTest::newRow("completed with pin id")
        << R"({"data":{"id":1,"status":"completed","metadata":{"pinId":"900719925474099301"}}})"_ba
        << Receipt{State::Published, RemoteId(u"1"_s), QUrl(u"https://www.pinterest.com/pin/900719925474099301/"_s), {}, {}};
    QTest::newRow("completed with number pin_id")
        << R"({"data":{"id":1,"status":"completed","metadata":{"pin_id":900719925474099301}}})"_ba
        << Receipt{State::Published, RemoteId(u"1"_s), QUrl(u"https://www.pinterest.com/pin/900719925474099301/"_s), {}, {}};
    QTest::newRow("metadata as text")
        << R"({"data":{"id":1,"status":"completed","metadata":"{\"pinId\":\"77\",\"url\":\"https://pin.example/77\"}"}})"_ba
        << Receipt{State::Published, RemoteId(u"1"_s), QUrl(u"https://pin.example/77"_s), {}, {}};
    QTest::newRow("another id is no pin id") << R"({"data":{"id":1,"status":"completed","metadata":{"id":"77","postId":"78"}}})"_ba
                                             << Receipt{State::Published, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("a pin id with a path") << R"({"data":{"id":1,"status":"completed","metadata":{"pinId":"../evil"}}})"_ba
                                          << Receipt{State::Published, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("not a web address")
        << R"~({"data":{"id":1,"status":"completed","url":"javascript:alert(1)","permalink":"file:///etc/passwd"}})~"_ba
        << Receipt{State::Published, RemoteId(u"1"_s), {}, {}, {}};
    QTest::newRow("failed") << R"({"data":{"id":1,"status":"failed","errorMessage":"Board is gone"}})"_ba
                            << Receipt{State::Failed, RemoteId(u"1"_s), {}, {}, u"Board is gone"_s};
    QTest::newRow("failed, told in metadata")
        << R"({"message":"ok","data":{"id":1,"status":"failed","metadata":{"error":{"message":"Too large"}}}})"_ba
        << Receipt{State::Failed, RemoteId(u"1"_s), {}, {}, u"Too large"_s};
}

void TestMultiUploadReplies::receipts()
{
    QFETCH(QByteArray, body);
    QFETCH(Receipt, expected);
    const Result<Receipt> receipt = parseReceipt(body);
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->state, expected.state);
    QCOMPARE(receipt->remoteId.text(), expected.remoteId.text());
    QCOMPARE(receipt->url, expected.url);
    QCOMPARE(receipt->scheduledFor, expected.scheduledFor);
    QCOMPARE(receipt->message, expected.message);
}

void TestMultiUploadReplies::badReceipts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("web page") << "<html></html>"_ba;
    QTest::newRow("cut") << R"({"success":true,"data":{"uploadId":4)"_ba;
    QTest::newRow("list") << "[1]"_ba;
    QTest::newRow("text") << R"("ok")"_ba;
    QTest::newRow("neither id nor state") << R"({"success":true,"data":{}})"_ba;
    QTest::newRow("data of a wrong type") << R"({"success":true,"data":"456"})"_ba;
    QTest::newRow("id of a wrong type") << R"({"success":true,"data":{"uploadId":{"id":1},"status":"pending"}})"_ba;
}

void TestMultiUploadReplies::badReceipts()
{
    QFETCH(QByteArray, body);
    const Result<Receipt> receipt = parseReceipt(body);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Protocol);
    QVERIFY(!receipt.error().detail.isEmpty());
}

void TestMultiUploadReplies::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("301") << 301 << ErrorKind::Protocol;
    QTest::newRow("400") << 400 << ErrorKind::Rejected;
    QTest::newRow("401") << 401 << ErrorKind::Authentication;
    QTest::newRow("403") << 403 << ErrorKind::Permission;
    QTest::newRow("404") << 404 << ErrorKind::Rejected;
    QTest::newRow("405") << 405 << ErrorKind::Rejected;
    QTest::newRow("408") << 408 << ErrorKind::Timeout;
    QTest::newRow("409") << 409 << ErrorKind::Rejected;
    QTest::newRow("413") << 413 << ErrorKind::TooLarge;
    QTest::newRow("415") << 415 << ErrorKind::Rejected;
    QTest::newRow("418") << 418 << ErrorKind::Rejected;
    QTest::newRow("422") << 422 << ErrorKind::Rejected;
    QTest::newRow("429") << 429 << ErrorKind::RateLimit;
    QTest::newRow("500") << 500 << ErrorKind::Server;
    QTest::newRow("503") << 503 << ErrorKind::Server;
}

void TestMultiUploadReplies::errors()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);

    const Error said = errorOf({.status = status,
        .body = R"({"success":false,"error":"Because"})",
        .contentType = "application/json",
        .location = {},
        .retryAfter = {}});
    QCOMPARE(said.kind, kind);
    QCOMPARE(said.httpStatus, status);
    if (kind != ErrorKind::Protocol)
        QCOMPARE(said.detail, u"Because"_s);

    const Error page =
        errorOf({.status = status, .body = "<h1>Gateway</h1>", .contentType = "text/html", .location = {}, .retryAfter = {}});
    QCOMPARE(page.kind, kind);
    QVERIFY(!page.detail.contains(u"<"_s));

    const Error plain =
        errorOf({.status = status, .body = "Try\nlater", .contentType = "text/plain", .location = {}, .retryAfter = {}});
    if (kind != ErrorKind::Protocol)
        QCOMPARE(plain.detail, u"Try later"_s);
}

void TestMultiUploadReplies::longErrorText()
{
    const QByteArray body = R"({"success":false,"error":")" + QByteArray("😀").repeated(2000) + "\"}";
    const Result<QList<Board>> boards = parseBoards(body);
    QVERIFY(!boards);
    const QString detail = boards.error().detail;
    QVERIFY(detail.size() > 900 && detail.size() <= 1000);
    QVERIFY(detail.isValidUtf16());
}

void TestMultiUploadReplies::retryAfter()
{
    QCOMPARE(
        errorOf({.status = 429, .body = {}, .contentType = {}, .location = {}, .retryAfter = 30s}).retryAfter, std::optional(30s));
    QCOMPARE(
        errorOf({.status = 503, .body = {}, .contentType = {}, .location = {}, .retryAfter = 5s}).retryAfter, std::optional(5s));
    QVERIFY(!errorOf({.status = 429, .body = {}, .contentType = {}, .location = {}, .retryAfter = {}}).retryAfter);
}

void TestMultiUploadReplies::wrongAddressIsSaid()
{
    const auto detailOf = [](const QByteArray& body) {
        return errorOf({.status = 404, .body = body, .contentType = "text/html", .location = {}, .retryAfter = {}}).detail;
    };
    QVERIFY(detailOf("<html>Not Found</html>").contains(u"address"_s));
    QCOMPARE(detailOf(R"({"success":false,"error":"No such board"})"), u"No such board"_s);
}

void TestMultiUploadReplies::redirectTellsTheHostOnly()
{
    const Error error = errorOf(
        {.status = 302, .body = {}, .contentType = {}, .location = "https://user:pw@login.example/x?token=abc", .retryAfter = {}});
    QVERIFY(error.detail.contains(u"login.example"_s));
    QVERIFY(!error.detail.contains(u"abc"_s) && !error.detail.contains(u"pw"_s));
}

void TestMultiUploadReplies::createFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknown");

    const QByteArray page = "<html>Bad gateway</html>";
    const QByteArray no = R"({"success":false,"error":"no"})";
    const QByteArray gateway = R"({"message":"Endpoint request timed out"})";
    for (const int status : {400, 404, 405, 409, 415, 422, 451}) {
        QTest::addRow("%d page", status) << status << page << ErrorKind::Rejected << false;
        QTest::addRow("%d json", status) << status << no << ErrorKind::Rejected << false;
    }
    QTest::newRow("401") << 401 << page << ErrorKind::Authentication << false;
    QTest::newRow("403") << 403 << no << ErrorKind::Permission << false;
    QTest::newRow("413") << 413 << QByteArray() << ErrorKind::TooLarge << false;
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimit << false;
    QTest::newRow("408") << 408 << no << ErrorKind::Timeout << true;
    for (const int status : {500, 502, 503, 504}) {
        QTest::addRow("%d page", status) << status << page << ErrorKind::Server << true;
        QTest::addRow("%d empty", status) << status << QByteArray() << ErrorKind::Server << true;
        QTest::addRow("%d cut", status) << status << no.chopped(1) << ErrorKind::Server << true;
        QTest::addRow("%d of a gateway", status) << status << gateway << ErrorKind::Server << true;
        QTest::addRow("%d refusing", status) << status << no << ErrorKind::Server << (status == 504);
    }
    for (const int status : {301, 307, 308})
        QTest::addRow("%d", status) << status << page << ErrorKind::Protocol << false;
    for (const int status : {300, 302, 303})
        QTest::addRow("%d", status) << status << page << ErrorKind::Protocol << true;
    QTest::newRow("200 refusing") << 200 << no << ErrorKind::Rejected << false;
    const QByteArray taken = R"({"success":false,"error":"no","data":{"uploadId":456,"status":"pending"}})";
    QTest::newRow("200 refusing, and yet there") << 200 << taken << ErrorKind::Server << true;
    QTest::newRow("500 refusing, and yet there") << 500 << taken << ErrorKind::Server << true;
    QTest::newRow("422 refusing, and yet there") << 422 << taken << ErrorKind::Rejected << false;
    QTest::newRow("200 refusing, and yet there, without data")
        << 200 << R"({"success":false,"uploadId":456})"_ba << ErrorKind::Server << true;
    QTest::newRow("200 refusing, and yet there, with an id that cannot be read")
        << 200 << R"({"success":false,"data":{"id":[456]}})"_ba << ErrorKind::Server << true;
    QTest::newRow("200 refusing, with an id of its own")
        << 200 << R"({"success":false,"id":"e-7","data":{"uploadId":null}})"_ba << ErrorKind::Rejected << false;
    QTest::newRow("200 page") << 200 << page << ErrorKind::Protocol << true;
    QTest::newRow("200 empty") << 200 << QByteArray() << ErrorKind::Protocol << true;
    QTest::newRow("204") << 204 << QByteArray() << ErrorKind::Protocol << true;
    QTest::newRow("200 cut") << 200 << R"({"success":true,"data":{"uploadId":45)"_ba << ErrorKind::Protocol << true;
    QTest::newRow("200 without id") << 200 << R"({"success":true,"data":{"status":"pending"}})"_ba << ErrorKind::Protocol << true;
    QTest::newRow("200 without anything") << 200 << R"({"success":true})"_ba << ErrorKind::Protocol << true;
    QTest::newRow("200 null id") << 200 << R"({"success":true,"data":{"uploadId":null,"status":"pending"}})"_ba
                                 << ErrorKind::Protocol << true;
}

void TestMultiUploadReplies::createFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Receipt> receipt =
        createOutcome({.status = status, .body = body, .contentType = {}, .location = {}, .retryAfter = {}});
    QVERIFY(!receipt);
    QTEST(receipt.error().kind, "kind");
    QTEST(receipt.error().outcomeUnknown, "unknown");
    QCOMPARE(receipt.error().httpStatus, status);
}

void TestMultiUploadReplies::createSuccess()
{
    for (const int status : {200, 201, 202}) {
        const Result<Receipt> receipt = createOutcome({.status = status,
            .body = R"({"success":true,"data":{"uploadId":456,"status":"pending"}})",
            .contentType = {},
            .location = {},
            .retryAfter = {}});
        QVERIFY(receipt.has_value());
        QCOMPARE(receipt->remoteId.text(), u"456"_s);
    }
}

void TestMultiUploadReplies::cutAnywhere()
{
    const QByteArray body = R"({"success":true,"data":[{"id":"123456789","name":"My Bôard","privacy":"SECRET"}]})";
    for (qsizetype length = 0; length < body.size(); ++length) {
        const Result<QList<Board>> boards = parseBoards(body.left(length));
        QVERIFY2(!boards && boards.error().kind == ErrorKind::Protocol, qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(TestMultiUploadReplies)
#include "tst_multiuploadreplies.moc"
