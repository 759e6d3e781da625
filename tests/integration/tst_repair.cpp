// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/encoding.h"
#include "media/inspect.h"
#include "media/picturereader.h"
#include "media/repair.h"
#include "media/repairs.h"
#include "support/exiftool.h"
#include "support/mediafiles.h"

#include <QColorSpace>
#include <QDir>
#include <QDirIterator>
#include <QImageReader>
#include <QImageWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using Step = RepairStep;

namespace {

/// Hard to compress, like a photograph of gravel.
QImage gravel(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int noise = int(random.bounded(64));
            picture.setPixel(x, y, qRgb((x * 190 / size.width() + noise), (y * 190 / size.height() + noise), 40 + noise));
        }
    }
    return picture;
}

QString save(const QString& path, const QImage& picture, const QByteArray& format, int quality = -1, bool progressive = false)
{
    QImageWriter writer(path, format);
    writer.setQuality(quality);
    writer.setProgressiveScanWrite(progressive);
    if (!writer.write(picture))
        qFatal("%s: %s", qPrintable(path), qPrintable(writer.errorString()));
    return path;
}

QString magick(const QStringList& arguments)
{
    if (QProcess::execute(u"/usr/bin/convert"_s, arguments) != 0)
        qFatal("convert failed");
    return arguments.last();
}

/// What cameras and programs write: where, when, with what, by whom, a small picture of it.
QStringList privateTags()
{
    return {u"-GPSLatitude=54.3"_s, u"-GPSLatitudeRef=N"_s, u"-GPSLongitude=10.1"_s, u"-GPSLongitudeRef=E"_s, u"-Make=CANARY"_s,
        u"-Model=CANARY"_s, u"-Artist=CANARY"_s, u"-XMP-dc:Title=CANARY"_s, u"-XMP-dc:Creator=CANARY"_s, u"-Comment=CANARY"_s};
}

QImage pixelsOf(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    QImage image = reader.read();
    image.setColorSpace({});
    return image.convertToFormat(QImage::Format_ARGB32);
}

/// The largest difference of a channel.
int difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 255;
    const QImage one = a.convertToFormat(QImage::Format_RGB32);
    const QImage other = b.convertToFormat(QImage::Format_RGB32);
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb p = one.pixel(x, y);
            const QRgb q = other.pixel(x, y);
            largest =
                std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return largest;
}

bool isNear(const QColor& colour, const QColor& wanted, int tolerance)
{
    return std::abs(colour.red() - wanted.red()) <= tolerance && std::abs(colour.green() - wanted.green()) <= tolerance
        && std::abs(colour.blue() - wanted.blue()) <= tolerance;
}

/// Red, green / blue, white, as testPicture() shows them upright.
bool showsTestPicture(const QImage& picture, int tolerance)
{
    const auto at = [&picture](
                        double x, double y) { return picture.pixelColor(int(x * picture.width()), int(y * picture.height())); };
    return isNear(at(0.25, 0.25), Qt::red, tolerance) && isNear(at(0.75, 0.25), Qt::green, tolerance)
        && isNear(at(0.25, 0.75), Qt::blue, tolerance) && isNear(at(0.75, 0.75), Qt::white, tolerance);
}

/// In the middle of each quarter, away from the seams, where a second encoding shows.
bool looksLike(const QImage& picture, const QImage& wanted, int tolerance)
{
    const auto isAlikeAt = [&](double x, double y) {
        const QPoint spot(int(x * wanted.width()), int(y * wanted.height()));
        return isNear(picture.pixelColor(spot), wanted.pixelColor(spot), tolerance);
    };
    return picture.size() == wanted.size() && isAlikeAt(0.25, 0.25) && isAlikeAt(0.75, 0.25) && isAlikeAt(0.25, 0.75)
        && isAlikeAt(0.75, 0.75);
}

QStringList findings(const QString& path)
{
    return privateFindings({path}).value(path);
}

Capabilities jpegAndPng()
{
    Capabilities service;
    service.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    service.videoTypes = {MediaType::Mp4};
    return service;
}

/// Files can't become longer than this while it lives, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

