// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keychainsecretstore.h"
#include "support/deferred.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// Runs against a real password store in the state that keyring-session.sh made, one test run for each state.
class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_state = qEnvironmentVariable("KEYRING_STATE");
        QVERIFY2(!m_state.isEmpty(), "To be run through tests/support/keyring-session.sh STATE");
    }

    void cleanup() { flushDeferredDeletes(); }

    void writesReadsAndRemoves_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"sk_live_0123456789"_s;
        QTest::newRow("umlauts and emoji") << u"pässwörd \U0001F511 日本"_s;
        QTest::newRow("blanks and line ends") << u" a\tb\nc "_s;
        QTest::newRow("long") << QString(2000, u'k');
    }

    void writesReadsAndRemoves()
    {
        if (m_state != "unlocked"_L1)
            QSKIP("For the state unlocked");
        QFETCH(QString, secret);
        KeychainSecretStore store;
        const SecretKey key{.account = AccountId::create(), .name = u"api-key"_s};
        expectCode(store.read(key), u"missing"_s);
        QVERIFY(waitFor(store.write(key, u"before"_s))->has_value());
        QVERIFY(waitFor(store.write(key, secret))->has_value());
        QCOMPARE(waitFor(store.read(key))->value(), secret);
        QCOMPARE(waitFor(KeychainSecretStore().read(key))->value(), secret);
        QVERIFY(waitFor(store.remove(key))->has_value());
        expectCode(store.read(key), u"missing"_s);
        QVERIFY(waitFor(store.remove(key))->has_value());
    }

    void entriesOfAccountsAndNamesAreApart()
    {
        if (m_state != "unlocked"_L1)
            QSKIP("For the state unlocked");
        KeychainSecretStore store;
        const SecretKey first{.account = AccountId::create(), .name = u"a"_s};
        const SecretKey second{.account = first.account, .name = u"b"_s};
        const SecretKey third{.account = AccountId::create(), .name = u"a"_s};
        for (const SecretKey& key : {first, second, third})
            QVERIFY(waitFor(store.write(key, key.account.text() + key.name))->has_value());
        QVERIFY(waitFor(store.remove(second))->has_value());
        QCOMPARE(waitFor(store.read(first))->value(), first.account.text() + u'a');
        QCOMPARE(waitFor(store.read(third))->value(), third.account.text() + u'a');
    }

    /// A store whose prompt stays open: the job ends, QtKeychain's own goes on by itself and hurts nobody when it ends.
    void aStoreThatDoesNotAnswerIsLeftBehind()
    {
        if (m_state != "unlocked"_L1)
            QSKIP("For the state unlocked");
        const pid_t daemon = qEnvironmentVariableIntValue("KEYRING_PID");
        QVERIFY(daemon > 1);
        const SecretKey key{.account = AccountId::create(), .name = u"api-key"_s};
        KeychainSecretStore store;
        QVERIFY(waitFor(store.write(key, u"kept"_s))->has_value());
        {
            KeychainSecretStore hasty(std::chrono::milliseconds(300));
            QCOMPARE(::kill(daemon, SIGSTOP), 0);
            QElapsedTimer timer;
            timer.start();
            const auto read = waitFor(hasty.read(key), 5000);
            const auto written = waitFor(hasty.write(key, u"late"_s), 5000);
            const auto cancelled = cancelAtOnce(hasty.read(key));
            QCOMPARE(::kill(daemon, SIGCONT), 0);
            QVERIFY(timer.elapsed() < 4000);
            QVERIFY(read && !*read);
            QCOMPARE(read->error().kind, ErrorKind::Secrets);
            QCOMPARE(read->error().providerCode, u"timeout"_s);
            QVERIFY(written && !*written);
            QCOMPARE(written->error().providerCode, u"timeout"_s);
            QVERIFY(cancelled && !*cancelled);
            QCOMPARE(cancelled->error().kind, ErrorKind::Cancelled);
        }
        const auto later = waitFor(store.read(key));
        QVERIFY(later && *later);
    }

    void aLockedStoreIsTold()
    {
        if (m_state != "locked"_L1)
            QSKIP("For the state locked");
        KeychainSecretStore store(std::chrono::seconds(5));
        const SecretKey key{.account = AccountId::create(), .name = u"api-key"_s};
        expectCode(store.write(key, u"canary-secret"_s), u"locked"_s);
        expectCode(store.read(key), u"missing"_s);
        expectNoPlainText();
    }

    void anAbsentStoreIsTold()
    {
        if (m_state != "absent"_L1 && m_state != "nobus"_L1)
            QSKIP("For the states absent and nobus");
        KeychainSecretStore store(std::chrono::seconds(5));
        const SecretKey key{.account = AccountId::create(), .name = u"api-key"_s};
        expectCode(store.read(key), u"absent"_s);
        expectCode(store.write(key, u"canary-secret"_s), u"absent"_s);
        expectCode(store.remove(key), u"absent"_s);
        expectNoPlainText();
    }

private:
    template <class T>
    static void expectCode(Job<T>* job, const QString& code)
    {
        const auto result = waitFor(job);
        QVERIFY(result);
        QVERIFY2(!*result, "The password store accepted it");
        QCOMPARE(result->error().kind, ErrorKind::Secrets);
        QVERIFY2(result->error().providerCode == code, qPrintable(result->error().providerCode + u": "_s + result->error().detail));
    }

    template <class T>
    static std::optional<Result<T>> cancelAtOnce(Job<T>* job)
    {
        QTimer::singleShot(0, job, [job] { job->cancel(); });
        return waitFor(job, 5000);
    }

    /// QtKeychain's own way out, a plain settings file, must never be taken.
    static void expectNoPlainText()
    {
        int files = 0;
        QDirIterator entries(qEnvironmentVariable("KEYRING_FOLDER"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY2(!file.readAll().contains("canary-secret"), qPrintable(file.fileName()));
        }
        QVERIFY(files > 0 || qEnvironmentVariable("KEYRING_STATE") == "nobus"_L1);
    }

    QString m_state;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
