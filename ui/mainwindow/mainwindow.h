// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/draftlistmodel.h"
#include "ui/library/reorderer.h"
#include "ui/library/rescheduler.h"
#include "ui/library/submissioncommands.h"
#include "ui/library/submissionlistmodel.h"
#include "ui/mainwindow/desktop.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/services.h"
#include "ui/widgets/style.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QMimeData;
class QSplitter;
class QVBoxLayout;

namespace pinwright {

class AccountsDialog;
class ActivityDock;
class Background;
class Banner;
class Composer;
class DropOverlay;
class LibraryPane;
class NavigationPane;
class RetryMenu;
class StandstillBanners;
class StopAll;
class UndoBar;
class WindowActions;

/// What the user chose under View ▸ Appearance; give it to applyAppearance() before the window is built.
[[nodiscard]] Appearance savedAppearance();

/// The one window. Owns what is done with its panes together: taking in what is dropped and pasted, publishing and moving on, undo,
/// moving between drafts and panes, remembering where everything was.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    MainWindow(const Services& services, Desktop desktop, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A line on top that stays until it is closed: the damaged database was put aside…
    void showNotice(const QString& sentence);
    /// That the saved data could not be opened, with a way to try it again; until then other parts do not tell the same.
    void showUnopened(const Error& error);
    /// Paths and web addresses, as on the command line; each becomes a draft. Relative paths are those of `workingFolder`, by default this process's.
    void openFiles(const QStringList& arguments, const QString& workingFolder = {});
    /// To the front, also out of the task bar.
    void raiseWindow();

    void setView(View view);

    /// In place of show(): stays hidden while pins wait here for their time, and ends where none does. A second start of the program shows it.
    void startInBackground();
    /// Ends the program without asking.
    void quit();

signals:
    /// Once, after the first paint: the time to load drafts, accounts and submissions.
    void painted();
    /// After showUnopened(): open the saved data and load everything again.
    void openAgainRequested();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildToolBar();
    void buildPanes();
    void connectActions();
    void connectServices();

    // What comes in
    void import(const QMimeData& mimeData);
    void importUrls(const QList<QUrl>& urls);
    void import(Incoming incoming);
    void showImported(const ImportReport& report);
    void tellOfUnusable();
    void paste();
    [[nodiscard]] bool handleDrag(QEvent* event, QWidget* over);
    [[nodiscard]] bool leavesKeysToWindow(QKeyEvent* event) const;

    // Drafts
    void publish(const DraftId& id);
    void onSubmitted(const DraftId& id, const Result<SubmissionId>& result);
    void addEmptyDraft();
    void duplicateDrafts();
    void removeSelected();
    void goTo(const DraftId& id);
    void goToNextAttention();
    void goToField(Field field);
    void showForm();

    // What is done to files by itself
    void connectMedia();

    // Accounts
    AccountsDialog* openAccounts();
    void addPracticeAccount();
    void updateAccountActions();
    void reloadBoards();

    // Scheduled pins
    void connectSchedule();
    void offerToForgetCopy(const SubmissionId& id, const QString& sentence);
    void goToSubmission(const SubmissionId& id);
    void askBeforeQuitting(const QString& sentence);
    void tellOfScheduling(const SubmissionId& id);
    void setStartWithSession(bool on);

    // Pins being sent
    void connectQueue();
    void fixAccount(const AccountId& id);
    void showWhatHappened(View view);

    // Panes
    void showBanner(const QString& key, StateTone tone, const QString& sentence);
    void hideBanner(const QString& key);
    void showNotOpened(const QUrl& url);
    void showUnsaved(const Error& error);
    void saveCopy(const QString& path);
    void movePane(int step);
    void showComposerPage(bool composer);
    void arrangePanes();
    void fitActivity();
    void updateCounts();
    void recheckSoon();
    void setAppearance(Appearance appearance);
    void showAbout();

    void restore();
    void restoreSelection();
    void save();

    const Services m_services;
    const Desktop m_desktop;
    DraftListModel m_drafts;
    SubmissionListModel m_submissions;
    SubmissionCommands m_commands;
    Rescheduler m_rescheduler;
    Reorderer m_reorderer;
    NavigationModel m_views;
    WindowActions* m_actions;
    RetryMenu* m_retry;
    StopAll* m_stopAll;
    StandstillBanners* m_standstills = nullptr;

    QSplitter* m_splitter = nullptr;
    NavigationPane* m_navigation = nullptr;
    LibraryPane* m_library = nullptr;
    QWidget* m_composerPane = nullptr;
    QWidget* m_backBar = nullptr;
    Composer* m_composer = nullptr;
    ActivityDock* m_activity = nullptr;
    UndoBar* m_undoBar = nullptr;
    Background* m_background = nullptr;
    DropOverlay* m_overlay = nullptr;
    QVBoxLayout* m_banners = nullptr;
    QHash<QString, QPointer<Banner>> m_shownBanners;
    QPointer<AccountsDialog> m_accountsDialog;

    QSet<DraftId> m_publishing; ///< handed to the outbox, not yet on disk
    QList<DraftId> m_imported;  ///< until every file that came in was looked at
    qsizetype m_unusable = 0;   ///< of them, as the banner says
    DraftId m_toSelect;         ///< from the last run, until the drafts are loaded
    bool m_wasPainted = false;
    bool m_composerPage = false; ///< in a narrow window: the composer instead of the library
    QTimer m_recheck;
    QTimer m_passing;
    QTimer m_hideOverlay;
};

} // namespace pinwright
