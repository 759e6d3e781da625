// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/migrations.h"

namespace pinwright::test {

/// A database whose upgrade takes a while: tst_database kills the process that does it.
inline QList<Migration> stepsBeforeUpgrade()
{
    return {{QStringLiteral("0001-notes"), QStringLiteral("CREATE TABLE notes (text TEXT) STRICT;")}};
}

inline QList<Migration> stepsOfUpgrade()
{
    return stepsBeforeUpgrade()
        + QList<Migration>{{QStringLiteral("0002-authors"),
            QStringLiteral("ALTER TABLE notes ADD COLUMN author TEXT;\n\nUPDATE notes SET author = 'author of ' || text;\n\n"
                           "CREATE INDEX notes_author ON notes (author);")}};
}

} // namespace pinwright::test
