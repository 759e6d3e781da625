// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "publishing/historyexport.h"
#include "ui/history/clearhistorybar.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyfilterbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideNeeds = 700; ///< px; in narrower panes the details stand below the list
constexpr int messageInset = 2 * Style::grid;

} // namespace

HistoryPane::HistoryPane(const Services& services, SubmissionListModel& submissions, SubmissionCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(submissions, services.drafts, m_files)
    , m_filter(m_model)
    , m_bar(new HistoryFilterBar(services.clock, this))
    , m_message(new MessageLine(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_details(new HistoryDetails(services, commands, this))
    , m_splitter(new QSplitter(this))
    , m_clearBar(new ClearHistoryBar(services, this))
{
    setObjectName(u"historyPane"_s);
    m_list->setModel(&m_filter);
    m_message->setObjectName(u"historyMessage"_s);
    m_message->setContentsMargins(messageInset, 0, messageInset, Style::grid);
    m_bar->setContentsMargins(messageInset, 0, Style::grid, Style::grid);
    buildEmptyPage();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_details->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_clearBar);

    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &HistoryPane::follow);
    const auto followSoon = qOverload<>(&QTimer::start);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, &m_follow, followSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, &m_follow, followSoon);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_follow, followSoon);
    // Which commands fit depends on the drafts too.
    connect(&services.drafts, &DraftCollection::inserted, &m_follow, followSoon);
    connect(&services.drafts, &DraftCollection::removed, &m_follow, followSoon);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_message->clear(); // the user has gone on to something else
        showDetails();
    });
    connect(&m_files, &FileChanges::found, this, [this] {
        m_list->viewport()->update();
        showDetails();
    });

    connect(m_bar, &HistoryFilterBar::changed, this, [this] {
        m_message->clear(); // that was about another part
        m_filter.setCriteria(m_bar->criteria());
        updatePage();
    });
    connect(m_bar, &HistoryFilterBar::exportRequested, this, &HistoryPane::exportRequested);
    connect(m_bar, &HistoryFilterBar::clearRequested, this, [this] {
        m_message->clear();
        m_clearBar->open();
    });
    connect(m_clearBar, &ClearHistoryBar::cancelled, this, &HistoryPane::closeClearBar);
    connect(m_clearBar, &ClearHistoryBar::accepted, this, &HistoryPane::clear);
    follow();
}

QString HistoryPane::countText() const
{
    const QLocale locale;
    if (!m_filter.isFiltering())
        return count() > 0 ? locale.toString(count()) : QString();
    //: How many of all: "37 of 1,204"
    return tr("%1 of %2").arg(locale.toString(m_filter.rowCount()), locale.toString(count()));
}

void HistoryPane::setSearch(const QString& text)
{
    if (std::exchange(m_search, text) != text)
        m_message->clear();
    m_filter.setSearch(text);
    updatePage();
}

void HistoryPane::focusList()
{
    QWidget* helps = m_search.trimmed().isEmpty() ? m_showAll : m_clearSearch;
    (m_pages->currentWidget() == m_list ? m_list : helps)->setFocus(Qt::TabFocusReason);
}

void HistoryPane::refresh()
{
    m_files.forget();
    m_message->clear();
    m_bar->passTime();
    showDetails();
    m_list->viewport()->update();
}

void HistoryPane::passTime()
{
    m_bar->passTime();
}

void HistoryPane::exportTo(const QString& path)
{
    HistoryExport wanted;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        wanted.pins.append(m_filter.at(row));
    for (const auto& provider : m_services.providers.all())
        wanted.services.insert(provider->id(), provider->displayName());
    m_bar->setExportable(false);
    exportHistory(wanted, path)
        ->onFinished(this,
            [this, path](const Result<int>& written) {
                updatePage();
                if (written) {
                    //: %1: a file's name with its folder
                    m_message->setMessage(
                        StateTone::Good, tr("%Ln pins were written to %1.", nullptr, *written).arg(QDir::toNativeSeparators(path)));
                    return;
                }
                m_message->setMessage(StateTone::Bad, sentence(written.error(), {}));
                QPushButton* again = m_message->addButton(tr("Try Again"));
                again->setObjectName(u"exportAgainButton"_s);
                connect(again, &QPushButton::clicked, this, [this, path] { exportTo(path); });
            })
        ->start();
}

void HistoryPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryPane::buildEmptyPage()
{
    m_nothing = new EmptyState(this);
    m_nothing->setObjectName(u"historyNothingPage"_s);
    m_clearSearch = m_nothing->addButton(tr("Clear Search"));
    m_clearSearch->setObjectName(u"historyClearSearchButton"_s);
    connect(m_clearSearch, &QPushButton::clicked, this, &HistoryPane::clearSearchRequested);
    //: Button: shows the whole history again
    m_showAll = m_nothing->addButton(tr("Show All"));
    m_showAll->setObjectName(u"historyShowAllButton"_s);
    connect(m_showAll, &QPushButton::clicked, m_bar, &HistoryFilterBar::reset);
}

void HistoryPane::follow()
{
    m_bar->offer(m_model);
    if (!m_clearBar->isHidden())
        m_clearBar->refresh();
    updatePage();
}

void HistoryPane::updatePage()
{
    const bool nothing = m_filter.rowCount() == 0 && m_filter.isFiltering();
    if (nothing) {
        //: %1 is what was searched for, in quotation marks
        m_nothing->setContent(Icon::Search,
            m_search.trimmed().isEmpty() ? tr("No Pin Fits") : tr("Nothing Matches %1").arg(QLocale().quoteString(m_search)));
        m_clearSearch->setVisible(!m_search.trimmed().isEmpty());
        m_showAll->setVisible(!m_filter.criteria().isEmpty());
    }
    m_pages->setCurrentIndex(nothing ? 1 : 0);
    m_bar->setExportable(m_filter.rowCount() > 0);
    showDetails();
    emit countChanged();
}

void HistoryPane::showDetails()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.size() == 1) {
        const Submission& pin = m_filter.at(rows.constFirst().row());
        m_details->showPin(pin, m_model.sinceSent(pin));
    }
    m_details->setVisible(rows.size() == 1);
}

void HistoryPane::clear(const QDateTime& before)
{
    closeClearBar();
    m_services.outbox.clearHistory(before)
        ->onFinished(this,
            [this](const Result<int>& cleared) {
                if (cleared)
                    m_message->setMessage(StateTone::Good, tr("%Ln pins were deleted from the history.", nullptr, *cleared));
                else
                    m_message->setMessage(StateTone::Bad, sentence(cleared.error(), {}));
            })
        ->start();
}

void HistoryPane::closeClearBar()
{
    const bool hadFocus = m_clearBar->isAncestorOf(focusWidget());
    m_clearBar->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPane::arrange()
{
    m_splitter->setOrientation(width() >= besideNeeds ? Qt::Horizontal : Qt::Vertical);
}

} // namespace pinwright
