// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/boardmodel.h"

#include "ui/widgets/icons.h"

#include <algorithm>

namespace pinwright {

namespace {

constexpr int idLengthMin = 6; ///< shorter numbers may be a part of a name

QString shownName(const Board& board)
{
    return board.name.isEmpty() ? board.id.text() : board.name;
}

} // namespace

void BoardModel::setBoards(const QList<Board>& boards, const QSet<BoardId>& named)
{
    if (boards == m_boards && named == m_named)
        return;
    beginResetModel();
    m_boards = boards;
    m_named = named;
    m_folded.clear();
    m_folded.reserve(boards.size());
    for (const Board& board : boards)
        m_folded.append(foldedName(shownName(board)));
    filter();
    endResetModel();
}

void BoardModel::setOffers(BoardOffers offers)
{
    if (offers == m_offers)
        return;
    beginResetModel();
    m_offers = offers;
    filter();
    endResetModel();
}

void BoardModel::setFilter(const QString& text)
{
    show(text, foldedName(text));
}

void BoardModel::showAll(const QString& text)
{
    show(text, {});
}

void BoardModel::show(const QString& text, const QString& filter)
{
    if (text == m_text && filter == m_filter)
        return;
    beginResetModel();
    m_text = text;
    m_filter = filter;
    this->filter();
    endResetModel();
}

const Board* BoardModel::named(const QString& text) const
{
    const QString wanted = foldedName(text);
    if (m_folded.count(wanted) != 1)
        return nullptr;
    return &m_boards.at(m_folded.indexOf(wanted));
}

const Board* BoardModel::withId(const BoardId& id) const
{
    const auto found = std::find_if(m_boards.begin(), m_boards.end(), [&id](const Board& board) { return board.id == id; });
    return found == m_boards.end() ? nullptr : &*found;
}

bool BoardModel::isNewId(const QString& text) const
{
    const QString id = text.trimmed();
    const bool number = std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return m_offers.byId && number && id.size() >= idLengthMin && !named(id) && !withId(BoardId(id));
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

    m_offered.clear();
    if (m_offers.byId && !m_filter.isEmpty() && (m_shown.isEmpty() || isNewId(m_text)))
        m_offered.append(Row::UseId);
    if (m_offers.create)
        m_offered.append(Row::Create);
}

BoardModel::Row BoardModel::kind(int row) const
{
    return row < matches() ? Row::Board : m_offered.at(row - matches());
}

QString BoardModel::wantedName() const
{
    return m_shown.isEmpty() && !m_filter.isEmpty() ? m_text.trimmed() : QString();
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size() + m_offered.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row kind = this->kind(index.row());
    if (role == KindRole)
        return int(kind);
    return kind == Row::Board ? boardData(at(index.row()), role) : offerData(kind, role);
}

QVariant BoardModel::boardData(const Board& board, int role) const
{
    const bool named = m_named.contains(board.id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownName(board);
    case Qt::ToolTipRole:
        return named ? tr("Named by its id. Delete takes it from the list.", "Delete is a key") : board.description;
    case Qt::DecorationRole:
        return board.secret ? QVariant(icon(Icon::Lock)) : QVariant();
    case Qt::AccessibleTextRole:
        if (named)
            return tr("%1, named by its id; Delete takes it from the list", "a board as read out; Delete is a key")
                .arg(shownName(board));
        return board.secret ? tr("%1, secret board", "a board's name as read out").arg(board.name) : shownName(board);
    case NamedRole:
        return named;
    default:
        return {};
    }
}

QVariant BoardModel::offerData(Row kind, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (kind == Row::UseId)
            return tr("Use “%1” as Board Id").arg(m_text.trimmed());
        return wantedName().isEmpty() ? tr("Create Board…") : tr("Create Board “%1”…").arg(wantedName());
    case Qt::EditRole:
        return m_text; // the box keeps what it says
    case Qt::DecorationRole:
        return icon(kind == Row::UseId ? Icon::Board : Icon::Add);
    default:
        return {};
    }
}

} // namespace pinwright
