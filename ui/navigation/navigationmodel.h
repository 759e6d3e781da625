// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/navigation/view.h"

#include <QAbstractListModel>
#include <QMap>

namespace pinwright {

/// The views and how many entries each has.
class NavigationModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ViewRole = Qt::UserRole + 1, CountRole };

    using QAbstractListModel::QAbstractListModel;

    void setCount(View view, int count);
    [[nodiscard]] int count(View view) const { return m_counts.value(view); }
    [[nodiscard]] static View viewAt(int row) { return allViews().at(row); }
    [[nodiscard]] static int rowOf(View view) { return int(allViews().indexOf(view)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QMap<View, int> m_counts;
};

} // namespace pinwright
