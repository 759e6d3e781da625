// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/windowactions.h"

#include "core/validation.h"

#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

WindowActions::WindowActions(QUndoStack& undoStack, QWidget* window)
    : QObject(window)
    , m_viewGroup(this)
    , m_appearanceGroup(this)
    , m_viewsMenu(new QMenu(window))
{
    addMedia = make("addMediaAction", tr("Add Media…"), Icon::AddMedia, QKeySequence(Qt::CTRL | Qt::Key_O));
    newDraft = make("newDraftAction", tr("New Empty Draft"), Icon::Add, QKeySequence(Qt::CTRL | Qt::Key_N));
    accounts = make("accountsAction", tr("Accounts…"), Icon::Account);
    connectAccount = make("connectAccountAction", tr("Connect Account…"), Icon::Key);
    tryPractice = make("tryPracticeAction", tr("Add Practice Account"), Icon::Account);
    //: Menu: writes what is listed of the history to a file
    exportHistory = make("exportHistoryAction", tr("Export History…"), Icon::History);
    quit = make("quitAction", tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    undo = undoStack.createUndoAction(this, tr("Undo"));
    undo->setObjectName(u"undoAction"_s);
    undo->setIcon(icon(Icon::Undo));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = undoStack.createRedoAction(this, tr("Redo"));
    redo->setObjectName(u"redoAction"_s);
    redo->setIcon(icon(Icon::Redo));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    //: Menu: makes drafts of what is in the clipboard
    paste = make("pasteAction", tr("Paste"), Icon::Paste, QKeySequence(Qt::CTRL | Qt::Key_V));
    find = make("findAction", tr("Search"), Icon::Search, QKeySequence(Qt::CTRL | Qt::Key_F));
    removeDrafts = make("removeAction", tr("Remove Drafts"), Icon::Remove, QKeySequence(Qt::Key_Delete));
    // The list alone: Delete in a text field deletes text, and on a button nothing.
    removeDrafts->setShortcutContext(Qt::WidgetShortcut);

    //: Menu: sends the draft
    publish = make("publishAction", tr("Publish"), Icon::Publish, QKeySequence(Qt::CTRL | Qt::Key_Return));
    publish->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    duplicate = make("duplicateAction", tr("Duplicate Draft"), Icon::Duplicate, QKeySequence(Qt::CTRL | Qt::Key_D));
    //: Menu: the picture or the video's cover as large as the screen has room for
    look = make("lookAction", tr("Full-Size Look"), Icon::Picture, QKeySequence(Qt::Key_Space));
    // The lists alone: elsewhere the key types or presses.
    look->setShortcutContext(Qt::WidgetShortcut);
    nextDraft = make("nextDraftAction", tr("Next Draft"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousDraft = make("previousDraftAction", tr("Previous Draft"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextAttention = make("nextAttentionAction", tr("Next Draft That Needs Attention"), Icon::Warning,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    //: Menu: goes to the field
    fields[Field::Board] = make("goToBoardAction", tr("Go to Board"), QKeySequence(Qt::CTRL | Qt::Key_B));
    fields[Field::Title] = make("goToTitleAction", tr("Go to Title"), QKeySequence(Qt::CTRL | Qt::Key_T));
    fields[Field::Link] = make("goToLinkAction", tr("Go to Link"), QKeySequence(Qt::CTRL | Qt::Key_L));
    fields[Field::AltText] = make("goToAltTextAction", tr("Go to Alt Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    fields[Field::When] = make("goToWhenAction", tr("Go to Time"), QKeySequence(Qt::CTRL | Qt::Key_E));

    //: Menu: opens the editor that crops and pads the picture
    crop = make("cropAction", tr("Crop…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    //: Menu: opens the editor that chooses a video's cover
    cover = make("coverAction", tr("Cover…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    //: Menu: files are made into what the service takes without asking for each
    repairFiles = make("repairFilesAction", tr("Repair Files Automatically"));
    //: Menu: where and with what a picture was taken is not sent
    removePrivateData = make("removePrivateDataAction", tr("Remove Location and Camera Data"));
    //: Menu: title, description and alt text that a file brings along
    fillInTexts = make("fillInTextsAction", tr("Fill In Texts from Files"));
    for (QAction* action : {repairFiles, removePrivateData, fillInTexts})
        action->setCheckable(true);

    reloadBoards = make("reloadBoardsAction", tr("Reload Boards"), Icon::Reload, QKeySequence(Qt::CTRL | Qt::Key_R));

    //: Menu: the selected scheduled pins
    moveEarlier = make("moveEarlierAction", tr("15 Minutes Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up));
    moveLater = make("moveLaterAction", tr("15 Minutes Later"), QKeySequence(Qt::ALT | Qt::Key_Down));
    moveDayEarlier = make("moveDayEarlierAction", tr("A Day Earlier"), QKeySequence(Qt::ALT | Qt::Key_PageUp));
    moveDayLater = make("moveDayLaterAction", tr("A Day Later"), QKeySequence(Qt::ALT | Qt::Key_PageDown));
    reschedule = make("rescheduleAction", tr("Reschedule…"), Icon::Calendar, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    publishNow = make("publishNowAction", tr("Publish Now"), Icon::Publish, QKeySequence(Qt::ALT | Qt::Key_Return));
    backToDrafts = make("backToDraftsAction", tr("Back to Drafts"), Icon::Drafts, QKeySequence(Qt::Key_Delete));
    pause = make("pauseAction", {}, QKeySequence(Qt::CTRL | Qt::Key_Period));
    setPaused(false);
    //: Menu: what is being sent, and what waits for its turn
    stopAll = make("stopAllAction", tr("Stop All"), Icon::Stop);
    //: Menu: the selected pins that wait for their turn
    sendEarlier = make("sendEarlierAction", tr("Send Earlier"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up));
    //: Menu: the selected pins that wait for their turn
    sendLater = make("sendLaterAction", tr("Send Later"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down));
    //: Menu: before all others that wait for their turn
    sendFirst = make("sendFirstAction", tr("Send First"), QKeySequence(Qt::ALT | Qt::Key_Home));
    //: Menu: after all others that wait for their turn
    sendLast = make("sendLastAction", tr("Send Last"), QKeySequence(Qt::ALT | Qt::Key_End));
    // The list alone, as for removing drafts.
    for (QAction* action : {moveEarlier, moveLater, moveDayEarlier, moveDayLater, publishNow, backToDrafts, sendEarlier, sendLater,
             sendFirst, sendLast})
        action->setShortcutContext(Qt::WidgetShortcut);
    keepRunning = make("keepRunningAction", tr("Keep Running in Background While Pins Are Scheduled"));
    keepRunning->setCheckable(true);
    startWithSession = make("startWithSessionAction", tr("Start with the Session"));
    startWithSession->setCheckable(true);

    for (const View view : allViews()) {
        QAction* action = make("viewAction", viewTitle(view), viewIcon(view));
        action->setObjectName(viewName(view) + u"ViewAction"_s);
        action->setCheckable(true);
        m_viewGroup.addAction(action);
        views.insert(view, action);
    }
    activity = make("activityAction", tr("Activity"), Icon::Activity, QKeySequence(Qt::CTRL | Qt::Key_J));
    activity->setCheckable(true);
    nextPane = make("nextPaneAction", tr("Next Pane"), QKeySequence(Qt::Key_F6));
    previousPane = make("previousPaneAction", tr("Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    //: Menu: light or dark as the desktop
    appearances[Appearance::System] = make("systemAppearanceAction", tr("Like the Desktop"));
    //: Menu: light colours
    appearances[Appearance::Light] = make("lightAppearanceAction", tr("Light"), Icon::Light);
    //: Menu: dark colours
    appearances[Appearance::Dark] = make("darkAppearanceAction", tr("Dark"), Icon::Dark);
    for (QAction* action : std::as_const(appearances)) {
        action->setCheckable(true);
        m_appearanceGroup.addAction(action);
    }

    about = make("aboutAction", tr("About Pinwright"), Icon::Info);
    about->setMenuRole(QAction::AboutRole);

    m_claiming = {addMedia, newDraft, find, publish, duplicate, nextDraft, previousDraft, nextAttention, crop, cover, reloadBoards,
        activity, nextPane, previousPane, pause, quit};
    m_claiming.append(fields.values());
}

void WindowActions::fillMenuBar(QMenuBar* bar, QMenu* retry)
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({addMedia, newDraft});
    file->addSeparator();
    file->addActions({accounts, connectAccount, tryPractice});
    file->addSeparator();
    file->addAction(exportHistory);
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({paste, removeDrafts});
    edit->addSeparator();
    edit->addAction(find);

    QMenu* draft = bar->addMenu(tr("&Draft"));
    draft->addAction(publish);
    draft->addSeparator();
    draft->addAction(duplicate);
    draft->addActions({previousDraft, nextDraft, nextAttention});
    draft->addSeparator();
    for (QAction* action : std::as_const(fields))
        draft->addAction(action);

    //: Menu: pictures and videos
    QMenu* media = bar->addMenu(tr("&Media"));
    media->addActions({crop, cover});
    media->addSeparator();
    media->addActions({repairFiles, removePrivateData, fillInTexts});

    QMenu* board = bar->addMenu(tr("&Board"));
    board->addAction(reloadBoards);

    QMenu* schedule = bar->addMenu(tr("&Schedule"));
    schedule->addActions({moveEarlier, moveLater, moveDayEarlier, moveDayLater});
    schedule->addSeparator();
    schedule->addActions({reschedule, publishNow, backToDrafts});
    schedule->addSeparator();
    schedule->addActions({keepRunning, startWithSession});

    //: Menu: pins that are being sent, and those that wait for their turn
    QMenu* queue = bar->addMenu(tr("&Queue"));
    queue->addActions({pause, stopAll});
    queue->addMenu(retry);
    queue->addSeparator();
    queue->addActions({sendEarlier, sendLater, sendFirst, sendLast});

    QMenu* view = bar->addMenu(tr("&View"));
    for (const View each : allViews())
        m_viewsMenu->addAction(views.value(each));
    view->addActions(m_viewsMenu->actions());
    view->addSeparator();
    view->addAction(look);
    view->addAction(activity);
    view->addSeparator();
    view->addActions({nextPane, previousPane});
    view->addSeparator();
    //: Menu: light or dark colours
    QMenu* appearance = view->addMenu(tr("Appearance"));
    appearance->addActions(m_appearanceGroup.actions());

    QMenu* help = bar->addMenu(tr("&Help"));
    help->addAction(about);
}

void WindowActions::setPaused(bool paused)
{
    //: Menu: nothing that waits is sent, until it is resumed
    pause->setText(paused ? tr("Resume Sending") : tr("Pause Sending"));
    pause->setIcon(icon(paused ? Icon::Resume : Icon::Pause));
}

bool WindowActions::claims(const QKeySequence& keys) const
{
    return std::any_of(
        m_claiming.begin(), m_claiming.end(), [&keys](const QAction* action) { return action->shortcuts().contains(keys); });
}

QAction* WindowActions::make(const char* objectName, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(keys);
    return action;
}

QAction* WindowActions::make(const char* objectName, const QString& text, Icon name, const QKeySequence& keys)
{
    QAction* action = make(objectName, text, keys);
    action->setIcon(icon(name));
    return action;
}

} // namespace pinwright
