// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/drafteditor.h"
#include "draftfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

const QDateTime noon(QDate(2030, 6, 1), QTime(12, 0), Qt::UTC);

/// What signals told about fields.
QList<Field> fieldsIn(const QSignalSpy& spy)
{
    QList<Field> fields;
    for (const QList<QVariant>& arguments : spy)
        fields.append(arguments.first().value<Field>());
    return fields;
}

bool hasIssue(const DraftEditor& editor, Field field, IssueCode code)
{
    const QList<Issue> issues = editor.issuesOf(field);
    return std::any_of(issues.begin(), issues.end(), [code](const Issue& issue) { return issue.code == code; });
}

} // namespace

class TestDraftEditor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editsOneDraft();
    void setsEveryField();
    void ignoresEqualValues();
    void savesWithinASecond();
    void savesWhenAnotherDraftIsEdited();
    void savesAtItsEnd();
    void changesListAndFormAtOnce();
    void dropsTheBoardWithItsAccount();
    void checksAtEachChange();
    void tellsOfADraftWithItsIssues();
    void noticesThatTimePasses();
    void followsChangesFromElsewhere();
    void endsWithItsDraft();
    void keepsHundredThousandCharacters();

private:
    std::unique_ptr<DraftFixture> m_fixture;
    std::unique_ptr<DraftCollection> m_drafts;
    std::unique_ptr<DraftEditor> m_editor;
    QDateTime m_now;
};

void TestDraftEditor::init()
{
    qRegisterMetaType<Field>();
    m_now = noon;
    m_fixture = std::make_unique<DraftFixture>();
    m_drafts = std::make_unique<DraftCollection>(m_fixture->store);
    m_editor = std::make_unique<DraftEditor>(*m_drafts, [this](const Draft& draft) {
        ValidationContext context;
        context.accountKnown = true;
        context.now = m_now;
        return validate(draft, context);
    });
    QVERIFY(waitFor(m_drafts->add({m_drafts->newDraft(), m_drafts->newDraft()})));
}

void TestDraftEditor::cleanup()
{
    m_editor.reset();
    m_drafts.reset();
    m_fixture.reset();
    flushDeferredDeletes();
}

void TestDraftEditor::editsOneDraft()
{
    QSignalSpy draftChanged(m_editor.get(), &DraftEditor::draftChanged);
    QVERIFY(!m_editor->isEditing());
    QVERIFY(!m_editor->canPublish());
    QVERIFY(m_editor->issues().isEmpty());
    m_editor->setTitle(u"nowhere"_s);
    QVERIFY(m_editor->draft().title.isEmpty());

    m_editor->edit(m_drafts->at(0).id);
    QVERIFY(m_editor->isEditing());
    QCOMPARE(m_editor->draft(), m_drafts->at(0));
    QVERIFY(!m_editor->issues().isEmpty());
    QVERIFY(!m_editor->canPublish());
    m_editor->edit(m_drafts->at(0).id);
    QCOMPARE(draftChanged.count(), 1);

    m_editor->edit(m_drafts->at(1).id);
    QCOMPARE(m_editor->draft().id, m_drafts->at(1).id);
    m_editor->edit({});
    QVERIFY(!m_editor->isEditing());
    QVERIFY(m_editor->issues().isEmpty());
    m_editor->edit(DraftId::create());
    QVERIFY(!m_editor->isEditing());
}

void TestDraftEditor::setsEveryField()
{
    m_editor->edit(m_drafts->at(0).id);
    QSignalSpy fieldChanged(m_editor.get(), &DraftEditor::fieldChanged);
    Draft wanted = m_editor->draft();
    wanted.media = {.path = u"/a.jpg"_s, .type = MediaType::Jpeg, .pixels = {10, 10}, .problem = MediaProblem::None};
    wanted.account = AccountId(u"account"_s);
    wanted.board = {.id = BoardId(u"1"_s), .name = u"Bread"_s};
    wanted.title = u"Title"_s;
    wanted.description = u"Description"_s;
    wanted.link = u"https://example.com/"_s;
    wanted.altText = u"Alt"_s;
    wanted.schedule = scheduleAtInstant(noon.addDays(1), "Europe/Berlin");

    m_editor->setMedia(wanted.media);
    m_editor->setAccount(wanted.account);
    m_editor->setBoard(wanted.board);
    m_editor->setTitle(wanted.title);
    m_editor->setDescription(wanted.description);
    m_editor->setLink(wanted.link);
    m_editor->setAltText(wanted.altText);
    m_editor->setSchedule(wanted.schedule);
    QCOMPARE(m_editor->draft(), wanted);
    QCOMPARE(m_drafts->at(0), wanted);
    QCOMPARE(fieldsIn(fieldChanged),
        QList<Field>({Field::Media, Field::Account, Field::Board, Field::Title, Field::Description, Field::Link, Field::AltText,
            Field::When}));
    m_editor->flush();
    QTRY_COMPARE(m_fixture->onDisk(wanted.id), wanted);
}

