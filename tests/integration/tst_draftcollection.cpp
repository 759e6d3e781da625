// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftfixture.h"
#include "store/submissionrepository.h"
#include "support/mediafiles.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

QList<Draft> newDrafts(const DraftCollection& collection, int count)
{
    QList<Draft> drafts;
    for (int i = 0; i < count; ++i) {
        drafts.append(collection.newDraft());
        drafts.last().title = u"Draft %1"_s.arg(i);
    }
    return drafts;
}

bool addAll(DraftCollection& collection, const QList<Draft>& drafts)
{
    const auto added = waitFor(collection.add(drafts));
    return added && added->has_value();
}

QStringList titles(const DraftCollection& collection)
{
    QStringList list;
    for (int row = 0; row < collection.size(); ++row)
        list.append(collection.at(row).title);
    return list;
}

QStringList titles(const QList<Draft>& drafts)
{
    QStringList list;
    for (const Draft& draft : drafts)
        list.append(draft.title);
    return list;
}

} // namespace

class TestDraftCollection : public QObject {
    Q_OBJECT

private slots:
    void loadsNothingFromANewDatabase();
    void savesBeforeItShows();
    void readsBackWhatItWrote();
    void carriesAccountAndBoardForward();
    void givesTheOnlyAccountToDraftsWithoutOne();
    void startsWithTheLastRunsDestination();
    void writesWithinASecond();
    void writesWhileTypingGoesOn();
    void writesAtItsEnd();
    void removesAndUndoes();
    void removesScatteredRows();
    void deletesRemovedDraftsAtTheNextStart();
    void forgetsAndTakesBack();
    void keepsTextsWhileTheDiskIsFull();
    void listsWhatCouldNotBeSaved();
    void undoesWhatWasNeverStored();
    void saysThatNothingCanBeRead();
};

void TestDraftCollection::loadsNothingFromANewDatabase()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    QVERIFY(!drafts.isLoaded());
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    QSignalSpy inserted(&drafts, &DraftCollection::inserted);
    drafts.load();
    QVERIFY(loaded.wait());
    QVERIFY(drafts.isLoaded());
    QCOMPARE(loaded.first().first().toString(), QString());
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(drafts.size(), 0);
    QVERIFY(!drafts.find(DraftId::create()));
}

void TestDraftCollection::savesBeforeItShows()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    const QList<Draft> added = newDrafts(drafts, 3);
    int announced = 0;
    QList<Draft> onDiskWhenShown;
    connect(&drafts, &DraftCollection::aboutToInsert, this, [&](int first, int last) {
        announced += last - first + 1;
        onDiskWhenShown = fixture.onDisk();
    });
    QVERIFY(addAll(drafts, added));
    QCOMPARE(announced, 3);
    QCOMPARE(onDiskWhenShown, added);
    QCOMPARE(drafts.size(), 3);
    QVERIFY(mirror.agrees());
}

void TestDraftCollection::readsBackWhatItWrote()
{
    DraftFixture fixture;
    QList<Draft> written;
    {
        DraftCollection drafts(fixture.store);
        written = newDrafts(drafts, 20);
        QVERIFY(addAll(drafts, written));
    }
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    drafts.load();
    // Added while the others are read: stands behind them.
    Draft late = drafts.newDraft();
    late.title = u"Late"_s;
    QVERIFY(addAll(drafts, {late}));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(titles(drafts), titles(written) + QStringList{u"Late"_s});
    QVERIFY(mirror.agrees());
}

