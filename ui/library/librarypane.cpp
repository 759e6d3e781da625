// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "ui/history/historypane.h"
#include "ui/library/candidates.h"
#include "ui/library/pinrowdelegate.h"
#include "ui/library/queuebar.h"
#include "ui/library/queuelist.h"
#include "ui/library/reorderer.h"
#include "ui/library/reschedulebar.h"
#include "ui/library/rescheduler.h"
#include "ui/library/scheduledlist.h"
#include "ui/library/scheduledrowdelegate.h"
#include "ui/library/selectionbar.h"
#include "ui/widgets/assistive.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes keyStep{15}; ///< by key

/// A button that does what the action does, and is enabled and shown as it is.
void bindToAction(QPushButton* button, QAction* action)
{
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
}

/// The row alone becomes the current and the selected one. setCurrentIndex() would add it to what is selected, or take it out, while Ctrl
/// is held for the shortcut that led there.
void selectAlone(QListView& list, const QModelIndex& index)
{
    list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

struct EmptyText {
    QString sentence;
    QString note;
};

EmptyText emptyTextOf(View view)
{
    switch (view) {
    case View::Drafts:
        return {LibraryPane::tr("No Drafts"), LibraryPane::tr("Pictures and videos dropped here become drafts.")};
    case View::Attention:
        return {LibraryPane::tr("Nothing Needs Attention"), LibraryPane::tr("Every draft can be published.")};
    case View::Scheduled:
        return {LibraryPane::tr("Nothing Is Scheduled"),
            LibraryPane::tr("A draft with a date and time stands here until it comes: choose “At a Set Time” under When.")};
    case View::Sending:
        return {LibraryPane::tr("Nothing Is Being Sent"), LibraryPane::tr("Pins on their way are shown here.")};
    case View::Unknown:
        return {LibraryPane::tr("Every Outcome Is Known"),
            LibraryPane::tr("A pin whose connection broke while it was sent waits here for a look at the service.")};
    case View::Published:
        return {
            LibraryPane::tr("Nothing Published Yet"), LibraryPane::tr("Published pins are kept here with the way to their pages.")};
    case View::Failed:
        return {LibraryPane::tr("No Pin Was Refused"),
            LibraryPane::tr("Pins that could not be published are kept here with their texts.")};
    case View::History:
        return {LibraryPane::tr("No History Yet"),
            LibraryPane::tr("Every pin that was sent is kept here with each attempt, until it is cleared.")};
    }
    Q_UNREACHABLE();
}

} // namespace

