// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountbook.h"

#include "core/logging.h"
#include "store/accountrepository.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

/// Secrets, then the account; takes the secrets of a new account back where a later step fails.
class AccountBook::SaveJob final : public Job<Done> {
public:
    SaveJob(AccountBook& book, const Account& account, const QMap<QString, QString>& secrets, Remember remember)
        : Job(&book)
        , m_book(book)
        , m_account(account)
        , m_secrets(secrets)
        , m_toWrite(secrets.keys())
        , m_remember(remember)
    { }

private:
    void doStart() override
    {
        if (const Account* other = m_book.findByName(m_account.name); other && other->id != m_account.id) {
            finish(failure({.kind = ErrorKind::Rejected, .providerCode = u"name-taken"_s}));
            return;
        }
        m_isNew = !m_book.find(m_account.id);
        writeNextSecret();
    }

    /// What is under way ends; then, if the account is new, what was written is taken back.
    void doCancel() override { m_cancelled = true; }

    SecretStore& target() const
    {
        if (m_remember == Remember::ThisSession)
            return m_book.m_session;
        return m_book.m_keychain;
    }
    SecretKey key(const QString& name) const { return {.account = m_account.id, .name = name}; }

    void writeNextSecret()
    {
        if (m_cancelled) {
            takeBack({.kind = ErrorKind::Cancelled});
            return;
        }
        if (m_toWrite.isEmpty()) {
            saveAccount();
            return;
        }
        const QString name = m_toWrite.takeFirst();
        target()
            .write(key(name), m_secrets.value(name))
            ->onFinished(this,
                [this, name](const Result<Done>& written) {
                    if (!written) {
                        takeBack(written.error());
                        return;
                    }
                    m_written.append(name);
                    writeNextSecret();
                })
            ->start();
    }

    void saveAccount()
    {
        m_book.m_store.run<Done>([account = m_account](Database& db) { return AccountRepository(db).save(account); })
            ->onFinished(this,
                [this](const Result<Done>& saved) {
                    if (!saved) {
                        takeBack(saved.error());
                        return;
                    }
                    // An older secret of the session would hide the one just stored.
                    if (m_remember == Remember::InPasswordStore) {
                        for (const QString& name : m_written)
                            m_book.m_session.take(key(name));
                    }
                    m_book.put(m_account);
                    finish(Done{});
                })
            ->start();
    }

    void takeBack(const Error& reason)
    {
        if (!m_isNew || m_written.isEmpty()) {
            finish(failure(reason));
            return;
        }
        target()
            .remove(key(m_written.takeLast()))
            ->onFinished(this, [this, reason](const Result<Done>&) { takeBack(reason); })
            ->start();
    }

    AccountBook& m_book;
    Account m_account;
    QMap<QString, QString> m_secrets;
    QStringList m_toWrite;
    QStringList m_written;
    Remember m_remember;
    bool m_isNew = false;
    bool m_cancelled = false;
};

/// One secret after the other, those of the session too. The first error counts.
class AccountBook::ForgetJob final : public Job<Done> {
public:
    ForgetJob(AccountBook& book, const AccountId& id, const QStringList& secretNames)
        : Job(&book)
        , m_book(book)
        , m_id(id)
        , m_names(secretNames)
    { }

private:
    void doStart() override { removeNext(); }

    /// Half of it would leave a secret nobody knows of: it ends by itself.
    void doCancel() override { }

    void removeNext()
    {
        if (m_names.isEmpty()) {
            finish(m_result);
            return;
        }
        const SecretKey key{.account = m_id, .name = m_names.takeFirst()};
        m_book.m_session.take(key);
        m_book.m_keychain.remove(key)
            ->onFinished(this,
                [this](const Result<Done>& removed) {
                    if (!removed && m_result)
                        m_result = removed;
                    removeNext();
                })
            ->start();
    }

    AccountBook& m_book;
    AccountId m_id;
    QStringList m_names;
    Result<Done> m_result;
};

