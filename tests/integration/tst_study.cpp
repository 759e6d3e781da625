// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/inspect.h"
#include "media/study.h"
#include "support/mediafiles.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>

#include <bit>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

constexpr int pictures = 200;

/// Shapes on a ground that gets darker, as many photographs are; every number gives another one.
QImage generated(int number, QSize size = {400, 600})
{
    QRandomGenerator random(quint32(number) + 1);
    const auto colour = [&random] { return QColor::fromHsv(random.bounded(360), random.bounded(256), 40 + random.bounded(216)); };
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient ground(0, 0, random.bounded(size.width()), size.height());
    ground.setColorAt(0, colour());
    ground.setColorAt(1, colour());
    painter.fillRect(image.rect(), ground);
    painter.setPen(Qt::NoPen);
    for (int n = 0; n < 9; ++n) {
        painter.setBrush(colour());
        const QSize shape(40 + random.bounded(size.width() / 2), 40 + random.bounded(size.height() / 2));
        const QRect place(
            QPoint(random.bounded(size.width()), random.bounded(size.height())) - QPoint(shape.width(), shape.height()) / 2, shape);
        if (n % 2 == 0)
            painter.drawEllipse(place);
        else
            painter.drawRect(place);
    }
    return image;
}

QImage brighter(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            const auto raised = [](int part) { return std::min(255, part * 11 / 10 + 5); };
            image.setPixelColor(x, y, QColor(raised(colour.red()), raised(colour.green()), raised(colour.blue())));
        }
    }
    return image;
}

QImage bordered(const QImage& image)
{
    const int border = image.width() / 50;
    QImage larger(image.size() + QSize(2 * border, 2 * border), QImage::Format_RGB32);
    larger.fill(Qt::white);
    QPainter painter(&larger);
    painter.drawImage(border, border, image);
    return larger;
}

int differing(std::optional<quint64> one, std::optional<quint64> other)
{
    return one && other ? std::popcount(*one ^ *other) : -1;
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void changedPicturesLookTheSame_data();
    void changedPicturesLookTheSame();
    void differentPicturesDoNot();
    void tellsThingsOnWhiteApart();
    void tellsColoursApart();
    void turnedPicturesDoNot_data();
    void turnedPicturesDoNot();
    void plainPicturesHaveNone_data();
    void plainPicturesHaveNone();
    void transparencyIsWhite();
    void hashesTheContent();
    void readsPicturesAsShown();
    void hasNothingOfWhatIsNoPicture();
    void leavesOutHugeFiles();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::optional<quint64> hashOfSaved(const QImage& image, const QString& name, int quality = -1) const
    {
        if (!image.save(file(name), nullptr, quality))
            qFatal("The picture could not be written");
        return studyMedia(inspectMedia(file(name))).perceptualHash;
    }

    QTemporaryDir m_folder;
};

