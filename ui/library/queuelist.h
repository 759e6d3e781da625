// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QListView>
#include <QPixmap>
#include <QTimer>

#include <optional>

namespace pinwright {

/// Rows whose order the mouse can change. Those that can be dragged stand together at the end, and are dropped among each other only. The
/// list follows the mouse itself, without the drag and drop of the desktop: nothing leaves it, and nothing waits for the drop.
class QueueList : public QListView {
    Q_OBJECT

public:
    explicit QueueList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }
    /// The y of the line between rows where those being dragged would be dropped, in the viewport; nullopt: nowhere.
    [[nodiscard]] std::optional<int> dropLine() const;

signals:
    /// Pins were dropped before another one; an empty id: behind the last.
    void dropped(const QList<pinwright::SubmissionId>& pins, const pinwright::SubmissionId& before);

protected:
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag {
        QList<QPersistentModelIndex> rows;
        QPoint pointer; ///< in the viewport
        QPixmap label;
    };

    /// Those that can still be moved, in their order.
    [[nodiscard]] QModelIndexList draggedRows() const;
    /// The row that the dragged ones would stand before; the number of rows: behind the last.
    [[nodiscard]] std::optional<int> dropRow() const;
    void drop();
    void cancelDrag();
    /// The rows changed, or were scrolled, under the pointer.
    void followRows();
    void scrollTowardsPointer();

    std::optional<Drag> m_drag;
    QPersistentModelIndex m_pressed;
    bool m_awaitsRelease = false; ///< of the button whose drag is over
    QTimer m_scroll;
};

} // namespace pinwright
