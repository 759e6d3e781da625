// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/thumbnails.h"
#include "support/deferred.h"
#include "support/mediafiles.h"
#include "support/tools.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

struct Sample {
    const char* name;
    MediaType type;
    QSize pixels;
    std::function<QString(const QString&)> make;
};

const QList<Sample>& samples()
{
    static const QList<Sample> list{
        {"JPEG", MediaType::Jpeg, {400, 600}, [](const QString& path) { return makeJpeg(path); }},
        {"PNG", MediaType::Png, {400, 600}, [](const QString& path) { return makePng(path); }},
        {"GIF", MediaType::Gif, {2, 2}, [](const QString& path) { return makeGif(path); }},
        {"WebP", MediaType::Webp, {400, 600}, [](const QString& path) { return makeWebp(path); }},
        {"TIFF", MediaType::Tiff, {400, 600}, [](const QString& path) { return makeTiff(path); }},
        {"BMP", MediaType::Bmp, {400, 600}, [](const QString& path) { return makeBmp(path); }},
        {"HEIC", MediaType::Heic, {400, 600}, [](const QString& path) { return makeHeic(path); }},
        {"AVIF", MediaType::Avif, {400, 600}, [](const QString& path) { return makeAvif(path); }},
        {"MP4", MediaType::Mp4, {320, 240}, [](const QString& path) { return makeMp4(path); }},
        {"MP4, moov first", MediaType::Mp4, {320, 240}, [](const QString& path) { return makeMp4(path, {.moovFirst = true}); }},
        {"MP4, MPEG-4 Part 2", MediaType::Mp4, {320, 240}, [](const QString& path) { return makeMp4(path, {.mpeg4Part2 = true}); }},
        {"QuickTime", MediaType::QuickTime, {320, 240}, [](const QString& path) { return makeMov(path); }},
        {"WebM", MediaType::Webm, {320, 240}, [](const QString& path) { return makeWebm(path); }},
    };
    return list;
}

} // namespace

class TestInspect : public QObject {
    Q_OBJECT

private slots:
    void knowsWholeFiles_data();
    void knowsWholeFiles();
    void findsCutFiles_data();
    void findsCutFiles();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void goesByContentNotByName();
    void readsNothingFromAPipe();
    void refusesALockedFile();
    void toleratesWhatStandsBehindTheEnd();
    void isNotFooledByAnEmbeddedPicture();
    void takesPixelsAsShown();
    void limitsPixels();
    void isQuickOnHugeFiles();
    void survivesDamage_data();
    void survivesDamage();
    void jobYieldsTheSame();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestInspect::knowsWholeFiles_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < samples().size(); ++i)
        QTest::newRow(samples()[i].name) << i;
}

void TestInspect::knowsWholeFiles()
{
    QFETCH(int, index);
    const Sample& sample = samples()[index];
    const QString path = sample.make(file(u"whole.bin"_s));
    const Media media = inspectMedia(path);
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.type, sample.type);
    QCOMPARE(media.pixels, sample.pixels);
    QCOMPARE(media.path, path);
    QCOMPARE(media.bytes, QFileInfo(path).size());
    QCOMPARE(media.durationMs, isVideo(sample.type) ? 400 : 0);
    QCOMPARE(media.modified, QFileInfo(path).lastModified());
    QCOMPARE(media.modified.timeSpec(), Qt::UTC);
    QVERIFY(isUnchanged(media));
}

void TestInspect::findsCutFiles_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("percent");
    for (int i = 0; i < samples().size(); ++i) {
        for (const int percent : {20, 50, 90, 99})
            QTest::addRow("%s at %d %%", samples()[i].name, percent) << i << percent;
    }
}