void TestStudy::changedPicturesLookTheSame_data()
{
    QTest::addColumn<QString>("change");
    for (const char* change :
        {"same pixels", "half the size", "a third, other filter", "JPEG 50", "brighter", "PNG to JPEG", "border"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestStudy::changedPicturesLookTheSame()
{
    QFETCH(QString, change);
    for (int number = 0; number < 25; ++number) {
        const QImage image = generated(number);
        const auto original = hashOfSaved(image, u"original.png"_s);
        std::optional<quint64> changed;
        if (change == "same pixels"_L1)
            changed = hashOfSaved(image, u"changed.bmp"_s);
        else if (change == "half the size"_L1)
            changed = hashOfSaved(image.scaled(image.size() / 2, Qt::KeepAspectRatio, Qt::SmoothTransformation), u"changed.png"_s);
        else if (change == "a third, other filter"_L1)
            changed = hashOfSaved(image.scaled(image.size() / 3, Qt::KeepAspectRatio, Qt::FastTransformation), u"changed.png"_s);
        else if (change == "JPEG 50"_L1)
            changed = hashOfSaved(image, u"changed.jpg"_s, 50);
        else if (change == "brighter"_L1)
            changed = hashOfSaved(brighter(image), u"changed.png"_s);
        else if (change == "PNG to JPEG"_L1)
            changed = hashOfSaved(image, u"changed.jpg"_s, 90);
        else
            changed = hashOfSaved(bordered(image), u"changed.png"_s);
        QVERIFY(original && changed);
        QVERIFY2(looksTheSame(*original, *changed),
            qPrintable(u"picture %1: %2 bits differ"_s.arg(number).arg(differing(original, changed))));
    }
}

void TestStudy::differentPicturesDoNot()
{
    QList<quint64> hashes;
    for (int number = 0; number < pictures; ++number) {
        const auto hash = perceptualHashOf(generated(number, {200, 300}));
        QVERIFY(hash);
        for (qsizetype other = 0; other < hashes.size(); ++other) {
            QVERIFY2(!looksTheSame(*hash, hashes.at(other)),
                qPrintable(u"%1 and %2: %3 bits differ"_s.arg(number).arg(other).arg(differing(hash, hashes.at(other)))));
        }
        hashes.append(*hash);
    }
}

void TestStudy::tellsThingsOnWhiteApart()
{
    const auto onWhite = [](const QPainterPath& thing) {
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(thing, QColor(139, 26, 26));
        return image;
    };
    QPainterPath plate, box, bottle, vase, bowl;
    plate.addEllipse(150, 150, 300, 300);
    box.addRect(180, 180, 240, 240);
    bottle.addRect(230, 80, 140, 170);
    bottle.addRect(200, 250, 200, 270);
    vase.addPolygon(QPolygonF({{200, 150}, {400, 150}, {450, 500}, {150, 500}}));
    bowl.addPolygon(QPolygonF({{150, 200}, {450, 200}, {400, 480}, {200, 480}}));

    QList<quint64> hashes;
    for (const QPainterPath& thing : {plate, box, bottle, vase, bowl}) {
        const QImage image = onWhite(thing);
        const auto hash = perceptualHashOf(image);
        QVERIFY(hash);
        const QImage smaller = image.scaled(image.size() / 3, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QVERIFY(looksTheSame(*hash, *perceptualHashOf(smaller)));
        QVERIFY(looksTheSame(*hash, *hashOfSaved(image, u"thing.jpg"_s, 50)));
        for (const quint64 other : std::as_const(hashes))
            QVERIFY2(!looksTheSame(*hash, other), qPrintable(u"%1: %2"_s.arg(hashes.size()).arg(differing(hash, other))));
        hashes.append(*hash);
    }
}

void TestStudy::tellsColoursApart()
{
    const auto shirt = [](const QColor& colour) {
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(200, 150, 200, 350, colour);
        painter.fillRect(120, 150, 360, 90, colour.darker(120));
        return image;
    };
    const QList<QColor> colours{
        QColor(170, 30, 40), QColor(30, 60, 160), QColor(30, 120, 60), QColor(220, 180, 40), QColor(90, 90, 90)};
    QList<quint64> hashes;
    for (const QColor& colour : colours) {
        const auto hash = perceptualHashOf(shirt(colour));
        QVERIFY(hash);
        QVERIFY(looksTheSame(*hash, *hashOfSaved(shirt(colour), u"shirt.jpg"_s, 50)));
        QVERIFY(looksTheSame(*hash, *perceptualHashOf(brighter(shirt(colour)))));
        for (const quint64 other : std::as_const(hashes))
            QVERIFY(!looksTheSame(*hash, other));
        hashes.append(*hash);
    }
}

void TestStudy::turnedPicturesDoNot_data()
{
    QTest::addColumn<QTransform>("transform");
    QTest::newRow("mirrored") << QTransform().scale(-1, 1);
    QTest::newRow("flipped") << QTransform().scale(1, -1);
    QTest::newRow("a quarter") << QTransform().rotate(90);
    QTest::newRow("half") << QTransform().rotate(180);
}

void TestStudy::turnedPicturesDoNot()
{
    QFETCH(QTransform, transform);
    for (int number = 0; number < pictures; ++number) {
        const QImage image = generated(number, {200, 300});
        const auto original = perceptualHashOf(image);
        const auto turned = perceptualHashOf(image.transformed(transform));
        QVERIFY(original && turned);
        QVERIFY2(!looksTheSame(*original, *turned),
            qPrintable(u"picture %1: %2 bits differ"_s.arg(number).arg(differing(original, turned))));
    }
}

void TestStudy::plainPicturesHaveNone_data()
{
    QTest::addColumn<QImage>("image");
    const auto filled = [](QColor colour) {
        QImage image(300, 400, QImage::Format_ARGB32);
        image.fill(colour);
        return image;
    };
    QTest::newRow("null") << QImage();
    QTest::newRow("white") << filled(Qt::white);
    QTest::newRow("red") << filled(Qt::red);
    QTest::newRow("transparent") << filled(Qt::transparent);
    QImage speck = filled(Qt::white);
    speck.setPixelColor(7, 7, Qt::black);
    QTest::newRow("a speck") << speck;
}

void TestStudy::plainPicturesHaveNone()
{
    QFETCH(QImage, image);
    QVERIFY(!perceptualHashOf(image));
}

void TestStudy::transparencyIsWhite()
{
    QImage clear(300, 400, QImage::Format_ARGB32_Premultiplied);
    clear.fill(Qt::transparent);
    QPainter(&clear).fillRect(50, 50, 120, 300, Qt::darkBlue);
    QImage white(300, 400, QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).fillRect(50, 50, 120, 300, Qt::darkBlue);
    QVERIFY(perceptualHashOf(clear));
    QCOMPARE(differing(perceptualHashOf(clear), perceptualHashOf(white)), 0);
}

void TestStudy::hashesTheContent()
{
    const QByteArray content(3 * 1024 * 1024 + 17, 'p'); // several blocks
    const QString path = writeFile(file(u"blocks"_s), content);
    const Media media = inspectMedia(path);
    QCOMPARE(studyMedia(media).sha256, sha256Of(content));
    QCOMPARE(studyMedia(inspectMedia(writeFile(file(u"empty"_s), {}))).sha256, sha256Of({}));
    QVERIFY(studyMedia({.path = file(u"gone"_s)}).sha256.isEmpty());

    // Another file is there than the one that was looked at; then a pipe, which would hold up for ever who opens it.
    writeFile(path, "another");
    QVERIFY(studyMedia(media).sha256.isEmpty());
    QVERIFY(QFile::remove(path));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(studyMedia(media).sha256.isEmpty());
}

void TestStudy::readsPicturesAsShown()
{
    QVERIFY(generated(3).save(file(u"upright.jpg"_s)));
    const auto upright = studyMedia(inspectMedia(file(u"upright.jpg"_s))).perceptualHash;
    const QImage stored = generated(3).transformed(QTransform().rotate(-90));
    QVERIFY(stored.save(file(u"plain.jpg"_s)));
    const auto lying = studyMedia(inspectMedia(file(u"plain.jpg"_s))).perceptualHash;
    QVERIFY(upright && lying);
    QVERIFY(!looksTheSame(*upright, *lying));
    // The same four quarters, told to be turned or not.
    const auto one = studyMedia(inspectMedia(makeJpegWithOrientation(file(u"1.jpg"_s), 1))).perceptualHash;
    const auto six = studyMedia(inspectMedia(makeJpegWithOrientation(file(u"6.jpg"_s), 6))).perceptualHash;
    const auto turned = perceptualHashOf(testPicture().transformed(QTransform().rotate(90)));
    QVERIFY(one && six && turned);
    QVERIFY(!looksTheSame(*one, *six));
    QVERIFY(looksTheSame(*six, *turned));
}

void TestStudy::hasNothingOfWhatIsNoPicture()
{
    const MediaStudy video = studyMedia(inspectMedia(makeMp4(file(u"a.mp4"_s))));
    QVERIFY(!video.perceptualHash);
    QCOMPARE(video.sha256, sha256Of(readFile(file(u"a.mp4"_s))));
    const Media broken = inspectMedia(writeFile(file(u"no.jpg"_s), "\xff\xd8\xff\xe0 nothing"));
    QCOMPARE(broken.type, MediaType::Jpeg);
    QVERIFY(!studyMedia(broken).perceptualHash);
}

void TestStudy::leavesOutHugeFiles()
{
    const QString path = resizeFile(makeJpeg(file(u"huge.jpg"_s)), studyBytesMax + 1);
    Media media = inspectEntry(path);
    media.type = MediaType::Jpeg;
    const MediaStudy study = studyMedia(media);
    QVERIFY(study.sha256.isEmpty());
    QVERIFY(study.perceptualHash);
}

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
