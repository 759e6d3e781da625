// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credentialfield.h"

#include <QMap>
#include <QWidget>

#include <optional>

namespace pinwright {

class CredentialInput;

/// The credential fields of a service, or of a place for files, one below the other. What is stored as a secret is never read into them.
class CredentialBlock : public QWidget {
    Q_OBJECT

public:
    explicit CredentialBlock(QWidget* parent = nullptr);

    /// Replaces the fields by these, filled with `settings`. `keeps`: secrets are stored already, so empty secret fields are good answers.
    void setFields(const QList<CredentialField>& fields, const QMap<QString, QString>& settings, bool keeps);

    /// What stands in the fields that hold no secret, by CredentialField::key.
    [[nodiscard]] QMap<QString, QString> settings() const;
    /// Those secrets that were typed.
    [[nodiscard]] QMap<QString, QString> typedSecrets() const;
    /// Names of the needed secrets that were left empty since they are stored.
    [[nodiscard]] QStringList keptSecrets() const;

    enum class Check {
        Everything,
        ButRemoteAccounts, ///< they are what is going to be asked for
    };
    /// Says at each field what is missing, and `problem` at the one it is about. The first of these fields, nullptr if there is none.
    /// `hasServer`: the account has a server of its own.
    QWidget* complain(const std::optional<FieldProblem>& problem, bool hasServer, Check check = Check::Everything);

    /// The input of the first secret, nullptr if there is none.
    [[nodiscard]] QWidget* firstSecret() const;

    /// The controls in reading order.
    [[nodiscard]] QList<QWidget*> focusChain() const;

signals:
    void loadRequested(pinwright::CredentialInput* input);

private:
    QList<CredentialInput*> m_inputs;
    bool m_keeps = false;
};

} // namespace pinwright
