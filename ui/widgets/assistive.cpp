// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/assistive.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPersistentModelIndex>

namespace pinwright {

void makeSelectedRowCurrent(QAbstractItemView* view)
{
    QItemSelectionModel* selection = view->selectionModel();
    const auto follow = [view, selection](const QItemSelection& selected) {
        const QModelIndexList rows = selected.indexes();
        if (rows.size() != 1 || rows.first() == view->currentIndex())
            return;
        // Later: a click, too, selects before it makes current, and rows may be on their way out.
        QMetaObject::invokeMethod(
            view,
            [selection, row = QPersistentModelIndex(rows.first())] {
                if (row.isValid() && selection->isSelected(row))
                    selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
            },
            Qt::QueuedConnection);
    };
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, view, follow);
}

void takeSelectedRow(QComboBox* box)
{
    const QAbstractItemView* list = box->view();
    QObject::connect(
        list->selectionModel(), &QItemSelectionModel::selectionChanged, box, [box, list](const QItemSelection& selected) {
            // The list of an open box selects what the pointer is over.
            if (list->isVisible() || selected.isEmpty())
                return;
            box->setCurrentIndex(selected.first().top());
            // Left selected, the row would be deselected when it is chosen the next time.
            QMetaObject::invokeMethod(box, [list] { list->selectionModel()->clearSelection(); }, Qt::QueuedConnection);
        });
}

} // namespace pinwright