LibraryPane::LibraryPane(const Services& services, DraftListModel& drafts, SubmissionListModel& submissions,
    SubmissionCommands& commands, Rescheduler& rescheduler, Reorderer& reorderer, const LibraryActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_allDrafts(drafts)
    , m_allSubmissions(submissions)
    , m_commands(commands)
    , m_rescheduler(rescheduler)
    , m_reorderer(reorderer)
    , m_actions(actions)
    , m_drafts(drafts)
    , m_submissions(submissions)
    , m_scheduledPins(submissions, View::Scheduled)
    , m_scheduled(services, m_scheduledPins)
    , m_pages(new QStackedWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    // Before the list's own selection sees it, which would go back to the row before.
    connect(&m_drafts, &QAbstractItemModel::rowsAboutToBeRemoved, this, &LibraryPane::leaveRows);
    m_draftList = new QListView(this);
    prepareList(m_draftList, m_drafts, u"draftList"_s, tr("Drafts"));
    m_draftList->addAction(actions.removeDrafts);
    m_submissionList = new QueueList(this);
    prepareList(m_submissionList, m_submissions, u"submissionList"_s, tr("Sent Pins"));
    m_scheduledList = buildScheduledList(actions);
    m_history = new HistoryPane(services, submissions, commands, this);
    prepareList(m_history->list(), m_history->filter(), u"historyList"_s, tr("History"));
    m_submissionList->addActions({actions.sendEarlier, actions.sendLater, actions.sendFirst, actions.sendLast});
    m_queueBar = new QueueBar(submissions, actions.pause, actions.stopAll, actions.retry, this);
    m_reschedule = new RescheduleBar(services, this);
    m_candidates = new CandidatesPanel(services, commands, this);
    m_firstRun = buildFirstRunPage(actions);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"emptyPage"_s);
    auto* add = m_empty->addButton(actions.addMedia->text());
    add->setObjectName(u"emptyAddMediaButton"_s);
    connect(add, &QPushButton::clicked, actions.addMedia, &QAction::trigger);
    m_emptyAction = add;
    m_clearSearch = m_empty->addButton(tr("Clear Search"));
    m_clearSearch->setObjectName(u"clearSearchButton"_s);
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        clearSearch();
        focusList();
    });
    for (QWidget* page :
        std::initializer_list<QWidget*>{m_draftList, m_submissionList, m_scheduledList, m_history, m_firstRun, m_empty})
        m_pages->addWidget(page);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_queueBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_reschedule);
    column->addWidget(m_candidates);
    column->addWidget(buildSelectionBar());

    connect(m_draftList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_draftList->currentIndex().isValid())
            emit currentDraftChanged(currentDraft());
        // Later: the filter must not change while it passes on a removal.
        QMetaObject::invokeMethod(this, [this] { m_drafts.setKept(currentDraft()); }, Qt::QueuedConnection);
    });
    for (QListView* list : std::initializer_list<QListView*>{m_draftList, m_submissionList, m_scheduledList, m_history->list()}) {
        makeSelectedRowCurrent(list);
        list->addAction(m_actions.look);
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPane::updateSelectionBar);
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(list->model(), signal, this, &LibraryPane::updatePages);
        connect(list->model(), &QAbstractItemModel::modelReset, this, &LibraryPane::updatePages);
        connect(list->model(), &QAbstractItemModel::dataChanged, this, &LibraryPane::updateSelectionBar);
    }
    connect(m_actions.look, &QAction::triggered, this, &LibraryPane::look);
    connect(m_draftList, &QListView::activated, this, &LibraryPane::editRequested);
    connect(m_draftList, &QListView::customContextMenuRequested, this, &LibraryPane::showDraftMenu);
    connect(m_submissionList, &QListView::customContextMenuRequested, this, &LibraryPane::showSubmissionMenu);
    connect(m_submissionList, &QListView::activated, this, [this] { runOnSelection(SubmissionCommand::OpenPin); });
    connectSchedule();
    connect(&services.outbox, &Outbox::lookUpChanged, this, &LibraryPane::updateSelectionBar);
    connectQueue();
    connectHistory();
    connect(&services.thumbnails, &Thumbnails::ready, this, [this] {
        m_draftList->viewport()->update();
        m_submissionList->viewport()->update();
        m_scheduledList->viewport()->update();
        m_history->list()->viewport()->update();
    });
    setView(View::Drafts);
}

void LibraryPane::setView(View view)
{
    if (m_view != view)
        closeReschedule();
    m_view = view;
    if (showsDrafts(view)) {
        const DraftId current = currentDraft();
        m_drafts.setAttentionOnly(view == View::Attention);
        if (!current.isEmpty() && m_drafts.rowOf(current) >= 0)
            selectDraft(current);
    } else if (view == View::History) {
        m_history->refresh();
    } else {
        m_submissions.setView(view);
    }
    m_queueBar->setView(view);
    updatePages();
}

void LibraryPane::clearSearch()
{
    m_search->clear();
}

void LibraryPane::selectDraft(const DraftId& id)
{
    const int row = m_drafts.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_drafts.index(row, 0);
    selectAlone(*m_draftList, index);
    m_draftList->scrollTo(index);
}

