// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/colourprofile.h"
#include "media/exif.h"
#include "media/picturefacts.h"
#include "media/sniff.h"
#include "support/exiftool.h"
#include "support/mediafiles.h"
#include "support/tools.h"

#include <QBuffer>
#include <QColorSpace>
#include <QElapsedTimer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

MediaFacts factsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return readPictureFacts(file, sniff(file.peek(sniffBytes)));
}

QString save(const QString& path, const QImage& image, const QByteArray& format)
{
    QImageWriter writer(path, format);
    if (!writer.write(image))
        qFatal("%s: %s", qPrintable(path), qPrintable(writer.errorString()));
    return path;
}

QImage picture(QImage::Format format, const QColorSpace& colours = {})
{
    QImage image = testPicture({60, 40}).convertToFormat(format);
    image.setColorSpace(colours);
    return image;
}

constexpr auto latitude = "-EXIF:GPSLatitude=52.5";

} // namespace

class TestPictureFacts : public QObject {
    Q_OBJECT

private slots:
    void knowsColours_data();
    void knowsColours();
    void knowsPixels_data();
    void knowsPixels();
    void countsPictures_data();
    void countsPictures();
    void readsOrientation();
    void tellsWhatIsPrivate_data();
    void tellsWhatIsPrivate();
    void takesForPrivateWhatMakesNoSense_data();
    void takesForPrivateWhatMakesNoSense();
    void believesTheFirstOrientation();
    void findsWhatIsHiddenBehindTheEnd();
    void knowsProfiles_data();
    void knowsProfiles();
    void survivesDamage_data();
    void survivesDamage();
    void isNotHeldUp_data();
    void isNotHeldUp();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Converted by ImageMagick.
    [[nodiscard]] QString converted(const QString& name, const QStringList& options = {}) const
    {
        runTool(u"convert"_s, QStringList{makeJpeg(file(u"source.jpg"_s), {60, 40})} + options + QStringList{file(name)});
        return file(name);
    }

    QTemporaryDir m_folder;
};

void TestPictureFacts::knowsColours_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ColourSpace>("colours");
    const auto row = [this](const char* name, QImage::Format format, const QColorSpace& space, ColourSpace expected) {
        for (const QByteArray& type : {QByteArray("jpeg"), QByteArray("png"), QByteArray("webp"), QByteArray("tiff")}) {
            const bool hasProfile = space.isValid();
            if (type == "tiff" && hasProfile)
                continue;
            if (type == "webp" && expected == ColourSpace::Grey)
                continue;
            const QString path = save(file(QString::fromLatin1(name + type)), picture(format, space), type);
            QTest::addRow("%s, %s", name, type.constData()) << path << expected;
        }
    };
    row("none told", QImage::Format_RGB32, {}, ColourSpace::Srgb);
    row("sRGB", QImage::Format_RGB32, QColorSpace::SRgb, ColourSpace::Srgb);
    row("Display P3", QImage::Format_RGB32, QColorSpace::DisplayP3, ColourSpace::Wide);
    row("Adobe RGB", QImage::Format_RGB32, QColorSpace::AdobeRgb, ColourSpace::Wide);
    row("linear", QImage::Format_RGB32, QColorSpace::SRgbLinear, ColourSpace::Wide);
    row("grey", QImage::Format_Grayscale8, {}, ColourSpace::Grey);
    QTest::newRow("CMYK JPEG") << converted(u"cmyk.jpg"_s, {u"-colorspace"_s, u"CMYK"_s}) << ColourSpace::Cmyk;
    QTest::newRow("CMYK TIFF") << converted(u"cmyk.tiff"_s, {u"-colorspace"_s, u"CMYK"_s}) << ColourSpace::Cmyk;
    QTest::newRow("Lab TIFF") << converted(u"lab.tiff"_s, {u"-colorspace"_s, u"Lab"_s}) << ColourSpace::Wide;
    const QString profile = writeFile(file(u"p3.icc"_s), QColorSpace(QColorSpace::DisplayP3).iccProfile());
    QTest::newRow("Display P3 TIFF") << converted(u"p3.tiff"_s, {u"-profile"_s, profile}) << ColourSpace::Wide;
    QTest::newRow("palette") << converted(u"palette.png"_s, {u"-type"_s, u"Palette"_s}) << ColourSpace::Srgb;
    QTest::newRow("GIF") << makeGif(file(u"colours.gif"_s)) << ColourSpace::Srgb;
    QTest::newRow("BMP") << makeBmp(file(u"colours.bmp"_s)) << ColourSpace::Srgb;
}