Q_DECLARE_METATYPE(pinwright::RepairSteps)

class TestRepair : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void takesPrivateDataOut_data();
    void takesPrivateDataOut();
    void keepsTheProfile();
    void dropsWhatStandsBehindTheEnd();

    void turns_data();
    void turns();
    void turnsAndTakesOut();

    void convertsColours();
    void convertsCmyk();
    void converts16Bits();
    void converts_data();
    void converts();
    void takesTheFirstPicture();
    void keepsAlpha();
    void flattensOnWhite();
    void writesNoTexts();

    void fitsBytes();
    void losesPixelsWhereQualityWouldSuffer();
    void cannotBeMadeSmallEnough();
    void fitsPixels();
    void cropsAndPads();
    void padsNoMoreThanIsSafe();

    void copiesVideos();
    void takesOutBoxesOfCameras();

    void isMadeOnce();
    void isMadeAgainWhereSomebodyChangedIt();
    void leavesTheFileAlone();
    void namesAFileThatChanged();
    void namesAFileThatCannotBeDecoded();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void sweepsWhatRested();

    void makesInAWorker();
    void triesAgainWhatFailed();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString repairedFiles() const { return file(u"repaired"_s); }
    /// What a service that takes JPEG and PNG is sent of the file.
    Result<Media> repair(const QString& path, const MediaEdits& edits = {}, const Limits& limits = {})
    {
        Draft draft{.media = inspectMedia(path), .edits = edits};
        if (draft.media.problem != MediaProblem::None)
            qFatal("%s: problem %d", qPrintable(path), int(draft.media.problem));
        Capabilities service = jpegAndPng();
        service.limits = limits;
        m_plan = planRepair(draft, service, {});
        return repairedMedia(draft.media, m_plan, repairedFiles());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    RepairPlan m_plan; ///< of the last repair()
};

void TestRepair::takesPrivateDataOut_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<bool>("grey");
    QTest::newRow("JPEG") << QByteArray("jpeg") << false << false;
    QTest::newRow("progressive JPEG") << QByteArray("jpeg") << true << false;
    QTest::newRow("grey JPEG") << QByteArray("jpeg") << false << true;
    QTest::newRow("PNG") << QByteArray("png") << false << false;
    QTest::newRow("WebP") << QByteArray("webp") << false << false;
}

void TestRepair::takesPrivateDataOut()
{
    QFETCH(const QByteArray, format);
    QFETCH(const bool, progressive);
    QFETCH(const bool, grey);
    QImage picture = gravel({333, 211});
    if (grey)
        picture.convertTo(QImage::Format_Grayscale8);
    const QString path = tag(save(file(u"a picture"_s), picture, format, 90, progressive), privateTags());
    QVERIFY(findings(path).size() > 5);

    const Media media = inspectMedia(path);
    const RepairPlan plan{.steps = Step::RemovePrivateData, .to = media.type};
    const Result<Media> made = repairedMedia(media, plan, repairedFiles());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(findings(made->path), QStringList());
    QCOMPARE(made->type, media.type);
    QCOMPARE(pixelsOf(made->path), pixelsOf(path));
    QCOMPARE(made->pixels, QSize(333, 211));
    QVERIFY(made->bytes < media.bytes);
    QVERIFY(!made->facts.privateData);
    if (made->type == MediaType::Webp)
        QCOMPARE(readFile(made->path).at(20) & 0x0c, 0); // nor does its header promise any
}

void TestRepair::keepsTheProfile()
{
    QImage picture = gravel({64, 64});
    picture.setColorSpace(QColorSpace::DisplayP3);
    for (const QByteArray format : {"jpeg", "png"}) {
        const QString path = tag(save(file(QString::fromLatin1(format)), picture, format), privateTags());
        const Media media = inspectMedia(path);
        const Result<Media> made = repairedMedia(media, {.steps = Step::RemovePrivateData, .to = media.type}, repairedFiles());
        QVERIFY(made);
        QCOMPARE(QImage(made->path).colorSpace(), QColorSpace(QColorSpace::DisplayP3));
        QVERIFY(!readFile(made->path).contains("CANARY"));
    }
}

