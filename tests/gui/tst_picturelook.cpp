// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowdesk.h"
#include "media/inspect.h"
#include "support/colours.h"
#include "ui/media/picturelook.h"
#include "ui/preview/previewcard.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

class TestPictureLook : public QObject {
    Q_OBJECT

private:
    /// A look of its own, shown at this size, with its picture.
    void show(const PictureLook::Content& content, QSize size = {600, 640})
    {
        m_look = std::make_unique<PictureLook>();
        m_look->resize(size);
        m_look->setContent(content);
        m_look->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_look.get()));
        QTRY_VERIFY(!m_look->image().isNull());
    }
    [[nodiscard]] QColor colourAt(QPointF part) const
    {
        const QRectF rect = m_look->pictureRect();
        const QPointF at(rect.left() + part.x() * rect.width(), rect.top() + part.y() * rect.height());
        return m_look->grab().toImage().pixelColor(at.toPoint());
    }
    [[nodiscard]] QString facts() const { return findWidget<ElidedLabel>(*m_look, "lookFacts")->text(); }

    /// The look that a window opened.
    PictureLook* opened() { return m_desk->window->findChild<PictureLook*>(); }
    void openWindow(int drafts)
    {
        m_windowFolder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_windowFolder->filePath(u"config"_s));
        m_desk = std::make_unique<WindowDesk>(m_windowFolder->path());
        m_desk->open();
        const Account account = m_desk->addAccount(u"@shop"_s);
        QList<Draft> list;
        for (int i = 0; i < drafts; ++i)
            list.append(m_desk->goodDraft(account, m_picture, u"draft %1"_s.arg(i)));
        m_desk->add(list);
        auto* rows = m_desk->part<QListView>("draftList");
        rows->setCurrentIndex(rows->model()->index(0, 0));
        rows->setFocus();
    }

    QTemporaryDir m_folder;
    QString m_picture;
    std::unique_ptr<PictureLook> m_look;
    std::unique_ptr<QTemporaryDir> m_windowFolder;
    std::unique_ptr<WindowDesk> m_desk;