void TestPictureFacts::knowsColours()
{
    QFETCH(QString, path);
    QFETCH(ColourSpace, colours);
    QCOMPARE(factsOf(path).colours, colours);
}

void TestPictureFacts::knowsPixels_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("alpha");
    QTest::newRow("JPEG") << makeJpeg(file(u"bits.jpg"_s)) << 8 << false;
    QTest::newRow("PNG") << makePng(file(u"bits.png"_s)) << 8 << false;
    QTest::newRow("PNG, alpha") << save(file(u"alpha.png"_s), picture(QImage::Format_ARGB32), "png") << 8 << true;
    QTest::newRow("PNG, 16 bits") << save(file(u"deep.png"_s), picture(QImage::Format_RGBA64), "png") << 16 << true;
    QTest::newRow("PNG, two colours") << converted(u"two.png"_s, {u"-monochrome"_s}) << 1 << false;
    QImage indexed(8, 8, QImage::Format_Indexed8);
    indexed.setColorTable({qRgba(255, 0, 0, 0), qRgb(0, 255, 0)});
    indexed.fill(1);
    QTest::newRow("PNG, palette with a transparent colour") << save(file(u"hole.png"_s), indexed, "png") << 8 << true;
    QTest::newRow("WebP") << makeWebp(file(u"bits.webp"_s)) << 8 << false;
    QImage hole = picture(QImage::Format_ARGB32);
    hole.setPixelColor(3, 3, Qt::transparent);
    QTest::newRow("WebP, alpha") << save(file(u"alpha.webp"_s), hole, "webp") << 8 << true;
    QTest::newRow("TIFF, 16 bits") << converted(u"deep.tiff"_s, {u"-depth"_s, u"16"_s}) << 16 << false;
    QTest::newRow("TIFF, alpha") << converted(u"alpha.tiff"_s, {u"-alpha"_s, u"set"_s}) << 8 << true;
    QTest::newRow("BMP") << makeBmp(file(u"bits.bmp"_s)) << 8 << false;
    QTest::newRow("BMP, alpha") << converted(u"alpha.bmp"_s, {u"-alpha"_s, u"set"_s}) << 8 << true;
    QTest::newRow("GIF") << makeGif(file(u"bits.gif"_s)) << 8 << false;
    QTest::newRow("GIF, a transparent colour")
        << converted(u"hole.gif"_s, {u"-fuzz"_s, u"20%"_s, u"-transparent"_s, u"red"_s}) << 8 << true;
}

void TestPictureFacts::knowsPixels()
{
    QFETCH(QString, path);
    QFETCH(int, bits);
    QFETCH(bool, alpha);
    QCOMPARE(factsOf(path).bitsPerChannel, bits);
    QCOMPARE(factsOf(path).alpha, alpha);
}

void TestPictureFacts::countsPictures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("animated");
    const auto film = [this](const QString& name, const QStringList& options) {
        runTool(u"ffmpeg"_s,
            QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=64x48:d=0.5:r=10"_s} + options
                + QStringList{file(name)});
        return file(name);
    };
    QTest::newRow("GIF") << makeGif(file(u"one.gif"_s)) << false;
    QTest::newRow("animated GIF") << film(u"film.gif"_s, {}) << true;
    QTest::newRow("PNG") << makePng(file(u"one.png"_s)) << false;
    QTest::newRow("animated PNG") << film(u"film.png"_s, {u"-f"_s, u"apng"_s}) << true;
    QTest::newRow("WebP") << makeWebp(file(u"one.webp"_s)) << false;
    QTest::newRow("animated WebP") << film(u"film.webp"_s, {u"-c:v"_s, u"libwebp_anim"_s}) << true;
    QTest::newRow("TIFF") << makeTiff(file(u"one.tiff"_s)) << false;
    QTest::newRow("TIFF of two pages") << converted(u"pages.tiff"_s, {u"-clone"_s, u"0"_s}) << true;
}

void TestPictureFacts::countsPictures()
{
    QFETCH(QString, path);
    QFETCH(bool, animated);
    QCOMPARE(factsOf(path).animated, animated);
}

