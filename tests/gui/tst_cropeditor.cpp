// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findwidget.h"
#include "support/colours.h"
#include "support/mediafiles.h"
#include "ui/media/cropeditor.h"
#include "ui/media/cropview.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Qt::Edges lowerRight = Qt::BottomEdge | Qt::RightEdge;
constexpr Qt::Edges upperLeft = Qt::TopEdge | Qt::LeftEdge;

/// Every text two fifths longer, as German is.
class LongTexts final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString((text.size() * 2 + 4) / 5, u'x');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestCropEditor : public QObject {
    Q_OBJECT

private:
    Media pictureOf(QSize size)
    {
        const QString path = m_folder.filePath(u"%1x%2.png"_s.arg(size.width()).arg(size.height()));
        return {.path = makePng(path, size), .type = MediaType::Png, .pixels = size, .problem = MediaProblem::None};
    }

    void open(const Media& media, const MediaEdits& edits = {}, const Limits& limits = {})
    {
        m_editor = std::make_unique<CropEditor>(m_thumbnails, media, edits, limits);
        m_applied = std::make_unique<QSignalSpy>(m_editor.get(), &CropEditor::applied);
        m_editor->resize(1000, 720);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        m_view = findWidget<CropView>(*m_editor, "cropView");
        m_view->setFocus();
    }
    void openLarge() { open(pictureOf({1200, 1500})); }

    template <class W>
    W* part(const char* name)
    {
        return findWidget<W>(*m_editor, name);
    }
    void press(const char* button) { part<QAbstractButton>(button)->click(); }
    [[nodiscard]] QString result() { return part<QLabel>("cropResult")->text(); }
    [[nodiscard]] QString place() const { return m_view->frameText(); }

    /// Pixels of the picture to px of the view.
    [[nodiscard]] double scale() const { return m_wholeFrame.width() / 1200; }
    void drag(QPointF from, QPointF by)
    {
        QTest::mousePress(m_view, Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(m_view, (from + by / 2).toPoint());
        QTest::mouseMove(m_view, (from + by).toPoint());
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, (from + by).toPoint());
    }
    [[nodiscard]] MediaEdits applied()
    {
        press("cropApply");
        if (m_applied->size() != 1)
            qFatal("The editor told nothing");
        return m_applied->first().first().value<MediaEdits>();
    }
    [[nodiscard]] QColor colourAt(QPointF point) const { return m_view->grab().toImage().pixelColor(point.toPoint()); }
    void waitForPicture() { QTRY_VERIFY(isClose(colourAt(m_view->frameRect().topLeft() + QPointF(40, 40)), Qt::red)); }

