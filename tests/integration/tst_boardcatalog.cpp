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
    void namedBoardsStay();
    void namedBoardsAreRenamed();
    void listedNameIsTheBetterOne();
    void namedBoardsOfARemovedAccountGo();
    void madeBoardIsInTheList();
    void madeBoardStaysWhereListsAreIncomplete();
    void boardMadeWhileAListIsOnItsWay();
    void refusedBoardIsToldAndNotListed();
    void catalogMayGoBeforeTheBoardIsMade();
    void sectionsAreFetchedOnce();
    void sectionsThatFailCanBeFetchedAgain();
    void sectionsAreAskedForWhereTheyAreListed();

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

void TestBoardCatalog::namedBoardsStay()
{
    const Board named{.id = BoardId(u"123456"_s)};
    const Board other{.id = BoardId(u"99"_s), .name = u"Ninety-nine"_s};
    m_service->boardList = boards({u"Bread"_s});
    {
        const auto desk = newDesk();
        const auto catalog = newCatalog(*desk);
        catalog->nameBoard(m_account.id, named);
        catalog->nameBoard(m_account.id, named);
        catalog->nameBoard(m_account.id, other);
        catalog->nameBoard(AccountId(u"nobody"_s), named);
        QCOMPARE(catalog->kept(m_account.id).list.boards, (QList<Board>{named, other}));
        catalog->reload(m_account.id);
        QTRY_COMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}) + QList<Board>({named, other}));
        QCOMPARE(catalog->boards(m_account.id).named, (QSet<BoardId>{named.id, other.id}));

        m_service->boardList = failure({.kind = ErrorKind::Network});
        catalog->reload(m_account.id);
        QTRY_VERIFY(catalog->boards(m_account.id).error.has_value());
        QCOMPARE(catalog->boards(m_account.id).list.boards.size(), 3);
    }
    {
        const auto desk = newDesk();
        const auto catalog = newCatalog(*desk);
        QTRY_COMPARE(catalog->kept(m_account.id).list.boards, boards({u"Bread"_s}) + QList<Board>({named, other}));
        catalog->forgetNamed(m_account.id, named.id);
        catalog->forgetNamed(m_account.id, BoardId(u"id-Bread"_s)); // the service's own can't be forgotten
        QCOMPARE(catalog->kept(m_account.id).list.boards, boards({u"Bread"_s}) + QList<Board>{other});
    }
    QTRY_COMPARE(AccountRepository(m_eyes->database()).namedBoards(m_account.id).value(), QList<Board>{other});
}

void TestBoardCatalog::namedBoardsAreRenamed()
{
    const Board renamed{.id = BoardId(u"77"_s), .name = u"Cakes"_s};
    m_service->boardList = boards({u"Bread"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}));
    catalog->nameBoard(m_account.id, {.id = renamed.id});
    catalog->nameBoard(m_account.id, renamed);
    catalog->nameBoard(m_account.id, {.id = renamed.id});                                  // its id alone takes no name away
    catalog->nameBoard(m_account.id, {.id = BoardId(u"id-Bread"_s), .name = u"Loaves"_s}); // the service's own keeps its name
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}) + QList<Board>{renamed});
    QTRY_COMPARE(AccountRepository(m_eyes->database()).namedBoards(m_account.id).value(), QList<Board>{renamed});
}

void TestBoardCatalog::listedNameIsTheBetterOne()
{
    QVERIFY(AccountRepository(m_eyes->database()).nameBoard(m_account.id, {.id = BoardId(u"id-Bread"_s)}));
    m_service->boardList = boards({u"Bread"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    (void)catalog->boards(m_account.id);
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s}));
    QVERIFY(catalog->boards(m_account.id).named.isEmpty());
    m_service->boardList = QList<Board>();
    catalog->reload(m_account.id);
    QTRY_COMPARE(catalog->boards(m_account.id).list.boards, QList<Board>{Board{.id = BoardId(u"id-Bread"_s)}});
}

