// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/board.h"

#include <QAbstractListModel>

namespace pinwright {

/// The boards whose name has the typed text anywhere, accents and case ignored: those that begin with it first, then by the service's order.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setBoards(const QList<Board>& boards);
    [[nodiscard]] const QList<Board>& boards() const { return m_boards; }

    /// Empty: all boards.
    void setFilter(const QString& text);
    /// The board that has this name, accents and case ignored; nullptr where none or several have it.
    [[nodiscard]] const Board* named(const QString& text) const;
    [[nodiscard]] const Board& at(int row) const { return m_boards.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    QList<Board> m_boards;
    QStringList m_folded; ///< the boards' names as they are compared
    QString m_filter;
    QList<int> m_shown; ///< indexes into m_boards
};

} // namespace pinwright
