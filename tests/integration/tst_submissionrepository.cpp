// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/accountrepository.h"
#include "store/draftrepository.h"
#include "store/migrations.h"
#include "store/submissionrepository.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <barrier>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// As it comes back: its place in the queue is given by the database.
Submission ranked(Submission submission, qint64 rank)
{
    submission.rank = rank;
    return submission;
}

} // namespace

class TestSubmissionRepository : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = open();
        QVERIFY(m_db);
    }

    void cleanup() { m_db.reset(); }

    void submissionsComeBackAsTheyWere()
    {
        SubmissionRepository repository(*m_db);
        Submission plain = waitingSubmission(fullDraft(u"plain"_s), sampleAccount(u"shop"_s));
        Submission rich = waitingSubmission(fullDraft(u"rich"_s), sampleAccount(u"shop"_s));
        rich.state = SubmissionState::Unconfirmed;
        rich.attempts = 3;
        rich.remoteId = RemoteId(u"123456789012345678901"_s);
        rich.url = QUrl(u"https://www.pinterest.com/pin/1/?a=b%20c"_s);
        rich.error = Error{.kind = ErrorKind::Timeout, .detail = u"No answer"_s, .outcomeUnknown = true};
        QVERIFY(repository.add(plain));
        QVERIFY(repository.add(rich));
        QVERIFY(repository.find(plain.id).value() == ranked(plain, 1));
        QVERIFY(repository.find(rich.id).value() == ranked(rich, 2));
    }

    void everyStateCanBeStored()
    {
        SubmissionRepository repository(*m_db);
        for (int i = 0; i <= int(SubmissionState::Cancelled); ++i) {
            Submission submission = waitingSubmission(bareDraft(u"pin"_s), sampleAccount(u"shop"_s));
            submission.state = SubmissionState(i);
            QVERIFY(repository.add(submission));
            QCOMPARE(repository.find(submission.id)->state, submission.state);
        }
    }

    void theNewestComeFirst()
    {
        SubmissionRepository repository(*m_db);
        QList<SubmissionId> ids;
        for (int i = 0; i < 3; ++i)
            ids.prepend(addWaiting());
        QCOMPARE(idsOf(repository.all()->readable), ids);
        QCOMPARE(idsOf(repository.all(2)->readable), ids.mid(0, 2));
    }

    void anUnknownIdIsRejected()
    {
        const auto missing = SubmissionRepository(*m_db).find(SubmissionId(u"none"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Rejected);
    }

    void aDraftIsSubmittedOnce_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("again");
        QTest::newRow("waiting") << int(SubmissionState::Waiting) << false;
        QTest::newRow("preparing") << int(SubmissionState::Preparing) << false;
        QTest::newRow("armed") << int(SubmissionState::Armed) << false;
        QTest::newRow("processing") << int(SubmissionState::Processing) << false;
        QTest::newRow("scheduled") << int(SubmissionState::Scheduled) << false;
        QTest::newRow("published") << int(SubmissionState::Published) << false;
        QTest::newRow("unconfirmed") << int(SubmissionState::Unconfirmed) << false;
        QTest::newRow("failed") << int(SubmissionState::Failed) << true;
        QTest::newRow("missed") << int(SubmissionState::Missed) << true;
        QTest::newRow("cancelled") << int(SubmissionState::Cancelled) << true;
    }

    void aDraftIsSubmittedOnce()
    {
        QFETCH(int, state);
        QFETCH(bool, again);
        SubmissionRepository repository(*m_db);
        const Draft draft = fullDraft(u"once"_s);
        QVERIFY(DraftRepository(*m_db).add({draft}));
        Submission earlier = waitingSubmission(draft, sampleAccount(u"shop"_s));
        earlier.state = SubmissionState(state);
        QVERIFY(repository.add(earlier));
        const Result<Done> second = repository.add(waitingSubmission(draft, sampleAccount(u"shop"_s)));
        QCOMPARE(second.has_value(), again);
        if (!again) {
            QCOMPARE(second.error().kind, ErrorKind::Rejected);
            QCOMPARE(second.error().providerCode, u"already-submitted"_s);
        }
        QCOMPARE(repository.all()->readable.size(), again ? 2 : 1);
    }

    void anEndedSubmissionDoesNotRiseBesideALivingOne()
    {
        SubmissionRepository repository(*m_db);
        const Draft draft = fullDraft(u"twice"_s);
        Submission failed = waitingSubmission(draft, sampleAccount(u"shop"_s));
        failed.state = SubmissionState::Failed;
        QVERIFY(repository.add(failed));
        QVERIFY(repository.add(waitingSubmission(draft, sampleAccount(u"shop"_s))));
        failed.state = SubmissionState::Waiting;
        const Result<bool> revived = repository.conclude(failed, SubmissionState::Failed);
        QVERIFY(!revived);
        QCOMPARE(revived.error().providerCode, u"already-submitted"_s);
        QCOMPARE(repository.find(failed.id)->state, SubmissionState::Failed);
    }

    void aFailedAddLeavesTheDraftWithTheUser()
    {
        SubmissionRepository repository(*m_db);
        DraftRepository drafts(*m_db);
        const Draft draft = fullDraft(u"kept"_s);
        QVERIFY(drafts.add({draft}));
        Submission submission = waitingSubmission(bareDraft(u"other"_s), sampleAccount(u"shop"_s));
        QVERIFY(repository.add(submission));
        submission.draft = draft;
        QVERIFY(!repository.add(submission));
        QCOMPARE(drafts.all()->size(), 1);
    }

    void aSubmissionOutlivesItsAccountAndDraft()
    {
        const Draft draft = fullDraft(u"gone"_s);
        const Account account = sampleAccount(u"shop"_s);
        QVERIFY(DraftRepository(*m_db).add({draft}));
        QVERIFY(AccountRepository(*m_db).save(account));
        const Submission submission = waitingSubmission(draft, account);
        QVERIFY(SubmissionRepository(*m_db).add(submission));
        QVERIFY(AccountRepository(*m_db).remove(account.id));
        QVERIFY(m_db->run(u"DELETE FROM drafts"_s));
        QVERIFY(SubmissionRepository(*m_db).find(submission.id).value() == ranked(submission, 1));
    }

    void theStepsAreTakenInOrderAndByTheOwner()
    {
        SubmissionRepository repository(*m_db);
        const SubmissionId id = addWaiting();
        QVERIFY(!repository.arm(id, u"me"_s, now()).value());
        QVERIFY(repository.claim(id, u"me"_s, now()).value());
        QCOMPARE(repository.find(id)->state, SubmissionState::Preparing);
        QVERIFY(!repository.claim(id, u"me"_s, now()).value());
        QVERIFY(!repository.claim(id, u"other"_s, now()).value());
        QVERIFY(!repository.arm(id, u"other"_s, now()).value());
        QCOMPARE(repository.find(id)->attempts, 0);
        QVERIFY(repository.arm(id, u"me"_s, now(), 4711).value());
        QVERIFY(!repository.arm(id, u"me"_s, now()).value());
        const Submission armed = repository.find(id).value();
        QCOMPARE(armed.sentBytes, 4711);
        QCOMPARE(armed.state, SubmissionState::Armed);
        QCOMPARE(armed.attempts, 1);
        QCOMPARE(repository.owners().value(), QStringList{u"me"_s});
        QVERIFY(!repository.claim(SubmissionId(u"none"_s), u"me"_s, now()).value());
    }

    void aCopyIsNotedByTheOwnerWhilePreparing()
    {
        SubmissionRepository repository(*m_db);
        const HostedCopy copy{QUrl(u"https://files.example/1.jpg"_s), {u"webdav"_s, {{u"webdav-user"_s, u"ana"_s}}}};
        const SubmissionId id = addWaiting();
        QVERIFY(!repository.noteHosted(id, u"me"_s, copy).value());
        QVERIFY(repository.claim(id, u"me"_s, now()).value());
        QVERIFY(!repository.noteHosted(id, u"other"_s, copy).value());
        QVERIFY(repository.find(id)->hosted.isEmpty());
        QVERIFY(repository.noteHosted(id, u"me"_s, copy).value());
        QCOMPARE(repository.find(id)->hosted, copy);
        QCOMPARE(repository.all()->readable.first().hosted, copy);

        const HostedCopy later{QUrl(u"https://else.example/1.jpg"_s), {u"s3"_s, {}}};
        QVERIFY(repository.noteHosted(id, u"me"_s, later).value());
        QCOMPARE(repository.find(id)->hosted, later);
        QVERIFY(repository.noteHosted(id, u"me"_s, copy).value()); // back at the former place
        QCOMPARE(repository.find(id)->hosted, copy);
        QCOMPARE(repository.all()->readable.size(), 1);
        QVERIFY(repository.arm(id, u"me"_s, now()).value());
        QVERIFY(!repository.noteHosted(id, u"me"_s, later).value());

        QVERIFY(repository.forgetHosted(id, copy.address));
        QCOMPARE(repository.find(id)->hosted, later);
        QVERIFY(repository.forgetDeleted(id, later.address));
        QVERIFY(repository.find(id)->hosted.isEmpty());
    }

    void theLastOfThoseThatShareACopyMayDeleteIt()
    {
        using Use = SubmissionRepository::HostedUse;
        SubmissionRepository repository(*m_db);
        const HostedCopy copy{QUrl(u"https://files.example/1.jpg"_s), {u"webdav"_s, {}}};
        const auto hosted = [&](SubmissionState state) {
            const SubmissionId id = addWaiting();
            const bool noted = repository.claim(id, u"me"_s, now()).value() && repository.noteHosted(id, u"me"_s, copy).value();
            Submission outcome = repository.find(id).value();
            outcome.state = state;
            if (!noted
                || (state != SubmissionState::Preparing && !repository.conclude(outcome, SubmissionState::Preparing).value()))
                qFatal("The test's submission could not be written");
            return id;
        };
        const SubmissionId first = hosted(SubmissionState::Published);
        const SubmissionId failed = hosted(SubmissionState::Failed);
        QCOMPARE(repository.releaseHosted(first, copy.address).value(), Use::Free);
        QCOMPARE(repository.find(first)->hosted, copy); // not deleted yet

        const SubmissionId second = hosted(SubmissionState::Unconfirmed);
        QCOMPARE(repository.releaseHosted(first, copy.address).value(), Use::Elsewhere);
        QVERIFY(repository.find(first)->hosted.isEmpty());
        QCOMPARE(repository.releaseHosted(second, copy.address).value(), Use::Free);

        (void)hosted(SubmissionState::Preparing);
        QCOMPARE(repository.releaseHosted(second, copy.address).value(), Use::Preparing);
        QCOMPARE(repository.find(second)->hosted, copy);
        QVERIFY(repository.forgetDeleted(second, copy.address));
        QVERIFY(repository.find(second)->hosted.isEmpty());
        QVERIFY(repository.find(failed)->hosted.isEmpty()); // it would name a copy that is gone
    }

    void copiesFromBeforeTheyHadAPlaceGetThatOfTheAccount()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        Account account = sampleAccount(u"shop"_s);
        account.mediaHost = {u"webdav"_s, {{u"webdav-user"_s, u"ana"_s}}};
        const Submission with = waitingSubmission(fullDraft(u"with"_s), account);
        const Submission without = waitingSubmission(fullDraft(u"without"_s), sampleAccount(u"shop"_s));
        {
            const auto old = Database::open(path, migrations().mid(0, 2));
            QVERIFY(old);
            for (const Submission& submission : {with, without}) {
                QVERIFY(old->database->run(
                    u"INSERT INTO submissions (id, draft, draft_document, account_document, fingerprint, state, hosted) "
                    "VALUES (?, ?, ?, ?, '', 'published', ?)"_s,
                    {submission.id.text(), submission.draft.id.text(), QString::fromUtf8(draftToJson(submission.draft)),
                        QString::fromUtf8(accountToJson(submission.account)),
                        submission.account == account ? u"https://files.example/1.jpg"_s : QString()}));
            }
        }
        const auto opened = Database::open(path);
        QVERIFY(opened);
        SubmissionRepository repository(*opened->database);
        QCOMPARE(repository.find(with.id)->hosted, (HostedCopy{QUrl(u"https://files.example/1.jpg"_s), account.mediaHost}));
        QVERIFY(repository.find(without.id)->hosted.isEmpty());
    }

    void anOutcomeNeedsTheExpectedState()
    {
        SubmissionRepository repository(*m_db);
        const SubmissionId id = addWaiting();
        QVERIFY(repository.claim(id, u"me"_s, now()).value());
        QVERIFY(repository.arm(id, u"me"_s, now()).value());
        Submission outcome = repository.find(id).value();
        outcome.state = SubmissionState::Processing;
        outcome.remoteId = RemoteId(u"77"_s);
        outcome.error = Error{.kind = ErrorKind::Network, .detail = u"poll"_s};
        QVERIFY(!repository.conclude(outcome, SubmissionState::Preparing).value());
        QCOMPARE(repository.find(id)->state, SubmissionState::Armed);
        QVERIFY(repository.conclude(outcome, SubmissionState::Armed).value());
        QVERIFY(repository.find(id).value() == outcome);
        QCOMPARE(repository.owners().value(), QStringList());
        outcome.state = SubmissionState::Published;
        outcome.url = QUrl(u"https://www.pinterest.com/pin/77"_s);
        outcome.error.reset();
        QVERIFY(repository.conclude(outcome, SubmissionState::Processing).value());
        QVERIFY(repository.find(id).value() == outcome);
    }

    void whatDeadProcessesLeftIsRecovered()
    {
        SubmissionRepository repository(*m_db);
        const SubmissionId waiting = addWaiting();
        const SubmissionId preparing = addWaiting();
        const SubmissionId armed = addWaiting();
        const SubmissionId living = addWaiting();
        const SubmissionId livingArmed = addWaiting();
        for (const SubmissionId& id : {preparing, armed})
            QVERIFY(repository.claim(id, u"dead"_s, now()).value());
        QVERIFY(repository.arm(armed, u"dead"_s, now()).value());
        for (const SubmissionId& id : {living, livingArmed})
            QVERIFY(repository.claim(id, u"living"_s, now()).value());
        QVERIFY(repository.arm(livingArmed, u"living"_s, now()).value());

        QCOMPARE(repository.recoverFrom({}, now()).value(), QList<SubmissionId>());
        QCOMPARE(repository.recoverFrom({u"dead"_s, u"unknown"_s}, now()).value(), (QList<SubmissionId>{preparing, armed}));
        QCOMPARE(repository.find(waiting)->state, SubmissionState::Waiting);
        QCOMPARE(repository.find(preparing)->state, SubmissionState::Waiting);
        QCOMPARE(repository.find(armed)->state, SubmissionState::Unconfirmed);
        QCOMPARE(repository.find(living)->state, SubmissionState::Preparing);
        QCOMPARE(repository.find(livingArmed)->state, SubmissionState::Armed);
        QCOMPARE(repository.owners().value(), QStringList{u"living"_s});
        QVERIFY(!repository.arm(preparing, u"dead"_s, now()).value());

        QCOMPARE(repository.recoverFrom({u"living"_s}, now()).value(), (QList<SubmissionId>{living, livingArmed}));
        QCOMPARE(repository.recoverFrom({u"living"_s, u"dead"_s}, now()).value(), QList<SubmissionId>());
    }

    void onlyItsOwnerDisarms()
    {
        SubmissionRepository repository(*m_db);
        const SubmissionId id = addWaiting();
        QVERIFY(!repository.disarm(id, u"me"_s, now()).value());
        QVERIFY(repository.claim(id, u"me"_s, now()).value());
        QVERIFY(!repository.disarm(id, u"me"_s, now()).value());
        QVERIFY(repository.arm(id, u"me"_s, now()).value());
        QVERIFY(!repository.disarm(id, u"other"_s, now()).value());
        QCOMPARE(repository.find(id)->state, SubmissionState::Armed);
        QVERIFY(repository.disarm(id, u"me"_s, now()).value());
        QCOMPARE(repository.find(id)->state, SubmissionState::Waiting);
        QCOMPARE(repository.find(id)->attempts, 0);
        QCOMPARE(repository.owners().value(), QStringList());
        QVERIFY(repository.claim(id, u"other"_s, now()).value());
    }

    void whatCannotBeReadDoesNotKeepBackTheOthers_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("draft cut") << u"draft_document = substr(draft_document, 1, length(draft_document) / 2)"_s;
        QTest::newRow("draft empty") << u"draft_document = ''"_s;
        QTest::newRow("draft of something else") << u"draft_document = '[1, 2]'"_s;
        QTest::newRow("draft missing") << u"draft_document = NULL"_s;
        QTest::newRow("time lost") << u"draft_document = json_set(draft_document, '$.schedule.utc', 'soon')"_s;
        QTest::newRow("account cut") << u"account_document = substr(account_document, 1, 10)"_s;
        QTest::newRow("account missing") << u"account_document = NULL"_s;
        QTest::newRow("unknown state") << u"state = 'dreaming'"_s;
        QTest::newRow("state missing") << u"state = NULL"_s;
    }

    void whatCannotBeReadDoesNotKeepBackTheOthers()
    {
        QFETCH(QString, damage);
        const Submission before = waitingSubmission(fullDraft(u"before"_s), sampleAccount(u"shop"_s));
        const Submission damaged = waitingSubmission(fullDraft(u"damaged"_s), sampleAccount(u"shop"_s));
        const Submission after = waitingSubmission(fullDraft(u"after"_s), sampleAccount(u"shop"_s));
        for (const Submission& each : {before, damaged, after})
            QVERIFY(SubmissionRepository(*m_db).add(each));
        QVERIFY(forgetWhatIsAllowed());
        const Result<QSqlQuery> done = m_db->run(u"UPDATE submissions SET "_s + damage + u" WHERE id = ?"_s, {damaged.id.text()});
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));

        SubmissionRepository repository(*m_db);
        const auto listing = repository.all().value();
        QCOMPARE(listing.readable, (QList<Submission>{ranked(after, 3), ranked(before, 1)}));
        QCOMPARE(listing.unreadable, QList<SubmissionId>{damaged.id});
        QCOMPARE(repository.find(damaged.id).error().providerCode, u"damaged"_s);
        // Its draft counts as one that may yet be published.
        QCOMPARE(
            repository.add(waitingSubmission(damaged.draft, damaged.account)).has_value(), damage.startsWith(u"state = NULL"_s));
    }

    void sendingAgainTakesTheNewSnapshot()
    {
        SubmissionRepository repository(*m_db);
        Submission submission = waitingSubmission(fullDraft(u"old"_s), sampleAccount(u"shop"_s));
        submission.state = SubmissionState::Failed;
        submission.attempts = 2;
        submission.remoteId = RemoteId(u"1"_s);
        submission.url = QUrl(u"https://example.com/1"_s);
        submission.error = Error{.kind = ErrorKind::Rejected};
        QVERIFY(repository.add(submission));
        Submission again = submission;
        again.draft.title = u"new"_s;
        again.fingerprint = fingerprintOf(again.draft, again.account.id);
        QVERIFY(!repository.sendAgain(again, SubmissionState::Unconfirmed).value());
        QVERIFY(repository.find(submission.id).value() == ranked(submission, 1));
        QVERIFY(repository.sendAgain(again, SubmissionState::Failed).value());
        again.state = SubmissionState::Waiting;
        again.remoteId = {};
        again.url.clear();
        again.error.reset();
        QVERIFY(repository.find(submission.id).value() == ranked(again, 1));
    }

    /// Two connections on two threads reach for the same submissions at the same time.
    void eachStepIsTakenByExactlyOne()
    {
        QList<SubmissionId> ids;
        for (int i = 0; i < 60; ++i)
            ids.append(addWaiting());

        struct Racer {
            QString owner;
            QString armOwner; // both try to arm as the owner "a": only one attempt may ever be counted
            QList<SubmissionId> claimed;
            QList<SubmissionId> armed;
            bool failed = false;
        };
        Racer racers[] = {{u"a"_s, u"a"_s, {}, {}}, {u"b"_s, u"a"_s, {}, {}}};
        std::barrier together(2);
        const auto race = [this, &ids, &together](Racer& racer) {
            const std::unique_ptr<Database> db = open();
            SubmissionRepository repository(*db);
            for (const SubmissionId& id : ids) {
                together.arrive_and_wait();
                const Result<bool> claimed = repository.claim(id, racer.owner, now());
                if (claimed && *claimed)
                    racer.claimed.append(id);
                const Result<bool> armed = repository.arm(id, racer.armOwner, now());
                if (armed && *armed)
                    racer.armed.append(id);
                racer.failed |= !claimed || !armed;
            }
        };
        std::unique_ptr<QThread> threads[] = {
            std::unique_ptr<QThread>(QThread::create([&] { race(racers[0]); })),
            std::unique_ptr<QThread>(QThread::create([&] { race(racers[1]); })),
        };
        for (const auto& thread : threads)
            thread->start();
        for (const auto& thread : threads)
            thread->wait();

        QVERIFY(!racers[0].failed && !racers[1].failed);
        for (const SubmissionId& id : ids) {
            QCOMPARE(int(racers[0].claimed.contains(id)) + int(racers[1].claimed.contains(id)), 1);
            const int armed = int(racers[0].armed.contains(id)) + int(racers[1].armed.contains(id));
            const Submission submission = SubmissionRepository(*m_db).find(id).value();
            QCOMPARE(submission.attempts, armed);
            QVERIFY(armed <= 1);
            // Whoever holds it as "a" has armed it; what "b" claimed nobody could arm.
            QCOMPARE(armed, int(racers[0].claimed.contains(id)));
        }
    }

private:
    std::unique_ptr<Database> open()
    {
        auto opened = Database::open(m_folder->filePath(u"pinwright.sqlite"_s));
        return opened ? std::move(opened->database) : nullptr;
    }

    /// The file as damage leaves it: without the rules that keep nonsense out.
    bool forgetWhatIsAllowed()
    {
        bool done = m_db->run(u"PRAGMA writable_schema = ON"_s).has_value()
            && m_db->run(u"UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = 'submissions'"_s).has_value()
            && m_db->run(u"PRAGMA writable_schema = RESET"_s).has_value();
        m_db = open();
        done = done && m_db && m_db->run(u"PRAGMA ignore_check_constraints = ON"_s).has_value();
        return done;
    }

    SubmissionId addWaiting()
    {
        const Submission submission = waitingSubmission(bareDraft(u"pin"_s), sampleAccount(u"shop"_s));
        return SubmissionRepository(*m_db).add(submission) ? submission.id : SubmissionId();
    }

    static QList<SubmissionId> idsOf(const QList<Submission>& submissions)
    {
        QList<SubmissionId> ids;
        for (const Submission& submission : submissions)
            ids.append(submission.id);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TestSubmissionRepository)
#include "tst_submissionrepository.moc"
