// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "gui/scriptedplace.h"
#include "gui/windowdesk.h"
#include "store/submissionrepository.h"
#include "ui/activity/batch.h"
#include "ui/composer/composer.h"
#include "ui/library/librarypane.h"
#include "ui/mainwindow/mimedata.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/preview/previewcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/style.h"

#include <QAccessible>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList shownTitles(QListView& list)
{
    QStringList titles;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        titles.append(list.model()->index(row, 0).data().toString());
    return titles;
}

/// As the desktop would: onto the deepest widget in the middle of the window.
void drop(MainWindow& window, const QMimeData& data, QWidget* onto = nullptr)
{
    QWidget* target = onto ? onto : &window;
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
    QVERIFY(dropped.isAccepted());
}

std::unique_ptr<QMimeData> files(const QStringList& paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

/// A text field on a platform whose editing keys are the window's shortcuts.
class GreedyEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QLineEdit::event(event);
        event->accept();
        return true;
    }
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        prepareSettings(m_folder->filePath(u"config"_s));
        applyAppearance(*qApp, Appearance::Light);
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_window = m_desk->window.get();
        m_list = m_desk->part<QListView>("draftList");
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void firstRunOffersWhatHelps()
    {
        auto* page = m_desk->part<QWidget>("firstRunPage");
        QVERIFY(page->isVisible());
        QVERIFY(m_desk->part<QWidget>("firstRunAddMediaButton")->isVisible());
        QVERIFY(m_desk->part<QWidget>("connectButton")->isVisible());
        auto* practice = m_desk->part<QPushButton>("practiceButton");
        QVERIFY(practice->isVisible());
        practice->click();
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 1);
        QCOMPARE(m_desk->accounts.accounts().constFirst().providerId, u"open"_s);
        QTRY_VERIFY(!practice->isVisible());
        QVERIFY(page->isVisible());
    }

    void droppedFilesBecomeDrafts()
    {
        const QString page = writeFile(m_folder->filePath(u"page.jpg"_s), "<html>");
        const auto data = files({picture(u"a"_s), picture(u"b"_s), m_folder->filePath(u"missing.jpg"_s), page});
        drop(*m_window, *data);
        QTRY_COMPARE(m_desk->drafts.size(), 4);
        QTRY_COMPARE(m_list->model()->rowCount(), 4);
        QTRY_VERIFY(m_list->isVisible());
        QCOMPARE(m_desk->editor.draft().media.fileName(), u"a.jpg"_s);
        // One line says that not all can be used, those included that had to be opened to know; the drafts themselves say why.
        QTRY_VERIFY(m_window->findChild<Banner*>(u"importBanner"_s));
        QTRY_VERIFY(m_window->findChild<Banner*>(u"importBanner"_s)->sentence().startsWith(u"2 "));
        QTRY_VERIFY(!m_desk->part<QWidget>("dropOverlay")->isVisible());
    }

    void theOverlayShowsWhileSomethingIsDragged()
    {
        auto* overlay = m_desk->part<QWidget>("dropOverlay");
        const auto data = files({picture(u"a"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window, &enter);
        QVERIFY(overlay->isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window, &leave);
        QTRY_VERIFY(!overlay->isVisible());
        QCOMPARE(m_desk->drafts.size(), 0);
    }

    void filesDroppedOntoAFieldBecomeDraftsToo()
    {
        drop(*m_window, *files({picture(u"a"_s)}));
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        auto* search = m_desk->part<QLineEdit>("searchField");
        drop(*m_window, *files({picture(u"b"_s)}), search);
        QTRY_COMPARE(m_desk->drafts.size(), 2);
        QCOMPARE(search->text(), QString());
    }

    void textDroppedOntoAFieldIsForTheField()
    {
        auto* search = m_desk->part<QLineEdit>("searchField");
        QMimeData data;
        data.setText(u"rye"_s);
        drop(*m_window, data, search);
        QCOMPARE(search->text(), u"rye"_s);
        QCOMPARE(m_desk->drafts.size(), 0);
    }

    void pasteMakesADraft()
    {
        QImage image(40, 60, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        m_desk->part<QToolButton>("pasteButton")->click();
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QVERIFY(m_desk->drafts.at(0).media.stored);
        QGuiApplication::clipboard()->setText(u"https://example.com/recipe"_s);
        m_desk->part<QToolButton>("pasteButton")->click();
        QTRY_COMPARE(m_desk->drafts.size(), 2);
        QCOMPARE(m_desk->drafts.at(1).media.address, QUrl(u"https://example.com/recipe"_s));
    }

    void aFieldPastesTextItselfButNotFiles()
    {
        auto* search = m_desk->part<QLineEdit>("searchField");
        search->setFocus();
        QGuiApplication::clipboard()->setText(u"rye"_s);
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(search->text(), u"rye"_s);
        QCOMPARE(m_desk->drafts.size(), 0);
        search->clear();
        QGuiApplication::clipboard()->setMimeData(files({picture(u"a"_s)}).release());
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QCOMPARE(search->text(), QString());
    }

    void addMediaAsksTheDesktop()
    {
        m_desk->toChoose = {QUrl::fromLocalFile(picture(u"chosen"_s))};
        m_desk->part<QToolButton>("addMediaButton")->click();
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QCOMPARE(m_desk->drafts.at(0).media.fileName(), u"chosen.jpg"_s);
    }

    void argumentsBecomeDrafts()
    {
        (void)picture(u"relative"_s);
        m_window->openFiles({u"relative.jpg"_s, u"https://example.com/a.png"_s}, m_folder->path());
        QTRY_COMPARE(m_desk->drafts.size(), 2);
        QCOMPARE(m_desk->drafts.at(0).media.path, m_folder->filePath(u"relative.jpg"_s));
        QCOMPARE(m_desk->drafts.at(1).media.address, QUrl(u"https://example.com/a.png"_s));
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
    }

    void picturesDroppedFromABrowserAreFetched()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.com/rye-bread"_s)});
        data.setHtml(u"<a href='https://example.com/rye-bread'><img src='https://cdn.example.com/rye.jpg'></a>"_s);
        drop(*m_window, data);
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QTRY_COMPARE(m_desk->editor.draft().media.address, QUrl(u"https://cdn.example.com/rye.jpg"_s));
        QTRY_COMPARE(m_desk->part<QLineEdit>("linkField")->text(), u"https://example.com/rye-bread"_s);
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
        const Media picture{.path = this->picture(u"rye"_s), .type = MediaType::Jpeg, .problem = MediaProblem::None};
        m_desk->web.answer(picture);
        QTRY_COMPARE(m_desk->editor.draft().media.path, picture.path);
    }

    void duplicatesOfWhatIsStillFetchedAreFetchedToo()
    {
        m_window->openFiles({u"https://example.com/a.png"_s});
        QTRY_COMPARE(m_desk->web.fetches.size(), 1);
        QTRY_VERIFY(m_desk->editor.isEditing());
        m_desk->part<QAction>("duplicateAction")->trigger();
        QTRY_COMPARE(m_desk->drafts.size(), 2);
        QTRY_COMPARE(m_desk->web.fetches.size(), 2);
    }

    void removingCanBeUndone()
    {
        m_desk->add({titled(u"one"_s), titled(u"two"_s), titled(u"three"_s)});
        QTRY_COMPARE(m_list->currentIndex().row(), 0);
        m_list->setFocus();
        m_list->selectionModel()->select(m_list->model()->index(1, 0), QItemSelectionModel::Select);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QTRY_COMPARE(shownTitles(*m_list), QStringList({u"three"_s}));
        QCOMPARE(m_desk->editor.draft().title, u"three"_s);
        auto* bar = m_desk->part<QWidget>("undoBar");
        QVERIFY(bar->isVisible());
        m_desk->part<QPushButton>("undoButton")->click();
        QTRY_COMPARE(shownTitles(*m_list), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QVERIFY(!bar->isVisible());
        m_desk->part<QAction>("redoAction")->trigger();
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        m_desk->part<QAction>("undoAction")->trigger();
        QTRY_COMPARE(m_desk->drafts.size(), 3);

        // Undone from the menu, the line goes too: its button would undo another step than it names.
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QVERIFY(bar->isVisible());
        m_desk->part<QAction>("undoAction")->trigger();
        QVERIFY(!bar->isVisible());
    }

    void theNextDraftFollowsWhatLeaves()
    {
        m_desk->add({titled(u"one"_s), titled(u"two"_s), titled(u"three"_s), titled(u"four"_s)});
        QTRY_VERIFY(m_desk->editor.isEditing());
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(1, 0));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_desk->editor.draft().title, u"three"_s);
        QCOMPARE(m_list->selectionModel()->selectedRows().size(), 1);
        m_list->setCurrentIndex(m_list->model()->index(2, 0));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_desk->editor.draft().title, u"three"_s);
    }

    void deleteInAFieldDeletesText()
    {
        m_desk->add({titled(u"one"_s)});
        auto* search = m_desk->part<QLineEdit>("searchField");
        search->setFocus();
        search->setText(u"one"_s);
        search->setCursorPosition(0);
        QTest::keyClick(search, Qt::Key_Delete);
        QCOMPARE(search->text(), u"ne"_s);
        QCOMPARE(m_desk->drafts.size(), 1);
    }

    void movingBetweenDrafts()
    {
        const Account account = readyAccount();
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"one"_s), titled(u"two"_s),
            m_desk->goodDraft(account, picture(u"p"_s), u"three"_s)});
        QTRY_COMPARE(m_desk->editor.draft().title, u"one"_s);
        QTest::keyClick(m_window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_desk->editor.draft().title, u"two"_s);
        QTest::keyClick(m_window, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(m_window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_desk->editor.draft().title, u"three"_s);
        QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_desk->editor.draft().title, u"two"_s);
        QTest::keyClick(m_window, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_desk->editor.draft().title, u"one"_s);
    }

    /// The window system tells of the Ctrl key too, which in a list adds to what is selected.
    void movingSelectsOneDraft()
    {
        m_desk->add({titled(u"one"_s), titled(u"two"_s), titled(u"three"_s)});
        QTRY_COMPARE(m_desk->editor.draft().title, u"one"_s);
        for (const QString& title : {u"two"_s, u"three"_s}) {
            QTest::keyClick(m_window->windowHandle(), Qt::Key_PageDown, Qt::ControlModifier);
            QCOMPARE(m_desk->editor.draft().title, title);
            QCOMPARE(m_list->selectionModel()->selectedRows(), QModelIndexList{m_list->currentIndex()});
        }
        QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(m_list->model()->rowCount(), 4);
        QTRY_COMPARE(m_list->currentIndex().row(), 3);
        QCOMPARE(m_list->selectionModel()->selectedRows(), QModelIndexList{m_list->currentIndex()});
    }

    void newAndDuplicate()
    {
        QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QTRY_VERIFY(m_desk->editor.isEditing());
        m_desk->editor.setTitle(u"Twice"_s);
        QTest::keyClick(m_window, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->drafts.size(), 2);
        QCOMPARE(m_desk->drafts.at(1).title, u"Twice"_s);
        QVERIFY(m_desk->drafts.at(1).id != m_desk->drafts.at(0).id);
        QTRY_COMPARE(m_desk->editor.draft().id, m_desk->drafts.at(1).id);
    }

    void publishingMovesOn()
    {
        const Account account = readyAccount();
        m_desk->service.answer = published();
        m_desk->add(
            {m_desk->goodDraft(account, picture(u"p"_s), u"first"_s), m_desk->goodDraft(account, picture(u"q"_s), u"second"_s)});
        QTRY_COMPARE(m_desk->editor.draft().title, u"first"_s);
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        // A second press while the first is written down must not send it twice.
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->editor.draft().title, u"second"_s);
        QTRY_COMPARE(m_desk->outbox.submissions().size(), 1);
        QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Published);
        QCOMPARE(m_desk->service.createsOf(u"first"_s), 1);
        QCOMPARE(m_desk->service.createsOf(u"second"_s), 0);
        QVERIFY(!m_window->findChild<QWidget*>(u"publishBanner"_s));
        QCOMPARE(shownTitles(*m_list), QStringList({u"second"_s}));

        // The activity pane opened and has the way to the page.
        QVERIFY(m_desk->part<QDockWidget>("activityDock")->isVisible());
        auto* open = m_desk->part<QScrollArea>("activityList")->findChild<QToolButton*>(u"openPinButton"_s);
        QTRY_VERIFY(open->isVisible());
        open->click();
        QCOMPARE(m_desk->opened, QList<QUrl>{published().url});
    }

    void publishFromAnyFieldAndFocusInTheNextTitle()
    {
        const Account account = readyAccount();
        m_desk->service.answer = published();
        m_desk->add(
            {m_desk->goodDraft(account, picture(u"p"_s), u"first"_s), m_desk->goodDraft(account, picture(u"q"_s), u"second"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        m_desk->part<QAction>("goToAltTextAction")->trigger();
        QWidget* field = m_window->focusWidget();
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->editor.draft().title, u"second"_s);
        QWidget* title = m_window->focusWidget();
        m_desk->part<QAction>("goToTitleAction")->trigger();
        QCOMPARE(m_window->focusWidget(), title);
    }

    void theEditorsBelongToWhatTheDraftHas()
    {
        auto* crop = m_desk->part<QAction>("cropAction");
        auto* cover = m_desk->part<QAction>("coverAction");
        QVERIFY(!crop->isEnabled() && !cover->isEnabled());
        m_desk->add({m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s)});
        QTRY_VERIFY(crop->isEnabled());
        QVERIFY(!cover->isEnabled());
        QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto* editor = m_window->findChild<QDialog*>(u"cropEditor"_s);
        QVERIFY(editor && editor->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog*>(u"cropEditor"_s));
        Media video = m_desk->editor.draft().media;
        video.type = MediaType::Mp4;
        m_desk->editor.setMedia(video);
        QVERIFY(!crop->isEnabled());
        QVERIFY(cover->isEnabled());
    }

    void theDraftWithTheSamePictureIsShown()
    {
        const Account account = readyAccount();
        const Draft first = m_desk->goodDraft(account, picture(u"p"_s), u"first"_s);
        const Draft second = m_desk->goodDraft(account, picture(u"q"_s), u"second"_s);
        m_desk->add({first, second});
        QTRY_COMPARE(m_desk->editor.draft().id, first.id);
        emit m_desk->part<Composer>("composer")->draftRequested(second.id);
        QCOMPARE(m_desk->editor.draft().id, second.id);
    }

    void shortcutsPassThroughEveryField_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("action");
        QTest::newRow("publish") << u"Ctrl+Return"_s << u"publishAction"_s;
        QTest::newRow("duplicate") << u"Ctrl+D"_s << u"duplicateAction"_s;
        QTest::newRow("time") << u"Ctrl+E"_s << u"goToWhenAction"_s;
        QTest::newRow("board") << u"Ctrl+B"_s << u"goToBoardAction"_s;
        QTest::newRow("crop") << u"Ctrl+Shift+C"_s << u"cropAction"_s;
        QTest::newRow("activity") << u"Ctrl+J"_s << u"activityAction"_s;
    }

    void shortcutsPassThroughEveryField()
    {
        QFETCH(QString, keys);
        QFETCH(QString, action);
        Draft draft = m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s);
        draft.schedule = scheduleAt(QDate(2026, 5, 1), QTime(9, 30), "Europe/Berlin");
        m_desk->add({draft});
        QTRY_VERIFY(m_desk->editor.canPublish());
        auto* greedy = new GreedyEdit(m_window->centralWidget());
        greedy->setObjectName(u"greedyField"_s);
        greedy->show();
        auto* wanted = m_desk->part<QAction>(action.toLatin1().constData());
        wanted->disconnect(m_window); // that it is asked for is enough
        QSignalSpy asked(wanted, &QAction::triggered);
        const QKeyCombination combination = QKeySequence(keys)[0];
        int expected = 0;
        for (const char* name : {"titleField", "descriptionField", "linkField", "altTextField", "boardBox", "accountBox",
                 "dateField", "timeField", "whenAt", "searchField", "greedyField"}) {
            m_desk->part<QWidget>(name)->setFocus();
            QTest::keyClick(m_window->windowHandle(), combination.key(), combination.keyboardModifiers());
            QVERIFY2(asked.size() == ++expected, name);
        }
    }

    void whatAssistiveTechnologySelectsIsShown()
    {
        const Account account = readyAccount();
        m_desk->add(
            {m_desk->goodDraft(account, picture(u"p"_s), u"first"_s), m_desk->goodDraft(account, picture(u"q"_s), u"second"_s)});
        QTRY_COMPARE(m_desk->editor.draft().title, u"first"_s);
        const auto select = [](QListView* list, int row) {
            QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(list)->child(row);
            cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        };
        select(m_list, 1);
        QTRY_COMPARE(m_desk->editor.draft().title, u"second"_s);
        auto* views = m_desk->part<QListView>("navigationList");
        select(views, NavigationModel::rowOf(View::Published));
        QTRY_VERIFY(m_desk->part<QWidget>("emptyPage")->isVisible());
        QVERIFY(!m_list->isVisible());
    }

    void whatAssistiveTechnologyChoosesIsTaken()
    {
        const Account shop = readyAccount();
        const Account other = m_desk->addAccount(u"@other"_s);
        m_desk->add({m_desk->goodDraft(shop, picture(u"p"_s), u"first"_s)});
        QTRY_COMPARE(m_desk->editor.draft().account, shop.id);
        auto* box = m_desk->part<QComboBox>("accountBox");
        const int row = box->findData(other.id.text());
        QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(box->view())->child(row);
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_desk->editor.draft().account, other.id);
        m_desk->editor.setAccount(shop.id);
        QTRY_VERIFY(box->view()->selectionModel()->selectedIndexes().isEmpty());
        cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_desk->editor.draft().account, other.id); // the same one again
        const auto toggle = [this](const char* name) {
            QAccessible::queryAccessibleInterface(m_desk->part<QWidget>(name))
                ->actionInterface()
                ->doAction(QAccessibleActionInterface::toggleAction());
        };
        toggle("whenAt");
        QVERIFY(m_desk->editor.draft().schedule);
        toggle("whenNow");
        QVERIFY(!m_desk->editor.draft().schedule);
        toggle("previewDarkButton");
        QCOMPARE(m_window->findChild<PreviewCard*>()->shade(), PreviewCard::Shade::Dark);
    }

    void boxesAreLabelled()
    {
        m_desk->add({m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s)});
        for (const auto& [name, label] : {std::pair("accountBox", u"Account"_s), std::pair("boardBox", u"Board"_s)}) {
            // Qt names a box by what is chosen in it; what it is for is told by its label.
            const auto labels = QAccessible::queryAccessibleInterface(m_desk->part<QWidget>(name))->relations(QAccessible::Label);
            QVERIFY2(labels.size() == 1, name);
            QCOMPARE(labels.first().first->text(QAccessible::Name), label);
        }
    }

    void desktopsNewColoursAreTaken()
    {
        m_desk->part<QAction>("systemAppearanceAction")->trigger();
        QPalette foreign(Qt::magenta);
        QApplication::setPalette(foreign);
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(m_window, &changed);
        QVERIFY(QApplication::palette() == lightPalette() || QApplication::palette() == darkPalette());

        m_desk->part<QAction>("lightAppearanceAction")->trigger();
        QApplication::setPalette(foreign);
        QApplication::sendEvent(m_window, &changed);
        QCOMPARE(QApplication::palette().color(QPalette::Window), foreign.color(QPalette::Window));
        applyAppearance(*qApp, Appearance::Light);
    }

    void titleIsInSightAboveTheFold_data()
    {
        QTest::addColumn<bool>("activity");
        QTest::newRow("alone") << false;
        QTest::newRow("with the activity pane") << true;
    }

    void titleIsInSightAboveTheFold()
    {
        QFETCH(bool, activity);
        m_window->resize(1280, 800);
        m_desk->part<QDockWidget>("activityDock")->setVisible(activity);
        m_desk->add({m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s)});
        auto* title = m_desk->part<QWidget>("titleField");
        QTRY_VERIFY(title->isVisible());
        m_desk->part<QAction>("goToTitleAction")->trigger();
        for (const char* name : {"previewCard", "chooseMediaButton", "accountBox", "boardBox", "titleField"}) {
            auto* part = m_desk->part<QWidget>(name);
            QTRY_VERIFY2(part->visibleRegion().boundingRect() == part->rect(), name);
        }
    }

    /// The preview gives way: beside its texts, then a strip, then not at all.
    void titleIsInSightInLowWindows_data()
    {
        QTest::addColumn<bool>("activity");
        QTest::addColumn<bool>("banner");
        QTest::newRow("alone") << false << false;
        QTest::newRow("with the activity pane") << true << false;
        QTest::newRow("with a line on top") << false << true;
        QTest::newRow("with both") << true << true;
    }

    void titleIsInSightInLowWindows()
    {
        QFETCH(bool, activity);
        QFETCH(bool, banner);
        m_window->resize(860, 640);
        m_desk->part<QDockWidget>("activityDock")->setVisible(activity);
        if (banner)
            m_window->showNotice(u"The saved data was put aside."_s);
        m_desk->add({m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s)});
        auto* title = m_desk->part<QWidget>("titleField");
        QTRY_VERIFY(title->isVisible());
        for (const char* name : {"chooseMediaButton", "accountBox", "boardBox", "titleField"}) {
            auto* part = m_desk->part<QWidget>(name);
            QTRY_VERIFY2(part->visibleRegion().boundingRect() == part->rect(), name);
        }
        auto* preview = m_desk->part<QWidget>("previewCard");
        QTRY_VERIFY(!preview->isVisible() || preview->visibleRegion().boundingRect() == preview->rect());
    }

    void whatCouldNotBeOpenedIsToldOnceAndTriedAgain()
    {
        QSignalSpy again(m_window, &MainWindow::openAgainRequested);
        const Error error{.kind = ErrorKind::Storage,
            .providerCode = u"upgrade"_s,
            .detail = upgradeFailedText(
                {.kind = ErrorKind::Storage, .providerCode = u"full"_s}, u"/data/pinwright.upgrading-4.sqlite"_s)};
        m_window->showUnopened(error);
        const QPointer<Banner> banner = m_desk->part<Banner>("unopenedBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains(u"/data/pinwright.upgrading-4.sqlite"_s), qPrintable(banner->sentence()));
        QVERIFY2(banner->sentence().contains(u"disk is full"_s), qPrintable(banner->sentence()));
        emit m_desk->outbox.storageFailed(error);
        emit m_desk->drafts.loaded(sentence(error, {}));
        QCOMPARE(m_window->findChildren<Banner*>().size(), 1);

        m_desk->part<QPushButton>("openDataFolderButton")->click();
        QCOMPARE(m_desk->opened.size(), 1);
        QVERIFY(m_desk->opened.constFirst().isLocalFile());
        m_desk->part<QPushButton>("openAgainButton")->click();
        QCOMPARE(again.size(), 1);
        QTRY_VERIFY(!banner);
        emit m_desk->outbox.storageFailed(error);
        QVERIFY(m_desk->part<Banner>("outboxBanner"));
    }

    void fieldsKeepTheirWidthBesideTheScrollBar()
    {
        m_desk->add({m_desk->goodDraft(readyAccount(), picture(u"p"_s), u"first"_s)});
        auto* title = m_desk->part<QWidget>("titleField");
        QTRY_VERIFY(title->isVisible());
        const auto endOf = [this](QWidget* part) { return part->mapTo(m_window, part->rect().topRight()).x(); };
        for (const int height : {700, 1400}) {
            m_window->resize(1280, height);
            QTRY_COMPARE(endOf(title), endOf(m_desk->part<QWidget>("publishButton")));
        }
    }

    void whatLacksSomethingIsNotSent()
    {
        const Account account = readyAccount();
        m_desk->service.answer = published();
        Draft draft = m_desk->goodDraft(account, picture(u"p"_s), QString());
        m_desk->add({draft});
        QTRY_COMPARE(m_desk->editor.draft().id, draft.id);
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->outbox.submissions().size(), 0);
        QCOMPARE(m_desk->drafts.size(), 1);
    }

    void publishIsNotDoneOutOfSight()
    {
        const Account account = readyAccount();
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"first"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        m_window->setView(View::Published);
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_desk->outbox.submissions().size(), 0);
    }

    void refusedPinCanBeEditedAgain()
    {
        const Account account = readyAccount();
        m_desk->service.answers.push_back(failure({.kind = ErrorKind::Rejected, .httpStatus = 422, .detail = u"Too small"_s}));
        const Draft draft = m_desk->goodDraft(account, picture(u"p"_s), u"Refused"_s);
        m_desk->add({draft});
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->drafts.size(), 0);
        QTRY_VERIFY(
            !m_desk->outbox.submissions().isEmpty() && m_desk->outbox.submissions().constFirst().state == SubmissionState::Failed);

        m_window->setView(View::Failed);
        auto* sent = m_desk->part<QListView>("submissionList");
        QVERIFY(sent->isVisible());
        QCOMPARE(shownTitles(*sent), QStringList({u"Refused"_s}));
        auto* row = m_desk->part<QScrollArea>("activityList");
        auto* edit = row->findChild<QToolButton*>(u"editButton"_s);
        auto* again = row->findChild<QToolButton*>(u"sendAgainButton"_s);
        QTRY_VERIFY(!edit->isHidden());
        edit->click();
        QTRY_COMPARE(m_desk->drafts.size(), 1);
        QTRY_COMPARE(m_desk->editor.draft().id, draft.id);
        QVERIFY(m_list->isVisible());
        // Sent again and published from the draft would be two pins.
        QTRY_VERIFY(edit->isHidden());
        QVERIFY(again->isHidden());
    }

    void unknownOutcomeWaitsForTheUser()
    {
        const Account account = readyAccount();
        m_desk->service.answers.push_back(failure({.kind = ErrorKind::Network, .outcomeUnknown = true}));
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"Perhaps"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        auto* row = m_desk->part<QScrollArea>("activityList");
        QTRY_VERIFY(row->findChild<QToolButton*>(u"markPublishedButton"_s));
        auto* mark = row->findChild<QToolButton*>(u"markPublishedButton"_s);
        QTRY_VERIFY(!mark->isHidden());
        QVERIFY(mark->parentWidget()->accessibleName().endsWith(u"Look for it on the board, then choose."_s));
        mark->click();
        QTRY_COMPARE(m_desk->outbox.submissions().constFirst().state, SubmissionState::Published);
        QVERIFY(!mark->parentWidget()->accessibleName().contains(u"then choose"_s));
        QCOMPARE(m_desk->service.creates.size(), 1);
    }

    void copiesOnTheWebAreDeletedOnDemand()
    {
        auto made = std::make_unique<ScriptedPlace>(u"place"_s, QList<CredentialField>());
        ScriptedPlace& place = *made;
        m_desk->mediaHosts.add(std::move(made));
        m_desk->service.capabilities.localFiles = false;
        m_desk->service.capabilities.webAddresses = true;
        Account account = readyAccount();
        account.mediaHost.kind = u"place"_s;
        QVERIFY(waitFor(m_desk->accounts.save(account, {}, AccountBook::Remember::ThisSession)).value_or(failure({})));
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"Hosted"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->service.creates.size(), 1);
        auto* remove = m_desk->part<QScrollArea>("activityList")->findChild<QToolButton*>(u"deleteCopyButton"_s);
        QVERIFY(remove->isHidden()); // the service may be fetching it
        m_desk->service.creates.constFirst().job->answer(Receipt{.state = Receipt::State::Published, .remoteId = RemoteId(u"1"_s)});
        QTRY_VERIFY(!remove->isHidden());
        QCOMPARE(place.files.size(), 1);

        place.removal =
            failure({.kind = ErrorKind::Permission, .providerCode = placeErrorCode, .detail = u"The place is locked."_s});
        remove->click();
        QTRY_VERIFY(m_window->findChild<Banner*>(u"copyBanner"_s));
        const QString sentence = m_window->findChild<Banner*>(u"copyBanner"_s)->sentence();
        QVERIFY2(sentence.startsWith("The place is locked. The copy stays at https://files.example/"_L1), qPrintable(sentence));
        QVERIFY(!remove->isHidden());
        place.removal = Done();
        remove->click();
        QTRY_VERIFY(remove->isHidden());
        QVERIFY(place.files.isEmpty());
    }

    void copiesThatCannotBeDeletedAreForgottenOnDemand()
    {
        auto made = std::make_unique<ScriptedPlace>(u"place"_s, QList<CredentialField>());
        ScriptedPlace& place = *made;
        place.removal =
            failure({.kind = ErrorKind::Permission, .providerCode = placeErrorCode, .detail = u"The place is locked."_s});
        m_desk->mediaHosts.add(std::move(made));
        m_desk->service.capabilities.localFiles = false;
        m_desk->service.capabilities.webAddresses = true;
        Account account = readyAccount();
        account.mediaHost.kind = u"place"_s;
        QVERIFY(waitFor(m_desk->accounts.save(account, {}, AccountBook::Remember::ThisSession)).value_or(failure({})));
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"Hosted"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->service.creates.size(), 1);
        m_desk->service.creates.constFirst().job->answer(Receipt{.state = Receipt::State::Published, .remoteId = RemoteId(u"1"_s)});
        auto* remove = m_desk->part<QScrollArea>("activityList")->findChild<QToolButton*>(u"deleteCopyButton"_s);
        QTRY_VERIFY(!remove->isHidden());

        account.mediaHost.settings = {{u"folder"_s, u"another"_s}};
        QVERIFY(waitFor(m_desk->accounts.save(account, {}, AccountBook::Remember::ThisSession)).value_or(failure({})));
        remove->click();
        QTRY_VERIFY(m_window->findChild<QPushButton*>(u"forgetCopyButton"_s));
        const QPointer<QPushButton> forget = m_window->findChild<QPushButton*>(u"forgetCopyButton"_s);
        const QString sentence = m_window->findChild<Banner*>(u"copyBanner"_s)->sentence();
        QVERIFY2(sentence.contains("The account has another place for files by now"_L1), qPrintable(sentence));
        forget->click();
        QTRY_VERIFY(remove->isHidden());
        QTRY_VERIFY(!forget);
        QCOMPARE(place.files.size(), 1);
    }

    void stopStops()
    {
        const Account account = readyAccount();
        m_desk->add({m_desk->goodDraft(account, picture(u"p"_s), u"Slow"_s)});
        QTRY_VERIFY(m_desk->editor.canPublish());
        QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->service.creates.size(), 1);
        m_desk->service.creates.constFirst().job->report(30, 100);
        auto* overall = m_desk->part<QWidget>("activityOverall");
        QTRY_COMPARE(overall->accessibleName(), u"Sending 1 of 1"_s);
        auto* stop = m_desk->part<QScrollArea>("activityList")->findChild<QToolButton*>(u"stopButton"_s);
        QTRY_VERIFY(!stop->isHidden());
        stop->click();
        QTRY_VERIFY(isFinal(m_desk->outbox.submissions().constFirst().state)
            || m_desk->outbox.submissions().constFirst().state == SubmissionState::Unconfirmed);
        QTRY_COMPARE(overall->accessibleName(), QString());
    }

    void everyViewSaysWhenItIsEmpty()
    {
        m_desk->add({titled(u"one"_s)});
        auto* empty = m_desk->part<QWidget>("emptyPage");
        QSet<QString> sentences;
        for (const View view : allViews()) {
            if (showsDrafts(view))
                continue;
            m_window->setView(view);
            QVERIFY(empty->isVisible());
            const auto labels = empty->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (!label->text().isEmpty())
                    sentences.insert(label->text());
            }
        }
        QCOMPARE(sentences.size(), 12);
        m_window->setView(View::Drafts);
        // A search hides the draft being edited, but does not take it out of the form.
        m_desk->part<QLineEdit>("searchField")->setText(u"<b>zebra</b>"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(m_desk->editor.draft().title, u"one"_s);
        m_desk->part<QLineEdit>("searchField")->clear();
        QTRY_COMPARE(m_list->currentIndex().data().toString(), u"one"_s);
    }

    void restartKeepsWhereEverythingWas()
    {
        m_desk->add({titled(u"one"_s), titled(u"two"_s), titled(u"three"_s)});
        QTest::keyClick(m_window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_desk->editor.draft().title, u"two"_s);
        m_desk->editor.setDescription(u"typed just before the end"_s);
        m_window->resize(1111, 703);
        m_window->setView(View::Attention);
        QVERIFY(m_window->close());
        m_desk.reset();

        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_window = m_desk->window.get();
        QTRY_COMPARE(m_desk->editor.draft().title, u"two"_s);
        QCOMPARE(m_desk->editor.draft().description, u"typed just before the end"_s);
        QCOMPARE(m_window->size(), QSize(1111, 703));
        QCOMPARE(m_desk->part<QListView>("draftList")->currentIndex().data().toString(), u"two"_s);
        QVERIFY(m_desk->part<QAction>("attentionViewAction")->isChecked());
    }

    void whatCannotBeReadIsTold()
    {
        const Account shop = readyAccount();
        QVERIFY(m_window->close());
        m_desk.reset();
        {
            const Result<Database::Opened> opened = Database::open(m_folder->path() + u"/pinwright.sqlite"_s);
            QVERIFY(opened);
            QVERIFY(SubmissionRepository(*opened->database)
                    .add({.id = SubmissionId::create(), .draft = titled(u"lost"_s), .account = shop, .fingerprint = "f"}));
            QVERIFY(opened->database->run(u"UPDATE submissions SET draft_document = 'lost'"_s));
            QVERIFY(opened->database->run(u"UPDATE accounts SET document = 'lost'"_s));
        }
        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_window = m_desk->window.get();
        const auto told = [this](const QString& text) {
            const auto banners = m_window->findChildren<QWidget*>(u"noticeBanner"_s);
            return std::any_of(banners.cbegin(), banners.cend(), [&text](QWidget* banner) {
                const auto labels = banner->findChildren<QLabel*>();
                return std::any_of(labels.cbegin(), labels.cend(), [&text](QLabel* label) { return label->text() == text; });
            });
        };
        QTRY_VERIFY(told(unreadableSubmissionsText(1)));
        QTRY_VERIFY(told(unreadableAccountsText(1)));
    }

    void anEmptyListContinuesWithTheLastAccount()
    {
        const Account shop = readyAccount();
        const Account club = m_desk->addAccount(u"@club"_s);
        const Draft draft = m_desk->goodDraft(club, picture(u"p"_s), u"first"_s);
        m_desk->add({m_desk->goodDraft(shop, picture(u"q"_s), u"other"_s), draft});
        m_desk->drafts.remove({m_desk->drafts.at(0).id, draft.id});
        QVERIFY(m_window->close());
        m_desk.reset();

        m_desk = std::make_unique<WindowDesk>(m_folder->path());
        m_desk->open();
        m_window = m_desk->window.get();
        QTRY_COMPARE(m_desk->accounts.accounts().size(), 2);
        m_desk->part<QAction>("newDraftAction")->trigger();
        QTRY_COMPARE(m_desk->editor.draft().account, club.id);
        QCOMPARE(m_desk->editor.draft().board, draft.board);
    }

    void savedAtTheSessionsEnd()
    {
        m_desk->add({titled(u"one"_s)});
        QTRY_VERIFY(m_desk->editor.isEditing());
        QSettings().clear();
        QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit");
        QCOMPARE(QSettings().value(u"window/draft"_s).toString(), m_desk->drafts.at(0).id.text());
    }

    void fullDiskOffersACopy()
    {
        m_desk->add({titled(u"one"_s), titled(u"two"_s)});
        emit m_desk->drafts.unsaved({.kind = ErrorKind::Storage, .providerCode = u"full"_s});
        auto* copy = m_desk->part<QPushButton>("saveCopyButton");
        QTRY_VERIFY(copy->isVisible());
        m_desk->copyName = m_folder->filePath(u"copy.json"_s);
        copy->click();
        const QJsonArray saved = QJsonDocument::fromJson(readFile(m_desk->copyName)).array();
        QCOMPARE(saved.size(), 2);
        const auto second = draftFromJson(QJsonDocument(saved.at(1).toObject()).toJson());
        QVERIFY(second);
        QCOMPARE(*second, m_desk->drafts.at(1));
        emit m_desk->drafts.saved();
        QTRY_VERIFY(!m_window->findChild<QWidget*>(u"unsavedBanner"_s));

        // Nowhere to write to is said, too.
        emit m_desk->drafts.unsaved({.kind = ErrorKind::Storage, .providerCode = u"full"_s});
        m_desk->copyName = m_folder->filePath(u"no/such/folder/copy.json"_s);
        const auto before = m_window->findChildren<QWidget*>(u"noticeBanner"_s).size();
        m_desk->part<QPushButton>("saveCopyButton")->click();
        QCOMPARE(m_window->findChildren<QWidget*>(u"noticeBanner"_s).size(), before + 1);
    }

    void noticesStayUntilClosed()
    {
        m_window->showNotice(u"<b>Plain</b> text"_s);
        auto* notice = m_desk->part<QWidget>("noticeBanner");
        QTRY_VERIFY(notice->isVisible());
        QCOMPARE(notice->findChildren<QLabel*>().constLast()->textFormat(), Qt::PlainText);
        notice->findChild<QToolButton*>(u"closeBannerButton"_s)->click();
        QTRY_VERIFY(!m_window->findChild<QWidget*>(u"noticeBanner"_s));
    }

    void narrowWindows()
    {
        m_desk->add({titled(u"one"_s)});
        QTRY_VERIFY(m_desk->editor.isEditing());
        auto* navigation = m_desk->part<QWidget>("navigationList");
        auto* menu = m_desk->part<QWidget>("viewMenuButton");
        auto* back = m_desk->part<QToolButton>("backButton");
        m_window->resize(1200, 700);
        QTRY_VERIFY(navigation->isVisible() && !menu->isVisible());
        m_window->resize(860, 700);
        QTRY_VERIFY(!navigation->isVisible() && menu->isVisible());
        QVERIFY(m_list->isVisible());
        m_window->resize(600, 700);
        QTRY_VERIFY(!back->isVisible());
        m_desk->part<QAction>("goToTitleAction")->trigger();
        QTRY_VERIFY(back->isVisible() && !m_list->isVisible());
        back->click();
        QTRY_VERIFY(m_list->isVisible() && !back->isVisible());
    }

    void panesAreReachedByKey()
    {
        m_desk->add({titled(u"one"_s)});
        m_desk->part<QAction>("activityAction")->trigger();
        QTRY_VERIFY(m_desk->part<QDockWidget>("activityDock")->isVisible());
        m_list->setFocus();
        QSet<QWidget*> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window, Qt::Key_F6);
            visited.insert(m_window->focusWidget());
        }
        QCOMPARE(visited.size(), 4);
        QVERIFY(visited.contains(m_list));
        QTest::keyClick(m_window, Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->part<QDockWidget>("activityDock")->isVisible());
        QTest::keyClick(m_window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_window->focusWidget()->objectName(), u"searchField"_s);
    }

    void browsersAreUnderstood_data()
    {
        QTest::addColumn<QMap<QString, QByteArray>>("formats");
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("text");
        using Formats = QMap<QString, QByteArray>;
        const auto wide = [](const QString& text) {
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        };
        const QStringList picture{u"https://cdn.example.com/rye.jpg?w=2&h=3"_s};
        const QString page = u"https://example.com/rye"_s;
        const QByteArray tag = R"(<img alt="Rye" srcset="small.jpg 1x" src="https://cdn.example.com/rye.jpg?w=2&amp;h=3">)";
        const QByteArray linked = "<a href=\"https://example.com/rye\">" + tag + "</a>";

        QTest::newRow("Firefox, picture") << Formats{{u"text/x-moz-url"_s, wide(picture[0] + u"\nRye"_s)},
            {u"text/x-moz-url-data"_s, wide(picture[0])}, {u"text/html"_s, tag},
            {u"application/x-moz-file-promise-url"_s, wide(picture[0])}, {u"text/plain"_s, picture[0].toUtf8()}}
                                          << picture << QString() << QString();
        QTest::newRow("Firefox, picture with a link")
            << Formats{{u"text/x-moz-url"_s, wide(page + u"\nRye bread"_s)}, {u"text/x-moz-url-data"_s, wide(page)},
                   {u"text/html"_s, linked}, {u"application/x-moz-file-promise-url"_s, wide(picture[0])}}
            << picture << page << QString();
        QTest::newRow("Firefox, relative address in the page") << Formats{{u"text/x-moz-url"_s, wide(page + u"\nRye"_s)},
            {u"text/html"_s, "<img src=\"/rye.jpg\">"}, {u"application/x-moz-file-promise-url"_s, wide(picture[0])}}
                                                               << picture << page << QString();
        QTest::newRow("Firefox, its copy of the picture") << Formats{{u"text/uri-list"_s, "file:///tmp/dnd_file/rye.jpg\r\n"},
            {u"text/x-moz-url"_s, wide(picture[0] + u"\n"_s)}, {u"application/x-moz-file-promise-url"_s, wide(picture[0])}}
                                                          << picture << QString() << QString();
        QTest::newRow("Firefox, a tab") << Formats{{u"text/x-moz-url"_s, wide(page + u"\nRye bread"_s)},
            {u"text/plain"_s, page.toUtf8()}}
                                        << QStringList{page} << QString() << QString();
        QTest::newRow("Firefox, a finished download") << Formats{{u"text/uri-list"_s, "file:///home/ana/rye.jpg\r\n"},
            {u"text/x-moz-url"_s, wide(u"file:///home/ana/rye.jpg"_s)}}
                                                      << QStringList{u"file:///home/ana/rye.jpg"_s} << QString() << QString();
        QTest::newRow("Chromium, picture") << Formats{{u"text/uri-list"_s, picture[0].toUtf8() + "\r\n"},
            {u"text/x-moz-url"_s, wide(picture[0] + u"\n"_s)}, {u"text/html"_s, "<meta http-equiv='content-type'>" + tag},
            {u"text/plain"_s, picture[0].toUtf8()}}
                                           << picture << QString() << QString();
        QTest::newRow("Chromium, picture with a link")
            << Formats{{u"text/uri-list"_s, page.toUtf8()}, {u"text/html"_s, linked}} << picture << page << QString();
        QTest::newRow("Chromium, relative address")
            << Formats{{u"text/uri-list"_s, picture[0].toUtf8()}, {u"text/html"_s, "<img src='../rye.jpg'>"}} << picture
            << QString() << QString();
        QTest::newRow("Chromium, a picture in the page itself")
            << Formats{{u"text/uri-list"_s, "data:image/gif;base64,R0lG"},
                   {u"text/html"_s, "<IMG SRC='data:image/gif;base64,R0lG'>"}}
            << QStringList{u"data:image/gif;base64,R0lG"_s} << QString() << QString();
        QTest::newRow("a piece of text with a picture")
            << Formats{{u"text/html"_s, "<p>Rye bread " + tag + "</p>"}, {u"text/plain"_s, "Rye bread"}} << QStringList()
            << QString() << u"Rye bread"_s;
        QTest::newRow("a file behind a picture") << Formats{{u"text/uri-list"_s, "file:///etc/hostname"},
            {u"text/html"_s, "<img src='file:///etc/hostname'>"}, {u"text/plain"_s, "file:///etc/hostname"}}
                                                 << QStringList() << QString() << QString();
        QTest::newRow("a file beside a page")
            << Formats{{u"text/uri-list"_s, "file:///etc/hostname\r\nhttps://example.com/rye\r\n"}} << QStringList{page}
            << QString() << QString();
        QTest::newRow("other addresses are text")
            << Formats{{u"text/uri-list"_s, "javascript:alert(1)\r\nftp://example.com/a.jpg\r\n"}} << QStringList() << QString()
            << u"javascript:alert(1)\nftp://example.com/a.jpg"_s;
        QTest::newRow("lines of addresses") << Formats{{u"text/plain"_s, "https://example.com/rye\nhttps://example.com/b\n"}}
                                            << QStringList() << QString() << u"https://example.com/rye\nhttps://example.com/b"_s;
    }

    void browsersAreUnderstood()
    {
        using Formats = QMap<QString, QByteArray>;
        QFETCH(Formats, formats);
        QMimeData data;
        for (auto format = formats.cbegin(); format != formats.cend(); ++format)
            data.setData(format.key(), format.value());
        const Incoming incoming = incomingFrom(data);
        QStringList urls;
        for (const QUrl& url : incoming.urls)
            urls.append(url.toString());
        QTEST(urls, "urls");
        QTEST(incoming.page.toString(), "page");
        QTEST(incoming.text, "text");
        QVERIFY(incoming.image.isNull());
        QVERIFY(bringsAnything(data));
    }

    void mimeDataIsTakenApart()
    {
        QMimeData words;
        words.setText(u" Rye bread \n"_s);
        QVERIFY(incomingFrom(words).urls.isEmpty());
        QCOMPARE(incomingFrom(words).text, u"Rye bread"_s);
        QVERIFY(!bringsMedia(words));

        // The bytes stand by.
        QMimeData copied;
        copied.setImageData(QImage(2, 2, QImage::Format_RGB32));
        copied.setHtml(u"<img src='https://example.com/a.jpg'>"_s);
        QVERIFY(!incomingFrom(copied).image.isNull());
        QCOMPARE(incomingFrom(copied).urls, QList<QUrl>{QUrl(u"https://example.com/a.jpg"_s)});
        QVERIFY(bringsMedia(copied));

        QMimeData picture;
        picture.setImageData(QImage(2, 2, QImage::Format_RGB32));
        QVERIFY(!incomingFrom(picture).image.isNull());
        QVERIFY(incomingFrom(picture).urls.isEmpty());

        QMimeData firefox;
        firefox.setData(u"application/x-moz-file-promise-url"_s, "https://example.com/a.jpg");
        firefox.setText(u"https://example.com/a.jpg"_s);
        QVERIFY(bringsMedia(firefox));

        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(u"/tmp/a.jpg"_s)});
        QCOMPARE(incomingFrom(file).urls, file.urls());
        QVERIFY(bringsMedia(file) && bringsAnything(file));
        QVERIFY(!bringsAnything(QMimeData()));
    }

    void batchesCountFromTheFirstToTheLast()
    {
        const SubmissionId a(u"a"_s);
        const SubmissionId b(u"b"_s);
        Batch batch;
        batch.note(a, false);
        QVERIFY(!batch.isRunning());
        batch.note(a, true);
        batch.note(b, true);
        QCOMPARE(batch.size(), 2);
        QCOMPARE(batch.done(), 0);
        batch.note(a, false);
        QCOMPARE(batch.done(), 1);
        batch.note(b, false);
        QVERIFY(!batch.isRunning());
        batch.note(a, true);
        QCOMPARE(batch.size(), 1);
    }

private:
    static Draft titled(const QString& title)
    {
        Draft draft;
        draft.id = DraftId::create();
        draft.title = title;
        return draft;
    }

    static Receipt published()
    {
        Receipt result = receipt(Receipt::State::Published);
        result.url = QUrl(u"http://127.0.0.1:1/pin/1"_s);
        return result;
    }

    QString picture(const QString& name) { return makeJpeg(m_folder->filePath(name + u".jpg"_s)); }

    /// An account whose boards came.
    Account readyAccount()
    {
        const Account account = m_desk->addAccount(u"@shop"_s);
        (void)m_desk->boards.boards(account.id);
        if (!QTest::qWaitFor([&] { return m_desk->boards.boards(account.id).list.fetchedAt.isValid(); }))
            qFatal("The test's boards did not come");
        return account;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowDesk> m_desk;
    MainWindow* m_window = nullptr;
    QListView* m_list = nullptr;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
