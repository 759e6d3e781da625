// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/board.h"
#include "store/database.h"
#include "store/listing.h"

namespace pinwright {

/// Accounts (no secrets) and their boards as last fetched.
class AccountRepository {
public:
    explicit AccountRepository(Database& database) : m_db(database) { }

    /// In the order they were added. One that can't be read does not keep back the others.
    [[nodiscard]] Result<Listing<Account, AccountId>> all();
    /// Inserts or replaces by id. Rejected ("name-taken") where another account has the name.
    [[nodiscard]] Result<Done> save(const Account& account);
    [[nodiscard]] Result<Done> remove(const AccountId& id);

    [[nodiscard]] Result<BoardList> boards(const AccountId& id);
    /// Replaces the account's boards. Rejected ("no-account") where the account was removed meanwhile.
    [[nodiscard]] Result<Done> saveBoards(const AccountId& id, const BoardList& boards);

    /// The boards that were named by their id, by id. They stay when others are saved.
    [[nodiscard]] Result<QList<Board>> namedBoards(const AccountId& id);
    /// Keeps the id and the name, which may be empty. Does nothing where the account was removed meanwhile.
    [[nodiscard]] Result<Done> nameBoard(const AccountId& id, const Board& board);
    [[nodiscard]] Result<Done> forgetNamed(const AccountId& id, const BoardId& board);

private:
    Database& m_db;
};

} // namespace pinwright
