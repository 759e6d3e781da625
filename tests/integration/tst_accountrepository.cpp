// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accountrepository.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

class TestAccountRepository : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"pinwright.sqlite"_s));
        QVERIFY(opened);
        m_db = std::move(opened->database);
    }

    void cleanup() { m_db.reset(); }

    void accountsComeBackInTheOrderTheyWereAdded()
    {
        AccountRepository repository(*m_db);
        Account first = sampleAccount(u"zebra"_s);
        const Account second = sampleAccount(u"ant"_s);
        QVERIFY(repository.save(first));
        QVERIFY(repository.save(second));
        QCOMPARE(repository.all()->readable, (QList<Account>{first, second}));
        first.name = u"renamed"_s;
        first.settings.clear();
        QVERIFY(repository.save(first));
        QCOMPARE(repository.all()->readable, (QList<Account>{first, second}));
        QVERIFY(repository.remove(first.id));
        QCOMPARE(repository.all()->readable, QList<Account>{second});
    }

    void aDamagedOneDoesNotKeepBackTheOthers()
    {
        AccountRepository repository(*m_db);
        const Account damaged = sampleAccount(u"damaged"_s);
        const Account sound = sampleAccount(u"sound"_s);
        QVERIFY(repository.save(damaged));
        QVERIFY(repository.save(sound));
        QVERIFY(m_db->run(u"UPDATE accounts SET document = '{\"id\"' WHERE id = ?"_s, {damaged.id.text()}));
        const auto listing = repository.all().value();
        QCOMPARE(listing.readable, QList<Account>{sound});
        QCOMPARE(listing.unreadable, QList<AccountId>{damaged.id});
        QCOMPARE(repository.save(sampleAccount(u"damaged"_s)).error().providerCode, u"name-taken"_s);
    }

    void aNameIsGivenOnce()
    {
        AccountRepository repository(*m_db);
        const Account first = sampleAccount(u"shop"_s);
        Account second = sampleAccount(u"other"_s);
        QVERIFY(repository.save(first));
        QVERIFY(repository.save(second));
        const Result<Done> added = repository.save(sampleAccount(u"shop"_s));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Rejected);
        QCOMPARE(added.error().providerCode, u"name-taken"_s);
        second.name = u"shop"_s;
        QVERIFY(!repository.save(second));
        QCOMPARE(repository.all()->readable.at(1).name, u"other"_s);
    }

    void boardsAreReplacedAsAWhole()
    {
        AccountRepository repository(*m_db);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(repository.save(account));
        QVERIFY(repository.boards(account.id).value() == BoardList{});
        BoardList list{.boards = {}, .fetchedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0, 0, 5), Qt::UTC)};
        for (int i = 0; i < 5000; ++i)
            list.boards.append(
                {.id = BoardId(QString::number(i)), .name = u"Bröd %1"_s.arg(i), .description = u"d"_s, .secret = i % 2 == 1});
        QVERIFY(repository.saveBoards(account.id, list));
        QVERIFY(repository.boards(account.id).value() == list);
        list.boards = list.boards.mid(10, 2);
        QVERIFY(repository.saveBoards(account.id, list));
        QVERIFY(repository.boards(account.id).value() == list);
        list.boards.clear();
        QVERIFY(repository.saveBoards(account.id, list));
        QVERIFY(repository.boards(account.id).value() == list);
    }

    void boardsGoWithTheirAccount()
    {
        AccountRepository repository(*m_db);
        const Account account = sampleAccount(u"shop"_s);
        const BoardList list{.boards = {{.id = BoardId(u"1"_s), .name = u"Bread"_s, .description = {}}},
            .fetchedAt = QDateTime::currentDateTimeUtc()};
        QVERIFY(repository.save(account));
        QVERIFY(repository.saveBoards(account.id, list));
        // Renaming the account keeps them.
        Account renamed = account;
        renamed.name = u"new name"_s;
        QVERIFY(repository.save(renamed));
        QCOMPARE(repository.boards(account.id)->boards.size(), 1);
        QVERIFY(repository.remove(account.id));
        QVERIFY(repository.boards(account.id).value() == BoardList{});
        const Result<Done> late = repository.saveBoards(account.id, list);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Rejected);
        QVERIFY(repository.boards(account.id).value() == BoardList{});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "tst_accountrepository.moc"
