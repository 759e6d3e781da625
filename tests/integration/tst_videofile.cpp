// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mediafiles.h"
#include "support/tools.h"
#include "video/videofile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

using Tags = QMap<QByteArray, QByteArray>;

/// The insides of the helper, in this process, so that the sanitizers see them.
class TestVideoFile : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsThere();
    void tellsWhatIsPrivate_data();
    void tellsWhatIsPrivate();
    void readsWords();
    void findsTheFrameShown_data();
    void findsTheFrameShown();
    void copiesNothingPrivate_data();
    void copiesNothingPrivate();
    void copiesEveryPictureAndSound_data();
    void copiesEveryPictureAndSound();
    void refusesToCopy();
    void refusesWithTheReadersWords();
    void survivesDamage_data();
    void survivesDamage();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestVideoFile::saysWhatIsThere()
{
    const auto video = VideoFile::open(makeMp4(file(u"a.mp4"_s), {.size = {320, 240}, .rotation = 90}), MediaType::Mp4);
    QVERIFY(video);
    const VideoFacts facts = (*video)->facts();
    QCOMPARE(facts.pixels, QSize(240, 320));
    QCOMPARE(facts.durationMs, 400);
    QCOMPARE(facts.rotation, 90);
    QCOMPARE(facts.frameRate, 25.0);
    QVERIFY(facts.videoCodec == u"h264" || facts.videoCodec == u"mpeg4");
    QVERIFY(facts.audioCodec.isEmpty());
    QVERIFY(!facts.privateData);
    QVERIFY(!facts.location);
    // Upright it fits the box; as stored it lies on its side.
    const RawPicture frame = (*video)->frame(0, {60, 200});
    QCOMPARE(frame.size, QSize(80, 60));
    QCOMPARE(frame.pixels.size(), 80 * 60 * 4);
    QVERIFY(!frame.alpha);

    const auto webm = VideoFile::open(makeWebm(file(u"a.webm"_s)), MediaType::Webm);
    QVERIFY(webm);
    QCOMPARE((*webm)->facts().videoCodec, u"vp8"_s);
    QCOMPARE((*webm)->facts().frameRate, 25.0);
    QVERIFY(!(*webm)->facts().privateData);
}

void TestVideoFile::tellsWhatIsPrivate_data()
{
    QTest::addColumn<Tags>("tags");
    QTest::addColumn<bool>("privateData");
    QTest::addColumn<bool>("location");
    QTest::newRow("nothing") << Tags{} << false << false;
    QTest::newRow("time") << Tags{{"creation_time", "2026-03-03T12:00:00Z"}} << false << false;
    QTest::newRow("author") << Tags{{"artist", "Someone"}} << true << false;
    QTest::newRow("telephone") << Tags{{"com.apple.quicktime.make", "Apple"}} << true << false;
    QTest::newRow("place") << Tags{{"location", "+52.5200+013.4050/"}} << true << true;
    QTest::newRow("place, Apple") << Tags{{"com.apple.quicktime.location.ISO6709", "+52.5200+013.4050+034.000/"}} << true << true;
}

void TestVideoFile::tellsWhatIsPrivate()
{
    QFETCH(Tags, tags);
    QFETCH(bool, privateData);
    QFETCH(bool, location);
    for (const bool isMov : {false, true}) {
        const VideoOptions options{.tags = tags};
        const QString path = isMov ? makeMov(file(u"a.mov"_s), options) : makeMp4(file(u"a.mp4"_s), options);
        const auto video = VideoFile::open(path, isMov ? MediaType::QuickTime : MediaType::Mp4);
        QVERIFY(video);
        QCOMPARE((*video)->facts().privateData, privateData);
        QCOMPARE((*video)->facts().location, location);
    }
}

void TestVideoFile::readsWords()
{
    const VideoOptions options{.tags = {{"title", "Zürich"}, {"description", "By the lake"}, {"comment", QByteArray(9000, 'x')}}};
    const auto video = VideoFile::open(makeMp4(file(u"words.mp4"_s), options), MediaType::Mp4);
    QVERIFY(video);
    const VideoFacts facts = (*video)->facts();
    QCOMPARE(facts.title, u"Zürich"_s);
    QCOMPARE(facts.description, u"By the lake"_s);
    QCOMPARE(facts.comment, QString(longestVideoText, u'x'));
    QVERIFY(facts.keywords.isEmpty());
    QVERIFY(facts.privateData);
}

