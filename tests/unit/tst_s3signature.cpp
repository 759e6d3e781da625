// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/signature.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;

namespace {

using Pairs = QList<QPair<QByteArray, QByteArray>>;

QByteArray sha256Of(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QByteArray signatureIn(const QByteArray& authorization)
{
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

const QByteArray unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_ba;

} // namespace

/// What Amazon publishes to check signatures with: its Signature Version 4 test suite, and the examples of the S3 API reference
/// ("Signature Calculations for the Authorization Header: Transferring Payload in a Single Chunk").
class TestS3Signature : public QObject {
    Q_OBJECT

private slots:
    void testSuite_data();
    void testSuite();
    void s3Examples_data();
    void s3Examples();
    void stepsOfAnExample();
    void encoding();
    void time();
    void everythingCounts();
};

// aws-sig-v4-test-suite. Cases whose paths are normalised are left out: S3 does not normalise. Those of the newer suite (aws-c-auth) that
// turn that off are here.
void TestS3Signature::testSuite_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Pairs>("query");
    QTest::addColumn<Pairs>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");

    const auto get = [](const char* name, const QByteArray& path, const Pairs& query, const Pairs& headers,
                         const QByteArray& signature) {
        QTest::newRow(name) << "GET"_ba << path << query << headers << QByteArray() << signature;
    };
    const auto post = [](const char* name, const Pairs& query, const Pairs& headers, const QByteArray& body,
                          const QByteArray& signature) {
        QTest::newRow(name) << "POST"_ba << "/"_ba << query << headers << body << signature;
    };
    const QByteArray ethiopic = "\xE1\x88\xB4"_ba;

    get("get-vanilla", "/", {}, {}, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    get("get-utf8", '/' + ethiopic, {}, {}, "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85");
    get("get-unreserved", '/' + unreserved, {}, {}, "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f");
    get("get-space-unnormalized", "/example space/", {}, {}, "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741");
    get("get-slashes-unnormalized", "//example//", {}, {}, "87cca117541a147f6df867677d98a7d80dff226d2bfca9e4ffa899665623c7e5");
    get("get-relative-relative-unnormalized", "/example1/example2/../..", {}, {},
        "dc33e0856fd4baca4d7aa2146c38958283844764f38c74252a333df5e613003b");
    get("get-vanilla-empty-query-key", "/", {{"Param1", "value1"}}, {},
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb");
    get("get-vanilla-query-order-key-case", "/", {{"Param2", "value2"}, {"Param1", "value1"}}, {},
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    get("get-vanilla-query-order-encoded", "/", {{"Param-3", "Value3"}, {"Param", "Value2"}, {ethiopic, "Value1"}}, {},
        "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac");
    get("get-vanilla-query-unreserved", "/", {{unreserved, unreserved}}, {},
        "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197");
    get("get-vanilla-utf8-query", "/", {{ethiopic, "bar"}}, {}, "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04");
    get("get-header-key-duplicate", "/", {}, {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}},
        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea");
    get("get-header-value-order", "/", {},
        {{"My-Header1", "value4"}, {"My-Header1", "value1"}, {"My-Header1", "value3"}, {"My-Header1", "value2"}},
        "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01");
    get("get-header-value-trim", "/", {}, {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}},
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");

    post("post-vanilla", {}, {}, {}, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    post("post-vanilla-query", {{"Param1", "value1"}}, {}, {}, "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11");
    post("post-vanilla-query-nonunreserved", {{"@#$%^", ""}, {"+", "/,?><`\";:\\|][{}"}}, {}, {},
        "66c82657c86e26fb25238d0e69f011edc4c6df5ae71119d7cb98ed9b87393c1e");
    post("post-header-key-sort", {}, {{"My-Header1", "value1"}}, {},
        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c");
    post("post-header-value-case", {}, {{"My-Header1", "VALUE1"}}, {},
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d");
    post("post-x-www-form-urlencoded", {}, {{"Content-Type", "application/x-www-form-urlencoded"}}, "Param1=value1",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a");
    post("post-x-www-form-urlencoded-parameters", {}, {{"Content-Type", "application/x-www-form-urlencoded; charset=utf8"}},
        "Param1=value1", "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe");
}

void TestS3Signature::testSuite()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Pairs, query);
    QFETCH(Pairs, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);

    const SigningKey key{.accessKey = "AKIDEXAMPLE",
        .secretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        .region = "us-east-1",
        .service = "service"};
    const Pairs own{{"Host", "example.amazonaws.com"}, {"X-Amz-Date", "20150830T123600Z"}};
    const QByteArray made = authorization({.method = method,
                                              .path = path,
                                              .query = query,
                                              .headers = own + headers,
                                              .payloadSha256 = sha256Of(body),
                                              .time = QDateTime(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC)},
        key);
    QVERIFY2(made.startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders="),
        made.constData());
    QCOMPARE(signatureIn(made), signature);
}

void TestS3Signature::s3Examples_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Pairs>("query");
    QTest::addColumn<Pairs>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization");

    const QByteArray start =
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders="_ba;
    QTest::newRow("GET Object") << "GET"_ba << "/test.txt"_ba << Pairs() << Pairs{{"Range", "bytes=0-9"}} << QByteArray()
                                << start
            + "host;range;x-amz-content-sha256;x-amz-date, "
              "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41";
    QTest::newRow("PUT Object") << "PUT"_ba << "/test$file.text"_ba << Pairs()
                                << Pairs{{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}
                                << "Welcome to Amazon S3."_ba
                                << start
            + "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, "
              "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd";
    QTest::newRow("GET Bucket Lifecycle") << "GET"_ba << "/"_ba << Pairs{{"lifecycle", ""}} << Pairs() << QByteArray()
                                          << start
            + "host;x-amz-content-sha256;x-amz-date, Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543";
    QTest::newRow("List Objects") << "GET"_ba << "/"_ba << Pairs{{"max-keys", "2"}, {"prefix", "J"}} << Pairs() << QByteArray()
                                  << start
            + "host;x-amz-content-sha256;x-amz-date, Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7";
}

namespace {

SigningKey exampleKey()
{
    return {.accessKey = "AKIAIOSFODNN7EXAMPLE", .secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", .region = "us-east-1"};
}

SignedParts exampleParts(
    const QByteArray& method, const QByteArray& path, const Pairs& query, const Pairs& headers, const QByteArray& body)
{
    const Pairs own{
        {"Host", "examplebucket.s3.amazonaws.com"}, {"x-amz-content-sha256", sha256Of(body)}, {"x-amz-date", "20130524T000000Z"}};
    return {.method = method,
        .path = path,
        .query = query,
        .headers = own + headers,
        .payloadSha256 = sha256Of(body),
        .time = QDateTime(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC)};
}

} // namespace

void TestS3Signature::s3Examples()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Pairs, query);
    QFETCH(Pairs, headers);
    QFETCH(QByteArray, body);
    QTEST(pinwright::authorization(exampleParts(method, path, query, headers, body), exampleKey()), "authorization");
}

void TestS3Signature::stepsOfAnExample()
{
    const SignedParts parts = exampleParts("PUT", "/test$file.text", {},
        {{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}}, "Welcome to Amazon S3.");
    QCOMPARE(canonicalRequest(parts),
        "PUT\n"
        "/test%24file.text\n"
        "\n"
        "date:Fri, 24 May 2013 00:00:00 GMT\n"
        "host:examplebucket.s3.amazonaws.com\n"
        "x-amz-content-sha256:44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072\n"
        "x-amz-date:20130524T000000Z\n"
        "x-amz-storage-class:REDUCED_REDUNDANCY\n"
        "\n"
        "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class\n"
        "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072"_ba);
    QCOMPARE(stringToSign(parts, exampleKey()),
        "AWS4-HMAC-SHA256\n"
        "20130524T000000Z\n"
        "20130524/us-east-1/s3/aws4_request\n"
        "9e0e90d9c76de8fa5b200d8c849cd5b8dc7a3be3951ddb7f6a76b4158342019d"_ba);
}

void TestS3Signature::encoding()
{
    QCOMPARE(uriEncoded(unreserved), unreserved);
    QCOMPARE(uriEncoded("a b+c/d=\xC3\xA9%"_ba), "a%20b%2Bc%2Fd%3D%C3%A9%25"_ba);
    QCOMPARE(uriEncodedPath("/Meine Pins \xC3\xBC/$a&b!*'()"_ba), "/Meine%20Pins%20%C3%BC/%24a%26b%21%2A%27%28%29"_ba);
}

void TestS3Signature::time()
{
    QCOMPARE(signatureTime(QDateTime(QDate(2026, 9, 4), QTime(3, 5, 9, 999), Qt::UTC)), "20260904T030509Z"_ba);
    QCOMPARE(signatureTime(QDateTime(QDate(2026, 9, 14), QTime(2, 0), Qt::OffsetFromUTC, 4 * 3600)), "20260913T220000Z"_ba);
}

void TestS3Signature::everythingCounts()
{
    const SignedParts parts = exampleParts("PUT", "/a", {}, {}, "body");
    QSet<QByteArray> signatures{signatureIn(authorization(parts, exampleKey()))};
    const auto count = [&signatures](const SignedParts& changed, const SigningKey& key) {
        signatures.insert(signatureIn(authorization(changed, key)));
    };
    SignedParts changed = parts;
    changed.method = "DELETE";
    count(changed, exampleKey());
    changed = parts;
    changed.path = "/b";
    count(changed, exampleKey());
    changed = parts;
    changed.payloadSha256 = sha256Of("other");
    count(changed, exampleKey());
    changed = parts;
    changed.time = changed.time.addSecs(1);
    count(changed, exampleKey());
    changed = parts;
    changed.headers.append(qMakePair("content-type"_ba, "image/png"_ba));
    count(changed, exampleKey());
    SigningKey key = exampleKey();
    key.secretKey += 'x';
    count(parts, key);
    key = exampleKey();
    key.region = "eu-central-1";
    count(parts, key);
    QCOMPARE(signatures.size(), 8);
}

QTEST_APPLESS_MAIN(TestS3Signature)
#include "tst_s3signature.moc"
