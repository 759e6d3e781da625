// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/draftrepository.h"
#include "store/historyrepository.h"
#include "store/submissionrepository.h"
#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

class TestHistoryRepository : public QObject {
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

    void everyTryIsWrittenDown()
    {
        const Submission submission = added(SubmissionState::Waiting);
        SubmissionRepository submissions(*m_db);
        QVERIFY(attempts(submission.id).isEmpty());

        QVERIFY(submissions.claim(submission.id, u"one"_s, now()).value());
        QCOMPARE(attempts(submission.id).size(), 1);
        QCOMPARE(attempts(submission.id).first().outcome, SubmissionState::Preparing);
        QVERIFY(attempts(submission.id).first().began.isValid());
        QVERIFY(!attempts(submission.id).first().ended.isValid());

        QVERIFY(submissions.arm(submission.id, u"one"_s, now()).value());
        const Error refused{.kind = ErrorKind::Server, .httpStatus = 503, .detail = u"busy"_s};
        conclude(submission, SubmissionState::Armed, SubmissionState::Waiting, refused);
        QVERIFY(submissions.claim(submission.id, u"two"_s, now()).value());
        QVERIFY(submissions.arm(submission.id, u"two"_s, now()).value());
        conclude(submission, SubmissionState::Armed, SubmissionState::Published, std::nullopt);

        const QList<Attempt> tries = attempts(submission.id);
        QCOMPARE(tries.size(), 2);
        QCOMPARE(tries.at(0).outcome, SubmissionState::Waiting);
        QCOMPARE(tries.at(0).error, std::optional(refused));
        QCOMPARE(tries.at(0).ended, m_ended);
        QCOMPARE(tries.at(1).outcome, SubmissionState::Published);
        QCOMPARE(tries.at(1).error, std::optional<Error>());
    }

    void aTryOfADeadProcessEndsWhenItIsRecovered()
    {
        const Submission submission = added(SubmissionState::Waiting);
        SubmissionRepository submissions(*m_db);
        QVERIFY(submissions.claim(submission.id, u"dead"_s, now()).value());
        QVERIFY(submissions.arm(submission.id, u"dead"_s, now()).value());
        QCOMPARE(submissions.recoverFrom({u"dead"_s}, now()).value(), QList<SubmissionId>{submission.id});
        QCOMPARE(attempts(submission.id).size(), 1);
        QCOMPARE(attempts(submission.id).first().outcome, SubmissionState::Unconfirmed);
        QVERIFY(attempts(submission.id).first().ended.isValid());
    }

    void stoppingWhatWaitsIsNoTry()
    {
        const Submission submission = added(SubmissionState::Waiting);
        conclude(submission, SubmissionState::Waiting, SubmissionState::Cancelled, std::nullopt);
        QVERIFY(attempts(submission.id).isEmpty());
    }

    void clearingTakesWhatIsLongOver()
    {
        QList<SubmissionId> over;
        for (const SubmissionState state :
            {SubmissionState::Published, SubmissionState::Failed, SubmissionState::Missed, SubmissionState::Cancelled})
            over.append(added(state).id);
        QList<SubmissionId> staying;
        for (const SubmissionState state : {SubmissionState::Waiting, SubmissionState::Preparing, SubmissionState::Armed,
                 SubmissionState::Processing, SubmissionState::Scheduled, SubmissionState::Unconfirmed})
            staying.append(added(state).id);
        const Submission recent = added(SubmissionState::Published, m_ended.addDays(1));
        const Submission hosted = added(SubmissionState::Published);
        QVERIFY(
            m_db->run(u"INSERT INTO hosted_copies (submission, address, place) VALUES (?, 'https://files.example/1.jpg', '{}')"_s,
                {hosted.id.text()}));

        const Submission spared = added(SubmissionState::Published);

        QCOMPARE(HistoryRepository(*m_db).clear(m_ended.addSecs(1), {spared.id}).value(), over);
        SubmissionRepository submissions(*m_db);
        for (const SubmissionId& id : over)
            QVERIFY(!submissions.find(id));
        staying << recent.id << hosted.id << spared.id;
        for (const SubmissionId& id : staying)
            QVERIFY(submissions.find(id));
    }

    void draftsGoWithTheirLastSubmission()
    {
        const auto submitted = [this](SubmissionState state) {
            Submission submission = waitingSubmission(fullDraft(u"pin %1"_s.arg(++m_count)), sampleAccount(u"shop"_s));
            submission.state = state;
            submission.changed = m_ended;
            if (!DraftRepository(*m_db).add({submission.draft}) || !SubmissionRepository(*m_db).add(submission))
                qFatal("The submission could not be added");
            return submission;
        };
        std::ignore = submitted(SubmissionState::Published);
        const Submission edited = submitted(SubmissionState::Failed);
        QVERIFY(m_db->run(u"UPDATE drafts SET state = 'draft' WHERE id = ?"_s, {edited.draft.id.text()}));
        const Submission tried = submitted(SubmissionState::Failed);
        Submission again = waitingSubmission(tried.draft, tried.account);
        again.state = SubmissionState::Waiting;
        QVERIFY(SubmissionRepository(*m_db).add(again));

        QCOMPARE(HistoryRepository(*m_db).clear(m_ended.addSecs(1)).value().size(), 3);
        QStringList left;
        QVERIFY(m_db->each(u"SELECT id FROM drafts ORDER BY position"_s, {},
            [&left](const QSqlQuery& row) { left.append(row.value(0).toString()); }));
        QCOMPARE(left, (QStringList{edited.draft.id.text(), tried.draft.id.text()}));
    }

    void attemptsGoWithTheirSubmission()
    {
        const Submission submission = added(SubmissionState::Waiting);
        QVERIFY(SubmissionRepository(*m_db).claim(submission.id, u"one"_s, now()).value());
        conclude(submission, SubmissionState::Preparing, SubmissionState::Failed, std::nullopt);
        QCOMPARE(HistoryRepository(*m_db).clear(m_ended.addSecs(1)).value().size(), 1);
        QVERIFY(attempts(submission.id).isEmpty());
    }

private:
    Submission added(SubmissionState state, const QDateTime& changed = {})
    {
        Submission submission = waitingSubmission(fullDraft(u"pin %1"_s.arg(++m_count)), sampleAccount(u"shop"_s));
        submission.state = state;
        submission.changed = changed.isValid() ? changed : m_ended;
        if (!SubmissionRepository(*m_db).add(submission))
            qFatal("The submission could not be added");
        return submission;
    }

    QList<Attempt> attempts(const SubmissionId& id) { return HistoryRepository(*m_db).attempts(id).value(); }

    void conclude(Submission outcome, SubmissionState from, SubmissionState to, const std::optional<Error>& error)
    {
        outcome.state = to;
        outcome.error = error;
        outcome.changed = m_ended;
        QVERIFY(SubmissionRepository(*m_db).conclude(outcome, from).value());
    }

    const QDateTime m_ended{QDate(2026, 3, 10), QTime(9, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestHistoryRepository)
#include "tst_historyrepository.moc"
