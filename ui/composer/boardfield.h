// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/boardcatalog.h"

#include <QWidget>

class QToolButton;

namespace pinwright {

class BoardBox;
class MessageLine;

/// The board box with its reload button and a line that says what is known: loading, how old, what failed.
class BoardField : public QWidget {
    Q_OBJECT

public:
    BoardField(BoardCatalog& catalog, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock,
        QWidget* parent = nullptr);

    /// Shows the account's boards; an empty id shows none.
    void setAccount(const AccountId& account);
    void reload();
    [[nodiscard]] BoardBox* box() const { return m_box; }

private:
    void showEntry();
    void showStatus(const BoardCatalog::Entry& entry, const Account& account);
    [[nodiscard]] QString updatedText(const QDateTime& fetchedAt) const;

    BoardCatalog& m_catalog;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    AccountId m_account;
    BoardBox* m_box = nullptr;
    QToolButton* m_reload = nullptr;
    MessageLine* m_status = nullptr;
};

} // namespace pinwright