void TestDraftCollection::carriesAccountAndBoardForward()
{
    DraftFixture fixture;
    const AccountId account(u"account"_s);
    const BoardRef bread{.id = BoardId(u"1"_s), .name = u"Bread"_s};
    const BoardRef cake{.id = BoardId(u"2"_s), .name = u"Cake"_s};
    {
        DraftCollection drafts(fixture.store);
        QVERIFY(waitFor(drafts.addEmpty()));
        QVERIFY(drafts.at(0).account.isEmpty());

        Draft edited = drafts.at(0);
        edited.account = account;
        edited.board = bread;
        edited.title = u"Title"_s;
        drafts.update(edited);
        QVERIFY(waitFor(drafts.addEmpty()));
        QCOMPARE(drafts.at(1).account, account);
        QCOMPARE(drafts.at(1).board, bread);
        QCOMPARE(drafts.at(1).title, QString());

        edited.board = cake;
        drafts.update(edited);
        QCOMPARE(drafts.newDraft().board, cake);

        // A look at a file is no edit.
        Draft looked = drafts.at(1);
        looked.media.bytes = 17;
        drafts.update(looked);
        QCOMPARE(drafts.newDraft().board, cake);
    }
    DraftCollection drafts(fixture.store);
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    drafts.load();
    QVERIFY(loaded.wait());
    QCOMPARE(drafts.newDraft().account, account);
}

void TestDraftCollection::givesTheOnlyAccountToDraftsWithoutOne()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    drafts.load();
    QTRY_VERIFY(drafts.isLoaded());
    QVERIFY(waitFor(drafts.addEmpty()));
    QVERIFY(drafts.at(0).account.isEmpty());

    const AccountId first(u"first"_s);
    drafts.setAccounts({first});
    QCOMPARE(drafts.at(0).account, first);
    QCOMPARE(drafts.newDraft().account, first);

    // A second account came: now there is a choice, and the last one is carried on.
    const AccountId second(u"second"_s);
    drafts.setAccounts({first, second});
    QCOMPARE(drafts.newDraft().account, first);

    // The first one went: it is not carried on, and drafts that have it say so themselves.
    drafts.setAccounts({second});
    QCOMPARE(drafts.newDraft().account, second);
    QCOMPARE(drafts.at(0).account, first);
}

void TestDraftCollection::startsWithTheLastRunsDestination()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const AccountId shop(u"shop"_s);
    const AccountId club(u"club"_s);
    const BoardRef bread{BoardId(u"1"_s), u"Bread"_s, {}, {}};
    drafts.setLastDestination({shop, bread});
    drafts.load();
    QTRY_VERIFY(drafts.isLoaded());

    drafts.setAccounts({club, shop});
    QCOMPARE(drafts.newDraft().account, shop);
    QCOMPARE(drafts.newDraft().board, bread);

    // The account went meanwhile: there is a choice to be made, and no board without it.
    drafts.setAccounts({club, AccountId(u"family"_s)});
    QCOMPARE(drafts.newDraft().account, AccountId());
    QCOMPARE(drafts.newDraft().board, BoardRef());
}

void TestDraftCollection::writesWithinASecond()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    QVERIFY(addAll(drafts, newDrafts(drafts, 1)));
    QSignalSpy changed(&drafts, &DraftCollection::changed);
    Draft draft = drafts.at(0);
    draft.title = u"Changed"_s;
    QElapsedTimer timer;
    timer.start();
    drafts.update(draft);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(drafts.at(0).title, u"Changed"_s);
    QCOMPARE(fixture.onDisk(draft.id)->title, u"Draft 0"_s);
    QTRY_COMPARE(fixture.onDisk(draft.id)->title, u"Changed"_s);
    QCOMPARE_LE(timer.elapsed(), 1000);

    drafts.update(draft);
    QCOMPARE(changed.count(), 1);
}

void TestDraftCollection::writesWhileTypingGoesOn()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    QVERIFY(addAll(drafts, newDrafts(drafts, 1)));
    const DraftId id = drafts.at(0).id;
    QTimer typing;
    connect(&typing, &QTimer::timeout, &drafts, [&drafts] {
        Draft draft = drafts.at(0);
        draft.description += u'x';
        drafts.update(draft);
    });
    QElapsedTimer timer;
    timer.start();
    typing.start(50);
    QTRY_VERIFY(!fixture.onDisk(id)->description.isEmpty());
    QCOMPARE_LE(timer.elapsed(), 1200);
}

void TestDraftCollection::writesAtItsEnd()
{
    DraftFixture fixture;
    DraftId id;
    {
        DraftCollection drafts(fixture.store);
        QVERIFY(addAll(drafts, newDrafts(drafts, 1)));
        Draft draft = drafts.at(0);
        draft.title = u"Last words"_s;
        drafts.update(draft);
        id = draft.id;
    }
    QTRY_COMPARE(fixture.onDisk(id)->title, u"Last words"_s);
}

