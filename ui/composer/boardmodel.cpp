// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/boardmodel.h"

#include "ui/widgets/icons.h"

namespace pinwright {

void BoardModel::setBoards(const QList<Board>& boards)
{
    if (boards == m_boards)
        return;
    beginResetModel();
    m_boards = boards;
    m_folded.clear();
    m_folded.reserve(boards.size());
    for (const Board& board : boards)
        m_folded.append(foldedName(board.name));
    filter();
    endResetModel();
}

void BoardModel::setFilter(const QString& text)
{
    const QString folded = foldedName(text);
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    filter();
    endResetModel();
}

const Board* BoardModel::named(const QString& text) const
{
    const QString wanted = foldedName(text);
    if (m_folded.count(wanted) != 1)
        return nullptr;
    return &m_boards.at(m_folded.indexOf(wanted));
}

void BoardModel::filter()
{
    m_shown.clear();
    QList<int> inside;
    for (int i = 0; i < m_folded.size(); ++i) {
        const qsizetype position = m_folded[i].indexOf(m_filter);
        if (position == 0)
            m_shown.append(i);
        else if (position > 0)
            inside.append(i);
    }
    m_shown.append(inside);
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Board& board = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return board.name;
    case Qt::ToolTipRole:
        return board.description;
    case Qt::DecorationRole:
        return board.secret ? QVariant(icon(Icon::Lock)) : QVariant();
    case Qt::AccessibleTextRole:
        return board.secret ? tr("%1, secret board", "a board's name as read out").arg(board.name) : board.name;
    default:
        return {};
    }
}

} // namespace pinwright
