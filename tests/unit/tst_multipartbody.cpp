// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/multipartbody.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <thread>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray readInPieces(MultipartBody& body, qint64 piece)
{
    QByteArray bytes;
    for (;;) {
        const auto part = body.read(piece);
        if (part.isEmpty())
            return bytes;
        bytes += part;
    }
}

// What a server that is not ours makes of the bytes.
std::vector<httplib::MultipartFormData> parsedByHttplib(const QByteArray& bytes, const QByteArray& contentType)
{
    std::vector<httplib::MultipartFormData> parts;
    httplib::Server server;
    server.Post("/", [&parts](const httplib::Request& request, httplib::Response&, const httplib::ContentReader& reader) {
        if (!request.is_multipart_form_data())
            return;
        reader(
            [&parts](const httplib::MultipartFormData& part) {
                parts.push_back(part);
                return true;
            },
            [&parts](const char* data, size_t length) {
                parts.back().content.append(data, length);
                return true;
            });
    });
    const int port = server.bind_to_any_port("127.0.0.1");
    std::thread thread([&server] { server.listen_after_bind(); });
    httplib::Client client("127.0.0.1", port);
    const auto result = client.Post("/", bytes.constData(), size_t(bytes.size()), contentType.constData());
    server.stop();
    thread.join();
    if (!result || result->status != 200)
        parts.clear();
    return parts;
}

} // namespace

class TestMultipartBody : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isReadByAnotherParser_data();
    void isReadByAnotherParser();
    void bytesAreAsStandardised();
    void boundariesDiffer();
    void tellsItsEnd();
    void emptyFile();
    void sendsOnlyTheSizeItAnnounced();
    void shrunkFileFails();
    void refusesWhatCanNotBeRead_data();
    void refusesWhatCanNotBeRead();
    void isLongerThanFourGigabytes();
    void canNotBeReadTwice();

