// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/editing.h"
#include "support/mediafiles.h"

#include <QColorSpace>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Left half red, right half blue.
QImage halves(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, x < size.width() / 2 ? Qt::red : Qt::blue);
    }
    return image;
}

QColor at(const QImage& image, double x, double y)
{
    return image.pixelColor(int(x * image.width()), int(y * image.height()));
}

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private slots:
    void leavesAPictureAlone()
    {
        const QImage picture = test::testPicture();
        QCOMPARE(edited(picture, {}), picture);
        QVERIFY(edited({}, {.crop = {0, 0, 0.5, 0.5}, .padRatio = 1}).isNull());
    }

    void crops_data()
    {
        QTest::addColumn<QRectF>("crop");
        QTest::addColumn<QRect>("kept");
        QTest::newRow("all") << QRectF() << QRect(0, 0, 400, 600);
        QTest::newRow("the whole") << QRectF(0, 0, 1, 1) << QRect(0, 0, 400, 600);
        QTest::newRow("a quarter") << QRectF(0.5, 0.5, 0.5, 0.5) << QRect(200, 300, 200, 300);
        QTest::newRow("rounded to edges") << QRectF(0.1012, 0, 0.3, 1) << QRect(40, 0, 120, 600);
        QTest::newRow("less than a pixel") << QRectF(0.9999, 0.9999, 0.0001, 0.0001) << QRect(399, 599, 1, 1);
        QTest::newRow("beyond the edge") << QRectF(0.5, 0.5, 2, 2) << QRect(200, 300, 200, 300);
    }

    void crops()
    {
        QFETCH(const QRectF, crop);
        QFETCH(const QRect, kept);
        const QImage picture = test::testPicture({400, 600});
        QCOMPARE(keptPart(picture.size(), crop), kept);
        QCOMPARE(edited(picture, {.crop = crop}), picture.copy(kept));
    }

    void pads_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QSize>("padded");
        QTest::newRow("wider") << QSize(100, 300) << 2.0 / 3 << QSize(200, 300);
        QTest::newRow("higher") << QSize(300, 100) << 2.0 / 3 << QSize(300, 450);
        QTest::newRow("square") << QSize(300, 100) << 1.0 << QSize(300, 300);
        QTest::newRow("already so") << QSize(200, 300) << 2.0 / 3 << QSize(200, 300);
        QTest::newRow("no ratio") << QSize(200, 300) << 0.0 << QSize(200, 300);
    }

    void pads()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, ratio);
        QFETCH(const QSize, padded);
        for (const Padding padding : {Padding::EdgeColour, Padding::Blur}) {
            const MediaEdits edits{.padRatio = ratio, .padding = padding};
            QCOMPARE(editedSize(size, edits), padded);
            const QImage picture = halves(size);
            const QImage made = edited(picture, edits);
            QCOMPARE(made.size(), padded);
            const QPoint corner((padded.width() - size.width()) / 2, (padded.height() - size.height()) / 2);
            QCOMPARE(made.copy(QRect(corner, size)), picture);
        }
    }

    void cropsBeforeItPads()
    {
        const MediaEdits edits{.crop = {0.5, 0, 0.5, 1}, .padRatio = 1};
        QCOMPARE(editedSize({200, 100}, edits), QSize(100, 100));
        QCOMPARE(edited(halves({200, 100}), edits), halves({200, 100}).copy(100, 0, 100, 100));
    }

    void takesTheEdgesColours()
    {
        const QImage wide = edited(halves({100, 100}), {.padRatio = 3});
        QCOMPARE(at(wide, 0.1, 0.5), QColor(Qt::red));
        QCOMPARE(at(wide, 0.9, 0.5), QColor(Qt::blue));
        const QImage high = edited(halves({100, 100}), {.padRatio = 0.5});
        QCOMPARE(at(high, 0.1, 0.1), QColor(128, 0, 128)); // of red and blue
        QCOMPARE(at(high, 0.9, 0.9), QColor(128, 0, 128));
    }

    void blursThePictureIntoItsMargins()
    {
        const QImage wide = edited(halves({100, 100}), {.padRatio = 3, .padding = Padding::Blur});
        QVERIFY(at(wide, 0.02, 0.5).red() > 200 && at(wide, 0.02, 0.5).blue() < 50);
        QVERIFY(at(wide, 0.98, 0.5).blue() > 200 && at(wide, 0.98, 0.5).red() < 50);
    }

    void looksTheSameSmall()
    {
        const MediaEdits edits{.crop = {0.1, 0.1, 0.8, 0.5}, .padRatio = 2.0 / 3, .padding = Padding::Blur};
        const QImage large = edited(test::testPicture({1200, 1800}), edits);
        const QImage small = edited(test::testPicture({120, 180}), edits);
        for (const QPointF& spot : {QPointF(0.1, 0.1), QPointF(0.5, 0.05), QPointF(0.9, 0.9)}) {
            const QColor one = at(large, spot.x(), spot.y());
            const QColor other = at(small, spot.x(), spot.y());
            QVERIFY(std::abs(one.red() - other.red()) < 12);
            QVERIFY(std::abs(one.green() - other.green()) < 12);
            QVERIFY(std::abs(one.blue() - other.blue()) < 12);
        }
    }

    void keepsWhatIsTransparent()
    {
        QImage picture(100, 100, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        const QImage made = edited(picture, {.padRatio = 2});
        QVERIFY(made.hasAlphaChannel());
        QCOMPARE(made.pixelColor(5, 5).alpha(), 0);
        QCOMPARE(made.pixelColor(100, 50).alpha(), 0);
    }

    void keepsTheColourSpace()
    {
        QImage picture = halves({100, 100});
        picture.setColorSpace(QColorSpace::DisplayP3);
        QCOMPARE(edited(picture, {.crop = {0, 0, 0.5, 1}, .padRatio = 1}).colorSpace(), QColorSpace(QColorSpace::DisplayP3));
    }
};

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
