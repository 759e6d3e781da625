// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountcommands.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList secretKeys(const Provider& provider)
{
    QStringList keys;
    for (const CredentialField& field : provider.credentialFields()) {
        if (field.kind == CredentialField::Kind::Secret)
            keys.append(field.key);
    }
    return keys;
}

QStringList settingKeys(const Provider& provider)
{
    QStringList keys;
    for (const CredentialField& field : provider.credentialFields()) {
        if (field.kind != CredentialField::Kind::Secret)
            keys.append(field.key);
    }
    return keys;
}

QJsonObject accountObject(const Account& account)
{
    QJsonObject settings;
    for (auto it = account.settings.cbegin(); it != account.settings.cend(); ++it)
        settings.insert(it.key(), it.value());
    return {
        {u"name"_s, account.name},
        {u"provider"_s, account.providerId},
        {u"server"_s, account.server.isEmpty() ? QJsonValue(QJsonValue::Null) : account.server.toString(QUrl::FullyEncoded)},
        {u"settings"_s, settings},
    };
}

} // namespace

void AccountsListCommand::start()
{
    QStringList lines;
    QJsonArray items;
    for (const Account& account : context().accounts().accounts()) {
        lines.append(row({account.name, account.providerId}));
        items.append(accountObject(account));
    }
    end({.lines = lines, .json = {{u"accounts"_s, items}}});
}

void AccountsAddCommand::start()
{
    const QString providerId = invocation().value(u"provider"_s);
    const Provider* provider = context().providers().find(providerId);
    if (!provider) {
        QStringList ids;
        for (const auto& known : context().providers().all())
            ids.append(known->id());
        refuse(tr("There is no service “%1”. Known: %2.").arg(providerId, ids.join(", "_L1)));
        return;
    }
    Account account{.id = AccountId::create(),
        .providerId = providerId,
        .name = invocation().value(u"name"_s).simplified(),
        .server = QUrl(invocation().value(u"server"_s), QUrl::StrictMode),
        .settings = {}};
    if (account.name.isEmpty()) {
        refuse(tr("The account needs a name."));
        return;
    }
    const QString taken = tr("There is an account “%1” already. Choose another name.").arg(account.name);
    if (context().accounts().findByName(account.name)) {
        refuse(taken);
        return;
    }
    QMap<QString, QString> secrets;
    if (!checkServer(account.server) || !readSettings(*provider, account.settings) || !readSecret(*provider, secrets))
        return;
    const ErrorSubject subject{.service = provider->displayName(), .account = account.name};
    context()
        .accounts()
        .save(account, secrets, AccountBook::Remember::InPasswordStore)
        ->onFinished(this,
            [this, taken, subject, name = account.name](const Result<Done>& saved) {
                if (saved) {
                    end({.message = tr("Saved the account “%1”.").arg(name)});
                } else if (saved.error().providerCode == "name-taken"_L1) {
                    refuse(taken);
                } else {
                    fail(saved.error(), subject);
                }
            })
        ->start();
}

bool AccountsAddCommand::checkServer(const QUrl& server)
{
    if (!invocation().has(u"server"_s))
        return true;
    if (!server.isValid() || server.host().isEmpty() || !server.userInfo().isEmpty() || server.hasQuery() || server.hasFragment()) {
        refuse(tr("The server must be an address such as https://example.com/api/v1."));
        return false;
    }
    if (server.scheme() != "https"_L1 && !(server.scheme() == "http"_L1 && isLoopback(server))) {
        refuse(tr("The server must begin with https://. Only this computer itself may be reached by http://."));
        return false;
    }
    return true;
}

bool AccountsAddCommand::readSettings(const Provider& provider, QMap<QString, QString>& settings)
{
    const QStringList keys = settingKeys(provider);
    for (const QString& setting : invocation().options.value(u"set"_s)) {
        const QString key = setting.section(u'=', 0, 0);
        if (!setting.contains(u'=')) {
            refuse(tr("“%1” should be KEY=VALUE.").arg(setting));
            return false;
        }
        if (secretKeys(provider).contains(key)) {
            refuse(tr("%1 is a secret and never an argument. Give it by --secret-stdin.").arg(key));
            return false;
        }
        if (!keys.contains(key)) {
            refuse(keys.isEmpty() ? tr("%1 has no settings.").arg(provider.displayName())
                                  : tr("%1 has no setting “%2”. Known: %3.").arg(provider.displayName(), key, keys.join(", "_L1)));
            return false;
        }
        settings.insert(key, setting.section(u'=', 1).trimmed());
    }
    return true;
}

bool AccountsAddCommand::readSecret(const Provider& provider, QMap<QString, QString>& secrets)
{
    if (!invocation().has(u"secret-stdin"_s))
        return true;
    const QStringList keys = secretKeys(provider);
    if (keys.isEmpty()) {
        refuse(tr("%1 needs no key.").arg(provider.displayName()));
        return false;
    }
    const QString secret = console().readLine().trimmed();
    if (secret.isEmpty()) {
        refuse(tr("The first line of standard input is empty; the key belongs there."));
        return false;
    }
    context().redactor().learn(secret);
    secrets.insert(keys.constFirst(), secret);
    return true;
}

void AccountsRemoveCommand::start()
{
    const Account* account = accountNamed(invocation().argument);
    if (!account)
        return;
    const Provider* provider = context().providers().find(account->providerId);
    const QString name = account->name;
    context()
        .accounts()
        .remove(account->id, provider ? secretKeys(*provider) : QStringList())
        ->onFinished(this,
            [this, name](const Result<Done>& removed) {
                if (!removed && removed.error().kind != ErrorKind::Secrets) {
                    fail(removed.error(), {.service = {}, .account = name});
                    return;
                }
                QString message = tr("Removed the account “%1”.").arg(name);
                if (!removed)
                    message += u' ' + tr("Its key may still be in the password store. %1").arg(sentence(removed.error(), {}));
                end({.message = message});
            })
        ->start();
}

} // namespace pinwright::cli
