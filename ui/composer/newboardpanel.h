// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sentences.h"
#include "publishing/boardcatalog.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace pinwright {

class CounterLabel;
class MessageLine;
class TextBox;
class TitleEdit;

/// Asks in place for what a new board needs, and makes it. One at a time: while the service is asked, nothing else can be.
class NewBoardPanel : public QWidget {
    Q_OBJECT

public:
    NewBoardPanel(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent = nullptr);

    /// Shows itself for a board of the account, unless another is being made.
    void open(const AccountId& account, const QString& name);
    /// What the board was wanted for is no longer in sight: closes, or goes on without choosing the board.
    void release();

signals:
    /// The board is there, and still wanted.
    void made(const pinwright::Board& board);
    /// Hidden, by its own buttons or since it is done.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State {
        Editing,
        Asking,    ///< the request is on its way
        Uncertain, ///< the board may be there; the boards have to be loaded first
        Reloading, ///< they are on their way
    };

    void buildForm();
    void create();
    void finish(const Result<Board>& outcome);
    void lookAtBoards();
    void showUncertain();
    void cancel();
    void close(const Board* board);
    void setState(State state);
    void countName();
    [[nodiscard]] QString name() const;
    [[nodiscard]] ErrorSubject subject() const;
    [[nodiscard]] const Provider* provider() const;

    BoardCatalog& m_catalog;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    AccountId m_account;
    State m_state = State::Editing;
    bool m_wanted = false;
    QPointer<JobBase> m_job;

    QLabel* m_heading = nullptr;
    TitleEdit* m_name = nullptr;
    CounterLabel* m_counter = nullptr;
    QWidget* m_descriptionPart = nullptr;
    TextBox* m_description = nullptr;
    QCheckBox* m_secret = nullptr;
    MessageLine* m_message = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace pinwright
