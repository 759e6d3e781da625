// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pinwright {

/// One numbered step of the schema: the SQL of one file, run in one transaction. The n-th step (from 1) leads to user_version n.
struct Migration {
    QString name;
    QString sql;
};

/// All steps in order, from store/migrations/*.sql (compiled in). Never edit a step that was released; add the next.
[[nodiscard]] const QList<Migration>& migrations();

/// The statements of a step, which are separated by empty lines (triggers hold semicolons); lines beginning with "--" are dropped.
[[nodiscard]] QStringList statementsOf(const Migration& step);

} // namespace pinwright
