// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/queuelist.h"

#include "ui/library/draglabel.h"
#include "ui/library/pinrow.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace pinwright {

using namespace std::chrono_literals;

namespace {

constexpr int scrollMargin = 32; ///< px from the edge
constexpr auto scrollPause = 20ms;
constexpr int widestScroll = 40; ///< px at a time
constexpr int dropLineWidth = 2; ///< px
constexpr double faded = 0.5;

bool isDraggable(const QModelIndex& index)
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsDragEnabled);
}

} // namespace

QueueList::QueueList(QWidget* parent) : QListView(parent)
{
    setDragEnabled(true);
    m_scroll.setInterval(scrollPause);
    connect(&m_scroll, &QTimer::timeout, this, &QueueList::scrollTowardsPointer);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &QueueList::followRows);
}

void QueueList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QueueList::followRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QueueList::followRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &QueueList::followRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &QueueList::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &QueueList::followRows);
}

std::optional<int> QueueList::dropLine() const
{
    const std::optional<int> row = dropRow();
    if (!row)
        return std::nullopt;
    const int rows = model()->rowCount();
    return *row < rows ? visualRect(model()->index(*row, 0)).top() : visualRect(model()->index(rows - 1, 0)).bottom() + 1;
}

void QueueList::startDrag(Qt::DropActions)
{
    if (!isDraggable(m_pressed))
        return;
    QModelIndexList rows = selectedIndexes();
    rows.removeIf([](const QModelIndex& index) { return !isDraggable(index); });
    m_drag = Drag{{rows.cbegin(), rows.cend()}, visualRect(m_pressed).center(), dragLabel(*this, rows)};
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_scroll.start();
}

void QueueList::mousePressEvent(QMouseEvent* event)
{
    if (m_drag) {
        cancelDrag(); // by another button
        return;
    }
    m_awaitsRelease = false;
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void QueueList::mouseMoveEvent(QMouseEvent* event)
{
    // Qt's own ones, where something else is shown or hidden under the pointer, have no buttons.
    const bool isReal = event->source() == Qt::MouseEventNotSynthesized;
    if (isReal && !event->buttons().testFlag(Qt::LeftButton)) {
        cancelDrag(); // the release was not for this window
        m_awaitsRelease = false;
    }
    if (m_awaitsRelease || (m_drag && !isReal))
        return;
    if (!m_drag)
        QListView::mouseMoveEvent(event);
    if (m_drag) {
        m_drag->pointer = event->position().toPoint();
        viewport()->update();
    }
}

void QueueList::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        drop();
    else if (event->button() != Qt::LeftButton || !std::exchange(m_awaitsRelease, false))
        QListView::mouseReleaseEvent(event);
}

void QueueList::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape)
        cancelDrag();
    else
        QListView::keyPressEvent(event);
}

void QueueList::focusOutEvent(QFocusEvent* event)
{
    cancelDrag();
    QListView::focusOutEvent(event);
}

void QueueList::hideEvent(QHideEvent* event)
{
    cancelDrag();
    QListView::hideEvent(event);
}

void QueueList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_drag)
        return;
    QPainter painter(viewport());
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(faded);
    for (const QModelIndex& row : draggedRows())
        painter.fillRect(visualRect(row), veil);
    const std::optional<int> line = dropLine();
    if (!line)
        return;
    const int y = std::clamp(*line, dropLineWidth, viewport()->height() - dropLineWidth);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), dropLineWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(Style::grid, y, viewport()->width() - Style::grid, y);
    painter.drawPixmap(m_drag->pointer + dragLabelPlace(*this, m_drag->label), m_drag->label);
}

QModelIndexList QueueList::draggedRows() const
{
    QModelIndexList rows;
    for (const QPersistentModelIndex& row : m_drag->rows) {
        if (isDraggable(row))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<int> QueueList::dropRow() const
{
    if (!m_drag || m_drag->pointer.x() < 0 || m_drag->pointer.x() >= viewport()->width())
        return std::nullopt;
    const int rows = model()->rowCount();
    int first = rows;
    while (first > 0 && isDraggable(model()->index(first - 1, 0)))
        --first;
    const int y = std::clamp(m_drag->pointer.y(), 0, viewport()->height() - 1);
    const QModelIndex over = indexAt({viewport()->width() / 2, y});
    if (!over.isValid())
        return rows;
    const int row = y < visualRect(over).center().y() ? over.row() : over.row() + 1;
    return std::max(row, first);
}

void QueueList::drop()
{
    const QModelIndexList rows = draggedRows();
    const std::optional<int> row = dropRow();
    cancelDrag();
    m_awaitsRelease = false;
    if (!row || rows.isEmpty())
        return;
    QList<SubmissionId> pins;
    for (const QModelIndex& index : rows)
        pins.append(SubmissionId(index.data(PinIdRole).toString()));
    emit dropped(pins, SubmissionId(model()->index(*row, 0).data(PinIdRole).toString()));
}

void QueueList::cancelDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_awaitsRelease = true;
    m_scroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void QueueList::followRows()
{
    if (!m_drag)
        return;
    if (draggedRows().isEmpty())
        cancelDrag();
    else
        viewport()->update();
}

void QueueList::scrollTowardsPointer()
{
    const int y = m_drag->pointer.y();
    const int over = std::min(0, y - scrollMargin) + std::max(0, y - (viewport()->height() - scrollMargin));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(over / 2, -widestScroll, widestScroll));
}

} // namespace pinwright
