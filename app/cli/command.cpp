// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/accountcommands.h"
#include "cli/boardscommand.h"
#include "cli/outboxchangecommands.h"
#include "cli/outboxcheckcommand.h"
#include "cli/outboxruncommand.h"
#include "cli/publishcommand.h"
#include "context.h"
#include "publishing/connect.h"

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

Command::Command(Means means) : m_means(std::move(means)) { }

void Command::stop()
{
    if (m_job)
        m_job->cancel();
}

void Command::fail(const Error& error, const ErrorSubject& subject, const QString& advice)
{
    const QString message = sentenceAtEnd(error, subject);
    failWith(error, advice.isEmpty() ? message : message + u' ' + advice);
}

void Command::failWith(const Error& error, const QString& text)
{
    end({.code = exitCodeOf(error), .json = failureDocument(invocation().command, errorObject(error.kind, text)), .message = text});
}

void Command::refuse(const QString& text)
{
    end({.code = ExitCode::WrongUse,
        .json = failureDocument(invocation().command, errorObject(ErrorKind::Rejected, text)),
        .message = text});
}

void Command::end(const Ending& ending)
{
    if (std::exchange(m_ended, true))
        return;
    if (!ending.message.isEmpty())
        console().say(ending.message);
    if (invocation().wantsJson()) {
        console().printJson(ending.json);
    } else {
        for (const QString& line : ending.lines)
            console().print(line);
    }
    const bool unheard = ending.code == ExitCode::Done && console().outputFailed();
    emit finished(unheard ? ending.unheard : ending.code);
}

QString Command::row(const QStringList& cells)
{
    QStringList oneLine;
    for (const QString& cell : cells)
        oneLine.append(cell.simplified());
    return oneLine.join(u'\t');
}

const Account* Command::accountNamed(const QString& name)
{
    const Account* account = context().accounts().findByName(name);
    if (!account) {
        QStringList names;
        for (const Account& known : context().accounts().accounts())
            //: One of several accounts that are named
            names.append(tr("“%1”").arg(known.name));
        refuse(names.isEmpty() ? tr("There is no account yet. “pinwright accounts add” saves one.")
                               : tr("There is no account “%1”. Known: %2.").arg(name, names.join(", "_L1)));
        return nullptr;
    }
    context().useSecretOfRun(*account);
    return account;
}

Provider* Command::providerOf(const Account& account)
{
    Provider* provider = context().providers().find(account.providerId);
    if (!provider) {
        refuse(tr("This version of Pinwright does not know the service “%1”.").arg(account.providerId));
        return nullptr;
    }
    if (const QStringList missing = missingSettings(account, *provider); !missing.isEmpty()) {
        //: %1: an account's name, %2: a setting's key
        refuse(tr("The account “%1” has no %2 yet. Add it in the window, or save the account anew with --set %2=VALUE.")
                .arg(account.name, missing.constFirst()));
        return nullptr;
    }
    return provider;
}

void Command::connectTo(const Account& account, const ErrorSubject& subject, std::function<void(const Session&)> next)
{
    await<Session>(sessionFor(context().accounts(), context().providers(), account.id), subject, std::move(next));
}

QStringList missingSettings(const Account& account, const Provider& provider)
{
    QStringList missing;
    for (const CredentialField& field : provider.credentialFields()) {
        const bool setting = field.kind != CredentialField::Kind::Secret;
        if (setting && field.isRequired(!account.server.isEmpty()) && account.settings.value(field.key).trimmed().isEmpty())
            missing.append(field.key);
    }
    return missing;
}

bool isOfListAlone(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Permission:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        return true;
    case ErrorKind::Authentication:
    case ErrorKind::RateLimit:
    case ErrorKind::Network:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
    case ErrorKind::Secrets:
        return false;
    }
    return false;
}

QString sentenceAtEnd(const Error& error, const ErrorSubject& subject)
{
    if (error.kind == ErrorKind::Storage && error.providerCode == "full"_L1)
        return Command::tr("Changes cannot be saved: the disk is full. Free some space on it.");
    if (error.kind == ErrorKind::Secrets)
        return sentence(error, subject) + u' ' + Command::tr("For one run, a key can be given in the variable PINWRIGHT_SECRET.");
    return sentence(error, subject);
}

std::unique_ptr<Command> makeCommand(Command::Means means)
{
    switch (means.invocation.command) {
    case CommandId::AccountsList:
        return std::make_unique<AccountsListCommand>(std::move(means));
    case CommandId::AccountsAdd:
        return std::make_unique<AccountsAddCommand>(std::move(means));
    case CommandId::AccountsRemove:
        return std::make_unique<AccountsRemoveCommand>(std::move(means));
    case CommandId::BoardsCreate:
        return std::make_unique<BoardsCreateCommand>(std::move(means));
    case CommandId::Boards:
        return std::make_unique<BoardsCommand>(std::move(means));
    case CommandId::Publish:
        return std::make_unique<PublishCommand>(std::move(means));
    case CommandId::Outbox:
        return std::make_unique<OutboxListCommand>(std::move(means));
    case CommandId::OutboxCheck:
        return std::make_unique<OutboxCheckCommand>(std::move(means));
    case CommandId::OutboxRun:
        return std::make_unique<OutboxRunCommand>(std::move(means));
    case CommandId::OutboxRetry:
        return std::make_unique<OutboxRetryCommand>(std::move(means));
    case CommandId::OutboxCancel:
        return std::make_unique<OutboxCancelCommand>(std::move(means));
    }
    return nullptr;
}

} // namespace pinwright::cli
