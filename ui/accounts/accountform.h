// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/services.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace pinwright {

class CredentialInput;
class MessageLine;

/// The form of one account, made from its provider's credential fields alone. A stored secret is never read into it: an empty secret
/// field keeps what is stored. What waits for the password store or the service says so and can be left at any time.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(const Services& services, QWidget* parent = nullptr);
    ~AccountForm() override;

    /// A new account, of this service where one is named.
    void startNew(const QString& providerId);
    void startEdit(const Account& account);
    /// Stops what runs.
    void leave();

signals:
    void saved(const pinwright::AccountId& id);
    void cancelled();

private:
    void buildFields();
    QWidget* addLabelled(const QString& label, QWidget* input, const QString& hint);
    void chooseProvider(const QString& providerId);

    [[nodiscard]] Provider* provider() const;
    [[nodiscard]] Account account() const;
    [[nodiscard]] QMap<QString, QString> typedSecrets() const;
    [[nodiscard]] bool complain();

    /// Calls `use` with the form's account and its secrets, the stored ones where none was typed.
    void withSession(std::function<void(const Session&)> use);
    void test();
    void loadRemoteAccounts(CredentialInput* input);
    void save(AccountBook::Remember remember);
    void saveFailed(const Error& error);

    /// Keeps the job that runs; `busy` says what is waited for.
    void begin(JobBase* job, const QString& busy);
    void setBusy(bool busy);
    void showError(const Error& error);
    void showAdvanced(bool shown);

    const Services m_services;
    Account m_account; ///< as it is stored; a new one has an id but is not in the book
    bool m_isNew = true;
    QPointer<JobBase> m_job;

    QLabel* m_heading = nullptr;
    QWidget* m_providerRow = nullptr;
    QComboBox* m_providerBox = nullptr;
    QLineEdit* m_name = nullptr;
    MessageLine* m_nameProblem = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_inputs = nullptr; ///< everything that is locked while saving
    QWidget* m_credentials = nullptr;
    QList<CredentialInput*> m_credentialInputs;
    QToolButton* m_advanced = nullptr;
    QWidget* m_serverRow = nullptr;
    QLineEdit* m_server = nullptr;
    MessageLine* m_serverProblem = nullptr;
    MessageLine* m_message = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace pinwright
