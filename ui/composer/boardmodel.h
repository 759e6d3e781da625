// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/board.h"

#include <QAbstractListModel>
#include <QSet>

namespace pinwright {

/// What can be done about a board that is not in the list.
struct BoardOffers {
    bool byId = false;   ///< name it by its id
    bool create = false; ///< make it

    friend bool operator==(const BoardOffers&, const BoardOffers&) = default;
};

/// The boards whose name has the typed text anywhere, accents and case ignored: those that begin with it first, then by the service's order.
/// Below them what else is offered for the text.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Row {
        Board,
        UseId,  ///< take the text as a board's id
        Create, ///< make a board
    };
    static constexpr int KindRole = Qt::UserRole;      ///< Row as int
    static constexpr int NamedRole = Qt::UserRole + 1; ///< bool: a board named by its id

    using QAbstractListModel::QAbstractListModel;

    /// `named`: those that were named by their id.
    void setBoards(const QList<Board>& boards, const QSet<BoardId>& named = {});
    [[nodiscard]] const QList<Board>& boards() const { return m_boards; }
    void setOffers(BoardOffers offers);

    /// Shows what matches the text; empty: all boards.
    void setFilter(const QString& text);
    /// Shows all boards while the box says `text`.
    void showAll(const QString& text);
    /// What the box said when either was called.
    [[nodiscard]] const QString& text() const { return m_text; }

    /// The board that has this name, accents and case ignored; nullptr where none or several have it.
    [[nodiscard]] const Board* named(const QString& text) const;
    [[nodiscard]] const Board* withId(const BoardId& id) const;
    /// Whether the text can only be meant as the id of a board that is not in the list: a number of some length.
    [[nodiscard]] bool isNewId(const QString& text) const;

    [[nodiscard]] Row kind(int row) const;
    /// Of a row that is a board.
    [[nodiscard]] const Board& at(int row) const { return m_boards.at(m_shown.at(row)); }
    [[nodiscard]] int matches() const { return int(m_shown.size()); }
    /// The name that Row::Create is for; empty where something matches.
    [[nodiscard]] QString wantedName() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();
    void show(const QString& text, const QString& filter);
    [[nodiscard]] QVariant boardData(const Board& board, int role) const;
    [[nodiscard]] QVariant offerData(Row kind, int role) const;

    QList<Board> m_boards;
    QSet<BoardId> m_named;
    QStringList m_folded; ///< the boards' names as they are compared
    BoardOffers m_offers;
    QString m_text;
    QString m_filter;
    QList<int> m_shown;   ///< indexes into m_boards
    QList<Row> m_offered; ///< the rows below them
};

} // namespace pinwright
