// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace pinwright {

/// One line of the account dialog, for a service or a media host. The dialog is built from these alone.
struct CredentialField {
    enum class Kind {
        Secret,        ///< kept in the password store under `key`; one per service at most is read from `--secret-stdin`
        Text,          ///< kept in Account::settings under `key`
        RemoteAccount, ///< like Text, chosen from Provider::remoteAccounts() or typed
    };

    QString key; ///< "api-key", "account-id": also the name for `--set`
    Kind kind = Kind::Text;
    QString label; ///< translated, title case
    QString hint;  ///< translated: where to find it
    bool required = true;
    bool unlessServer = false; ///< not where the account has a server of its own: a part of the documented address

    [[nodiscard]] bool isRequired(bool hasServer) const { return required && !(unlessServer && hasServer); }
};

/// Why what was entered can't work, as far as that is known without asking anybody.
struct FieldProblem {
    QString key;      ///< CredentialField::key
    QString sentence; ///< whole, translated; what is wrong, and what belongs there

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// The keys of those that are kept in the password store.
[[nodiscard]] QStringList secretNames(const QList<CredentialField>& fields);

} // namespace pinwright
