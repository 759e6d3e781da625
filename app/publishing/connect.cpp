// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/connect.h"

#include <QCoreApplication>

namespace pinwright {

namespace {

QStringList secretNames(const Provider& provider)
{
    QStringList names;
    for (const CredentialField& field : provider.credentialFields()) {
        if (field.kind == CredentialField::Kind::Secret)
            names.append(field.key);
    }
    return names;
}

Job<Session>* noSession(ErrorKind kind, const QString& detail)
{
    return readyJob<Session>(failure({.kind = kind, .detail = detail}));
}

Job<Session>* accountGone()
{
    return noSession(ErrorKind::Rejected,
        QCoreApplication::translate("Outbox", "The account was removed.", "why a pin could not be sent or asked after"));
}

} // namespace

Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const AccountId& id)
{
    const Account* account = accounts.find(id);
    return account ? sessionFor(accounts, providers, *account) : accountGone();
}

Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const Account& snapshot)
{
    if (!accounts.find(snapshot.id))
        return accountGone();
    const Provider* provider = providers.find(snapshot.providerId);
    if (!provider) {
        return noSession(ErrorKind::Unsupported,
            QCoreApplication::translate("Outbox", "This version of Pinwright does not know the service “%1”.", "%1: a service's id")
                .arg(snapshot.providerId));
    }
    const QStringList names = secretNames(*provider);
    if (names.isEmpty())
        return readyJob<Session>(Session{snapshot, {}});
    return mapJob<Session>(
        accounts.secrets(snapshot.id, names), [snapshot](const Result<QMap<QString, QString>>& secrets) -> Result<Session> {
            return secrets.map([&snapshot](const QMap<QString, QString>& found) { return Session{snapshot, found}; });
        });
}

} // namespace pinwright
