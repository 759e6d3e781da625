// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/thumbnails.h"
#include "support/impostor.h"
#include "support/mediafiles.h"
#include "video/videoanswer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// What becomes of a video when its reader misbehaves.
class TestVideoReader : public QObject {
    Q_OBJECT

private slots:
    void namesWhatTheReaderDid_data();
    void namesWhatTheReaderDid();
    void blamesNoFileForAMissingReader();
    void doesNotWaitForever();
    void believesOnlyPossibleAnswers_data();
    void believesOnlyPossibleAnswers();
    void understandsItself_data();
    void understandsItself();
    void showsFramesUpright();
    void copies();
    void leavesNoPartOfACopy();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// A program in the reader's place.
    [[nodiscard]] QString impostor(const QByteArray& script) const { return makeImpostor(file(u"impostor"_s), script); }
    [[nodiscard]] QString answering(const QByteArray& answer) const
    {
        return impostor("cat '" + QFile::encodeName(writeFile(file(u"answer"_s), answer)) + "'");
    }

    QTemporaryDir m_folder;
};

void TestVideoReader::namesWhatTheReaderDid_data()
{
    addImpostorRows(u"pinwright-video"_s);
}

void TestVideoReader::namesWhatTheReaderDid()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, detail);
    const VideoReader reader(impostor(script));
    const Media media = inspectMedia(makeMp4(file(u"sound.mp4"_s)), reader);
    QCOMPARE(media.problem, MediaProblem::Damaged);
    QCOMPARE(media.problemDetail, detail);
    QVERIFY(!media.pixels.isValid());
    QVERIFY(decodeThumbnail(media, {100, 100}, {}, reader).isNull());
}

void TestVideoReader::blamesNoFileForAMissingReader()
{
    const VideoReader reader(file(u"nothing"_s));
    const Media media = inspectMedia(makeMp4(file(u"sound.mp4"_s)), reader);
    QCOMPARE(media.problem, MediaProblem::NoReader);
    QVERIFY(media.problemDetail.startsWith(u"pinwright-video: "));
    QVERIFY(decodeThumbnail(media, {100, 100}, {}, reader).isNull());
}

void TestVideoReader::doesNotWaitForever()
{
    // The second closes its output, so that only its end is waited for.
    for (const QByteArray& script : {QByteArray("exec sleep 60"), QByteArray("exec sleep 60 >&-")}) {
        const VideoReader reader(impostor(script), std::chrono::milliseconds(200));
        QElapsedTimer timer;
        timer.start();
        const Media media = inspectMedia(makeMp4(file(u"sound.mp4"_s)), reader);
        QCOMPARE_LT(timer.elapsed(), 10'000);
        QCOMPARE(media.problem, MediaProblem::Damaged);
        QCOMPARE(media.problemDetail, u"pinwright-video: no answer within 200 ms"_s);
    }
}

void TestVideoReader::believesOnlyPossibleAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const VideoFacts sound{.pixels = {20, 10}, .durationMs = 400, .frame = {{20, 10}, QByteArray(800, 'x')}};
    const auto row = [&sound](const char* name, const std::function<void(VideoFacts&)>& forge) {
        VideoFacts facts = sound;
        forge(facts);
        QTest::newRow(name) << videoAnswer(facts);
    };
    row("no width", [](VideoFacts& facts) { facts.pixels.setWidth(0); });
    row("negative height", [](VideoFacts& facts) { facts.pixels.setHeight(-10); });
    row("negative length", [](VideoFacts& facts) { facts.durationMs = -1; });
    row("odd rotation", [](VideoFacts& facts) { facts.rotation = 45; });
    row("fewer pixels than said", [](VideoFacts& facts) { facts.frame.pixels.chop(1); });
    row("more pixels than said", [](VideoFacts& facts) { facts.frame.pixels.append('x'); });
    row("larger than asked", [](VideoFacts& facts) { facts.frame = {{200, 1}, QByteArray(800, 'x')}; });
    row("larger than asked once turned", [](VideoFacts& facts) {
        facts.rotation = 90;
        facts.frame = {{40, 10}, QByteArray(1600, 'x')};
    });
    row("negative sizes that multiply to the right number", [](VideoFacts& facts) { facts.frame.size = {-20, -10}; });
    row("pixels of no size", [](VideoFacts& facts) { facts.frame.size = {}; });
    row("a codec's name with a line break", [](VideoFacts& facts) { facts.videoCodec = u"h264\n"_s; });
    row("a long name of a codec", [](VideoFacts& facts) { facts.audioCodec = QString(41, u'a'); });
    row("no number of frames", [](VideoFacts& facts) { facts.frameRate = std::numeric_limits<double>::quiet_NaN(); });
    row("negative number of frames", [](VideoFacts& facts) { facts.frameRate = -1; });
    row("a place that is not private", [](VideoFacts& facts) { facts.location = true; });
    row("a long title", [](VideoFacts& facts) { facts.title = QString(longestVideoText + 1, u'a'); });
    row("long keywords", [](VideoFacts& facts) { facts.keywords = QString(longestVideoText + 1, u'a'); });
    QTest::newRow("cut") << videoAnswer(sound).chopped(1);
    QTest::newRow("something behind it") << videoAnswer(sound) + 'x';
    QTest::newRow("a long refusal") << QByteArray("\1\0\0\x10\0", 5) + QByteArray(4096, 'x');
    QTest::newRow("another outcome") << QByteArray("\4\0\0\0\0", 5);
}

