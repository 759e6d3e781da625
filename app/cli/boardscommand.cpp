// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/boardscommand.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

void BoardsCommand::start()
{
    const Account* account = accountNamed(invocation().value(u"account"_s));
    Provider* provider = account ? providerOf(*account) : nullptr;
    if (provider)
        fetchBoards(*account, *provider, [this, name = account->name](const QList<Board>& boards) { print(name, boards); });
}

void BoardsCommand::print(const QString& account, const QList<Board>& boards)
{
    QStringList lines;
    QJsonArray items;
    for (const Board& board : boards) {
        QStringList cells{board.id.text(), board.name};
        if (board.secret) {
            //: After the name of a board that only its owner sees
            cells.append(tr("secret"));
        }
        lines.append(row(cells));
        items.append(QJsonObject{{u"id"_s, board.id.text()}, {u"name"_s, board.name}, {u"description"_s, board.description},
            {u"secret"_s, board.secret}});
    }
    end({.lines = lines, .json = {{u"account"_s, account}, {u"boards"_s, items}}});
}

} // namespace pinwright::cli