private:
    [[nodiscard]] QString makeFile(const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMultipartBody::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestMultipartBody::makeFile(const QByteArray& content) const
{
    const auto path = m_folder->filePath(u"picture.bin"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write the test's file");
    return path;
}

void TestMultipartBody::isReadByAnotherParser_data()
{
    QTest::addColumn<qint64>("piece");
    for (const qint64 piece : {1, 7, 4096, 16'384, 1'000'000})
        QTest::addRow("%lld", piece) << piece;
}

void TestMultipartBody::isReadByAnotherParser()
{
    QFETCH(qint64, piece);
    QByteArray content(70'000, Qt::Uninitialized);
    for (auto& byte : content)
        byte = char(QRandomGenerator::global()->generate());
    content += "\r\n--\r\n--pinwright-\r\n\0"_ba;
    const auto title = u"Brød & “crème” \r\n--x\"; name=\"y 🍞"_s;

    MultipartBody body;
    body.addText("title", title);
    body.addText("link", QString());
    QVERIFY(body.addFile("photo", makeFile(content), "media.jpg", "image/jpeg"));
    body.addText("accountId", u"17"_s);
    body.seal();
    const auto length = body.length();
    const auto bytes = readInPieces(body, piece);
    QCOMPARE(bytes.size(), length);

    const auto parts = parsedByHttplib(bytes, body.contentType());
    QCOMPARE(parts.size(), size_t(4));
    QCOMPARE(parts[0].name, "title");
    QCOMPARE(QString::fromStdString(parts[0].content), title);
    QCOMPARE(parts[0].filename, "");
    QCOMPARE(parts[0].content_type, "");
    QCOMPARE(parts[1].name, "link");
    QCOMPARE(parts[1].content, "");
    QCOMPARE(parts[2].name, "photo");
    QCOMPARE(parts[2].filename, "media.jpg");
    QCOMPARE(parts[2].content_type, "image/jpeg");
    QCOMPARE(QByteArray::fromStdString(parts[2].content), content);
    QCOMPARE(parts[3].name, "accountId");
    QCOMPARE(parts[3].content, "17");
}

void TestMultipartBody::bytesAreAsStandardised()
{
    MultipartBody body;
    body.addText("a", u"ü"_s);
    QVERIFY(body.addFile("photo", makeFile("JPEG"), "media.jpg", "image/jpeg"));
    body.seal();
    const auto boundary = body.contentType().mid(body.contentType().indexOf('=') + 1);
    QVERIFY(boundary.size() >= 32 && boundary.size() <= 70); // RFC 2046, 5.1.1
    QCOMPARE(body.contentType(), QByteArray("multipart/form-data; boundary=" + boundary));
    QCOMPARE(body.readAll(),
        QByteArray("--" + boundary + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xc3\xbc\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"media.jpg\"\r\nContent-Type: "
              "image/jpeg\r\n\r\nJPEG\r\n--"
            + boundary + "--\r\n"));
}

void TestMultipartBody::boundariesDiffer()
{
    QVERIFY(MultipartBody().contentType() != MultipartBody().contentType());
}

void TestMultipartBody::tellsItsEnd()
{
    MultipartBody body;
    body.addText("a", u"b"_s);
    QVERIFY(!body.isSpent());
    body.seal();
    QVERIFY(body.isSequential());
    QVERIFY(!body.isSpent());
    QVERIFY(!body.atEnd());
    QCOMPARE(body.bytesAvailable(), body.length());

    const auto length = body.length();
    QCOMPARE(body.read(length - 1).size(), length - 1);
    QVERIFY(!body.isSpent());
    QVERIFY(!body.atEnd());
    QCOMPARE(body.bytesAvailable(), qint64(1));

    QCOMPARE(body.read(100).size(), qint64(1));
    QVERIFY(body.isSpent());
    QVERIFY(body.atEnd());
    QCOMPARE(body.length(), length);
    char none = 0;
    QCOMPARE(body.read(&none, 1), qint64(-1));
}

void TestMultipartBody::emptyFile()
{
    MultipartBody body;
    QVERIFY(body.addFile("photo", makeFile({}), "media.jpg", "image/jpeg"));
    body.seal();
    const auto length = body.length();
    const auto bytes = readInPieces(body, 10);
    QCOMPARE(bytes.size(), length);
    QVERIFY(body.isSpent());
    const auto parts = parsedByHttplib(bytes, body.contentType());
    QCOMPARE(parts.size(), size_t(1));
    QCOMPARE(parts[0].content, "");
}

void TestMultipartBody::sendsOnlyTheSizeItAnnounced()
{
    const auto path = makeFile("1234");
    MultipartBody body;
    QVERIFY(body.addFile("photo", path, "media.jpg", "image/jpeg"));
    body.seal();
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("5678");
    file.close();
    const auto length = body.length();
    const auto bytes = body.readAll();
    QCOMPARE(bytes.size(), length);
    QVERIFY(bytes.contains("\r\n\r\n1234\r\n--"));
}

void TestMultipartBody::shrunkFileFails()
{
    const auto path = makeFile(QByteArray(100'000, 'x'));
    MultipartBody body;
    QSignalSpy failed(&body, &OneShotBody::failed);
    QVERIFY(body.addFile("photo", path, "media.jpg", "image/jpeg"));
    body.seal();
    QVERIFY(QFile::resize(path, 50'000));
    QByteArray buffer(16'384, '\0');
    qint64 got = 0;
    qint64 total = 0;
    while ((got = body.read(buffer.data(), buffer.size())) > 0)
        total += got;
    QCOMPARE(got, qint64(-1));
    QVERIFY(total < body.length());
    QVERIFY(!body.isSpent());
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(u"shorter"_s), qPrintable(failed.first().first().toString()));
    QCOMPARE(body.read(buffer.data(), buffer.size()), qint64(-1));
    QCOMPARE(failed.size(), 1);
}

void TestMultipartBody::refusesWhatCanNotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"none.jpg"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestMultipartBody::refusesWhatCanNotBeRead()
{
    QFETCH(QString, name);
    MultipartBody body;
    QVERIFY(!body.addFile("photo", m_folder->filePath(name), "media.jpg", "image/jpeg"));
    QVERIFY(!body.errorString().isEmpty());
    QVERIFY(body.errorString() != u"Unknown error"_s);
}

void TestMultipartBody::isLongerThanFourGigabytes()
{
    const auto path = makeFile({});
    if (!QFile::resize(path, qint64(5) << 30))
        QSKIP("no sparse files here");
    MultipartBody body;
    QVERIFY(body.addFile("video", path, "media.mp4", "video/mp4"));
    body.seal();
    QVERIFY(body.length() > (qint64(5) << 30));
    QCOMPARE(body.bytesAvailable(), body.length());
}

void TestMultipartBody::canNotBeReadTwice()
{
    MultipartBody body;
    body.addText("a", u"b"_s);
    body.seal();
    QVERIFY(!body.readAll().isEmpty());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.readAll().isEmpty());
}

QTEST_GUILESS_MAIN(TestMultipartBody)
#include "tst_multipartbody.moc"
