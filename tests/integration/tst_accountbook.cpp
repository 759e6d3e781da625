// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountbook.h"
#include "store/accountrepository.h"
#include "store/store.h"
#include "support/deferred.h"
#include "support/samples.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

using Secrets = QMap<QString, QString>;

namespace {

const auto canary = u"canary-7f3a-secret"_s;

/// A password store that refuses everything, or only the entries of one name; the others go to memory.
class RefusingStore final : public SecretStore {
public:
    explicit RefusingStore(QString code, QString name = {}) : m_code(std::move(code)), m_name(std::move(name)) { }

    Job<QString>* read(const SecretKey& key) override { return refuses(key) ? readyJob<QString>(refusal()) : memory.read(key); }
    Job<Done>* write(const SecretKey& key, const QString& secret) override
    {
        return refuses(key) ? readyJob<Done>(refusal()) : memory.write(key, secret);
    }
    Job<Done>* remove(const SecretKey& key) override { return refuses(key) ? readyJob<Done>(refusal()) : memory.remove(key); }

    MemorySecretStore memory;

private:
    bool refuses(const SecretKey& key) const { return m_name.isEmpty() || key.name == m_name; }
    tl::unexpected<Error> refusal() const { return failure({.kind = ErrorKind::Secrets, .providerCode = m_code}); }

    QString m_code;
    QString m_name;
};

} // namespace

