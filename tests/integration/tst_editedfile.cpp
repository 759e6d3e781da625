// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/drafteditor.h"
#include "compose/editedfile.h"
#include "compose/importer.h"
#include "draftfixture.h"
#include "support/mediafiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

/// That the file of the draft being edited changes, goes and comes back.
class TestEditedFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<DraftFixture>();
        m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
        m_editor = std::make_unique<DraftEditor>(*m_drafts, [](const Draft&) { return QList<Issue>(); });
        m_importer = std::make_unique<Importer>(*m_drafts, m_fixture->file(u"media"_s),
            [](const QUrl&, const AccountId&) { return readyJob<Media>(failure({.kind = ErrorKind::Network})); });
        m_file = std::make_unique<EditedFile>(*m_editor, *m_importer);
        Draft draft = m_drafts->newDraft();
        draft.media.path = makeJpeg(m_fixture->file(u"look.jpg"_s));
        m_id = draft.id;
        QVERIFY(waitFor(m_drafts->add({draft, m_drafts->newDraft()})));
        QTRY_COMPARE(media().problem, MediaProblem::None);
    }
    void cleanup()
    {
        m_file.reset();
        m_importer.reset();
        m_editor.reset();
        m_drafts.reset();
        m_fixture.reset();
        flushDeferredDeletes();
    }

    void noticesThatItWentAndCameBack();
    void noticesThatItChanged();
    void looksWhenTheDraftIsOpened();
    void leavesOtherDraftsAlone();

private:
    [[nodiscard]] Media media() const { return m_drafts->find(m_id)->media; }

    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<DraftEditor> m_editor;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<EditedFile> m_file;
    DraftId m_id;
};

void TestEditedFile::noticesThatItWentAndCameBack()
{
    m_editor->edit(m_id);
    const QString path = media().path;
    QVERIFY(QFile::rename(path, path + u".away"));
    m_file->look();
    QTRY_COMPARE(m_editor->draft().media.problem, MediaProblem::Missing);
    QVERIFY(QFile::rename(path + u".away", path));
    m_file->look();
    QTRY_COMPARE(m_editor->draft().media.problem, MediaProblem::None);
}

void TestEditedFile::noticesThatItChanged()
{
    m_editor->edit(m_id);
    makeJpeg(media().path, {30, 40});
    m_file->look();
    QTRY_COMPARE(m_editor->draft().media.pixels, QSize(30, 40));
}

void TestEditedFile::looksWhenTheDraftIsOpened()
{
    QVERIFY(QFile::remove(media().path));
    m_editor->edit(m_id);
    QTRY_COMPARE(media().problem, MediaProblem::Missing);
}

void TestEditedFile::leavesOtherDraftsAlone()
{
    QVERIFY(QFile::remove(media().path));
    QSignalSpy changed(m_drafts.get(), &DraftCollection::changed);
    m_editor->edit(m_drafts->at(1).id);
    m_file->look();
    m_editor->edit({});
    m_file->look();
    QTest::qWait(50);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(media().problem, MediaProblem::None);
}

QTEST_GUILESS_MAIN(TestEditedFile)
#include "tst_editedfile.moc"
