// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "core/logging.h"
#include "core/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr qint64 alwaysCheckedBytes = 64 * 1024 * 1024;
constexpr qsizetype copiesKept = 2;
constexpr size_t preparedMax = 50;

Error storageError(const QString& code, const QString& detail)
{
    return {.kind = ErrorKind::Storage, .providerCode = code, .detail = detail};
}

/// https://www.sqlite.org/rescode.html
QString codeOf(int sqlite)
{
    switch (sqlite) {
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
        return u"conflict"_s;
    case 4874: // SQLITE_IOERR_SHMSIZE: no room for the -shm file
        return u"full"_s;
    default:
        break;
    }
    switch (sqlite & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return u"busy"_s;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN: the file or its -wal can't be made in this folder
        return u"read-only"_s;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return u"damaged"_s;
    case 13: // SQLITE_FULL
        return u"full"_s;
    default:
        return u"other"_s;
    }
}

Error storageError(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    qCWarning(logStore).noquote() << "SQLite answered" << code << error.databaseText();
    return storageError(codeOf(code), error.databaseText());
}

/// "…/pinwright.sqlite" and "before-2" make "…/pinwright.before-2.sqlite".
QString sibling(const QString& path, const QString& mark)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'.' + mark + u'.' + file.suffix());
}

/// The copy made before the upgrade to this version, until that upgrade is done: where there is one, an upgrade failed or was cut.
QString copyWhileUpgrading(const QString& path, qsizetype version)
{
    return sibling(path, u"upgrading-"_s + QString::number(version));
}

struct NumberedCopy {
    int version = 0;
    QString path;
};

/// The copies of the file with this mark and a version behind it, newest version first.
QList<NumberedCopy> copiesMarked(const QString& path, const QString& mark)
{
    QList<NumberedCopy> copies;
    const QFileInfoList files =
        QFileInfo(path).dir().entryInfoList({QFileInfo(sibling(path, mark + u'*')).fileName()}, QDir::Files);
    for (const QFileInfo& file : files) {
        bool isNumber = false;
        const int version = file.completeBaseName().section(mark, -1).toInt(&isNumber);
        if (isNumber)
            copies.append({version, file.filePath()});
    }
    std::sort(copies.begin(), copies.end(), [](const NumberedCopy& a, const NumberedCopy& b) { return a.version > b.version; });
    return copies;
}

/// Puts the copy made before an upgrade in the place of the file. False: there is none.
bool takeCopy(const QString& path)
{
    const QList<NumberedCopy> copies = copiesMarked(path, u"upgrading-"_s);
    return !copies.isEmpty() && QFile::rename(copies.constFirst().path, path);
}

/// After an upgrade: its copy gets the name under which it is kept, and those before the newest two go.
void keepCopies(const QString& path, qsizetype version)
{
    const QString made = copyWhileUpgrading(path, version);
    if (QFileInfo::exists(made)) {
        const QString kept = sibling(path, u"before-%1"_s.arg(version));
        QFile::remove(kept);
        QFile::rename(made, kept);
    }
    const QList<NumberedCopy> leftOver = copiesMarked(path, u"upgrading-"_s);
    const QList<NumberedCopy> old = copiesMarked(path, u"before-"_s).mid(copiesKept);
    for (const NumberedCopy& copy : leftOver + old)
        QFile::remove(copy.path);
}

/// Why an upgrade failed that leaves the file as it was. `copy`: made before; empty: that failed.
Error upgradeError(const Error& cause, const QString& copy)
{
    if (cause.providerCode != "full"_L1 && cause.providerCode != "other"_L1)
        return cause;
    qCCritical(logStore).noquote() << "The database could not be upgraded:" << cause.detail;
    return storageError(u"upgrade"_s, upgradeFailedText(cause, copy));
}

/// Not a word is lost if a file that was never SQLite's is found before SQLite opens it: it would drop the -wal beside it.
bool isForeign(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.read(16) != QByteArray("SQLite format 3\0", 16);
}

