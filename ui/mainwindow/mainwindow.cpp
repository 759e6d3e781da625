// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "core/folders.h"
#include "core/repairplan.h"
#include "core/sentences.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/activity/activitydock.h"
#include "ui/composer/composer.h"
#include "ui/library/librarypane.h"
#include "ui/library/retrymenu.h"
#include "ui/mainwindow/background.h"
#include "ui/mainwindow/draftscopy.h"
#include "ui/mainwindow/dropoverlay.h"
#include "ui/mainwindow/mimedata.h"
#include "ui/mainwindow/queuenews.h"
#include "ui/mainwindow/standstillbanners.h"
#include "ui/mainwindow/stopall.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/navigation/navigationpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int navigationNeeds = 900; ///< px of window width; below, the views are a menu
constexpr int composerNeeds = 720;   ///< below, the composer takes the place of the library

constexpr int activityNeeds = 740; ///< px of window height; below, the activity dock shows one row

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/state"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto viewKey = "window/view"_L1;
constexpr auto draftKey = "window/draft"_L1;
constexpr auto accountKey = "drafts/account"_L1;
constexpr auto boardKey = "drafts/board"_L1; ///< ids and names of the board and its section
constexpr auto appearanceKey = "appearance"_L1;

constexpr auto scheduleNoteKey = "schedule/noteSeen"_L1;

constexpr auto unsavedBanner = "unsaved"_L1;
constexpr auto importBanner = "import"_L1;
constexpr auto publishBanner = "publish"_L1;
constexpr auto outboxBanner = "outbox"_L1;
constexpr auto accountBanner = "account"_L1;
constexpr auto openBanner = "open"_L1;
constexpr auto scheduleBanner = "schedule"_L1; ///< what could not be done with a scheduled pin
constexpr auto copyBanner = "copy"_L1;         ///< of a copy on the web that could not be deleted
constexpr auto scheduleNoteBanner = "scheduleNote"_L1;
constexpr auto autostartBanner = "autostart"_L1;
constexpr auto quitBanner = "quit"_L1;
constexpr auto unopenedBanner = "unopened"_L1;

bool isDragEvent(const QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

QUrl urlFromArgument(const QString& argument, const QString& workingFolder)
{
    const QUrl url(argument);
    // What is meant as an address and is none is told as one, not as a file that is missing.
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.isLocalFile())
        return url;
    return QUrl::fromLocalFile(QDir(workingFolder.isEmpty() ? QDir::currentPath() : workingFolder).absoluteFilePath(argument));
}

DraftCollection::Destination savedDestination(const QSettings& settings)
{
    const QStringList board = settings.value(boardKey).toStringList();
    return {.account = AccountId(settings.value(accountKey).toString()),
        .board = {.id = BoardId(board.value(0)),
            .name = board.value(1),
            .section = SectionId(board.value(2)),
            .sectionName = board.value(3)}};
}

void addToolButton(QToolBar* bar, QAction* action, const QString& objectName)
{
    bar->addAction(action);
    auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
    button->setObjectName(objectName);
    // Tool bars take their buttons out of the Tab order.
    button->setFocusPolicy(Qt::TabFocus);
}

} // namespace

Appearance savedAppearance()
{
    return appearanceFromName(QSettings().value(appearanceKey).toString());
}

MainWindow::MainWindow(const Services& services, QWidget* parent) : MainWindow(services, Desktop::system(), parent) { }

MainWindow::MainWindow(const Services& services, Desktop desktop, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_desktop(std::move(desktop))
    , m_drafts(services.drafts, services.check)
    , m_submissions(services.outbox, services.clock)
    , m_commands(services, m_desktop.openUrl)
    , m_rescheduler(services)
    , m_reorderer(services)
    , m_actions(new WindowActions(services.drafts.undoStack(), this))
    , m_retry(new RetryMenu(services, m_commands, this))
    , m_stopAll(new StopAll(services, m_commands, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAcceptDrops(true);
    m_actions->fillMenuBar(menuBar(), m_retry);
    buildToolBar();
    buildPanes();
    m_overlay = new DropOverlay(this);
    m_background = new Background(services, m_desktop, *this);

    m_recheck.setSingleShot(true);
    m_recheck.setInterval(0);
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        m_services.editor.recheck();
        m_drafts.recheck();
    });
    m_passing.setInterval(30s);
    m_passing.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        // A pin whose time has come moves from Scheduled to Sending.
        if (m_submissions.counts().value(View::Scheduled) != m_views.count(View::Scheduled))
            m_submissions.refreshViews();
        m_library->passTime();
        m_standstills->refresh();
        m_background->passTime();
    });
    m_passing.start();
    m_hideOverlay.setSingleShot(true);
    m_hideOverlay.setInterval(0);
    connect(&m_hideOverlay, &QTimer::timeout, m_overlay, &QWidget::hide);

    connectActions();
    connectServices();
    connectSchedule();
    connectMedia();
    connectQueue();
    restore();
    updateAccountActions();
    updateCounts();
    if (services.drafts.isLoaded())
        restoreSelection();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    // The panes go after this and still tell of it.
    disconnect(m_activity, nullptr, this, nullptr);
}

void MainWindow::showNotice(const QString& sentence)
{
    auto* banner = new Banner(StateTone::Warning, sentence, Banner::Close::Offered, this);
    banner->setObjectName(u"noticeBanner"_s);
    m_banners->addWidget(banner);
}

