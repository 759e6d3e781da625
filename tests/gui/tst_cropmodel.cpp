// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/editing.h"
#include "ui/media/cropmodel.h"
#include "ui/media/safearea.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double twoByThree = 2.0 / 3;
constexpr QSize photo{1200, 1500};

CropFrame frameAt(const QRect& part, double ratio = 0, QSize picture = photo)
{
    CropFrame frame(picture, part);
    frame.setRatio(ratio);
    return frame;
}

/// What has to hold after anything.
QString brokenRule(const CropFrame& frame)
{
    const QRect rect = frame.rect();
    const QSize picture = frame.picture();
    if (!QRect({}, picture).contains(rect) || rect.isEmpty())
        return u"outside"_s;
    if (frame.ratio() <= 0) {
        const bool small =
            rect.width() < qMin(CropFrame::sideMin, picture.width()) || rect.height() < qMin(CropFrame::sideMin, picture.height());
        return small ? u"too small"_s : QString();
    }
    // A side of one pixel is as near as it gets.
    const bool shaped = frame.hasShape(frame.ratio()) || rect.width() == 1 || rect.height() == 1;
    return shaped ? QString() : u"another shape"_s;
}

QString textOf(const CropFrame& frame)
{
    const QRect rect = frame.rect();
    return u"%1,%2 %3x%4 in %5x%6, ratio %7"_s.arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .arg(frame.picture().width())
        .arg(frame.picture().height())
        .arg(frame.ratio());
}

void changeSomehow(CropFrame& frame, QRandomGenerator& random)
{
    static const QList<Qt::Edges> handles{Qt::TopEdge | Qt::LeftEdge, Qt::TopEdge, Qt::TopEdge | Qt::RightEdge, Qt::RightEdge,
        Qt::BottomEdge | Qt::RightEdge, Qt::BottomEdge, Qt::BottomEdge | Qt::LeftEdge, Qt::LeftEdge};
    static const QList<double> ratios{0, twoByThree, 1, 9.0 / 16, 16.0 / 9, 0.01, 40};
    const int reach = 2 * qMax(frame.picture().width(), frame.picture().height());
    const auto any = [&] { return random.bounded(-reach, reach); };
    switch (random.bounded(6)) {
    case 0:
        frame.setRatio(ratios.at(random.bounded(ratios.size())));
        break;
    case 1:
        frame.moveBy({any(), any()});
        break;
    case 2:
        frame.moveTo(handles.at(random.bounded(handles.size())));
        break;
    case 3:
        frame.growBy({any(), random.bounded(2) ? any() : 0});
        break;
    case 4:
        frame.scaleBy(random.generateDouble() * 2);
        break;
    default:
        frame.dragHandle(handles.at(random.bounded(handles.size())), {any(), any()});
    }
}

} // namespace

class TestCropModel : public QObject {
    Q_OBJECT

private slots:
    void startsWithAllOfThePicture()
    {
        const CropFrame frame(photo);
        QVERIFY(frame.isWhole());
        QCOMPARE(frame.rect(), QRect(0, 0, 1200, 1500));
        QCOMPARE(frame.ratio(), 0.0);
    }

    void aPartOutsideIsClipped()
    {
        QCOMPARE(CropFrame(photo, QRect(1100, -50, 500, 400)).rect(), QRect(1100, 0, 100, 350));
        QCOMPARE(CropFrame(photo, QRect(5000, 5000, 10, 10)).rect().size(), QSize(16, 16));
        QCOMPARE(CropFrame(photo, QRect(1198, 1498, 2, 2)).rect(), QRect(1184, 1484, 16, 16));
    }

    void movesAndStopsAtTheEdges()
    {
        CropFrame frame = frameAt({100, 200, 300, 400});
        frame.moveBy({25, -50});
        QCOMPARE(frame.rect(), QRect(125, 150, 300, 400));
        frame.moveBy({10'000, -10'000});
        QCOMPARE(frame.rect(), QRect(900, 0, 300, 400));
        frame.moveTo(Qt::LeftEdge);
        QCOMPARE(frame.rect(), QRect(0, 0, 300, 400));
        frame.moveTo(Qt::BottomEdge | Qt::RightEdge);
        QCOMPARE(frame.rect(), QRect(900, 1100, 300, 400));
        frame.moveTo(Qt::TopEdge);
        QCOMPARE(frame.rect(), QRect(900, 0, 300, 400));
    }