/// The account, then its secrets.
class AccountBook::RemoveJob final : public Job<Done> {
public:
    RemoveJob(AccountBook& book, const AccountId& id, const QStringList& secretNames)
        : Job(&book)
        , m_book(book)
        , m_id(id)
        , m_names(secretNames)
    { }

private:
    void doStart() override
    {
        m_book.m_store.run<Done>([id = m_id](Database& db) { return AccountRepository(db).remove(id); })
            ->onFinished(this,
                [this](const Result<Done>& removed) {
                    if (!removed) {
                        finish(removed);
                        return;
                    }
                    m_book.take(m_id);
                    m_book.forget(m_id, m_names)
                        ->onFinished(this, [this](const Result<Done>& forgotten) { finish(forgotten); })
                        ->start();
                })
            ->start();
    }

    /// Half a removal would leave a secret without its account: it ends by itself.
    void doCancel() override { }

    AccountBook& m_book;
    AccountId m_id;
    QStringList m_names;
};

class AccountBook::SecretsJob final : public Job<QMap<QString, QString>> {
public:
    SecretsJob(AccountBook& book, const AccountId& id, const QStringList& names)
        : Job(&book)
        , m_book(book)
        , m_id(id)
        , m_names(names)
    { }

private:
    void doStart() override { readNext(); }
    void doCancel() override { finishCancelled(); }

    void readNext()
    {
        if (isAnnounced())
            return;
        if (m_names.isEmpty()) {
            finish(m_secrets);
            return;
        }
        const QString name = m_names.takeFirst();
        m_book.readSecret({.account = m_id, .name = name})
            ->onFinished(this,
                [this, name](const Result<QString>& secret) {
                    if (!secret) {
                        finish(failure(secret.error()));
                        return;
                    }
                    m_secrets.insert(name, *secret);
                    readNext();
                })
            ->start();
    }

    AccountBook& m_book;
    AccountId m_id;
    QStringList m_names;
    QMap<QString, QString> m_secrets;
};

AccountBook::AccountBook(Store& store, SecretStore& keychain, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_keychain(keychain)
{ }

void AccountBook::load()
{
    using Accounts = Listing<Account, AccountId>;
    m_store.run<Accounts>([](Database& db) { return AccountRepository(db).all(); })
        ->onFinished(this,
            [this](const Result<Accounts>& accounts) {
                const QList<Account> before = m_accounts;
                if (accounts) {
                    m_accounts = accounts->readable;
                    m_unreadable = int(accounts->unreadable.size());
                    for (const AccountId& id : accounts->unreadable)
                        qCWarning(logStore).noquote() << "Account" << id.text() << "could not be read and is left untouched";
                } else {
                    qCWarning(logStore).noquote() << "The accounts could not be read:" << accounts.error().detail;
                }
                if (!std::exchange(m_loaded, true))
                    emit loaded();
                else if (m_accounts != before)
                    emit changed();
            })
        ->start();
}

const Account* AccountBook::find(const AccountId& id) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account& account) { return account.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

const Account* AccountBook::findByName(const QString& name) const
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&name](const Account& account) { return account.name == name; });
    return found == m_accounts.end() ? nullptr : &*found;
}

Job<Done>* AccountBook::save(const Account& account, const QMap<QString, QString>& secrets, Remember remember)
{
    return new SaveJob(*this, account, secrets, remember);
}

Job<Done>* AccountBook::remove(const AccountId& id, const QStringList& secretNames)
{
    return new RemoveJob(*this, id, secretNames);
}

Job<Done>* AccountBook::forget(const AccountId& id, const QStringList& secretNames)
{
    return new ForgetJob(*this, id, secretNames);
}

Job<QMap<QString, QString>>* AccountBook::secrets(const AccountId& id, const QStringList& names)
{
    return new SecretsJob(*this, id, names);
}

void AccountBook::setSessionSecret(const AccountId& id, const QString& name, const QString& secret)
{
    m_session.put({.account = id, .name = name}, secret);
}

Job<QString>* AccountBook::readSecret(const SecretKey& key)
{
    return m_session.contains(key) ? m_session.read(key) : m_keychain.read(key);
}

void AccountBook::put(const Account& account)
{
    const auto known =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&account](const Account& other) { return other.id == account.id; });
    if (known == m_accounts.end())
        m_accounts.append(account);
    else
        *known = account;
    emit changed();
    emit saved(account.id);
}

void AccountBook::take(const AccountId& id)
{
    if (m_accounts.removeIf([&id](const Account& account) { return account.id == id; }) > 0)
        emit changed();
}

} // namespace pinwright
