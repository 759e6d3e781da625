// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/credentialblock.h"
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

/// The form of one account, made from the credential fields of its service, and of its place for files where it needs one. A stored secret is never read into it: an empty secret
/// field keeps what is stored. What waits for the password store or the service says so and can be left at any time.
class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(const Services& services, QWidget* parent = nullptr);
    ~AccountForm() override;

    /// A new account, of this service where one is named.
    void startNew(const QString& providerId);
    void startEdit(const Account& account);
    /// Shows the place for local files, ready to be chosen. Does nothing where the account's service takes them itself.
    void focusPlace();
    /// Shows the first secret of the service, ready to be typed. Does nothing where it needs none.
    void focusSecret();
    /// Stops what runs.
    void leave();

signals:
    /// `unused`: names of secrets that were the account's before and have no use any more.
    void saved(const pinwright::AccountId& id, const QStringList& unused);
    void cancelled();

private:
    void buildFields();
    QWidget* buildPlace();
    QWidget* addLabelled(const QString& label, QWidget* input, const QString& hint);
    void chooseProvider(const QString& providerId);
    void offerPlaces();
    void choosePlace(const QString& kind);
    void orderFocus();

    [[nodiscard]] Provider* provider() const;
    [[nodiscard]] MediaHost* place() const;
    [[nodiscard]] bool usesPlaces() const;
    [[nodiscard]] Account account() const;
    [[nodiscard]] QMap<QString, QString> typedSecrets() const;
    [[nodiscard]] bool complain();
    /// Say at the fields what is missing or can't work; the first such field, or nullptr.
    QWidget* complainOfCredentials(CredentialBlock::Check check);
    QWidget* complainOfPlace();
    void goTo(QWidget* input);

    using Secrets = QMap<QString, QString>;
    /// Calls `use` with the secrets of the block, the stored ones where none was typed. What there is to say meanwhile goes to `line`.
    void withSecrets(const CredentialBlock& block, MessageLine* line, std::function<void(const Secrets&)> use);
    /// Calls `use` with the form's account and its secrets where what is needed for that was entered.
    void withSession(CredentialBlock::Check check, std::function<void(const Session&)> use);
    void test();
    void testPlace();
    void loadRemoteAccounts(CredentialInput* input);
    void save(AccountBook::Remember remember);
    void saveFailed(const Error& error);
    void offerSession();

    /// Keeps the job that runs; `busy` says in `line` what is waited for.
    void begin(JobBase* job, MessageLine* line, const QString& busy);
    /// Stops what runs and takes back what was said of it.
    void stop();
    void setBusy(bool busy);
    void showError(MessageLine* line, const Error& error);
    void showAdvanced(bool shown);

    const Services m_services;
    Account m_account; ///< as it is stored; a new one has an id but is not in the book
    bool m_isNew = true;
    QPointer<JobBase> m_job;
    MessageLine* m_jobLine = nullptr;     ///< where it is said what m_job does
    QMap<QString, QString> m_placeValues; ///< entered for any kind of place: what one had comes back with it

    QLabel* m_heading = nullptr;
    QWidget* m_providerRow = nullptr;
    QComboBox* m_providerBox = nullptr;
    QLineEdit* m_name = nullptr;
    MessageLine* m_nameProblem = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_inputs = nullptr; ///< everything that is locked while saving
    CredentialBlock* m_credentials = nullptr;
    QToolButton* m_advanced = nullptr;
    QWidget* m_serverRow = nullptr;
    QLineEdit* m_server = nullptr;
    MessageLine* m_serverProblem = nullptr;
    QWidget* m_placeSection = nullptr;
    QComboBox* m_placeBox = nullptr;
    CredentialBlock* m_placeCredentials = nullptr;
    QPushButton* m_testPlace = nullptr;
    MessageLine* m_placeMessage = nullptr;
    MessageLine* m_message = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace pinwright
