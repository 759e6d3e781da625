// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/composer/boardmodel.h"

#include <QComboBox>

class QCompleter;

namespace pinwright {

/// An editable combo box whose list shows the boards that match what is typed. What its text says and what it has announced never
/// differ: a text that names no board announces no board.
class BoardBox : public QComboBox {
    Q_OBJECT

public:
    explicit BoardBox(QWidget* parent = nullptr);

    void setBoards(const QList<Board>& boards);
    /// Shows a board without announcing it; it need not be in the list.
    void setBoard(const BoardRef& board);
    [[nodiscard]] const BoardRef& board() const { return m_board; }

    /// Takes the first match of the typed text, as Return and Tab do; keeps a text that matches nothing.
    void takeFirstMatch();

    void showPopup() override;
    void hidePopup() override;

signals:
    /// Empty where the text names no board.
    void boardChosen(const pinwright::BoardRef& board);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString shownName() const;
    void typed(const QString& text);
    void choose(const Board& board);
    void announce(const BoardRef& board);

    BoardModel m_model;
    QCompleter* m_completer = nullptr;
    BoardRef m_board;
};

} // namespace pinwright