void TestInspect::findsCutFiles()
{
    QFETCH(int, index);
    QFETCH(int, percent);
    const Sample& sample = samples()[index];
    static QHash<int, QByteArray> made; // encoding takes longer than all the rest
    if (!made.contains(index))
        made.insert(index, readFile(sample.make(file(u"made.bin"_s))));
    const QString path = writeFile(file(u"cut.bin"_s), made.value(index));
    const qint64 bytes = made.value(index).size();
    resizeFile(path, std::max<qint64>(20, bytes * percent / 100));
    const Media media = inspectMedia(path);
    QCOMPARE(media.problem, MediaProblem::Truncated);
    QCOMPARE(media.type, sample.type);
}

void TestInspect::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaProblem>("problem");

    const auto write = [this](const QString& name, const QByteArray& content) { return writeFile(file(name), content); };
    const auto sound = [this](const QString& name) {
        runTool(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=0.2"_s, file(name)});
        return file(name);
    };
    QDir().mkpath(file(u"folder"_s));
    QVERIFY(QFile::link(file(u"nothing"_s), file(u"dangling"_s)));

    QTest::newRow("missing") << file(u"missing.jpg"_s) << MediaProblem::Missing;
    QTest::newRow("in a missing folder") << file(u"none/missing.jpg"_s) << MediaProblem::Missing;
    QTest::newRow("in a file taken for a folder") << write(u"plain"_s, "x") + u"/a.jpg" << MediaProblem::Missing;
    QTest::newRow("dangling link") << file(u"dangling"_s) << MediaProblem::Missing;
    QTest::newRow("no path") << QString() << MediaProblem::Missing;
    QTest::newRow("name too long") << file(QString(300, u'a')) << MediaProblem::Unreadable;
    QTest::newRow("device") << u"/dev/null"_s << MediaProblem::Unreadable;
    QTest::newRow("directory") << file(u"folder"_s) << MediaProblem::Directory;
    QTest::newRow("empty") << write(u"empty.jpg"_s, {}) << MediaProblem::Empty;
    QTest::newRow("one byte") << write(u"one.jpg"_s, "\xff") << MediaProblem::UnknownType;
    QTest::newRow("text named picture") << write(u"text.jpg"_s, "not a picture") << MediaProblem::UnknownType;
    QTest::newRow("SVG") << write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                         << MediaProblem::UnknownType;
    QTest::newRow("JPEG head, then text") << write(u"a.jpg"_s, "\xff\xd8\xff\xe0 and then some text") << MediaProblem::Truncated;
    QTest::newRow("JPEG without markers") << write(u"b.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\x02", 6) + QByteArray(500, 'x'))
                                          << MediaProblem::Damaged;
    QTest::newRow("PNG head, then zeros") << write(u"a.png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(500, '\0'))
                                          << MediaProblem::Truncated;
    QTest::newRow("PNG head, then garbage") << write(u"b.png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(500, '\xee'))
                                            << MediaProblem::Damaged;
    QTest::newRow("MP4 head, then garbage") << write(u"a.mp4"_s,
        QByteArray("\0\0\0\x10"
                   "ftypisom\0\0\0\0",
            16)
            + QByteArray(500, '\x01')) << MediaProblem::Damaged;
    const QByteArray boxes = QByteArray("\0\0\0\x10"
                                        "ftypisom\0\0\0\0"
                                        "\0\0\0\x0c"
                                        "moov\0\0\0\0"
                                        "\0\0\0\x0c"
                                        "mdat\0\0\0\0",
        40);
    QTest::newRow("MP4 with no stream") << write(u"b.mp4"_s, boxes) << MediaProblem::UnknownType;
    QTest::newRow("MP4 of sound alone") << sound(u"sound.mp4"_s) << MediaProblem::UnknownType;
    QTest::newRow("WebM of sound alone") << sound(u"sound.webm"_s) << MediaProblem::UnknownType;
    QTest::newRow("MP4 with no moov") << write(u"c.mp4"_s, boxes.first(16) + boxes.last(12)) << MediaProblem::Truncated;
}

void TestInspect::namesWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(MediaProblem, problem);
    const Media media = inspectMedia(path);
    QCOMPARE(media.problem, problem);
    QCOMPARE(media.path, path);
    QVERIFY(!media.pixels.isValid());
    QVERIFY(decodeThumbnail(media, {100, 100}).isNull());
}

