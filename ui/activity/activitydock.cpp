// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitydock.h"

#include "ui/activity/activityrow.h"
#include "ui/navigation/view.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"
#include "ui/widgets/thinprogress.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int titleHeight = 44;    ///< px
constexpr int rowHeight = 44;      ///< of a row whose sentence takes one line
constexpr int progressNeeds = 720; ///< px of width; below, the text alone says how far it is
constexpr int wrapped = 16;        ///< more, for one that takes two

} // namespace

ActivityDock::ActivityDock(const Services& services, SubmissionCommands& commands, QWidget* parent)
    : QDockWidget(parent)
    , m_services(services)
    , m_commands(commands)
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"activityDock"_s);
    //: Title of the pane that shows what is being sent
    setWindowTitle(tr("Activity"));
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setTitleBarWidget(buildTitleBar());

    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll->setObjectName(u"activityList"_s);
    m_scroll->setAccessibleName(tr("Pins being sent and sent last"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto* empty = new QLabel(tr("Published pins appear here, with the way to their pages."), this);
    empty->setTextFormat(Qt::PlainText);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setAutoFillBackground(true);
    empty->setBackgroundRole(QPalette::Base);
    empty->setMargin(Style::grid);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_scroll);
    m_pages->setMinimumHeight(rowHeight);
    setWidget(m_pages);

    // Many drafts may come and go at once; one look at the buttons after that is enough.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &ActivityDock::refreshCommands);
    const auto refreshSoon = qOverload<>(&QTimer::start);
    connect(&services.drafts, &DraftCollection::inserted, &m_refresh, refreshSoon);
    connect(&services.drafts, &DraftCollection::removed, &m_refresh, refreshSoon);
    connect(&services.outbox, &Outbox::loaded, this, &ActivityDock::readAll);
    connect(&services.outbox, &Outbox::added, this, &ActivityDock::showOne);
    connect(&services.outbox, &Outbox::changed, this, &ActivityDock::showOne);
    connect(&services.outbox, &Outbox::lookUpChanged, this, [this](const SubmissionId& id) {
        if (m_rows.contains(id))
            showOne(id);
    });
    connect(&services.outbox, &Outbox::removed, this, &ActivityDock::dropOne);
    connect(&services.outbox, &Outbox::progressChanged, this, [this](const SubmissionId& id) {
        if (ActivityRow* row = m_rows.value(id))
            row->showProgress(m_services.outbox.progress(id));
        showBatch();
    });
    connect(&services.outbox, &Outbox::pausedChanged, this, &ActivityDock::showBatch);
    readAll();
}

int ActivityDock::heightFor(int rows)
{
    return titleHeight + rows * rowHeight + wrapped;
}

void ActivityDock::addQueueAction(QAction* action, const QString& objectName)
{
    auto* button = new QToolButton(m_queueButtons);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(action);
    m_queueButtons->layout()->addWidget(button);
}

void ActivityDock::setQueueActionsShown(bool shown)
{
    m_queueActionsShown = shown;
    showBatch();
}

void ActivityDock::resizeEvent(QResizeEvent* event)
{
    QDockWidget::resizeEvent(event);
    showBatch();
}

void ActivityDock::focusList()
{
    if (m_rows.isEmpty())
        m_hide->setFocus(Qt::TabFocusReason);
    else
        m_scroll->setFocus(Qt::TabFocusReason);
}

QWidget* ActivityDock::buildTitleBar()
{
    auto* bar = new QWidget(this);
    auto* title = new QLabel(windowTitle(), bar);
    title->setTextFormat(Qt::PlainText);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    m_overall = new ElidedLabel(bar);
    m_overall->setObjectName(u"activityOverall"_s);
    m_overall->setTextRole(QPalette::PlaceholderText);
    m_overallProgress = new ThinProgress(bar);
    m_overallProgress->setFixedWidth(160);
    m_overallProgress->hide();
    m_queueButtons = new QWidget(bar);
    auto* buttons = new QHBoxLayout(m_queueButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    m_queueButtons->hide();
    m_hide = new QToolButton(bar);
    m_hide->setObjectName(u"hideActivityButton"_s);
    m_hide->setAutoRaise(true);
    m_hide->setIcon(icon(Icon::Down));
    m_hide->setText(tr("Hide Activity"));
    m_hide->setToolTip(m_hide->text());
    m_hide->setAccessibleName(m_hide->text());
    connect(m_hide, &QToolButton::clicked, this, &QWidget::close);

    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Style::grid, Style::grid / 2, Style::grid, Style::grid / 2);
    layout->setSpacing(Style::grid);
    layout->addSpacing(Style::grid);
    layout->addWidget(title);
    layout->addWidget(m_overall, 1);
    layout->addWidget(m_overallProgress);
    layout->addWidget(m_queueButtons);
    layout->addWidget(m_hide);
    return bar;
}

