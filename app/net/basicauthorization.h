// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pinwright {

/// Can HTTP's Basic scheme carry this user name? Not with a colon, which ends it there, nor with control characters (RFC 7617, 2).
[[nodiscard]] bool isBasicUser(const QString& user);

/// The value of the Authorization header. `user` is one that isBasicUser() takes.
[[nodiscard]] QByteArray basicAuthorization(const QString& user, const QString& password);

} // namespace pinwright
