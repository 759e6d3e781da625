// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/thumbnails.h"
#include "support/mediafiles.h"
#include "video/videoanswer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

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

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// A program in the reader's place.
    [[nodiscard]] QString impostor(const QByteArray& script) const
    {
        const QString path = writeFile(file(u"impostor"_s), "#!/bin/sh\n" + script + "\n");
        [[maybe_unused]] const bool executable =
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    [[nodiscard]] QString answering(const QByteArray& answer) const
    {
        return impostor("cat '" + QFile::encodeName(writeFile(file(u"answer"_s), answer)) + "'");
    }

    QTemporaryDir m_folder;
};

void TestVideoReader::namesWhatTheReaderDid_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("detail");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"pinwright-video: crashed, code 11"_s;
    QTest::newRow("crash after an answer") << QByteArray("echo something; kill -SEGV $$") << u"pinwright-video: crashed, code 11"_s;
    QTest::newRow("failure") << QByteArray("exit 3") << u"pinwright-video: crashed, code 3"_s;
    QTest::newRow("silence") << QByteArray("exit 0") << u"pinwright-video: no such answer"_s;
    QTest::newRow("garbage") << QByteArray("echo garbage") << u"pinwright-video: no such answer"_s;
    QTest::newRow("no end") << QByteArray("exec cat /dev/zero") << u"pinwright-video: the answer is too long"_s;
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
    QCOMPARE(media.problem, MediaProblem::NoVideoReader);
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
    const VideoFacts sound{.pixels = {20, 10}, .durationMs = 400, .rotation = 0, .frame = {{20, 10}, QByteArray(800, 'x')}};
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
    QTest::newRow("cut") << videoAnswer(sound).chopped(1);
    QTest::newRow("something behind it") << videoAnswer(sound) + 'x';
    QTest::newRow("a long refusal") << QByteArray("\0\0\0\x10\0", 5) + QByteArray(4096, 'x');
}

void TestVideoReader::believesOnlyPossibleAnswers()
{
    QFETCH(QByteArray, answer);
    const VideoQuestion question{.path = u"/a.mp4"_s, .type = MediaType::Mp4, .box = {40, 20}};
    const auto facts = parseVideoAnswer(answer, question);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Protocol);
    const VideoReader reader(answering(answer));
    QVERIFY(reader.firstFrame(makeMp4(file(u"sound.mp4"_s)), MediaType::Mp4, question.box).isNull());
}

void TestVideoReader::understandsItself_data()
{
    QTest::addColumn<VideoQuestion>("question");
    QTest::newRow("size and length") << VideoQuestion{.path = u"/a b.mp4"_s, .type = MediaType::Mp4, .box = {}};
    QTest::newRow("frame") << VideoQuestion{.path = u"/Ünï.mov"_s, .type = MediaType::QuickTime, .box = {30, 40}};
    QTest::newRow("largest frame") << VideoQuestion{.path = u"-"_s, .type = MediaType::Webm, .box = largestVideoBox};
}

void TestVideoReader::understandsItself()
{
    QFETCH(VideoQuestion, question);
    const auto read = VideoQuestion::fromArguments(question.arguments());
    QVERIFY(read);
    QCOMPARE(read->path, question.path);
    QCOMPARE(read->type, question.type);
    QCOMPARE(read->box.isEmpty(), question.box.isEmpty());
    QVERIFY(question.box.isEmpty() || read->box == question.box);

    VideoFacts facts{.pixels = {640, 480}, .durationMs = 1, .rotation = 270};
    if (!question.box.isEmpty())
        facts.frame = {question.box.transposed(), QByteArray(qsizetype{4} * question.box.width() * question.box.height(), 'x')};
    const QByteArray answer = videoAnswer(facts);
    QCOMPARE_LE(answer.size(), longestVideoAnswer(question));
    QVERIFY(parseVideoAnswer(answer, question) == facts);

    const auto refused = parseVideoAnswer(videoAnswer(failure({.kind = ErrorKind::Rejected, .detail = u"no"_s})), question);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QCOMPARE(refused.error().detail, u"no"_s);
}

QTEST_GUILESS_MAIN(TestVideoReader)
#include "tst_videoreader.moc"
