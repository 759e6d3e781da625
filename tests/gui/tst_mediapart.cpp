// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composerfixture.h"
#include "media/inspect.h"
#include "ui/composer/foundfiles.h"
#include "ui/composer/linkbutton.h"
#include "ui/media/covereditor.h"
#include "ui/media/cropeditor.h"
#include "ui/widgets/elidedlabel.h"

#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// The form's picture or video: what is said of it, and what its buttons do to real files.
class TestMediaPart : public QObject, private ComposerFixture {
    Q_OBJECT

private:
    void press(const QString& text) const
    {
        QPushButton* button = helpButton(text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// The button beside a remark such as "Cropped to 2:3", by what a screen reader says.
    LinkButton* removal(const QString& name) const
    {
        for (LinkButton* button : m_composer->findChildren<LinkButton*>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QStringList remarks() const
    {
        QStringList texts;
        for (const ElidedLabel* label : m_composer->findChildren<ElidedLabel*>()) {
            if (label->isVisible() && label->parentWidget()->findChild<LinkButton*>())
                texts.append(label->text());
        }
        return texts;
    }
    void open(const Media& media, const MediaEdits& edits = {})
    {
        Draft draft = m_desk->goodDraft(m_account);
        draft.media = media;
        draft.edits = edits;
        m_desk->editDraft(draft);
    }
    QString in(const QString& name) const { return m_desk->folder.filePath(name); }
    const Draft& draft() const { return m_desk->editor.draft(); }
    QUndoStack& steps() const { return m_desk->drafts.undoStack(); }
    static QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

    Account m_account;

private slots:
    void initTestCase() { prepareApplication(); }

    void init()
    {
        makeDesk();
        QCoreApplication::setOrganizationName(u"Pinwright"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, in(u"config"_s));
        m_desk->provider->boardList = QList<Board>{{.id = BoardId(u"1"_s), .name = u"Bread"_s}};
        m_desk->provider->caps.pictureTypes = {MediaType::Jpeg, MediaType::Png};
        m_desk->provider->caps.videoTypes = {MediaType::Mp4};
        m_desk->provider->caps.limits.feedRatioMin = 0.5;
        m_account = m_desk->addAccount();
        showForm();
    }

    void cleanup() { end(); }

    void theFactsOfAPictureAreOfThePictureAsShown()
    {
        const Media media = inspectMedia(makeJpegWithOrientation(in(u"turned.jpg"_s), 6, {600, 400}));
        open(media);
        QCOMPARE(find<ElidedLabel>("mediaFacts")->text(), u"JPEG · 400 × 600 · "_s + sizeText(media.bytes));
        QVERIFY(find<QPushButton>("cropButton")->isVisible());
        QVERIFY(!find<QPushButton>("coverButton")->isVisible());
        QVERIFY(m_composer->canCrop());
        QVERIFY(!m_composer->canChooseCover());
        QSignalSpy look(m_composer, &Composer::lookRequested);
        QTest::mouseClick(find<QPushButton>("lookButton"), Qt::LeftButton);
        QCOMPARE(look.size(), 1);
    }

    void theFactsOfAVideoTellItsLengthAndCodec()
    {
        Media video = inspectMedia(makeMp4(in(u"clip.mp4"_s)));
        video.durationMs = 42'000;
        video.facts.videoCodec = u"h264"_s;
        open(video);
        QCOMPARE(find<ElidedLabel>("mediaFacts")->text(), u"MP4 · 320 × 240 · 0:42 · H.264 · "_s + sizeText(video.bytes));
        QVERIFY(find<QPushButton>("coverButton")->isVisible());
        QVERIFY(!find<QPushButton>("cropButton")->isVisible());
    }

    void aLongNameLeavesTheFormItsWidth()
    {
        Media media = m_desk->picture();
        media.path = in(u"IMG_20260303_184512_"_s + QString(90, u'x') + u".jpg"_s);
        media.problem = MediaProblem::Missing;
        open(media);
        QTRY_COMPARE(messages().size(), 1);
        QVERIFY(messages().constFirst().contains(media.fileName()));
        const auto* scroll = m_composer->findChild<QScrollArea*>();
        scroll->widget()->layout()->activate();
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }

    void aFileThatIsLookedAtSaysSo()
    {
        open({.path = makeJpeg(in(u"fresh.jpg"_s))});
        QCOMPARE(find<ElidedLabel>("mediaFacts")->text(), u"Looking at the file…"_s);
    }

    void nothingIsDoneToWhatCannotBeUsed()
    {
        open(inspectMedia(writeFile(in(u"notes.jpg"_s), "no picture")));
        for (const char* name : {"cropButton", "coverButton", "lookButton"})
            QVERIFY2(!find<QPushButton>(name)->isVisible(), name);
        m_composer->cropMedia();
        QVERIFY(!m_window->findChild<CropEditor*>());
    }

    void whatIsSentIsToldWithItsSize()
    {
        const Media media = inspectMedia(makeWebp(in(u"look3.webp"_s)));
        open(media);
        auto* line = find<MessageLine>("repairLine");
        QCOMPARE(line->text(), u"look3.webp will be sent as JPEG."_s);
        QTRY_VERIFY(line->text().startsWith(u"look3.webp will be sent as JPEG, "_s));
        const auto plan = planRepair(draft(), m_desk->provider->caps, {});
        const auto made = m_desk->repairs.get(media, plan);
        QVERIFY(made && *made);
        QCOMPARE(line->text(), u"look3.webp will be sent as JPEG, %1."_s.arg(sizeText((*made)->bytes)));
        QVERIFY(!find<QLabel>("repairBusySign")->isVisible());
        QCOMPARE(messages(), QStringList{line->text()}); // said once
        QVERIFY(!helpButton(u"Undo Repair"_s));

        // While it is made a sign says so.
        open(inspectMedia(makeWebp(in(u"large.webp"_s), {3000, 3000})));
        QTRY_VERIFY(find<QLabel>("repairBusySign")->isVisible());
        QTRY_VERIFY(!find<QLabel>("repairBusySign")->isVisible());

        // Another draft's file is sent as it is.
        open(inspectMedia(makeJpeg(in(u"plain.jpg"_s))));
        QVERIFY(!line->isVisible());
    }

    void whatCannotBeMadeSaysWhy()
    {
        const QString path = makeWebp(in(u"look3.webp"_s));
        const Media media = inspectMedia(path);
        QVERIFY(QFile::remove(path));
        open(media);
        auto* line = find<MessageLine>("repairLine");
        QTRY_VERIFY(line->isVisible() && !line->text().contains(u"will be sent"_s));
        QVERIFY(!line->text().isEmpty());
    }

    void whatCanNeverBeMadeIsRefused()
    {
        QByteArray webp = readFile(makeWebp(in(u"look3.webp"_s)));
        const qsizetype pixels = webp.indexOf("VP8 ") + 18; // behind the size of the picture
        webp.replace(pixels, webp.size() - pixels, QByteArray(webp.size() - pixels, '\xff'));
        Media media = inspectMedia(writeFile(in(u"look3.webp"_s), webp));
        media.problem = MediaProblem::None; // the look at it read no pixels
        open(media);
        const QString refusal = u"look3.webp could not be decoded. Choose another file."_s;
        QTRY_COMPARE(messages(), QStringList{refusal});
        QVERIFY(!find<MessageLine>("repairLine")->isVisible());
        QVERIFY(helpButton(u"Choose File…"_s));
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());

        // It goes with the file.
        open(inspectMedia(makeWebp(in(u"look3.webp"_s), {300, 300})));
        QTRY_VERIFY(find<MessageLine>("repairLine")->text().startsWith(u"look3.webp will be sent as JPEG, "_s));
        QVERIFY(find<QPushButton>("publishButton")->isEnabled());
    }

    void aRepairIsAllowedAndTakenBack()
    {
        m_desk->repairSettings.automatic = false;
        saveRepairSettings(m_desk->repairSettings);
        open(inspectMedia(makeWebp(in(u"look3.webp"_s))));
        QCOMPARE(messages(), QStringList{u"This service does not take WebP files."_s});
        QVERIFY(!find<QPushButton>("publishButton")->isEnabled());
        press(u"Repair"_s);
        QVERIFY(draft().edits.repairs);
        QVERIFY(find<QPushButton>("publishButton")->isEnabled());
        QTRY_VERIFY(find<MessageLine>("repairLine")->text().startsWith(u"look3.webp will be sent as JPEG, "_s));
        press(u"Undo Repair"_s);
        QVERIFY(!draft().edits.repairs);
        QVERIFY(find<QPushButton>("chooseMediaButton")->hasFocus());
        QCOMPARE(messages(), QStringList{u"This service does not take WebP files."_s});
        steps().undo();
        QVERIFY(draft().edits.repairs);
        steps().undo();
        QVERIFY(!draft().edits.repairs);
    }

    void whatMendsTwoProblemsIsOfferedOnce()
    {
        m_desk->provider->caps.videoCodecs = {u"h264"_s};
        open(inspectMedia(makeWebm(in(u"clip.webm"_s))));
        QCOMPARE(messages().size(), 2);
        int buttons = 0;
        for (const auto* button : m_composer->findChildren<QPushButton*>())
            buttons += int(button->isVisible() && button->text() == u"Choose File…"_s);
        QCOMPARE(buttons, 1);
        // One of the two is gone.
        m_desk->provider->caps.videoTypes.append(MediaType::Webm);
        m_desk->editor.recheck();
        QCOMPARE(messages().size(), 1);
        QVERIFY(helpButton(u"Choose File…"_s));
    }

    void aTallPictureIsCroppedAndPadded()
    {
        open(inspectMedia(makeJpeg(in(u"tall.jpg"_s), {400, 1200})));
        const QString warning = u"This picture is 1:3. Feeds may hide the lower part."_s;
        QCOMPARE(messages(), QStringList{warning});
        press(u"Crop to 2:3"_s);
        const MediaEdits cropped = draft().edits;
        QCOMPARE(keptPart({400, 1200}, cropped.crop), QRect(0, 300, 400, 600));
        QCOMPARE(remarks(), QStringList{u"Cropped to 2:3"_s});
        QVERIFY(!messages().contains(warning));
        QVERIFY(find<QPushButton>("chooseMediaButton")->hasFocus());
        QVERIFY(steps().undoText().contains(u"Crop"_s));

        steps().undo();
        QVERIFY(draft().edits.isEmpty());
        QCOMPARE(messages(), QStringList{warning});
        QCOMPARE(remarks(), QStringList());
        steps().redo();
        QCOMPARE(draft().edits, cropped);

        QTest::mouseClick(removal(u"Remove Crop"_s), Qt::LeftButton);
        QVERIFY(draft().edits.isEmpty());
        steps().undo();
        QCOMPARE(draft().edits, cropped);
        steps().undo();

        press(u"Pad to 2:3"_s);
        QCOMPARE(editedSize({400, 1200}, draft().edits), QSize(800, 1200));
        QCOMPARE(remarks(), QStringList{u"With margins to 2:3"_s});
        QTest::mouseClick(removal(u"Remove Margins"_s), Qt::LeftButton);
        QVERIFY(draft().edits.isEmpty());

        open(draft().media, {.padRatio = 0.3});
        press(u"Crop to 2:3"_s);
        QCOMPARE(remarks(), QStringList{u"Cropped to 2:3"_s}); // in place of the margins
    }

    void whatIsRemovedLeavesTheRest()
    {
        const MediaEdits edits{.crop = {0, 0, 0.5, 1}, .padRatio = 1, .repairs = true};
        open(inspectMedia(makeJpeg(in(u"both.jpg"_s), {600, 400})), edits);
        QTest::mouseClick(removal(u"Remove Crop"_s), Qt::LeftButton);
        QCOMPARE(draft().edits, (MediaEdits{.padRatio = 1, .repairs = true}));
        steps().undo();
        QTest::mouseClick(removal(u"Remove Margins"_s), Qt::LeftButton);
        QCOMPARE(draft().edits, (MediaEdits{.crop = edits.crop, .repairs = true}));

        open(inspectMedia(makeMp4(in(u"clip.mp4"_s))), {.cover = VideoCover{.picture = in(u"own.jpg"_s)}, .repairs = true});
        QCOMPARE(remarks(), QStringList{u"Cover: own.jpg"_s});
        QTest::mouseClick(removal(u"Remove Cover"_s), Qt::LeftButton);
        QCOMPARE(draft().edits, MediaEdits{.repairs = true});
    }

    void whatIsChosenIsForItsDraft()
    {
        open(inspectMedia(makeMp4(in(u"clip.mp4"_s))));
        const DraftId video = draft().id;
        QTest::mouseClick(find<QPushButton>("coverButton"), Qt::LeftButton);
        open(inspectMedia(makeJpeg(in(u"wide.jpg"_s), {600, 400})));
        const DraftId picture = draft().id;
        std::function<void(const QString&)> choose;
        m_composer->setFileChooser([&choose](QWidget*, const std::function<void(const QString&)>& chosen) { choose = chosen; });
        m_composer->cropMedia();
        QTest::mouseClick(find<QPushButton>("chooseMediaButton"), Qt::LeftButton);
        // Meanwhile another one is edited.
        open(inspectMedia(makeJpeg(in(u"other.jpg"_s))), {.repairs = true});
        const Draft other = draft();
        emit m_window->findChild<CropEditor*>()->applied({.padRatio = 1});
        emit m_window->findChild<CoverEditor*>()->applied(VideoCover{.atMs = 40});
        choose(makePng(in(u"late.png"_s)));
        QCOMPARE(draft(), other);
        QCOMPARE(m_desk->drafts.find(picture)->edits.padRatio, 1);
        QCOMPARE(m_desk->drafts.find(video)->edits, MediaEdits{.cover = VideoCover{.atMs = 40}});
    }

    void undoKeepsWhatTheLastLookFound()
    {
        const QString path = makeJpeg(in(u"tall.jpg"_s), {400, 1200});
        open(inspectMedia(path));
        press(u"Crop to 2:3"_s);
        makeJpeg(path, {500, 1500});
        m_desk->importer.reinspect(draft().id);
        QTRY_COMPARE(draft().media.pixels, QSize(500, 1500));
        steps().undo();
        QVERIFY(draft().edits.isEmpty());
        QCOMPARE(draft().media.pixels, QSize(500, 1500));
    }

    void theCropEditorWorksOnTheDraft()
    {
        open(inspectMedia(makeJpeg(in(u"wide.jpg"_s), {600, 400})));
        auto* crop = find<QPushButton>("cropButton");
        crop->setFocus();
        QTest::keyClick(crop, Qt::Key_Space);
        auto* editor = m_window->findChild<CropEditor*>();
        QVERIFY(editor && editor->isVisible());
        QVERIFY(editor->isModal());
        editor->cropTo(CropEditor::square);
        QTest::mouseClick(findWidget<QPushButton>(*editor, "cropApply"), Qt::LeftButton);
        QCOMPARE(editedSize({600, 400}, draft().edits), QSize(400, 400));
        QCOMPARE(remarks(), QStringList{u"Cropped to 1:1"_s});
        steps().undo();
        QVERIFY(draft().edits.isEmpty());
        QTRY_VERIFY(!m_window->findChild<CropEditor*>());

        open(inspectMedia(makeJpeg(in(u"free.jpg"_s), {600, 400})), {.crop = {0, 0, 0.5, 0.2}});
        QCOMPARE(remarks(), QStringList{u"Cropped to 300 × 80"_s});
    }

    void theCoverEditorWorksOnTheDraft()
    {
        m_desk->provider->caps.videoCovers = Capabilities::VideoCovers::Frame;
        open(inspectMedia(makeMp4(in(u"clip.mp4"_s), {.frames = 50})));
        const QString own = makeJpeg(in(u"own.jpg"_s));
        m_composer->setFileChooser([own](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(own); });
        QTest::mouseClick(find<QPushButton>("coverButton"), Qt::LeftButton);
        auto* editor = m_window->findChild<CoverEditor*>();
        QVERIFY(editor && editor->isVisible());
        QTest::mouseClick(findWidget<QPushButton>(*editor, "coverPictureButton"), Qt::LeftButton);
        QCOMPARE(findWidget<ElidedLabel>(*editor, "coverPictureName")->text(), u"own.jpg"_s);
        const QString note = findWidget<MessageLine>(*editor, "coverServiceNote")->text();
        QVERIFY2(note.startsWith(u"Form Service takes a frame"_s), qPrintable(note));
        emit editor->applied(VideoCover{.atMs = 1000});
        editor->close();
        QVERIFY(steps().undoText().contains(u"Cover"_s));
        QCOMPARE(draft().edits.cover, std::optional(VideoCover{.atMs = 1000}));
        QCOMPARE(remarks(), QStringList{u"Cover at 0:01"_s});
        QTest::mouseClick(removal(u"Remove Cover"_s), Qt::LeftButton);
        QVERIFY(!draft().edits.cover);
        steps().undo();
        QVERIFY(draft().edits.cover);
    }

    void aMissingFileIsFound_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("the same content") << true;
        QTest::newRow("the same name") << false;
    }

    void aMissingFileIsFound()
    {
        QFETCH(const bool, known);
        QVERIFY(QDir(m_desk->folder.path()).mkpath(u"photos/march/sorted"_s));
        const QString was = makeJpeg(in(u"photos/march/harbour-at-dusk.jpg"_s));
        Media media = mediaAt(was, MediaType::Jpeg);
        media.pixels = {400, 600};
        if (!known)
            media.sha256.clear();
        const QString now = in(u"photos/march/sorted/harbour-at-dusk.jpg"_s);
        QVERIFY(QFile::rename(was, now));
        media.problem = MediaProblem::Missing;
        const MediaEdits edits{.crop = {0, 0, 1, 0.5}};
        open(media, edits);
        press(u"Find File…"_s);
        QTRY_VERIFY(m_composer->findChild<FoundFileButton*>(u"foundFile0"_s));
        auto* found = find<FoundFileButton>("foundFile0");
        QVERIFY(found->hasFocus());
        QCOMPARE(found->accessibleName().contains(u"Same content"_s), known);
        QCOMPARE(found->file().path, now);
        QTest::keyClick(found, Qt::Key_Space);
        QCOMPARE(draft().media.path, now);
        QTRY_COMPARE(draft().media.problem, MediaProblem::None);
        QCOMPARE(draft().edits, known ? edits : MediaEdits());
        QVERIFY(!find<QWidget>("foundFiles")->isVisible());
        QVERIFY(!helpButton(u"Find File…"_s));

        steps().undo();
        QCOMPARE(draft().media.path, was);
        QCOMPARE(draft().edits, edits);
        steps().redo();
        QCOMPARE(draft().media.path, now);
        QCOMPARE(draft().media.problem, MediaProblem::None);
    }

    void foundFilesAreToldApart()
    {
        const auto look = [](const FoundFile& file) {
            FoundFileButton button(file);
            button.resize(300, button.sizeHint().height());
            return button.grab().toImage();
        };
        QVERIFY(look({u"/march/look.jpg"_s, true}) != look({u"/march/look.jpg"_s, false}));
        QVERIFY(look({u"/march/look.jpg"_s, false}) != look({u"/april/look.jpg"_s, false}));

        // One lies where another draft's file is.
        for (const auto& name : {u"photos/march"_s, u"photos/april"_s, u"elsewhere"_s})
            QVERIFY(QDir(m_desk->folder.path()).mkpath(name));
        open(inspectMedia(makePng(in(u"elsewhere/plain.png"_s))));
        const QString was = makeJpeg(in(u"photos/march/harbour-at-dusk.jpg"_s));
        Media media = mediaAt(was, MediaType::Jpeg);
        const QString copy = in(u"elsewhere/copy.jpg"_s);
        QVERIFY(QFile::copy(was, copy));
        QVERIFY(QFile::rename(was, in(u"photos/april/harbour-at-dusk.jpg"_s)));
        media.problem = MediaProblem::Missing;
        open(media);
        press(u"Find File…"_s);
        QTRY_VERIFY(m_composer->findChild<FoundFileButton*>(u"foundFile1"_s));
        QVERIFY(find<FoundFileButton>("foundFile0")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find<FoundFileButton>("foundFile1")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(find<QPushButton>("otherFileButton")->hasFocus());
        // What comes back by itself is not looked for any more.
        QVERIFY(QFile::copy(copy, was));
        m_desk->importer.reinspect(draft().id);
        QTRY_VERIFY(!find<QWidget>("foundFiles")->isVisible());
        QVERIFY(QFile::remove(was));
        open(media);
        press(u"Find File…"_s);
        QTRY_VERIFY(m_composer->findChild<FoundFileButton*>(u"foundFile1"_s));
        QTest::mouseClick(find<FoundFileButton>("foundFile1"), Qt::LeftButton);
        QCOMPARE(draft().media.path, copy);
    }

    void aSearchIsStopped()
    {
        QVERIFY(QDir(m_desk->folder.path()).mkpath(u"photos/march"_s));
        open({.path = in(u"photos/march/nowhere-to-be-seen.jpg"_s), .problem = MediaProblem::Missing});
        press(u"Find File…"_s);
        QTest::mouseClick(find<QPushButton>("stopSearchButton"), Qt::LeftButton);
        QVERIFY(!find<QWidget>("foundFiles")->isVisible());
        QVERIFY(find<QPushButton>("chooseMediaButton")->hasFocus());
        QVERIFY(helpButton(u"Find File…"_s));
        // Not even what it found by then.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!find<QWidget>("foundFiles")->isVisible());
    }

    void whereNothingIsFoundAnotherFileIsChosen()
    {
        QVERIFY(QDir(m_desk->folder.path()).mkpath(u"photos/march"_s));
        Media media{.path = in(u"photos/march/nowhere-to-be-seen.jpg"_s), .problem = MediaProblem::Missing};
        open(media);
        press(u"Find File…"_s);
        auto* other = [&] {
            (void)QTest::qWaitFor([&] { return m_composer->findChild<QPushButton*>(u"otherFileButton"_s); }, 15'000);
            return m_composer->findChild<QPushButton*>(u"otherFileButton"_s);
        }();
        QVERIFY(other);
        const QString path = makePng(in(u"other.png"_s));
        m_composer->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(draft().media.path, path);
        QTRY_COMPARE(draft().media.type, MediaType::Png);
    }

    void aFileThatChangedIsNotPublishedUnseen()
    {
        const QString path = makeJpeg(in(u"harbour.jpg"_s), {400, 600});
        open(inspectMedia(path));
        makeJpeg(path, {800, 1200});
        QSignalSpy published(m_composer, &Composer::publishRequested);
        m_composer->publish();
        QTRY_COMPARE(draft().media.pixels, QSize(800, 1200));
        const QString notice = u"harbour.jpg has changed since it was added. The preview shows it as it is now."_s;
        QVERIFY(messages().contains(notice));
        QCOMPARE(published.size(), 0);
        m_composer->publish();
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published[0][0].value<DraftId>(), draft().id);
        // Each time it is looked at again.
        makeJpeg(path, {400, 600});
        m_composer->publish();
        QTRY_COMPARE(draft().media.pixels, QSize(400, 600));
        QCOMPARE(published.size(), 1);

        open(inspectMedia(makeJpeg(in(u"other.jpg"_s))));
        QVERIFY(!messages().contains(notice));
        // As long as it was, and saved later.
        open(inspectMedia(path));
        QFile saved(path);
        QVERIFY(
            saved.open(QIODevice::Append) && saved.setFileTime(draft().media.modified.addSecs(60), QFile::FileModificationTime));
        m_composer->publish();
        QTRY_VERIFY(messages().contains(notice));
        QCOMPARE(published.size(), 1);
    }

    void aFileThatWentIsNotPublished()
    {
        const QString path = makeJpeg(in(u"harbour.jpg"_s));
        open(inspectMedia(path));
        QVERIFY(QFile::remove(path));
        QSignalSpy published(m_composer, &Composer::publishRequested);
        m_composer->publish();
        QTRY_COMPARE(draft().media.problem, MediaProblem::Missing);
        QVERIFY(helpButton(u"Find File…"_s));
        QCOMPARE(published.size(), 0);
    }

    void thePinWithTheSamePictureIsShown()
    {
        m_desk->seen = SeenPicture{.where = SeenPicture::Where::Draft, .draft = DraftId(u"d1"_s), .title = u"Harbour"_s};
        open(inspectMedia(makeJpeg(in(u"harbour.jpg"_s))));
        QSignalSpy drafts(m_composer, &Composer::draftRequested);
        press(u"Show Draft"_s);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts[0][0].value<DraftId>(), DraftId(u"d1"_s));

        m_desk->seen = SeenPicture{.where = SeenPicture::Where::Published, .submission = SubmissionId(u"s1"_s)};
        m_desk->editor.recheck();
        QSignalSpy pins(m_composer, &Composer::submissionRequested);
        press(u"Show Pin"_s);
        QCOMPARE(pins[0][0].value<SubmissionId>(), SubmissionId(u"s1"_s));
    }

    void whatIsUndoneIsShown()
    {
        open(inspectMedia(makeJpeg(in(u"tall.jpg"_s), {400, 1200})));
        const DraftId first = draft().id;
        press(u"Crop to 2:3"_s);
        open(inspectMedia(makeJpeg(in(u"other.jpg"_s))));
        QSignalSpy wanted(m_composer, &Composer::draftRequested);
        steps().undo();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<DraftId>(), first);
        QVERIFY(m_desk->drafts.find(first)->edits.isEmpty());
    }

    void replacingIsUndone()
    {
        const Media before = inspectMedia(makeJpeg(in(u"tall.jpg"_s), {400, 1200}));
        open(before, {.padRatio = 1});
        const QString path = makePng(in(u"other.png"_s));
        m_composer->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
        QTest::mouseClick(find<QPushButton>("chooseMediaButton"), Qt::LeftButton);
        QVERIFY(draft().edits.isEmpty());
        steps().undo();
        QCOMPARE(draft().media, before);
        QCOMPARE(draft().edits.padRatio, 1);
        // Not looked at when it went: that follows once it is back.
        steps().redo();
        QTRY_COMPARE(draft().media.type, MediaType::Png);
        // The same again is no step.
        QTest::mouseClick(find<QPushButton>("chooseMediaButton"), Qt::LeftButton);
        QCOMPARE(steps().count(), 1);
    }

    void theTabKeyGoesDownTheRow()
    {
        open(inspectMedia(makeJpeg(in(u"tall.jpg"_s), {400, 1600})), {.padRatio = 0.3});
        auto* at = find<QWidget>("chooseMediaButton");
        at->setFocus();
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            QVERIFY2(button, qPrintable(names.join(u", "_s)));
            names.append(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        }
        QCOMPARE(names,
            (QStringList{
                u"From Web Address…"_s, u"Crop…"_s, u"Full Size"_s, u"Remove Margins"_s, u"Crop to 2:3"_s, u"Pad to 2:3"_s}));
    }
};

QTEST_MAIN(TestMediaPart)
#include "tst_mediapart.moc"
