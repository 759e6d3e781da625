// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/navigation/navigationmodel.h"

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace pinwright {

/// The leading pane: the views with their counts, and the way to the accounts.
class NavigationPane : public QWidget {
    Q_OBJECT

public:
    /// `model` must outlive the pane; `accounts` opens the accounts.
    NavigationPane(NavigationModel& model, QAction* accounts, QWidget* parent = nullptr);

    void setCurrentView(View view);
    [[nodiscard]] QListView* list() const { return m_list; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void viewChosen(pinwright::View view);

private:
    QListView* m_list;
    QToolButton* m_accounts;
};

} // namespace pinwright
