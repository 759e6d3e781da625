// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scheduledlist.h"

#include "ui/library/draglabel.h"

#include <QDrag>
#include <QMimeData>

namespace pinwright {

ScheduledList::ScheduledList(QWidget* parent) : QListView(parent)
{
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(true); // onto a row, never between two
}

void ScheduledList::startDrag(Qt::DropActions actions)
{
    QModelIndexList pins = selectedIndexes();
    pins.removeIf([](const QModelIndex& index) { return !index.flags().testFlag(Qt::ItemIsDragEnabled); });
    if (pins.isEmpty())
        return;
    const QPixmap label = dragLabel(*this, pins);
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(pins));
    drag->setPixmap(label);
    drag->setHotSpot(-dragLabelPlace(*this, label));
    drag->exec(actions, defaultDropAction());
}

} // namespace pinwright
