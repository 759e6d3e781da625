// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/thumbnails.h"
#include "support/mediafiles.h"

#include <QImageReader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

QChar colorLetter(QColor color)
{
    const auto strong = [](int part) { return part > 128; };
    if (strong(color.red()) && strong(color.green()) && strong(color.blue()))
        return u'W';
    if (strong(color.red()))
        return u'R';
    return strong(color.green()) ? u'G' : u'B';
}

/// Upper left, upper right, lower left, lower right.
QString corners(const QImage& image)
{
    const int right = image.width() * 3 / 4;
    const int bottom = image.height() * 3 / 4;
    const int left = image.width() / 4;
    const int top = image.height() / 4;
    QString letters;
    for (const QPoint at : {QPoint(left, top), QPoint(right, top), QPoint(left, bottom), QPoint(right, bottom)})
        letters.append(colorLetter(image.pixelColor(at)));
    return letters;
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT

private slots:
    void turnsPictures_data();
    void turnsPictures();
    void turnsVideos_data();
    void turnsVideos();
    void fitsTheBox_data();
    void fitsTheBox();
    void readsEveryPictureType_data();
    void readsEveryPictureType();
    void scalesWhileDecoding();
    void makesOnceAndKeeps();
    void triesAgainOnlyAfterAChange();
    void keepsWithinItsMemory();
    void endsWhileAtWork();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestThumbnails::turnsPictures_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("expected");
    // The stored picture is red, green / blue, white; see EXIF 2.3, 4.6.4 A, tag 0x0112.
    QTest::newRow("1: upright") << 1 << u"RGBW"_s;
    QTest::newRow("2: mirrored") << 2 << u"GRWB"_s;
    QTest::newRow("3: upside down") << 3 << u"WBGR"_s;
    QTest::newRow("4: flipped") << 4 << u"BWRG"_s;
    QTest::newRow("5: transposed") << 5 << u"RBGW"_s;
    QTest::newRow("6: turn right") << 6 << u"BRWG"_s;
    QTest::newRow("7: transversed") << 7 << u"WGBR"_s;
    QTest::newRow("8: turn left") << 8 << u"GWRB"_s;
}

void TestThumbnails::turnsPictures()
{
    QFETCH(int, orientation);
    QFETCH(QString, expected);
    const Media media = inspectMedia(makeJpegWithOrientation(file(u"a.jpg"_s), orientation, {600, 300}));
    const QImage image = decodeThumbnail(media, {120, 200});
    QCOMPARE(corners(image), expected);
    QCOMPARE(image.size(), orientation < 5 ? QSize(120, 60) : QSize(100, 200));
}

void TestThumbnails::turnsVideos_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("upright") << 0 << u"RGBW"_s;
    QTest::newRow("right") << 90 << u"BRWG"_s;
    QTest::newRow("upside down") << 180 << u"WBGR"_s;
    QTest::newRow("left") << 270 << u"GWRB"_s;
}

void TestThumbnails::turnsVideos()
{
    QFETCH(int, rotation);
    QFETCH(QString, expected);
    const VideoOptions options{.size = {640, 320}, .rotation = rotation};
    for (const QString& path : {makeMp4(file(u"a.mp4"_s), options), makeMov(file(u"a.mov"_s), options)}) {
        const QImage image = decodeThumbnail(inspectMedia(path), {120, 200});
        QCOMPARE(corners(image), expected);
        QCOMPARE(image.size(), rotation % 180 == 0 ? QSize(120, 60) : QSize(100, 200));
    }
}

void TestThumbnails::fitsTheBox_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSize>("box");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("smaller") << QSize(400, 600) << QSize(200, 200) << QSize(133, 200);
    QTest::newRow("never enlarged") << QSize(40, 60) << QSize(200, 200) << QSize(40, 60);
    QTest::newRow("no side vanishes") << QSize(2000, 4) << QSize(100, 100) << QSize(100, 1);
    QTest::newRow("no box") << QSize(400, 600) << QSize(0, 100) << QSize(0, 0);
}

void TestThumbnails::fitsTheBox()
{
    QFETCH(QSize, pixels);
    QFETCH(QSize, box);
    QFETCH(QSize, expected);
    QCOMPARE(decodeThumbnail(inspectMedia(makePng(file(u"a.png"_s), pixels)), box).size(), expected);
}

