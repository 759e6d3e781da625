// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/board.h"
#include "store/database.h"

namespace pinwright {

/// Accounts (no secrets) and their boards as last fetched.
class AccountRepository {
public:
    explicit AccountRepository(Database& database) : m_db(database) { }

    [[nodiscard]] Result<QList<Account>> all();
    /// Inserts or replaces by id. Rejected ("name-taken") where another account has the name.
    [[nodiscard]] Result<Done> save(const Account& account);
    [[nodiscard]] Result<Done> remove(const AccountId& id);

    [[nodiscard]] Result<BoardList> boards(const AccountId& id);
    /// Replaces the account's boards. Rejected ("no-account") where the account was removed meanwhile.
    [[nodiscard]] Result<Done> saveBoards(const AccountId& id, const BoardList& boards);

private:
    Database& m_db;
};

} // namespace pinwright
