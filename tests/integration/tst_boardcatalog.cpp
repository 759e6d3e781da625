// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"
#include "publishing/boardcatalog.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Board> boards(const QStringList& names)
{
    QList<Board> list;
    for (const QString& name : names)
        list.append({.id = BoardId(u"id-"_s + name), .name = name});
    return list;
}

} // namespace

class TestBoardCatalog : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void fetchesWhatIsMissing();
    void keptListIsToldWithoutAsking();
    void keepsForOffline();
    void freshListIsNotFetched();
    void oldListIsShownAndFetched();
    void failureKeepsTheList();
    void missingSecretIsTold();
    void reloadOnceAtATime();
    void unknownAccountHasNothing();
    void editedAccountIsFetchedAnew();
    void removedAccountIsForgotten();

private:
    std::unique_ptr<BoardCatalog> newCatalog(Desk& desk);
    void keepInDatabase(const QStringList& names, const QDateTime& fetchedAt);
};

std::unique_ptr<BoardCatalog> TestBoardCatalog::newCatalog(Desk& desk)
{
    return std::make_unique<BoardCatalog>(desk.store, desk.accounts, desk.providers, m_clock);
}

void TestBoardCatalog::keepInDatabase(const QStringList& names, const QDateTime& fetchedAt)
{
    QVERIFY(AccountRepository(m_eyes->database()).saveBoards(m_account.id, {boards(names), fetchedAt}));
}

void TestBoardCatalog::fetchesWhatIsMissing()
{
    m_service->boardList = boards({u"Bread"_s, u"Cake"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QSignalSpy changed(catalog.get(), &BoardCatalog::changed);
    QVERIFY(catalog->boards(m_account.id).loading);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QVERIFY(!changed.isEmpty());
    const BoardCatalog::Entry& entry = catalog->boards(m_account.id);
    QCOMPARE(entry.list, (BoardList{boards({u"Bread"_s, u"Cake"_s}), m_clock.now()}));
    QCOMPARE(entry.error, std::nullopt);
    QCOMPARE(m_service->boardRequests, 1);
}

void TestBoardCatalog::keptListIsToldWithoutAsking()
{
    keepInDatabase({u"Bread"_s}, m_clock.now().addDays(-3));
    m_service->boardList = boards({u"Bread"_s, u"Cake"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QSignalSpy changed(catalog.get(), &BoardCatalog::changed);
    QVERIFY(catalog->kept(m_account.id).list.boards.isEmpty());
    QVERIFY(changed.wait());
    QCOMPARE(catalog->kept(m_account.id).list.boards, boards({u"Bread"_s}));
    QVERIFY(!catalog->kept(m_account.id).loading);
    QCOMPARE(m_service->boardRequests, 0);

    // Somebody looks: now the old list is fetched anew.
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}));
    QTRY_COMPARE(catalog->kept(m_account.id).list.boards, boards({u"Bread"_s, u"Cake"_s}));
    QCOMPARE(m_service->boardRequests, 1);
}

void TestBoardCatalog::keepsForOffline()
{
    m_service->boardList = boards({u"Bread"_s});
    {
        const auto desk = newDesk();
        const auto catalog = newCatalog(*desk);
        catalog->reload(m_account.id);
        QTRY_COMPARE(catalog->boards(m_account.id).list.boards.size(), 1);
    }
    QCOMPARE(AccountRepository(m_eyes->database()).boards(m_account.id)->boards, boards({u"Bread"_s}));
    QCOMPARE(AccountRepository(m_eyes->database()).boards(m_account.id)->fetchedAt, m_clock.now());
}

void TestBoardCatalog::freshListIsNotFetched()
{
    keepInDatabase({u"Bread"_s}, m_clock.now().addSecs(-23 * 3600));
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QSignalSpy changed(catalog.get(), &BoardCatalog::changed);
    QVERIFY(catalog->boards(m_account.id).list.boards.isEmpty());
    QVERIFY(changed.wait());
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}));
    QVERIFY(!catalog->boards(m_account.id).loading);
    QCOMPARE(m_service->boardRequests, 0);
}

