// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/videoboxes.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace pinwright;

namespace {

QByteArray box(const QByteArray& type, const QByteArray& content = {})
{
    QByteArray head(4, '\0');
    qToBigEndian(quint32(8 + content.size()), head.data());
    return head + type + content;
}

QByteArray longBox(const QByteArray& type, const QByteArray& content)
{
    QByteArray length(8, '\0');
    qToBigEndian(quint64(16 + content.size()), length.data());
    return QByteArray("\0\0\0\1", 4) + type + length + content;
}

QByteArray movie(const QByteArray& inMovie = {}, const QByteArray& inTrack = {})
{
    return box("moov", box("mvhd", "…") + box("trak", box("tkhd", "…") + box("mdia", "…") + inTrack) + inMovie);
}

/// With a version before its boxes, as MP4 has it.
QByteArray meta(const QByteArray& content)
{
    return box("meta", QByteArray(4, '\0') + box("hdlr", "mdir") + content);
}

} // namespace

class TestVideoBoxes : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsNotNeeded_data();
    void findsWhatIsNotNeeded();
    void isNotHeldUp();
};

void TestVideoBoxes::findsWhatIsNotNeeded_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("found");
    const QByteArray start = box("ftyp", "isom");
    const QByteArray end = box("mdat", "pixels");
    const auto row = [&](const char* name, const QByteArray& between, bool found) {
        QTest::newRow(name) << QByteArray(start + between + end) << found;
    };
    const QByteArray program = box("ilst", box("\xa9too", "Lavf"));

    row("movie alone", movie(), false);
    row("space that is free", movie() + box("free", QByteArray(100'000, '\0')) + box("skip") + box("wide"), false);
    row("fragments", box("styp") + box("sidx") + box("moov", box("mvhd") + box("mvex")) + box("moof") + box("mdat") + box("mfra"),
        false);
    row("long box", longBox("mdat", "pixels") + movie(), false);
    row("program's name", movie(box("udta", meta(program))), false);
    row("program's name in QuickTime", movie(box("udta", box("meta", box("hdlr", "mdta") + program))), false);
    row("list that ends with zeros", movie(box("udta", box("\xa9swr", "Lavf") + QByteArray(4, '\0'))), false);
    QTest::newRow("box to the end") << QByteArray(start + movie() + QByteArray("\0\0\0\0mdat", 8) + "pixels") << false;

    QTest::newRow("zeros behind the end") << QByteArray(start + movie() + end + QByteArray(100'000, '\0')) << false;
    QTest::newRow("zeros, and something among them")
        << QByteArray(start + movie() + end + QByteArray(1000, '\0') + "GPS" + QByteArray(1000, '\0')) << true;

    row("free space with something in it", movie() + box("free", "GPS"), true);
    row("the same in the movie", movie(box("skip", "GPS")), true);
    row("box of a camera", movie() + box("uuid", "0123456789abcdef"), true);
    row("the same in the movie", movie(box("gps ", "…")), true);
    row("the same in a track", movie({}, box("uuid", "0123456789abcdef")), true);
    row("what users note", movie(box("udta", box("GPMF", "…"))), true);
    row("the same of a track", movie({}, box("udta", box("name", "…"))), true);
    row("whose shop it is from", movie(box("udta", meta(box("ilst", box("apID", "…"))))), true);
    row("keys", movie(box("meta", box("hdlr", "mdta") + box("keys", "…"))), true);
    row("words of the file", movie() + meta(box("xml ", "…")), true);
    row("nested too deep", movie(box("udta", meta(meta(meta(meta(program)))))), true);
    row("shorter than its head", movie() + QByteArray("\0\0\0\4free", 8), true);
    row("longer than the file", movie() + QByteArray("\x7f\0\0\0free", 8), true);
    row("longer than any file", movie() + QByteArray("\0\0\0\1free\xff\xff\xff\xff\xff\xff\xff\xff", 16), true);
}

void TestVideoBoxes::findsWhatIsNotNeeded()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, found);
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(holdsOtherBoxes(buffer), found);
}

void TestVideoBoxes::isNotHeldUp()
{
    QByteArray many = box("free").repeated(1'000'000);
    QBuffer buffer(&many);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QVERIFY(holdsOtherBoxes(buffer)); // it gave up

    QByteArray deep;
    for (int depth = 0; depth < 100'000; ++depth)
        deep += QByteArray("\0\0\0\0udta", 8); // to the end of the file
    QBuffer nested(&deep);
    QVERIFY(nested.open(QIODevice::ReadOnly));
    QVERIFY(holdsOtherBoxes(nested));
}

QTEST_GUILESS_MAIN(TestVideoBoxes)
#include "tst_videoboxes.moc"
