// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/navigationmodel.h"

#include <QLocale>

namespace pinwright {

void NavigationModel::setCount(View view, int count)
{
    if (m_counts.value(view) == count)
        return;
    m_counts.insert(view, count);
    const QModelIndex changed = index(rowOf(view));
    emit dataChanged(changed, changed, {CountRole, Qt::AccessibleTextRole});
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(allViews().size());
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const View view = viewAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return viewTitle(view);
    case Qt::DecorationRole:
        return icon(viewIcon(view));
    case Qt::AccessibleTextRole:
        //: For screen readers: a view's title and how many entries it has
        return tr("%1, %2").arg(viewTitle(view), QLocale().toString(count(view)));
    case ViewRole:
        return QVariant::fromValue(view);
    case CountRole:
        return count(view);
    default:
        return {};
    }
}

} // namespace pinwright
