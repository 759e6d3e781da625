// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/secretstore.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Does its work when it is started, like a store that has to be asked.
template <class T>
class MemoryJob final : public Job<T> {
public:
    explicit MemoryJob(std::function<Result<T>()> work) : m_work(std::move(work)) { }

private:
    void doStart() override { this->finish(m_work()); }
    void doCancel() override { }

    std::function<Result<T>()> m_work;
};

} // namespace

Job<QString>* MemorySecretStore::read(const SecretKey& key)
{
    return new MemoryJob<QString>([this, key]() -> Result<QString> {
        const auto secret = m_secrets.constFind(key);
        if (secret == m_secrets.constEnd())
            return failure({.kind = ErrorKind::Secrets, .providerCode = u"missing"_s});
        return *secret;
    });
}

Job<Done>* MemorySecretStore::write(const SecretKey& key, const QString& secret)
{
    return new MemoryJob<Done>([this, key, secret]() -> Result<Done> {
        put(key, secret);
        return Done{};
    });
}

Job<Done>* MemorySecretStore::remove(const SecretKey& key)
{
    return new MemoryJob<Done>([this, key]() -> Result<Done> {
        take(key);
        return Done{};
    });
}

} // namespace pinwright
