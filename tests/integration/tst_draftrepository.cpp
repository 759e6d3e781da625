// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftrepository.h"
#include "store/submissionrepository.h"
#include "support/samples.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Draft> drafts(const QStringList& titles)
{
    QList<Draft> made;
    for (const QString& title : titles)
        made.append(bareDraft(title));
    return made;
}

} // namespace

class TestDraftRepository : public QObject {
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

    void draftsComeBackAsTheyWere()
    {
        DraftRepository repository(*m_db);
        Draft unscheduled = fullDraft(u"no time"_s);
        unscheduled.schedule.reset();
        Draft impossible = fullDraft(u"no such hour"_s);
        impossible.schedule->utc = QDateTime();
        Draft video = fullDraft(u"video"_s);
        video.media.type = MediaType::QuickTime;
        video.media.problem = MediaProblem::TooManyPixels;
        video.media.stored = false;
        const QList<Draft> written{
            fullDraft(u"full"_s), bareDraft(u"bare"_s), Draft{.id = DraftId::create()}, unscheduled, impossible, video};
        QVERIFY(repository.add(written));
        const auto read = repository.all();
        QVERIFY(read);
        QCOMPARE(read->size(), written.size());
        for (int i = 0; i < written.size(); ++i)
            QVERIFY2(read->at(i) == written.at(i), qPrintable(written.at(i).title));
    }

