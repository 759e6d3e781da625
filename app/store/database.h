// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>

namespace pinwright {

/// One connection to the SQLite file, for one thread. WAL, synchronous=FULL, foreign keys on, busy timeout 10 s.
/// Errors are of kind Storage with providerCode "full", "read-only", "busy", "newer", "damaged", "upgrade", "conflict" (a value
/// that must be unique is there already) or "other".
class Database {
public:
    struct Opened {
        std::unique_ptr<Database> database;
        QString damagedCopy;    ///< where a damaged file was put aside; empty: the file was sound
        bool copyTaken = false; ///< in its place is the copy made before an upgrade that was cut; false: a new file was begun
    };

    /// Opens or creates the file and migrates it. A file from a newer version is refused ("newer") and left alone. A damaged one is
    /// renamed to pinwright.damaged-<UTC time>.sqlite and a new one begun, or, where an upgrade was cut, the copy made before it taken.
    /// Before a migration the file is copied, checked and on disk, to pinwright.upgrading-<version>.sqlite (the version it is about to get),
    /// which is pinwright.before-<version>.sqlite once the migration is done; the newest two of these are kept. A migration that fails
    /// ("upgrade"; the detail is the whole sentence) or is cut leaves the old file as it was.
    /// Damage is what SQLite finds when it reads the file's head, and what `PRAGMA quick_check` finds (about 1 ms per MB): always in
    /// files up to 64 MiB, in larger ones only after a run that did not end by closing the file.
    /// Processes that open the same file at once take turns.
    [[nodiscard]] static Result<Opened> open(const QString& path, const QList<Migration>& steps = migrations());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its values bound in order. For reading, `each` is safer: a fault met while stepping through the
    /// rows is no different from their end here.
    [[nodiscard]] Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});

    /// Runs one statement and hands over its rows one after the other.
    [[nodiscard]] Result<Done> each(
        const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery&)>& row);

    /// Runs one statement once for every list of values. Returns how many rows it changed in all.
    [[nodiscard]] Result<qint64> runMany(const QString& sql, const QList<QVariantList>& rows);

    /// Runs `work` in one write transaction (BEGIN IMMEDIATE: one writer across processes). Rolled back where `work` fails.
    /// Within another one it is a part of that, which has to fail where this one does.
    [[nodiscard]] Result<Done> transaction(const std::function<Result<Done>()>& work);

    /// Changes when another connection or process committed something (PRAGMA data_version).
    [[nodiscard]] qint64 dataVersion();

    /// Writing statements that succeeded on this connection so far: tells whether some work wrote.
    [[nodiscard]] quint64 writes() const { return m_writes; }

private:
    explicit Database(QString connectionName);

    [[nodiscard]] static Result<std::unique_ptr<Database>> openSound(const QString& path, const QList<Migration>& steps);
    [[nodiscard]] Result<Done> connect(const QString& path);
    [[nodiscard]] Result<Done> quickCheck();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> migrate(const QString& path, qint64 version, const QList<Migration>& steps);
    [[nodiscard]] Result<Done> runSteps(const QList<Migration>& steps, qint64 version);
    [[nodiscard]] Result<Done> copyTo(const QString& path);
    [[nodiscard]] Result<Done> writeCopy(const QString& path);
    [[nodiscard]] Result<qint64> number(const QString& sql);
    [[nodiscard]] Result<QSqlQuery> prepared(const QString& sql);
    [[nodiscard]] static Result<Done> execute(QSqlQuery& query, const QVariantList& values);

    QString m_connection;
    std::map<QString, QSqlQuery> m_prepared; ///< for reading, by statement; those in use are not among them
    quint64 m_writes = 0;
    bool m_inTransaction = false;
};

} // namespace pinwright
