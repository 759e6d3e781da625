// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/bytesbody.h"
#include "net/filebody.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

// Bodies of one piece: bytes in memory, a file on disk.
class TestBodies : public QObject {
    Q_OBJECT

private slots:
    void init();
    void yieldsWhatItHolds_data();
    void yieldsWhatItHolds();
    void shrunkFileFails();
    void refusesWhatCanNotBeRead_data();
    void refusesWhatCanNotBeRead();

private:
    [[nodiscard]] QString makeFile(const QByteArray& content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBodies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestBodies::makeFile(const QByteArray& content) const
{
    const auto path = m_folder->filePath(u"f"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write the test's file");
    return path;
}

void TestBodies::yieldsWhatItHolds_data()
{
    QTest::addColumn<bool>("ofFile");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    for (const bool ofFile : {false, true}) {
        for (const int size : {0, 1, 70'000}) {
            for (const int piece : {1, 4096, 100'000})
                QTest::addRow("%s of %d by %d", ofFile ? "file" : "bytes", size, piece) << ofFile << size << piece;
        }
    }
}

void TestBodies::yieldsWhatItHolds()
{
    QFETCH(bool, ofFile);
    QFETCH(int, size);
    QFETCH(int, piece);
    QByteArray content;
    for (int i = 0; i < size; ++i)
        content += char(i * 7);
    std::unique_ptr<OneShotBody> body;
    if (ofFile)
        body = std::make_unique<FileBody>(makeFile(content), "image/png");
    else
        body = std::make_unique<BytesBody>(content, "image/png");
    QVERIFY(body->isReadable());
    QCOMPARE(body->contentType(), "image/png");
    QCOMPARE(body->length(), size);
    QCOMPARE(body->isSpent(), size == 0);

    QByteArray got;
    while (!body->atEnd()) {
        QVERIFY(!body->isSpent());
        QCOMPARE(body->bytesAvailable(), size - got.size());
        got += body->read(piece);
    }
    QCOMPARE(got, content);
    QVERIFY(body->isSpent());
    QVERIFY(!body->reset());
    QVERIFY(body->readAll().isEmpty());
    QCOMPARE(body->length(), size);
}

void TestBodies::shrunkFileFails()
{
    const auto path = makeFile(QByteArray(100'000, 'x'));
    FileBody body(path, "image/png");
    QSignalSpy failed(&body, &OneShotBody::failed);
    QVERIFY(QFile::resize(path, 50'000));
    QVERIFY(body.readAll().size() < body.length());
    QVERIFY(!body.isSpent());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"shorter"_s));
}

void TestBodies::refusesWhatCanNotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"none.jpg"_s;
    QTest::newRow("folder") << u"."_s;
}

void TestBodies::refusesWhatCanNotBeRead()
{
    QFETCH(QString, name);
    const FileBody body(m_folder->filePath(name), "image/png");
    QVERIFY(!body.isOpen());
    QVERIFY(!body.errorString().isEmpty());
    QVERIFY(body.errorString() != u"Unknown error"_s);
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