void TestDraftEditor::ignoresEqualValues()
{
    m_editor->edit(m_drafts->at(0).id);
    m_editor->setTitle(u"Title"_s);
    QSignalSpy fieldChanged(m_editor.get(), &DraftEditor::fieldChanged);
    QSignalSpy issuesChanged(m_editor.get(), &DraftEditor::issuesChanged);
    QSignalSpy changed(m_drafts.get(), &DraftCollection::changed);
    m_editor->setTitle(u"Title"_s);
    m_editor->setMedia({});
    m_editor->setSchedule(std::nullopt);
    m_editor->recheck();
    QCOMPARE(fieldChanged.count() + issuesChanged.count() + changed.count(), 0);
}

void TestDraftEditor::savesWithinASecond()
{
    m_editor->edit(m_drafts->at(0).id);
    QElapsedTimer timer;
    timer.start();
    m_editor->setTitle(u"Bread"_s);
    QTRY_COMPARE(m_fixture->onDisk(m_editor->draft().id)->title, u"Bread"_s);
    QCOMPARE_LE(timer.elapsed(), 1000);
}

void TestDraftEditor::savesWhenAnotherDraftIsEdited()
{
    const DraftId first = m_drafts->at(0).id;
    m_editor->edit(first);
    m_editor->setTitle(u"Bread"_s);
    QElapsedTimer timer;
    timer.start();
    m_editor->edit(m_drafts->at(1).id);
    QTRY_COMPARE(m_fixture->onDisk(first)->title, u"Bread"_s);
    QCOMPARE_LT(timer.elapsed(), 450); // well before the autosave
}

void TestDraftEditor::savesAtItsEnd()
{
    const DraftId first = m_drafts->at(0).id;
    m_editor->edit(first);
    m_editor->setTitle(u"Bread"_s);
    QElapsedTimer timer;
    timer.start();
    m_editor.reset();
    QTRY_COMPARE(m_fixture->onDisk(first)->title, u"Bread"_s);
    QCOMPARE_LT(timer.elapsed(), 450);
}

void TestDraftEditor::changesListAndFormAtOnce()
{
    m_editor->edit(m_drafts->at(0).id);
    QString inTheList;
    QStringList order;
    connect(m_drafts.get(), &DraftCollection::changed, this, [&](int row) {
        inTheList = m_drafts->at(row).title;
        order.append(u"list"_s);
    });
    connect(m_editor.get(), &DraftEditor::fieldChanged, this, [&] { order.append(u"field"_s); });
    connect(m_editor.get(), &DraftEditor::issuesChanged, this, [&] { order.append(u"issues"_s); });
    m_editor->setTitle(u"Bread"_s);
    QCOMPARE(inTheList, u"Bread"_s);
    QCOMPARE(order, QStringList({u"list"_s, u"field"_s, u"issues"_s}));
}

void TestDraftEditor::dropsTheBoardWithItsAccount()
{
    m_editor->edit(m_drafts->at(0).id);
    m_editor->setAccount(AccountId(u"one"_s));
    m_editor->setBoard({.id = BoardId(u"1"_s), .name = u"Bread"_s});
    QSignalSpy fieldChanged(m_editor.get(), &DraftEditor::fieldChanged);
    m_editor->setAccount(AccountId(u"one"_s));
    QVERIFY(!m_editor->draft().board.isEmpty());
    m_editor->setAccount(AccountId(u"two"_s));
    QVERIFY(m_editor->draft().board.isEmpty());
    QCOMPARE(fieldsIn(fieldChanged), QList<Field>({Field::Account, Field::Board}));
}

void TestDraftEditor::checksAtEachChange()
{
    m_editor->edit(m_drafts->at(0).id);
    QVERIFY(hasIssue(*m_editor, Field::Title, IssueCode::Required));
    QSignalSpy issuesChanged(m_editor.get(), &DraftEditor::issuesChanged);
    m_editor->setTitle(u"Bread"_s);
    QVERIFY(!hasIssue(*m_editor, Field::Title, IssueCode::Required));
    QCOMPARE(issuesChanged.count(), 1);
    m_editor->setTitle(QString(101, u'x'));
    QVERIFY(hasIssue(*m_editor, Field::Title, IssueCode::TooLong));
    m_editor->setLink(u"ftp://example.com"_s);
    QVERIFY(hasIssue(*m_editor, Field::Link, IssueCode::LinkNotWeb));
    QVERIFY(hasIssue(*m_editor, Field::Media, IssueCode::MediaMissing));
}

