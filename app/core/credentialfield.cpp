// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/credentialfield.h"

namespace pinwright {

QStringList secretNames(const QList<CredentialField>& fields)
{
    QStringList names;
    for (const CredentialField& field : fields) {
        if (field.kind == CredentialField::Kind::Secret)
            names.append(field.key);
    }
    return names;
}

} // namespace pinwright