    QTemporaryDir m_folder;
    Thumbnails m_thumbnails;
    std::unique_ptr<CropEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_applied;
    CropView* m_view = nullptr;
    QRectF m_wholeFrame;

private slots:
    void initTestCase()
    {
        qRegisterMetaType<MediaEdits>();
        QAccessible::setActive(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyAppearance(*qApp, Appearance::Light);
    }
    void cleanup()
    {
        m_applied.reset();
        m_editor.reset();
    }

    void showsThePictureWithoutItsEdits()
    {
        open(pictureOf({1200, 1500}), {.crop = QRectF(0.5, 0.5, 0.5, 0.5)});
        QCOMPARE(place(), u"Left 600, top 750, 600 × 750 pixels"_s);
        QCOMPARE(result(), u"Result: 600 × 750 pixels"_s);
        const QRectF frame = m_view->frameRect();
        QTRY_VERIFY(isClose(colourAt(frame.topLeft() + QPointF(30, 30)), Qt::white)); // the lower right quarter
        // The upper left quarter is there too, and faded.
        const QColor faded = colourAt(frame.topLeft() - QPointF(60, 60));
        QVERIFY(faded.red() > faded.green() + 20 && faded != QColor(Qt::red));
    }

    void turnsThePictureAsItIsShown()
    {
        // Stored lying, shown upright: turned clockwise by a quarter.
        const QString path = makeJpegWithOrientation(m_folder.filePath(u"turned.jpg"_s), 6, {1500, 1200});
        open({.path = path, .type = MediaType::Jpeg, .pixels = {1200, 1500}, .problem = MediaProblem::None});
        const QRectF frame = m_view->frameRect();
        QCOMPARE(qRound(frame.width() / frame.height() * 100), 80);
        QTRY_VERIFY(isClose(colourAt(frame.topLeft() + QPointF(40, 40)), Qt::blue));
        QVERIFY(isClose(colourAt(frame.topRight() + QPointF(-40, 40)), Qt::red));
    }

    void aPictureThatWentIsTold()
    {
        const Media gone{.path = m_folder.filePath(u"gone.png"_s), .type = MediaType::Png, .pixels = {1200, 1500}};
        m_editor = std::make_unique<CropEditor>(m_thumbnails, gone, MediaEdits(), Limits());
        m_applied = std::make_unique<QSignalSpy>(m_editor.get(), &CropEditor::applied);
        m_view = part<CropView>("cropView");
        const QImage loading = m_view->grab().toImage();
        QCOMPARE(m_view->grab().toImage(), loading);
        QTRY_VERIFY(m_view->grab().toImage() != loading);
        press("cropSquare"); // what is known is its size
        QCOMPARE(applied().crop, QRectF(0, 0.1, 1, 0.8));
    }

    void aCornerIsDragged()
    {
        openLarge();
        m_wholeFrame = m_view->frameRect();
        drag(m_view->handlePoint(lowerRight), QPointF(-400, -600) * scale());
        const QRectF frame = m_view->frameRect();
        QCOMPARE(frame.topLeft(), m_wholeFrame.topLeft());
        const MediaEdits edits = applied();
        QVERIFY2(std::abs(edits.crop.width() * 1200 - 800) < 4, qPrintable(place()));
        QVERIFY2(std::abs(edits.crop.height() * 1500 - 900) < 4, qPrintable(place()));
        QCOMPARE(edits.crop.topLeft(), QPointF(0, 0));
        QVERIFY(!m_editor->isVisible());
    }

    void theDragIsSeen()
    {
        openLarge();
        waitForPicture();
        QTest::mouseMove(m_view, m_view->handlePoint(lowerRight).toPoint());
        QCOMPARE(m_view->cursor().shape(), Qt::SizeFDiagCursor);
        QTest::mouseMove(m_view, m_view->frameRect().center().toPoint());
        QCOMPARE(m_view->cursor().shape(), Qt::SizeAllCursor);
        const QImage before = m_view->grab().toImage();
        QTest::mousePress(m_view, Qt::LeftButton, {}, m_view->frameRect().center().toPoint());
        QVERIFY(m_view->grab().toImage() != before); // thirds
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, m_view->frameRect().center().toPoint());
        QCOMPARE(m_view->grab().toImage(), before);
    }

