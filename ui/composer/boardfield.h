// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/boardcatalog.h"

#include <QWidget>

class QToolButton;

namespace pinwright {

class BoardBox;
class MessageLine;
class NewBoardPanel;

/// The board box with its reload button, a line that says what is known (loading, how old, what failed), and what makes a new board.
class BoardField : public QWidget {
    Q_OBJECT

public:
    BoardField(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock,
        QWidget* parent = nullptr);

    /// Shows the account's boards; an empty id shows none.
    void setAccount(const AccountId& account);
    /// Another draft is shown: what was typed or begun for the one before has no place any more.
    void startDraft();
    void reload();
    [[nodiscard]] BoardBox* box() const { return m_box; }

signals:
    /// A part for a new board opened below the box.
    void panelOpened(QWidget* panel);

private:
    void showEntry();
    void createBoard(const QString& name);
    void showStatus(const BoardCatalog::Entry& entry, const Account& account);
    void showNoBoards(const Account& account, const Capabilities& capabilities);
    [[nodiscard]] Capabilities capabilitiesOf(const Account* account) const;
    [[nodiscard]] QString updatedText(const QDateTime& fetchedAt) const;

    BoardCatalog& m_catalog;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    AccountId m_account;
    BoardBox* m_box = nullptr;
    QToolButton* m_reload = nullptr;
    MessageLine* m_status = nullptr;
    NewBoardPanel* m_newBoard = nullptr;
};

} // namespace pinwright
