// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/thumbnails.h"
#include "support/mediafiles.h"

#include <QColorSpace>
#include <QDirIterator>
#include <QImageReader>
#include <QRandomGenerator>
#include <QScopeGuard>
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

/// Four quarters with so much noise that a kept thumbnail is read faster than the file.
QString makeLargeJpeg(const QString& path, QSize size = {800, 1200})
{
    QImage image = testPicture(size).convertToFormat(QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, image.pixel(x, y) ^ (random.generate() & 0x1f1f1f));
    }
    if (!image.save(path, "jpeg", 95))
        qFatal("The picture could not be written");
    return path;
}

QImage plain(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestThumbnails : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
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
    void keepsLargePicturesOnDisk();
    void makesNoneForWhatIsQuickAnyway();
    void keepsTheWholeAndShowsThePart();
    void showsTheCoverOfAVideo();
    void trustsNoOtherFrameOfAVideo();
    void showsWideColoursInSrgb();
    void makesTheNewestFirst();
    void dropsWhatScrolledAway();

private:
    [[nodiscard]] ThumbnailStore newStore() { return ThumbnailStore(file(u"store%1"_s.arg(++m_stores))); }
    [[nodiscard]] int keptIn(int store) const
    {
        QDirIterator files(file(u"store%1"_s.arg(store)), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_stores = 0;
};

void TestThumbnails::initTestCase()
{
    qputenv("XDG_CACHE_HOME", file(u"cache"_s).toUtf8()); // no test's pictures among the user's thumbnails
}

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
    QVERIFY(!decodeThumbnail(inspectMedia(makeJpeg(file(u"first.jpg"_s))), {50, 50}).isNull()); // raises the limit
    const int limit = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(128); // MiB
    const auto restore = qScopeGuard([limit] { QImageReader::setAllocationLimit(limit); });
    QVERIFY2(QImageReader(path).read().isNull(), "49 megapixels fit into the limit: the test proves nothing");
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

void TestThumbnails::keepsLargePicturesOnDisk()
{
    const ThumbnailStore store = newStore();
    const QString path = makeLargeJpeg(file(u"large1.jpg"_s));
    const Media media = inspectMedia(path);
    const QImage first = storedThumbnail(store, media, {90, 90});
    QCOMPARE(first.size(), QSize(60, 90));
    QCOMPARE(corners(first), u"RGBW"_s);
    QCOMPARE(store.find(path, 90).size(), QSize(85, 128));
    QCOMPARE(storedThumbnail(store, media, {90, 90}), first);
    // It is what is read from then on; and what is too large for the store is made anew.
    store.keep(path, plain({85, 128}, Qt::green), 128);
    QCOMPARE(corners(storedThumbnail(store, media, {90, 90})), u"GGGG"_s);
    QCOMPARE(corners(storedThumbnail(store, media, {200, 200})), u"RGBW"_s);
    QCOMPARE(corners(storedThumbnail(store, media, {1100, 1100})), u"RGBW"_s);
    QCOMPARE(keptIn(m_stores), 2);

    makeLargeJpeg(path, {600, 600});
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::ReadWrite));
    QVERIFY(changed.setFileTime(media.modified.addSecs(2), QFileDevice::FileModificationTime));
    changed.close();
    QCOMPARE(storedThumbnail(store, inspectMedia(path), {90, 90}).size(), QSize(90, 90));
}

