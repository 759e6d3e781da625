// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/batch.h"
#include "ui/library/submissioncommands.h"

#include <QDockWidget>
#include <QTimer>

class QAction;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace pinwright {

class ActivityRow;
class ElidedLabel;
class ThinProgress;

/// The bottom pane: what is being sent and what became of it, newest first.
class ActivityDock : public QDockWidget {
    Q_OBJECT

public:
    /// All references must outlive the dock.
    ActivityDock(const Services& services, SubmissionCommands& commands, QWidget* parent = nullptr);

    /// In the title, while something is being sent or sending is paused.
    void addQueueAction(QAction* action, const QString& objectName);
    /// Not where the library has the same.
    void setQueueActionsShown(bool shown);

    /// How many submissions have a row at most; the library lists all.
    static constexpr int rowsMax = 50;

    void focusList();

    /// px that show the title and so many rows, one of them with a longer sentence.
    [[nodiscard]] static int heightFor(int rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTitleBar();
    void readAll();
    void showOne(const SubmissionId& id);
    void dropOldRows();
    void dropOne(const SubmissionId& id);
    void noteBatch(const Submission& submission);
    void showBatch();
    /// Buttons depend on other submissions and on the drafts too.
    void refreshCommands();

    const Services m_services;
    SubmissionCommands& m_commands;
    Batch m_batch;
    QTimer m_refresh;
    QHash<SubmissionId, ActivityRow*> m_rows;

    QToolButton* m_hide = nullptr;
    ElidedLabel* m_overall = nullptr;
    ThinProgress* m_overallProgress = nullptr;
    QWidget* m_queueButtons = nullptr;
    bool m_queueActionsShown = true;
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace pinwright