private slots:
    void initTestCase()
    {
        applyAppearance(*qApp, Appearance::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_picture = makeJpeg(m_folder.filePath(u"bread.jpg"_s), {400, 600});
    }
    void cleanup()
    {
        m_look.reset();
        m_desk.reset();
        m_windowFolder.reset();
    }

    void showsAllOfThePicture()
    {
        show({.media = inspectMedia(m_picture), .edits = {}, .title = u"Rye bread"_s}, {300, 400});
        const QRectF rect = m_look->pictureRect();
        QVERIFY(QRectF(m_look->rect()).contains(rect));
        QCOMPARE(qRound(100 * rect.height() / rect.width()), 150);
        QVERIFY(isClose(colourAt({0.25, 0.25}), Qt::red));
        QVERIFY(isClose(colourAt({0.75, 0.25}), Qt::green));
        QVERIFY(isClose(colourAt({0.25, 0.75}), Qt::blue));
        QVERIFY2(facts().contains(u"400 × 600"_s) && facts().contains(u"bread.jpg"_s), qPrintable(facts()));
        QCOMPARE(m_look->accessibleName(), u"Full-Size Look"_s);
        QVERIFY(m_look->accessibleDescription().contains(u"Rye bread"_s));
    }

    void neverEnlarges()
    {
        show({.media = inspectMedia(m_picture)}, {1000, 1000});
        QCOMPARE(m_look->pictureRect().size(), QSizeF(400, 600) / m_look->devicePixelRatioF());
        QVERIFY2(facts().contains(u"100 %"_s), qPrintable(facts()));
    }

    void showsItAsItWillBeSent()
    {
        show({.media = inspectMedia(m_picture), .edits = {.crop = {0, 0.5, 1, 0.5}}});
        QCOMPARE(qRound(100 * m_look->pictureRect().height() / m_look->pictureRect().width()), 75);
        QVERIFY(isClose(colourAt({0.25, 0.5}), Qt::blue));
        QVERIFY(isClose(colourAt({0.75, 0.5}), Qt::white));
        QVERIFY2(facts().contains(u"400 × 300"_s), qPrintable(facts()));
    }

    void showsTheCoverOfAVideo()
    {
        const Media video =
            inspectMedia(makeMp4(m_folder.filePath(u"count.mp4"_s), {.size = {320, 240}, .frames = 25, .counting = true}));
        show({.media = video, .edits = {.cover = VideoCover{.atMs = 800}}}, {600, 760});
        QVERIFY(std::abs(qGray(colourAt({0.5, 0.5}).rgb()) - greyOfFrame(20)) <= 4);
        m_look->setContent({.media = video, .edits = {.cover = VideoCover{.atMs = 0, .picture = m_picture}}});
        QTRY_COMPARE(m_look->image().size(), QSize(400, 600));
        QVERIFY2(facts().contains(u"0:01"_s), qPrintable(facts()));
    }

    void changesToItsOwnSizeAndBack_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        QTest::newRow("Z") << int(Qt::Key_Z) << int(Qt::Key_Z);
        QTest::newRow("plus and minus") << int(Qt::Key_Plus) << int(Qt::Key_Minus);
    }

    void changesToItsOwnSizeAndBack()
    {
        QFETCH(int, in);
        QFETCH(int, out);
        const QString large = makeJpeg(m_folder.filePath(u"large.jpg"_s), {2000, 3000});
        show({.media = inspectMedia(large)});
        const QRectF whole = m_look->pictureRect();
        QTest::keyClick(m_look.get(), Qt::Key(in));
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Actual);
        QCOMPARE(m_look->pictureRect().size(), QSizeF(2000, 3000) / m_look->devicePixelRatioF());
        QTRY_COMPARE(m_look->image().size(), QSize(2000, 3000)); // sharp
        QVERIFY2(facts().contains(u"100 %"_s), qPrintable(facts()));
        QTest::keyClick(m_look.get(), Qt::Key(out));
        QCOMPARE(m_look->pictureRect(), whole);
    }

    void aClickZoomsToWhatWasClicked()
    {
        const QString large = makeJpeg(m_folder.filePath(u"clicked.jpg"_s), {2000, 3000});
        show({.media = inspectMedia(large)});
        const QRectF whole = m_look->pictureRect();
        const QPoint lowerLeft(int(whole.left() + whole.width() * 0.2), int(whole.top() + whole.height() * 0.8));
        QTest::mouseClick(m_look.get(), Qt::LeftButton, {}, lowerLeft);
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Actual);
        const QPoint middle(m_look->width() / 2, m_look->height() / 3);
        QVERIFY(isClose(m_look->grab().toImage().pixelColor(middle), Qt::blue));
        // Dragging moves it, as far as its edge.
        QTest::mousePress(m_look.get(), Qt::LeftButton, {}, {100, 100});
        QMouseEvent move(QEvent::MouseMove, QPointF(5000, 5000), QPointF(5000, 5000), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_look.get(), &move);
        QTest::mouseRelease(m_look.get(), Qt::LeftButton, {}, {300, 300});
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Actual);
        QCOMPARE(m_look->pictureRect().topLeft(), QPointF(0, 0));
        QVERIFY(isClose(m_look->grab().toImage().pixelColor(middle), Qt::red));
        // And by keys.
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_look.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(isClose(m_look->grab().toImage().pixelColor(middle), Qt::blue));
        QTest::mouseClick(m_look.get(), Qt::LeftButton, {}, middle);
        QCOMPARE(m_look->pictureRect(), whole);
    }

    void theButtonsDoWhatTheKeysDo()
    {
        show({.media = inspectMedia(makeJpeg(m_folder.filePath(u"buttons.jpg"_s), {2000, 3000}))});
        QSignalSpy steps(m_look.get(), &PictureLook::stepRequested);
        const auto button = [this](const char* name) { return findWidget<QToolButton>(*m_look, name); };
        button("lookPreviousButton")->click();
        QCOMPARE(steps.takeLast(), QVariantList{-1});
        button("lookNextButton")->click();
        QCOMPARE(steps.takeLast(), QVariantList{1});
        button("lookZoomButton")->click();
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Actual);
        QTest::keyClick(m_look.get(), Qt::Key_Z);
        QVERIFY(!button("lookZoomButton")->isChecked());
        // A hand that trembles has clicked.
        const QPointF middle = m_look->pictureRect().center();
        QTest::mousePress(m_look.get(), Qt::LeftButton, {}, middle.toPoint());
        const QPointF near = middle + QPointF(1, 1);
        QMouseEvent move(QEvent::MouseMove, near, m_look->mapToGlobal(near), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_look.get(), &move);
        QTest::mouseRelease(m_look.get(), Qt::LeftButton, {}, near.toPoint());
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Actual);
        QVERIFY(button("lookZoomButton")->isChecked());
        const double top = m_look->pictureRect().top();
        QWheelEvent wheel(middle, m_look->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_look.get(), &wheel);
        QCOMPARE_LT(m_look->pictureRect().top(), top);
        // The next pin is shown as a whole again.
        m_look->setContent({.media = inspectMedia(m_picture)});
        QCOMPARE(m_look->zoom(), PictureLook::Zoom::Whole);
        button("lookCloseButton")->click();
        QVERIFY(!m_look->isVisible());
    }

    void aLargerWindowShowsMore()
    {
        show({.media = inspectMedia(m_picture)}, {300, 400});
        QCOMPARE_LT(m_look->image().height(), 400);
        m_look->resize(1000, 1000);
        QTRY_COMPARE(m_look->image().size(), QSize(400, 600));
    }

    void theWindowNeverWaits()
    {
        const Media large = inspectMedia(makeJpeg(m_folder.filePath(u"huge.jpg"_s), {7000, 7000}));
        PictureLook look;
        look.show();
        QVERIFY(QTest::qWaitForWindowExposed(&look));
        QElapsedTimer timer;
        timer.start();
        look.setContent({.media = large});
        look.grab();
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(look.image().isNull());
        QTRY_VERIFY_WITH_TIMEOUT(!look.image().isNull(), 20'000);
        QVERIFY(look.image().width() < 2000); // not all of it is held
    }

    void aLatePictureIsNotShownForAnother()
    {
        const Media large = inspectMedia(makeJpeg(m_folder.filePath(u"late.jpg"_s), {7000, 7000}));
        m_look = std::make_unique<PictureLook>();
        m_look->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_look.get()));
        m_look->setContent({.media = large});
        m_look->setContent({.media = inspectMedia(m_picture)});
        QTRY_VERIFY(!m_look->image().isNull());
        QCOMPARE(m_look->image().size(), QSize(400, 600));
        QTest::qWait(0);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(m_look->image().size(), QSize(400, 600));
    }

    void saysWhereThereIsNothingToShow()
    {
        m_look = std::make_unique<PictureLook>();
        m_look->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_look.get()));
        const QRect stage(0, 0, m_look->width(), m_look->height() / 2 + 100);
        const QImage empty = m_look->grab(stage).toImage();
        QVERIFY(m_look->accessibleDescription().contains(u"No picture"_s));
        m_look->setContent(
            {.media = {.path = m_folder.filePath(u"gone.jpg"_s), .type = MediaType::Jpeg}, .edits = {}, .title = {}});
        QTRY_VERIFY(m_look->accessibleDescription().contains(u"can't be shown"_s));
        QVERIFY(m_look->grab(stage).toImage() != empty);
        QVERIFY(m_look->image().isNull());
    }

    void arrowsAskForTheNext()
    {
        show({.media = inspectMedia(m_picture)});
        QSignalSpy steps(m_look.get(), &PictureLook::stepRequested);
        const auto press = [&](Qt::Key key) {
            steps.clear();
            QTest::keyClick(m_look.get(), key);
            return steps.value(0).value(0).toInt();
        };
        QCOMPARE(press(Qt::Key_Right), 1);
        QCOMPARE(press(Qt::Key_Left), -1);
        QCOMPARE(press(Qt::Key_Down), 1);
        QCOMPARE(press(Qt::Key_Up), -1);
        m_look->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(press(Qt::Key_Right), -1);
        QCOMPARE(press(Qt::Key_Left), 1);
        QCOMPARE(press(Qt::Key_Down), 1);
    }

    void spaceInTheListOpensAndCloses()
    {
        openWindow(3);
        auto* rows = m_desk->part<QListView>("draftList");
        QTest::keyClick(rows, Qt::Key_Space);
        QVERIFY(opened());
        QVERIFY(opened()->isVisible());
        QCOMPARE(opened()->content().title, u"draft 0"_s);
        QTest::keyClick(opened(), Qt::Key_Left); // there is none before
        QCOMPARE(opened()->content().title, u"draft 0"_s);
        QTest::keyClick(opened(), Qt::Key_Right);
        QTest::keyClick(opened(), Qt::Key_Right);
        QCOMPARE(opened()->content().title, u"draft 2"_s);
        QCOMPARE(rows->currentIndex().row(), 2); // the list goes along
        QTRY_COMPARE(m_desk->editor.draft().title, u"draft 2"_s);
        QTest::keyClick(opened(), Qt::Key_Space);
        flushDeferredDeletes();
        QVERIFY(!opened());
    }

    void spaceOnThePreviewOpensIt()
    {
        openWindow(2);
        QTRY_VERIFY(m_desk->editor.isEditing());
        m_desk->editor.setEdits({.crop = {0, 0, 1, 0.5}});
        auto* card = m_desk->part<PreviewCard>("previewCard");
        card->setFocus(Qt::TabFocusReason);
        QTest::keyClick(card, Qt::Key_Space);
        QVERIFY(opened());
        QCOMPARE(opened()->content().title, u"draft 0"_s);
        QCOMPARE(opened()->content().edits.crop, QRectF(0, 0, 1, 0.5));
        QTest::keyClick(opened(), Qt::Key_Escape);
        flushDeferredDeletes();
        QVERIFY(!opened());
    }

    void sentPinsAreLookedAtToo()
    {
        openWindow(1);
        const Account account = m_desk->accounts.accounts().constFirst();
        m_desk->service.answers.push_back(failure({.kind = ErrorKind::Rejected}));
        (void)waitFor(m_desk->outbox.add(m_desk->goodDraft(account, m_picture, u"Walnut"_s), account));
        QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Failed);
        m_desk->window->setView(View::Failed);
        auto* rows = m_desk->part<QListView>("submissionList");
        rows->setCurrentIndex(rows->model()->index(0, 0));
        QTest::keyClick(rows, Qt::Key_Space);
        QVERIFY(opened());
        QCOMPARE(opened()->content().title, u"Walnut"_s);
        QCOMPARE(opened()->content().media.path, m_picture);
    }

    void everythingHasAName()
    {
        QAccessible::setActive(true);
        show({.media = inspectMedia(m_picture)});
        const QList<QToolButton*> buttons = m_look->findChildren<QToolButton*>();
        QCOMPARE(buttons.size(), 4);
        for (QToolButton* button : buttons) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(button);
            QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
        }
        QTRY_VERIFY(m_look->hasFocus());
    }
};

QTEST_MAIN(TestPictureLook)
#include "tst_picturelook.moc"
