// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/repairplan.h"
#include "support/exiftool.h"
#include "ui/widgets/undobar.h"
#include "windowdesk.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// What the user lets the window do to files by itself.
class TestMediaSettings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void togglesAreRemembered();
    void checksAgain();
    void tellsOfTextsFilledInOfSeveralPins();

private:
    [[nodiscard]] QAction* action(const char* name) const { return m_desk->part<QAction>(name); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    void open();
    /// Drops files and waits until they were looked at.
    QList<DraftId> import(const QStringList& paths);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
};

void TestMediaSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    prepareSettings(file(u"config"_s));
    open();
}

void TestMediaSettings::cleanup()
{
    m_desk.reset();
    m_folder.reset();
}

void TestMediaSettings::open()
{
    m_desk.reset();
    m_desk = std::make_unique<WindowDesk>(m_folder->path());
    m_desk->open();
}

QList<DraftId> TestMediaSettings::import(const QStringList& paths)
{
    QSignalSpy imported(&m_desk->importer, &Importer::imported);
    QSignalSpy inspected(&m_desk->importer, &Importer::inspected);
    m_desk->window->openFiles(paths);
    if (!QTest::qWaitFor([&] { return !imported.isEmpty() && !inspected.isEmpty(); }))
        qFatal("the import did not end");
    return imported.at(0).at(0).value<ImportReport>().drafts;
}

void TestMediaSettings::togglesAreRemembered()
{
    for (const char* name : {"repairFilesAction", "removePrivateDataAction", "fillInTextsAction"}) {
        QVERIFY2(action(name)->isChecked(), name);
        action(name)->trigger();
    }
    QCOMPARE(loadRepairSettings(), (RepairSettings{.automatic = false, .removePrivateData = false}));
    QVERIFY(!loadFillInTexts());
    open();
    for (const char* name : {"repairFilesAction", "removePrivateDataAction", "fillInTextsAction"})
        QVERIFY2(!action(name)->isChecked(), name);
    action("removePrivateDataAction")->trigger();
    QCOMPARE(loadRepairSettings(), (RepairSettings{.automatic = false, .removePrivateData = true}));
}

void TestMediaSettings::checksAgain()
{
    const Account account = m_desk->addAccount(u"@shop"_s);
    Draft draft = m_desk->goodDraft(account, makeWebp(file(u"look3.webp"_s)), u"Rye"_s);
    draft.media.type = MediaType::Webp;
    m_desk->add({draft});
    m_desk->editor.edit(draft.id);
    QTRY_VERIFY(m_desk->editor.canPublish());
    action("repairFilesAction")->trigger();
    QTRY_VERIFY(!m_desk->editor.canPublish());
    action("repairFilesAction")->trigger();
    QTRY_VERIFY(m_desk->editor.canPublish());
}

void TestMediaSettings::tellsOfTextsFilledInOfSeveralPins()
{
    const auto tagged = [this](const QString& name) { return tag(makeJpeg(file(name), {40, 60}), {u"-XMP-dc:Title="_s + name}); };
    auto* bar = m_desk->part<UndoBar>("undoBar");
    import({tagged(u"One.jpg"_s)});
    QVERIFY(!bar->isVisible()); // the form says it

    const QList<DraftId> drafts = import({tagged(u"Two.jpg"_s), tagged(u"Three.jpg"_s), makeJpeg(file(u"plain.jpg"_s))});
    QCOMPARE(m_desk->drafts.find(drafts[1])->title, u"Three.jpg"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->sentence().contains(u"2"), qPrintable(bar->sentence()));
    QTest::mouseClick(findWidget<QPushButton>(*bar, "undoButton"), Qt::LeftButton);
    for (const DraftId& id : drafts)
        QCOMPARE(m_desk->drafts.find(id)->title, QString());
    QCOMPARE(m_desk->drafts.at(0).title, u"One.jpg"_s);
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestMediaSettings)
#include "tst_mediasettings.moc"