void TestDraftCollection::removesAndUndoes()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    QVERIFY(addAll(drafts, newDrafts(drafts, 5)));
    const QStringList all = titles(drafts);

    Draft edited = drafts.at(2);
    edited.description = u"not written yet"_s;
    drafts.update(edited);
    drafts.remove({drafts.at(2).id, drafts.at(1).id, drafts.at(1).id, DraftId::create()});
    QCOMPARE(titles(drafts), QStringList({u"Draft 0"_s, u"Draft 3"_s, u"Draft 4"_s}));
    QVERIFY(mirror.agrees());
    QTRY_COMPARE(titles(fixture.onDisk()), titles(drafts));
    QCOMPARE(drafts.undoStack().count(), 1);
    QCOMPARE(drafts.undoStack().undoText(), u"Remove 2 Draft(s)"_s);

    drafts.undoStack().undo();
    QCOMPARE(titles(drafts), all);
    QCOMPARE(drafts.at(2), edited);
    QVERIFY(mirror.agrees());
    QTRY_COMPARE(titles(fixture.onDisk()), all);
    QTRY_COMPARE(fixture.onDisk(edited.id)->description, edited.description);

    drafts.undoStack().redo();
    QCOMPARE(drafts.size(), 3);
    QTRY_COMPARE(fixture.onDisk().size(), 3);
    drafts.undoStack().undo();
    QTRY_COMPARE(titles(fixture.onDisk()), all);

    drafts.remove({DraftId::create()});
    QCOMPARE(drafts.undoStack().index(), 0);
}

void TestDraftCollection::removesScatteredRows()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    QVERIFY(addAll(drafts, newDrafts(drafts, 10)));
    const QStringList all = titles(drafts);
    drafts.remove({drafts.at(7).id, drafts.at(0).id, drafts.at(9).id, drafts.at(3).id, drafts.at(8).id});
    QVERIFY(mirror.agrees());
    drafts.remove({drafts.at(1).id, drafts.at(4).id});
    QVERIFY(addAll(drafts, {drafts.newDraft()}));
    QVERIFY(mirror.agrees());
    QCOMPARE(drafts.size(), 4);

    // The older step after the newer one: everything is where it was.
    drafts.undoStack().undo();
    drafts.undoStack().undo();
    QVERIFY(mirror.agrees());
    QCOMPARE(titles(drafts), all + QStringList{QString()});
    QTRY_COMPARE(titles(fixture.onDisk()), titles(drafts));
}

void TestDraftCollection::deletesRemovedDraftsAtTheNextStart()
{
    DraftFixture fixture;
    const QString stored = makePng(fixture.file(u"pasted.png"_s));
    const QString own = makePng(fixture.file(u"holiday.png"_s));
    {
        DraftCollection drafts(fixture.store);
        QList<Draft> added = newDrafts(drafts, 3);
        added[0].media = {.path = stored, .stored = true};
        added[1].media = {.path = own};
        QVERIFY(addAll(drafts, added));
        drafts.remove({added[0].id, added[1].id});
        QTRY_COMPARE(fixture.onDisk().size(), 1);
        QVERIFY(QFile::exists(stored));
    }
    DraftCollection drafts(fixture.store);
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    drafts.load();
    QVERIFY(loaded.wait());
    QCOMPARE(titles(drafts), QStringList{u"Draft 2"_s});
    QVERIFY(!QFile::exists(stored));
    QVERIFY(QFile::exists(own));
}

