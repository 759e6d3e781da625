// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftrepository.h"
#include "store/store.h"
#include "support/deferred.h"
#include "support/samples.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> addDraft(Database& db, const QString& title)
{
    return DraftRepository(db).add({bareDraft(title)});
}

Result<Done> runAll(Database& db, const QString& sql)
{
    if (const auto done = db.run(sql); !done)
        return failure(done.error());
    return Done{};
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"pinwright.sqlite"_s);
    }

    void cleanup() { flushDeferredDeletes(); }

    void workRunsInTheOrderItWasGivenAndOffThisThread()
    {
        Store store(m_path);
        QVERIFY(waitFor(store.open())->has_value());
        QList<int> ran;
        QList<int> reported;
        QSet<QThread*> threads;
        for (int i = 0; i < 50; ++i) {
            store
                .run<int>([i, &ran, &threads](Database&) -> Result<int> {
                    ran.append(i);
                    threads.insert(QThread::currentThread());
                    return i;
                })
                ->onFinished(this,
                    [&reported, this](const Result<int>& result) {
                        QCOMPARE(QThread::currentThread(), thread());
                        reported.append(*result);
                    })
                ->start();
        }
        QTRY_COMPARE(reported.size(), 50);
        QList<int> expected(50);
        std::iota(expected.begin(), expected.end(), 0);
        QCOMPARE(ran, expected);
        QCOMPARE(reported, expected);
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(thread()));
    }

    void workHandedInBeforeOpeningWaits()
    {
        Store store(m_path);
        std::optional<Result<int>> early;
        store.run<int>([](Database& db) -> Result<int> { return int(DraftRepository(db).all()->size()); })
            ->onFinished(this, [&early](const Result<int>& result) { early = result; })
            ->start();
        QVERIFY(waitFor(store.run<Done>([](Database&) -> Result<Done> { return Done{}; }), 50) == std::nullopt);
        QVERIFY(!early);
        QVERIFY(waitFor(store.open())->has_value());
        QTRY_VERIFY(early);
        QCOMPARE(early->value(), 0);
    }

    void allWorkEndsWithTheErrorOfAFailedOpen()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Store store(m_folder->filePath(u"file/pinwright.sqlite"_s));
        QSignalSpy unwritable(&store, &Store::unwritable);
        bool ran = false;
        std::optional<Result<int>> early;
        store
            .run<int>([&ran](Database&) -> Result<int> {
                ran = true;
                return 1;
            })
            ->onFinished(this, [&early](const Result<int>& result) { early = result; })
            ->start();
        const auto opened = waitFor(store.open());
        QVERIFY(opened && !*opened);
        QCOMPARE(opened->error().providerCode, u"read-only"_s);
        QTRY_VERIFY(early);
        QVERIFY(early->error() == opened->error());
        const auto later = waitFor(store.run<int>([](Database&) -> Result<int> { return 1; }));
        QVERIFY(later && !*later);
        QVERIFY(later->error() == opened->error());
        QVERIFY(!ran);
        QCOMPARE(unwritable.size(), 1);
    }

    void openingCanBeTriedAgain()
    {
        const QString folder = m_folder->filePath(u"folder"_s);
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Store store(folder + u"/pinwright.sqlite"_s);
        QVERIFY(!waitFor(store.open()).value());
        QVERIFY(file.remove());
        QVERIFY(waitFor(store.open())->has_value());
        QVERIFY(waitFor(store.run<Done>([](Database& db) { return addDraft(db, u"a"_s); }))->has_value());
    }

    void aDamagedFileIsReported()
    {
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(5000, 'x')) == 5000);
        }
        Store store(m_path);
        const auto opened = waitFor(store.open());
        QVERIFY(opened && *opened);
        QVERIFY(QFile::exists((*opened)->damagedCopy));
    }

    void destroyingRunsWhatWasHandedIn()
    {
        {
            Store store(m_path);
            store.open()->start();
            for (int i = 0; i < 100; ++i)
                store.run<Done>([i](Database& db) { return addDraft(db, QString::number(i)); })->start();
        }
        const auto opened = Database::open(m_path);
        QVERIFY(opened);
        const QList<Draft> drafts = DraftRepository(*opened->database).all().value();
        QCOMPARE(drafts.size(), 100);
        QCOMPARE(drafts.last().title, u"99"_s);
        QVERIFY(!QFile::exists(m_path + u"-wal"_s) || QFile(m_path + u"-wal"_s).size() == 0);
    }

    void workThatGoesTogetherSharesATransactionInItsOrder()
    {
        Store store(m_path);
        QVERIFY(waitFor(store.open())->has_value());
        QSemaphore gate;
        store
            .run<Done>([&gate](Database&) -> Result<Done> {
                gate.acquire();
                return Done{};
            })
            ->start();
        QList<int> seenElsewhere; // after each work, of its own and the others' drafts
        int reported = 0;
        const auto add = [this, &seenElsewhere](Database& db) -> Result<Done> {
            const Result<Done> added = addDraft(db, u"a"_s);
            seenElsewhere.append(draftsSeenElsewhere());
            return added;
        };
        const auto report = [&reported](const Result<Done>& done) { reported += done ? 1 : 100; };
        store.runTogether<Done>(add)->onFinished(this, report)->start();
        store.runTogether<Done>(add)->onFinished(this, report)->start();
        store.run<Done>(add)->onFinished(this, report)->start();
        store.runTogether<Done>(add)->onFinished(this, report)->start();
        gate.release();
        QTRY_COMPARE(reported, 4);
        QCOMPARE(seenElsewhere, (QList{0, 0, 3, 4}));
    }

    void whatFailsTogetherIsDoneOneByOne()
    {
        Store store(m_path);
        QVERIFY(waitFor(store.open())->has_value());
        QSemaphore gate;
        store
            .run<Done>([&gate](Database&) -> Result<Done> {
                gate.acquire();
                return Done{};
            })
            ->start();
        QStringList reported;
        const auto handIn = [&](const QString& title, const std::function<Result<Done>(Database&)>& work) {
            store.runTogether<Done>(work)
                ->onFinished(
                    this, [&reported, title](const Result<Done>& done) { reported.append(done ? title : u"no "_s + title); })
                ->start();
        };
        handIn(u"a"_s, [](Database& db) { return addDraft(db, u"a"_s); });
        handIn(u"b"_s, [](Database& db) {
            return db.transaction([&db]() -> Result<Done> {
                const Result<Done> added = addDraft(db, u"b"_s);
                return added ? failure({.kind = ErrorKind::Rejected}) : added;
            });
        });
        handIn(u"c"_s, [](Database& db) { return addDraft(db, u"c"_s); });
        gate.release();
        QTRY_COMPARE(reported, (QStringList{u"a"_s, u"no b"_s, u"c"_s}));
        QCOMPARE(draftsSeenElsewhere(), 2);
    }

    void destroyingAStoreThatWasNeverOpenedEnds()
    {
        bool ran = false;
        {
            Store store(m_path);
            store
                .run<Done>([&ran](Database&) -> Result<Done> {
                    ran = true;
                    return Done{};
                })
                ->start();
        }
        QVERIFY(!ran);
        QVERIFY(!QFile::exists(m_path));
    }

    void cancelledWorkIsDoneAllTheSame()
    {
        QSemaphore gate;
        {
            Store store(m_path);
            store.open()->start();
            store
                .run<Done>([&gate](Database&) -> Result<Done> {
                    gate.acquire();
                    return Done{};
                })
                ->start();
            Job<Done>* job = store.run<Done>([](Database& db) { return addDraft(db, u"done"_s); });
            std::optional<Result<Done>> result;
            job->onFinished(this, [&result](const Result<Done>& r) { result = r; })->start();
            job->cancel();
            QVERIFY(!result);
            QTRY_VERIFY(result);
            QCOMPARE(result->error().kind, ErrorKind::Cancelled);
            gate.release();
        }
        const auto opened = Database::open(m_path);
        QVERIFY(opened);
        QCOMPARE(DraftRepository(*opened->database).all()->size(), 1);
    }

    void aFullDiskIsSaidOnceAndItsEndToo()
    {
        Store store(m_path);
        QVERIFY(waitFor(store.open())->has_value());
        QSignalSpy unwritable(&store, &Store::unwritable);
        QSignalSpy writable(&store, &Store::writable);
        const auto fill = [&store] {
            return waitFor(store.run<Done>([](Database& db) { return addDraft(db, QString(1'000'000, u'x')); })).value();
        };
        const auto sql = [&store](const QString& text) {
            return waitFor(store.run<Done>([text](Database& db) { return runAll(db, text); })).value();
        };
        QVERIFY(sql(u"PRAGMA max_page_count = 100"_s));
        for (int i = 0; i < 3; ++i) {
            const Result<Done> filled = fill();
            QVERIFY(!filled);
            QCOMPARE(filled.error().providerCode, u"full"_s);
        }
        QCOMPARE(unwritable.size(), 1);
        QCOMPARE(unwritable.at(0).at(0).value<Error>().providerCode, u"full"_s);
        // Reading works all the time and says nothing about writing.
        QVERIFY(waitFor(store.run<int>([](Database& db) -> Result<int> {
            return int(DraftRepository(db).all()->size());
        }))->has_value());
        QCOMPARE(writable.size(), 0);
        QVERIFY(sql(u"PRAGMA max_page_count = 100000"_s));
        QVERIFY(fill());
        QCOMPARE(writable.size(), 1);
        QVERIFY(fill());
        QCOMPARE(unwritable.size(), 1);
        QCOMPARE(writable.size(), 1);
    }

private:
    /// By another connection: what is committed.
    [[nodiscard]] int draftsSeenElsewhere() const
    {
        const auto opened = Database::open(m_path);
        return opened ? int(DraftRepository(*opened->database).all()->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