void TestThumbnails::readsEveryPictureType_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("PNG") << makePng(file(u"p.png"_s));
    QTest::newRow("WebP") << makeWebp(file(u"p.webp"_s));
    QTest::newRow("TIFF") << makeTiff(file(u"p.tif"_s));
    QTest::newRow("BMP") << makeBmp(file(u"p.bmp"_s));
    QTest::newRow("WebM") << makeWebm(file(u"p.webm"_s), {.size = {400, 600}});
    QTest::newRow("not looked at, odd name") << makeJpeg(file(u"p.txt"_s));
}

void TestThumbnails::readsEveryPictureType()
{
    QFETCH(QString, path);
    const QImage image = decodeThumbnail({.path = path}, {120, 120});
    QCOMPARE(image.size(), QSize(80, 120));
    QCOMPARE(corners(image), u"RGBW"_s);
}

void TestThumbnails::scalesWhileDecoding()
{
    const QString path = makeJpeg(file(u"large.jpg"_s), {7000, 7000});
    QImageReader whole(path);
    QVERIFY2(whole.read().isNull(), "49 megapixels no longer pass Qt's memory limit: the test proves nothing");
    const QImage image = decodeThumbnail(inspectMedia(path), {500, 500});
    QCOMPARE(image.size(), QSize(500, 500));
    QCOMPARE(corners(image), u"RGBW"_s);
}

void TestThumbnails::makesOnceAndKeeps()
{
    const Media media = inspectMedia(makeJpeg(file(u"kept.jpg"_s)));
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.get({}, {90, 90}).isNull());
    QVERIFY(thumbnails.get(media, {90, 90}).isNull());
    QVERIFY(thumbnails.get(media, {90, 90}).isNull());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().toString(), media.path);
    QCOMPARE(thumbnails.get(media, {90, 90}).size(), QSize(60, 90));

    // Kept: it needs no file any more.
    QVERIFY(QFile::remove(media.path));
    QCOMPARE(thumbnails.get(media, {90, 90}).size(), QSize(60, 90));
    QVERIFY(thumbnails.get(media, {91, 91}).isNull());
    QCOMPARE(ready.count(), 1);
}

void TestThumbnails::triesAgainOnlyAfterAChange()
{
    const QString good = makeJpeg(file(u"good.jpg"_s));
    const QString path = writeFile(file(u"bad.jpg"_s), "not a picture");
    const Media bad = inspectMedia(path);
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(thumbnails.get(bad, {90, 90}).isNull());
    // One worker after the other: when the second picture is there, the first was tried.
    QVERIFY(thumbnails.get(inspectMedia(good), {90, 90}).isNull());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.first().first().toString(), good);

    makePng(path);
    QVERIFY(thumbnails.get(inspectMedia(path), {90, 90}).isNull());
    QTRY_COMPARE(ready.count(), 2);
    QVERIFY(thumbnails.get(bad, {90, 90}).isNull());
    QCOMPARE(thumbnails.get(inspectMedia(path), {90, 90}).size(), QSize(60, 90));
}

void TestThumbnails::keepsWithinItsMemory()
{
    constexpr int count = 20; // of 4 MiB each
    const QString path = makeJpeg(file(u"cache.jpg"_s), {1024, 1024});
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    Media media = inspectMedia(path);
    QList<Media> all;
    for (int i = 0; i < count; ++i) {
        media.modified = media.modified.addSecs(1);
        all.append(media);
        QVERIFY(thumbnails.get(media, {1024, 1024}).isNull());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), count, 20'000);
    QVERIFY(QFile::remove(path));
    int kept = 0;
    for (const Media& each : std::as_const(all))
        kept += thumbnails.get(each, {1024, 1024}).isNull() ? 0 : 1;
    QCOMPARE_LE(kept, 16);
    QCOMPARE_GE(kept, 12);
}

void TestThumbnails::endsWhileAtWork()
{
    const Media media = inspectMedia(makeJpeg(file(u"end.jpg"_s), {3000, 3000}));
    QElapsedTimer timer;
    timer.start();
    {
        Thumbnails thumbnails;
        for (int i = 1; i <= 500; ++i)
            QVERIFY(thumbnails.get(media, {i, i}).isNull());
    }
    // What was not begun is dropped, so this does not take 500 decodings.
    QCOMPARE_LT(timer.elapsed(), 2000);
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
