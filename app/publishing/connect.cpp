// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/connect.h"

#include "core/sentences.h"
#include "core/webaddress.h"

#include <QCoreApplication>

namespace pinwright {

namespace {

template <class T>
Job<T>* refused(ErrorKind kind, const QString& detail, const QString& code = ownErrorCode)
{
    return readyJob<T>(failure({.kind = kind, .providerCode = code, .detail = detail}));
}

template <class T>
Job<T>* accountGone()
{
    return refused<T>(ErrorKind::Rejected,
        QCoreApplication::translate("Outbox",
            "The account of this pin was removed, so nothing more can be done with it. A draft of the pin can use another one.",
            "why a pin could not be sent or asked after"));
}

} // namespace

QStringList secretNames(const Account& account, const ProviderRegistry& providers, const MediaHostRegistry& mediaHosts)
{
    QStringList names;
    if (const Provider* provider = providers.find(account.providerId))
        names += secretNames(provider->credentialFields());
    if (const MediaHost* host = mediaHosts.find(account.mediaHost.kind))
        names += secretNames(host->fields());
    return names;
}

Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const AccountId& id)
{
    const Account* account = accounts.find(id);
    return account ? sessionFor(accounts, providers, *account) : accountGone<Session>();
}

Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const Account& snapshot)
{
    if (!accounts.find(snapshot.id))
        return accountGone<Session>();
    const Provider* provider = providers.find(snapshot.providerId);
    if (!provider) {
        return refused<Session>(ErrorKind::Unsupported,
            QCoreApplication::translate("Outbox",
                "This version of Pinwright does not know the service “%1”. Use the version that made the account, or a newer one.",
                "%1: a service's id")
                .arg(snapshot.providerId));
    }
    const QStringList names = secretNames(provider->credentialFields());
    if (names.isEmpty())
        return readyJob<Session>(Session{snapshot, {}});
    auto* job = mapJob<Session>(
        accounts.secrets(snapshot.id, names), [snapshot](const Result<QMap<QString, QString>>& secrets) -> Result<Session> {
            return secrets.map([&snapshot](const QMap<QString, QString>& found) { return Session{snapshot, found}; });
        });
    job->setParent(&accounts); // whose own jobs never report once it is gone
    return job;
}

Job<HostSession>* hostSessionFor(
    AccountBook& accounts, const MediaHostRegistry& hosts, const AccountId& id, const MediaHostSettings& place)
{
    const Account* account = accounts.find(id);
    if (!account)
        return accountGone<HostSession>();
    const MediaHost* host = hosts.find(place.kind);
    if (!host) {
        return refused<HostSession>(ErrorKind::Unsupported,
            QCoreApplication::translate("Outbox",
                "This version of Pinwright does not know the kind of place for files “%1”. Use the version that made the account, "
                "or a newer one.",
                "%1: an id such as webdav")
                .arg(place.kind),
            placeErrorCode);
    }
    // The secrets that are kept belong to the account's present place, and go to no other server.
    if (place.kind == account->mediaHost.kind && host->serverOf(place.settings) != host->serverOf(account->mediaHost.settings)) {
        return refused<HostSession>(ErrorKind::Permission,
            QCoreApplication::translate(
                "Outbox", "Pinwright has the key of %1 no longer. Delete the file there.", "%1: a server's name")
                .arg(host->serverOf(place.settings).host()),
            placeErrorCode);
    }
    const QStringList names = secretNames(host->fields());
    if (names.isEmpty())
        return readyJob<HostSession>(HostSession{place.settings, {}});
    auto* job = mapJob<HostSession>(accounts.secrets(id, names),
        [settings = place.settings](const Result<QMap<QString, QString>>& secrets) -> Result<HostSession> {
            return secrets.map([&settings](const QMap<QString, QString>& found) { return HostSession{settings, found}; });
        });
    job->setParent(&accounts); // as above
    return job;
}

QUrl serverOf(const Account& account, const ProviderRegistry& providers)
{
    const Provider* provider = providers.find(account.providerId);
    return account.server.isEmpty() && provider ? provider->documentedServer() : account.server;
}

bool isInReach(const Account& account, const ProviderRegistry& providers, const Reachability& reachability)
{
    if (reachability.isOnline())
        return true;
    const QUrl server = serverOf(account, providers);
    return server.isEmpty() || isLoopback(server);
}

FetchPolicy fetchPolicyFor(const Account& account, const ProviderRegistry& providers)
{
    if (!providers.find(account.providerId))
        return {};
    const QUrl server = serverOf(account, providers);
    // One without an address is inside the program.
    return {.service = server.isEmpty() ? NetworkKind::Loopback : networkOf(server)};
}

} // namespace pinwright
