// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/historyrepository.h"
#include "store/submissionrepository.h"
#include "upgradesteps.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant valueOf(Database& db, const QString& sql)
{
    QVariant value;
    const Result<Done> read = db.each(sql, {}, [&value](const QSqlQuery& row) { value = row.value(0); });
    return read ? value : QVariant();
}

bool succeeds(Database& db, const QString& sql, const QVariantList& values = {})
{
    return db.run(sql, values).has_value();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

const Migration first{
    u"0001-notes"_s, u"-- a comment\n\nCREATE TABLE notes (text TEXT) STRICT;\n\nCREATE INDEX notes_text ON notes (text);\n"_s};
const Migration second{u"0002-authors"_s, u"ALTER TABLE notes ADD COLUMN author TEXT;"_s};
const Migration third{u"0003-places"_s, u"ALTER TABLE notes ADD COLUMN place TEXT;"_s};
const Migration broken{u"0003-broken"_s, u"CREATE TABLE fine (a TEXT);\n\nCREATE TABEL broken (a TEXT);"_s};
const Migration tooLarge{u"0002-too-large"_s,
    u"PRAGMA max_page_count = 300;\n\nALTER TABLE notes ADD COLUMN author TEXT;\n\nUPDATE notes SET author = hex(zeroblob(500));"_s};

const auto fillNotes =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO notes SELECT 'note ' || i FROM n"_s;

/// No file of this process can grow beyond so many bytes meanwhile.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"pinwright.sqlite"_s);
    }

    void aNewFileIsMadeWithItsFolderAndMigrated()
    {
        const QString path = m_folder->filePath(u"not/there/yet/pinwright.sqlite"_s);
        const auto opened = Database::open(path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->damagedCopy.isEmpty());
        Database& db = *opened->database;
        QVERIFY(!migrations().isEmpty());
        QCOMPARE(valueOf(db, u"PRAGMA user_version"_s).toInt(), int(migrations().size()));
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM drafts"_s), QVariant(0));
        QCOMPARE(valueOf(db, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(valueOf(db, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(valueOf(db, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(valueOf(db, u"PRAGMA busy_timeout"_s).toInt(), 10'000);
    }

    void whatWasWrittenIsThereNextTime()
    {
        {
            const auto opened = Database::open(m_path, {first});
            QVERIFY(opened && succeeds(*opened->database, u"INSERT INTO notes VALUES (?)"_s, {u"kept"_s}));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"pinwright.sqlite"_s});
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        QCOMPARE(valueOf(*opened->database, u"SELECT text FROM notes"_s).toString(), u"kept"_s);
    }

    void whatWasCommittedIsThereAfterACrash()
    {
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened && succeeds(*opened->database, u"INSERT INTO notes VALUES ('in the WAL')"_s));
        // The files as a killed process leaves them.
        const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
        QVERIFY(QFile::copy(m_path, crashed));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, crashed + u"-wal"_s));
        const auto again = Database::open(crashed, {first});
        QVERIFY(again && again->damagedCopy.isEmpty());
        QCOMPARE(valueOf(*again->database, u"SELECT text FROM notes"_s).toString(), u"in the WAL"_s);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        {
            const auto opened = Database::open(m_path, {first, second});
            QVERIFY(opened);
        }
        const QByteArray before = contentOf(m_path);
        const auto refused = Database::open(m_path, {first});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().providerCode, u"newer"_s);
        QVERIFY(contentOf(m_path) == before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"pinwright.sqlite"_s});
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("not a database") << 0;
        QTest::newRow("head overwritten") << 1;
        QTest::newRow("cut in the middle") << 2;
        QTest::newRow("a page in the middle overwritten") << 3;
        QTest::newRow("schema page overwritten") << 4;
    }

    void aDamagedFileIsPutAside()
    {
        QFETCH(int, damage);
        {
            const auto opened = Database::open(m_path, {first});
            QVERIFY(opened);
            QVERIFY(succeeds(*opened->database,
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO notes SELECT 'note ' || i FROM n"_s));
        }
        const qint64 size = QFileInfo(m_path).size();
        QVERIFY(size > 20 * 4096);
        switch (damage) {
        case 0:
            QVERIFY(writeTo(m_path, QByteArray("This is a text file. ").repeated(500)));
            break;
        case 1:
            QVERIFY(overwrite(m_path, 0, QByteArray(100, '\xff')));
            break;
        case 2:
            QVERIFY(QFile::resize(m_path, size / 2));
            break;
        case 3:
            QVERIFY(overwrite(m_path, 10 * 4096, QByteArray(4096, '\xff')));
            break;
        case 4:
            QVERIFY(overwrite(m_path, 100, QByteArray(3996, '\x55')));
            break;
        default:
            QFAIL("No such damage");
        }
        const QByteArray damaged = contentOf(m_path);

        const auto opened = Database::open(m_path, {first});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(QRegularExpression(u"^pinwright\\.damaged-\\d{8}T\\d{6}Z\\.sqlite$"_s)
                .match(QFileInfo(opened->damagedCopy).fileName())
                .hasMatch());
        QVERIFY(contentOf(opened->damagedCopy) == damaged);
        QCOMPARE(valueOf(*opened->database, u"SELECT count(*) FROM notes"_s), QVariant(0));
        QVERIFY(succeeds(*opened->database, u"INSERT INTO notes VALUES ('new')"_s));
    }

    void twoDamagedFilesAreBothKept()
    {
        QStringList copies;
        for (const QByteArray& content : {QByteArray(5000, '1'), QByteArray(5000, '2')}) {
            QVERIFY(writeTo(m_path, content));
            const auto opened = Database::open(m_path, {first});
            QVERIFY(opened);
            QVERIFY(contentOf(opened->damagedCopy) == content);
            copies.append(opened->damagedCopy);
        }
        QVERIFY(copies.at(0) != copies.at(1));
        QVERIFY(contentOf(copies.at(0)) == QByteArray(5000, '1'));
    }

    void theJournalOfADamagedFileGoesAsideWithIt()
    {
        QVERIFY(writeTo(m_path, QByteArray(8192, '\x01')));
        QVERIFY(writeTo(m_path + u"-wal"_s, QByteArray(100, '\x02')));
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        QVERIFY(contentOf(opened->damagedCopy + u"-wal"_s) == QByteArray(100, '\x02'));
        QVERIFY(succeeds(*opened->database, u"INSERT INTO notes VALUES ('new')"_s));
    }

    void damageMetWhileReadingIsAnErrorAndNotTheEndOfTheRows()
    {
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        Database& db = *opened->database;
        QVERIFY(succeeds(db,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO notes SELECT 'note ' || i FROM n"_s));
        QVERIFY(succeeds(db, u"DROP INDEX notes_text"_s));
        QVERIFY(succeeds(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(succeeds(db, u"PRAGMA shrink_memory"_s));
        for (qint64 page = 8; page < 16; ++page)
            QVERIFY(overwrite(m_path, page * 4096, QByteArray(4096, '\xff')));
        int rows = 0;
        const Result<Done> read = db.each(u"SELECT text FROM notes"_s, {}, [&rows](const QSqlQuery&) { ++rows; });
        QVERIFY(!read);
        QCOMPARE(read.error().providerCode, u"damaged"_s);
        QVERIFY(rows > 0);
    }

    void anEmptyFileIsANewOne()
    {
        QVERIFY(writeTo(m_path, {}));
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened && opened->damagedCopy.isEmpty());
    }

    void aCopyIsMadeBeforeAMigration()
    {
        const auto other = Database::open(m_path, {first});
        QVERIFY(other);
        // Stays in the WAL while this connection is open.
        QVERIFY(succeeds(*other->database, u"INSERT INTO notes VALUES ('old')"_s));
        {
            const auto migrated = Database::open(m_path, {first, second});
            QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().detail));
            QCOMPARE(valueOf(*migrated->database, u"PRAGMA user_version"_s).toInt(), 2);
            QVERIFY(succeeds(*migrated->database, u"UPDATE notes SET author = 'me'"_s));
        }
        const QString copy = m_folder->filePath(u"pinwright.before-2.sqlite"_s);
        QVERIFY(QFile::exists(copy));
        const auto old = Database::open(copy, {first});
        QVERIFY(old && old->damagedCopy.isEmpty());
        QCOMPARE(valueOf(*old->database, u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(valueOf(*old->database, u"SELECT text FROM notes"_s).toString(), u"old"_s);
    }

    void aFailedMigrationLeavesTheFileAsItWas()
    {
        {
            const auto opened = Database::open(m_path, {first});
            QVERIFY(opened && succeeds(*opened->database, u"INSERT INTO notes VALUES ('old')"_s));
        }
        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto failed = Database::open(m_path, {first, second, broken});
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, ErrorKind::Storage);
            QCOMPARE(failed.error().providerCode, u"upgrade"_s);
            QVERIFY2(failed.error().detail.contains(u"0003-broken"_s), qPrintable(failed.error().detail));
            QVERIFY2(failed.error().detail.contains(path(u"pinwright.upgrading-3.sqlite"_s)), qPrintable(failed.error().detail));
            QCOMPARE(notesIn(path(u"pinwright.upgrading-3.sqlite"_s), {first}), 1);
        }
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened && opened->damagedCopy.isEmpty());
        Database& db = *opened->database;
        QCOMPARE(valueOf(db, u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(valueOf(db, u"SELECT text FROM notes"_s).toString(), u"old"_s);
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM pragma_table_info('notes')"_s), QVariant(1));
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM sqlite_schema WHERE name = 'fine'"_s), QVariant(0));
    }

    void aDiskThatFillsUpDuringAMigrationLeavesTheFileAsItWas()
    {
        QVERIFY(makeNotes(2000));
        const auto failed = Database::open(m_path, {first, tooLarge});
        QVERIFY(!failed);
        QCOMPARE(failed.error().providerCode, u"upgrade"_s);
        QVERIFY2(failed.error().detail.contains(u"the disk is full"_s), qPrintable(failed.error().detail));
        QVERIFY2(failed.error().detail.contains(path(u"pinwright.upgrading-2.sqlite"_s)), qPrintable(failed.error().detail));
        QCOMPARE(notesIn(m_path, {first}), 2000);

        // Once there is room.
        QCOMPARE(notesIn(m_path, {first, second}), 2000);
        QCOMPARE(files(), QStringList({u"pinwright.before-2.sqlite"_s, u"pinwright.sqlite"_s}));
    }

    void aDiskTooFullForTheCopyLeavesTheFileAsItWas()
    {
        QVERIFY(makeNotes(20'000));
        {
            const SmallFiles small(256 * 1024);
            const auto failed = Database::open(m_path, {first, second});
            QVERIFY(!failed);
            QCOMPARE(failed.error().providerCode, u"upgrade"_s);
            QVERIFY2(failed.error().detail.contains(u"Nothing was changed"_s), qPrintable(failed.error().detail));
        }
        QCOMPARE(files(), QStringList{u"pinwright.sqlite"_s});
        QCOMPARE(notesIn(m_path, {first}), 20'000);
        QCOMPARE(notesIn(m_path, {first, second}), 20'000);
    }

    void aMigrationKilledAtAnyMomentLeavesTheOldFileOrTheNew()
    {
        constexpr int count = 30'000;
        QVERIFY(makeNotes(count));
        const QString old = path(u"old.sqlite"_s);
        QVERIFY(QFile::copy(m_path, old));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(runVictim(30'000));
        const auto whole = int(timer.elapsed());
        int cut = 0;
        for (int round = 0; round < 14; ++round) {
            for (const QString& file : files()) {
                if (file != "old.sqlite"_L1)
                    QVERIFY(QFile::remove(path(file)));
            }
            QVERIFY(QFile::copy(old, m_path));
            const int moment = QRandomGenerator::global()->bounded(whole + 1);
            cut += runVictim(moment) ? 0 : 1;

            const QString upgrading = path(u"pinwright.upgrading-2.sqlite"_s);
            if (QFile::exists(upgrading))
                QCOMPARE(notesIn(upgrading, stepsBeforeUpgrade()), count);
            const auto opened = Database::open(m_path, stepsOfUpgrade());
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
            QVERIFY2(opened->damagedCopy.isEmpty(), qPrintable(u"cut after %1 ms"_s.arg(moment)));
            QCOMPARE(
                valueOf(*opened->database, u"SELECT count(*) FROM notes WHERE author = 'author of ' || text"_s), QVariant(count));
            QCOMPARE(valueOf(*opened->database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
            QCOMPARE(notesIn(path(u"pinwright.before-2.sqlite"_s), stepsBeforeUpgrade()), count);
            QVERIFY(!QFile::exists(upgrading));
        }
        QVERIFY(cut > 0);
    }

    void aFileDamagedByAMigrationThatWasCutIsReplacedByTheCopy()
    {
        QVERIFY(makeNotes(2000));
        QVERIFY(!Database::open(m_path, {first, second, broken})); // leaves its copy as one that is cut does
        QVERIFY(overwrite(m_path, 10 * 4096, QByteArray(4096, '\xff')));
        const QByteArray damaged = contentOf(m_path);

        const auto opened = Database::open(m_path, {first, second, third});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->copyTaken);
        QVERIFY(contentOf(opened->damagedCopy) == damaged);
        QCOMPARE(valueOf(*opened->database, u"SELECT count(*) FROM notes"_s), QVariant(2000));
        QCOMPARE(valueOf(*opened->database, u"PRAGMA user_version"_s).toInt(), 3);
        QCOMPARE(notesIn(path(u"pinwright.before-3.sqlite"_s), {first}), 2000);
    }

    void aCopyThatIsDamagedAsWellIsPutAsideToo()
    {
        QVERIFY(makeNotes(2000));
        QVERIFY(!Database::open(m_path, {first, second, broken}));
        QVERIFY(overwrite(m_path, 10 * 4096, QByteArray(4096, '\xff')));
        QVERIFY(overwrite(path(u"pinwright.upgrading-3.sqlite"_s), 10 * 4096, QByteArray(4096, '\xff')));
        const auto opened = Database::open(m_path, {first, second, third});
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(!opened->copyTaken);
        QVERIFY(!opened->damagedCopy.isEmpty());
        QCOMPARE(valueOf(*opened->database, u"SELECT count(*) FROM notes"_s), QVariant(0));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 2);
    }

    void aCopyFromAMigrationThatWasDoneIsNotTakenForAFileDamagedLater()
    {
        QVERIFY(makeNotes(2000));
        QCOMPARE(notesIn(m_path, {first, second}), 2000);
        QVERIFY(overwrite(m_path, 10 * 4096, QByteArray(4096, '\xff')));
        const auto opened = Database::open(m_path, {first, second});
        QVERIFY(opened && !opened->copyTaken && !opened->damagedCopy.isEmpty());
        QCOMPARE(notesIn(path(u"pinwright.before-2.sqlite"_s), {first}), 2000);
    }

    void theNewestTwoCopiesAreKept()
    {
        QVERIFY(makeNotes(1));
        QList<Migration> steps{first};
        for (int version = 2; version <= 11; ++version) {
            steps.append({u"step"_s, u"ALTER TABLE notes ADD COLUMN c%1 TEXT;"_s.arg(version)});
            QCOMPARE(notesIn(m_path, steps), 1);
        }
        QCOMPARE(files(), QStringList({u"pinwright.before-10.sqlite"_s, u"pinwright.before-11.sqlite"_s, u"pinwright.sqlite"_s}));
    }

    void submissionsOfFormerVersionsKeepTheirAttemptsAndGetTheirOrder_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < migrations().size(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void submissionsOfFormerVersionsKeepTheirAttemptsAndGetTheirOrder()
    {
        QFETCH(int, version);
        {
            const auto opened = Database::open(m_path, migrations().mid(0, version));
            QVERIFY(opened);
            const QStringList states{
                u"published"_s, u"waiting"_s, u"unconfirmed"_s, u"preparing"_s, u"armed"_s, u"failed"_s, u"waiting"_s};
            for (int i = 0; i < states.size(); ++i)
                QVERIFY(addOldSubmission(*opened->database, i, states.at(i)));
            if (version == 2)
                QVERIFY(
                    succeeds(*opened->database, u"UPDATE submissions SET hosted = 'https://example.com/a.jpg' WHERE id = 's0'"_s));
            if (version >= 4)
                QVERIFY(succeeds(*opened->database, u"UPDATE submissions SET rank = number"_s));
        }
        const auto opened = Database::open(m_path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->damagedCopy.isEmpty());
        SubmissionRepository submissions(*opened->database);
        const auto all = submissions.all();
        QVERIFY(all && all->unreadable.isEmpty());
        QCOMPARE(all->readable.size(), 7);
        qint64 lastRank = 0;
        for (int i = 0; i < 7; ++i) {
            const Submission& submission = all->readable.at(6 - i); // newest first
            QCOMPARE(submission.id, SubmissionId(u"s%1"_s.arg(i)));
            QCOMPARE(submission.attempts, i);
            QCOMPARE(submission.tries, 0);
            QVERIFY(!submission.notBefore.isValid());
            QVERIFY(submission.rank > lastRank);
            lastRank = submission.rank;
            QCOMPARE(submission.draft.title, u"Pin %1"_s.arg(i));
        }
        QCOMPARE(all->readable.constLast().hosted.address, version == 2 ? QUrl(u"https://example.com/a.jpg"_s) : QUrl());

        // What is tried from now on is noted, also for what an old version began and left.
        Database& db = *opened->database;
        QVERIFY(succeeds(db, u"UPDATE submissions SET state = 'waiting', changed = 2 WHERE state = 'preparing'"_s));
        QVERIFY(succeeds(db, u"UPDATE submissions SET state = 'preparing', changed = 3 WHERE state = 'waiting'"_s));
        for (const auto& id : {u"s1"_s, u"s3"_s}) {
            const auto attempts = HistoryRepository(db).attempts(SubmissionId(id));
            QVERIFY(attempts);
            QCOMPARE(attempts->size(), 1);
            QCOMPARE(attempts->constFirst().began, QDateTime::fromMSecsSinceEpoch(3, Qt::UTC));
        }
    }

    void theMigrationsCompiledInAreStatements()
    {
        QStringList statements;
        for (const Migration& step : migrations())
            statements += statementsOf(step);
        QVERIFY(statements.size() > 5);
        for (const QString& statement : statements) {
            static const QRegularExpression begins(u"^(CREATE|ALTER|INSERT|UPDATE) "_s);
            QVERIFY2(statement.contains(begins), qPrintable(statement));
            QVERIFY2(statement.endsWith(u';'), qPrintable(statement));
        }
    }

    void aFailedTransactionLeavesNothing()
    {
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        Database& db = *opened->database;
        const Result<Done> failed = db.transaction([&db]() -> Result<Done> {
            if (!succeeds(db, u"INSERT INTO notes VALUES ('half')"_s))
                return Done{};
            return failure({.kind = ErrorKind::Rejected});
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Rejected);
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM notes"_s), QVariant(0));
        const Result<Done> worked = db.transaction([&db]() -> Result<Done> {
            if (!succeeds(db, u"INSERT INTO notes VALUES ('whole')"_s))
                return failure({.kind = ErrorKind::Storage});
            return Done{};
        });
        QVERIFY(worked);
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM notes"_s), QVariant(1));
    }

    void twoConnectionsWriteInTurn()
    {
        {
            const auto opened = Database::open(m_path, {first});
            QVERIFY(opened && succeeds(*opened->database, u"INSERT INTO notes VALUES ('0')"_s));
        }
        std::atomic<int> added = 0;
        inThreads(2, [this, &added] {
            const auto opened = Database::open(m_path, {first});
            if (!opened)
                return;
            Database& db = *opened->database;
            for (int i = 0; i < 150; ++i) {
                const Result<Done> done = db.transaction([&db]() -> Result<Done> {
                    const int value = valueOf(db, u"SELECT text FROM notes"_s).toInt();
                    if (!succeeds(db, u"UPDATE notes SET text = ?"_s, {QString::number(value + 1)}))
                        return failure({.kind = ErrorKind::Storage});
                    return Done{};
                });
                added += done ? 1 : 0;
            }
        });
        QCOMPARE(added.load(), 300);
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        QCOMPARE(valueOf(*opened->database, u"SELECT text FROM notes"_s).toInt(), 300);
    }

    void processesThatOpenANewFileAtOnceTakeTurns()
    {
        std::atomic<int> sound = 0;
        inThreads(4, [this, &sound] {
            const auto opened = Database::open(m_path);
            if (opened && opened->damagedCopy.isEmpty()
                && valueOf(*opened->database, u"SELECT count(*) FROM drafts"_s) == QVariant(0))
                ++sound;
        });
        QCOMPARE(sound.load(), 4);
    }

    void oneDamagedFileIsPutAsideOnceByAllWhoOpenIt()
    {
        QVERIFY(writeTo(m_path, QByteArray(5000, 'x')));
        std::atomic<int> sound = 0;
        inThreads(3, [this, &sound] {
            const auto opened = Database::open(m_path, {first});
            if (opened && succeeds(*opened->database, u"INSERT INTO notes VALUES ('kept')"_s))
                ++sound;
        });
        QCOMPARE(sound.load(), 3);
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        QCOMPARE(valueOf(*opened->database, u"SELECT count(*) FROM notes"_s), QVariant(3));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files).size(), 1);
    }

    void aFullDiskIsToldAndPasses()
    {
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        Database& db = *opened->database;
        QVERIFY(succeeds(db, u"PRAGMA max_page_count = 20"_s));
        const auto fill = [&db] { return db.run(u"INSERT INTO notes VALUES (?)"_s, {QString(200'000, u'x')}); };
        const auto refused = fill();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().providerCode, u"full"_s);
        const Result<Done> inTransaction = db.transaction([&]() -> Result<Done> {
            if (const auto done = fill(); !done)
                return failure(done.error());
            return Done{};
        });
        QVERIFY(!inTransaction);
        QCOMPARE(inTransaction.error().providerCode, u"full"_s);
        QVERIFY(succeeds(db, u"PRAGMA max_page_count = 10000"_s));
        QVERIFY(fill());
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM notes"_s), QVariant(1));
    }

    void aReadOnlyFileIsTold()
    {
        const auto opened = Database::open(m_path, {first});
        QVERIFY(opened);
        QVERIFY(succeeds(*opened->database, u"PRAGMA query_only = ON"_s));
        const auto refused = opened->database->run(u"INSERT INTO notes VALUES ('x')"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().providerCode, u"read-only"_s);
        QCOMPARE(valueOf(*opened->database, u"SELECT count(*) FROM notes"_s), QVariant(0));
    }

    void aFolderThatCannotBeIsTold()
    {
        QVERIFY(writeTo(m_folder->filePath(u"file"_s), "a file, not a folder"));
        const auto refused = Database::open(m_folder->filePath(u"file/pinwright.sqlite"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().providerCode, u"read-only"_s);
        QCOMPARE(refused.error().detail, QDir::toNativeSeparators(m_folder->filePath(u"file"_s)));
    }

    void aLongWriteElsewhereIsBusy()
    {
        const auto writer = Database::open(m_path, {first});
        const auto waiting = Database::open(m_path, {first});
        QVERIFY(writer && waiting);
        QVERIFY(succeeds(*waiting->database, u"PRAGMA busy_timeout = 50"_s));
        QVERIFY(succeeds(*writer->database, u"BEGIN IMMEDIATE"_s));
        const auto refused = waiting->database->run(u"INSERT INTO notes VALUES ('x')"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().providerCode, u"busy"_s);
        QVERIFY(succeeds(*writer->database, u"COMMIT"_s));
        QVERIFY(succeeds(*waiting->database, u"INSERT INTO notes VALUES ('x')"_s));
    }

    void theDataVersionTellsOfOthersWrites()
    {
        const auto mine = Database::open(m_path, {first});
        const auto other = Database::open(m_path, {first});
        QVERIFY(mine && other);
        const qint64 before = mine->database->dataVersion();
        QVERIFY(succeeds(*mine->database, u"INSERT INTO notes VALUES ('mine')"_s));
        QCOMPARE(mine->database->dataVersion(), before);
        QVERIFY(succeeds(*other->database, u"INSERT INTO notes VALUES ('theirs')"_s));
        QVERIFY(mine->database->dataVersion() != before);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    /// A closed database at the first version.
    [[nodiscard]] bool makeNotes(int count) const
    {
        const auto opened = Database::open(m_path, {first});
        return opened && succeeds(*opened->database, fillNotes, {count});
    }

    /// How many notes a sound file holds when it is opened with these steps; -1 where it is not sound.
    static int notesIn(const QString& file, const QList<Migration>& steps)
    {
        const auto opened = Database::open(file, steps);
        if (!opened || !opened->damagedCopy.isEmpty()
            || valueOf(*opened->database, u"PRAGMA user_version"_s).toInt() != steps.size())
            return -1;
        return valueOf(*opened->database, u"SELECT count(*) FROM notes"_s).toInt();
    }

    /// Whether it came to its end before it was killed.
    [[nodiscard]] bool runVictim(int killAfterMs) const
    {
        QProcess victim;
        victim.start(QStringLiteral(DATABASE_VICTIM), {m_path});
        if (!victim.waitForReadyRead(20'000))
            return false;
        if (victim.waitForFinished(killAfterMs))
            return victim.exitStatus() == QProcess::NormalExit && victim.exitCode() == 0;
        victim.kill();
        victim.waitForFinished(20'000);
        return false;
    }

    /// As the first version wrote it; it was armed `number` times.
    static bool addOldSubmission(Database& db, int number, const QString& state)
    {
        Draft draft;
        draft.id = DraftId(u"d%1"_s.arg(number));
        draft.title = u"Pin %1"_s.arg(number);
        const Account account{
            .id = AccountId(u"a"_s), .providerId = u"practice"_s, .name = u"Practice"_s, .server = {}, .settings = {}};
        const bool owned = state == "preparing"_L1 || state == "armed"_L1;
        return succeeds(db,
            u"INSERT INTO submissions (id, draft, draft_document, account_document, fingerprint, state, owner, attempts, created, "
            "changed) VALUES (?, ?, ?, ?, 'f', ?, ?, ?, 1, 1)"_s,
            {u"s%1"_s.arg(number), draft.id.text(), QString::fromUtf8(draftToJson(draft)),
                QString::fromUtf8(accountToJson(account)), state, owned ? QVariant(u"dead"_s) : QVariant(), number});
    }

    static void inThreads(int count, const std::function<void()>& work)
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create(work));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