void ActivityDock::readAll()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_batch = {};
    const QList<Submission>& all = m_services.outbox.submissions();
    // Oldest of the shown ones first, since each new row goes to the top.
    for (qsizetype i = std::min(all.size(), qsizetype(rowsMax)) - 1; i >= 0; --i)
        showOne(all.at(i).id);
    m_pages->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
    showBatch();
}

void ActivityDock::showOne(const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission)
        return;
    ActivityRow*& row = m_rows[id];
    if (!row) {
        row = new ActivityRow(id, m_services.thumbnails);
        connect(row, &ActivityRow::commandRequested, &m_commands, &SubmissionCommands::run);
        m_column->insertWidget(0, row);
    }
    // What begins moves above all that still waits.
    if (row->state() == SubmissionState::Waiting && submission->state == SubmissionState::Preparing)
        m_column->insertWidget(0, row);
    row->showSubmission(*submission, m_commands);
    row->showProgress(m_services.outbox.progress(id));
    m_pages->setCurrentIndex(1);
    noteBatch(*submission);
    showBatch();
    dropOldRows();
    m_refresh.start();
}

void ActivityDock::dropOldRows()
{
    // What is under way keeps its row.
    for (int i = m_column->count() - 2; i >= 0 && m_rows.size() > rowsMax; --i) {
        auto* row = qobject_cast<ActivityRow*>(m_column->itemAt(i)->widget());
        const SubmissionId id = m_rows.key(row);
        if (m_batch.underWay().contains(id))
            continue;
        m_rows.remove(id);
        row->deleteLater();
        m_column->removeWidget(row);
    }
}

void ActivityDock::dropOne(const SubmissionId& id)
{
    ActivityRow* row = m_rows.take(id);
    if (!row)
        return;
    m_column->removeWidget(row);
    row->deleteLater();
    m_batch.note(id, false);
    showBatch();
    m_pages->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
}

void ActivityDock::noteBatch(const Submission& submission)
{
    m_batch.note(submission.id, viewOf(submission, m_services.clock.now()) == View::Sending);
}

void ActivityDock::showBatch()
{
    const bool paused = m_services.outbox.isPaused();
    m_overallProgress->setVisible(m_batch.isRunning() && width() >= progressNeeds);
    m_queueButtons->setVisible(m_queueActionsShown && (m_batch.isRunning() || paused));
    if (!m_batch.isRunning()) {
        m_overall->setText({});
        return;
    }
    const QLocale locale;
    const QString size = locale.toString(m_batch.size());
    if (paused)
        //: How far a batch of pins is: "Paused after 2 of 5"
        m_overall->setText(tr("Paused after %1 of %2").arg(locale.toString(m_batch.done()), size));
    else
        //: How far a batch of pins is: "Sending 2 of 5"
        m_overall->setText(tr("Sending %1 of %2").arg(locale.toString(m_batch.done() + 1), size));
    double done = m_batch.done();
    for (const SubmissionId& id : m_batch.underWay()) {
        const Outbox::Progress progress = m_services.outbox.progress(id);
        if (progress.total > 0)
            done += double(progress.done) / double(progress.total);
    }
    m_overallProgress->setFraction(done / m_batch.size());
}

void ActivityDock::refreshCommands()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (const Submission* submission = m_services.outbox.find(it.key()))
            it.value()->showSubmission(*submission, m_commands);
    }
}

} // namespace pinwright
