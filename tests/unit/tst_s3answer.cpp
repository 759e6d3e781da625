// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "webmedia/s3/s3answer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;

namespace {

QByteArray errorBody(const QByteArray& code, const QByteArray& more = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>No more.</Message>" + more
        + "</Error>";
}

Error refused(int status, const QByteArray& body)
{
    const S3Asked asked{
        .server = u"s3.example.com"_s, .bucket = u"pins"_s, .now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    return s3Refusal(asked, {.status = status, .body = body});
}

} // namespace

/// What S3 servers say in their refusals, and foreign bytes in their place.
class TestS3Answer : public QObject {
    Q_OBJECT

private slots:
    void parsed();
    void wordsAreFitToBeShown();
    void parsedAsFarAsItGoes_data();
    void parsedAsFarAsItGoes();
    void meanings_data();
    void meanings();
    void clocks_data();
    void clocks();
};

void TestS3Answer::parsed()
{
    const S3Answer answer = parseS3Answer(
        "<?xml version='1.0'?><Error xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><Code> RequestTimeTooSkewed </Code>"
        "<Message>The difference is &lt;too&gt; large.</Message><Unknown><Code>inner</Code></Unknown><Region>eu-west-1</Region>"
        "<ServerTime>2016-01-18T14:36:05Z</ServerTime></Error>");
    QCOMPARE(answer.code, u"RequestTimeTooSkewed"_s);
    QCOMPARE(answer.message, u"The difference is <too> large."_s);
    QCOMPARE(answer.region, u"eu-west-1"_s);
    QCOMPARE(answer.time, QDateTime(QDate(2016, 1, 18), QTime(14, 36, 5), Qt::UTC));
}

void TestS3Answer::wordsAreFitToBeShown()
{
    const S3Answer answer = parseS3Answer(errorBody("Other", "<Region>eu\u202e-\n1</Region>"));
    QCOMPARE(answer.region, u"eu- 1"_s);
    const QByteArray faces = QByteArray("😀").repeated(200);
    const QString region = parseS3Answer(errorBody("Other", "<Region>" + faces + "</Region>")).region;
    QVERIFY(region.size() <= 200 && region.isValidUtf16());
}

void TestS3Answer::parsedAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no XML") << "Service unavailable"_ba << QString();
    QTest::newRow("a page") << "<html><head><Code>x</Code></head></html>"_ba << QString();
    QTest::newRow("cut") << "<Error><Code>AccessDenied</Code><Message>Acc"_ba << u"AccessDenied"_s;
    QTest::newRow("cut in the code") << "<Error><Code>Access"_ba << QString();
    QTest::newRow("not well formed") << "<Error><Code>SlowDown</Code><a></b></Error>"_ba << u"SlowDown"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'SlowDown'>]><Error><Code>&b;</Code></Error>")
                              << u"SlowDown"_s;
    QTest::newRow("not UTF-8") << "<Error><Code>\xff\xfe</Code></Error>"_ba << QString();
}

void TestS3Answer::parsedAsFarAsItGoes()
{
    QFETCH(QByteArray, body);
    QTEST(parseS3Answer(body).code, "code");
}

void TestS3Answer::meanings_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("AccessDenied") << 403 << errorBody("AccessDenied") << ErrorKind::Permission << u"bucket “pins”"_s;
    QTest::newRow("NoSuchBucket") << 404 << errorBody("NoSuchBucket") << ErrorKind::Rejected << u"has no bucket “pins”"_s;
    QTest::newRow("InvalidAccessKeyId") << 403 << errorBody("InvalidAccessKeyId") << ErrorKind::Authentication << u"access key"_s;
    QTest::newRow("SignatureDoesNotMatch") << 403 << errorBody("SignatureDoesNotMatch") << ErrorKind::Authentication
                                           << u"secret key"_s;
    QTest::newRow("EntityTooLarge") << 400 << errorBody("EntityTooLarge") << ErrorKind::TooLarge << u"size"_s;
    QTest::newRow("SlowDown") << 503 << errorBody("SlowDown") << ErrorKind::RateLimit << u"slow down"_s;
    QTest::newRow("region told") << 400 << errorBody("AuthorizationHeaderMalformed", "<Region>eu-west-3</Region>")
                                 << ErrorKind::Rejected << u"“eu-west-3”"_s;
    QTest::newRow("region not told") << 301 << errorBody("PermanentRedirect") << ErrorKind::Rejected << u"region"_s;
    QTest::newRow("content") << 400 << errorBody("XAmzContentSHA256Mismatch") << ErrorKind::Server << u"did not arrive"_s;
    QTest::newRow("quota") << 403 << errorBody("QuotaExceeded") << ErrorKind::Rejected << u"is full"_s;
    QTest::newRow("full") << 507 << QByteArray() << ErrorKind::Rejected << u"is full"_s;
    QTest::newRow("unknown code") << 400 << errorBody("Whatever") << ErrorKind::Rejected << u"“No more.”"_s;
    QTest::newRow("no body") << 400 << QByteArray() << ErrorKind::Rejected << u"without giving a reason"_s;
    QTest::newRow("server") << 500 << errorBody("InternalError") << ErrorKind::Server << u"problem on its side"_s;
}

void TestS3Answer::meanings()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    const Error error = refused(status, body);
    QCOMPARE(error.kind, kind);
    const QString text = sentence(error, {.service = u"OneAll"_s});
    QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY2(text.contains("s3.example.com"_L1), qPrintable(text));
    QVERIFY2(!text.contains("OneAll"_L1), qPrintable(text));
}

void TestS3Answer::clocks_data()
{
    QTest::addColumn<QByteArray>("serverTime");
    QTest::addColumn<QString>("word");
    QTest::newRow("ahead") << "2026-03-01T11:35:20Z"_ba << u"25 minutes ahead"_s;
    QTest::newRow("behind") << "2026-03-01T12:16:00Z"_ba << u"16 minutes behind"_s;
    QTest::newRow("with an offset") << "2026-03-01T15:00:00+01:00"_ba << u"2 hours behind"_s;
    QTest::newRow("days") << "2026-02-20T12:00:00.000Z"_ba << u"9 days ahead"_s;
    QTest::newRow("not readable") << "20260301T12"_ba << u"differs too much"_s;
}

void TestS3Answer::clocks()
{
    QFETCH(QByteArray, serverTime);
    QFETCH(QString, word);
    const Error error = refused(403, errorBody("RequestTimeTooSkewed", "<ServerTime>" + serverTime + "</ServerTime>"));
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QVERIFY2(error.detail.contains(word), qPrintable(error.detail));
}

QTEST_APPLESS_MAIN(TestS3Answer)
#include "tst_s3answer.moc"
