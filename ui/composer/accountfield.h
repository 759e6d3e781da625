// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "providers/registry.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace pinwright {

/// Chooses the account of a draft; where there is none yet, a button that leads to connecting one.
class AccountField : public QWidget {
    Q_OBJECT

public:
    AccountField(AccountBook& accounts, const ProviderRegistry& providers, QWidget* parent = nullptr);

    /// Shows an account without announcing it.
    void setAccount(const AccountId& account);
    [[nodiscard]] QComboBox* box() const { return m_box; }

signals:
    void accountChosen(const pinwright::AccountId& account);
    void accountsRequested();

private:
    void reload();
    void showAccount();

    AccountBook& m_accounts;
    const ProviderRegistry& m_providers;
    AccountId m_account;
    QComboBox* m_box = nullptr;
    QPushButton* m_connect = nullptr;
};

} // namespace pinwright