    void handles_data()
    {
        QTest::addColumn<int>("handle");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QPoint>("delta");
        QTest::addColumn<QRect>("expected");

        const auto row = [](const char* name, Qt::Edges handle, double ratio, QPoint delta, const QRect& expected) {
            QTest::newRow(name) << int(handle) << ratio << delta << expected;
        };
        // From 300,400 of 400 × 600, which is 2:3.
        row("right", Qt::RightEdge, 0, {50, 70}, {300, 400, 450, 600});
        row("left", Qt::LeftEdge, 0, {50, 70}, {350, 400, 350, 600});
        row("top", Qt::TopEdge, 0, {50, -70}, {300, 330, 400, 670});
        row("bottom", Qt::BottomEdge, 0, {50, -70}, {300, 400, 400, 530});
        row("top left", Qt::TopEdge | Qt::LeftEdge, 0, {-100, 30}, {200, 430, 500, 570});
        row("bottom right", Qt::BottomEdge | Qt::RightEdge, 0, {-100, 30}, {300, 400, 300, 630});
        row("bottom left, to the edges", Qt::BottomEdge | Qt::LeftEdge, 0, {-9999, 9999}, {0, 400, 700, 1100});
        row("no turning inside out", Qt::BottomEdge | Qt::RightEdge, 0, {-9999, -9999}, {300, 400, 16, 16});
        row("no turning inside out, from the other side", Qt::TopEdge | Qt::LeftEdge, 0, {9999, 9999}, {684, 984, 16, 16});

        row("locked right, about its middle", Qt::RightEdge, twoByThree, {40, 0}, {300, 370, 440, 660});
        row("locked top, about its middle", Qt::TopEdge, twoByThree, {0, -60}, {280, 340, 440, 660});
        row("locked bottom right", Qt::BottomEdge | Qt::RightEdge, twoByThree, {40, 60}, {300, 400, 440, 660});
        row("locked top left", Qt::TopEdge | Qt::LeftEdge, twoByThree, {-40, -60}, {260, 340, 440, 660});
        row("locked, led by one way alone", Qt::BottomEdge | Qt::RightEdge, twoByThree, {40, 0}, {300, 400, 420, 630});
        row("locked, stopped by the lower edge", Qt::BottomEdge | Qt::RightEdge, twoByThree, {9999, 9999}, {300, 400, 733, 1100});
        row("locked, stopped by the upper edge", Qt::TopEdge | Qt::RightEdge, twoByThree, {9999, -9999}, {300, 0, 667, 1000});
        row("locked, stopped by the left edge", Qt::TopEdge | Qt::LeftEdge, twoByThree, {-9999, -9999}, {33, 0, 667, 1000});
        row("locked right, pushed up by the lower edge", Qt::RightEdge, twoByThree, {400, 0}, {300, 100, 800, 1200});
        row("locked, smallest", Qt::BottomEdge | Qt::RightEdge, twoByThree, {-9999, -9999}, {300, 400, 16, 24});
    }
    void handles()
    {
        QFETCH(int, handle);
        QFETCH(double, ratio);
        QFETCH(QPoint, delta);
        QFETCH(QRect, expected);
        CropFrame frame = frameAt({300, 400, 400, 600}, ratio);
        frame.dragHandle(Qt::Edges(handle), delta);
        QCOMPARE(frame.rect(), expected);
    }

    void aRatioMakesTheLargestFrameNearby()
    {
        CropFrame frame = frameAt({100, 0, 1000, 300});
        frame.setRatio(twoByThree);
        QCOMPARE(frame.rect(), QRect(100, 0, 1000, 1500));
        frame.setRatio(1);
        QCOMPARE(frame.rect(), QRect(0, 150, 1200, 1200));
        frame.setRatio(0); // set free it stays where it is
        QCOMPARE(frame.rect(), QRect(0, 150, 1200, 1200));
        frame.setRatio(1.25 / 1.5625); // the picture's own
        QVERIFY(frame.isWhole());

        CropFrame fitting = frameAt({10, 20, 200, 300});
        fitting.setRatio(twoByThree);
        QCOMPARE(fitting.rect(), QRect(10, 20, 200, 300));
    }