void LibraryPane::selectDrafts(const QList<DraftId>& ids)
{
    QItemSelection selection;
    for (const DraftId& id : ids) {
        const int row = m_drafts.rowOf(id);
        if (row >= 0)
            selection.select(m_drafts.index(row, 0), m_drafts.index(row, 0));
    }
    m_draftList->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<DraftId> LibraryPane::selectedDrafts() const
{
    QModelIndexList rows = m_draftList->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<DraftId> ids;
    for (const QModelIndex& row : rows)
        ids.append(m_drafts.idAt(row.row()));
    if (ids.isEmpty() && m_draftList->currentIndex().isValid())
        ids.append(currentDraft());
    return ids;
}

DraftId LibraryPane::currentDraft() const
{
    const QModelIndex current = m_draftList->currentIndex();
    return current.isValid() ? m_drafts.idAt(current.row()) : DraftId();
}

DraftId LibraryPane::neighbour(int steps) const
{
    const QModelIndex current = m_draftList->currentIndex();
    const int row = current.isValid() ? current.row() + steps : (steps > 0 ? 0 : m_drafts.rowCount() - 1);
    return row >= 0 && row < m_drafts.rowCount() ? m_drafts.idAt(row) : DraftId();
}

PictureLook::Content LibraryPane::lookOf(const QModelIndex& row) const
{
    if (row.model() == &m_drafts) {
        const Draft* draft = m_services.drafts.find(m_drafts.idAt(row.row()));
        return draft ? PictureLook::Content{draft->media, draft->edits, draft->title} : PictureLook::Content();
    }
    if (const Submission* pin = m_services.outbox.find(SubmissionId(row.data(PinIdRole).toString())))
        return {pin->draft.media, pin->draft.edits, pin->draft.title};
    const auto pin = row.data(PinRowRole).value<PinRow>(); // of the history
    return {pin.media, {}, pin.title};
}

void LibraryPane::look()
{
    if (m_look) {
        m_look->close(); // the same key; where the desktop has not given it the keyboard yet
        return;
    }
    const QModelIndex current = shownList()->currentIndex();
    if (current.isValid() && !current.data(PinIdRole).toString().isEmpty())
        openLook(shownList(), lookOf(current));
}

void LibraryPane::lookAtDraft()
{
    const Draft& draft = m_services.editor.draft();
    if (!draft.id.isEmpty())
        openLook(m_draftList, {draft.media, draft.edits, draft.title});
}

void LibraryPane::openLook(QListView* list, const PictureLook::Content& content)
{
    m_lookedThrough = list;
    if (!m_look) {
        m_look = new PictureLook(window());
        m_look->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_look, &PictureLook::stepRequested, this, &LibraryPane::stepLook);
    }
    m_look->setContent(content);
    m_look->showMaximized();
    m_look->activateWindow();
}

void LibraryPane::stepLook(int steps)
{
    const QAbstractItemModel* model = m_lookedThrough->model();
    int row = m_lookedThrough->currentIndex().row() + steps;
    while (row >= 0 && row < model->rowCount() && model->index(row, 0).data(PinIdRole).toString().isEmpty())
        row += steps;
    if (row < 0 || row >= model->rowCount())
        return;
    const QModelIndex index = model->index(row, 0);
    selectAlone(*m_lookedThrough, index);
    m_lookedThrough->scrollTo(index);
    m_look->setContent(lookOf(index));
}

void LibraryPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPane::focusList()
{
    QWidget* page = m_pages->currentWidget();
    if (page == m_history)
        m_history->focusList();
    else if (page == shownList())
        page->setFocus(Qt::TabFocusReason);
    else if (auto* help = page->findChild<QPushButton*>(); help && help->isVisible())
        help->setFocus(Qt::TabFocusReason);
    else
        m_search->setFocus(Qt::TabFocusReason);
}

void LibraryPane::setLoaded(bool loaded)
{
    m_loaded = loaded;
    updatePages();
}

