// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace pinwright {

/// Rows that are dragged onto another day. The mouse carries a label in place of whole rows, which would cover the days.
class ScheduledList : public QListView {
    Q_OBJECT

public:
    explicit ScheduledList(QWidget* parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;
};

} // namespace pinwright
