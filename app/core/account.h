// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QMap>
#include <QUrl>

namespace pinwright {

/// Where an account's local files are put so that services that take addresses only can fetch them. Its secrets are the account's.
struct MediaHostSettings {
    QString kind;                    ///< MediaHost::id(): "webdav", "s3"; empty: none
    QMap<QString, QString> settings; ///< by CredentialField::key

    [[nodiscard]] bool isEmpty() const { return kind.isEmpty(); }

    friend bool operator==(const MediaHostSettings&, const MediaHostSettings&) = default;
};

/// A saved profile: which service, as whom. Holds no secret; those are in the password store under the account's id.
struct Account {
    AccountId id;
    QString providerId;              ///< "multi-upload", "practice"…
    QString name;                    ///< chosen by the user, unique among accounts
    QUrl server;                     ///< replaces the service's documented base address, path included; empty: the documented one
    QMap<QString, QString> settings; ///< by CredentialField::key: "account-id"…
    MediaHostSettings mediaHost;

    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace pinwright