void LibraryPane::updatePages()
{
    QWidget* list = m_view == View::History ? static_cast<QWidget*>(m_history) : shownList();
    const bool firstRun = m_view == View::Drafts && m_search->text().isEmpty() && m_services.drafts.size() == 0
        && m_services.outbox.submissions().isEmpty();
    if (!m_loaded || !isEmpty()) {
        m_pages->setCurrentWidget(list);
    } else if (firstRun) {
        m_pages->setCurrentWidget(m_firstRun);
    } else {
        showEmptyState();
        m_pages->setCurrentWidget(m_empty);
    }
    m_actions.look->setEnabled(!isEmpty());
    updateHeader();
    updateSelectionBar();
    // Later: what was just added or taken back may be selected by whoever did so.
    QMetaObject::invokeMethod(this, &LibraryPane::ensureCurrent, Qt::QueuedConnection);
}

void LibraryPane::ensureCurrent()
{
    if (!m_loaded || !showsDrafts(m_view) || m_drafts.rowCount() == 0)
        return;
    // A list that gets the keyboard by itself makes its first row the current one, but does not select it.
    if (const QModelIndex current = m_draftList->currentIndex(); current.isValid()) {
        if (!m_draftList->selectionModel()->hasSelection())
            selectAlone(*m_draftList, current);
    } else if (const DraftId edited = m_services.editor.draft().id; m_drafts.rowOf(edited) >= 0) {
        selectDraft(edited);
    } else if (edited.isEmpty()) {
        selectAlone(*m_draftList, m_drafts.index(0, 0));
    }
}

void LibraryPane::leaveRows(const QModelIndex&, int first, int last)
{
    const QModelIndex current = m_draftList ? m_draftList->currentIndex() : QModelIndex();
    if (current.isValid() && current.row() >= first && current.row() <= last && last + 1 < m_drafts.rowCount())
        selectAlone(*m_draftList, m_drafts.index(last + 1, 0));
}

void LibraryPane::setViewMenu(QMenu* menu, bool shown)
{
    m_viewButton->setMenu(menu);
    m_viewButton->setVisible(shown);
    m_title->setVisible(!shown);
}

QSize LibraryPane::minimumSizeHint() const
{
    return {300, 200};
}

QWidget* LibraryPane::buildHeader()
{
    auto* header = new QWidget(this);
    m_title = new QLabel(header);
    setTextStyle(m_title, TextStyle::Heading);
    m_title->setTextFormat(Qt::PlainText);
    m_count = new QLabel(header);
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_viewButton = new QToolButton(header);
    m_viewButton->setObjectName(u"viewMenuButton"_s);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    m_viewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_viewButton->hide();

    m_search = new QLineEdit(header);
    m_search->setObjectName(u"searchField"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(280);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPane::search);

    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(2 * Style::grid, Style::grid, 2 * Style::grid, Style::grid);
    layout->setSpacing(Style::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_viewButton);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    return header;
}

QWidget* LibraryPane::buildSelectionBar()
{
    m_selectionBar = new SelectionBar(this);
    for (const SubmissionCommand command : allSubmissionCommands()) {
        QToolButton* button = m_selectionBar->addButton();
        button->setObjectName(u"selection%1Button"_s.arg(int(command)));
        button->setIcon(icon(commandIcon(command)));
        button->setText(commandText(command));
        connect(button, &QToolButton::clicked, this, [this, command] { runOnSelection(command); });
        m_commandButtons.insert(command, button);
    }
    m_removeButton = m_selectionBar->addButton();
    m_removeButton->setObjectName(u"removeButton"_s);
    m_removeButton->setDefaultAction(m_actions.removeDrafts);
    return m_selectionBar;
}

