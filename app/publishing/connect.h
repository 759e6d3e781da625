// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/chainedjob.h"
#include "core/reachability.h"
#include "providers/registry.h"
#include "webmedia/mediahost.h"
#include "webmedia/webfetcher.h"

namespace pinwright {

/// The names of all secrets an account has: those of its service and of its place for files.
[[nodiscard]] QStringList secretNames(
    const Account& account, const ProviderRegistry& providers, const MediaHostRegistry& mediaHosts);

/// Reads an account's secrets for the fields its provider names, and gives the session an operation needs.
/// Errors: Unsupported (unknown provider), Rejected (no such account), Secrets.
[[nodiscard]] Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const AccountId& id);

/// The same for the account as it was when a pin was submitted; its secrets are the present ones.
[[nodiscard]] Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const Account& snapshot);

/// Signs in, then lets `ask` start what the account's provider is asked. Cancelled where `context`, which goes before the services do, is
/// gone by then.
template <class Out, class Asked, class Ask>
[[nodiscard]] Job<Out>* askProvider(
    AccountBook& accounts, const ProviderRegistry& providers, const Asked& account, QObject* context, Ask ask)
{
    return thenJob<Out>(sessionFor(accounts, providers, account),
        [&providers, context = QPointer(context), ask = std::move(ask)](const Session& session) -> Job<Out>* {
            return context ? ask(*providers.find(session.account.providerId), session)
                           : readyJob<Out>(failure({.kind = ErrorKind::Cancelled}));
        });
}

/// The session for a place for files, with the secrets the account has for places of that kind now. Errors: Unsupported (no place, or an
/// unknown kind), Rejected (no such account), Secrets.
[[nodiscard]] Job<HostSession>* hostSessionFor(
    AccountBook& accounts, const MediaHostRegistry& hosts, const AccountId& id, const MediaHostSettings& place);

/// Where the account's requests go: its own server or the documented one; empty for a service inside the program.
[[nodiscard]] QUrl serverOf(const Account& account, const ProviderRegistry& providers);

/// Can its server be reached, as far as this computer's network tells? What is on this computer always can.
[[nodiscard]] bool isInReach(const Account& account, const ProviderRegistry& providers, const Reachability& reachability);

/// What may be fetched for the account's pins: besides the internet, from the kind of network its service is in.
[[nodiscard]] FetchPolicy fetchPolicyFor(const Account& account, const ProviderRegistry& providers);

} // namespace pinwright