void TestVideoFile::findsTheFrameShown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaType>("type");
    QTest::addColumn<QList<int>>("times");
    const VideoOptions steady{.frames = 25, .counting = true, .keyFrameEvery = 5};
    // Shown for one, three and ten units in turn.
    const VideoOptions varying{.frames = 6, .counting = true, .keyFrameEvery = 4, .times = {0, 1, 4, 14, 15, 18}};
    QList<int> all(25);
    std::iota(all.begin(), all.end(), 0);
    QTest::newRow("MP4") << makeMp4(file(u"steady.mp4"_s), steady) << MediaType::Mp4 << all;
    QTest::newRow("QuickTime, one key frame")
        << makeMov(file(u"one.mov"_s), {.frames = 25, .counting = true, .keyFrameEvery = 250}) << MediaType::QuickTime << all;
    QTest::newRow("WebM") << makeWebm(file(u"steady.webm"_s), steady) << MediaType::Webm << all;
    QTest::newRow("MP4, varying") << makeMp4(file(u"varying.mp4"_s), varying) << MediaType::Mp4 << varying.times;
    QTest::newRow("WebM, varying") << makeWebm(file(u"varying.webm"_s), varying) << MediaType::Webm << varying.times;
    QTest::newRow("MPEG-4 Part 2") << makeMp4(file(u"part2.mp4"_s), {.frames = 25, .mpeg4Part2 = true, .counting = true})
                                   << MediaType::Mp4 << all;
}

void TestVideoFile::findsTheFrameShown()
{
    QFETCH(QString, path);
    QFETCH(MediaType, type);
    QFETCH(QList<int>, times);
    const auto video = VideoFile::open(path, type);
    QVERIFY(video);
    const auto greyAt = [&video](qint64 ms) {
        const RawPicture frame = (*video)->frame(ms, {64, 64});
        return frame.pixels.isEmpty() ? -1 : int(quint8(frame.pixels[frame.pixels.size() / 2]));
    };
    // Backwards and forwards: each look stands for itself.
    for (const qint64 ms : {qint64{960}, qint64{0}, qint64{39}, qint64{40}, qint64{41}, qint64{200}, qint64{199}, qint64{555},
             qint64{561}, qint64{100}, qint64{5000}, std::numeric_limits<qint64>::max(), qint64{-5}}) {
        const auto after = std::upper_bound(times.begin(), times.end(), std::max<qint64>(0, ms) / 40);
        const int expected = greyOfFrame(int(after - times.begin()) - 1);
        const int grey = greyAt(ms);
        QVERIFY2(std::abs(grey - expected) <= 3, qPrintable(u"%1 ms: %2, not %3"_s.arg(ms).arg(grey).arg(expected)));
    }
}

void TestVideoFile::copiesNothingPrivate_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaType>("type");
    const VideoOptions options{
        .rotation = 90, .tags = {{"location", "+52.5200+013.4050/"}, {"title", "Zürich"}, {"com.apple.quicktime.make", "Apple"}}};
    QTest::newRow("MP4") << makeMp4(file(u"private.mp4"_s), options) << MediaType::Mp4;
    QTest::newRow("QuickTime") << makeMov(file(u"private.mov"_s), options) << MediaType::QuickTime;
}

void TestVideoFile::copiesNothingPrivate()
{
    QFETCH(QString, path);
    QFETCH(MediaType, type);
    const QByteArray before = readFile(path);
    const auto video = VideoFile::open(path, type);
    QVERIFY(video);
    QVERIFY((*video)->facts().location);
    const QString target = file(u"Ünï: copy.mp4"_s);
    QVERIFY(VideoFile::copy(path, type, target));
    QCOMPARE(readFile(path), before);

    const QByteArray written = readFile(target);
    for (const char* word : {"+52.52", "Zürich", "Apple", "Lavf"})
        QVERIFY2(!written.contains(word), word);
    QVERIFY(written.indexOf("moov") < written.indexOf("mdat"));
    const auto copy = VideoFile::open(target, MediaType::Mp4);
    QVERIFY(copy);
    const VideoFacts facts = (*copy)->facts();
    QVERIFY(!facts.privateData);
    QVERIFY(!facts.location);
    QCOMPARE(facts.rotation, 90);
    QCOMPARE(facts.pixels, (*video)->facts().pixels);
    QCOMPARE(facts.durationMs, (*video)->facts().durationMs);
    QVERIFY((*copy)->frame(200, {64, 64}) == (*video)->frame(200, {64, 64}));
}