void TestRepair::dropsWhatStandsBehindTheEnd()
{
    for (const QByteArray format : {"jpeg", "png", "webp"}) {
        const QString path = save(file(QString::fromLatin1(format)), gravel({64, 64}), format);
        const QByteArray plain = readFile(path);
        writeFile(path, plain + "CANARY: a video behind the picture");
        const Media media = inspectMedia(path);
        const Result<Media> made = repairedMedia(media, {.steps = Step::RemovePrivateData, .to = media.type}, repairedFiles());
        QVERIFY(made);
        QCOMPARE(readFile(made->path), plain);
    }
}

void TestRepair::turns_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QSize>("stored");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("%d, whole blocks", orientation) << orientation << QSize(64, 96);
        QTest::addRow("%d, blocks cut at the edge", orientation) << orientation << QSize(65, 99);
    }
}

void TestRepair::turns()
{
    QFETCH(const int, orientation);
    QFETCH(const QSize, stored);
    const QString path = makeJpegWithOrientation(file(u"turned.jpg"_s), orientation, stored);
    const Result<Media> made = repair(path);
    QVERIFY(made);
    QCOMPARE(m_plan.steps, orientation == 1 ? RepairSteps() : RepairSteps(Step::Turn));
    QCOMPARE(made->facts.orientation, 1);
    QCOMPARE(made->pixels, orientation >= 5 ? stored.transposed() : stored);
    QCOMPARE(findings(made->path).filter(u"Orientation"_s).size(), orientation == 1 ? 1 : 0);
    const QImage shown = decodePicture(path, MediaType::Jpeg, {});
    const QImage upright = decodePicture(made->path, MediaType::Jpeg, {});
    if (stored.width() % 16 == 0)
        QCOMPARE_LE(difference(shown, upright), 3); // not encoded again
    QVERIFY(looksLike(upright, shown, 12));
}

void TestRepair::turnsAndTakesOut()
{
    const QString path = makeJpegWithOrientation(file(u"turned.jpg"_s), 6, {64, 96});
    tag(path, privateTags() + QStringList{u"-IFD0:Orientation#=6"_s});
    const Result<Media> made = repair(path);
    QVERIFY(made);
    QCOMPARE(m_plan.steps, RepairSteps(Step::Turn) | Step::RemovePrivateData);
    QCOMPARE(findings(made->path), QStringList());
    QCOMPARE_LE(difference(decodePicture(path, MediaType::Jpeg, {}), decodePicture(made->path, MediaType::Jpeg, {})), 3);
}

void TestRepair::convertsColours()
{
    // sRGB's red, told in the numbers of Display P3.
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(QColor(234, 51, 35));
    red.setColorSpace(QColorSpace::DisplayP3);
    for (const QByteArray format : {"jpeg", "png"}) {
        const Result<Media> made = repair(save(file(QString::fromLatin1(format)), red, format, 100));
        QVERIFY(made);
        QVERIFY(m_plan.steps & Step::ToSrgb);
        const QImage shown(made->path);
        QVERIFY(isNear(shown.pixelColor(32, 32), QColor(255, 0, 0), 4));
        QVERIFY(!shown.colorSpace().isValid() || shown.colorSpace() == QColorSpace(QColorSpace::SRgb));
        QCOMPARE(findings(made->path), QStringList());
    }
}

void TestRepair::convertsCmyk()
{
    const QString path = magick({makePng(file(u"plain.png"_s), {64, 96}), u"-colorspace"_s, u"CMYK"_s, file(u"cmyk.jpg"_s)});
    const Result<Media> made = repair(path);
    QVERIFY(made);
    QCOMPARE(m_plan.steps, RepairSteps(Step::ToSrgb));
    QVERIFY(showsTestPicture(QImage(made->path), 20));
    QCOMPARE(made->facts.colours, ColourSpace::Srgb);
}

void TestRepair::converts16Bits()
{
    const QString path = save(file(u"deep.png"_s), testPicture({64, 96}).convertToFormat(QImage::Format_RGBX64), "png");
    const Result<Media> made = repair(path);
    QVERIFY(made);
    QCOMPARE(m_plan, (RepairPlan{.steps = Step::ToSrgb, .to = MediaType::Png}));
    QCOMPARE(made->facts.bitsPerChannel, 8);
    QVERIFY(showsTestPicture(QImage(made->path), 0));
}