/// Renames the file and what SQLite keeps beside it. Returns the new name.
Result<QString> setAside(const QString& path)
{
    const QString mark = u"damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'");
    QString aside = sibling(path, mark);
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = sibling(path, mark + u'-' + QString::number(i));
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(aside + suffix))
            return failure(storageError(u"read-only"_s, file.errorString()));
    }
    qCCritical(logStore).noquote() << "The database was damaged and is kept as" << aside;
    return aside;
}

} // namespace

Result<Database::Opened> Database::open(const QString& path, const QList<Migration>& steps)
{
    // Where this fails, SQLite can't create the file either and says so.
    QDir().mkpath(QFileInfo(path).absolutePath());

    // Switching to WAL, migrating and setting aside are each unsafe while another process is at the same.
    QLockFile opening(path + u".opening"_s);
    opening.setStaleLockTime(0);
    if (!opening.tryLock(busyTimeoutMs) && opening.error() == QLockFile::LockFailedError)
        return failure(storageError(u"busy"_s, QString()));

    Opened opened;
    Result<std::unique_ptr<Database>> database = openSound(path, steps);
    // Twice, since the copy of an upgrade that was cut may be damaged as well.
    for (int i = 0; i < 2 && !database && database.error().providerCode == "damaged"_L1; ++i) {
        const Result<QString> aside = setAside(path);
        if (!aside)
            return failure(aside.error());
        if (opened.damagedCopy.isEmpty())
            opened.damagedCopy = *aside;
        opened.copyTaken = takeCopy(path);
        database = openSound(path, steps);
    }
    if (!database && database.error().providerCode == "read-only"_L1)
        return failure(storageError(u"read-only"_s, QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    if (!database)
        return failure(database.error());
    opened.database = std::move(*database);
    return opened;
}

Database::Database(QString connectionName) : m_connection(std::move(connectionName)) { }

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::openSound(const QString& path, const QList<Migration>& steps)
{
    const bool leftOpen = QFileInfo(path + u"-wal"_s).size() > 0;
    const bool upgradeCut = !copiesMarked(path, u"upgrading-"_s).isEmpty();
    const bool check = leftOpen || upgradeCut || QFileInfo(path).size() <= alwaysCheckedBytes;

    if (isForeign(path))
        return failure(
            storageError(u"damaged"_s, QCoreApplication::translate("Database", "The file does not begin as a SQLite file does.")));

    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const Result<Done> connected = database->connect(path); !connected)
        return failure(connected.error());
    const Result<qint64> version = database->number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    if (*version > steps.size())
        return failure(storageError(u"newer"_s, QString()));
    if (check) {
        if (const Result<Done> sound = database->quickCheck(); !sound)
            return failure(sound.error());
    }
    if (const Result<Done> configured = database->configure(); !configured)
        return failure(configured.error());
    if (const Result<Done> migrated = database->migrate(path, *version, steps); !migrated)
        return failure(migrated.error());
    return database;
}

Result<Done> Database::connect(const QString& path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!connection.open())
        return failure(storageError(connection.lastError()));
    return Done{};
}

Result<Done> Database::quickCheck()
{
    QString finding;
    const Result<Done> read =
        each(u"PRAGMA quick_check(1)"_s, {}, [&finding](const QSqlQuery& row) { finding = row.value(0).toString(); });
    if (!read)
        return read;
    if (finding != "ok"_L1)
        return failure(storageError(u"damaged"_s, finding));
    return Done{};
}

Result<Done> Database::configure()
{
    for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const Result<QSqlQuery> set = run(pragma); !set)
            return failure(set.error());
    }
    return Done{};
}

Result<Done> Database::migrate(const QString& path, qint64 version, const QList<Migration>& steps)
{
    const QString copy = version > 0 ? copyWhileUpgrading(path, steps.size()) : QString();
    if (version < steps.size()) {
        if (!copy.isEmpty()) {
            if (const Result<Done> copied = copyTo(copy); !copied)
                return failure(upgradeError(copied.error(), {}));
        }
        if (const Result<Done> done = runSteps(steps, version); !done)
            return copy.isEmpty() ? done : failure(upgradeError(done.error(), copy));
    }
    keepCopies(path, steps.size());
    return Done{};
}

