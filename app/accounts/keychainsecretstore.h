// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"

#include <chrono>

namespace pinwright {

/// The desktop's password store through QtKeychain: Secret Service, KWallet, Windows Credential Store, macOS Keychain.
/// Never falls back to plain text. A write is read back before it counts. A store that does not answer within `patience` (a locked keyring
/// with its prompt open) ends the job with "timeout", while QtKeychain's own job is left to end by itself (deleting it crashes).
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(std::chrono::milliseconds patience = std::chrono::seconds(30));

    [[nodiscard]] Job<QString>* read(const SecretKey& key) override;
    [[nodiscard]] Job<Done>* write(const SecretKey& key, const QString& secret) override;
    [[nodiscard]] Job<Done>* remove(const SecretKey& key) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace pinwright
