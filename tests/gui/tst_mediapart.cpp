// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formdesk.h"
#include "media/inspect.h"
#include "ui/composer/composer.h"
#include "ui/composer/foundfiles.h"
#include "ui/composer/linkbutton.h"
#include "ui/media/covereditor.h"
#include "ui/media/cropeditor.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messageline.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// The form's picture or video: what is said of it, and what its buttons do to real files.
class TestMediaPart : public QObject {
    Q_OBJECT

private:
    template <class W>
    W* find(const char* name) const
    {
        return findWidget<W>(*m_composer, name);
    }
    QStringList messages() const
    {
        QStringList texts;
        for (const MessageLine* line : m_composer->findChildren<MessageLine*>()) {
            if (line->isVisible() && line->objectName() != "boardStatus"_L1)
                texts.append(line->text());
        }
        return texts;
    }
    QPushButton* helpButton(const QString& text) const
    {
        for (QPushButton* button : m_composer->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
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

    std::unique_ptr<FormDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Composer* m_composer = nullptr;
    Account m_account;

private slots:
    void initTestCase() { prepareApplication(); }

    void init()
    {
        m_desk = std::make_unique<FormDesk>();
        QCoreApplication::setOrganizationName(u"Pinwright"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, in(u"config"_s));
        m_desk->provider->boardList = QList<Board>{{.id = BoardId(u"1"_s), .name = u"Bread"_s}};
        m_desk->provider->caps.pictureTypes = {MediaType::Jpeg, MediaType::Png};
        m_desk->provider->caps.videoTypes = {MediaType::Mp4};
        m_desk->provider->caps.limits.feedRatioMin = 0.5;
        m_account = m_desk->addAccount();
        m_window = std::make_unique<QWidget>();
        m_composer = new Composer(m_desk->services(), m_window.get());
        m_composer->resize(420, 1400);
        m_window->resize(420, 1400);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

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
        QVERIFY(!helpButton(u"Send Unchanged"_s));

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
        press(u"Send Unchanged"_s);
        QVERIFY(!draft().edits.repairs);
        QCOMPARE(messages(), QStringList{u"This service does not take WebP files."_s});
        steps().undo();
        QVERIFY(draft().edits.repairs);
        steps().undo();
        QVERIFY(!draft().edits.repairs);
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
        QTest::mouseClick(find<QPushButton>("coverButton"), Qt::LeftButton);
        auto* editor = m_window->findChild<CoverEditor*>();
        QVERIFY(editor && editor->isVisible());
        emit editor->applied(VideoCover{.atMs = 1000});
        editor->close();
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
        QVERIFY(!messages().contains(u"Find File…"_s));

        steps().undo();
        QCOMPARE(draft().media.path, was);
        QCOMPARE(draft().edits, edits);
        steps().redo();
        QCOMPARE(draft().media.path, now);
        QCOMPARE(draft().media.problem, MediaProblem::None);
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

        open(inspectMedia(makeJpeg(in(u"other.jpg"_s))));
        QVERIFY(!messages().contains(notice));
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