void LibraryPane::prepareList(QListView* list, QAbstractItemModel& model, const QString& objectName, const QString& accessibleName)
{
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setModel(&model);
    list->setItemDelegate(new PinRowDelegate(m_services.thumbnails, list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QListView::ExtendedSelection);
    list->setEditTriggers(QListView::NoEditTriggers);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
}

QListView* LibraryPane::buildScheduledList(const LibraryActions& actions)
{
    auto* list = new ScheduledList(this);
    prepareList(list, m_scheduled, u"scheduledList"_s, tr("Scheduled Pins"));
    list->setItemDelegate(new ScheduledRowDelegate(m_services.thumbnails, list));
    list->setUniformItemSizes(false);
    list->addActions({actions.moveEarlier, actions.moveLater, actions.moveDayEarlier, actions.moveDayLater, actions.publishNow,
        actions.backToDrafts});
    return list;
}

void LibraryPane::connectSchedule()
{
    const auto moveBy = [this](QAction* action, std::chrono::minutes time) {
        connect(action, &QAction::triggered, this, [this, time] { m_rescheduler.moveBy(selectedSubmissions(), time); });
    };
    moveBy(m_actions.moveEarlier, -keyStep);
    moveBy(m_actions.moveLater, keyStep);
    const auto moveByDays = [this](QAction* action, int days) {
        connect(action, &QAction::triggered, this, [this, days] { m_rescheduler.moveByDays(selectedSubmissions(), days); });
    };
    moveByDays(m_actions.moveDayEarlier, -1);
    moveByDays(m_actions.moveDayLater, 1);
    const auto run = [this](QAction* action, SubmissionCommand command) {
        connect(action, &QAction::triggered, this, [this, command] { runOnSelection(command); });
    };
    run(m_actions.reschedule, SubmissionCommand::Reschedule);
    run(m_actions.publishNow, SubmissionCommand::PublishNow);
    run(m_actions.backToDrafts, SubmissionCommand::BackToDrafts);

    connect(&m_scheduled, &ScheduledModel::movedByDays, &m_rescheduler, &Rescheduler::moveByDays);
    // The row went with its pin.
    connect(&m_scheduled, &QAbstractItemModel::rowsMoved, this, [this] {
        if (m_scheduledList->currentIndex().isValid())
            m_scheduledList->scrollTo(m_scheduledList->currentIndex());
    });
    connect(m_scheduledList, &QListView::customContextMenuRequested, this, &LibraryPane::showSubmissionMenu);
    connect(m_scheduledList, &QListView::activated, this, [this] {
        runOnSelection(isAvailable(SubmissionCommand::Reschedule) ? SubmissionCommand::Reschedule : SubmissionCommand::OpenPin);
    });
    connect(&m_rescheduler, &Rescheduler::refused, this, &LibraryPane::editTime);
    connect(m_reschedule, &RescheduleBar::rescheduled, this, [this](const SubmissionId& id, const Schedule& schedule) {
        closeReschedule();
        m_rescheduler.moveTo(id, schedule);
    });
    connect(m_reschedule, &RescheduleBar::publishNow, this, [this](const SubmissionId& id) {
        closeReschedule();
        m_commands.run(SubmissionCommand::PublishNow, id);
    });
    connect(m_reschedule, &RescheduleBar::cancelled, this, &LibraryPane::closeReschedule);
    // What is being edited may be sent meanwhile.
    connect(&m_services.outbox, &Outbox::changed, this, [this](const SubmissionId& id) {
        const Submission* submission = m_services.outbox.find(id);
        if (id == m_reschedule->pin() && submission && !m_commands.isAvailable(SubmissionCommand::Reschedule, *submission))
            closeReschedule();
    });
}

void LibraryPane::connectHistory()
{
    QListView* list = m_history->list();
    connect(list, &QListView::customContextMenuRequested, this, &LibraryPane::showSubmissionMenu);
    connect(list, &QListView::activated, this, [this] { runOnSelection(SubmissionCommand::OpenPin); });
    connect(m_history, &HistoryPane::countChanged, this, [this] {
        m_actions.exportHistory->setEnabled(m_history->count() > 0);
        updateHeader();
    });
    connect(m_history, &HistoryPane::clearSearchRequested, this, [this] {
        clearSearch();
        focusList();
    });
    connect(m_history, &HistoryPane::exportRequested, m_actions.exportHistory, &QAction::trigger);
    m_actions.exportHistory->setEnabled(m_history->count() > 0);
}

void LibraryPane::exportHistory(const QString& path)
{
    m_history->exportTo(path);
}

void LibraryPane::connectQueue()
{
    const auto move = [this](QAction* action, QueueMove way) {
        connect(action, &QAction::triggered, this, [this, way] { moveInQueue(way); });
    };
    move(m_actions.sendEarlier, QueueMove::Earlier);
    move(m_actions.sendLater, QueueMove::Later);
    move(m_actions.sendFirst, QueueMove::First);
    move(m_actions.sendLast, QueueMove::Last);
    connect(m_submissionList, &QueueList::dropped, this, &LibraryPane::dropInQueue);
    // The row went with its pin.
    connect(&m_reorderer, &Reorderer::done, this, [this] {
        if (m_submissionList->currentIndex().isValid())
            m_submissionList->scrollTo(m_submissionList->currentIndex());
    });
}

void LibraryPane::editTime(const SubmissionId& id, const std::optional<Schedule>& wanted)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission)
        return;
    selectSubmission(id);
    m_reschedule->open(*submission, wanted);
    updateSelectionBar();
}

