// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heif/heiffile.h"
#include "support/exiftool.h"
#include "support/mediafiles.h"
#include "support/tools.h"

#include <QColorSpace>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// The insides of the helper, in this process, so that the sanitizers see them.
class TestHeifFile : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void readsAlpha();
    void readsDeepColours();
    void tellsColours();
    void handsOnBlocks();
    void showsTheRightWayUp();
    void scalesToFit();
    void refusesWithTheReadersWords();
    void survivesDamage_data();
    void survivesDamage();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString saved(const QString& name, const QImage& image) const
    {
        if (!QImageWriter(file(name)).write(image))
            qFatal("%s can't be written", qPrintable(name));
        return file(name);
    }
    static QColor pixel(const RawPicture& picture, QPoint at)
    {
        const qsizetype start = qsizetype{4} * (at.y() * picture.size.width() + at.x());
        return QColor::fromRgba(*reinterpret_cast<const QRgb*>(picture.pixels.constData() + start));
    }

    QTemporaryDir m_folder;
};

void TestHeifFile::saysWhatIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("HEIC") << makeHeic(file(u"a.heic"_s), {400, 600});
    QTest::newRow("AVIF") << makeAvif(file(u"a.avif"_s), {400, 600});
    QTest::newRow("odd size") << makeHeic(file(u"odd.heic"_s), {401, 599});
}

void TestHeifFile::saysWhatIsThere()
{
    QFETCH(QString, path);
    const auto heif = HeifFile::open(path);
    QVERIFY2(heif, qPrintable(heif ? QString() : heif.error().detail));
    const HeifFacts facts = (*heif)->facts();
    QCOMPARE(facts.pixels, path.endsWith(u"odd.heic") ? QSize(401, 599) : QSize(400, 600));
    QCOMPARE(facts.bitsPerChannel, 8);
    QVERIFY(!facts.alpha && !facts.severalPictures && !facts.hiddenPictures && !facts.otherBlocks);
    QVERIFY(facts.exif.isEmpty() && facts.xmp.isEmpty());

    const auto picture = (*heif)->picture({4096, 4096});
    QVERIFY(picture);
    QCOMPARE(picture->size, facts.pixels);
    QVERIFY(!picture->alpha);
    QVERIFY(picture->isPossibleIn(facts.pixels));
    const QColor red = pixel(*picture, {100, 100});
    const QColor blue = pixel(*picture, {100, 500});
    QVERIFY(red.red() > 230 && red.green() < 30 && red.blue() < 30);
    QVERIFY(blue.blue() > 230 && blue.red() < 30 && blue.green() < 30);
}

void TestHeifFile::readsAlpha()
{
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixelColor(x, y, QColor(200, 100, 50, 128));
    }
    const auto heif = HeifFile::open(makeHeif(file(u"alpha.heic"_s), saved(u"alpha.png"_s, image), {u"-q"_s, u"95"_s}));
    QVERIFY(heif);
    QVERIFY((*heif)->facts().alpha);
    QVERIFY(!(*heif)->facts().hiddenPictures);
    const auto picture = (*heif)->picture({64, 64});
    QVERIFY(picture && picture->alpha);
    QVERIFY(pixel(*picture, {32, 56}).alpha() < 10);
    const QColor half = pixel(*picture, {32, 8});
    QVERIFY2(std::abs(half.alpha() - 128) < 8, qPrintable(QString::number(half.alpha())));
    QVERIFY2(std::abs(half.red() - 100) < 8, qPrintable(QString::number(half.red()))); // premultiplied
}

void TestHeifFile::readsDeepColours()
{
    const QString deep = saved(u"deep.png"_s, testPicture({64, 96}).convertToFormat(QImage::Format_RGBX64));
    const auto heif = HeifFile::open(makeHeif(file(u"deep.heic"_s), deep, {u"-b"_s, u"10"_s}));
    QVERIFY(heif);
    QCOMPARE((*heif)->facts().bitsPerChannel, 10);
    const auto picture = (*heif)->picture({64, 96});
    QVERIFY(picture);
    QVERIFY(pixel(*picture, {16, 24}).red() > 230);
}

void TestHeifFile::tellsColours()
{
    QImage image = testPicture({64, 96});
    image.setColorSpace(QColorSpace::DisplayP3);
    const auto withProfile = HeifFile::open(makeHeif(file(u"profile.heic"_s), saved(u"p3.png"_s, image)));
    QVERIFY(withProfile);
    QCOMPARE(QColorSpace::fromIccProfile((*withProfile)->facts().profile), QColorSpace(QColorSpace::DisplayP3));

    const QString plain = makeJpeg(file(u"plain.jpg"_s), {64, 96});
    const QString numbers = file(u"numbers.avif"_s);
    runTool(u"ffmpeg"_s,
        {u"-v"_s, u"error"_s, u"-i"_s, plain, u"-frames:v"_s, u"1"_s, u"-c:v"_s, u"libaom-av1"_s, u"-cpu-used"_s, u"8"_s,
            u"-still-picture"_s, u"1"_s, u"-pix_fmt"_s, u"yuv420p"_s, u"-color_primaries"_s, u"smpte432"_s, u"-color_trc"_s,
            u"iec61966-2-1"_s, numbers});
    const auto withNumbers = HeifFile::open(numbers);
    QVERIFY(withNumbers);
    QCOMPARE(QColorSpace::fromIccProfile((*withNumbers)->facts().profile), QColorSpace(QColorSpace::DisplayP3));

    const auto plainHeif = HeifFile::open(makeHeif(file(u"plain.heic"_s), plain));
    QVERIFY(plainHeif);
    QVERIFY((*plainHeif)->facts().profile.isEmpty());
}