void TestRepair::converts_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const QByteArray format : {"webp", "tiff", "bmp"})
        QTest::newRow(format.constData()) << format;
}

void TestRepair::converts()
{
    QFETCH(const QByteArray, format);
    const QString path = save(file(u"Rye bread. No 1.x"_s), testPicture({64, 96}), format, 100);
    const Result<Media> made = repair(path);
    QVERIFY(made);
    QCOMPARE(m_plan.steps, RepairSteps(Step::Convert));
    QCOMPARE(made->type, MediaType::Jpeg);
    QCOMPARE(made->fileName(), u"Rye bread. No 1.jpg"_s);
    QCOMPARE(made->pixels, QSize(64, 96));
    QVERIFY(showsTestPicture(QImage(made->path), 12));
    QCOMPARE(findings(made->path), QStringList());
}

void TestRepair::takesTheFirstPicture()
{
    const QString path =
        magick({u"-size"_s, u"40x60"_s, u"xc:red"_s, u"xc:blue"_s, u"-loop"_s, u"0"_s, u"gif:"_s + file(u"moving.gif"_s)});
    const Result<Media> made = repair(file(u"moving.gif"_s));
    Q_UNUSED(path)
    QVERIFY(made);
    QVERIFY(m_plan.steps.testFlags(RepairSteps(Step::Convert) | Step::OnePicture));
    QVERIFY(isNear(QImage(made->path).pixelColor(20, 30), Qt::red, 4));
    QVERIFY(!made->facts.animated);
}

void TestRepair::keepsAlpha()
{
    QImage glass(64, 64, QImage::Format_ARGB32);
    glass.fill(QColor(255, 0, 0, 128));
    const Result<Media> made = repair(save(file(u"glass.webp"_s), glass, "webp", 100));
    QVERIFY(made);
    QCOMPARE(m_plan.to, MediaType::Png);
    QCOMPARE(QImage(made->path).pixelColor(32, 32).alpha(), 128);
}

void TestRepair::flattensOnWhite()
{
    QImage glass(64, 64, QImage::Format_ARGB32);
    glass.fill(QColor(255, 0, 0, 128));
    const Media media = inspectMedia(save(file(u"glass.png"_s), glass, "png"));
    const RepairPlan plan{.steps = RepairSteps(Step::Convert) | Step::Flatten, .to = MediaType::Jpeg};
    const Result<Media> made = repairedMedia(media, plan, repairedFiles());
    QVERIFY(made);
    QVERIFY(isNear(QImage(made->path).pixelColor(32, 32), QColor(255, 127, 127), 4));
}

void TestRepair::writesNoTexts()
{
    QImage picture = testPicture({64, 96});
    picture.setText(u"Description"_s, u"CANARY"_s);
    picture.setText(u"GPS"_s, u"CANARY"_s);
    for (const MediaType type : {MediaType::Jpeg, MediaType::Png}) {
        const Result<QByteArray> bytes = encoded(picture, type, 0);
        QVERIFY(bytes);
        QVERIFY(!bytes->contains("CANARY"));
    }
}

void TestRepair::fitsBytes()
{
    const QString path = save(file(u"large.jpg"_s), gravel({800, 600}), "jpeg", 100);
    const qint64 limit = inspectMedia(path).bytes / 4;
    const Result<Media> made = repair(path, {}, {.pictureBytesMax = limit});
    QVERIFY(made);
    QVERIFY(m_plan.steps & Step::Shrink);
    QCOMPARE_LE(made->bytes, limit);
    QCOMPARE_GE(made->bytes, limit * 8 / 10); // nothing better would have fitted
    QCOMPARE(made->pixels, QSize(800, 600));
}

