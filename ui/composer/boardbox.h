// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/boardmodel.h"

#include <QComboBox>

class QCompleter;

namespace pinwright {

/// An editable combo box whose list shows the boards that match what is typed, and below them what is offered for one that is not there.
/// What its text says and what it has announced never differ: a text that names no board announces no board. Sections, which it knows
/// nothing of, are left out.
class BoardBox : public QComboBox {
    Q_OBJECT

public:
    explicit BoardBox(QWidget* parent = nullptr);

    /// `named`: those that were named by their id, and can be taken from the list.
    void setBoards(const QList<Board>& boards, const QSet<BoardId>& named = {});
    void setOffers(BoardOffers offers) { m_model.setOffers(offers); }
    /// Shows a board without announcing it; it need not be in the list.
    void setBoard(const BoardRef& board);
    [[nodiscard]] const BoardRef& board() const { return m_board; }
    /// Empties the box without announcing it, of a text that names no board too.
    void reset();

    /// Announces the board and shows it; it need not be in the list.
    void choose(const Board& board);
    /// Takes the first match of the typed text, as Return and Tab do; keeps a text that matches nothing.
    void takeFirstMatch();

    void showPopup() override;
    void hidePopup() override;

signals:
    /// Empty where the text names no board.
    void boardChosen(const pinwright::BoardRef& board);
    /// The typed text was taken as a board's id; boardChosen() came before.
    void idNamed(const pinwright::BoardId& id);
    /// A board is wanted, of this name if it is not empty.
    void createRequested(const QString& name);
    /// A board named by its id is to go from the list.
    void forgetRequested(const pinwright::BoardId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString shownName(const BoardRef& board);
    void typed(const QString& text);
    void walkOver(const QModelIndex& index);
    void take(const QModelIndex& index);
    void takeId();
    bool takeNewId();
    bool filterKey(const QKeyEvent* event);
    void goBack();
    bool forget(const QModelIndex& index);
    void announce(const BoardRef& board);

    BoardModel m_model;
    QCompleter* m_completer = nullptr;
    BoardRef m_board;
    BoardRef m_before; ///< the board while the text was BoardModel::text()
};

} // namespace pinwright