void TestPictureFacts::readsOrientation()
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const MediaFacts facts = factsOf(makeJpegWithOrientation(file(u"turned.jpg"_s), orientation));
        QCOMPARE(facts.orientation, orientation);
        QVERIFY(!facts.privateData);
    }
    const QStringList tags{u"-n"_s, u"-IFD0:Orientation=6"_s};
    QCOMPARE(factsOf(tag(makeTiff(file(u"turned.tiff"_s)), tags)).orientation, 6);
    QCOMPARE(factsOf(tag(makePng(file(u"turned.png"_s)), tags)).orientation, 6);
    QCOMPARE(factsOf(tag(makeWebp(file(u"turned.webp"_s)), tags)).orientation, 6);
    for (const int orientation : {0, 9, 255})
        QCOMPARE(factsOf(makeJpegWithOrientation(file(u"turned.jpg"_s), orientation)).orientation, 1);
}

void TestPictureFacts::tellsWhatIsPrivate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("privateData");
    QTest::addColumn<bool>("location");
    int number = 0;
    const auto row = [this, &number](const char* what, const QStringList& tags, bool privateData, bool location,
                         const QStringList& types = {u"jpg"_s, u"png"_s, u"webp"_s, u"tiff"_s}) {
        for (const QString& type : types) {
            const QString path = file(u"private%1.%2"_s.arg(++number).arg(type));
            if (type == u"jpg")
                makeJpeg(path);
            else if (type == u"png")
                makePng(path);
            else if (type == u"webp")
                makeWebp(path);
            else
                makeTiff(path);
            QTest::addRow("%s, %s", what, qPrintable(type)) << (tags.isEmpty() ? path : tag(path, tags)) << privateData << location;
        }
    };
    const QStringList gps{
        QString::fromLatin1(latitude), u"-EXIF:GPSLatitudeRef=N"_s, u"-EXIF:GPSLongitude=13.4"_s, u"-EXIF:GPSLongitudeRef=E"_s};
    row("nothing", {}, false, false);
    row("camera", {u"-EXIF:Make=Maker"_s}, true, false);
    row("time", {u"-EXIF:DateTimeOriginal=2026:03:03 12:00:00"_s}, true, false);
    row("place in EXIF", gps, true, true);
    row("title in XMP", {u"-XMP-dc:Title=Rye"_s}, true, false);
    row("place in XMP", {u"-XMP-exif:GPSLatitude=52.5"_s, u"-XMP-exif:GPSLongitude=13.4"_s}, true, true);
    row("author in IPTC", {u"-IPTC:By-line=Someone"_s}, true, false, {u"jpg"_s, u"tiff"_s});
    row("comment", {u"-Comment=Someone"_s}, true, false, {u"jpg"_s, u"png"_s});
    row("text", {u"-PNG:Author=Someone"_s}, true, false, {u"png"_s});
    row("compressed text", {u"-z"_s, u"-PNG:Description="_s + QString(2000, u'x')}, true, false, {u"png"_s});
    row("time of its own", {u"-PNG:ModifyDate=2026:03:03 12:00:00"_s}, true, false, {u"png"_s});
    QTest::newRow("profile alone, jpg") << save(file(u"profile.jpg"_s), picture(QImage::Format_RGB32, QColorSpace::DisplayP3),
        "jpeg") << false << false;
    QTest::newRow("comment, gif") << converted(u"comment.gif"_s, {u"-set"_s, u"comment"_s, u"Someone"_s}) << true << false;
    QTest::newRow("nothing, gif") << makeGif(file(u"nothing.gif"_s)) << false << false;
    QTest::newRow("nothing, bmp") << makeBmp(file(u"nothing.bmp"_s)) << false << false;
    // ImageMagick keeps blocks it copies from a JPEG as hexadecimal text.
    tag(makeJpeg(file(u"camera.jpg"_s)), gps);
    runTool(u"convert"_s, {file(u"camera.jpg"_s), file(u"copied.png"_s)});
    QTest::newRow("place copied by ImageMagick, png") << file(u"copied.png"_s) << true << true;
    runTool(u"convert"_s, {file(u"camera.jpg"_s), file(u"copied.webp"_s)});
    QTest::newRow("place copied by ImageMagick, webp") << file(u"copied.webp"_s) << true << true;
}

void TestPictureFacts::tellsWhatIsPrivate()
{
    QFETCH(QString, path);
    QFETCH(bool, privateData);
    QFETCH(bool, location);
    QCOMPARE(factsOf(path).privateData, privateData);
    QCOMPARE(factsOf(path).location, location);
}