Result<Done> Database::runSteps(const QList<Migration>& steps, qint64 version)
{
    // All in one transaction, so that a step that fails leaves the file at the version it had.
    return transaction([&]() -> Result<Done> {
        for (const Migration& step : steps.mid(version)) {
            for (const QString& statement : statementsOf(step)) {
                if (Result<QSqlQuery> done = run(statement); !done) {
                    done.error().detail.prepend(step.name + u": "_s);
                    return failure(done.error());
                }
            }
        }
        if (const Result<QSqlQuery> set = run(u"PRAGMA user_version = %1"_s.arg(steps.size())); !set)
            return failure(set.error());
        return Done{};
    });
}

Result<Done> Database::copyTo(const QString& path)
{
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    if (const Result<Done> written = writeCopy(unfinished); !written) {
        QFile::remove(unfinished); // a full disk needs the room
        return written;
    }
    QFile::remove(path);
    if (QFile file(unfinished); !file.rename(path))
        return failure(storageError(u"other"_s, file.errorString()));
    return Done{};
}

Result<Done> Database::writeCopy(const QString& path)
{
    // Through SQLite, since a copy of the file alone would lack what is still in the WAL.
    if (const Result<QSqlQuery> copied = run(u"VACUUM INTO ?"_s, {path}); !copied)
        return failure(copied.error());
    Database copy(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Result<Done> connected = copy.connect(path); !connected)
        return connected;
    if (const Result<Done> sound = copy.quickCheck(); !sound)
        return sound;
    // VACUUM INTO leaves it to the system when the copy reaches the disk (https://www.sqlite.org/lang_vacuum.html); a commit does not.
    const Result<qint64> version = copy.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    return copy.run(u"PRAGMA user_version = %1"_s.arg(*version)).map([](const QSqlQuery&) { return Done{}; });
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery> query = prepared(sql);
    if (!query)
        return query;
    if (const Result<Done> done = execute(*query, values); !done)
        return failure(done.error());
    if (!query->isSelect())
        ++m_writes;
    return query;
}

/// Preparing takes longer than most reading does.
Result<QSqlQuery> Database::prepared(const QString& sql)
{
    if (auto kept = m_prepared.extract(sql); !kept.empty())
        return std::move(kept.mapped());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(storageError(query.lastError()));
    return query;
}

Result<Done> Database::execute(QSqlQuery& query, const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return failure(storageError(query.lastError()));
    return Done{};
}

Result<Done> Database::each(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery&)>& row)
{
    Result<QSqlQuery> query = prepared(sql);
    if (!query)
        return failure(query.error());
    if (const Result<Done> done = execute(*query, values); !done)
        return done;
    while (query->next())
        row(*query);
    if (query->lastError().isValid())
        return failure(storageError(query->lastError()));
    query->finish();
    if (m_prepared.size() < preparedMax)
        m_prepared.insert_or_assign(sql, std::move(*query));
    return Done{};
}

Result<qint64> Database::runMany(const QString& sql, const QList<QVariantList>& rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return failure(storageError(query.lastError()));
    qint64 changed = 0;
    for (const QVariantList& values : rows) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (!query.exec())
            return failure(storageError(query.lastError()));
        changed += query.numRowsAffected();
        ++m_writes;
    }
    return changed;
}

Result<Done> Database::transaction(const std::function<Result<Done>()>& work)
{
    if (m_inTransaction)
        return work();
    if (const Result<QSqlQuery> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return failure(begun.error());
    m_inTransaction = true;
    Result<Done> done = work();
    m_inTransaction = false;
    if (done) {
        if (const Result<QSqlQuery> committed = run(u"COMMIT"_s); !committed)
            done = failure(committed.error());
    }
    // After some errors (full, I/O) SQLite rolled back by itself; then this one fails, which run() logs.
    if (!done)
        std::ignore = run(u"ROLLBACK"_s);
    return done;
}

qint64 Database::dataVersion()
{
    return number(u"PRAGMA data_version"_s).value_or(0);
}

Result<qint64> Database::number(const QString& sql)
{
    qint64 value = 0;
    const Result<Done> read = each(sql, {}, [&value](const QSqlQuery& row) { value = row.value(0).toLongLong(); });
    if (!read)
        return failure(read.error());
    return value;
}

} // namespace pinwright