void MainWindow::openFiles(const QStringList& arguments, const QString& workingFolder)
{
    QList<QUrl> urls;
    for (const QString& argument : arguments)
        urls.append(urlFromArgument(argument, workingFolder));
    importUrls(urls);
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setView(View view)
{
    m_navigation->setCurrentView(view);
    m_actions->views.value(view)->setChecked(true);
    m_library->setView(view);
    m_activity->setQueueActionsShown(view != View::Sending);
    m_composerPage = false;
    arrangePanes();
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    // The desktop's colours changed.
    if (event->type() == QEvent::ThemeChange && savedAppearance() == Appearance::System)
        applyAppearance(*qApp, Appearance::System);
    if (event->type() == QEvent::Paint && !m_wasPainted) {
        m_wasPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return handled;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && !isDragEvent(event))
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != this)
        return false;
    if (isDragEvent(event))
        return handleDrag(event, widget);
    if (!leavesKeysToWindow(static_cast<QKeyEvent*>(event)))
        return false;
    event->ignore();
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    save();
    if (m_background->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_actions->startWithSession->setChecked(m_desktop.autostart.isOn());
    if (!event->spontaneous())
        m_background->noteShown();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrangePanes();
    // Only when it crosses the line: in between, the height is the user's.
    if (event->oldSize().isValid() && (event->oldSize().height() < activityNeeds) != (height() < activityNeeds))
        fitActivity();
}

void MainWindow::buildToolBar()
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(u"toolBar"_s);
    //: Name of the tool bar, for the menu that hides it and for screen readers
    bar->setWindowTitle(tr("Tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolButton(bar, m_actions->addMedia, u"addMediaButton"_s);
    addToolButton(bar, m_actions->paste, u"pasteButton"_s);
    addToolButton(bar, m_actions->newDraft, u"newDraftButton"_s);
    addToolBar(bar);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void MainWindow::buildPanes()
{
    m_navigation = new NavigationPane(m_views, m_actions->accounts, this);
    m_library = new LibraryPane(m_services, m_drafts, m_submissions, m_commands, m_rescheduler, m_reorderer,
        {.addMedia = m_actions->addMedia,
            .connectAccount = m_actions->connectAccount,
            .tryPractice = m_actions->tryPractice,
            .removeDrafts = m_actions->removeDrafts,
            .duplicate = m_actions->duplicate,
            .look = m_actions->look,
            .moveEarlier = m_actions->moveEarlier,
            .moveLater = m_actions->moveLater,
            .moveDayEarlier = m_actions->moveDayEarlier,
            .moveDayLater = m_actions->moveDayLater,
            .reschedule = m_actions->reschedule,
            .publishNow = m_actions->publishNow,
            .backToDrafts = m_actions->backToDrafts,
            .sendEarlier = m_actions->sendEarlier,
            .sendLater = m_actions->sendLater,
            .sendFirst = m_actions->sendFirst,
            .sendLast = m_actions->sendLast,
            .pause = m_actions->pause,
            .stopAll = m_actions->stopAll,
            .retry = m_retry,
            .exportHistory = m_actions->exportHistory},
        this);
    m_undoBar = new UndoBar(this);
    auto* middle = new QWidget(this);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_library, 1);
    middleColumn->addWidget(m_undoBar);

    m_composer = new Composer(m_services, this);
    connect(m_composer, &Composer::lookRequested, m_library, &LibraryPane::lookAtDraft);
    auto* back = new QToolButton(this);
    back->setObjectName(u"backButton"_s);
    back->setIcon(icon(Icon::Back));
    //: Button: leaves the form for the list, in narrow windows
    back->setText(tr("Back"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    connect(back, &QToolButton::clicked, this, [this] { showComposerPage(false); });
    m_backBar = new QWidget(this);
    auto* backLine = new QHBoxLayout(m_backBar);
    backLine->setContentsMargins(Style::grid, Style::grid / 2, Style::grid, 0);
    backLine->addWidget(back);
    backLine->addStretch(1);
    m_composerPane = new QWidget(this);
    auto* composerColumn = new QVBoxLayout(m_composerPane);
    composerColumn->setContentsMargins(0, 0, 0, 0);
    composerColumn->setSpacing(0);
    composerColumn->addWidget(m_backBar);
    composerColumn->addWidget(m_composer, 1);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_composerPane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);

    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banners = new QVBoxLayout;
    m_banners->setSpacing(0);
    m_standstills = new StandstillBanners(m_services, centre);
    column->addWidget(m_standstills);
    column->addLayout(m_banners);
    column->addWidget(m_splitter, 1);
    // Narrower than the panes together: arrangePanes() then hides some.
    centre->setMinimumSize(380, 240);
    setCentralWidget(centre);

    m_activity = new ActivityDock(m_services, m_commands, this);
    m_activity->addQueueAction(m_actions->pause, u"activityPauseButton"_s);
    m_activity->addQueueAction(m_actions->stopAll, u"activityStopAllButton"_s);
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    m_activity->hide();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->addMedia, [this] { m_desktop.chooseMedia(this, [this](const QList<QUrl>& urls) { importUrls(urls); }); });
    on(m_actions->newDraft, [this] { addEmptyDraft(); });
    on(m_actions->accounts, [this] { openAccounts(); });
    on(m_actions->connectAccount, [this] { openAccounts()->addAccount(); });
    on(m_actions->tryPractice, [this] { addPracticeAccount(); });
    on(m_actions->exportHistory, [this] {
        // What is written is what is listed, so it comes into sight.
        setView(View::History);
        m_desktop.chooseHistoryName(this, [this](const QString& path) { m_library->exportHistory(path); });
    });
    on(m_actions->quit, [this] {
        save();
        m_background->requestQuit();
    });
    on(m_actions->paste, [this] { paste(); });
    on(m_actions->find, [this] {
        showComposerPage(false);
        m_library->focusSearch();
    });
    on(m_actions->removeDrafts, [this] { removeSelected(); });
    on(m_actions->publish, [this] {
        // Never what is not in sight.
        const bool inSight = showsDrafts(m_library->view());
        showForm();
        if (inSight)
            m_composer->publish();
    });
    on(m_actions->duplicate, [this] { duplicateDrafts(); });
    on(m_actions->crop, [this] {
        showForm();
        m_composer->cropMedia();
    });
    on(m_actions->cover, [this] {
        showForm();
        m_composer->chooseCover();
    });
    on(m_actions->nextDraft, [this] { goTo(m_library->neighbour(1)); });
    on(m_actions->previousDraft, [this] { goTo(m_library->neighbour(-1)); });
    on(m_actions->nextAttention, [this] { goToNextAttention(); });
    for (auto it = m_actions->fields.cbegin(); it != m_actions->fields.cend(); ++it)
        on(it.value(), [this, field = it.key()] { goToField(field); });
    on(m_actions->reloadBoards, [this] { reloadBoards(); });
    for (auto it = m_actions->views.cbegin(); it != m_actions->views.cend(); ++it)
        on(it.value(), [this, view = it.key()] { setView(view); });
    on(m_actions->activity, [this](bool shown) { m_activity->setVisible(shown); });
    connect(
        m_activity, &QDockWidget::visibilityChanged, this, [this] { m_actions->activity->setChecked(!m_activity->isHidden()); });
    on(m_actions->nextPane, [this] { movePane(1); });
    on(m_actions->previousPane, [this] { movePane(-1); });
    for (auto it = m_actions->appearances.cbegin(); it != m_actions->appearances.cend(); ++it)
        on(it.value(), [this, appearance = it.key()] { setAppearance(appearance); });
    on(m_actions->about, [this] { showAbout(); });

    connect(m_navigation, &NavigationPane::viewChosen, this, &MainWindow::setView);
    connect(m_library, &LibraryPane::currentDraftChanged, &m_services.editor, &DraftEditor::edit);
    connect(m_library, &LibraryPane::editRequested, this, [this] { goToField(Field::Title); });
    connect(m_composer, &Composer::publishRequested, this, &MainWindow::publish);
    connect(m_composer, &Composer::accountsRequested, this, [this] {
        AccountsDialog* dialog = openAccounts();
        if (m_services.accounts.accounts().isEmpty())
            dialog->addAccount();
    });
    connect(m_composer, &Composer::placeRequested, this, [this](const AccountId& id) { openAccounts()->setUpPlace(id); });
    connect(m_composer, &Composer::draftRequested, this, &MainWindow::goTo);
    connect(m_composer, &Composer::submissionRequested, this, &MainWindow::goToSubmission);
    connect(m_composer, &Composer::chooseMediaRequested, m_actions->addMedia, &QAction::trigger);
    connect(m_undoBar, &UndoBar::undoRequested, m_actions->undo, &QAction::trigger);
    // Undone from the menu, or something else was done since: its button would now undo another step than it names.
    connect(&m_services.drafts.undoStack(), &QUndoStack::indexChanged, m_undoBar, &QWidget::hide);
    connect(&m_commands, &SubmissionCommands::draftTakenBack, this, [this](const DraftId& id) {
        setView(View::Drafts);
        goTo(id);
        goToField(Field::Title);
    });
    connect(&m_commands, &SubmissionCommands::couldNotOpen, this, &MainWindow::showNotOpened);
}

void MainWindow::connectServices()
{
    connect(&m_services.drafts, &DraftCollection::loaded, this, [this](const QString& problem) {
        if (!problem.isEmpty() && !m_shownBanners.value(unopenedBanner))
            showBanner(unsavedBanner, StateTone::Bad, problem);
        restoreSelection();
    });
    connect(&m_services.drafts, &DraftCollection::unsaved, this, &MainWindow::showUnsaved);
    connect(&m_services.drafts, &DraftCollection::saved, this, [this] { hideBanner(unsavedBanner); });
    connect(&m_services.drafts, &DraftCollection::inserted, this, &MainWindow::updateCounts);
    connect(&m_services.drafts, &DraftCollection::removed, this, &MainWindow::updateCounts);
    connect(&m_drafts, &DraftListModel::attentionCountChanged, this, &MainWindow::updateCounts);
    connect(&m_submissions, &SubmissionListModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_services.importer, &Importer::imported, this, &MainWindow::showImported);
    connect(&m_services.importer, &Importer::inspected, this, [this] {
        tellOfUnusable();
        m_imported.clear();
        m_unusable = 0;
    });
    connect(&m_services.outbox, &Outbox::added, this, [this] {
        // The first pin ever shows where it goes; later the user has chosen.
        if (m_services.outbox.submissions().size() == 1)
            m_activity->show();
    });
    connect(&m_services.outbox, &Outbox::storageFailed, this, [this](const Error& error) {
        if (!m_shownBanners.value(unopenedBanner))
            showBanner(outboxBanner, StateTone::Bad, sentence(error, {}));
    });
    connect(
        &m_services.outbox, &Outbox::unreadableFound, this, [this](int count) { showNotice(unreadableSubmissionsText(count)); });
    connect(&m_services.accounts, &AccountBook::loaded, this, [this] {
        if (const int count = m_services.accounts.unreadable(); count > 0)
            showNotice(unreadableAccountsText(count));
    });
    for (const auto signal : {&AccountBook::loaded, &AccountBook::changed}) {
        connect(&m_services.accounts, signal, this, [this] {
            const QList<Account>& accounts = m_services.accounts.accounts();
            QList<AccountId> ids;
            for (const Account& account : accounts)
                ids.append(account.id);
            m_services.drafts.setAccounts(ids);
            updateAccountActions();
            recheckSoon();
        });
    }
    connect(&m_services.boards, &BoardCatalog::changed, this, &MainWindow::recheckSoon);
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::save, Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::save);
}

void MainWindow::connectSchedule()
{
    const auto tell = [this](const QString& sentence) { showBanner(scheduleBanner, StateTone::Warning, sentence); };
    connect(&m_rescheduler, &Rescheduler::done, m_undoBar, &UndoBar::showSentence);
    connect(&m_rescheduler, &Rescheduler::failed, this, tell);
    connect(&m_commands, &SubmissionCommands::failed, this, tell);
    connect(&m_commands, &SubmissionCommands::copyKept, this, tell);
    connect(&m_commands, &SubmissionCommands::copyNotDeleted, this, &MainWindow::offerToForgetCopy);
    connect(&m_commands, &SubmissionCommands::backToDraftsRequested, this,
        [this](const SubmissionId& id) { m_rescheduler.backToDrafts({id}); });
    connect(&m_commands, &SubmissionCommands::rescheduleRequested, this, [this](const SubmissionId& id) {
        goToSubmission(id);
        m_library->editTime(id);
    });
    connect(&m_services.outbox, &Outbox::added, this, &MainWindow::tellOfScheduling);

    connect(m_background, &Background::asked, this, &MainWindow::askBeforeQuitting);
    connect(m_background, &Background::answered, this, [this] { hideBanner(quitBanner); });
    connect(m_background, &Background::openRequested, this, &MainWindow::raiseWindow);
    connect(m_background, &Background::pinRequested, this, [this](const SubmissionId& id) {
        raiseWindow();
        goToSubmission(id);
    });
    m_actions->keepRunning->setChecked(Background::keepsRunning());
    connect(m_actions->keepRunning, &QAction::toggled, this, &Background::setKeepsRunning);
    m_actions->startWithSession->setVisible(m_desktop.autostart.isOffered());
    connect(m_actions->startWithSession, &QAction::triggered, this, &MainWindow::setStartWithSession);
}

void MainWindow::connectMedia()
{
    const auto follow = [this] {
        m_actions->crop->setEnabled(m_composer->canCrop());
        m_actions->cover->setEnabled(m_composer->canChooseCover());
    };
    connect(&m_services.editor, &DraftEditor::draftChanged, this, follow);
    connect(&m_services.editor, &DraftEditor::fieldChanged, this, [follow](Field field) {
        if (field == Field::Media)
            follow();
    });
    follow();
    const RepairSettings settings = loadRepairSettings();
    m_actions->repairFiles->setChecked(settings.automatic);
    m_actions->removePrivateData->setChecked(settings.removePrivateData);
    m_actions->fillInTexts->setChecked(loadFillInTexts());
    for (QAction* action : {m_actions->repairFiles, m_actions->removePrivateData}) {
        connect(action, &QAction::toggled, this, [this] {
            saveRepairSettings(
                {.automatic = m_actions->repairFiles->isChecked(), .removePrivateData = m_actions->removePrivateData->isChecked()});
            recheckSoon();
        });
    }
    connect(&m_services.repairs, &Repairs::refused, this, &MainWindow::recheckSoon);
    connect(m_actions->fillInTexts, &QAction::toggled, this, &saveFillInTexts);
    connect(&m_services.importer.filledFields(), &FilledFields::batchEnded, this, [this](int drafts) {
        // Of a single one the form says it.
        if (drafts > 1)
            m_undoBar->showSentence(tr("Texts of %Ln pins were filled in from their files.", nullptr, drafts));
    });
}

void MainWindow::connectQueue()
{
    connect(m_standstills, &StandstillBanners::fixAccountRequested, this, &MainWindow::fixAccount);
    connect(m_standstills, &StandstillBanners::tryAgainRequested, &m_services.outbox, &Outbox::tryAgain);
    connect(m_standstills, &StandstillBanners::resumeRequested, this, [this] { m_services.outbox.setPaused(false); });
    connect(m_actions->pause, &QAction::triggered, this, [this] { m_services.outbox.setPaused(!m_services.outbox.isPaused()); });
    const auto follow = [this] { m_actions->setPaused(m_services.outbox.isPaused()); };
    connect(&m_services.outbox, &Outbox::pausedChanged, this, follow);
    follow();

    connect(&m_reorderer, &Reorderer::done, m_undoBar, &UndoBar::showSentence);
    connect(&m_reorderer, &Reorderer::failed, this,
        [this](const QString& sentence) { showBanner(scheduleBanner, StateTone::Warning, sentence); });

    connect(m_actions->stopAll, &QAction::triggered, m_stopAll, &StopAll::stop);
    connect(m_stopAll, &StopAll::stopped, this, [this](int count) {
        m_undoBar->offer(tr("%Ln pins stopped.", nullptr, count), commandText(SubmissionCommand::SendAgain),
            commandIcon(SubmissionCommand::SendAgain), [this] { m_stopAll->sendAgain(); });
    });

    if (m_desktop.notifications) {
        const auto* news = new QueueNews(m_services, m_commands, this);
        connect(news, &QueueNews::showRequested, this, &MainWindow::showWhatHappened);
    }
}

void MainWindow::fixAccount(const AccountId& id)
{
    AccountsDialog* dialog = openAccounts();
    if (m_services.accounts.find(id))
        dialog->enterSecret(id);
}

void MainWindow::showWhatHappened(View view)
{
    raiseWindow();
    m_library->clearSearch();
    setView(view);
    m_library->focusList();
}

void MainWindow::startInBackground()
{
    m_background->hide();
}

void MainWindow::quit()
{
    m_background->quit();
}

void MainWindow::goToSubmission(const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission)
        return;
    const View view = viewOf(*submission, m_services.clock.now());
    if (m_library->view() != view)
        setView(view);
    m_library->clearSearch();
    m_library->selectSubmission(id);
    m_library->focusList();
}