void TestVideoFile::copiesEveryPictureAndSound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaType>("type");
    const auto film = [this](const QString& name, const QStringList& codecs) {
        const QStringList sources{
            u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc=s=64x48:r=30:d=3"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=d=3"_s};
        runTool(u"ffmpeg"_s, QStringList{u"-v"_s, u"error"_s} + sources + codecs + QStringList{file(name)});
        return file(name);
    };
    QTest::newRow("H.264, AAC") << film(u"h264.mp4"_s, {u"-c:v"_s, u"libx264"_s, u"-c:a"_s, u"aac"_s}) << MediaType::Mp4;
    QTest::newRow("H.265, MP3") << film(u"h265.mov"_s,
        {u"-c:v"_s, u"libx265"_s, u"-x265-params"_s, u"log-level=none"_s, u"-tag:v"_s, u"hvc1"_s, u"-c:a"_s, u"libmp3lame"_s})
                                << MediaType::QuickTime;
    QTest::newRow("VP9, Opus") << film(
        u"vp9.webm"_s, {u"-c:v"_s, u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s, u"-c:a"_s, u"libopus"_s})
                               << MediaType::Webm;
}

void TestVideoFile::copiesEveryPictureAndSound()
{
    QFETCH(QString, path);
    QFETCH(MediaType, type);
    const QString target = file(u"copy.mp4"_s);
    QVERIFY(VideoFile::copy(path, type, target));
    for (const QString& stream : {u"0:v:0"_s, u"0:a:0"_s}) {
        // A hash of each packet.
        const auto packets = [&stream, this](const QString& video) {
            const QString hashes = file(u"hashes"_s);
            runTool(u"ffmpeg"_s,
                {u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, video, u"-map"_s, stream, u"-c"_s, u"copy"_s, u"-f"_s, u"framemd5"_s,
                    hashes});
            QList<QByteArray> list;
            for (const QByteArray& line : readFile(hashes).split('\n')) {
                if (!line.startsWith('#'))
                    list.append(line.split(',').value(5).trimmed());
            }
            return list;
        };
        QCOMPARE_GT(packets(path).size(), 80);
        QCOMPARE(packets(target), packets(path));
    }
    const auto copy = VideoFile::open(target, MediaType::Mp4);
    QVERIFY(copy);
    QVERIFY(std::abs((*copy)->facts().durationMs - 3000) < 60);
    QVERIFY(!(*copy)->facts().audioCodec.isEmpty());
    QVERIFY(!readFile(target).contains("hev1"));
}

void TestVideoFile::refusesToCopy()
{
    auto copied = VideoFile::copy(makeWebm(file(u"vp8.webm"_s)), MediaType::Webm, file(u"copy.mp4"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Unsupported);
    QCOMPARE(copied.error().detail, u"MP4 can't hold vp8"_s);

    copied = VideoFile::copy(makeMp4(file(u"sound.mp4"_s)), MediaType::Mp4, file(u"no/folder/copy.mp4"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Storage);
    QVERIFY(!copied.error().detail.isEmpty());

    copied = VideoFile::copy(writeFile(file(u"text.mp4"_s), "not a video"), MediaType::Mp4, file(u"copy.mp4"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Rejected);
}

void TestVideoFile::refusesWithTheReadersWords()
{
    const auto video = VideoFile::open(writeFile(file(u"text.mp4"_s), "not a video"), MediaType::Mp4);
    QVERIFY(!video);
    QCOMPARE(video.error().kind, ErrorKind::Rejected);
    QVERIFY(!video.error().detail.isEmpty());
}

void TestVideoFile::survivesDamage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<MediaType>("type");
    QTest::newRow("MP4") << makeMp4(file(u"whole.mp4"_s)) << MediaType::Mp4;
    QTest::newRow("MP4, MPEG-4 Part 2") << makeMp4(file(u"part2.mp4"_s), {.mpeg4Part2 = true}) << MediaType::Mp4;
    QTest::newRow("QuickTime") << makeMov(file(u"whole.mov"_s)) << MediaType::QuickTime;
    QTest::newRow("WebM") << makeWebm(file(u"whole.webm"_s)) << MediaType::Webm;
}

void TestVideoFile::survivesDamage()
{
    QFETCH(QString, path);
    QFETCH(MediaType, type);
    const QByteArray whole = readFile(path);
    QRandomGenerator random{quint32(qHash(QByteArray(QTest::currentDataTag())))};
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 1 + round / 4; ++i) {
            // Half of the hits go to the head, where the structure is.
            const qsizetype range = i % 2 == 0 ? std::min<qsizetype>(damaged.size(), 700) : damaged.size();
            damaged[random.bounded(int(range))] = char(random.bounded(256));
        }
        const auto video = VideoFile::open(writeFile(file(u"damaged.bin"_s), damaged), type);
        if (!video)
            continue;
        const RawPicture frame = (*video)->frame(round * 10, {64, 64});
        QVERIFY(frame.size.width() <= 64 && frame.size.height() <= 64);
        [[maybe_unused]] const auto copied = VideoFile::copy(file(u"damaged.bin"_s), type, file(u"copy.bin"_s));
    }
}

QTEST_GUILESS_MAIN(TestVideoFile)
#include "tst_videofile.moc"
