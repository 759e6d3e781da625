// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httptestclient.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Long uploads: what they show, what they weigh.
class TestHttpUpload : public QObject {
    Q_OBJECT

private slots:
    void init();
    void progressIsHonest();
    void shortBodiesShowProgressToo();
    void announcesMoreThanFourGigabytes();
    void memoryStaysFlat();
    void memoryStaysFlatWhenReceiving();

private:
    struct Shown {
        qint64 done;
        qint64 total;
        qint64 at; ///< milliseconds since the start
    };

    [[nodiscard]] static QList<Shown> progressOf(Job<HttpReply>* job);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// The process's greatest resident size so far.
qint64 peakKibibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

void TestHttpUpload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QList<TestHttpUpload::Shown> TestHttpUpload::progressOf(Job<HttpReply>* job)
{
    QList<Shown> shown;
    QElapsedTimer timer;
    timer.start();
    QObject context;
    connect(
        job, &JobBase::progressChanged, &context, [&](qint64 done, qint64 total) { shown.append({done, total, timer.elapsed()}); });
    const auto result = waitFor(job, 30'000);
    if (!result || !*result)
        shown.clear();
    shown.append({-1, -1, timer.elapsed()}); // the end
    return shown;
}

void TestHttpUpload::progressIsHonest()
{
    FaultServer server;
    HttpTestClient http;
    FaultServer::Script script{FaultServer::readHead()};
    for (int i = 1; i <= 8; ++i)
        script << FaultServer::readBody(i * (qint64(4) << 20)) << FaultServer::pause(60ms);
    // All is read long before the answer begins, and the answer's head long before its end.
    script << FaultServer::readBody() << FaultServer::pause(400ms)
           << FaultServer::send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n") << FaultServer::pause(300ms)
           << FaultServer::send("{}");
    server.next(script);
    auto request = postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(32) << 20);
    const auto length = request.body->length();

    auto shown = progressOf(http.client.send(std::move(request)));
    const auto end = shown.takeLast().at;
    QVERIFY(shown.size() >= 3);
    QVERIFY2(shown.size() <= end / 100 + 1, qPrintable(u"%1 in %2 ms"_s.arg(shown.size()).arg(end)));
    for (int i = 0; i < shown.size(); ++i) {
        QCOMPARE(shown[i].total, length);
        QVERIFY(shown[i].done > (i == 0 ? 0 : shown[i - 1].done));
        if (i > 0)
            QVERIFY(shown[i].at - shown[i - 1].at >= 90);
        if (shown[i].at < end - 300 - 200)
            QVERIFY(shown[i].done < length);
    }
    QCOMPARE(shown.last().done, length);
    QCOMPARE(shown.at(shown.size() - 2).done, length - 1);
}

void TestHttpUpload::shortBodiesShowProgressToo()
{
    FaultServer server;
    HttpTestClient http;
    server.always({FaultServer::readBody(), FaultServer::pause(200ms), FaultServer::send(FaultServer::response(200, "{}"))});
    auto request = postRequest(server.url());
    const auto length = request.body->length();
    const auto shown = progressOf(http.client.send(std::move(request)));
    QVERIFY(shown.size() >= 2);
    QCOMPARE(shown.first().done, length - 1);
    QCOMPARE(shown.first().total, length);
    QCOMPARE(progressOf(http.client.send(getRequest(server.url()))).size(), 1);
}

void TestHttpUpload::announcesMoreThanFourGigabytes()
{
    FaultServer server;
    HttpTestClient http;
    server.next({FaultServer::readBody(1'000'000), FaultServer::reset()});
    auto request = postFileRequest(server.url(), m_folder->filePath(u"f"_s), qint64(5) << 30);
    const auto length = request.body->length();
    QVERIFY(length > qint64(5) << 30);
    const auto result = http.run(std::move(request));
    QVERIFY(result && !*result);
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.requests().first().header("Content-Length").toLongLong(), length);
}

void TestHttpUpload::memoryStaysFlat()
{
    FaultServer server;
    server.keepBodies(0);
    HttpTestClient http;
    const auto path = m_folder->filePath(u"f"_s);
    QVERIFY(*http.run(postFileRequest(server.url(), path, qint64(32) << 20)));

    const auto before = peakKibibytes();
    QVERIFY(before > 0);
    auto request = postFileRequest(server.url(), path, qint64(768) << 20);
    const auto length = request.body->length();
    const auto result = waitFor(http.client.send(std::move(request)), 100'000);
    QVERIFY(result && *result);
    QCOMPARE(server.requests().last().bodyBytes, length);
    const auto grown = peakKibibytes() - before;
    QVERIFY2(grown < 8 * 1024, qPrintable(u"%1 KiB more"_s.arg(grown)));
}

void TestHttpUpload::memoryStaysFlatWhenReceiving()
{
    FaultServer server;
    HttpTestClient http;
    const QByteArray piece(1 << 20, 'x');
    const auto run = [&](int pieces) {
        FaultServer::Script script{FaultServer::readBody(),
            FaultServer::send("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(pieces * piece.size()) + "\r\n\r\n")};
        for (int i = 0; i < pieces; ++i)
            script << FaultServer::send(piece);
        server.next(script);
        auto request = getRequest(server.url());
        request.targetPath = m_folder->filePath(u"f"_s);
        request.replyBytesMax = qint64(1) << 30;
        return waitFor(http.client.send(std::move(request)), 60'000);
    };
    QVERIFY(*run(16));
    const auto before = peakKibibytes();
    const auto result = run(256);
    QVERIFY(result && *result);
    QCOMPARE(QFileInfo(m_folder->filePath(u"f"_s)).size(), qint64(256) << 20);
    const auto grown = peakKibibytes() - before;
    QVERIFY2(grown < 8 * 1024, qPrintable(u"%1 KiB more"_s.arg(grown)));
}

QTEST_GUILESS_MAIN(TestHttpUpload)
#include "tst_httpupload.moc"
