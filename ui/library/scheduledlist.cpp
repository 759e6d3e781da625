// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/scheduledlist.h"

#include "ui/widgets/statecolors.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textstyles.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace pinwright {

namespace {

constexpr int labelWidest = 280;  ///< px
constexpr int besidePointer = 12; ///< px

} // namespace

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
    const QPixmap label = labelOf(pins);
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(pins));
    drag->setPixmap(label);
    const int labelWidth = int(label.deviceIndependentSize().width());
    drag->setHotSpot({isRightToLeft() ? labelWidth + besidePointer : -besidePointer, -besidePointer});
    drag->exec(actions, defaultDropAction());
}

QPixmap ScheduledList::labelOf(const QModelIndexList& pins) const
{
    const QString text = pins.size() == 1 ? pins.constFirst().data().toString()
                                          : tr("%Ln pins", "beside the pointer while they are dragged", int(pins.size()));
    const QFontMetrics metrics = fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, labelWidest);
    const QSize size(metrics.horizontalAdvance(shown) + 3 * Style::grid, metrics.height() + Style::grid);
    QPixmap label(size * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(Qt::transparent);
    QPainter painter(&label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(outlineColor(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), Style::inputRadius, Style::inputRadius);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, isolated(shown));
    return label;
}

} // namespace pinwright
