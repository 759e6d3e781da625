// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/filechanges.h"
#include "ui/history/historyfilter.h"
#include "ui/library/submissioncommands.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace pinwright {

class ClearHistoryBar;
class EmptyState;
class HistoryDetails;
class HistoryFilterBar;
class MessageLine;

/// Every pin that ended: what of it is shown, the list, the details of the selected one beside or below, export and clearing.
class HistoryPane : public QWidget {
    Q_OBJECT

public:
    /// All references must outlive the pane.
    HistoryPane(
        const Services& services, SubmissionListModel& submissions, SubmissionCommands& commands, QWidget* parent = nullptr);

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] HistoryFilter& filter() { return m_filter; }
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    /// "37 of 1,204", or "1,204" where nothing is left out.
    [[nodiscard]] QString countText() const;

    void setSearch(const QString& text);
    void focusList();
    /// It comes into sight: files may have changed meanwhile.
    void refresh();
    /// Time passed: today may be another day.
    void passTime();
    /// Writes what is listed; says in place what came of it.
    void exportTo(const QString& path);

signals:
    /// countText() is another.
    void countChanged();
    /// The user wants what is listed in a file.
    void exportRequested();
    /// The list is empty for the search, and the user wants none.
    void clearSearchRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildEmptyPage();
    void follow();
    void updatePage();
    void showDetails();
    void clear(const QDateTime& before);
    void closeClearBar();
    void arrange();

    const Services m_services;
    FileChanges m_files;
    HistoryModel m_model;
    HistoryFilter m_filter;
    QTimer m_follow; ///< thousands of rows may come and go at once
    QString m_search;

    HistoryFilterBar* m_bar;
    MessageLine* m_message;
    QListView* m_list;
    QStackedWidget* m_pages;
    EmptyState* m_nothing = nullptr;
    QPushButton* m_clearSearch = nullptr;
    QPushButton* m_showAll = nullptr;
    HistoryDetails* m_details;
    QSplitter* m_splitter;
    ClearHistoryBar* m_clearBar;
};

} // namespace pinwright