    void laterDraftsStandBehind()
    {
        DraftRepository repository(*m_db);
        QVERIFY(repository.add(drafts({u"a"_s, u"b"_s})));
        QVERIFY(repository.add(drafts({u"c"_s})));
        QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void addingIsAllOrNothing()
    {
        DraftRepository repository(*m_db);
        QList<Draft> batch = drafts({u"a"_s, u"b"_s});
        batch.append(batch.first());
        const Result<Done> added = repository.add(batch);
        QVERIFY(!added);
        QCOMPARE(added.error().providerCode, u"conflict"_s);
        QCOMPARE(titles(), QStringList());
    }

    void updatesOverwriteWhatIsThereOnly()
    {
        DraftRepository repository(*m_db);
        QList<Draft> stored = drafts({u"a"_s, u"b"_s});
        QVERIFY(repository.add(stored));
        Draft changed = fullDraft(u"changed"_s);
        changed.id = stored.at(0).id;
        QVERIFY(repository.update({changed, fullDraft(u"unknown"_s)}));
        const auto read = repository.all();
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QVERIFY(read->at(0) == changed);
        QVERIFY(read->at(1) == stored.at(1));
    }

    void removedDraftsComeBackToTheirPlace()
    {
        DraftRepository repository(*m_db);
        const QList<Draft> stored = drafts({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QVERIFY(repository.add(stored));
        QVERIFY(repository.remove({stored.at(1).id, stored.at(2).id}));
        QCOMPARE(titles(), (QStringList{u"a"_s, u"d"_s}));
        QVERIFY(repository.add(drafts({u"e"_s})));
        QVERIFY(repository.restore({stored.at(2).id}));
        QCOMPARE(titles(), (QStringList{u"a"_s, u"c"_s, u"d"_s, u"e"_s}));
    }

    void submittedDraftsLeaveTheListAndComeBackToTheirPlace()
    {
        DraftRepository repository(*m_db);
        const QList<Draft> stored = drafts({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(repository.add(stored));
        QVERIFY(SubmissionRepository(*m_db).add(waitingSubmission(stored.at(1), sampleAccount(u"shop"_s))));
        QCOMPARE(titles(), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(repository.restore({stored.at(1).id}));
        QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void submittedDraftsAreNotRemoved()
    {
        DraftRepository repository(*m_db);
        const QList<Draft> stored = drafts({u"a"_s});
        QVERIFY(repository.add(stored));
        QVERIFY(SubmissionRepository(*m_db).add(waitingSubmission(stored.at(0), sampleAccount(u"shop"_s))));
        QVERIFY(repository.remove({stored.at(0).id}));
        QVERIFY(repository.purgeRemoved());
        QVERIFY(repository.restore({stored.at(0).id}));
        QCOMPARE(titles(), QStringList{u"a"_s});
    }

    void purgingNamesTheFilesNobodyUses()
    {
        DraftRepository repository(*m_db);
        Draft ours = fullDraft(u"ours"_s);
        Draft theirs = fullDraft(u"theirs"_s);
        theirs.media.stored = false;
        Draft shared = fullDraft(u"shared"_s);
        Draft sharing = fullDraft(u"sharing"_s);
        sharing.media.path = shared.media.path;
        const Draft kept = fullDraft(u"kept"_s);
        QVERIFY(repository.add({ours, theirs, shared, sharing, kept}));
        QVERIFY(repository.remove({ours.id, theirs.id, shared.id}));
        const auto files = repository.purgeRemoved();
        QVERIFY(files);
        QCOMPARE(*files, QStringList{ours.media.path});
        QVERIFY(repository.restore({ours.id, theirs.id, shared.id}));
        QCOMPARE(titles(), (QStringList{u"sharing"_s, u"kept"_s}));
    }

    void purgingKeepsWhatMayBeSentAgain()
    {
        DraftRepository repository(*m_db);
        SubmissionRepository submissions(*m_db);
        const Draft draft = fullDraft(u"failed"_s);
        QVERIFY(repository.add({draft}));
        Submission submission = waitingSubmission(draft, sampleAccount(u"shop"_s));
        submission.state = SubmissionState::Failed;
        QVERIFY(submissions.add(submission));
        QVERIFY(repository.restore({draft.id}));
        QVERIFY(repository.remove({draft.id}));
        auto files = repository.purgeRemoved();
        QVERIFY(files && files->isEmpty());
        submission.state = SubmissionState::Published;
        QVERIFY(submissions.conclude(submission, SubmissionState::Failed));
        files = repository.purgeRemoved();
        QVERIFY(files);
        QCOMPARE(*files, QStringList{draft.media.path});
    }

    void purgingKeepsWhatASubmissionWasMadeOf()
    {
        DraftRepository repository(*m_db);
        SubmissionRepository submissions(*m_db);
        Draft gone = fullDraft(u"gone"_s);
        // Its draft has another picture by now.
        Draft sent = fullDraft(u"sent"_s);
        Submission submission = waitingSubmission(sent, sampleAccount(u"shop"_s));
        submission.draft.media.path = gone.media.path;
        submission.state = SubmissionState::Failed;
        QVERIFY(repository.add({gone, sent}));
        QVERIFY(submissions.add(submission));
        QVERIFY(repository.remove({gone.id}));
        auto files = repository.purgeRemoved();
        QVERIFY(files && files->isEmpty());

        // Once it is published, nobody needs the file for sending.
        Draft again = fullDraft(u"again"_s);
        again.media.path = gone.media.path;
        submission.state = SubmissionState::Published;
        QVERIFY(submissions.conclude(submission, SubmissionState::Failed));
        QVERIFY(repository.add({again}));
        QVERIFY(repository.remove({again.id}));
        files = repository.purgeRemoved();
        QVERIFY(files);
        QCOMPARE(*files, QStringList{gone.media.path});
    }

    void searchFindsWordBeginnings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString creme = u"Crème brûlée"_s;
        const QString bread = u"Sourdough bread"_s;
        const QString cyrillic = u"Борщ по-домашнему"_s;
        const QStringList every{creme, bread, cyrillic};
        QTest::newRow("accents left out") << u"creme brul"_s << QStringList{creme};
        QTest::newRow("accents written") << u"Crème"_s << QStringList{creme};
        QTest::newRow("accents decomposed") << u"cre\u0300me"_s << QStringList{creme};
        QTest::newRow("case") << u"SOUR"_s << QStringList{bread};
        QTest::newRow("other script") << u"борщ"_s << QStringList{cyrillic};
        QTest::newRow("words in any order") << u"bread sour"_s << QStringList{bread};
        QTest::newRow("middle of a word") << u"read"_s << QStringList{};
        QTest::newRow("description") << u"vanilla"_s << QStringList{creme};
        QTest::newRow("link") << u"example.com/loaf"_s << QStringList{bread};
        QTest::newRow("alternative text") << u"soup"_s << QStringList{cyrillic};
        QTest::newRow("all words are needed") << u"bread vanilla"_s << QStringList{};
        QTest::newRow("nothing") << QString() << every;
        QTest::newRow("blanks") << u"  "_s << every;
        QTest::newRow("signs only") << u"\"-*():^"_s << every;
        QTest::newRow("query syntax is text") << u"bread\" OR \"creme"_s << QStringList{};
        QTest::newRow("column syntax is text") << u"title:bread"_s << QStringList{};
        QTest::newRow("lone quote") << u"bread\""_s << QStringList{bread};
        QTest::newRow("zero character") << u"bread"_s + QChar(0) << QStringList{bread};
    }

    void searchFindsWordBeginnings()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        DraftRepository repository(*m_db);
        QList<Draft> stored = drafts({u"Crème brûlée"_s, u"Sourdough bread"_s, u"Борщ по-домашнему"_s});
        stored[0].description = u"With vanilla"_s;
        stored[1].link = u"https://example.com/loaf"_s;
        stored[2].altText = u"A bowl of soup"_s;
        QVERIFY(repository.add(stored));
        const auto ids = repository.search(text);
        QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().detail));
        QStringList names;
        for (const DraftId& id : *ids)
            names.append(std::find_if(stored.begin(), stored.end(), [&id](const Draft& draft) { return draft.id == id; })->title);
        QCOMPARE(names, found);
    }

    void searchFollowsChanges()
    {
        DraftRepository repository(*m_db);
        QList<Draft> stored = drafts({u"apple"_s, u"pear"_s});
        QVERIFY(repository.add(stored));
        stored[0].title = u"plum"_s;
        QVERIFY(repository.update({stored.at(0)}));
        QCOMPARE(repository.search(u"apple"_s)->size(), 0);
        QCOMPARE(repository.search(u"plum"_s).value(), QList<DraftId>{stored.at(0).id});
        QVERIFY(repository.remove({stored.at(1).id}));
        QCOMPARE(repository.search(u"pear"_s)->size(), 0);
        QVERIFY(repository.restore({stored.at(1).id}));
        QCOMPARE(repository.search(u"pear"_s)->size(), 1);
        QVERIFY(repository.remove({stored.at(1).id}));
        QVERIFY(repository.purgeRemoved());
        const auto check = m_db->run(u"INSERT INTO drafts_text (drafts_text, rank) VALUES ('integrity-check', 1)"_s);
        QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
    }

    void tenThousandDraftsLoadAndSearchFast()
    {
        DraftRepository repository(*m_db);
        QList<Draft> many;
        for (int i = 0; i < 10'000; ++i) {
            Draft draft = fullDraft(u"Title number %1"_s.arg(i));
            draft.description = u"A description of some length. "_s.repeated(12);
            many.append(draft);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(repository.add(many));
        const qint64 added = timer.elapsed();
        const qint64 stepped =
            best([&] { QVERIFY(m_db->each(u"SELECT * FROM drafts ORDER BY position"_s, {}, [](const QSqlQuery&) { })); });
        const qint64 loaded = best([&] { QCOMPARE(repository.all()->size(), 10'000); });
        const qint64 searched = best([&] { QCOMPARE(repository.search(u"numb 9999"_s)->size(), 1); });
        qInfo() << "added in" << added << "ms; rows stepped through in" << stepped << "us, loaded in" << loaded << "us, searched in"
                << searched << "us";
        // Against what SQLite itself takes, so that a slow or busy computer does not matter.
        QVERIFY(loaded < 5 * stepped);
        QVERIFY(searched < stepped / 4);
    }

private:
    /// The shortest of five runs, in microseconds.
    template <class Work>
    static qint64 best(Work work)
    {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            least = std::min(least, timer.nsecsElapsed() / 1000);
        }
        return least;
    }

    QStringList titles()
    {
        QStringList names;
        const QList<Draft> listed = DraftRepository(*m_db).all().value();
        for (const Draft& draft : listed)
            names.append(draft.title);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TestDraftRepository)
#include "tst_draftrepository.moc"
