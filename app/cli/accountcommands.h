// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace pinwright {

class MediaHost;

namespace cli {

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
    [[nodiscard]] bool readNames();
    [[nodiscard]] bool readServer();
    [[nodiscard]] bool readSettings();
    [[nodiscard]] bool choosePlace(const QMap<QString, QString>& given);
    [[nodiscard]] bool takeSetting(const QString& key, const QString& value);
    void refuseSetting(const QString& key);
    [[nodiscard]] bool nothingIsEmpty(const QMap<QString, QString>& given);
    [[nodiscard]] bool placeIsComplete();
    [[nodiscard]] bool settingsCanWork();
    [[nodiscard]] bool readSecrets();
    void save();

    Account m_account;
    const Provider* m_provider = nullptr;
    const MediaHost* m_place = nullptr; ///< for the account's local files; nullptr: none
    QMap<QString, QString> m_secrets;
};

class AccountsRemoveCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace cli
} // namespace pinwright