void TestBoardCatalog::oldListIsShownAndFetched()
{
    keepInDatabase({u"Bread"_s}, m_clock.now().addSecs(-25 * 3600));
    m_service->boardList = boards({u"Cake"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QStringList seen;
    connect(catalog.get(), &BoardCatalog::changed, catalog.get(), [&](const AccountId& id) {
        const BoardCatalog::Entry& entry = catalog->boards(id);
        seen.append(entry.list.boards.first().name + (entry.loading ? u" loading"_s : QString()));
    });
    QVERIFY(catalog->boards(m_account.id).loading);
    QTRY_COMPARE(seen, QStringList({u"Bread loading"_s, u"Cake"_s}));
    QCOMPARE(m_service->boardRequests, 1);
}

void TestBoardCatalog::failureKeepsTheList()
{
    keepInDatabase({u"Bread"_s}, m_clock.now().addDays(-3));
    m_service->boardList = failure({.kind = ErrorKind::Network});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QVERIFY(catalog->boards(m_account.id).loading);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QCOMPARE(catalog->boards(m_account.id).error->kind, ErrorKind::Network);
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}));
    QCOMPARE(catalog->boards(m_account.id).list.fetchedAt, m_clock.now().addDays(-3));

    m_service->boardList = boards({u"Cake"_s});
    catalog->reload(m_account.id);
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards, boards({u"Cake"_s}));
    QCOMPARE(catalog->boards(m_account.id).error, std::nullopt);
}

void TestBoardCatalog::missingSecretIsTold()
{
    Desk desk(m_folder->path(), std::make_unique<ScriptedProvider>(*m_service), m_clock);
    QTRY_VERIFY(desk.accounts.isLoaded());
    const auto catalog = newCatalog(desk);
    catalog->reload(m_account.id);
    QTRY_VERIFY(catalog->boards(m_account.id).error.has_value());
    QCOMPARE(catalog->boards(m_account.id).error->kind, ErrorKind::Secrets);
    QCOMPARE(m_service->boardRequests, 0);
}

void TestBoardCatalog::reloadOnceAtATime()
{
    m_service->boardList = boards({u"Bread"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    catalog->reload(m_account.id);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QCOMPARE(m_service->boardRequests, 1);
    catalog->reload(m_account.id);
    QTRY_COMPARE(m_service->boardRequests, 2);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
}

void TestBoardCatalog::unknownAccountHasNothing()
{
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QVERIFY(!catalog->boards(AccountId(u"nobody"_s)).loading);
    catalog->reload(AccountId(u"nobody"_s));
    QTRY_VERIFY(catalog->boards(AccountId(u"nobody"_s)).error.has_value());
    QCOMPARE(catalog->boards(AccountId(u"nobody"_s)).error->kind, ErrorKind::Rejected);
    QCOMPARE(m_service->boardRequests, 0);
}

void TestBoardCatalog::editedAccountIsFetchedAnew()
{
    m_service->boardList = boards({u"Bread"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    Account edited = m_account;
    edited.name = u"Another name"_s;
    QVERIFY(waitFor(desk->accounts.save(edited, {}, AccountBook::Remember::ThisSession)).value());
    QVERIFY(!catalog->boards(m_account.id).loading);
    edited.settings[u"account-id"_s] = u"456"_s;
    m_service->boardList = boards({u"Cake"_s});
    QVERIFY(waitFor(desk->accounts.save(edited, {}, AccountBook::Remember::ThisSession)).value());
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards, boards({u"Cake"_s}));
    QCOMPARE(m_service->boardRequests, 2);
}

void TestBoardCatalog::removedAccountIsForgotten()
{
    m_service->boardList = boards({u"Bread"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards.size(), 1);
    QVERIFY(waitFor(desk->accounts.remove(m_account.id, {u"api-key"_s})).value());
    QVERIFY(catalog->boards(m_account.id).list.boards.isEmpty());
}

QTEST_GUILESS_MAIN(TestBoardCatalog)
#include "tst_boardcatalog.moc"
