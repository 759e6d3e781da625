// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/job.h"

#include <QMap>

namespace pinwright {

/// Which secret: of which account, under which CredentialField::key.
struct SecretKey {
    AccountId account;
    QString name;

    friend bool operator==(const SecretKey&, const SecretKey&) = default;
    friend bool operator<(const SecretKey& a, const SecretKey& b)
    {
        return a.account == b.account ? a.name < b.name : a.account < b.account;
    }
};

/// Asynchronous. Errors are of kind Secrets with providerCode "absent" (no password store runs), "locked", "denied", "timeout" or
/// "missing" (read: no such secret; it may also be a locked store, which some report the same way).
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    [[nodiscard]] virtual Job<QString>* read(const SecretKey& key) = 0;
    [[nodiscard]] virtual Job<Done>* write(const SecretKey& key, const QString& secret) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual Job<Done>* remove(const SecretKey& key) = 0;
};

/// For "this session only", and for tests: forgets everything when the program ends. Must outlive its jobs.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] Job<QString>* read(const SecretKey& key) override;
    [[nodiscard]] Job<Done>* write(const SecretKey& key, const QString& secret) override;
    [[nodiscard]] Job<Done>* remove(const SecretKey& key) override;

    void put(const SecretKey& key, const QString& secret) { m_secrets.insert(key, secret); }
    void take(const SecretKey& key) { m_secrets.remove(key); }
    [[nodiscard]] bool contains(const SecretKey& key) const { return m_secrets.contains(key); }

private:
    QMap<SecretKey, QString> m_secrets;
};

} // namespace pinwright