void LibraryPane::closeReschedule()
{
    if (!m_reschedule || m_reschedule->isHidden())
        return;
    const bool hadFocus = m_reschedule->isAncestorOf(focusWidget());
    m_reschedule->hide();
    updateSelectionBar();
    if (hadFocus)
        focusList();
}

void LibraryPane::selectSubmission(const SubmissionId& id)
{
    for (int row = 0; row < shownList()->model()->rowCount(); ++row) {
        const QModelIndex index = shownList()->model()->index(row, 0);
        if (SubmissionId(index.data(PinIdRole).toString()) == id) {
            selectAlone(*shownList(), index);
            shownList()->scrollTo(index);
            return;
        }
    }
}

void LibraryPane::passTime()
{
    m_scheduled.passTime();
    m_history->passTime();
    updateSelectionBar();
}

void LibraryPane::updateScheduleActions()
{
    const QList<SubmissionId> ids = showsDrafts(m_view) ? QList<SubmissionId>() : selectedSubmissions();
    const bool movable = std::any_of(ids.cbegin(), ids.cend(), [this](const SubmissionId& id) {
        const Submission* submission = m_services.outbox.find(id);
        return submission && m_rescheduler.isMovable(*submission);
    });
    for (QAction* action : {m_actions.moveEarlier, m_actions.moveLater, m_actions.moveDayEarlier, m_actions.moveDayLater})
        action->setEnabled(movable);
    const auto follow = [&](QAction* action, SubmissionCommand command) {
        action->setEnabled(!ids.isEmpty() && isAvailable(command));
    };
    follow(m_actions.reschedule, SubmissionCommand::Reschedule);
    follow(m_actions.publishNow, SubmissionCommand::PublishNow);
    follow(m_actions.backToDrafts, SubmissionCommand::BackToDrafts);
}

QList<SubmissionId> LibraryPane::waitingPins() const
{
    QList<SubmissionId> ids;
    for (int row = 0; m_view == View::Sending && row < m_submissions.rowCount(); ++row) {
        const Submission& submission = m_submissions.at(row);
        if (submission.state == SubmissionState::Waiting)
            ids.append(submission.id);
    }
    return ids;
}

