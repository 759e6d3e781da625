// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/sniff.h"

#include <QTest>

using namespace pinwright;

class TestSniff : public QObject {
    Q_OBJECT

private slots:
    void tellsTypesByTheirFirstBytes_data();
    void tellsTypesByTheirFirstBytes();
    void survivesEveryShortHead();
};

void TestSniff::tellsTypesByTheirFirstBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<MediaType>("type");

    const auto ftyp = [](const QByteArray& brands) -> QByteArray {
        const auto size = char(8 + brands.size());
        return QByteArray(3, '\0') + size + "ftyp" + brands;
    };
    const QByteArray version(4, '\0');

    QTest::newRow("nothing") << QByteArray() << MediaType::Unknown;
    QTest::newRow("text") << QByteArray("Lorem ipsum dolor sit amet, consectetur adipiscing elit") << MediaType::Unknown;
    QTest::newRow("SVG") << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>") << MediaType::Unknown;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << MediaType::Unknown;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << MediaType::Jpeg;
    QTest::newRow("JPEG without a marker") << QByteArray("\xff\xd8") << MediaType::Unknown;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") << MediaType::Png;
    QTest::newRow("PNG mangled by a text transfer") << QByteArray("\x89PNG\n\x1a\n\n") << MediaType::Unknown;
    QTest::newRow("GIF 87") << QByteArray("GIF87a") << MediaType::Gif;
    QTest::newRow("GIF 89") << QByteArray("GIF89a") << MediaType::Gif;
    QTest::newRow("WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << MediaType::Webp;
    QTest::newRow("WAV") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << MediaType::Unknown;
    QTest::newRow("TIFF little endian") << QByteArray("II*\0\x08\0\0\0", 8) << MediaType::Tiff;
    QTest::newRow("TIFF big endian") << QByteArray("MM\0*\0\0\0\x08", 8) << MediaType::Tiff;
    QTest::newRow("BMP") << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18) << MediaType::Bmp;
    QTest::newRow("text that begins with BM") << QByteArray("BMW is not a bitmap at all") << MediaType::Unknown;
    QTest::newRow("MP4 isom") << ftyp("isom" + version + "isomiso2avc1mp41") << MediaType::Mp4;
    QTest::newRow("MP4 mp42") << ftyp("mp42" + version + "mp42isom") << MediaType::Mp4;
    QTest::newRow("MP4 of a phone") << ftyp("3gp4" + version + "3gp4") << MediaType::Mp4;
    QTest::newRow("M4V") << ftyp("M4V " + version + "M4V mp42isom") << MediaType::Mp4;
    QTest::newRow("MP4 by a compatible brand") << ftyp("abcd" + version + "efghmp42") << MediaType::Mp4;
    QTest::newRow("audio") << ftyp("M4A " + version + "M4A mp42isom") << MediaType::Unknown;
    QTest::newRow("raw photo") << ftyp("crx " + version + "crx isom") << MediaType::Unknown;
    QTest::newRow("QuickTime") << ftyp("qt  " + version + "qt  ") << MediaType::QuickTime;
    QTest::newRow("QuickTime without ftyp") << QByteArray("\0\0\x10\0moov\0\0\0\x6cmvhd", 16) << MediaType::QuickTime;
    QTest::newRow("HEIC") << ftyp("heic" + version + "mif1heic") << MediaType::Heic;
    QTest::newRow("HEIC by a compatible brand") << ftyp("mif1" + version + "mif1heic") << MediaType::Heic;
    QTest::newRow("AVIF") << ftyp("avif" + version + "avifmif1miaf") << MediaType::Avif;
    QTest::newRow("AVIF by a compatible brand") << ftyp("mif1" + version + "mif1avif") << MediaType::Avif;
    QTest::newRow("brand behind the box") << ftyp("abcd" + version) + "mp42" << MediaType::Unknown;
    QTest::newRow("WebM") << QByteArray("\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm") << MediaType::Webm;
    QTest::newRow("Matroska") << QByteArray("\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska") << MediaType::Webm;
    QTest::newRow("other EBML") << QByteArray("\x1a\x45\xdf\xa3\xa3\x42\x82\x88something") << MediaType::Unknown;
}

void TestSniff::tellsTypesByTheirFirstBytes()
{
    QFETCH(QByteArray, head);
    QFETCH(MediaType, type);
    QCOMPARE(sniff(head), type);
}

void TestSniff::survivesEveryShortHead()
{
    const QByteArray head = QByteArray("\0\0\0\x40", 4) + "ftypmif1" + QByteArray(4, '\0') + "abcdefghijklmnop";
    for (qsizetype size = 0; size <= head.size(); ++size)
        QCOMPARE(sniff(head.first(size)), MediaType::Unknown);
}

QTEST_GUILESS_MAIN(TestSniff)
#include "tst_sniff.moc"
