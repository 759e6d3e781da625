// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "core/clock.h"
#include "providers/registry.h"

#include <QHash>
#include <QObject>

namespace pinwright {

class Store;

/// The boards of every account: fetched from its service, kept in the database for offline use.
class BoardCatalog : public QObject {
    Q_OBJECT

public:
    struct Entry {
        BoardList list; ///< what is known, may be old
        bool loading = false;
        std::optional<Error> error; ///< why the last fetch failed; the old list stays
    };

    BoardCatalog(
        Store& store, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent = nullptr);

    /// What is known now. The first call for an account reads the kept list and fetches if that is older than a day or missing; `changed` follows.
    [[nodiscard]] const Entry& boards(const AccountId& account);
    /// Fetches now, unless it is under way.
    void reload(const AccountId& account);

signals:
    void changed(const pinwright::AccountId& account);

private:
    Store& m_store;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    QHash<AccountId, Entry> m_entries;
};

} // namespace pinwright
