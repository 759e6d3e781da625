// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/redactor.h"

#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class TestRedactor : public QObject {
    Q_OBJECT

private slots:
    void masksWhatLooksSecret_data();
    void masksWhatLooksSecret();
    void leavesOrdinaryText_data();
    void leavesOrdinaryText();
    void masksLearnedForms_data();
    void masksLearnedForms();
    void masksBase64AtEveryPosition();
    void ignoresShortSecrets();
    void masksTheLongerOfNestedSecrets();
    void worksFromSeveralThreads();
};

void TestRedactor::masksWhatLooksSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };

    row("key header", u"x-api-key: c4n4ry\r\nAccept: */*"_s, u"x-api-key: ***\r\nAccept: */*"_s);
    row("authorization", u"Authorization: Bearer c4n4ry.a-b_c"_s, u"Authorization: ***"_s);
    row("authorization without scheme", u"authorization:c4n4ry with words"_s, u"authorization:***"_s);
    row("proxy authorization", u"Proxy-Authorization: Basic dTpw"_s, u"Proxy-Authorization: ***"_s);
    row("cookie", u"Set-Cookie: id=c4n4ry; Path=/"_s, u"Set-Cookie: ***"_s);
    row("bearer alone", u"sent Bearer c4n4ry/x= today"_s, u"sent Bearer *** today"_s);
    row("basic alone", u"Basic YWxpY2U6c2VjcmV0"_s, u"Basic ***"_s);
    row("parameter", u"GET /me?access_token=c4n4ry&page=2"_s, u"GET /me?access_token=***&page=2"_s);
    row("first parameter", u"/cb?code=c4n4ry&state=xyz#end"_s, u"/cb?code=***&state=***#end"_s);
    row("form body", u"client_secret=c4n4ry&grant_type=x"_s, u"client_secret=***&grant_type=x"_s);
    row("json", u"{\"apiKey\": \"c4n4ry\", \"title\": \"Bread\"}"_s, u"{\"apiKey\": \"***\", \"title\": \"Bread\"}"_s);
    row("json with quote", u"{\"user_password\":\"a\\\"c4n4ry\",\"b\":\"c\"}"_s, u"{\"user_password\":\"***\",\"b\":\"c\"}"_s);
    row("json with a long secret", u"{\"token\":\""_s + QString(200'000, u'x') + u"\"}"_s, u"{\"token\":\"***\"}"_s);
    row("json in json", u"{\"sent\":\"{\\\"token\\\":\\\"c4n4ry\\\",\\\"a\\\":\\\"b\\\"}\"}"_s,
        u"{\"sent\":\"{\\\"token\\\":\\\"***\\\",\\\"a\\\":\\\"b\\\"}\"}"_s);
    row("user info", u"https://alice:c4n4ry@example.org/x"_s, u"https://***@example.org/x"_s);
}

void TestRedactor::masksWhatLooksSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Redactor redactor;
    QCOMPARE(redactor.redacted(text), expected);
    QCOMPARE(redactor.redacted(expected), expected);
}

void TestRedactor::leavesOrdinaryText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto& text :
        {u"Wholemeal bread: the key is patience."_s, u"#12 POST https://api.example.org/upload?page=2 1234 bytes"_s,
            u"Basic authentication required."_s, u"Basic Authentication"_s, u"{\"title\": \"Bread\", \"board\": 5}"_s,
            u"Sent to alice@example.org"_s, u"https://example.org/@alice"_s, u"code=17"_s, QString()})
        QTest::addRow("%s", qPrintable(text.left(30))) << text;
}

void TestRedactor::leavesOrdinaryText()
{
    QFETCH(QString, text);
    QCOMPARE(Redactor().redacted(text), text);
}

void TestRedactor::masksLearnedForms_data()
{
    QTest::addColumn<QString>("written");
    const auto secret = u"c4n4ry \"/+ü\\bird"_s;
    const auto percent = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    QTest::newRow("as it is") << secret;
    QTest::newRow("percent") << percent;
    QTest::newRow("percent, small digits") << u"c4n4ry%20%22%2f%2b%c3%bc%5cbird"_s;
    QTest::newRow("form") << QString(percent).replace(u"%20"_s, u"+"_s);
    QTest::newRow("JSON") << u"c4n4ry \\\"/+ü\\\\bird"_s;
}

void TestRedactor::masksLearnedForms()
{
    QFETCH(QString, written);
    Redactor redactor;
    redactor.learn(u"c4n4ry \"/+ü\\bird"_s);
    QCOMPARE(redactor.redacted(u"before "_s + written + u" after"_s), u"before *** after"_s);
}

void TestRedactor::masksBase64AtEveryPosition()
{
    Redactor redactor;
    redactor.learn(u"c4n4ry-b1rd?>"_s);
    for (int before = 0; before < 6; ++before) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray pair = QByteArray(before, 'u') + "c4n4ry-b1rd?>" + QByteArray(before / 2, 'v');
            const auto encoded = QString::fromLatin1(pair.toBase64(option));
            const auto masked = redactor.redacted(encoded);
            QVERIFY2(masked.contains(u"***"_s), qPrintable(masked));
            // 13 bytes fill at least 16 letters; only letters that hold bits of a neighbour as well may remain.
            QVERIFY2(masked.size() - 3 <= encoded.size() - 16, qPrintable(masked));
        }
    }
}

void TestRedactor::ignoresShortSecrets()
{
    Redactor redactor;
    redactor.learn(u"the"_s);
    redactor.learn(u"  a "_s);
    redactor.learn(QString());
    QCOMPARE(redactor.redacted(u"the a bread"_s), u"the a bread"_s);
}

void TestRedactor::masksTheLongerOfNestedSecrets()
{
    Redactor redactor;
    redactor.learn(u"bird"_s);
    redactor.learn(u"c4n4ry-bird-long"_s);
    QCOMPARE(redactor.redacted(u"<c4n4ry-bird-long>"_s), u"<***>"_s);
}

void TestRedactor::worksFromSeveralThreads()
{
    Redactor redactor;
    redactor.learn(u"c4n4ry0"_s);
    std::atomic<int> leaks{0};
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&redactor, &leaks, i] {
            for (int n = 0; n < 50; ++n) {
                redactor.learn(u"secret%1x%2"_s.arg(i).arg(n));
                if (redactor.redacted(u"c4n4ry0 secret%1x%2"_s.arg(i).arg(n)) != u"*** ***"_s)
                    ++leaks;
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(leaks.load(), 0);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