void TestRepair::losesPixelsWhereQualityWouldSuffer()
{
    const QString path = save(file(u"large.png"_s), gravel({800, 600}), "png");
    const Result<Media> made = repair(path, {}, {.pictureBytesMax = 60'000});
    QVERIFY(made);
    QCOMPARE(made->type, MediaType::Jpeg);
    QCOMPARE_LE(made->bytes, 60'000);
    QCOMPARE_LT(made->pixels.width(), 800);
    QCOMPARE_LE(std::abs(made->pixels.width() * 3 - made->pixels.height() * 4), 4);
}

void TestRepair::cannotBeMadeSmallEnough()
{
    const QString path = save(file(u"large.jpg"_s), gravel({120, 90}), "jpeg");
    const Result<Media> made = repair(path, {}, {.pictureBytesMax = 10});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::TooLarge);
    QVERIFY(made.error().detail.endsWith(u'.'));
}

void TestRepair::fitsPixels()
{
    const QString path = makeJpeg(file(u"wide.jpg"_s), {1000, 300});
    const Result<Media> made = repair(path, {}, {.pictureSideMax = 401});
    QVERIFY(made);
    QCOMPARE(made->pixels, QSize(401, 120));
    QVERIFY(showsTestPicture(QImage(made->path), 12));
}

void TestRepair::cropsAndPads()
{
    const QString path = makeJpegWithOrientation(file(u"turned.jpg"_s), 6, {300, 200}); // shown as 200 × 300
    const Result<Media> made = repair(path, {.crop = {0.6, 0.6, 0.3, 0.3}, .padRatio = 2});
    QVERIFY(made);
    QCOMPARE(made->pixels, QSize(180, 90));
    const QImage shown = decodePicture(path, MediaType::Jpeg, {});
    const QImage sent(made->path);
    QVERIFY(isNear(sent.pixelColor(90, 45), shown.pixelColor(150, 225), 12));
    QVERIFY(isNear(sent.pixelColor(5, 45), sent.pixelColor(90, 45), 12)); // of one colour up to its edges
}

void TestRepair::padsNoMoreThanIsSafe()
{
    const Result<Media> made = repair(makeJpeg(file(u"panorama.jpg"_s), {12'000, 200}), {.padRatio = 1});
    QVERIFY(made);
    QCOMPARE(made->pixels.width(), made->pixels.height());
    QVERIFY(made->pixels.width() > 9'000 && made->pixels.width() <= 10'000);
}

void TestRepair::copiesVideos()
{
    VideoOptions options;
    options.tags = {{"location", "+54.3+010.1/"}, {"title", "CANARY"}, {"comment", "CANARY"}};
    const QString path = makeMov(file(u"clip.mov"_s), options);
    QVERIFY(readFile(path).contains("CANARY"));
    const Media media = inspectMedia(path);
    const RepairPlan plan{.steps = RepairSteps(Step::Convert) | Step::RemovePrivateData, .to = MediaType::Mp4};
    const Result<Media> made = repairedMedia(media, plan, repairedFiles());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->type, MediaType::Mp4);
    QCOMPARE(made->fileName(), u"clip.mp4"_s);
    QCOMPARE(made->pixels, media.pixels);
    QCOMPARE(made->durationMs, media.durationMs);
    QVERIFY(!readFile(made->path).contains("CANARY"));
    QVERIFY(!readFile(made->path).contains("+54.3"));
    QCOMPARE(QDir(QFileInfo(made->path).path()).entryList(QDir::Files).size(), 1);
}

void TestRepair::takesOutBoxesOfCameras()
{
    const QString path = makeMp4(file(u"clip.mp4"_s));
    QVERIFY(!inspectMedia(path).facts.privateData);
    writeFile(path, readFile(path) + QByteArray("\0\0\0\x1euuid0123456789abcdefCANARY", 30));
    const Media media = inspectMedia(path);
    QVERIFY(media.facts.privateData);
    const RepairPlan plan{.steps = Step::RemovePrivateData, .to = MediaType::Mp4};
    const Result<Media> made = repairedMedia(media, plan, repairedFiles());
    QVERIFY(made);
    QVERIFY(!made->facts.privateData);
    QVERIFY(!readFile(made->path).contains("CANARY"));
}

void TestRepair::isMadeOnce()
{
    const QString path = makeWebp(file(u"a.webp"_s), {64, 96});
    const Result<Media> made = repair(path);
    QVERIFY(made);
    const QDateTime modified = QFileInfo(made->path).lastModified();
    writeFile(made->path + u".mark"_s, "here"); // goes where the folder is made anew
    const Result<Media> again = repair(path);
    QCOMPARE(again->path, made->path);
    QCOMPARE(QFileInfo(again->path).lastModified(), modified);

    // A half-made file is made again, another plan makes another file, and so does another content.
    resizeFile(made->path, 100);
    QVERIFY(repair(path)->bytes > 100);
    QVERIFY(repair(path, {.padRatio = 1})->path != made->path);
    makeWebp(path, {96, 64});
    QVERIFY(repair(path)->path != made->path);
}

void TestRepair::isMadeAgainWhereSomebodyChangedIt()
{
    const QString picture = tag(makeJpeg(file(u"a.jpg"_s)), privateTags());
    const Result<Media> made = repair(picture);
    QVERIFY(made);
    tag(made->path, privateTags());
    QVERIFY(inspectMedia(made->path).facts.privateData);
    QVERIFY(!repair(picture)->facts.privateData);

    const Media video = inspectMedia(makeMp4(file(u"clip.mp4"_s)));
    const RepairPlan plan{.steps = Step::RemovePrivateData, .to = MediaType::Mp4};
    const Result<Media> copy = repairedMedia(video, plan, repairedFiles());
    QVERIFY(copy);
    resizeFile(copy->path, copy->bytes - 100);
    const Result<Media> again = repairedMedia(video, plan, repairedFiles());
    QVERIFY(again);
    QCOMPARE(again->bytes, copy->bytes);
}

void TestRepair::leavesTheFileAlone()
{
    const QString path = tag(makeJpegWithOrientation(file(u"a.jpg"_s), 6), privateTags());
    const QByteArray before = readFile(path);
    const QDateTime modified = QFileInfo(path).lastModified();
    QVERIFY(repair(path));
    QVERIFY(repair(path, {.crop = {0, 0, 0.5, 0.5}}));
    QCOMPARE(readFile(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), modified);
}

void TestRepair::namesAFileThatChanged()
{
    const QString path = makeWebp(file(u"a.webp"_s));
    const Media media = inspectMedia(path);
    const RepairPlan plan{.steps = Step::Convert, .to = MediaType::Jpeg};
    writeFile(path, readFile(path) + '\0');
    const Result<Media> changed = repairedMedia(media, plan, repairedFiles());
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Storage);
    QVERIFY(changed.error().detail.contains(u"a.webp has changed"));
    QVERIFY(QFile::remove(path));
    const Result<Media> gone = repairedMedia(media, plan, repairedFiles());
    QVERIFY(!gone);
    QVERIFY(gone.error().detail.contains(u"not there"));
}

void TestRepair::namesAFileThatCannotBeDecoded()
{
    Media media = inspectMedia(makePng(file(u"a.png"_s), {400, 600}));
    media.type = MediaType::Webp; // no decoder takes it for one
    const Result<Media> made = repairedMedia(media, {.steps = Step::Convert, .to = MediaType::Jpeg}, repairedFiles());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Rejected);
    const Result<Media> cleaned = repairedMedia(media, {.steps = Step::RemovePrivateData, .to = MediaType::Webp}, repairedFiles());
    QVERIFY(!cleaned);
    QCOMPARE(cleaned.error().kind, ErrorKind::Rejected);
    QVERIFY(!QDirIterator(repairedFiles(), QDir::Files, QDirIterator::Subdirectories).hasNext());
}

void TestRepair::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("size");
    QTest::newRow("encoded") << QByteArray("bmp") << QSize(300, 300);
    QTest::newRow("encoded, small") << QByteArray("bmp") << QSize(80, 80);
    QTest::newRow("copied") << QByteArray("jpeg") << QSize(300, 300);
    QTest::newRow("copied, small") << QByteArray("jpeg") << QSize(80, 80);
}

void TestRepair::leavesNothingOnAFullDisk()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QSize, size);
    const QString path = save(file(u"a picture"_s), gravel(size), format);
    if (format == "jpeg")
        tag(path, privateTags());
    {
        const FullDisk full(1000);
        const Result<Media> made = repair(path);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        const QString reason = QString::fromLocal8Bit(std::strerror(EFBIG));
        QVERIFY2(made.error().detail.endsWith(reason % u"”)."_s), qPrintable(made.error().detail));
    }
    QVERIFY(!QDirIterator(repairedFiles(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    QVERIFY(repair(path));
}

void TestRepair::sweepsWhatRested()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto aged = [this, now](const QString& name, int hours) {
        QDir().mkpath(file(name));
        const QString path = writeFile(file(name + u"/a.jpg"_s), QByteArray(1000, 'x'));
        QFile made(path);
        if (!made.open(QIODevice::ReadWrite) || !made.setFileTime(now.addSecs(-3600 * hours), QFileDevice::FileModificationTime)
            || !made.setFileTime(now.addSecs(-3600 * hours), QFileDevice::FileAccessTime))
            qFatal("no file");
        return path;
    };
    const QString oldest = aged(u"r/1"_s, 9);
    const QString middle = aged(u"r/2"_s, 5);
    const QString newest = aged(u"r/3"_s, 3);
    const QString inUse = aged(u"r/4"_s, 0);
    sweepRepaired(file(u"r"_s), 4000);
    QVERIFY(QFile::exists(oldest));
    sweepRepaired(file(u"r"_s), 2500);
    QVERIFY(!QFile::exists(file(u"r/1"_s)));
    QVERIFY(!QFile::exists(middle));
    QVERIFY(QFile::exists(newest));
    sweepRepaired(file(u"r"_s), 0);
    QVERIFY(!QFile::exists(newest));
    QVERIFY(QFile::exists(inUse)); // may be about to be sent
}

void TestRepair::makesInAWorker()
{
    const Media media = inspectMedia(makeWebp(file(u"a.webp"_s)));
    const RepairPlan plan{.steps = Step::Convert, .to = MediaType::Jpeg};
    Repairs repairs(repairedFiles());
    QSignalSpy ready(&repairs, &Repairs::ready);
    QVERIFY(!repairs.get(media, plan));
    QVERIFY(!repairs.get(media, plan)); // is being made
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toString(), media.path);
    const std::optional<Result<Media>> made = repairs.get(media, plan);
    QVERIFY(made && *made);
    QCOMPARE((*made)->type, MediaType::Jpeg);

    // Swept meanwhile: made again.
    QVERIFY(QFile::remove((*made)->path));
    QVERIFY(!repairs.get(media, plan));
    QVERIFY(ready.wait());
    QVERIFY(QFile::exists((*made)->path));

    // What cannot be made is known to be so.
    const RepairPlan impossible{.steps = Step::Convert, .to = MediaType::Avif};
    QVERIFY(!repairs.get(media, impossible));
    QVERIFY(ready.wait());
    const std::optional<Result<Media>> failed = repairs.get(media, impossible);
    QVERIFY(failed && !*failed);
    QCOMPARE(failed->error().kind, ErrorKind::Unsupported);
    QCOMPARE(ready.size(), 3);
}

void TestRepair::triesAgainWhatFailed()
{
    const Media media = inspectMedia(makeWebp(file(u"a.webp"_s)));
    const RepairPlan plan{.steps = Step::Convert, .to = MediaType::Jpeg};
    QVERIFY(QFile::rename(media.path, file(u"away.webp"_s)));
    Repairs repairs(repairedFiles());
    QSignalSpy ready(&repairs, &Repairs::ready);
    QVERIFY(!repairs.get(media, plan));
    QVERIFY(ready.wait());
    const std::optional<Result<Media>> failed = repairs.get(media, plan);
    QVERIFY(failed && !*failed);

    QVERIFY(QFile::rename(file(u"away.webp"_s), media.path));
    QVERIFY(!repairs.get(media, plan));
    QVERIFY(ready.wait());
    const std::optional<Result<Media>> made = repairs.get(media, plan);
    QVERIFY(made && *made);
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