void TestInspect::goesByContentNotByName()
{
    QCOMPARE(inspectMedia(makePng(file(u"picture.jpg"_s))).type, MediaType::Png);
    QCOMPARE(inspectMedia(makeJpeg(file(u"video.mp4"_s))).type, MediaType::Jpeg);
    QCOMPARE(inspectMedia(makeMp4(file(u"video.png"_s))).type, MediaType::Mp4);
    QCOMPARE(inspectMedia(makeJpeg(file(u"Ünï: “%1” & <b>.jpg"_s))).problem, MediaProblem::None);
    QCOMPARE(inspectMedia(makeMp4(file(u"Ünï: “%1” & <b>.mp4"_s))).problem, MediaProblem::None);
}

void TestInspect::readsNothingFromAPipe()
{
    const QString path = file(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(inspectMedia(path).problem, MediaProblem::Unreadable);
    QVERIFY(decodeThumbnail({.path = path}, {100, 100}).isNull());
}

void TestInspect::refusesALockedFile()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = makeJpeg(file(u"locked.jpg"_s));
    QVERIFY(QFile::setPermissions(path, {}));
    const Media media = inspectMedia(path);
    QCOMPARE(media.problem, MediaProblem::Unreadable);
    QVERIFY(!media.problemDetail.isEmpty());
}

void TestInspect::toleratesWhatStandsBehindTheEnd()
{
    // A motion photo: a picture with a video of some megabytes behind it.
    const QByteArray picture = readFile(makeJpeg(file(u"photo.jpg"_s)));
    QCOMPARE(inspectMedia(writeFile(file(u"motion.jpg"_s), picture + QByteArray(5'000'000, 'v'))).problem, MediaProblem::None);

    const QByteArray drawing = readFile(makePng(file(u"drawing.png"_s)));
    QCOMPARE(inspectMedia(writeFile(file(u"tail.png"_s), drawing + "tail")).problem, MediaProblem::None);
    const QByteArray video = readFile(makeMp4(file(u"video.mp4"_s)));
    QCOMPARE(inspectMedia(writeFile(file(u"tail.mp4"_s), video + QByteArray(100, '\0'))).problem, MediaProblem::None);
    QCOMPARE(inspectMedia(writeFile(file(u"tail2.mp4"_s), video + "abc")).problem, MediaProblem::None);
}

void TestInspect::isNotFooledByAnEmbeddedPicture()
{
    QByteArray picture = readFile(makeJpeg(file(u"photo.jpg"_s)));
    // A block that holds a small picture's end marker, as EXIF thumbnails do.
    picture.insert(2, QByteArray("\xff\xe1\0\x08\xff\xd8\xff\xd9\0\0", 10));
    const QString path = writeFile(file(u"embedded.jpg"_s), picture);
    QCOMPARE(inspectMedia(path).problem, MediaProblem::None);
    resizeFile(path, picture.size() / 2);
    QCOMPARE(inspectMedia(path).problem, MediaProblem::Truncated);
}

void TestInspect::takesPixelsAsShown()
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const Media media = inspectMedia(makeJpegWithOrientation(file(u"turned.jpg"_s), orientation, {300, 200}));
        QCOMPARE(media.problem, MediaProblem::None);
        QCOMPARE(media.pixels, orientation < 5 ? QSize(300, 200) : QSize(200, 300));
    }
    for (const int rotation : {0, 90, 180, 270}) {
        const Media media = inspectMedia(makeMp4(file(u"turned.mp4"_s), {.size = {320, 240}, .rotation = rotation}));
        QCOMPARE(media.problem, MediaProblem::None);
        QCOMPARE(media.pixels, rotation % 180 == 0 ? QSize(320, 240) : QSize(240, 320));
    }
}