void TestDraftEditor::tellsOfADraftWithItsIssues()
{
    Draft titled = m_drafts->at(1);
    titled.title = u"Bread"_s;
    m_drafts->update(titled);
    m_editor->edit(m_drafts->at(0).id);
    QVERIFY(hasIssue(*m_editor, Field::Title, IssueCode::Required));
    QStringList told;
    connect(m_editor.get(), &DraftEditor::draftChanged, this, [&] {
        QVERIFY(!hasIssue(*m_editor, Field::Title, IssueCode::Required)); // that of the draft before
        told.append(u"draft"_s);
    });
    connect(m_editor.get(), &DraftEditor::issuesChanged, this, [&] { told.append(u"issues"_s); });
    m_editor->edit(titled.id);
    QCOMPARE(told, QStringList({u"draft"_s, u"issues"_s}));
}

void TestDraftEditor::noticesThatTimePasses()
{
    m_editor->edit(m_drafts->at(0).id);
    m_editor->setSchedule(scheduleAtInstant(noon.addSecs(600), "Europe/Berlin"));
    QVERIFY(!hasIssue(*m_editor, Field::When, IssueCode::TimeInPast));
    QSignalSpy issuesChanged(m_editor.get(), &DraftEditor::issuesChanged);
    m_now = noon.addSecs(3600);
    m_editor->recheck();
    QVERIFY(hasIssue(*m_editor, Field::When, IssueCode::TimeInPast));
    QCOMPARE(issuesChanged.count(), 1);
}

void TestDraftEditor::followsChangesFromElsewhere()
{
    m_editor->edit(m_drafts->at(0).id);
    m_editor->setTitle(u"Bread"_s);
    QSignalSpy fieldChanged(m_editor.get(), &DraftEditor::fieldChanged);
    QSignalSpy draftChanged(m_editor.get(), &DraftEditor::draftChanged);
    Draft looked = m_drafts->at(0);
    looked.media = {.path = u"/a.jpg"_s, .type = MediaType::Jpeg, .pixels = {10, 10}, .problem = MediaProblem::None};
    m_drafts->update(looked);
    QCOMPARE(fieldsIn(fieldChanged), QList<Field>{Field::Media});
    QCOMPARE(m_editor->draft(), looked);
    QVERIFY(!hasIssue(*m_editor, Field::Media, IssueCode::MediaMissing));

    Draft other = m_drafts->at(1);
    other.title = u"Other"_s;
    m_drafts->update(other);
    QCOMPARE(fieldChanged.count(), 1);
    QCOMPARE(draftChanged.count(), 0);
}

void TestDraftEditor::endsWithItsDraft()
{
    m_editor->edit(m_drafts->at(0).id);
    QSignalSpy draftChanged(m_editor.get(), &DraftEditor::draftChanged);
    m_drafts->remove({m_drafts->at(1).id});
    QCOMPARE(draftChanged.count(), 0);
    m_drafts->remove({m_drafts->at(0).id});
    QCOMPARE(draftChanged.count(), 1);
    QVERIFY(!m_editor->isEditing());
    QTRY_COMPARE(m_fixture->onDisk().size(), 0);
    m_drafts->undoStack().undo();
    QVERIFY(!m_editor->isEditing());
}

void TestDraftEditor::keepsHundredThousandCharacters()
{
    m_editor->edit(m_drafts->at(0).id);
    const DraftId id = m_editor->draft().id;
    QString text;
    while (text.size() < 100'000)
        text += u"A long recipe, with an accent (é) and a picture 🍞. "_s;
    m_editor->setDescription(text);
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 20;
    for (int i = 0; i < keys; ++i) {
        text.append(u'x');
        m_editor->setDescription(text);
    }
    // A frame per key press.
    QCOMPARE_LE(timer.elapsed() / keys, 16);
    QVERIFY(hasIssue(*m_editor, Field::Description, IssueCode::TooLong));
    QTRY_COMPARE(m_fixture->onDisk(id)->description, text);
}

QTEST_GUILESS_MAIN(TestDraftEditor)
#include "tst_drafteditor.moc"