    void growsWhereThereIsRoom()
    {
        CropFrame frame = frameAt({100, 100, 300, 300});
        frame.growBy({50, 0});
        QCOMPARE(frame.rect(), QRect(100, 100, 350, 300));
        frame.growBy({0, -100});
        QCOMPARE(frame.rect(), QRect(100, 100, 350, 200));
        frame.growBy({1000, 0}); // over the right edge: leftwards
        QCOMPARE(frame.rect(), QRect(0, 100, 1200, 200));

        CropFrame locked = frameAt({0, 0, 200, 300}, twoByThree);
        locked.growBy({0, 30});
        QCOMPARE(locked.rect(), QRect(0, 0, 220, 330));
        locked.growBy({-20, 0});
        QCOMPARE(locked.rect(), QRect(0, 0, 200, 300));
    }

    void scalesAboutItsCentre()
    {
        CropFrame frame = frameAt({500, 600, 200, 300});
        frame.scaleBy(2);
        QCOMPARE(frame.rect(), QRect(400, 450, 400, 600));
        frame.scaleBy(0.5);
        QCOMPARE(frame.rect(), QRect(500, 600, 200, 300));
        frame.scaleBy(0);
        QCOMPARE(frame.rect().size(), QSize(16, 16));
        frame.scaleBy(1e6);
        QVERIFY(frame.isWhole());
    }

    void whateverIsDoneTheRulesHold_data()
    {
        QTest::addColumn<QSize>("picture");
        for (const QSize size : {photo, QSize(48'000, 12'000), QSize(17, 2000), QSize(3, 5), QSize(1, 1), QSize(640, 15)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void whateverIsDoneTheRulesHold()
    {
        QFETCH(QSize, picture);
        QRandomGenerator random(42);
        CropFrame frame(picture);
        for (int i = 0; i < 5000; ++i) {
            const QString before = textOf(frame);
            changeSomehow(frame, random);
            const QString broken = brokenRule(frame);
            QVERIFY2(broken.isEmpty(), qPrintable(u"%1: %2, before: %3"_s.arg(broken, textOf(frame), before)));
        }
    }

    void fractionsComeBackAsTheSamePixels()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const QSize picture(random.bounded(16, 9000), random.bounded(16, 9000));
            CropModel model(picture, {});
            CropFrame frame(picture);
            changeSomehow(frame, random);
            frame.setRatio(0);
            changeSomehow(frame, random);
            frame.setRatio(0);
            model.setFrame(frame);
            const CropModel again(picture, model.edits());
            QVERIFY2(again.frame().rect() == frame.rect(), qPrintable(textOf(frame)));
            // What is sent is what was framed, to the pixel.
            QCOMPARE(model.resultSize(), frame.rect().size());
        }
    }

    void allOfThePictureIsNoCrop()
    {
        const CropModel model(photo, {});
        QVERIFY(model.edits().isEmpty());
        QVERIFY(model.isReset());
        QCOMPARE(model.resultSize(), photo);
    }

    void otherEditsAreHandedThrough()
    {
        const MediaEdits given{.crop = QRectF(0, 0, 0.5, 0.5), .cover = VideoCover{.atMs = 1200}, .repairs = true};
        CropModel model(photo, given);
        model.reset();
        QCOMPARE(model.edits(), (MediaEdits{.cover = VideoCover{.atMs = 1200}, .repairs = true}));
    }

    void marginsLieAroundTheFrame()
    {
        CropModel model(photo, {.crop = QRectF(0.25, 0.4, 0.5, 0.2)}); // 300,600 of 600 × 300
        model.setPadRatio(1);
        QCOMPARE(model.resultSize(), QSize(600, 600));
        QCOMPARE(model.resultRect(), QRectF(300, 450, 600, 600));
        model.setPadRatio(0);
        QCOMPARE(model.resultRect(), QRectF(300, 600, 600, 300));
    }

    void stepsAreUndoneAndRedone()
    {
        CropModel model(photo, {});
        QVERIFY(!model.canUndo() && !model.canRedo());
        model.setRatio(1);
        model.setPadding(Padding::Blur);
        model.setPadRatio(twoByThree);
        QSignalSpy changes(&model, &CropModel::changed);
        model.undo();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.padRatio(), 0.0);
        QCOMPARE(model.padding(), Padding::Blur);
        model.undo();
        QCOMPARE(model.padding(), Padding::EdgeColour);
        QCOMPARE(model.frame().ratio(), 1.0);
        model.undo();
        QVERIFY(model.frame().isWhole());
        QCOMPARE(model.frame().ratio(), 0.0);
        QVERIFY(!model.canUndo());
        model.undo(); // nothing more
        model.redo();
        QCOMPARE(model.frame().rect(), QRect(0, 150, 1200, 1200));
        QVERIFY(model.canRedo());
        model.setRatio(twoByThree); // another way from here
        QVERIFY(!model.canRedo());
        model.redo();
        QCOMPARE(model.frame().ratio(), twoByThree);
        model.undo();
        QCOMPARE(model.frame().ratio(), 1.0);
        model.redo();
        QCOMPARE(model.frame().ratio(), twoByThree);
        QVERIFY(!model.canRedo());
    }