void LibraryPane::updateQueueActions()
{
    const QList<SubmissionId> ids = m_view == View::Sending ? selectedSubmissions() : QList<SubmissionId>();
    const bool movable = std::any_of(ids.cbegin(), ids.cend(), [this](const SubmissionId& id) {
        const Submission* submission = m_services.outbox.find(id);
        return submission && submission->state == SubmissionState::Waiting;
    });
    for (QAction* action : {m_actions.sendEarlier, m_actions.sendLater, m_actions.sendFirst, m_actions.sendLast})
        action->setEnabled(movable);
}

void LibraryPane::moveInQueue(QueueMove move)
{
    const QList<SubmissionId> selected = selectedSubmissions();
    m_reorderer.move([pane = QPointer(this), pins = QSet<SubmissionId>(selected.cbegin(), selected.cend()), move] {
        return pane ? placeAfterMove(pane->waitingPins(), pins, move) : std::nullopt;
    });
}

void LibraryPane::dropInQueue(const QList<SubmissionId>& pins, const SubmissionId& before)
{
    m_reorderer.move([pane = QPointer(this), pins = QSet<SubmissionId>(pins.cbegin(), pins.cend()), before] {
        return pane ? placeBefore(pane->waitingPins(), pins, before) : std::nullopt;
    });
}

EmptyState* LibraryPane::buildFirstRunPage(const LibraryActions& actions)
{
    auto* page = new EmptyState(this);
    page->setObjectName(u"firstRunPage"_s);
    page->setContent(Icon::DropMedia, tr("Drop Pictures or Videos to Start a Pin"),
        tr("Works before signing in. Drafts stay on this computer."));
    auto* add = page->addButton(actions.addMedia->text());
    add->setObjectName(u"firstRunAddMediaButton"_s);
    add->setDefault(true);
    bindToAction(add, actions.addMedia);
    auto* connectButton = page->addButton(actions.connectAccount->text());
    connectButton->setObjectName(u"connectButton"_s);
    bindToAction(connectButton, actions.connectAccount);
    auto* practice = page->addOffer(tr("Try it without an account:"), actions.tryPractice->text());
    practice->setObjectName(u"practiceButton"_s);
    // The sentence above the button comes and goes with it.
    const auto follow = [practice, action = actions.tryPractice] { practice->parentWidget()->setVisible(action->isEnabled()); };
    connect(actions.tryPractice, &QAction::changed, practice, follow);
    connect(practice, &QPushButton::clicked, actions.tryPractice, &QAction::trigger);
    follow();
    return page;
}

void LibraryPane::showEmptyState()
{
    if (!m_search->text().isEmpty()) {
        //: %1 is what was searched for, in quotation marks
        m_empty->setContent(Icon::Search, tr("Nothing Matches %1").arg(QLocale().quoteString(m_search->text())));
        m_emptyAction->hide();
        m_clearSearch->show();
        return;
    }
    const auto [sentence, note] = emptyTextOf(m_view);
    m_empty->setContent(viewIcon(m_view), sentence, note);
    m_emptyAction->setVisible(m_view == View::Drafts);
    m_clearSearch->hide();
}

void LibraryPane::search(const QString& text)
{
    m_drafts.setSearch(text);
    m_submissions.setSearch(text);
    m_scheduledPins.setSearch(text);
    m_history->setSearch(text);
    updatePages();
}

void LibraryPane::updateCandidates()
{
    const bool shown = !showsDrafts(m_view) && m_view != View::History && m_reschedule->isHidden();
    const QList<SubmissionId> ids = shown ? selectedSubmissions() : QList<SubmissionId>();
    m_candidates->showFor(ids.size() == 1 ? m_services.outbox.find(ids.constFirst()) : nullptr);
}