void TestBoardCatalog::namedBoardsOfARemovedAccountGo()
{
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->nameBoard(m_account.id, {.id = BoardId(u"5"_s)});
    QTRY_COMPARE(AccountRepository(m_eyes->database()).namedBoards(m_account.id)->size(), 1);
    QVERIFY(waitFor(desk->accounts.remove(m_account.id, {u"api-key"_s})).value());
    QVERIFY(catalog->boards(m_account.id).list.boards.isEmpty());
    QCOMPARE(AccountRepository(m_eyes->database()).namedBoards(m_account.id)->size(), 0);
}

void TestBoardCatalog::madeBoardIsInTheList()
{
    m_service->boardList = boards({u"Bread"_s});
    m_service->boardAnswer = boards({u"Cake"_s}).first();
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QSignalSpy changed(catalog.get(), &BoardCatalog::changed);
    const NewBoard wish{.name = u"Cake"_s, .description = u"Sweet"_s, .secret = true};
    const auto made = waitFor(catalog->create(m_account.id, wish));
    QVERIFY(made && *made);
    QCOMPARE(made->value(), boards({u"Cake"_s}).first());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s, u"Cake"_s}));
    QVERIFY(catalog->boards(m_account.id).named.isEmpty());
    QCOMPARE(m_service->boardCreates.size(), 1);
    QCOMPARE(m_service->boardCreates.first().board, wish);
    QCOMPARE(m_service->boardCreates.first().session.secrets.value(u"api-key"_s), u"secret"_s);
    QTRY_COMPARE(AccountRepository(m_eyes->database()).boards(m_account.id)->boards, boards({u"Bread"_s, u"Cake"_s}));
    QCOMPARE(m_service->boardRequests, 1);
}

void TestBoardCatalog::madeBoardStaysWhereListsAreIncomplete()
{
    m_service->capabilities.boardsById = true;
    m_service->boardList = failure({.kind = ErrorKind::Protocol});
    m_service->boardAnswer = boards({u"Cake"_s}).first();
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QVERIFY(waitFor(catalog->create(m_account.id, {.name = u"Cake"_s}))->has_value());
    catalog->reload(m_account.id);
    QTRY_VERIFY(catalog->boards(m_account.id).error.has_value());
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Cake"_s}));
    QTRY_COMPARE(AccountRepository(m_eyes->database()).namedBoards(m_account.id).value(), boards({u"Cake"_s}));
}

void TestBoardCatalog::boardMadeWhileAListIsOnItsWay()
{
    m_service->boardListHangs = true;
    m_service->boardAnswer = boards({u"Cake"_s}).first();
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_VERIFY(m_service->boardListJob);
    m_service->boardListHangs = false;
    m_service->boardList = boards({u"Bread"_s, u"Cake"_s});
    const QPointer<ScriptedJob<QList<Board>>> before = m_service->boardListJob;
    QVERIFY(waitFor(catalog->create(m_account.id, {.name = u"Cake"_s}))->has_value());
    // What is read of before the board was made does not count.
    if (before)
        before->answer(boards({u"Bread"_s}));
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QCOMPARE(catalog->boards(m_account.id).list.boards, boards({u"Bread"_s, u"Cake"_s}));
}

void TestBoardCatalog::refusedBoardIsToldAndNotListed()
{
    m_service->boardAnswer = failure({.kind = ErrorKind::Rejected, .detail = u"The name is taken"_s});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    catalog->reload(m_account.id);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    const auto refused = waitFor(catalog->create(m_account.id, {.name = u"Cake"_s}));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().detail, u"The name is taken"_s);
    QVERIFY(catalog->boards(m_account.id).list.boards.isEmpty());

    const auto nobody = waitFor(catalog->create(AccountId(u"nobody"_s), {.name = u"Cake"_s}));
    QVERIFY(nobody && !*nobody);
    QCOMPARE(m_service->boardCreates.size(), 1);
}

