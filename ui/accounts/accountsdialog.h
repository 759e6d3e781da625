// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace pinwright {

class AccountForm;
class MessageLine;

/// The saved accounts: add, edit, remove, test. One window; the form of an account is a page of it. Nothing here waits for the password
/// store or a service: what takes time says so in place and can be left.
class AccountsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AccountsDialog(const Services& services, QWidget* parent = nullptr);
    ~AccountsDialog() override;

    /// Shows the form of a new account, for this service where one is named.
    void addAccount(const QString& providerId = {});
    void editAccount(const AccountId& id);
    /// The form of this account, at the secret its service asks for.
    void enterSecret(const AccountId& id);
    /// The form of this account, at its place for local files.
    void setUpPlace(const AccountId& id);

    /// Escape leaves the form first, the dialog second.
    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildListPage();
    void showList();
    void reload();
    void showOutcome(const AccountId& id);
    void testAccount();
    void askToRemove();
    void removeAccount(const AccountId& id);
    void accountSaved(const AccountId& id, const QStringList& unused);
    [[nodiscard]] AccountId selected() const;

    const Services m_services;
    AccountId m_testing; ///< the account whose boards are being fetched to try the sign-in

    QStackedWidget* m_pages = nullptr;
    QStackedWidget* m_listOrEmpty = nullptr;
    QListWidget* m_list = nullptr;
    MessageLine* m_message = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_test = nullptr;
    AccountForm* m_form = nullptr;
};

} // namespace pinwright