void LibraryPane::updateSelectionBar()
{
    updateCandidates();
    const bool drafts = showsDrafts(m_view);
    const int selected = int(shownList()->selectionModel()->selectedRows().size());
    updateScheduleActions();
    updateQueueActions();
    // One draft is what the composer shows, and one pin of the history has its details; only several need a line of their own.
    const bool shownElsewhere = drafts || m_view == View::History;
    m_selectionBar->setVisible(!isEmpty() && m_reschedule->isHidden() && selected > (shownElsewhere ? 1 : 0));
    if (m_selectionBar->isHidden())
        return;
    m_removeButton->setVisible(drafts);
    if (drafts) {
        m_selectionBar->setSentence(tr("%Ln drafts selected", nullptr, selected));
        for (QToolButton* button : m_commandButtons)
            button->hide();
        return;
    }
    for (auto it = m_commandButtons.cbegin(); it != m_commandButtons.cend(); ++it)
        it.value()->setVisible(isAvailable(it.key()));
    const Submission* only = selected == 1 ? m_services.outbox.find(selectedSubmissions().constFirst()) : nullptr;
    m_selectionBar->setSentence(only ? m_commands.outcomeOf(*only) : tr("%Ln pins selected", nullptr, selected));
}

void LibraryPane::updateHeader()
{
    const int shown = shownCount();
    m_title->setText(viewTitle(m_view));
    m_viewButton->setText(viewTitle(m_view));
    m_viewButton->setIcon(icon(viewIcon(m_view)));
    m_count->setText(m_view == View::History ? m_history->countText() : shown > 0 ? QLocale().toString(shown) : QString());
    const QString purpose = showsDrafts(m_view) ? tr("Search drafts")
        : m_view == View::Scheduled             ? tr("Search scheduled pins")
        : m_view == View::History               ? tr("Search history")
                                                : tr("Search sent pins");
    m_search->setPlaceholderText(purpose);
    m_search->setAccessibleName(purpose);
}

bool LibraryPane::isEmpty() const
{
    return shownCount() == 0;
}

int LibraryPane::shownCount() const
{
    if (showsDrafts(m_view))
        return m_drafts.rowCount();
    if (m_view == View::History)
        return m_history->count();
    return m_view == View::Scheduled ? m_scheduled.pinCount() : m_submissions.rowCount();
}

QListView* LibraryPane::shownList() const
{
    if (showsDrafts(m_view))
        return m_draftList;
    if (m_view == View::History)
        return m_history->list();
    return m_view == View::Scheduled ? m_scheduledList : m_submissionList;
}

QList<SubmissionId> LibraryPane::selectedSubmissions() const
{
    QList<SubmissionId> ids;
    QModelIndexList rows = shownList()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(SubmissionId(row.data(PinIdRole).toString()));
    return ids;
}

bool LibraryPane::isAvailable(SubmissionCommand command) const
{
    const QList<SubmissionId> ids = selectedSubmissions();
    // Each has a time of its own.
    if (command == SubmissionCommand::Reschedule && ids.size() != 1)
        return false;
    return std::any_of(ids.cbegin(), ids.cend(), [&](const SubmissionId& id) {
        const Submission* submission = m_services.outbox.find(id);
        return submission && m_commands.isAvailable(command, *submission);
    });
}

void LibraryPane::runOnSelection(SubmissionCommand command)
{
    const QList<SubmissionId> ids = selectedSubmissions();
    if (command == SubmissionCommand::BackToDrafts) {
        m_rescheduler.backToDrafts(ids); // one step to undo
        return;
    }
    for (const SubmissionId& id : ids)
        m_commands.run(command, id);
}

void LibraryPane::showSubmissionMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SubmissionCommand command : allSubmissionCommands()) {
        if (isAvailable(command)) {
            QAction* action = menu->addAction(icon(commandIcon(command)), commandText(command));
            connect(action, &QAction::triggered, this, [this, command] { runOnSelection(command); });
        }
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(shownList()->viewport()->mapToGlobal(at));
}

void LibraryPane::showDraftMenu(const QPoint& at)
{
    if (selectedDrafts().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.look);
    menu->addAction(m_actions.duplicate);
    menu->addAction(m_actions.removeDrafts);
    menu->popup(m_draftList->viewport()->mapToGlobal(at));
}

} // namespace pinwright
