// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/boardscommand.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject boardObject(const Board& board)
{
    return {
        {u"id"_s, board.id.text()},
        {u"name"_s, board.name},
        {u"description"_s, board.description},
        {u"secret"_s, board.secret},
    };
}

} // namespace

void BoardsCommand::start()
{
    const Account* account = accountNamed(invocation().value(u"account"_s));
    Provider* provider = account ? providerOf(*account) : nullptr;
    if (!provider)
        return;
    const ErrorSubject subject{.service = provider->displayName(), .account = account->name};
    connectTo(*account, subject, [this, provider, subject](const Session& session) {
        run<QList<Board>>(provider->boards(session), [this, provider, subject](const Result<QList<Board>>& boards) {
            if (boards) {
                print(subject.account, *boards);
                return;
            }
            const bool idsWork = provider->capabilities().boardsById && isOfListAlone(boards.error());
            fail(boards.error(), subject, idsWork ? tr("A board can be named by its id all the same: --board ID.") : QString());
        });
    });
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
        items.append(boardObject(board));
    }
    end({.lines = lines, .json = {{u"account"_s, account}, {u"boards"_s, items}}});
}

void BoardsCreateCommand::start()
{
    const Account* account = accountNamed(invocation().value(u"account"_s));
    Provider* provider = account ? providerOf(*account) : nullptr;
    if (!provider)
        return;
    const NewBoard board{.name = invocation().value(u"name"_s).simplified(),
        .description = invocation().value(u"description"_s).trimmed(),
        .secret = invocation().has(u"secret"_s)};
    if (canMake(board, *provider))
        create(*account, board, {.service = provider->displayName(), .account = account->name});
}

bool BoardsCreateCommand::canMake(const NewBoard& board, const Provider& provider)
{
    const Capabilities::BoardCreation way = provider.capabilities().boardCreation;
    QString fault;
    if (!way.offered)
        //: %1: a service
        fault = tr("Boards cannot be created through %1. Create it on Pinterest.").arg(provider.displayName());
    else if (board.name.isEmpty())
        fault = tr("The board needs a name.");
    else if (!way.description && !board.description.isEmpty())
        //: %1: a service
        fault = tr("%1 takes no description of a board.").arg(provider.displayName());
    else if (!way.secret && board.secret)
        //: %1: a service
        fault = tr("Secret boards cannot be created through %1.").arg(provider.displayName());
    if (!fault.isEmpty())
        refuse(fault);
    return fault.isEmpty();
}

void BoardsCreateCommand::create(const Account& account, const NewBoard& board, const ErrorSubject& subject)
{
    run<Board>(context().boards().create(account.id, board), [this, subject](const Result<Board>& made) {
        if (made) {
            // Whoever could not read that it was made must not take it for a failure and make another.
            end({.lines = {row({made->id.text(), made->name})},
                .json = {{u"account"_s, subject.account}, {u"board"_s, boardObject(*made)}},
                .unheard = ExitCode::OutcomeUnknown});
            return;
        }
        if (!made.error().outcomeUnknown) {
            fail(made.error(), subject);
            return;
        }
        Error clear = made.error();
        clear.outcomeUnknown = false; // its sentence is about pins
        //: %1: a whole sentence that says what went wrong
        failWith(made.error(),
            tr("%1 The board may have been created all the same: look at the boards before creating it again.")
                .arg(sentenceAtEnd(clear, subject)));
    });
}

} // namespace pinwright::cli