void TestHeifFile::handsOnBlocks()
{
    const QString path = tag(makeHeic(file(u"blocks.heic"_s)), {u"-EXIF:Make=Maker"_s, u"-XMP-dc:Title=Rye"_s});
    const auto heif = HeifFile::open(path);
    QVERIFY(heif);
    const HeifFacts facts = (*heif)->facts();
    QVERIFY(facts.exif.startsWith("MM") || facts.exif.startsWith("II") || facts.exif.startsWith("Exif"));
    QVERIFY(facts.exif.contains("Maker"));
    QVERIFY(facts.xmp.contains("Rye"));
    QVERIFY(!facts.otherBlocks);
    // Where it says EXIF begins behind its end, another reader may find it all the same.
    QByteArray content = readFile(path);
    const qsizetype begins = content.indexOf(QByteArrayView("\0\0\0\6Exif\0\0", 10));
    QVERIFY(begins > 0);
    content[begins] = '\x7f';
    const auto lying = HeifFile::open(writeFile(file(u"lying.heic"_s), content));
    QVERIFY(lying);
    QVERIFY((*lying)->facts().exif.contains("Maker"));
}

void TestHeifFile::showsTheRightWayUp()
{
    // Colours of the upper left and upper right quarters; stored they are red, green / blue, white.
    const QList<QPair<QColor, QColor>> shown{{Qt::red, Qt::green}, {Qt::green, Qt::red}, {Qt::white, Qt::blue},
        {Qt::blue, Qt::white}, {Qt::red, Qt::blue}, {Qt::blue, Qt::red}, {Qt::white, Qt::green}, {Qt::green, Qt::white}};
    const auto isNear = [](QColor one, QColor other) {
        return std::abs(one.red() - other.red()) < 30 && std::abs(one.green() - other.green()) < 30
            && std::abs(one.blue() - other.blue()) < 30;
    };
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QSize size = orientation < 5 ? QSize(160, 120) : QSize(120, 160);
        const auto heif = HeifFile::open(makeTurnedHeic(file(u"turned.heic"_s), orientation, {160, 120}));
        QVERIFY(heif);
        QCOMPARE((*heif)->facts().pixels, size);
        const auto picture = (*heif)->picture(size);
        QVERIFY(picture);
        QCOMPARE(picture->size, size);
        const auto& [left, right] = shown[orientation - 1];
        QVERIFY2(isNear(pixel(*picture, {30, 30}), left), qPrintable(QString::number(orientation)));
        QVERIFY2(isNear(pixel(*picture, {size.width() - 30, 30}), right), qPrintable(QString::number(orientation)));
    }
}

void TestHeifFile::scalesToFit()
{
    const auto heif = HeifFile::open(makeHeic(file(u"large.heic"_s), {600, 300}));
    QVERIFY(heif);
    const auto picture = (*heif)->picture({100, 100});
    QVERIFY(picture);
    QCOMPARE(picture->size, QSize(100, 50));
    QCOMPARE(picture->pixels.size(), 4 * 100 * 50);
}

void TestHeifFile::refusesWithTheReadersWords()
{
    const QByteArray head("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
        24);
    for (const QByteArray& content :
        {QByteArray("not a picture"), head, QByteArray(head + QByteArray("\0\0\0\x30meta", 8) + QByteArray(40, '\0'))}) {
        const auto heif = HeifFile::open(writeFile(file(u"no.heic"_s), content));
        QVERIFY(!heif);
        QCOMPARE(heif.error().kind, ErrorKind::Rejected);
        QVERIFY(!heif.error().detail.isEmpty());
    }
    QVERIFY(!HeifFile::open(file(u"missing.heic"_s)));
}

void TestHeifFile::survivesDamage_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("HEIC") << tag(makeHeic(file(u"whole.heic"_s), {64, 96}), {u"-EXIF:Make=Maker"_s});
    QTest::newRow("AVIF") << makeAvif(file(u"whole.avif"_s), {64, 96});
}

void TestHeifFile::survivesDamage()
{
    QFETCH(QString, path);
    const QByteArray whole = readFile(path);
    QRandomGenerator random{quint32(qHash(QByteArray(QTest::currentDataTag())))};
    for (int round = 0; round < 100; ++round) {
        QByteArray damaged = whole;
        for (int i = 0; i < 1 + round / 8; ++i) {
            // Half of the hits go to the head, where the structure is.
            const qsizetype range = i % 2 == 0 ? std::min<qsizetype>(damaged.size(), 500) : damaged.size();
            damaged[random.bounded(int(range))] = char(random.bounded(256));
        }
        const auto heif = HeifFile::open(writeFile(file(u"damaged.bin"_s), damaged));
        if (!heif)
            continue;
        const HeifQuestion question{.path = u"/a"_s, .box = {64, 64}};
        HeifFacts facts = (*heif)->facts();
        if (auto picture = (*heif)->picture(question.box))
            facts.picture = *picture;
        QVERIFY(parseHeifAnswer(heifAnswer(facts), question));
    }
}

QTEST_GUILESS_MAIN(TestHeifFile)
#include "tst_heiffile.moc"
