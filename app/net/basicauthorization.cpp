// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/basicauthorization.h"

#include <algorithm>

namespace pinwright {

bool isBasicUser(const QString& user)
{
    return std::none_of(user.cbegin(), user.cend(),
        [](QChar character) { return character == u':' || character.category() == QChar::Other_Control; });
}

QByteArray basicAuthorization(const QString& user, const QString& password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

} // namespace pinwright
