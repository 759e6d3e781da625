// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/provider.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace pinwright {

class MessageLine;

/// One credential field of a service or of a place for files: label, input, hint.
class CredentialInput : public QWidget {
    Q_OBJECT

public:
    /// `keeps`: a secret is stored already, so an empty field is a good answer.
    CredentialInput(const CredentialField& field, bool keeps, QWidget* parent = nullptr);

    [[nodiscard]] const CredentialField& field() const { return m_field; }
    [[nodiscard]] bool isSecret() const { return m_field.kind == CredentialField::Kind::Secret; }
    /// Without surrounding white space. Of a chosen remote account: its id.
    [[nodiscard]] QString value() const;
    void setValue(const QString& value);

    /// Offers these to choose from, and chooses if there is only one and nothing was typed.
    void setRemoteAccounts(const QList<RemoteAccount>& accounts);
    /// Its controls in reading order.
    [[nodiscard]] QList<QWidget*> focusChain() const;
    void showProblem(const QString& text);
    /// Says at the field what is missing; true if something is. `hasServer`: the account has a server of its own.
    [[nodiscard]] bool complain(bool hasServer);

signals:
    void edited();
    void loadRequested();

private:
    void buildInput();
    void buildSecret();
    void buildRemoteAccount();
    [[nodiscard]] QWidget* inputWidget() const;

    CredentialField m_field;
    bool m_keeps;
    QWidget* m_row = nullptr;
    QLineEdit* m_edit = nullptr;
    QComboBox* m_box = nullptr;
    QPushButton* m_button = nullptr; ///< shows the secret, or loads the accounts
    MessageLine* m_problem = nullptr;
};

} // namespace pinwright
