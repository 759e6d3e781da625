// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mediafiles.h"
#include "video/videofile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// The insides of the helper, in this process, so that the sanitizers see them.
class TestVideoFile : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsThere();
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
    QCOMPARE((*video)->facts(), (VideoFacts{.pixels = {240, 320}, .durationMs = 400, .rotation = 90}));
    // Upright it fits the box; as stored it lies on its side.
    const VideoFrame frame = (*video)->firstFrame({60, 200});
    QCOMPARE(frame.size, QSize(80, 60));
    QCOMPARE(frame.pixels.size(), 80 * 60 * 4);
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
        const VideoFrame frame = (*video)->firstFrame({64, 64});
        QVERIFY(frame.size.width() <= 64 && frame.size.height() <= 64);
    }
}

QTEST_GUILESS_MAIN(TestVideoFile)
#include "tst_videofile.moc"