void TestPictureFacts::takesForPrivateWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("exif");
    QTest::addColumn<bool>("privateData");
    const auto row = [](const char* name, const QByteArray& exif, bool privateData) { QTest::newRow(name) << exif << privateData; };
    const QByteArray head("II*\0\x08\0\0\0", 8);
    row("nothing", {}, false);
    row("a directory of nothing", head + QByteArray("\0\0\0\0\0\0", 6), true);
    row("a directory of the orientation", head + QByteArray("\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\0\0\0\0", 18), false);
    row("another number at the beginning", QByteArray("IIU\0\x08\0\0\0", 8) + "CANARY", true);
    row("a directory outside", QByteArray("II*\0\xff\xff\0\0", 8) + "CANARY", true);
    row("camera's directory outside", head + QByteArray("\1\0\x69\x87\4\0\1\0\0\0\xff\xff\0\0\0\0\0\0", 18) + "CANARY", true);
}

void TestPictureFacts::takesForPrivateWhatMakesNoSense()
{
    QFETCH(QByteArray, exif);
    QFETCH(bool, privateData);
    QCOMPARE(readExif(exif).privateData, privateData);
    QCOMPARE(readExif(QByteArray(QByteArray("Exif\0\0", 6) + exif)).privateData, privateData);
    // Some readers do not mind what the sixth byte of the mark is.
    QVERIFY(readExif(QByteArray(QByteArray("Exif\0\1", 6) + exif)).privateData);
}

void TestPictureFacts::believesTheFirstOrientation()
{
    const auto segment = [](char orientation) -> QByteArray {
        return QByteArray("\xff\xe1\0\x22", 4) + QByteArray("Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0", 24) + orientation
            + QByteArray(7, '\0');
    };
    QByteArray jpeg = readFile(makeJpeg(file(u"two.jpg"_s)));
    jpeg.insert(2, QByteArray(segment(6) + segment(3)));
    QCOMPARE(factsOf(writeFile(file(u"two.jpg"_s), jpeg)).orientation, 6);
    QCOMPARE(QImageReader(file(u"two.jpg"_s)).transformation(), QImageIOHandler::TransformationRotate90);
}

void TestPictureFacts::findsWhatIsHiddenBehindTheEnd()
{
    const QList<QString> paths{makeJpeg(file(u"end.jpg"_s)), makePng(file(u"end.png"_s)), makeWebp(file(u"end.webp"_s))};
    for (const QString& path : paths) {
        QVERIFY(!factsOf(path).privateData);
        QVERIFY(factsOf(writeFile(file(u"longer"_s), readFile(path) + QByteArray(100'000, 'v'))).privateData);
    }
    // Padding, as some cameras write it.
    QVERIFY(!factsOf(writeFile(file(u"padded"_s), readFile(paths[0]) + QByteArray(5000, '\0'))).privateData);
    // A second picture behind the first one, and the index that tells of it.
    QByteArray both = readFile(paths[0]);
    both.insert(2, QByteArray("\xff\xe2\0\x06MPF\0", 8));
    QVERIFY(factsOf(writeFile(file(u"both"_s), both + readFile(paths[0]))).privateData);
}

void TestPictureFacts::knowsProfiles_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<ColourSpace>("colours");
    const auto gamma = [](float power) { return QColorSpace(QColorSpace::Primaries::SRgb, power).iccProfile(); };
    QTest::newRow("sRGB") << QColorSpace(QColorSpace::SRgb).iccProfile() << ColourSpace::Srgb;
    QTest::newRow("sRGB's primaries, power 2.2") << gamma(2.2F) << ColourSpace::Srgb;
    QTest::newRow("sRGB's primaries, power 1.8") << gamma(1.8F) << ColourSpace::Wide;
    QTest::newRow("Display P3") << QColorSpace(QColorSpace::DisplayP3).iccProfile() << ColourSpace::Wide;
    QTest::newRow("ProPhoto") << QColorSpace(QColorSpace::ProPhotoRgb).iccProfile() << ColourSpace::Wide;
    QTest::newRow("none") << QByteArray() << ColourSpace::Wide;
    QTest::newRow("zeros") << QByteArray(200, '\0') << ColourSpace::Wide;
    QByteArray grey(132, '\0');
    QTest::newRow("grey") << grey.replace(16, 4, "GRAY") << ColourSpace::Grey;
    QByteArray byTables(132 + 12 + 30, '\0');
    byTables.replace(16, 4, "RGB ").replace(128, 16, QByteArray("\0\0\0\1desc\0\0\0\x90\0\0\0\x1e", 16)).replace(150, 4, "sRGB");
    QTest::newRow("tables, named sRGB") << byTables << ColourSpace::Srgb;
}

void TestPictureFacts::knowsProfiles()
{
    QFETCH(QByteArray, profile);
    QFETCH(ColourSpace, colours);
    QCOMPARE(coloursOf(profile), colours);
    for (qsizetype length = 0; length < std::min<qsizetype>(profile.size(), 600); ++length) [[maybe_unused]]
        const ColourSpace cut = coloursOf(profile.first(length));
}

void TestPictureFacts::survivesDamage_data()
{
    QTest::addColumn<QString>("path");
    const QStringList tags{u"-EXIF:Make=Maker"_s, QString::fromLatin1(latitude), u"-XMP-dc:Title=Rye"_s};
    QTest::newRow("JPEG") << tag(save(file(u"d.jpg"_s), picture(QImage::Format_RGB32, QColorSpace::DisplayP3), "jpeg"), tags);
    QTest::newRow("PNG") << tag(save(file(u"d.png"_s), picture(QImage::Format_ARGB32, QColorSpace::DisplayP3), "png"), tags);
    QTest::newRow("WebP") << tag(save(file(u"d.webp"_s), picture(QImage::Format_ARGB32, QColorSpace::DisplayP3), "webp"), tags);
    QTest::newRow("TIFF") << tag(converted(u"d.tiff"_s), tags);
    QTest::newRow("GIF") << converted(u"d.gif"_s, {u"-set"_s, u"comment"_s, u"Someone"_s});
    QTest::newRow("BMP") << converted(u"d.bmp"_s, {u"-alpha"_s, u"set"_s});
}

void TestPictureFacts::survivesDamage()
{
    QFETCH(QString, path);
    const QByteArray whole = readFile(path);
    const MediaType type = sniff(whole.first(sniffBytes));
    QVERIFY(isPicture(type));
    QRandomGenerator random{quint32(type)};
    const auto look = [type](QByteArray content) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const MediaFacts facts = readPictureFacts(buffer, type);
        QVERIFY(facts.orientation >= 1 && facts.orientation <= 8);
        QVERIFY(facts.privateData || !facts.location);
        QVERIFY(facts.bitsPerChannel >= 0 && facts.bitsPerChannel <= 255);
    };
    for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 500)
        look(whole.first(length));
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 1 + round / 50; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        look(damaged);
    }
}

