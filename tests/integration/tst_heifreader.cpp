// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heif/heifanswer.h"
#include "media/heifreader.h"
#include "media/inspect.h"
#include "media/picturereader.h"
#include "support/exiftool.h"
#include "support/impostor.h"
#include "support/mediafiles.h"

#include <QColorSpace>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// HEIC and AVIF through their helper, and what becomes of them when it misbehaves.
class TestHeifReader : public QObject {
    Q_OBJECT

private slots:
    void looksIntoPictures();
    void decodesPictures();
    void namesWhatTheReaderDid_data();
    void namesWhatTheReaderDid();
    void blamesNoFileForAMissingReader();
    void doesNotWaitForever();
    void believesOnlyPossibleAnswers_data();
    void believesOnlyPossibleAnswers();
    void understandsItself();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// A program in the reader's place.
    [[nodiscard]] QString impostor(const QByteArray& script) const { return makeImpostor(file(u"impostor"_s), script); }
    [[nodiscard]] Media inspected(const HeifReader& reader) const
    {
        return inspectMedia(makeHeic(file(u"sound.heic"_s), {64, 96}), VideoReader(), reader);
    }

    QTemporaryDir m_folder;
};

void TestHeifReader::looksIntoPictures()
{
    Media media = inspectMedia(makeHeic(file(u"plain.heic"_s)));
    QCOMPARE(media.problem, MediaProblem::None);
    QCOMPARE(media.pixels, QSize(400, 600));
    QCOMPARE(media.facts, (MediaFacts{.colours = ColourSpace::Srgb, .bitsPerChannel = 8}));

    const QStringList gps{u"-EXIF:GPSLatitude=52.5"_s, u"-EXIF:GPSLatitudeRef=N"_s};
    media = inspectMedia(tag(makeHeic(file(u"Ünï: “%1”.heic"_s)), gps));
    QCOMPARE(media.problem, MediaProblem::None);
    QVERIFY(media.facts.location && media.facts.privateData);
    media = inspectMedia(tag(makeAvif(file(u"titled.avif"_s)), {u"-XMP-dc:Title=Rye"_s}));
    QVERIFY(media.facts.privateData && !media.facts.location);

    QImage wide = testPicture({64, 96});
    wide.setColorSpace(QColorSpace::DisplayP3);
    QVERIFY(QImageWriter(file(u"wide.png"_s)).write(wide));
    media = inspectMedia(makeHeif(file(u"wide.heic"_s), file(u"wide.png"_s)));
    QCOMPARE(media.facts.colours, ColourSpace::Wide);
    QCOMPARE(decodePicture(media.path, media.type, {}).colorSpace(), QColorSpace(QColorSpace::DisplayP3));
}

void TestHeifReader::decodesPictures()
{
    const QString path = makeTurnedHeic(file(u"turned.heic"_s), 6, {600, 400});
    QCOMPARE(inspectMedia(path).pixels, QSize(400, 600));
    QCOMPARE(decodePicture(path, MediaType::Heic, {}).size(), QSize(400, 600));
    const QImage small = decodePicture(path, MediaType::Heic, {100, 60});
    QCOMPARE(small.size(), QSize(40, 60));
    QVERIFY(small.pixelColor(30, 15).red() > 200 && small.pixelColor(30, 15).green() < 60);
    QVERIFY(decodePicture(writeFile(file(u"text.heic"_s), "text"), MediaType::Heic, {}).isNull());
}

void TestHeifReader::namesWhatTheReaderDid_data()
{
    addImpostorRows(u"pinwright-heif"_s);
}

void TestHeifReader::namesWhatTheReaderDid()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, detail);
    const HeifReader reader(impostor(script));
    const Media media = inspected(reader);
    QCOMPARE(media.problem, MediaProblem::Damaged);
    QCOMPARE(media.problemDetail, detail);
    QVERIFY(!media.pixels.isValid());
    QVERIFY(decodePicture(media.path, media.type, {8, 8}, reader).isNull());
}

void TestHeifReader::blamesNoFileForAMissingReader()
{
    const Media media = inspected(HeifReader(file(u"nothing"_s)));
    QCOMPARE(media.problem, MediaProblem::NoReader);
    QVERIFY(media.problemDetail.startsWith(u"pinwright-heif: "));
}