void TestThumbnails::makesNoneForWhatIsQuickAnyway()
{
    const ThumbnailStore store = newStore();
    QCOMPARE(storedThumbnail(store, inspectMedia(makeJpeg(file(u"small.jpg"_s))), {90, 90}).size(), QSize(60, 90));
    QVERIFY(storedThumbnail(store, inspectMedia(writeFile(file(u"none.jpg"_s), QByteArray(100'000, 'x'))), {90, 90}).isNull());
    QCOMPARE(keptIn(m_stores), 0);
}

void TestThumbnails::keepsTheWholeAndShowsThePart()
{
    const ThumbnailStore store = newStore();
    const Media media = inspectMedia(makeLargeJpeg(file(u"large2.jpg"_s)));
    const MediaEdits edits{.crop = {0.5, 0, 0.5, 0.5}};
    const QImage part = storedThumbnail(store, media, {90, 90}, edits);
    QCOMPARE(part.size(), QSize(60, 90)); // as sharp as the box allows, though it is a quarter
    QCOMPARE(corners(part), u"GGGG"_s);
    QCOMPARE(corners(store.find(media.path, 180)), u"RGBW"_s);
    QCOMPARE(keptIn(m_stores), 1);
    const QImage padded = storedThumbnail(store, media, {90, 90}, {.padRatio = 1});
    QCOMPARE(padded.size(), QSize(90, 90));
}

void TestThumbnails::showsTheCoverOfAVideo()
{
    const ThumbnailStore store = newStore();
    const Media video = inspectMedia(makeMp4(file(u"cover.mp4"_s), {.size = {640, 320}, .frames = 25}));
    const QString picture = file(u"cover.png"_s);
    QVERIFY(plain({400, 600}, Qt::blue).save(picture));
    const QImage late = storedThumbnail(store, video, {120, 120}, {.cover = VideoCover{.atMs = 600, .picture = {}}});
    QCOMPARE(late.size(), QSize(120, 60));
    QCOMPARE(keptIn(m_stores), 0); // it is not what the file alone is shown with
    QCOMPARE(corners(storedThumbnail(store, video, {120, 120})), u"RGBW"_s);
    QCOMPARE(keptIn(m_stores), 1);
    const QImage own = storedThumbnail(store, video, {120, 120}, {.cover = VideoCover{.atMs = 0, .picture = picture}});
    QCOMPARE(own.size(), QSize(80, 120));
    QCOMPARE(corners(own), u"BBBB"_s);
    QCOMPARE(keptIn(m_stores), 1);
}

void TestThumbnails::trustsNoOtherFrameOfAVideo()
{
    const ThumbnailStore store = newStore();
    const QString path = makeMp4(file(u"frame.mp4"_s), {.size = {640, 320}});
    store.keep(path, plain({128, 64}, Qt::green), 128);
    const QString thumbnail = store.pathOf(path, 128);
    QImage others(thumbnail);
    others.setText(u"Software"_s, u"Another program"_s);
    QVERIFY(others.save(thumbnail));
    QCOMPARE(corners(storedThumbnail(store, inspectMedia(path), {90, 90})), u"RGBW"_s);
}

void TestThumbnails::showsWideColoursInSrgb()
{
    QImage wide = plain({200, 300}, QColor(200, 60, 60));
    wide.setColorSpace(QColorSpace::DisplayP3);
    QVERIFY(wide.save(file(u"wide.png"_s)));
    const QImage shown = decodeThumbnail(inspectMedia(file(u"wide.png"_s)), {90, 90});
    QCOMPARE_GT(shown.pixelColor(30, 30).red(), 210); // the same red has a larger number in the smaller space
    const QImage plainShown = decodeThumbnail(inspectMedia(makePng(file(u"srgb.png"_s))), {90, 90});
    QCOMPARE(plainShown.pixelColor(5, 5), QColor(Qt::red));
}

void TestThumbnails::makesTheNewestFirst()
{
    const QString path = makeJpeg(file(u"order.jpg"_s), {1500, 1500});
    const QString last = makeJpeg(file(u"last.jpg"_s));
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const Media media = inspectMedia(path);
    constexpr int before = 100;
    for (int i = 1; i <= before; ++i)
        QVERIFY(thumbnails.get(media, {i, i}).isNull());
    QVERIFY(thumbnails.get(inspectMedia(last), {90, 90}).isNull());
    QTRY_COMPARE(ready.count(), before + 1);
    qsizetype place = 0;
    while (ready.at(place).first().toString() != last)
        ++place;
    QCOMPARE_LE(place, 2 * QThread::idealThreadCount()); // those that were begun
}

void TestThumbnails::dropsWhatScrolledAway()
{
    const Media media = inspectMedia(makeJpeg(file(u"scroll.jpg"_s)));
    Thumbnails thumbnails;
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    constexpr int asked = 1000;
    for (int i = 1; i <= asked; ++i)
        QVERIFY(thumbnails.get(media, {400 + i, 400 + i}).isNull());
    QTRY_VERIFY(!thumbnails.get(media, {400 + asked, 400 + asked}).isNull());
    const int made = 256 + 2 * QThread::idealThreadCount();
    QTRY_COMPARE_GE(ready.count(), 256);
    QTest::qWait(100);
    QCOMPARE_LE(ready.count(), made);
    // Dropped, not forgotten for good.
    QVERIFY(thumbnails.get(media, {600, 600}).isNull());
    QTRY_VERIFY(!thumbnails.get(media, {600, 600}).isNull());
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