void TestVideoReader::believesOnlyPossibleAnswers()
{
    QFETCH(QByteArray, answer);
    const VideoQuestion question{.path = u"/a.mp4"_s, .type = MediaType::Mp4, .box = {40, 20}};
    const auto facts = parseVideoAnswer(answer, question);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Protocol);
    const VideoReader reader(answering(answer));
    QVERIFY(reader.frame(makeMp4(file(u"sound.mp4"_s)), MediaType::Mp4, 0, question.box).isNull());
}

void TestVideoReader::understandsItself_data()
{
    QTest::addColumn<VideoQuestion>("question");
    QTest::newRow("size and length") << VideoQuestion{.path = u"/a b.mp4"_s, .type = MediaType::Mp4, .box = {}};
    QTest::newRow("frame") << VideoQuestion{.path = u"/Ünï.mov"_s, .type = MediaType::QuickTime, .box = {30, 40}};
    QTest::newRow("largest frame") << VideoQuestion{
        .path = u"-"_s, .type = MediaType::Webm, .box = largestVideoBox, .atMs = qint64{1} << 40};
    QTest::newRow("copy") << VideoQuestion{.path = u"facts"_s, .type = MediaType::Mp4, .target = u"copy"_s};
}

void TestVideoReader::understandsItself()
{
    QFETCH(VideoQuestion, question);
    const auto read = VideoQuestion::fromArguments(question.arguments());
    QVERIFY(read == question);

    VideoFacts facts{.pixels = {640, 480},
        .durationMs = 1,
        .rotation = 270,
        .videoCodec = u"h264"_s,
        .audioCodec = u"aac"_s,
        .frameRate = 29.97,
        .privateData = true,
        .location = true,
        .title = QString(longestVideoText, u'ü'),
        .description = QString(longestVideoText, u'ü'),
        .comment = QString(longestVideoText, u'ü'),
        .keywords = QString(longestVideoText, u'ü')};
    if (!question.box.isEmpty())
        facts.frame = {question.box.transposed(), QByteArray(qsizetype{4} * question.box.width() * question.box.height(), 'x')};
    const QByteArray answer = videoAnswer(facts);
    QCOMPARE_LE(answer.size(), longestVideoAnswer(question));
    QVERIFY(parseVideoAnswer(answer, question) == facts);

    for (const ErrorKind kind : {ErrorKind::Rejected, ErrorKind::Unsupported, ErrorKind::Storage}) {
        const auto refused = parseVideoAnswer(videoAnswer(failure({.kind = kind, .detail = u"no"_s})), question);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QCOMPARE(refused.error().detail, u"no"_s);
    }
}

void TestVideoReader::showsFramesUpright()
{
    const QString path = makeMp4(file(u"turned.mp4"_s), {.size = {320, 240}, .frames = 25, .rotation = 90});
    const QImage frame = VideoReader().frame(path, MediaType::Mp4, 700, {120, 120});
    QCOMPARE(frame.size(), QSize(90, 120));
    // Stored red, green / blue, white; turned clockwise the lower left comes up.
    QVERIFY(frame.pixelColor(20, 20).blue() > 200 && frame.pixelColor(20, 20).red() < 60);
    QVERIFY(frame.pixelColor(70, 20).red() > 200 && frame.pixelColor(70, 20).green() < 60);
}

void TestVideoReader::copies()
{
    const QString path = makeMov(file(u"private.mov"_s), {.tags = {{"location", "+52.5200+013.4050/"}}});
    const QByteArray before = readFile(path);
    const QString target = file(u"copy.mp4"_s);
    QVERIFY(VideoReader().copyWithoutPrivateData(path, MediaType::QuickTime, target));
    QCOMPARE(readFile(path), before);
    const Media media = inspectMedia(target);
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.type, MediaType::Mp4);
    QCOMPARE(media.durationMs, 400);
    QVERIFY(!readFile(target).contains("+52.52"));
}

void TestVideoReader::leavesNoPartOfACopy()
{
    const QString path = makeMp4(file(u"sound.mp4"_s));
    const QString target = file(u"copy.mp4"_s);
    const VideoReader crashing(impostor("echo part > '" + QFile::encodeName(target) + "'; kill -SEGV $$"));
    auto copied = crashing.copyWithoutPrivateData(path, MediaType::Mp4, target);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Protocol);
    QVERIFY(!QFile::exists(target));

    copied = VideoReader().copyWithoutPrivateData(makeWebm(file(u"vp8.webm"_s)), MediaType::Webm, target);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Unsupported);
    QVERIFY(!QFile::exists(target));
}

QTEST_GUILESS_MAIN(TestVideoReader)
#include "tst_videoreader.moc"
