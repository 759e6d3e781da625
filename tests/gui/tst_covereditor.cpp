// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/findwidget.h"
#include "media/inspect.h"
#include "support/impostor.h"
#include "support/mediafiles.h"
#include "ui/media/covereditor.h"
#include "ui/media/framestrip.h"
#include "ui/media/frameview.h"
#include "ui/media/timebox.h"
#include "ui/widgets/cliptime.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Cover = std::optional<VideoCover>;

} // namespace

class TestCoverEditor : public QObject {
    Q_OBJECT

private:
    void open(const Cover& cover = {}, const CoverEditor::Service& service = {}, const VideoReader& videos = VideoReader())
    {
        m_editor = std::make_unique<CoverEditor>(m_video, cover, service, nullptr, videos);
        m_applied = std::make_unique<QSignalSpy>(m_editor.get(), &CoverEditor::applied);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }
    template <class W>
    W* part(const char* name)
    {
        return findWidget<W>(*m_editor, name);
    }
    void click(const char* name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    QSlider* slider() { return part<QSlider>("coverSlider"); }
    QString message() { return part<MessageLine>("coverMessage")->text(); }
    /// The grey of what is shown; -1 where nothing is.
    int shownGrey()
    {
        const QImage image = part<FrameView>("coverView")->image();
        return image.isNull() ? -1 : qGray(image.pixel(image.rect().center()));
    }
    bool shows(int frame) { return std::abs(shownGrey() - greyOfFrame(frame)) <= 4; }
    [[nodiscard]] Cover applied() const { return m_applied->isEmpty() ? Cover() : m_applied->last().first().value<Cover>(); }

    QTemporaryDir m_folder;
    Media m_video;
    QString m_picture;
    std::unique_ptr<CoverEditor> m_editor;
    std::unique_ptr<QSignalSpy> m_applied;

private slots:
    void initTestCase()
    {
        applyAppearance(*qApp, Appearance::Light);
        m_video = inspectMedia(makeMp4(m_folder.filePath(u"count.mp4"_s), {.size = {96, 64}, .frames = 25, .counting = true}));
        QCOMPARE(m_video.durationMs, 1000);
        m_video.facts.frameRate = 25;
        m_picture = makeJpeg(m_folder.filePath(u"own.jpg"_s));
    }
    void cleanup()
    {
        m_editor.reset();
        m_applied.reset();
    }

    void beginsWithTheFirstFrame()
    {
        open();
        QTRY_VERIFY(shows(0));
        QCOMPARE(slider()->maximum(), 24);
        const QList<QLabel*> labels = m_editor->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) { return label->text() == u"of 0:01.000"_s; }));
        QCOMPARE(QApplication::focusWidget(), slider());
        click("coverApplyButton");
        QCOMPARE(m_applied->count(), 1);
        QCOMPARE(applied(), Cover(VideoCover{.atMs = 0}));
        QVERIFY(!m_editor->isVisible());
    }

    void beginsWithWhatWasChosen()
    {
        open(VideoCover{.atMs = 400});
        QTRY_VERIFY(shows(10));
        QCOMPARE(slider()->value(), 10);
        QCOMPARE(part<TimeBox>("coverTimeBox")->text(), u"0:00.400"_s);
    }

    void keysStepByFrames_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<qint64>("to");
        QTest::newRow("right") << 10 << int(Qt::Key_Right) << int(Qt::NoModifier) << qint64{440};
        QTest::newRow("left") << 10 << int(Qt::Key_Left) << int(Qt::NoModifier) << qint64{360};
        QTest::newRow("left at the beginning") << 0 << int(Qt::Key_Left) << int(Qt::NoModifier) << qint64{0};
        QTest::newRow("a second on, past the end") << 10 << int(Qt::Key_Right) << int(Qt::ShiftModifier) << qint64{960};
        QTest::newRow("a second back") << 10 << int(Qt::Key_Left) << int(Qt::ShiftModifier) << qint64{0};
        QTest::newRow("Page Up, past the end") << 10 << int(Qt::Key_PageUp) << int(Qt::NoModifier) << qint64{960};
        QTest::newRow("Home") << 10 << int(Qt::Key_Home) << int(Qt::NoModifier) << qint64{0};
        QTest::newRow("End") << 10 << int(Qt::Key_End) << int(Qt::NoModifier) << qint64{960};
    }

    void keysStepByFrames()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(qint64, to);
        open(VideoCover{.atMs = from * 40});
        QTest::keyClick(slider(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(m_editor->cover().atMs, to);
        QTRY_VERIFY(shows(int(to / 40)));
    }

    void timeRunsToTheRightInEveryLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open(VideoCover{.atMs = 400});
        QTest::keyClick(slider(), Qt::Key_Right);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(m_editor->cover().atMs, 440);
    }

    void buttonsStepByFrames()
    {
        open(VideoCover{.atMs = 400});
        click("coverForwardButton");
        click("coverForwardButton");
        QCOMPARE(m_editor->cover().atMs, 480);
        click("coverBackButton");
        QCOMPARE(m_editor->cover().atMs, 440);
        QTRY_VERIFY(shows(11));
    }

    void oddFrameRatesStepToTheirFrames()
    {
        Media video = m_video;
        video.facts.frameRate = 30000.0 / 1001;
        m_editor = std::make_unique<CoverEditor>(video, VideoCover(), CoverEditor::Service());
        QList<qint64> times;
        for (int i = 0; i < 6; ++i) {
            part<QToolButton>("coverForwardButton")->click();
            times.append(m_editor->cover().atMs);
        }
        QCOMPARE(times, (QList<qint64>{34, 67, 101, 134, 167, 201}));
        part<QToolButton>("coverBackButton")->click();
        QCOMPARE(m_editor->cover().atMs, 167);
    }

    void aTimeCanBeEntered()
    {
        open();
        auto* time = part<TimeBox>("coverTimeBox");
        time->setFocus();
        time->selectAll();
        QTest::keyClicks(time, u"0.5"_s);
        QCOMPARE(m_editor->cover().atMs, 500);
        QCOMPARE(slider()->value(), 12);
        QTRY_VERIFY(shows(12));
        QVERIFY(message().isEmpty());
    }

    void theTimeTakesTimesOnly()
    {
        open();
        auto* time = part<TimeBox>("coverTimeBox");
        QTest::keyClick(time, Qt::Key_Up);
        QCOMPARE(m_editor->cover().atMs, 1000);
        time->selectAll();
        QTest::keyClicks(time, u"x0:02y"_s);
        QCOMPARE(time->text(), u"0:02"_s);
        time->selectAll();
        QTest::keyClicks(time, u"25:00:00"_s);
        QCOMPARE(time->text(), u"25:00:"_s); // a day is the most
    }

    void enterApplies()
    {
        open(VideoCover{.atMs = 400});
        QTest::keyClick(slider(), Qt::Key_Return);
        QCOMPARE(applied(), Cover(VideoCover{.atMs = 400}));
    }

    void pastTheEndIsSaid()
    {
        open();
        auto* time = part<TimeBox>("coverTimeBox");
        time->selectAll();
        QTest::keyClicks(time, u"1:05"_s);
        QCOMPARE(m_editor->cover().atMs, 65'000);
        QCOMPARE(message(), u"The video ends at 0:01.000. Its last frame becomes the cover."_s);
        QTRY_VERIFY(shows(24));
        click("coverApplyButton");
        QCOMPARE(applied(), Cover(VideoCover{.atMs = 65'000}));
    }

    void scrubbingEndsWithTheLastPlace()
    {
        open();
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 8; ++round) {
            for (int frame = 0; frame <= 20; ++frame)
                slider()->setValue(frame);
        }
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // 168 frames are not waited for
        QTRY_VERIFY(shows(20));
    }

    void theStripShowsAndMoves()
    {
        open();
        auto* strip = part<FrameStrip>("coverStrip");
        QTRY_VERIFY(strip->hasFrame(FrameStrip::frames - 1));
        QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() - 1, strip->height() / 2});
        QCOMPARE(m_editor->cover().atMs, 960);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->rect().center());
        QCOMPARE(slider()->value(), 12);
        const QPointF left(1, strip->height() / 2.0);
        QMouseEvent drag(QEvent::MouseMove, left, strip->mapToGlobal(left), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(strip, &drag);
        QCOMPARE(m_editor->cover().atMs, 0);

        // Its frames are those of their times, and its mark is where the slider is.
        const QImage before = strip->grab().toImage();
        for (int i = 0; i < FrameStrip::frames; ++i) {
            const int place = int((i + 0.5) * strip->width() / FrameStrip::frames);
            const int frame = int((i + 0.5) * 25 / FrameStrip::frames);
            QCOMPARE_LE(std::abs(qGray(before.pixel(place, strip->height() / 2)) - greyOfFrame(frame)), 4);
        }
        slider()->setValue(24);
        const QImage after = strip->grab().toImage();
        QVERIFY(before.copy(0, 0, 24, before.height()) != after.copy(0, 0, 24, after.height()));
        QVERIFY(before.copy(before.width() - 24, 0, 24, before.height()) != after.copy(after.width() - 24, 0, 24, after.height()));
    }

    void aPictureTakesItsPlaceAndBack()
    {
        open(VideoCover{.atMs = 400}, {u"Pottery Post"_s, Capabilities::VideoCovers::FrameOrPicture});
        QTRY_VERIFY(shows(10));
        m_editor->setFileChooser([this](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(m_picture); });
        click("coverPictureButton");
        QTRY_COMPARE(part<FrameView>("coverView")->image().size(), QSize(400, 600));
        QVERIFY(!slider()->isVisible());
        QVERIFY(part<MessageLine>("coverServiceNote")->text().isEmpty());
        QVERIFY(part<QPushButton>("coverOtherPictureButton")->hasFocus());
        click("coverFrameButton");
        QTRY_VERIFY(shows(10));
        QVERIFY(slider()->isVisible() && slider()->hasFocus());
        click("coverPictureButton");
        click("coverApplyButton");
        QCOMPARE(applied(), Cover(VideoCover{.atMs = 400, .picture = m_picture}));
    }

    void whatWasChosenBeforeIsNotShown()
    {
        open({}, {}, VideoReader(makeImpostor(m_folder.filePath(u"slow"_s), "exec sleep 60"), std::chrono::milliseconds(300)));
        const QString large = makePng(m_folder.filePath(u"large.png"_s), {4000, 4000});
        m_editor->setFileChooser([large](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(large); });
        click("coverPictureButton");
        // The frame that can't be had comes first, and says nothing of the picture.
        bool refused = false;
        const auto isShown = [&] {
            refused = refused || !message().isEmpty();
            return !part<FrameView>("coverView")->image().isNull();
        };
        QVERIFY(QTest::qWaitFor(isShown, 10'000));
        QVERIFY(!refused);
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("text") << writeFile(m_folder.filePath(u"notes.jpg"_s), "not a picture");
        QTest::newRow("a video") << m_video.path;
        QTest::newRow("gone") << m_folder.filePath(u"gone.jpg"_s);
    }

    void whatIsNoPictureIsRefused()
    {
        QFETCH(QString, path);
        open();
        m_editor->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        click("coverPictureButton");
        QTRY_VERIFY2(message().contains(QFileInfo(path).fileName()), qPrintable(message()));
        QVERIFY(!part<QPushButton>("coverApplyButton")->isEnabled());
        click("coverFrameButton");
        QVERIFY(part<QPushButton>("coverApplyButton")->isEnabled());
        QVERIFY(message().isEmpty());
    }

    void saysWhatTheServiceDoes()
    {
        const auto note = [this] { return part<MessageLine>("coverServiceNote")->text(); };
        open({}, {u"Pottery Post"_s, Capabilities::VideoCovers::None});
        QCOMPARE(note(), u"Pottery Post does not take a cover. It chooses one itself."_s);
        open({}, {u"Pottery Post"_s, Capabilities::VideoCovers::Frame});
        QCOMPARE(note(), QString());
        open(VideoCover{.picture = m_picture}, {u"Pottery Post"_s, Capabilities::VideoCovers::Frame});
        QVERIFY(note().contains(u"not a picture"_s));
        open();
        QCOMPARE(note(), QString());
    }

    void withoutADecoderTheTimeStillCounts()
    {
        open({}, {}, VideoReader(u"/nowhere/pinwright-video"_s));
        QTRY_VERIFY(message().contains(u"can't be shown here"_s));
        auto* time = part<TimeBox>("coverTimeBox");
        time->selectAll();
        QTest::keyClicks(time, u"0.3"_s);
        click("coverApplyButton");
        QCOMPARE(applied(), Cover(VideoCover{.atMs = 300}));
    }

    void aVideoOfUnknownLengthHasNothingToSlide()
    {
        Media video = m_video;
        video.durationMs = 0;
        std::swap(video, m_video);
        open();
        std::swap(video, m_video);
        QVERIFY(!slider()->isVisible());
        QCOMPARE(QApplication::focusWidget(), part<TimeBox>("coverTimeBox"));
        click("coverForwardButton");
        QCOMPARE(m_editor->cover().atMs, 40);
    }

    void aChosenCoverCanBeTakenBack()
    {
        open();
        QVERIFY(!part<QPushButton>("coverRemoveButton")->isVisible());
        open(VideoCover{.atMs = 400});
        click("coverRemoveButton");
        QCOMPARE(m_applied->count(), 1);
        QCOMPARE(applied(), Cover());
    }

    void cancelChangesNothing()
    {
        open(VideoCover{.atMs = 400});
        QTest::keyClick(slider(), Qt::Key_Right);
        QTest::keyClick(m_editor.get(), Qt::Key_Escape);
        QVERIFY(!m_editor->isVisible());
        QCOMPARE(m_applied->count(), 0);
    }

    void aSlowFrameIsWaitedFor()
    {
        open({}, {}, VideoReader(makeImpostor(m_folder.filePath(u"slow"_s), "exec sleep 60"), std::chrono::milliseconds(1500)));
        const auto* view = part<FrameView>("coverView");
        QTRY_VERIFY(view->isTurning());
        QTRY_VERIFY(!view->isTurning());
        QVERIFY(message().contains(u"can't be shown here"_s));
    }

    void aFrameKeepsItsShape()
    {
        FrameView view;
        view.resize(600, 400);
        const auto at = [&view](QPoint point) { return view.grab().toImage().pixelColor(point); };
        QImage flat(600, 100, QImage::Format_RGB32);
        flat.fill(Qt::red);
        view.setImage(flat);
        QCOMPARE(at({300, 200}), QColor(Qt::red));
        QVERIFY(at({300, 100}) != QColor(Qt::red));
        // In place of one stands why.
        view.setImage({});
        const QImage empty = view.grab().toImage();
        view.setImage({}, u"No frame to show"_s);
        QVERIFY(view.grab().toImage() != empty);
    }

    void aRingTurnsOnlyWhereItTakesAWhile()
    {
        FrameView view;
        const QImage calm = view.grab().toImage();
        view.setBusy(true);
        QVERIFY(!view.isTurning());
        QTRY_VERIFY(view.isTurning());
        QVERIFY(view.grab().toImage() != calm);
        view.setBusy(true);
        QVERIFY(view.isTurning());
        view.setBusy(false);
        QVERIFY(!view.isTurning());
    }

    void everythingHasAName()
    {
        QAccessible::setActive(true);
        open();
        for (const char* name : {"coverSlider", "coverTimeBox", "coverBackButton", "coverForwardButton", "coverPictureButton",
                 "coverCancelButton", "coverApplyButton"}) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(part<QWidget>(name));
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), name);
        }
    }

    void timesAreReadAsTheyAreShown()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(clipTime(42'040), u"0:42,040"_s);
        QCOMPARE(clipTimeFromText(clipTime(3'723'004)), std::optional<qint64>(3'723'004));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(clipTime(42'040), u"0:42.040"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(clipLength(42'400), u"0:42"_s);
        QCOMPARE(clipLength(3'723'000), u"1:02:03"_s);
        QCOMPARE(clipTimeFromText(u"12.5"_s), std::optional<qint64>(12'500));
        for (const QString& text : {u""_s, u":"_s, u"1:2:3:4"_s, u"-1"_s, u"a"_s, u"1e99"_s, u"nan"_s})
            QVERIFY2(!clipTimeFromText(text), qPrintable(text));
    }
};

QTEST_MAIN(TestCoverEditor)
#include "tst_covereditor.moc"