    void thePictureStaysWhereItIsWhileDragged()
    {
        open(pictureOf({1200, 1500}), {.padRatio = 1});
        const QRectF before = m_view->frameRect();
        const QPointF corner = m_view->handlePoint(lowerRight);
        QTest::mousePress(m_view, Qt::RightButton, {}, corner.toPoint());
        QTest::mouseMove(m_view, (corner - QPointF(100, 200)).toPoint());
        QTest::mouseRelease(m_view, Qt::RightButton, {}, (corner - QPointF(100, 200)).toPoint());
        QCOMPARE(m_view->frameRect(), before); // by the left button only
        QTest::mousePress(m_view, Qt::LeftButton, {}, corner.toPoint());
        QTest::mouseMove(m_view, (corner - QPointF(100, 200)).toPoint());
        const QPointF off = m_view->handlePoint(lowerRight) - (corner - QPointF(100, 200));
        QVERIFY(std::abs(off.x()) < 2 && std::abs(off.y()) < 2);
        QCOMPARE(m_view->frameRect().topLeft(), before.topLeft());
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, (corner - QPointF(100, 200)).toPoint());
    }

    void aSmallFrameCanBeMoved()
    {
        open(pictureOf({1200, 1500}), {.crop = QRectF(0.4, 0.4, 0.03, 0.02)});
        QCOMPARE(place(), u"Left 480, top 600, 36 × 30 pixels"_s);
        drag(m_view->frameRect().center(), {60, 30});
        QVERIFY2(place().endsWith(u"36 × 30 pixels"_s) && !place().startsWith(u"Left 480"_s), qPrintable(place()));
    }

    void aSideIsTakenAnywhere()
    {
        openLarge();
        m_wholeFrame = m_view->frameRect();
        drag(m_wholeFrame.topLeft() + QPointF(0, 80), QPointF(100, 300));
        QCOMPARE(m_view->frameRect().bottomRight(), m_wholeFrame.bottomRight());
        QCOMPARE(m_view->frameRect().top(), m_wholeFrame.top());
        QVERIFY(std::abs(m_view->frameRect().left() - m_wholeFrame.left() - 100) < 2);
    }

    void theFrameIsMoved()
    {
        open(pictureOf({1200, 1500}), {.crop = QRectF(0.25, 0.2, 0.5, 0.5)});
        const QRectF before = m_view->frameRect();
        drag(before.center(), {40, 30});
        const QPointF moved = m_view->frameRect().topLeft() - before.topLeft();
        QVERIFY(std::abs(moved.x() - 40) < 2 && std::abs(moved.y() - 30) < 2);
        QVERIFY(place().endsWith(u"600 × 750 pixels"_s));
        drag(m_view->frameRect().center(), {5000, 5000});
        QCOMPARE(place(), u"Left 600, top 750, 600 × 750 pixels"_s);
        // Where it was cut away nothing is taken hold of.
        drag(m_view->frameRect().topLeft() - QPointF(50, 50), {-50, -50});
        QCOMPARE(place(), u"Left 600, top 750, 600 × 750 pixels"_s);
    }

    void aPresetKeepsItsShapeWhileDragged()
    {
        openLarge();
        press("cropTwoByThree");
        QCOMPARE(place(), u"Left 100, top 0, 1,000 × 1,500 pixels"_s);
        drag(m_view->handlePoint(upperLeft), {120, 60});
        const QRectF frame = m_view->frameRect();
        QVERIFY(std::abs(frame.width() / frame.height() - 2.0 / 3) < 0.01);
        QVERIFY(part<QToolButton>("cropTwoByThree")->isChecked());
        press("cropOriginal");
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QVERIFY(!part<QToolButton>("cropTwoByThree")->isChecked());
    }

    void numbersChoosePresets()
    {
        openLarge();
        QTest::keyClick(m_view, Qt::Key_2);
        QTRY_VERIFY(part<QToolButton>("cropSquare")->isChecked());
        QCOMPARE(result(), u"Result: 1,200 × 1,200 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_3);
        QTRY_VERIFY(part<QToolButton>("cropNineBySixteen")->isChecked());
        QVERIFY(m_view->hasFocus());
    }

    void keysMoveAndSize()
    {
        open(pictureOf({1200, 1500}), {.crop = QRectF(0.25, 0.2, 0.5, 0.5)});
        QCOMPARE(place(), u"Left 300, top 300, 600 × 750 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(place(), u"Left 312, top 150, 600 × 750 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(place(), u"Left 312, top 150, 612 × 600 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_PageDown);
        QCOMPARE(place(), u"Left 0, top 900, 612 × 600 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_End);
        QTest::keyClick(m_view, Qt::Key_PageUp);
        QCOMPARE(place(), u"Left 588, top 0, 612 × 600 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QCOMPARE(place(), u"Left 603, top 15, 583 × 571 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Plus);
        QCOMPARE(place(), u"Left 588, top 0, 612 × 600 pixels"_s);
    }

    void tabReachesTheHandles()
    {
        openLarge();
        QStringList names;
        m_editor->setFocus();
        m_view->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 9; ++i) {
            QVERIFY(m_view->hasFocus());
            names.append(m_view->accessibleName().section(u':', 0, 0));
            QTest::keyClick(m_view, Qt::Key_Tab);
        }
        QVERIFY(!m_view->hasFocus());
        QCOMPARE(names.first(), u"Crop frame"_s);
        QCOMPARE(names.at(1), u"Upper left handle"_s);
        QCOMPARE(names.last(), u"Left handle"_s);
        names.removeDuplicates();
        QCOMPARE(names.size(), 9);

        m_view->setFocus(Qt::BacktabFocusReason);
        QCOMPARE(m_view->accessibleName().section(u':', 0, 0), u"Left handle"_s);
        QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(place(), u"Left 120, top 0, 1,080 × 1,500 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->accessibleName(), u"Lower left handle: Left 120, top 0, 1,080 × 1,500 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Up);
        QCOMPARE(m_view->accessibleName(), u"Lower left handle: Left 120, top 0, 1,080 × 1,485 pixels"_s);
    }

    void theFocusIsSeen()
    {
        openLarge();
        waitForPicture();
        m_view->setFocus(Qt::TabFocusReason);
        const QImage frame = m_view->grab().toImage();
        QTest::keyClick(m_view, Qt::Key_Tab);
        const QImage handle = m_view->grab().toImage();
        m_view->clearFocus();
        const QImage none = m_view->grab().toImage();
        QVERIFY(frame != none && handle != none && frame != handle);
    }

    void assistiveTechnologyIsTold()
    {
        openLarge();
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), u"Crop frame: Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Minus);
        QVERIFY2(!spoken->text(QAccessible::Name).contains(u"1,200"_s), qPrintable(spoken->text(QAccessible::Name)));

        QSet<QString> names;
        const QList<QWidget*> widgets = m_editor->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(widget->objectName() + u' ' + name));
            names.insert(name);
        }
        QVERIFY(names.contains(u"Pad to 2:3"_s) && names.contains(u"Undo"_s));
    }

    void marginsHaveTheChosenShape()
    {
        open(pictureOf({900, 1200}));
        press("padTwoByThree");
        QCOMPARE(result(), u"Result: 900 × 1,350 pixels"_s);
        press("padNineBySixteen");
        QCOMPARE(result(), u"Result: 900 × 1,600 pixels"_s);
    }

    void marginsAreSeen()
    {
        open(pictureOf({1200, 900}));
        const QRectF before = m_view->frameRect();
        QVERIFY(!part<QToolButton>("padBlur")->isEnabled());
        press("padSquare");
        QCOMPARE(result(), u"Result: 1,200 × 1,200 pixels"_s);
        const QRectF frame = m_view->frameRect();
        QVERIFY(frame.width() < before.width()); // all of it is in view
        // Half of the upper edge is red, half is green.
        const QPointF above = QPointF(frame.center().x(), frame.top() - 30);
        QTRY_VERIFY2(isClose(colourAt(above), QColor(128, 128, 0)), qPrintable(colourAt(above).name()));
        press("padBlur");
        const QColor left = colourAt(above - QPointF(frame.width() * 0.4, 0));
        QVERIFY2(left.red() > 200 && left.green() < 60, qPrintable(left.name()));
        const MediaEdits edits = applied();
        QCOMPARE(edits.padRatio, 1.0);
        QCOMPARE(edits.padding, Padding::Blur);
        QVERIFY(edits.crop.isEmpty());
    }

    void stepsAreUndoneByKeys()
    {
        openLarge();
        drag(m_view->handlePoint(lowerRight), {-100, -100});
        const QString dragged = place();
        drag(m_view->handlePoint(lowerRight), {-50, -50});
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place(), dragged); // each drag is a step
        press("padSquare");
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(part<QToolButton>("padNone")->isChecked());
        QCOMPARE(place(), dragged);
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QVERIFY(!part<QToolButton>("cropUndo")->isEnabled());
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(place(), dragged);
        QTest::keyClick(m_view, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(part<QToolButton>("padSquare")->isChecked());
        QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        press("cropRedo");
        QVERIFY(part<QToolButton>("padSquare")->isChecked());
        press("cropReset");
        QVERIFY(!part<QToolButton>("cropReset")->isEnabled());
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QVERIFY(part<QToolButton>("padNone")->isChecked() && part<QToolButton>("cropFree")->isChecked());
    }

    void aHeldKeyIsOneStep()
    {
        openLarge();
        const auto keep = [this](QEvent::Type type, bool repeated) {
            QKeyEvent event(type, Qt::Key_Minus, {}, u"-"_s, repeated);
            QApplication::sendEvent(m_view, &event);
        };
        keep(QEvent::KeyPress, false);
        for (int i = 0; i < 5; ++i) {
            keep(QEvent::KeyRelease, true);
            keep(QEvent::KeyPress, true);
        }
        keep(QEvent::KeyRelease, false);
        press("cropUndo");
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
    }

    void aDoubleClickResetsTheCrop()
    {
        open(pictureOf({1200, 1500}), {.crop = QRectF(0.25, 0.2, 0.5, 0.5), .padRatio = 1});
        QTest::mouseDClick(m_view, Qt::LeftButton, {}, m_view->frameRect().center().toPoint());
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QVERIFY(part<QToolButton>("padSquare")->isChecked());
    }

    void escapeEndsADragAndThenTheEditor()
    {
        openLarge();
        const QPoint corner = m_view->handlePoint(lowerRight).toPoint();
        QTest::mousePress(m_view, Qt::LeftButton, {}, corner);
        QTest::mouseMove(m_view, corner - QPoint(100, 100));
        QVERIFY(place() != u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QTest::keyClick(m_view, Qt::Key_Escape);
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, corner - QPoint(100, 100));
        QCOMPARE(place(), u"Left 0, top 0, 1,200 × 1,500 pixels"_s);
        QVERIFY(m_editor->isVisible());
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(!m_editor->isVisible());
        QVERIFY(m_applied->isEmpty());
    }

    void cancelAppliesNothing()
    {
        openLarge();
        press("cropSquare");
        press("cropCancel");
        QCOMPARE(m_editor->result(), int(QDialog::Rejected));
        QVERIFY(m_applied->isEmpty());
    }

    void enterApplies()
    {
        open(pictureOf({1200, 1500}), {.cover = VideoCover{.atMs = 40}, .repairs = true});
        m_editor->cropTo(CropEditor::square);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_applied->size(), 1);
        const auto edits = m_applied->first().first().value<MediaEdits>();
        QCOMPARE(edits.crop, QRectF(0, 0.1, 1, 0.8));
        QCOMPARE(edits.cover, (VideoCover{.atMs = 40}));
        QVERIFY(edits.repairs);
    }

    void aSmallResultIsWarnedOf()
    {
        openLarge();
        auto* warning = part<MessageLine>("cropWarning");
        QVERIFY(warning->isHidden());
        m_editor->cropTo(CropEditor::square);
        QVERIFY(warning->isHidden());
        for (int i = 0; i < 14; ++i)
            QTest::keyClick(m_view, Qt::Key_Minus);
        QVERIFY(!warning->isHidden());
        QVERIFY2(warning->text().contains(u"600 × 900"_s), qPrintable(warning->text()));
        press("cropReset");
        QVERIFY(warning->isHidden());
        open(pictureOf({700, 800})); // wide enough, and not high enough
        QVERIFY(!part<MessageLine>("cropWarning")->isHidden());
    }

    void whatFeedsHideIsShownWhereTheyHideMuch()
    {
        Limits limits;
        limits.feedRatioMin = 0.5;
        open(pictureOf({400, 1200}), {}, limits);
        auto* box = part<QCheckBox>("safeAreaBox");
        QVERIFY(box->isChecked());
        waitForPicture();
        const QRectF frame = m_view->frameRect();
        const QPointF low(frame.right() - 12, frame.bottom() - 30); // feeds show two thirds
        QVERIFY(colourAt(low).lightness() < 150);
        box->setChecked(false);
        QVERIFY(isClose(colourAt(low), Qt::white));
        m_editor->reject();

        open(pictureOf({1200, 1500}), {}, limits);
        QVERIFY(!part<QCheckBox>("safeAreaBox")->isChecked());
    }

    void controlsAreMirroredAndThePictureIsNot()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        openLarge();
        waitForPicture(); // red is on the left
        QVERIFY(part<QToolButton>("cropFree")->mapTo(m_editor.get(), QPoint()).x() < m_view->x());
        const QRectF before = m_view->frameRect();
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->frameRect().left(), before.left());
        QVERIFY(m_view->frameRect().right() < before.right());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void longTextsFit()
    {
        LongTexts longTexts;
        QCoreApplication::installTranslator(&longTexts);
        openLarge();
        m_editor->resize(m_editor->minimumSize());
        m_editor->cropTo(CropEditor::square);
        const QList<QAbstractButton*> buttons = m_editor->findChildren<QAbstractButton*>();
        QVERIFY(buttons.size() > 10);
        for (const QAbstractButton* button : buttons) {
            const QString who = button->text() + u" %1 < %2"_s.arg(button->width()).arg(button->sizeHint().width());
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(who));
            QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(who));
        }
        QCoreApplication::removeTranslator(&longTexts);
    }
};

QTEST_MAIN(TestCropEditor)
#include "tst_cropeditor.moc"