void TestPictureFacts::isNotHeldUp_data()
{
    QTest::addColumn<MediaType>("type");
    QTest::addColumn<QByteArray>("content");
    const auto repeated = [](const QByteArray& head, const QByteArray& part) -> QByteArray {
        return head + part.repeated(6'000'000 / part.size());
    };
    QTest::newRow("PNG of empty chunks") << MediaType::Png << repeated("\x89PNG\r\n\x1a\n", QByteArray("\0\0\0\0IDAT\0\0\0\0", 12));
    QTest::newRow("JPEG of empty comments") << MediaType::Jpeg << repeated("\xff\xd8", QByteArray("\xff\xfe\0\2", 4));
    QTest::newRow("JPEG of fill bytes") << MediaType::Jpeg << repeated("\xff\xd8", "\xff");
    QTest::newRow("GIF of small blocks") << MediaType::Gif
                                         << repeated(QByteArray("GIF89a\2\0\2\0\0\0\0!\xfe", 15), QByteArray("\1x", 2));
    QTest::newRow("WebP of empty chunks") << MediaType::Webp
                                          << repeated(QByteArray("RIFF\xff\xff\xff\x7fWEBP", 12), QByteArray("ANMF\0\0\0\0", 8));
    QTest::newRow("TIFF that leads to itself")
        << MediaType::Tiff << QByteArray("II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\6\0\0\0\x08\0\0\0", 26);
    // Sixty kilobytes that swell to sixty megabytes.
    const QByteArray bomb = qCompress(QByteArray(60'000'000, '\0'), 9).mid(4);
    QByteArray chunk(4, '\0');
    qToBigEndian(quint32(bomb.size() + 9), chunk.data());
    chunk += "zTXt" + QByteArray("Comment\0\0", 9) + bomb + "crc.";
    QTest::newRow("PNG with a bomb in a text") << MediaType::Png << QByteArray("\x89PNG\r\n\x1a\n" + chunk);
    QTest::newRow("PNG with a hundred of them") << MediaType::Png << repeated("\x89PNG\r\n\x1a\n", chunk);
}

void TestPictureFacts::isNotHeldUp()
{
    QFETCH(MediaType, type);
    QFETCH(QByteArray, content);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    [[maybe_unused]] const MediaFacts facts = readPictureFacts(buffer, type);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPictureFacts)
#include "tst_picturefacts.moc"
