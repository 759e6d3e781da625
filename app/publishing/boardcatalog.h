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
    Q_DISABLE_COPY_MOVE(BoardCatalog)

public:
    struct Entry {
        BoardList list; ///< what is known, may be old
        bool loading = false;
        std::optional<Error> error; ///< why the last fetch failed; the old list stays
    };

    /// A kept list older than this is fetched anew when the account is first looked at.
    static constexpr std::chrono::hours freshFor{24};

    /// All references must outlive the catalog.
    BoardCatalog(
        Store& store, AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent = nullptr);

    /// What is known now. The first call for an account reads the kept list and fetches if that is older than a day or missing; `changed` follows.
    /// The reference holds until the next call of any member.
    [[nodiscard]] const Entry& boards(const AccountId& account);
    /// The same without ever asking the service: for checks of drafts nobody looks at. `changed` follows the first call.
    [[nodiscard]] const Entry& kept(const AccountId& account);
    /// Fetches now, unless it is under way.
    void reload(const AccountId& account);

signals:
    void changed(const pinwright::AccountId& account);

private:
    struct Known {
        Entry entry;
        Account account;     ///< as it was when the last fetch began
        bool wanted = false; ///< somebody looks at the boards, so they shall be fresh
        int fetch = 0;       ///< number of the fetch that counts; answers of earlier ones are dropped
        QPointer<JobBase> job;
    };

    void readKept(const AccountId& id);
    bool fetchIfOld(const AccountId& id);
    void fetch(const AccountId& id);
    void ask(const AccountId& id, int number, const Session& session);
    void finishFetch(const AccountId& id, int number, const Result<QList<Board>>& boards);
    void followAccounts();
    [[nodiscard]] Known* current(const AccountId& id, int number);

    Store& m_store;
    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    const Clock& m_clock;
    QHash<AccountId, Known> m_known;
};

} // namespace pinwright