void TestHeifReader::doesNotWaitForever()
{
    QElapsedTimer timer;
    timer.start();
    const Media media = inspected(HeifReader(impostor("exec sleep 60"), std::chrono::milliseconds(200)));
    QCOMPARE_LT(timer.elapsed(), 10'000);
    QCOMPARE(media.problem, MediaProblem::Damaged);
    QCOMPARE(media.problemDetail, u"pinwright-heif: no answer within 200 ms"_s);
}

void TestHeifReader::believesOnlyPossibleAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const HeifFacts sound{.pixels = {20, 10}, .bitsPerChannel = 8, .picture = {{20, 10}, QByteArray(800, 'x')}};
    QVERIFY(parseHeifAnswer(heifAnswer(sound), {.path = u"/a"_s, .box = {40, 20}}));
    const auto row = [&sound](const char* name, const std::function<void(HeifFacts&)>& forge) {
        HeifFacts facts = sound;
        forge(facts);
        QTest::newRow(name) << heifAnswer(facts);
    };
    row("no width", [](HeifFacts& facts) { facts.pixels.setWidth(0); });
    row("negative height", [](HeifFacts& facts) { facts.pixels.setHeight(-10); });
    row("no bits", [](HeifFacts& facts) { facts.bitsPerChannel = 0; });
    row("many bits", [](HeifFacts& facts) { facts.bitsPerChannel = 17; });
    row("a long profile", [](HeifFacts& facts) { facts.profile = QByteArray(longestHeifBlock + 1, 'x'); });
    row("a long EXIF block", [](HeifFacts& facts) { facts.exif = QByteArray(longestHeifBlock + 1, 'x'); });
    row("a long XMP block", [](HeifFacts& facts) { facts.xmp = QByteArray(longestHeifBlock + 1, 'x'); });
    row("fewer pixels than said", [](HeifFacts& facts) { facts.picture.pixels.chop(1); });
    row("more pixels than said", [](HeifFacts& facts) { facts.picture.pixels.append('x'); });
    row("larger than asked", [](HeifFacts& facts) { facts.picture = {{200, 1}, QByteArray(800, 'x')}; });
    row("negative sizes that multiply to the right number", [](HeifFacts& facts) { facts.picture.size = {-20, -10}; });
    QTest::newRow("cut") << heifAnswer(sound).chopped(1);
    QTest::newRow("something behind it") << heifAnswer(sound) + 'x';
}

void TestHeifReader::believesOnlyPossibleAnswers()
{
    QFETCH(QByteArray, answer);
    const auto facts = parseHeifAnswer(answer, {.path = u"/a"_s, .box = {40, 20}});
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Protocol);
}

void TestHeifReader::understandsItself()
{
    for (const HeifQuestion& question : {HeifQuestion{.path = u"/Ünï b.heic"_s}, HeifQuestion{.path = u"facts"_s, .box = {30, 40}},
             HeifQuestion{.path = u"-"_s, .box = largestHeifBox}})
        QVERIFY(HeifQuestion::fromArguments(question.arguments()) == question);
    QVERIFY(!HeifQuestion::fromArguments({}));
    QVERIFY(!HeifQuestion::fromArguments({u"/a"_s, u"picture"_s, u"0"_s, u"4"_s}));

    const HeifQuestion question{.path = u"/a"_s, .box = {30, 40}};
    const HeifFacts facts{.pixels = {3000, 4000},
        .bitsPerChannel = 10,
        .alpha = true,
        .severalPictures = true,
        .hiddenPictures = true,
        .otherBlocks = true,
        .profile = QByteArray(longestHeifBlock, 'p'),
        .exif = QByteArray(longestHeifBlock, 'e'),
        .xmp = QByteArray(longestHeifBlock, 'x'),
        .picture = {{30, 40}, QByteArray(4 * 30 * 40, 'x'), true}};
    const QByteArray answer = heifAnswer(facts);
    QCOMPARE_LE(answer.size(), longestHeifAnswer(question));
    QVERIFY(parseHeifAnswer(answer, question) == facts);
    const auto refused = parseHeifAnswer(heifAnswer(failure({.kind = ErrorKind::Rejected, .detail = u"no"_s})), question);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(TestHeifReader)
#include "tst_heifreader.moc"