    void aDragIsOneStep()
    {
        CropModel model(photo, {});
        for (int i = 1; i <= 10; ++i) {
            CropFrame frame(photo);
            frame.dragHandle(Qt::RightEdge, {-10 * i, 0});
            model.setFrame(frame);
        }
        QVERIFY(model.canUndo()); // also while it is under way
        model.commit();
        model.commit();
        QCOMPARE(model.frame().rect().width(), 1100);
        model.undo();
        QVERIFY(model.frame().isWhole());
        QVERIFY(!model.canUndo());
    }

    void whatWasBegunIsUndoneFirst()
    {
        CropModel model(photo, {});
        model.setRatio(1);
        model.setFrame(CropFrame(photo, QRect(0, 0, 100, 100)));
        model.undo();
        QCOMPARE(model.frame().rect(), QRect(0, 150, 1200, 1200));
        model.redo();
        QCOMPARE(model.frame().rect(), QRect(0, 0, 100, 100));
    }

    void whatWasBegunIsAStepBeforeTheNext()
    {
        CropModel model(photo, {});
        model.setFrame(CropFrame(photo, QRect(0, 0, 100, 100)));
        model.setPadRatio(1);
        model.undo();
        QCOMPARE(model.padRatio(), 0.0);
        QCOMPARE(model.frame().rect(), QRect(0, 0, 100, 100));
    }

    void resetCanBeUndone()
    {
        CropModel model(photo, {.crop = QRectF(0, 0, 0.5, 0.5), .padRatio = 1});
        const MediaEdits before = model.edits();
        model.reset();
        QVERIFY(model.edits().isEmpty());
        model.undo();
        QCOMPARE(model.edits(), before);
        model.resetFrame();
        QVERIFY(model.edits().crop.isEmpty());
        QCOMPARE(model.padRatio(), 1.0);
    }

    void feedsHideTheLowerPart()
    {
        const SafeArea tall = safeArea(QRectF(10, 20, 236, 900), 0.5);
        QCOMPARE(tall.shown, QRectF(10, 20, 236, 472));
        QCOMPARE(tall.hidden, QRectF(10, 492, 236, 428));
        QCOMPARE(tall.buttons.bottom(), 492.0);
        QCOMPARE(tall.cornerRadius, 16.0);

        const SafeArea large = safeArea(QRectF(0, 0, 472, 708), 0.5);
        QVERIFY(large.hidden.isEmpty());
        QCOMPARE(large.shown, QRectF(0, 0, 472, 708));
        QCOMPARE(large.cornerRadius, 32.0);
        QCOMPARE(large.buttons, QRectF(0, 612, 472, 96));

        QVERIFY(safeArea(QRectF(0, 0, 100, 5000), 0).hidden.isEmpty()); // no limit known
        QVERIFY(safeArea(QRectF(0, 0, 100, 200.5), 0.5).hidden.isEmpty());
        const SafeArea flat = safeArea(QRectF(0, 0, 1000, 40), 0.5);
        QVERIFY(flat.shown.contains(flat.buttons) && flat.cornerRadius <= 20);
    }
};

QTEST_GUILESS_MAIN(TestCropModel)
#include "tst_cropmodel.moc"
