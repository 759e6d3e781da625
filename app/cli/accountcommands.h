// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace pinwright::cli {

class AccountsListCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

class AccountsAddCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool checkServer(const QUrl& server);
    [[nodiscard]] bool readSettings(const Provider& provider, QMap<QString, QString>& settings);
    [[nodiscard]] bool readSecret(const Provider& provider, QMap<QString, QString>& secrets);
};

class AccountsRemoveCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace pinwright::cli