void TestInspect::limitsPixels()
{
    const Media wide = inspectMedia(makePng(file(u"wide.png"_s), {30'000, 20}));
    QCOMPARE(wide.problem, MediaProblem::None);
    QCOMPARE(wide.pixels, QSize(30'000, 20));
    QCOMPARE(decodeThumbnail(wide, {300, 300}).size(), QSize(300, 1));

    const Media tooWide = inspectMedia(makePngClaiming(file(u"wider.png"_s), {70'000, 10}));
    QCOMPARE(tooWide.problem, MediaProblem::TooManyPixels);
    QCOMPARE(tooWide.pixels, QSize(70'000, 10));
    QVERIFY(decodeThumbnail(tooWide, {300, 300}).isNull());

    const Media bomb = inspectMedia(makePngClaiming(file(u"bomb.png"_s), {30'000, 30'000}));
    QCOMPARE(bomb.problem, MediaProblem::TooManyPixels);
    QVERIFY(decodeThumbnail(bomb, {300, 300}).isNull());
}

void TestInspect::isQuickOnHugeFiles()
{
    constexpr qint64 size = 3'000'000'000;
    QElapsedTimer timer;

    const QString picture = resizeFile(makeJpeg(file(u"huge.jpg"_s)), 4000);
    resizeFile(picture, size);
    timer.start();
    Media media = inspectMedia(picture);
    QCOMPARE(media.problem, MediaProblem::Truncated);
    QCOMPARE(media.bytes, size);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));

    QByteArray video = readFile(makeMp4(file(u"huge.mp4"_s), {.moovFirst = true}));
    const qsizetype mdat = video.indexOf("mdat") - 4;
    qToBigEndian(quint32(size - mdat), video.data() + mdat);
    resizeFile(writeFile(file(u"huge.mp4"_s), video), size);
    timer.start();
    media = inspectMedia(file(u"huge.mp4"_s));
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.pixels, QSize(320, 240));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));

    resizeFile(file(u"huge.mp4"_s), size - 1);
    QCOMPARE(inspectMedia(file(u"huge.mp4"_s)).problem, MediaProblem::Truncated);
}

void TestInspect::survivesDamage_data()
{
    knowsWholeFiles_data();
}

void TestInspect::survivesDamage()
{
    QFETCH(int, index);
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    const auto restoreRules = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    const QByteArray whole = readFile(samples()[index].make(file(u"damaged.bin"_s)));
    QRandomGenerator random(quint32(index) + 1);
    // Each look through a helper starts a process; tst_videofile and tst_heiffile do more of them.
    const MediaType type = samples()[index].type;
    const bool hasHelper = isVideo(type) || type == MediaType::Heic || type == MediaType::Avif;
    const int rounds = hasHelper ? 6 : 60;
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 1 + round / 4; ++i) {
            // Half of the hits go to the head, where the structure is.
            const qsizetype range = i % 2 == 0 ? std::min<qsizetype>(damaged.size(), 700) : damaged.size();
            damaged[random.bounded(int(range))] = char(random.bounded(256));
        }
        const Media media = inspectMedia(writeFile(file(u"damaged.bin"_s), damaged));
        QVERIFY(media.problem != MediaProblem::NotChecked);
        const QImage thumbnail = decodeThumbnail(media, {64, 64});
        QVERIFY(thumbnail.width() <= 64 && thumbnail.height() <= 64);
    }
}

void TestInspect::jobYieldsTheSame()
{
    const QString path = makeJpeg(file(u"job.jpg"_s));
    const auto result = waitFor(inspectMediaJob(path));
    QVERIFY(result && *result);
    QCOMPARE(**result, inspectMedia(path));

    Job<Media>* cancelled = inspectMediaJob(path);
    std::optional<Result<Media>> outcome;
    cancelled->onFinished(this, [&outcome](const Result<Media>& media) { outcome = media; });
    cancelled->start();
    cancelled->cancel();
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    flushDeferredDeletes();
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