void MainWindow::offerToForgetCopy(const SubmissionId& id, const QString& sentence)
{
    hideBanner(copyBanner); // that may be of another pin
    showBanner(copyBanner, StateTone::Warning, sentence);
    //: Button: Pinwright stops offering to delete a file that it could not delete from the web
    QPushButton* forget = m_shownBanners[copyBanner]->addAction(tr("Forget Copy"));
    forget->setObjectName(u"forgetCopyButton"_s);
    connect(forget, &QPushButton::clicked, this, [this, id] {
        hideBanner(copyBanner);
        m_commands.forgetCopy(id);
    });
}

void MainWindow::askBeforeQuitting(const QString& sentence)
{
    if (Banner* shown = m_shownBanners.value(quitBanner); shown && !shown->isHidden()) {
        shown->setSentence(sentence);
        return;
    }
    hideBanner(scheduleNoteBanner); // it would say the same
    auto* banner = new Banner(StateTone::Warning, sentence, Banner::Close::Offered, this);
    banner->setObjectName(u"quitBanner"_s);
    QPushButton* quitNow = banner->addAction(tr("Quit"));
    quitNow->setObjectName(u"quitNowButton"_s);
    QPushButton* keep = banner->addAction(tr("Keep Running in Background"));
    keep->setObjectName(u"keepRunningButton"_s);
    connect(quitNow, &QPushButton::clicked, this, &MainWindow::quit);
    connect(keep, &QPushButton::clicked, this, [this] {
        hideBanner(quitBanner);
        m_background->hide();
    });
    connect(banner, &Banner::closed, m_background, &Background::forgetQuestion);
    m_shownBanners[quitBanner] = banner;
    m_banners->addWidget(banner);
    banner->show(); // a layout would show it later, and the keyboard is wanted there at once
    keep->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tellOfScheduling(const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    QPointer<Banner>& banner = m_shownBanners[scheduleNoteBanner];
    if (!submission || banner || !m_services.outbox.isHeldHere(*submission) || m_desktop.autostart.isOn()
        || QSettings().value(scheduleNoteKey).toBool())
        return;
    banner = new Banner(StateTone::Neutral, tr("Scheduled pins are sent by Pinwright on this computer. It must be running then."),
        Banner::Close::Offered, this);
    banner->setObjectName(u"scheduleNoteBanner"_s);
    connect(banner, &Banner::closed, this, [] { QSettings().setValue(scheduleNoteKey, true); });
    m_banners->addWidget(banner);
    if (!m_desktop.autostart.isOffered())
        return;
    QPushButton* start = banner->addAction(tr("Start with the Session"));
    start->setObjectName(u"startWithSessionButton"_s);
    connect(start, &QPushButton::clicked, this, [this] { setStartWithSession(true); });
}

void MainWindow::setStartWithSession(bool on)
{
    const Result<Done> result = m_desktop.autostart.setOn(on);
    m_actions->startWithSession->setChecked(m_desktop.autostart.isOn());
    hideBanner(autostartBanner);
    if (!result) {
        //: %1: the system's own words
        const QString problem = on ? tr("Pinwright could not be set to start with the session. (“%1”)")
                                   : tr("Starting with the session could not be switched off. (“%1”)");
        showBanner(autostartBanner, StateTone::Bad, problem.arg(result.error().detail));
        return;
    }
    hideBanner(scheduleNoteBanner);
    QSettings().setValue(scheduleNoteKey, true);
    if (on)
        showBanner(autostartBanner, StateTone::Good,
            tr("From the next session on, Pinwright starts by itself and waits in the background while pins are scheduled."));
}

void MainWindow::import(const QMimeData& mimeData)
{
    import(incomingFrom(mimeData));
}

void MainWindow::importUrls(const QList<QUrl>& urls)
{
    Incoming incoming;
    incoming.urls = urls;
    import(std::move(incoming));
}

void MainWindow::import(Incoming incoming)
{
    if (incoming.urls.isEmpty() && incoming.image.isNull() && incoming.text.isEmpty())
        return;
    // New drafts continue with the account and board at hand.
    if (m_services.editor.isEditing()) {
        incoming.account = m_services.editor.draft().account;
        incoming.board = m_services.editor.draft().board;
    }
    m_services.importer.import(incoming);
}

void MainWindow::showImported(const ImportReport& report)
{
    hideBanner(importBanner);
    m_unusable = 0;
    if (report.error) {
        showBanner(importBanner, StateTone::Bad, sentence(*report.error, {}));
    } else {
        m_imported += report.drafts;
        tellOfUnusable();
    }
    if (report.drafts.isEmpty())
        return;
    showForm();
    goTo(report.drafts.constFirst());
    goToField(Field::Title);
}

void MainWindow::tellOfUnusable()
{
    const auto count = std::count_if(m_imported.cbegin(), m_imported.cend(), [this](const DraftId& id) {
        const Draft* draft = m_services.drafts.find(id);
        return draft && !draft->media.path.isEmpty() && draft->media.problem != MediaProblem::None
            && draft->media.problem != MediaProblem::NotChecked;
    });
    if (count <= m_unusable)
        return;
    m_unusable = count;
    showBanner(importBanner, StateTone::Warning,
        tr("%Ln of the new drafts have a file that cannot be used. Each says why.", nullptr, int(count)));
}

void MainWindow::paste()
{
    if (const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData())
        import(*clipboard);
}

bool MainWindow::handleDrag(QEvent* event, QWidget* over)
{
    if (event->type() == QEvent::DragLeave) {
        // From one widget to the next, leaving comes before entering.
        m_hideOverlay.start();
        return over == this;
    }
    auto* drop = static_cast<QDropEvent*>(event);
    // Text dragged onto a field is for the field.
    const bool forField = over != this && over->acceptDrops() && !bringsMedia(*drop->mimeData());
    if (forField || !bringsAnything(*drop->mimeData()))
        return false;
    if (event->type() == QEvent::Drop) {
        m_overlay->hide();
        import(*drop->mimeData());
    } else {
        m_hideOverlay.stop();
        m_overlay->appear();
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    return true;
}

bool MainWindow::leavesKeysToWindow(QKeyEvent* event) const
{
    const QKeySequence keys(event->keyCombination());
    if (m_actions->claims(keys))
        return true;
    // A text field pastes text itself; files and pictures become drafts from anywhere.
    if (!m_actions->paste->shortcuts().contains(keys))
        return false;
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    return clipboard && bringsMedia(*clipboard);
}

void MainWindow::publish(const DraftId& id)
{
    m_services.editor.flush();
    const Draft* draft = m_services.drafts.find(id);
    if (!draft || hasErrors(m_services.check(*draft)))
        return;
    const Account* account = m_services.accounts.find(draft->account);
    // Pressed twice: the first press is still being written down.
    if (!account || m_publishing.contains(id))
        return;
    m_publishing.insert(id);
    m_services.outbox.add(*draft, *account)
        ->onFinished(this, [this, id](const Result<SubmissionId>& result) { onSubmitted(id, result); })
        ->start();
}

void MainWindow::onSubmitted(const DraftId& id, const Result<SubmissionId>& result)
{
    m_publishing.remove(id);
    if (!result) {
        showBanner(publishBanner, StateTone::Bad, sentence(result.error(), {}));
        return;
    }
    hideBanner(publishBanner);
    const bool stillHere = m_services.editor.draft().id == id;
    // The list moves on to the next draft as this one leaves.
    m_services.drafts.forget(id);
    if (stillHere && m_services.editor.isEditing())
        goToField(Field::Title);
    else if (stillHere)
        m_library->focusList();
}

void MainWindow::addEmptyDraft()
{
    if (!showsDrafts(m_library->view()))
        setView(View::Drafts);
    const Draft draft = m_services.drafts.newDraft();
    // Where it could not be saved, unsaved() says so; it is listed all the same.
    m_services.drafts.add({draft})
        ->onFinished(this,
            [this, id = draft.id](const Result<Done>&) {
                goTo(id);
                goToField(Field::Title);
            })
        ->start();
}

void MainWindow::duplicateDrafts()
{
    QList<Draft> copies;
    const QList<DraftId> selected = m_library->selectedDrafts();
    for (const DraftId& id : selected) {
        Draft copy = *m_services.drafts.find(id);
        copy.id = DraftId::create();
        copy.created = m_services.clock.now();
        copies.append(copy);
    }
    if (copies.isEmpty())
        return;
    m_services.drafts.add(copies)
        ->onFinished(this, [this, first = copies.constFirst().id](const Result<Done>&) { goTo(first); })
        ->start();
}

void MainWindow::removeSelected()
{
    const QList<DraftId> ids = m_library->selectedDrafts();
    if (ids.isEmpty() || !showsDrafts(m_library->view()))
        return;
    m_services.drafts.remove(ids);
    m_undoBar->showSentence(tr("%Ln drafts removed.", nullptr, int(ids.size())));
}

void MainWindow::goTo(const DraftId& id)
{
    if (id.isEmpty())
        return;
    if (!m_library->lists(id)) {
        m_library->clearSearch();
        if (!m_library->lists(id))
            setView(View::Drafts);
    }
    m_library->selectDraft(id);
}

void MainWindow::goToNextAttention()
{
    const int size = m_drafts.rowCount();
    const int from = m_drafts.rowOf(m_library->currentDraft());
    for (int step = 1; step <= size; ++step) {
        const int row = (from + step + size) % size;
        if (!m_drafts.needsAttention(row))
            continue;
        if (!showsDrafts(m_library->view()))
            setView(View::Drafts);
        goTo(m_drafts.idAt(row));
        const QList<Issue>& issues = m_services.editor.issues();
        const auto bad =
            std::find_if(issues.begin(), issues.end(), [](const Issue& issue) { return issue.severity == Severity::Error; });
        goToField(bad == issues.end() ? Field::Title : bad->field);
        return;
    }
}

void MainWindow::showForm()
{
    if (!showsDrafts(m_library->view()))
        setView(View::Drafts);
    showComposerPage(true);
}

void MainWindow::goToField(Field field)
{
    showForm();
    m_composer->focusField(field);
}

AccountsDialog* MainWindow::openAccounts()
{
    if (!m_accountsDialog) {
        m_accountsDialog = new AccountsDialog(m_services, this);
        m_accountsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_accountsDialog->open();
    return m_accountsDialog;
}

void MainWindow::addPracticeAccount()
{
    const auto& all = m_services.providers.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [](const auto& provider) { return provider->credentialFields().isEmpty(); });
    if (found == all.end())
        return;
    Account account;
    account.id = AccountId::create();
    account.providerId = (*found)->id();
    account.name = (*found)->displayName();
    m_services.accounts.save(account, {}, AccountBook::Remember::ThisSession)
        ->onFinished(this,
            [this, account](const Result<Done>& result) {
                if (result)
                    hideBanner(accountBanner);
                else
                    showBanner(accountBanner, StateTone::Bad, sentence(result.error(), {.service = {}, .account = account.name}));
            })
        ->start();
}

void MainWindow::updateAccountActions()
{
    const QList<Account>& accounts = m_services.accounts.accounts();
    const auto& all = m_services.providers.all();
    const bool offered = std::any_of(all.begin(), all.end(), [&accounts](const auto& provider) {
        return provider->credentialFields().isEmpty()
            && std::none_of(accounts.begin(), accounts.end(),
                [&provider](const Account& account) { return account.providerId == provider->id(); });
    });
    m_actions->tryPractice->setEnabled(offered);
    m_actions->tryPractice->setVisible(offered);
}

void MainWindow::reloadBoards()
{
    if (m_services.editor.isEditing() && !m_services.editor.draft().account.isEmpty()) {
        m_services.boards.reload(m_services.editor.draft().account);
        return;
    }
    const QList<Account> accounts = m_services.accounts.accounts();
    for (const Account& account : accounts)
        m_services.boards.reload(account.id);
}

void MainWindow::showBanner(const QString& key, StateTone tone, const QString& sentence)
{
    QPointer<Banner>& banner = m_shownBanners[key];
    if (banner) {
        banner->setSentence(sentence);
        return;
    }
    banner = new Banner(tone, sentence, Banner::Close::Offered, this);
    banner->setObjectName(key + u"Banner"_s);
    m_banners->addWidget(banner);
}

void MainWindow::hideBanner(const QString& key)
{
    if (Banner* banner = m_shownBanners.take(key)) {
        banner->hide();
        banner->deleteLater();
    }
}

void MainWindow::showUnopened(const Error& error)
{
    auto* banner = new Banner(StateTone::Bad, sentence(error, {}), Banner::Close::NotOffered, this);
    banner->setObjectName(u"unopenedBanner"_s);
    QPushButton* again = banner->addAction(tr("Try Again"));
    again->setObjectName(u"openAgainButton"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        hideBanner(unopenedBanner);
        emit openAgainRequested();
    });
    QPushButton* folder = banner->addAction(tr("Open Folder"));
    folder->setObjectName(u"openDataFolderButton"_s);
    connect(folder, &QPushButton::clicked, this, [this] {
        const QUrl url = QUrl::fromLocalFile(dataFolder());
        if (!m_desktop.openUrl(url))
            showNotOpened(url);
    });
    m_shownBanners[unopenedBanner] = banner;
    m_banners->addWidget(banner);
}

void MainWindow::showNotOpened(const QUrl& url)
{
    //: %1 is a web address or a folder
    showBanner(openBanner, StateTone::Warning, tr("No program could open %1.").arg(url.toDisplayString(QUrl::PreferLocalFile)));
}

void MainWindow::showUnsaved(const Error& error)
{
    QPointer<Banner>& banner = m_shownBanners[unsavedBanner];
    if (banner) {
        banner->setSentence(sentence(error, {}));
        return;
    }
    banner = new Banner(StateTone::Bad, sentence(error, {}), Banner::Close::NotOffered, this);
    banner->setObjectName(u"unsavedBanner"_s);
    QPushButton* copy = banner->addAction(tr("Save Copy As…"));
    copy->setObjectName(u"saveCopyButton"_s);
    connect(copy, &QPushButton::clicked, this,
        [this] { m_desktop.chooseCopyName(this, [this](const QString& path) { saveCopy(path); }); });
    m_banners->addWidget(banner);
}

void MainWindow::saveCopy(const QString& path)
{
    const auto result = saveCopyOfDrafts(m_services.drafts, path);
    showNotice(
        result ? tr("A copy of the drafts was saved as %1.").arg(QDir::toNativeSeparators(path)) : sentence(result.error(), {}));
}

void MainWindow::movePane(int step)
{
    const QList<std::pair<QWidget*, std::function<void()>>> panes{
        {m_navigation, [this] { m_navigation->list()->setFocus(Qt::TabFocusReason); }},
        {m_library, [this] { m_library->focusList(); }},
        {m_composerPane, [this] { m_composer->focusField(Field::Title); }},
        {m_activity, [this] { m_activity->focusList(); }},
    };
    const QWidget* focus = focusWidget();
    const auto size = panes.size();
    const auto found =
        std::find_if(panes.begin(), panes.end(), [focus](const auto& pane) { return pane.first->isAncestorOf(focus); });
    const auto from = found == panes.end() ? (step > 0 ? -1 : 0) : found - panes.begin();
    for (qsizetype i = 1; i <= size; ++i) {
        const auto& [pane, enter] = panes.at(((from + i * step) % size + size) % size);
        if (pane->isVisible()) {
            enter();
            return;
        }
    }
}

void MainWindow::showComposerPage(bool composer)
{
    if (m_composerPage == composer)
        return;
    m_composerPage = composer;
    arrangePanes();
}

void MainWindow::arrangePanes()
{
    const bool navigation = width() >= navigationNeeds;
    const bool both = width() >= composerNeeds;
    // The form belongs to the drafts; with none, or among what was sent, it would speak of something else.
    const bool composer = showsDrafts(m_library->view()) && m_services.drafts.size() > 0;
    m_navigation->setVisible(navigation);
    m_library->setViewMenu(m_actions->viewsMenu(), !navigation);
    m_backBar->setVisible(!both);
    m_splitter->widget(1)->setVisible(both || !composer || !m_composerPage);
    m_composerPane->setVisible(composer && (both || m_composerPage));
    m_composerPane->setMaximumWidth(both ? m_composer->maximumWidth() : QWIDGETSIZE_MAX);
}

void MainWindow::fitActivity()
{
    resizeDocks({m_activity}, {ActivityDock::heightFor(height() < activityNeeds ? 1 : 3)}, Qt::Vertical);
}

void MainWindow::updateCounts()
{
    arrangePanes();
    m_actions->stopAll->setEnabled(m_submissions.counts().value(View::Sending) > 0);
    m_views.setCount(View::Drafts, m_services.drafts.size());
    m_views.setCount(View::Attention, m_drafts.attentionCount());
    const QMap<View, int> counts = m_submissions.counts();
    for (const View view : allViews()) {
        if (!showsDrafts(view))
            m_views.setCount(view, counts.value(view));
    }
}

void MainWindow::recheckSoon()
{
    m_recheck.start();
}

void MainWindow::setAppearance(Appearance appearance)
{
    QSettings().setValue(appearanceKey, appearanceName(appearance));
    applyAppearance(*qApp, appearance);
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Pinwright"),
        tr("Pinwright %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Composes pins and publishes them to Pinterest.\n\nFree software under the GNU General Public "
                               "License, version 3 or later. Not made or endorsed by Pinterest."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restore()
{
    const QSettings settings;
    const QByteArray geometry = settings.value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 800);
    if (!restoreState(settings.value(stateKey).toByteArray()))
        fitActivity();
    if (!m_splitter->restoreState(settings.value(splitterKey).toByteArray())) {
        const int composer = std::clamp(width() * 2 / 5, m_composer->minimumWidth(), m_composer->maximumWidth());
        const int navigation = m_navigation->sizeHint().width();
        m_splitter->setSizes({navigation, std::max(300, width() - navigation - composer), composer});
    }
    m_actions->activity->setChecked(!m_activity->isHidden());
    m_actions->appearances.value(savedAppearance())->setChecked(true);
    m_toSelect = DraftId(settings.value(draftKey).toString());
    if (const auto last = savedDestination(settings); !last.account.isEmpty())
        m_services.drafts.setLastDestination(last);
    setView(viewFromName(settings.value(viewKey).toString()));
    arrangePanes();
}

void MainWindow::restoreSelection()
{
    m_library->setLoaded(true);
    if (m_library->currentDraft().isEmpty())
        m_library->selectDraft(m_services.drafts.rowOf(m_toSelect) >= 0 ? m_toSelect : m_library->neighbour(1));
    m_toSelect = {};
    updateCounts();
    if (!focusWidget() || m_navigation->isAncestorOf(focusWidget()))
        m_library->focusList();
}

void MainWindow::save()
{
    m_services.editor.flush();
    m_services.drafts.save();
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, saveState());
    settings.setValue(splitterKey, m_splitter->saveState());
    settings.setValue(viewKey, viewName(m_library->view()));
    // Before the drafts are loaded nothing is selected: keep what the last run left.
    if (m_services.drafts.isLoaded())
        settings.setValue(draftKey, m_library->currentDraft().text());
    const DraftCollection::Destination& last = m_services.drafts.lastDestination();
    settings.setValue(accountKey, last.account.text());
    settings.setValue(
        boardKey, QStringList{last.board.id.text(), last.board.name, last.board.section.text(), last.board.sectionName});
    settings.sync();
}

} // namespace pinwright
