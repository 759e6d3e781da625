// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/failurecauses.h"

#include <QMenu>
#include <QTimer>

namespace pinwright {

/// Sends failed pins again, all or those of one cause. Its own action is enabled where there are any.
class RetryMenu : public QMenu {
    Q_OBJECT

public:
    /// How many causes have an entry; the rest go with all.
    static constexpr int causesMax = 8;

    /// Both must outlive the menu.
    RetryMenu(const Services& services, SubmissionCommands& commands, QWidget* parent = nullptr);

    /// How many failed pins can be sent again.
    [[nodiscard]] int count() const { return m_count; }

signals:
    void countChanged(int count);

private:
    void update();
    void fill();
    void sendAgain(const QList<SubmissionId>& pins);

    SubmissionCommands& m_commands;
    QTimer m_update;
    int m_count = 0;
};

} // namespace pinwright
