// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/composerfixture.h"
#include "support/exiftool.h"
#include "ui/composer/linkbutton.h"
#include "ui/composer/remarkline.h"
#include "ui/widgets/elidedlabel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// The lines under title, description and alt text that tell of the file.
class TestFileTexts : public QObject, private ComposerFixture {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatCameFromTheFile();
    void undoesWhatCameFromTheFile();
    void forgetsItWhenTheTextIsChanged();
    void keepsWhatIsThere();
    void proposesTheFilesName();
    void proposesNothingForAFileOfItsOwn();
    void proposesKeywords();
    void saysItOfItsDraftAlone();
    void isReachedByTheKeyboard();
    void tellsItsButtonsApart();
    void givesTheProposalTheWholeLine();

private:
    /// Every remark in sight, as "text|action".
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] LinkButton* button(const QString& action, int index = 0) const;
    void click(const QString& action) const { QTest::mouseClick(button(action), Qt::LeftButton); }
    /// A tagged picture becomes a draft, which is edited.
    void drop(const QString& name, const QStringList& tags);
};

void TestFileTexts::initTestCase()
{
    prepareApplication();
}

void TestFileTexts::init()
{
    makeDesk();
    showForm();
}

void TestFileTexts::cleanup()
{
    end();
}

QStringList TestFileTexts::remarks() const
{
    QStringList shown;
    for (const RemarkLine* line : m_composer->findChildren<RemarkLine*>()) {
        if (line->isVisible())
            shown.append(line->text() + u'|' + line->button()->text());
    }
    return shown;
}

LinkButton* TestFileTexts::button(const QString& action, int index) const
{
    QList<LinkButton*> found;
    for (const RemarkLine* line : m_composer->findChildren<RemarkLine*>()) {
        if (line->isVisible() && line->button()->text() == action)
            found.append(line->button());
    }
    if (index >= found.size())
        qFatal("No button %s", qPrintable(action));
    return found.at(index);
}

void TestFileTexts::drop(const QString& name, const QStringList& tags)
{
    const QString path = makeJpeg(m_desk->folder.filePath(name), {40, 60});
    if (!tags.isEmpty())
        tag(path, tags);
    QSignalSpy imported(&m_desk->importer, &Importer::imported);
    QSignalSpy inspected(&m_desk->importer, &Importer::inspected);
    m_desk->importer.import({.urls = {QUrl::fromLocalFile(path)}});
    QTRY_COMPARE(imported.size(), 1);
    m_desk->editor.edit(imported.at(0).at(0).value<ImportReport>().drafts.constFirst());
    QTRY_COMPARE(inspected.size(), 1);
}

void TestFileTexts::saysWhatCameFromTheFile()
{
    drop(u"IMG_0001.jpg"_s,
        {u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s,
            u"-XMP-iptcCore:AltTextAccessibility=A dark loaf"_s});
    QCOMPARE(find<QLineEdit>("titleField")->text(), u"Rye bread"_s);
    QCOMPARE(find<QPlainTextEdit>("descriptionField")->toPlainText(), u"A crusty loaf."_s);
    QCOMPARE(find<QPlainTextEdit>("altTextField")->toPlainText(), u"A dark loaf"_s);
    QCOMPARE(remarks(), QStringList(3, u"From the file|Undo"_s));
}

void TestFileTexts::undoesWhatCameFromTheFile()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s});
    click(u"Undo"_s);
    QCOMPARE(m_desk->editor.draft().title, QString());
    QCOMPARE(m_desk->editor.draft().description, u"A crusty loaf."_s);
    QCOMPARE(remarks(), QStringList{u"From the file|Undo"_s});
    // Nothing is lost: the field's own undo brings it back.
    auto* title = find<QLineEdit>("titleField");
    QVERIFY(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->editor.draft().title, u"Rye bread"_s);
    QCOMPARE(remarks(), QStringList(2, u"From the file|Undo"_s));
}

void TestFileTexts::forgetsItWhenTheTextIsChanged()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Title=Rye bread"_s});
    auto* title = find<QLineEdit>("titleField");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"!"_s);
    QCOMPARE(remarks(), QStringList());
    QTest::keyClick(title, Qt::Key_Backspace);
    QCOMPARE(remarks(), QStringList{u"From the file|Undo"_s});
}

void TestFileTexts::keepsWhatIsThere()
{
    Draft draft{.title = u"Mine"_s};
    m_desk->editDraft(draft);
    const QString path = tag(makeJpeg(m_desk->folder.filePath(u"tagged.jpg"_s), {40, 60}),
        {u"-XMP-dc:Title=The file's"_s, u"-XMP-dc:Description=A crusty loaf."_s});
    m_composer->setFileChooser([path](QWidget*, const std::function<void(const QString&)>& chosen) { chosen(path); });
    QSignalSpy inspected(&m_desk->importer, &Importer::inspected);
    QTest::mouseClick(find<QAbstractButton>("chooseMediaButton"), Qt::LeftButton);
    QTRY_COMPARE(inspected.size(), 1);
    QCOMPARE(m_desk->editor.draft().title, u"Mine"_s);
    QCOMPARE(m_desk->editor.draft().description, u"A crusty loaf."_s);
    QCOMPARE(remarks(), QStringList{u"From the file|Undo"_s});
}

