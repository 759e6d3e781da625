// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace pinwright {

/// One connection to the SQLite file, for one thread. WAL, synchronous=FULL, foreign keys on, busy timeout 10 s.
/// Errors are of kind Storage with providerCode "full", "read-only", "busy", "newer", "damaged" or "other".
class Database {
public:
    struct Opened {
        std::unique_ptr<Database> database;
        QString damagedCopy; ///< where a damaged file was put aside; empty: the file was sound
    };

    /// Opens or creates the file and migrates it. A file from a newer version is refused ("newer") and left alone. A damaged one is
    /// renamed to pinwright.damaged-<UTC time>.sqlite and a new one begun. Before a migration the file is copied
    /// to pinwright.before-<version>.sqlite; a failed migration leaves the old file as it was.
    [[nodiscard]] static Result<Opened> open(const QString& path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values bound in order.
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});

    /// Runs `work` in one write transaction (BEGIN IMMEDIATE: one writer across processes). Rolled back where `work` fails.
    [[nodiscard]] Result<Done> transaction(const std::function<Result<Done>()>& work);

    /// Changes when another connection or process committed something (PRAGMA data_version).
    [[nodiscard]] qint64 dataVersion();

private:
    explicit Database(QString connectionName);

    QString m_connection;
};

} // namespace pinwright