void TestBoardCatalog::catalogMayGoBeforeTheBoardIsMade()
{
    const auto desk = newDesk();
    auto catalog = newCatalog(*desk);
    auto* job = catalog->create(m_account.id, {.name = u"Cake"_s});
    QSignalSpy finished(job, &JobBase::finished);
    job->start();
    QTRY_VERIFY(m_service->boardJob);
    catalog.reset();
    m_service->boardJob->answer(boards({u"Cake"_s}).first());
    QVERIFY(finished.wait());
}

void TestBoardCatalog::sectionsAreFetchedOnce()
{
    using Sections = QList<BoardSection>;
    const Sections rolls{{SectionId(u"s1"_s), u"Rolls"_s}, {SectionId(u"s2"_s), u"Loaves"_s}};
    m_service->capabilities.sections = Capabilities::Sections::Listed;
    m_service->boardList = boards({u"Bread"_s});
    m_service->sectionList = rolls;
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    QSignalSpy changed(catalog.get(), &BoardCatalog::sectionsChanged);
    const BoardId bread(u"id-Bread"_s);
    QVERIFY(catalog->sections(m_account.id, bread).loading);
    QVERIFY(catalog->sections(m_account.id, bread).loading);
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().at(1).value<BoardId>(), bread);
    QCOMPARE(catalog->sections(m_account.id, bread).sections, rolls);
    QVERIFY(catalog->sections(m_account.id, bread).known);
    QVERIFY(!catalog->sections(m_account.id, bread).loading);
    QCOMPARE(m_service->sectionRequests, QList<BoardId>{bread});
    QVERIFY(catalog->sections(m_account.id, BoardId(u"id-Cake"_s)).sections.isEmpty()); // another board has its own
    QTRY_COMPARE(m_service->sectionRequests.size(), 2);

    // Boards that are loaded anew may have other sections.
    catalog->reload(m_account.id);
    QTRY_VERIFY(!catalog->boards(m_account.id).loading);
    QVERIFY(catalog->sections(m_account.id, bread).loading);
    QTRY_COMPARE(catalog->sections(m_account.id, bread).sections, rolls);
    QCOMPARE(m_service->sectionRequests.size(), 3);
}

void TestBoardCatalog::sectionsThatFailCanBeFetchedAgain()
{
    m_service->capabilities.sections = Capabilities::Sections::Listed;
    m_service->sectionList = failure({.kind = ErrorKind::Network});
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    const BoardId bread(u"id-Bread"_s);
    QVERIFY(catalog->sections(m_account.id, bread).loading);
    QTRY_VERIFY(catalog->sections(m_account.id, bread).error.has_value());
    QVERIFY(!catalog->sections(m_account.id, bread).known);
    m_service->sectionList = QList<BoardSection>{{SectionId(u"s1"_s), u"Rolls"_s}};
    catalog->reloadSections(m_account.id, bread);
    QVERIFY(catalog->sections(m_account.id, bread).loading);
    catalog->reloadSections(m_account.id, bread);
    QTRY_COMPARE(catalog->sections(m_account.id, bread).sections.size(), 1);
    QCOMPARE(catalog->sections(m_account.id, bread).error, std::nullopt);
    QCOMPARE(m_service->sectionRequests.size(), 2);
}

void TestBoardCatalog::sectionsAreAskedForWhereTheyAreListed()
{
    const auto desk = newDesk();
    const auto catalog = newCatalog(*desk);
    for (const auto kind : {Capabilities::Sections::None, Capabilities::Sections::ById}) {
        m_service->capabilities.sections = kind;
        QVERIFY(!catalog->sections(m_account.id, BoardId(u"1"_s)).loading);
        catalog->reloadSections(m_account.id, BoardId(u"1"_s));
    }
    m_service->capabilities.sections = Capabilities::Sections::Listed;
    QVERIFY(!catalog->sections(m_account.id, BoardId()).loading);
    QVERIFY(!catalog->sections(AccountId(u"nobody"_s), BoardId(u"1"_s)).loading);
    QCoreApplication::processEvents();
    QCOMPARE(m_service->sectionRequests.size(), 0);
}

QTEST_GUILESS_MAIN(TestBoardCatalog)
#include "tst_boardcatalog.moc"
