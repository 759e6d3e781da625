// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/draftfilter.h"
#include "ui/library/queuemove.h"
#include "ui/library/scheduledmodel.h"
#include "ui/library/submissioncommands.h"
#include "ui/library/submissionfilter.h"
#include "ui/media/picturelook.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pinwright {

class CandidatesPanel;
class ElidedLabel;
class EmptyState;
class HistoryPane;
class QueueBar;
class QueueList;
class Reorderer;
class RescheduleBar;
class Rescheduler;
class RetryMenu;
class SelectionBar;

/// The actions of the window that the library also offers.
struct LibraryActions {
    QAction* addMedia = nullptr;
    QAction* connectAccount = nullptr;
    QAction* tryPractice = nullptr; ///< enabled where a service needs no sign-in; its text is shown
    QAction* removeDrafts = nullptr;
    QAction* duplicate = nullptr;
    QAction* look = nullptr;
    QAction* moveEarlier = nullptr; ///< these are for the scheduled pins
    QAction* moveLater = nullptr;
    QAction* moveDayEarlier = nullptr;
    QAction* moveDayLater = nullptr;
    QAction* reschedule = nullptr;
    QAction* publishNow = nullptr;
    QAction* backToDrafts = nullptr;
    QAction* sendEarlier = nullptr; ///< these are for the pins that wait for their turn
    QAction* sendLater = nullptr;
    QAction* sendFirst = nullptr;
    QAction* sendLast = nullptr;
    QAction* pause = nullptr;
    QAction* stopAll = nullptr;
    RetryMenu* retry = nullptr;
    QAction* exportHistory = nullptr;
};

/// The middle pane: the drafts or submissions of the chosen view, the search, and what stands there when there is nothing to list.
class LibraryPane : public QWidget {
    Q_OBJECT

public:
    /// All references must outlive the pane.
    LibraryPane(const Services& services, DraftListModel& drafts, SubmissionListModel& submissions, SubmissionCommands& commands,
        Rescheduler& rescheduler, Reorderer& reorderer, const LibraryActions& actions, QWidget* parent = nullptr);

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }

    /// It has a row in this view, with this search.
    [[nodiscard]] bool lists(const DraftId& id) const { return m_drafts.rowOf(id) >= 0; }
    void clearSearch();
    /// Selects the draft and scrolls to it; does nothing where it is not listed in this view.
    void selectDraft(const DraftId& id);
    void selectDrafts(const QList<DraftId>& ids);
    /// In the order of the list; the current one where none is selected.
    [[nodiscard]] QList<DraftId> selectedDrafts() const;
    [[nodiscard]] DraftId currentDraft() const;
    /// The draft `steps` behind the current one in the list, empty at its end.
    [[nodiscard]] DraftId neighbour(int steps) const;
    /// Opens the full-size look of what is being edited.
    void lookAtDraft();
    void focusSearch();
    void focusList();
    /// The drafts of the store are known now; before, an empty list means nothing.
    void setLoaded(bool loaded);
    void updatePages();
    /// Selects the pin in its view and opens the editor of its time, with `wanted` in it or else what it has.
    void editTime(const SubmissionId& id, const std::optional<Schedule>& wanted = {});
    void selectSubmission(const SubmissionId& id);
    /// Writes what is listed of the history.
    void exportHistory(const QString& path);
    /// Time passed: the days have other headings, and other commands fit.
    void passTime();
    /// For narrow windows: the views as a menu in place of the title.
    void setViewMenu(QMenu* menu, bool shown);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Another draft is the current one. That the search hides it changes nothing.
    void currentDraftChanged(const pinwright::DraftId& id);
    /// The user asked for the composer (Return or double click).
    void editRequested();

private:
    QWidget* buildHeader();
    QWidget* buildSelectionBar();
    QListView* buildScheduledList(const LibraryActions& actions);
    void connectSchedule();
    void connectQueue();
    void connectHistory();
    void prepareList(QListView* list, QAbstractItemModel& model, const QString& objectName, const QString& accessibleName);
    EmptyState* buildFirstRunPage(const LibraryActions& actions);
    void showEmptyState();
    void search(const QString& text);
    void updateSelectionBar();
    /// What may be the one selected pin whose outcome is unknown.
    void updateCandidates();
    /// Where drafts are listed one of them is the current one.
    void ensureCurrent();
    /// The draft after those that leave becomes the current one, if the current one is among them.
    void leaveRows(const QModelIndex& parent, int first, int last);
    void updateHeader();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] int shownCount() const;
    void updateScheduleActions();
    void updateQueueActions();
    void moveInQueue(QueueMove move);
    void dropInQueue(const QList<SubmissionId>& pins, const SubmissionId& before);
    /// Those that wait for their turn, in the order of the list.
    [[nodiscard]] QList<SubmissionId> waitingPins() const;
    /// That of the present view.
    [[nodiscard]] QListView* shownList() const;
    [[nodiscard]] QList<SubmissionId> selectedSubmissions() const;
    [[nodiscard]] bool isAvailable(SubmissionCommand command) const;
    void closeReschedule();
    void runOnSelection(SubmissionCommand command);
    /// Opens the full-size look of the current row, or closes it.
    void look();
    /// Its arrow keys go through `list`.
    void openLook(QListView* list, const PictureLook::Content& content);
    /// The row that many steps from the current one becomes the current one and is looked at; headings are passed over.
    void stepLook(int steps);
    [[nodiscard]] PictureLook::Content lookOf(const QModelIndex& row) const;
    void showSubmissionMenu(const QPoint& at);
    void showDraftMenu(const QPoint& at);

    const Services m_services;
    DraftListModel& m_allDrafts;
    SubmissionListModel& m_allSubmissions;
    SubmissionCommands& m_commands;
    Rescheduler& m_rescheduler;
    Reorderer& m_reorderer;
    LibraryActions m_actions;
    DraftFilter m_drafts;
    SubmissionFilter m_submissions;
    SubmissionFilter m_scheduledPins;
    ScheduledModel m_scheduled;
    View m_view = View::Drafts;
    bool m_loaded = false;

    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_viewButton = nullptr;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_pages = nullptr;
    QListView* m_draftList = nullptr;
    QueueList* m_submissionList = nullptr;
    QListView* m_scheduledList = nullptr;
    HistoryPane* m_history = nullptr;
    QueueBar* m_queueBar = nullptr;
    RescheduleBar* m_reschedule = nullptr;
    CandidatesPanel* m_candidates = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_emptyAction = nullptr;
    QPushButton* m_clearSearch = nullptr;
    EmptyState* m_firstRun = nullptr;
    SelectionBar* m_selectionBar = nullptr;
    QMap<SubmissionCommand, QToolButton*> m_commandButtons;
    QToolButton* m_removeButton = nullptr;
    QPointer<PictureLook> m_look;
    QListView* m_lookedThrough = nullptr; ///< by the arrow keys of m_look
};

} // namespace pinwright