void TestFileTexts::proposesTheFilesName()
{
    drop(u"harbour-at_dusk.jpg"_s, {});
    QCOMPARE(m_desk->editor.draft().title, QString());
    QCOMPARE(remarks(), QStringList{u"|Use “Harbour at dusk”"_s});
    click(u"Use “Harbour at dusk”"_s);
    QCOMPARE(find<QLineEdit>("titleField")->text(), u"Harbour at dusk"_s);
    QCOMPARE(remarks(), QStringList());
    drop(u"IMG_0001.jpg"_s, {});
    QCOMPARE(remarks(), QStringList());
}

void TestFileTexts::proposesNothingForAFileOfItsOwn()
{
    Draft draft{.media = m_desk->picture()};
    draft.media.path = m_desk->folder.filePath(u"harbour.jpg"_s);
    draft.media.stored = true;
    m_desk->editDraft(draft);
    QCOMPARE(remarks(), QStringList());
    // Of what was fetched its address tells.
    draft.media.address = QUrl(u"https://example.com/rye-bread.jpg"_s);
    m_desk->editDraft(draft);
    QCOMPARE(remarks(), QStringList{u"|Use “Rye bread”"_s});
}

void TestFileTexts::proposesKeywords()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Subject=rye"_s, u"-XMP-dc:Subject=bread"_s, u"-XMP-dc:Description=A crusty loaf."_s});
    QCOMPARE(remarks(), (QStringList{u"From the file|Undo"_s, u"Keywords: rye, bread|Add"_s}));
    for (const RemarkLine* line : m_composer->findChildren<RemarkLine*>()) {
        if (line->isVisible())
            QVERIFY2(line->findChild<ElidedLabel*>()->toolTip().isEmpty(), qPrintable(line->text())); // not cut
    }
    click(u"Add"_s);
    QCOMPARE(m_desk->editor.draft().description, u"A crusty loaf.\n\nrye, bread"_s);
    QCOMPARE(remarks(), QStringList());
    m_desk->editor.setDescription({});
    QCOMPARE(remarks(), QStringList{u"Keywords: rye, bread|Add"_s});
    click(u"Add"_s);
    QCOMPARE(m_desk->editor.draft().description, u"rye, bread"_s);
}

void TestFileTexts::saysItOfItsDraftAlone()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Title=Rye bread"_s});
    const DraftId first = m_desk->editor.draft().id;
    m_desk->editDraft({.title = u"Rye bread"_s});
    QCOMPARE(remarks(), QStringList());
    m_desk->editor.edit(first);
    QCOMPARE(remarks(), QStringList{u"From the file|Undo"_s});
    m_desk->editor.edit({});
    QCOMPARE(remarks(), QStringList());
}

void TestFileTexts::isReachedByTheKeyboard()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Subject=rye"_s, u"-XMP-dc:Description=A crusty loaf."_s});
    auto* title = find<QLineEdit>("titleField");
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"Undo"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("descriptionField"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"Undo"_s, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"Add"_s));
    QAccessibleInterface* add = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QCOMPARE(add->text(QAccessible::Name), u"Add"_s);
    QCOMPARE(add->text(QAccessible::Description), u"Keywords: rye"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_desk->editor.draft().description, u"A crusty loaf.\n\nrye"_s);
}

void TestFileTexts::tellsItsButtonsApart()
{
    drop(u"IMG_0001.jpg"_s, {u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s});
    QAccessible::setActive(true);
    const auto nameOf = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name); };
    QCOMPARE(nameOf(button(u"Undo"_s)), u"Undo: Title"_s);
    QCOMPARE(nameOf(button(u"Undo"_s, 1)), u"Undo: Description"_s);
}

void TestFileTexts::givesTheProposalTheWholeLine()
{
    drop(u"harbour-at-dusk-seen-from-the-quay.jpg"_s, {});
    const LinkButton* use = button(u"Use “Harbour at dusk seen from the quay”"_s);
    QTRY_VERIFY(use->height() < 2 * use->fontMetrics().height());
    QVERIFY(use->width() >= use->fontMetrics().horizontalAdvance(use->text()));
    // A click beside its words is none.
    QVERIFY(use->width() < use->parentWidget()->width() - 40);
}

QTEST_MAIN(TestFileTexts)
#include "tst_filetexts.moc"
