// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/keychainsecretstore.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto service = u"pinwright"_s;

QString entryOf(const SecretKey& key)
{
    return u"pinwright/"_s + key.account.text() + u'/' + key.name;
}

Error secretsError(const QString& code, const QString& detail = {})
{
    return {.kind = ErrorKind::Secrets, .providerCode = code, .detail = detail};
}

/// Calls at the password store, one after the other, within the store's patience in all.
template <class T>
class KeychainJob : public Job<T> {
public:
    KeychainJob(const SecretKey& key, std::chrono::milliseconds patience) : m_entry(entryOf(key))
    {
        m_patience.setSingleShot(true);
        m_patience.setInterval(patience);
        QObject::connect(&m_patience, &QTimer::timeout, this, [this] { this->finish(failure(secretsError(u"timeout"_s))); });
    }

protected:
    using Error = QKeychain::Error;

    virtual void begin() = 0;

    /// `ended` gets the call when it has ended, unless this job ended before.
    template <class Call, class Ended>
    void ask(Call* call, Ended ended)
    {
        // Without a parent and with its own deletion: a call that is deleted while the store still thinks crashes when it
        // answers. A late answer finds that the context, this job, is gone.
        call->setKey(m_entry);
        call->setInsecureFallback(false);
        QObject::connect(call, &QKeychain::Job::finished, this, [this, call, ended = std::move(ended)] {
            if (!this->isAnnounced())
                ended(*call);
        });
        call->start();
    }

    /// A failed call whose code can mean either: a store that answers a question after the same entry is there, but locked.
    void tellLockedFromAbsent(const QString& detail)
    {
        ask(new QKeychain::ReadPasswordJob(service), [this, detail](const QKeychain::ReadPasswordJob& call) {
            const bool answers = call.error() == Error::NoError || call.error() == Error::EntryNotFound;
            this->finish(failure(secretsError(answers ? u"locked"_s : u"absent"_s, detail)));
        });
    }

    /// What a failed write or removal says.
    void finishChangeFailed(const QKeychain::Job& call)
    {
        switch (call.error()) {
        case Error::AccessDenied: // what libsecret's "is locked" becomes
            this->finish(failure(secretsError(u"locked"_s, call.errorString())));
            return;
        case Error::AccessDeniedByUser:
        case Error::CouldNotDeleteEntry:
            this->finish(failure(secretsError(u"denied"_s, call.errorString())));
            return;
        case Error::NoBackendAvailable:
        case Error::NotImplemented:
            this->finish(failure(secretsError(u"absent"_s, call.errorString())));
            return;
        case Error::NoError:
        case Error::EntryNotFound:
        case Error::OtherError:
            tellLockedFromAbsent(call.errorString());
            return;
        }
    }

private:
    void doStart() final
    {
        m_patience.start();
        begin();
    }
    void doCancel() final { this->finishCancelled(); }

    QString m_entry;
    QTimer m_patience;
};

class KeychainRead final : public KeychainJob<QString> {
public:
    using KeychainJob::KeychainJob;

private:
    void begin() override
    {
        ask(new QKeychain::ReadPasswordJob(service), [this](const QKeychain::ReadPasswordJob& call) { finish(resultOf(call)); });
    }

    static Result<QString> resultOf(const QKeychain::ReadPasswordJob& call)
    {
        switch (call.error()) {
        case Error::NoError:
            return call.textData();
        case Error::EntryNotFound:
            return failure(secretsError(u"missing"_s, call.errorString()));
        case Error::AccessDenied:
            return failure(secretsError(u"locked"_s, call.errorString()));
        case Error::AccessDeniedByUser:
            return failure(secretsError(u"denied"_s, call.errorString()));
        case Error::CouldNotDeleteEntry:
        case Error::NoBackendAvailable:
        case Error::NotImplemented:
        case Error::OtherError:
            break;
        }
        return failure(secretsError(u"absent"_s, call.errorString()));
    }
};

class KeychainWrite final : public KeychainJob<Done> {
public:
    KeychainWrite(const SecretKey& key, const QString& secret, std::chrono::milliseconds patience)
        : KeychainJob(key, patience)
        , m_secret(secret)
    { }

private:
    void begin() override
    {
        auto* call = new QKeychain::WritePasswordJob(service);
        call->setTextData(m_secret);
        ask(call, [this](const QKeychain::WritePasswordJob& ended) {
            if (ended.error() == Error::NoError)
                readBack();
            else
                finishChangeFailed(ended);
        });
    }

    void readBack()
    {
        ask(new QKeychain::ReadPasswordJob(service), [this](const QKeychain::ReadPasswordJob& call) {
            if (call.error() == Error::NoError && call.textData() == m_secret)
                finish(Done{});
            else
                finish(failure(secretsError(u"denied"_s, u"What was written could not be read back."_s)));
        });
    }

    QString m_secret;
};

class KeychainRemove final : public KeychainJob<Done> {
public:
    using KeychainJob::KeychainJob;

private:
    void begin() override
    {
        ask(new QKeychain::DeletePasswordJob(service), [this](const QKeychain::DeletePasswordJob& call) {
            if (call.error() == Error::NoError || call.error() == Error::EntryNotFound)
                finish(Done{});
            else
                finishChangeFailed(call);
        });
    }
};

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience) : m_patience(patience) { }

Job<QString>* KeychainSecretStore::read(const SecretKey& key)
{
    return new KeychainRead(key, m_patience);
}

Job<Done>* KeychainSecretStore::write(const SecretKey& key, const QString& secret)
{
    return new KeychainWrite(key, secret, m_patience);
}

Job<Done>* KeychainSecretStore::remove(const SecretKey& key)
{
    return new KeychainRemove(key, m_patience);
}

} // namespace pinwright