class TestAccountBook : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_folder->filePath(u"pinwright.sqlite"_s));
        QVERIFY(waitFor(m_store->open())->has_value());
    }

    void cleanup()
    {
        m_store.reset();
        flushDeferredDeletes();
    }

    void accountsAreThereAfterAStart()
    {
        MemorySecretStore keychain;
        Account first = sampleAccount(u"shop"_s);
        const Account second = sampleAccount(u"blog"_s);
        {
            AccountBook book(*m_store, keychain);
            load(book);
            QVERIFY(book.accounts().isEmpty());
            QSignalSpy changed(&book, &AccountBook::changed);
            QVERIFY(save(book, first, {{u"api-key"_s, u"k1"_s}}));
            QVERIFY(save(book, second, {}));
            QCOMPARE(changed.size(), 2);
            first.name = u"renamed"_s;
            QVERIFY(save(book, first, {}));
            QCOMPARE(book.accounts(), (QList<Account>{first, second}));
        }
        AccountBook book(*m_store, keychain);
        QVERIFY(!book.isLoaded());
        load(book);
        QCOMPARE(book.accounts(), (QList<Account>{first, second}));
        QCOMPARE(*book.find(second.id), second);
        QCOMPARE(*book.findByName(u"renamed"_s), first);
        QVERIFY(!book.find(AccountId(u"none"_s)));
        QVERIFY(!book.findByName(u"shop"_s));
        // An empty map left the stored secret as it was.
        QCOMPARE(secrets(book, first.id, {u"api-key"_s}).value(), (Secrets{{u"api-key"_s, u"k1"_s}}));
    }

    void aDamagedAccountDoesNotHideTheOthers()
    {
        MemorySecretStore keychain;
        const Account damaged = sampleAccount(u"damaged"_s);
        const Account sound = sampleAccount(u"sound"_s);
        {
            AccountBook book(*m_store, keychain);
            load(book);
            QVERIFY(save(book, damaged, {}));
            QVERIFY(save(book, sound, {}));
            QCOMPARE(book.unreadable(), 0);
        }
        QVERIFY(waitFor(m_store->run<bool>([id = damaged.id](Database& db) {
            return db.run(u"UPDATE accounts SET document = 'lost' WHERE id = ?"_s, {id.text()}).map([](const QSqlQuery&) {
                return true;
            });
        }))->value());
        AccountBook book(*m_store, keychain);
        load(book);
        QCOMPARE(book.accounts(), QList<Account>{sound});
        QCOMPARE(book.unreadable(), 1);
    }

    void seesWhatAnotherProcessChanged()
    {
        MemorySecretStore keychain;
        AccountBook book(*m_store, keychain);
        load(book);
        Store otherStore(m_folder->filePath(u"pinwright.sqlite"_s));
        QVERIFY(waitFor(otherStore.open())->has_value());
        AccountBook other(otherStore, keychain);
        load(other);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(save(other, account, {}));

        QSignalSpy loaded(&book, &AccountBook::loaded);
        QSignalSpy changed(&book, &AccountBook::changed);
        book.load();
        QVERIFY(changed.wait());
        QCOMPARE(book.accounts(), QList<Account>{account});
        // Nothing new: nothing is said.
        book.load();
        QVERIFY(waitFor(m_store->run<Done>([](Database&) -> Result<Done> { return Done{}; }))->has_value());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(loaded.size(), 0);
    }

    void secretsAreReadFromTheSessionFirst()
    {
        MemorySecretStore keychain;
        AccountBook book(*m_store, keychain);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(save(book, account, {{u"key"_s, u"stored"_s}, {u"token"_s, u"t"_s}}));
        QCOMPARE(
            secrets(book, account.id, {u"key"_s, u"token"_s}).value(), (Secrets{{u"key"_s, u"stored"_s}, {u"token"_s, u"t"_s}}));
        book.setSessionSecret(account.id, u"key"_s, u"for this run"_s);
        QCOMPARE(secrets(book, account.id, {u"key"_s})->value(u"key"_s), u"for this run"_s);
        // A secret stored anew is not hidden by the session's.
        QVERIFY(save(book, account, {{u"key"_s, u"newer"_s}}));
        QCOMPARE(secrets(book, account.id, {u"key"_s})->value(u"key"_s), u"newer"_s);
    }

    void secretsOfTheSessionStayOutOfThePasswordStore()
    {
        MemorySecretStore keychain;
        const Account account = sampleAccount(u"shop"_s);
        const SecretKey key{.account = account.id, .name = u"key"_s};
        {
            AccountBook book(*m_store, keychain);
            QVERIFY(save(book, account, {{u"key"_s, u"s"_s}}, AccountBook::Remember::ThisSession));
            QVERIFY(!keychain.contains(key));
            QCOMPARE(secrets(book, account.id, {u"key"_s})->value(u"key"_s), u"s"_s);
        }
        AccountBook book(*m_store, keychain);
        load(book);
        QVERIFY(book.find(account.id));
        const auto missing = secrets(book, account.id, {u"key"_s});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Secrets);
        QCOMPARE(missing.error().providerCode, u"missing"_s);
    }

    void nothingIsSavedWhereTheSecretCannotBe()
    {
        RefusingStore keychain(u"locked"_s);
        AccountBook book(*m_store, keychain);
        load(book);
        QSignalSpy changed(&book, &AccountBook::changed);
        const Result<Done> saved = save(book, sampleAccount(u"shop"_s), {{u"key"_s, u"s"_s}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Secrets);
        QCOMPARE(saved.error().providerCode, u"locked"_s);
        QVERIFY(book.accounts().isEmpty());
        QVERIFY(storedAccounts().isEmpty());
        QCOMPARE(changed.size(), 0);
        // The profile alone needs no password store.
        QVERIFY(save(book, sampleAccount(u"shop"_s), {}));
    }

    void theSecretsOfANewAccountAreTakenBackWhereOneFails()
    {
        RefusingStore keychain(u"denied"_s, u"b"_s);
        AccountBook book(*m_store, keychain);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(!save(book, account, {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QVERIFY(!keychain.memory.contains({.account = account.id, .name = u"a"_s}));
        QVERIFY(storedAccounts().isEmpty());
    }

    void theSecretsOfANewAccountAreTakenBackWhereTheProfileFails()
    {
        MemorySecretStore keychain;
        Store broken(m_folder->filePath(u"pinwright.sqlite/impossible"_s));
        QVERIFY(!waitFor(broken.open()).value());
        AccountBook book(broken, keychain);
        const Account account = sampleAccount(u"shop"_s);
        const Result<Done> saved = save(book, account, {{u"a"_s, u"1"_s}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY(!keychain.contains({.account = account.id, .name = u"a"_s}));
        QVERIFY(book.accounts().isEmpty());
    }

    void aNameIsGivenOnce()
    {
        MemorySecretStore keychain;
        AccountBook book(*m_store, keychain);
        const Account first = sampleAccount(u"shop"_s);
        const Account second = sampleAccount(u"shop"_s);
        QVERIFY(save(book, first, {}));
        const Result<Done> refused = save(book, second, {{u"key"_s, u"s"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QCOMPARE(refused.error().providerCode, u"name-taken"_s);
        QVERIFY(!keychain.contains({.account = second.id, .name = u"key"_s}));
        QVERIFY(save(book, first, {}));
    }

    void aNameAnotherProcessTookIsRejected()
    {
        MemorySecretStore keychain;
        AccountBook book(*m_store, keychain);
        load(book);
        QVERIFY(waitFor(m_store->run<Done>([](Database& db) {
            return AccountRepository(db).save(sampleAccount(u"shop"_s));
        }))->has_value());
        const Account account = sampleAccount(u"shop"_s);
        const Result<Done> refused = save(book, account, {{u"key"_s, u"s"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().providerCode, u"name-taken"_s);
        QVERIFY(!keychain.contains({.account = account.id, .name = u"key"_s}));
    }

    void removingTakesTheSecretsToo()
    {
        MemorySecretStore keychain;
        AccountBook book(*m_store, keychain);
        const Account account = sampleAccount(u"shop"_s);
        const Account other = sampleAccount(u"other"_s);
        QVERIFY(save(book, account, {{u"key"_s, u"s"_s}}));
        QVERIFY(save(book, other, {{u"key"_s, u"o"_s}}));
        book.setSessionSecret(account.id, u"key"_s, u"session"_s);
        QVERIFY(waitFor(book.remove(account.id, {u"key"_s}))->has_value());
        QCOMPARE(book.accounts(), QList<Account>{other});
        QCOMPARE(storedAccounts(), QList<Account>{other});
        QVERIFY(!keychain.contains({.account = account.id, .name = u"key"_s}));
        QVERIFY(keychain.contains({.account = other.id, .name = u"key"_s}));
        QVERIFY(!secrets(book, account.id, {u"key"_s}));
    }

    void aPasswordStoreOutOfReachDoesNotStopARemoval()
    {
        RefusingStore keychain(u"absent"_s);
        AccountBook book(*m_store, keychain);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(save(book, account, {}));
        const auto removed = waitFor(book.remove(account.id, {u"a"_s, u"b"_s}));
        QVERIFY(removed && !*removed);
        QCOMPARE(removed->error().kind, ErrorKind::Secrets);
        QCOMPARE(removed->error().providerCode, u"absent"_s);
        QVERIFY(book.accounts().isEmpty());
        QVERIFY(storedAccounts().isEmpty());
    }

    void aBookThatIsGoneLeavesItsJobsSilent()
    {
        MemorySecretStore keychain;
        bool reported = false;
        {
            AccountBook book(*m_store, keychain);
            book.save(sampleAccount(u"shop"_s), {{u"key"_s, u"s"_s}}, AccountBook::Remember::InPasswordStore)
                ->onFinished(this, [&reported](const Result<Done>&) { reported = true; })
                ->start();
        }
        QVERIFY(waitFor(m_store->run<Done>([](Database&) -> Result<Done> { return Done{}; }))->has_value());
        QVERIFY(!reported);
    }

    void secretsAreInNoFile()
    {
        MemorySecretStore keychain;
        {
            AccountBook book(*m_store, keychain);
            const Account account = sampleAccount(u"shop"_s);
            QVERIFY(save(book, account, {{u"key"_s, canary}}));
            QVERIFY(save(book, sampleAccount(u"session"_s), {{u"key"_s, canary}}, AccountBook::Remember::ThisSession));
            QCOMPARE(secrets(book, account.id, {u"key"_s})->value(u"key"_s), canary);
        }
        m_store.reset();
        bool foundAccount = false;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(canary.toUtf8()));
            foundAccount |= content.contains("shop");
        }
        QVERIFY(foundAccount);
    }

private:
    static void load(AccountBook& book)
    {
        QSignalSpy loaded(&book, &AccountBook::loaded);
        book.load();
        QVERIFY(loaded.wait());
        QVERIFY(book.isLoaded());
    }

    static Result<Done> save(AccountBook& book, const Account& account, const Secrets& secrets,
        AccountBook::Remember remember = AccountBook::Remember::InPasswordStore)
    {
        return waitFor(book.save(account, secrets, remember)).value();
    }

    static Result<Secrets> secrets(AccountBook& book, const AccountId& id, const QStringList& names)
    {
        return waitFor(book.secrets(id, names)).value();
    }

    QList<Account> storedAccounts()
    {
        using Accounts = Listing<Account, AccountId>;
        return waitFor(m_store->run<Accounts>([](Database& db) { return AccountRepository(db).all(); }))->value().readable;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
