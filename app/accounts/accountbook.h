// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"
#include "core/account.h"

#include <QObject>

namespace pinwright {

class Store;

/// The saved accounts, kept in memory and in the database, and the way to their secrets.
/// Secrets are looked for in this order: given for this session only, then the password store.
/// Jobs of the book are its children: what has not ended when the book is destroyed never reports.
class AccountBook : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the book.
    AccountBook(Store& store, SecretStore& keychain, QObject* parent = nullptr);

    /// Reads the accounts; `loaded()` follows. Later again: what other processes changed meanwhile; `changed()` follows if there is any.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// In the order they were added.
    [[nodiscard]] const QList<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const Account* find(const AccountId& id) const;
    [[nodiscard]] const Account* findByName(const QString& name) const;
    /// How many in the database can't be read; they are left untouched.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    enum class Remember {
        InPasswordStore,
        ThisSession,
    };

    /// Adds the account or replaces the one with its id. Secrets are written first: where that fails nothing is saved and the job
    /// ends with the Secrets error. An empty map leaves stored secrets as they are. A name another account has is
    /// Rejected ("name-taken").
    [[nodiscard]] Job<Done>* save(const Account& account, const QMap<QString, QString>& secrets, Remember remember);

    /// Removes the account and its secrets. Drafts keep their texts and say that the account is gone.
    /// A password store that can't be reached does not stop the removal; the job then ends with its error after removing the account.
    [[nodiscard]] Job<Done>* remove(const AccountId& id, const QStringList& secretNames);

    /// Removes secrets the account no longer has a use for. Errors: Secrets; the others are removed all the same.
    [[nodiscard]] Job<Done>* forget(const AccountId& id, const QStringList& secretNames);

    /// Reads the named secrets of an account; the missing ones are an error of kind Secrets.
    [[nodiscard]] Job<QMap<QString, QString>>* secrets(const AccountId& id, const QStringList& names);
    /// For this run: PINWRIGHT_SECRET.
    void setSessionSecret(const AccountId& id, const QString& name, const QString& secret);

signals:
    /// Also where they could not be read; the reason is in the store's OpenReport or in the log.
    void loaded();
    void changed();
    /// The account, or secrets of it, were saved here; `changed()` came before.
    void saved(const pinwright::AccountId& id);

private:
    class SaveJob;
    class ForgetJob;
    class RemoveJob;
    class SecretsJob;

    [[nodiscard]] Job<QString>* readSecret(const SecretKey& key);
    void put(const Account& account);
    void take(const AccountId& id);

    Store& m_store;
    SecretStore& m_keychain;
    MemorySecretStore m_session;
    QList<Account> m_accounts;
    int m_unreadable = 0;
    bool m_loaded = false;
};

} // namespace pinwright
