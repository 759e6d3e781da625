// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/mediachanges.h"
#include "gui/windowdesk.h"
#include "support/exiftool.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/composer/foundfiles.h"
#include "ui/mainwindow/standstillbanners.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// What the Tab key or a click can reach and a screen reader speaks of; parts that Qt builds into its own widgets are left out.
QList<QWidget*> focusable(QWidget* root)
{
    QList<QWidget*> found;
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        if (widget->objectName().startsWith("qt_"_L1) || widget->inherits("QMenuBar") || widget->inherits("QScrollBar"))
            continue;
        found.append(widget);
    }
    return found;
}

/// Each has a name, and no two in the same pane share one.
void checkNames(QWidget* root, const QString& what)
{
    QHash<QString, QWidget*> names;
    const QList<QWidget*> widgets = focusable(root);
    QVERIFY2(!widgets.isEmpty(), qPrintable(what));
    for (QWidget* widget : widgets) {
        const QString name = nameOf(widget);
        const QString who =
            u"%1: %2 \"%3\""_s.arg(what, QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(!name.isEmpty(), qPrintable(who));
        if (QWidget* other = names.value(name))
            QFAIL(qPrintable(who + u" has the name \"%1\" of \"%2\""_s.arg(name, other->objectName())));
        names.insert(name, widget);
    }
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        applyAppearance(*qApp, Appearance::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_desk->window->resize(1280, 800);
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void firstRun()
    {
        checkNames(pane("firstRunPage"), u"first run"_s);
        checkNames(pane("toolBar"), u"tool bar"_s);
    }

    void draftsAndComposer()
    {
        fill();
        checkNames(m_desk->part<QListView>("navigationList")->parentWidget(), u"navigation"_s);
        checkNames(pane("draftList")->parentWidget()->parentWidget(), u"library"_s);
        checkNames(m_desk->part<QToolButton>("backButton")->parentWidget()->parentWidget(), u"composer"_s);
    }

    void whatAFileTells()
    {
        fill();
        const QString path = tag(makeJpeg(m_folder->filePath(u"IMG_0001.jpg"_s)),
            {u"-XMP-dc:Title=Rye bread"_s, u"-XMP-dc:Description=A crusty loaf."_s,
                u"-XMP-iptcCore:AltTextAccessibility=A dark loaf"_s, u"-XMP-dc:Subject=rye"_s});
        QSignalSpy imported(&m_desk->importer, &Importer::imported);
        m_desk->importer.import({.urls = {QUrl::fromLocalFile(path)}});
        QTRY_COMPARE(imported.size(), 1);
        const DraftId id = imported.constFirst().constFirst().value<ImportReport>().drafts.constFirst();
        QTRY_COMPARE(m_desk->drafts.find(id)->altText, u"A dark loaf"_s);
        m_desk->editor.edit(id);
        MediaChanges(m_desk->drafts, m_desk->importer).setEdits(id, {.crop = {0, 0, 0.5, 0.5}, .padRatio = 1});
        QTRY_VERIFY(pane("cropButton")->isVisible());
        checkNames(pane("composer"), u"texts from the file"_s);
        QVERIFY(QFile::rename(path, m_folder->filePath(u"IMG_0002.jpg"_s)));
        m_desk->importer.reinspect(id);
        QTRY_COMPARE(m_desk->editor.draft().media.problem, MediaProblem::Missing);
        m_desk->part<FoundFiles>("foundFiles")
            ->showFiles(u"IMG_0001.jpg"_s, {{u"/a/IMG_0002.jpg"_s, true}, {u"/b/IMG_0002.jpg"_s, true}});
        checkNames(pane("composer"), u"files that were found"_s);
    }

    void rowsSpeakOfTheirDraft()
    {
        fill();
        auto* list = m_desk->part<QListView>("draftList");
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(list);
        QVERIFY(interface);
        QCOMPARE(interface->childCount(), 2);
        const QString first = interface->child(0)->text(QAccessible::Name);
        QVERIFY2(first.contains(u"Rye bread"_s) && first.contains(u"Bread"_s) && first.contains(u"Ready"_s), qPrintable(first));
        const QString second = interface->child(1)->text(QAccessible::Name);
        QVERIFY2(second.contains(u"Title"_s), qPrintable(second));
    }

    void activityAndSentPins()
    {
        fill();
        const Account account = m_desk->accounts.accounts().constFirst();
        for (const QString& title : {u"Walnut"_s, u"Plum"_s}) {
            m_desk->service.answers.push_back(failure({.kind = ErrorKind::Rejected}));
            const Draft draft = m_desk->goodDraft(account, m_picture, title);
            (void)waitFor(m_desk->outbox.add(draft, account));
            QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Failed);
        }
        QTRY_VERIFY(pane("activityDock")->isVisible());
        checkNames(pane("activityDock"), u"activity"_s);
        m_desk->window->setView(View::Failed);
        auto* sent = m_desk->part<QListView>("submissionList");
        sent->setCurrentIndex(sent->model()->index(0, 0));
        QTRY_VERIFY(pane("selectionBar")->isVisible());
        checkNames(pane("submissionList")->parentWidget()->parentWidget(), u"sent pins"_s);
    }

    void queue()
    {
        fill();
        const Account account = m_desk->accounts.accounts().constFirst();
        const Account other = m_desk->addAccount(u"@studio"_s);
        m_desk->outbox.setPaused(true);
        QTRY_VERIFY(m_desk->outbox.isPaused());
        for (const QString& title : {u"Walnut"_s, u"Plum"_s})
            (void)waitFor(m_desk->outbox.add(m_desk->goodDraft(account, m_picture, title), account));
        m_desk->window->setView(View::Sending);
        auto* sent = m_desk->part<QListView>("submissionList");
        sent->setCurrentIndex(sent->model()->index(0, 0));
        QTRY_VERIFY(pane("queueBar")->isVisible() && pane("selectionBar")->isVisible());
        checkNames(pane("submissionList")->parentWidget()->parentWidget(), u"pins being sent"_s);
        m_desk->window->setView(View::Failed);
        QTRY_VERIFY(pane("activityPauseButton")->isVisible());
        checkNames(pane("activityDock"), u"activity while paused"_s);
        QTRY_COMPARE(m_desk->outbox.standstills().value(0).pins, 2); // nothing follows that the window would show instead
        m_desk->part<StandstillBanners>("standstillBanners")
            ->setStandstills({{.cause = Standstill::Cause::SignIn, .account = account.id, .pins = 2},
                {.cause = Standstill::Cause::SignIn, .account = other.id, .pins = 2}, {.cause = Standstill::Cause::Paused}});
        QTRY_VERIFY(pane("showAllStandstillsButton")->isVisible());
        checkNames(pane("standstillBanners"), u"causes"_s);
    }

    void progressIsQuiet()
    {
        fill();
        const Account account = m_desk->accounts.accounts().constFirst();
        (void)waitFor(m_desk->outbox.add(m_desk->goodDraft(account, m_picture, u"Slow"_s), account));
        QTRY_COMPARE(m_desk->service.creates.size(), 1);
        QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Armed);
        QCoreApplication::processEvents();
        s_events = 0;
        const auto previous = QAccessible::installUpdateHandler([](QAccessibleEvent*) { ++s_events; });
        for (int i = 1; i <= 100; ++i)
            m_desk->service.creates.constFirst().job->report(i, 100);
        QCoreApplication::processEvents();
        QAccessible::installUpdateHandler(previous);
        QVERIFY2(s_events <= 5, qPrintable(QString::number(s_events)));
    }

    void banners()
    {
        m_desk->window->showNotice(u"Something to know."_s);
        auto* banner = pane("noticeBanner");
        QTRY_VERIFY(banner->isVisible());
        checkNames(banner, u"notice"_s);
        QCOMPARE(nameOf(banner), u"Something to know."_s);
    }

    void accountsDialog()
    {
        AccountsDialog dialog(m_desk->services());
        dialog.show();
        checkNames(&dialog, u"accounts"_s);
        dialog.addAccount();
        QCoreApplication::processEvents();
        checkNames(&dialog, u"new account"_s);
    }

private:
    QWidget* pane(const char* name) { return m_desk->part<QWidget>(name); }

    void fill()
    {
        m_picture = makeJpeg(m_folder->filePath(u"look.jpg"_s));
        const Account account = m_desk->addAccount(u"@shop"_s);
        (void)m_desk->boards.boards(account.id);
        QTRY_VERIFY(m_desk->boards.boards(account.id).list.fetchedAt.isValid());
        m_desk->add({m_desk->goodDraft(account, m_picture, u"Rye bread"_s), m_desk->goodDraft(account, m_picture, QString())});
        QTRY_VERIFY(m_desk->editor.isEditing());
    }

    inline static int s_events = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    QString m_picture;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
