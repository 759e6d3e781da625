// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accountrepository.h"

#include "core/submission.h"
#include "store/values.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

Result<Listing<Account, AccountId>> AccountRepository::all()
{
    Listing<Account, AccountId> listing;
    const Result<Done> read =
        m_db.each(u"SELECT id, document FROM accounts ORDER BY number"_s, {}, [&listing](const QSqlQuery& row) {
            if (const std::optional<Account> account = accountFromJson(row.value(1).toString().toUtf8()))
                listing.readable.append(*account);
            else
                listing.unreadable.append(AccountId(row.value(0).toString()));
        });
    if (!read)
        return failure(read.error());
    return listing;
}

Result<Done> AccountRepository::save(const Account& account)
{
    const Result<QSqlQuery> saved = m_db.run(u"INSERT INTO accounts (id, name, document) VALUES (?, ?, ?) "
                                             "ON CONFLICT (id) DO UPDATE SET name = excluded.name, document = excluded.document"_s,
        {account.id.text(), account.name, QString::fromUtf8(accountToJson(account))});
    if (saved)
        return Done{};
    if (saved.error().providerCode == "conflict"_L1)
        return failure({.kind = ErrorKind::Rejected, .providerCode = u"name-taken"_s});
    return failure(saved.error());
}

Result<Done> AccountRepository::remove(const AccountId& id)
{
    if (const Result<QSqlQuery> removed = m_db.run(u"DELETE FROM accounts WHERE id = ?"_s, {id.text()}); !removed)
        return failure(removed.error());
    return Done{};
}

Result<BoardList> AccountRepository::boards(const AccountId& id)
{
    BoardList list;
    Result<Done> read = m_db.each(u"SELECT fetched FROM board_lists WHERE account = ?"_s, {id.text()},
        [&list](const QSqlQuery& row) { list.fetchedAt = instantOf(row.value(0)); });
    if (read)
        read = m_db.each(u"SELECT id, name, description, secret FROM boards WHERE account = ? ORDER BY position"_s, {id.text()},
            [&list](const QSqlQuery& row) {
                list.boards.append({.id = BoardId(row.value(0).toString()),
                    .name = row.value(1).toString(),
                    .description = row.value(2).toString(),
                    .secret = row.value(3).toBool()});
            });
    if (!read)
        return failure(read.error());
    return list;
}

Result<Done> AccountRepository::saveBoards(const AccountId& id, const BoardList& boards)
{
    QList<QVariantList> rows;
    rows.reserve(boards.boards.size());
    for (const Board& board : boards.boards)
        rows.append(QVariantList{id.text(), rows.size(), board.id.text(), board.name, board.description, board.secret});
    return m_db.transaction([&]() -> Result<Done> {
        // Takes the old boards with it.
        if (const Result<QSqlQuery> emptied = m_db.run(u"DELETE FROM board_lists WHERE account = ?"_s, {id.text()}); !emptied)
            return failure(emptied.error());
        const Result<QSqlQuery> begun =
            m_db.run(u"INSERT INTO board_lists (account, fetched) SELECT id, ? FROM accounts WHERE id = ?"_s,
                {millisecondsOf(boards.fetchedAt), id.text()});
        if (!begun)
            return failure(begun.error());
        if (begun->numRowsAffected() == 0)
            return failure({.kind = ErrorKind::Rejected, .providerCode = u"no-account"_s});
        const Result<qint64> filled = m_db.runMany(
            u"INSERT INTO boards (account, position, id, name, description, secret) VALUES (?, ?, ?, ?, ?, ?)"_s, rows);
        if (!filled)
            return failure(filled.error());
        return Done{};
    });
}

Result<QList<Board>> AccountRepository::namedBoards(const AccountId& id)
{
    QList<Board> boards;
    const Result<Done> read = m_db.each(
        u"SELECT id, name FROM named_boards WHERE account = ? ORDER BY id"_s, {id.text()}, [&boards](const QSqlQuery& row) {
            boards.append({.id = BoardId(row.value(0).toString()), .name = row.value(1).toString()});
        });
    if (!read)
        return failure(read.error());
    return boards;
}

Result<Done> AccountRepository::nameBoard(const AccountId& id, const Board& board)
{
    const Result<QSqlQuery> named =
        m_db.run(u"INSERT OR REPLACE INTO named_boards (account, id, name) SELECT id, ?, ? FROM accounts WHERE id = ?"_s,
            {board.id.text(), board.name, id.text()});
    if (!named)
        return failure(named.error());
    return Done{};
}

Result<Done> AccountRepository::forgetNamed(const AccountId& id, const BoardId& board)
{
    const Result<QSqlQuery> forgotten =
        m_db.run(u"DELETE FROM named_boards WHERE account = ? AND id = ?"_s, {id.text(), board.text()});
    if (!forgotten)
        return failure(forgotten.error());
    return Done{};
}

} // namespace pinwright
