// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/navigation/view.h"

#include <QFrame>

class QAction;
class QToolButton;

namespace pinwright {

class ElidedLabel;
class RetryMenu;
class SubmissionListModel;

/// The line above the pins being sent, and above those that failed: how many there are of which kind, and what can be done with all of them.
class QueueBar : public QFrame {
    Q_OBJECT

public:
    /// What is passed must outlive the bar.
    QueueBar(SubmissionListModel& submissions, QAction* pause, QAction* stopAll, RetryMenu* retry, QWidget* parent = nullptr);

    void setView(View view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    SubmissionListModel& m_submissions;
    View m_view = View::Sending;
    int m_failed = 0; ///< that can be sent again
    ElidedLabel* m_text;
    QToolButton* m_pause;
    QToolButton* m_stopAll;
    QToolButton* m_retry;
};

} // namespace pinwright
