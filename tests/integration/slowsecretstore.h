// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/secretstore.h"
#include "scriptedservice.h"

namespace pinwright::test {

/// A password store whose answers wait for the test.
class SlowSecretStore final : public SecretStore {
public:
    SlowSecretStore() = default;
    ~SlowSecretStore() override { delete reading.data(); }
    Q_DISABLE_COPY_MOVE(SlowSecretStore)

    [[nodiscard]] Job<QString>* read(const SecretKey&) override
    {
        auto* job = new ScriptedJob<QString>;
        job->onStart = [this](ScriptedJob<QString>* started) { reading = started; };
        return job;
    }
    [[nodiscard]] Job<Done>* write(const SecretKey&, const QString&) override { return readyJob<Done>(Done{}); }
    [[nodiscard]] Job<Done>* remove(const SecretKey&) override { return readyJob<Done>(Done{}); }

    QPointer<ScriptedJob<QString>> reading;
};

} // namespace pinwright::test