void TestDraftCollection::forgetsAndTakesBack()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    QVERIFY(addAll(drafts, newDrafts(drafts, 3)));
    const QStringList all = titles(drafts);
    const Draft sent = drafts.at(1);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Submission submission{
        .id = SubmissionId::create(), .draft = sent, .fingerprint = fingerprintOf(sent, {}), .created = now, .changed = now};
    const auto submitted = waitFor(
        fixture.store.run<Done>([submission](Database& database) { return SubmissionRepository(database).add(submission); }));
    QVERIFY(submitted && *submitted);
    drafts.forget(sent.id);
    drafts.forget(sent.id);
    QCOMPARE(titles(drafts), QStringList({u"Draft 0"_s, u"Draft 2"_s}));
    QCOMPARE(drafts.undoStack().count(), 0);
    drafts.save();
    QCOMPARE(fixture.onDisk().size(), 2);

    drafts.takeBack(sent);
    QCOMPARE(titles(drafts), all);
    QVERIFY(mirror.agrees());
    QTRY_COMPARE(titles(fixture.onDisk()), all);

    // One this run never saw, as after a restart.
    Draft unknown = drafts.newDraft();
    unknown.title = u"From the outbox"_s;
    drafts.takeBack(unknown);
    QCOMPARE(drafts.at(3), unknown);
    QTRY_COMPARE(titles(fixture.onDisk()), titles(drafts));
    QVERIFY(mirror.agrees());
}

void TestDraftCollection::keepsTextsWhileTheDiskIsFull()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    QVERIFY(addAll(drafts, newDrafts(drafts, 2)));
    QSignalSpy unsaved(&drafts, &DraftCollection::unsaved);
    QSignalSpy saved(&drafts, &DraftCollection::saved);
    const DraftId id = drafts.at(0).id;

    fixture.fill(true);
    Draft draft = drafts.at(0);
    draft.description = QString(300'000, u'x');
    drafts.update(draft);
    drafts.save();
    QVERIFY(unsaved.wait());
    QCOMPARE(unsaved.first().first().value<Error>().kind, ErrorKind::Storage);
    QVERIFY(fixture.onDisk(id)->description.isEmpty());
    QCOMPARE(drafts.at(0).description.size(), 300'000);

    // More typing, more failures, one message.
    draft.description += u'y';
    drafts.update(draft);
    drafts.save();
    fixture.fill(false);
    QCOMPARE(unsaved.count(), 1);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(fixture.onDisk(id)->description, draft.description);
    QCOMPARE(unsaved.count(), 1);
}

void TestDraftCollection::listsWhatCouldNotBeSaved()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    const ListMirror mirror(drafts);
    QSignalSpy unsaved(&drafts, &DraftCollection::unsaved);
    QSignalSpy saved(&drafts, &DraftCollection::saved);
    fixture.fill(true);
    QList<Draft> added = newDrafts(drafts, 2);
    added[0].description = QString(300'000, u'x');
    const auto result = waitFor(drafts.add(added));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().kind, ErrorKind::Storage);
    QCOMPARE(titles(drafts), titles(added));
    QVERIFY(mirror.agrees());
    QCOMPARE(unsaved.count(), 1);
    QCOMPARE(fixture.onDisk().size(), 0);

    fixture.fill(false);
    Draft edited = drafts.at(1);
    edited.title = u"Edited"_s;
    drafts.update(edited);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(fixture.onDisk().size(), 2);
    QCOMPARE(fixture.onDisk(edited.id)->title, u"Edited"_s);
}

void TestDraftCollection::undoesWhatWasNeverStored()
{
    DraftFixture fixture;
    DraftCollection drafts(fixture.store);
    fixture.fill(true);
    QList<Draft> added = newDrafts(drafts, 1);
    added[0].description = QString(300'000, u'x');
    QVERIFY(waitFor(drafts.add(added)));
    drafts.remove({added[0].id});
    fixture.fill(false);
    drafts.undoStack().undo();
    QTRY_COMPARE(fixture.onDisk(), added);
}

void TestDraftCollection::saysThatNothingCanBeRead()
{
    QTemporaryDir folder;
    Store store(writeFile(folder.filePath(u"plain"_s), "x") + u"/pinwright.sqlite");
    DraftCollection drafts(store);
    QSignalSpy loaded(&drafts, &DraftCollection::loaded);
    drafts.load();
    const auto opened = waitFor(store.open());
    QVERIFY(opened && !*opened);
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!loaded.first().first().toString().isEmpty());

    // Composing goes on all the same.
    const auto added = waitFor(drafts.addEmpty());
    QVERIFY(added && !*added);
    QCOMPARE(drafts.size(), 1);
}

QTEST_GUILESS_MAIN(TestDraftCollection)
#include "tst_draftcollection.moc"
