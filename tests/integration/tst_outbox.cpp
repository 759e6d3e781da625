// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxdesk.h"
#include "publishing/ownerlock.h"
#include "scriptedservice.h"
#include "store/accountrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;
using Works = Outbox::Works;

Q_DECLARE_METATYPE(pinwright::Receipt)

namespace {

const auto account = testAccount(u"scripted"_s);

Error unknownOutcome(ErrorKind kind)
{
    return {.kind = kind, .outcomeUnknown = true};
}

/// A password store whose answers wait for the test.
class SlowSecretStore final : public SecretStore {
public:
    ~SlowSecretStore() override { delete reading.data(); }

    [[nodiscard]] Job<QString>* read(const SecretKey&) override
    {
        auto* job = new ScriptedJob<QString>;
        job->onStart = [this](ScriptedJob<QString>* started) { reading = started; };
        return job;
    }
    [[nodiscard]] Job<Done>* write(const SecretKey&, const QString&) override { return readyJob<Done>(Done{}); }
    [[nodiscard]] Job<Done>* remove(const SecretKey&) override { return readyJob<Done>(Done{}); }

    QPointer<ScriptedJob<QString>> reading;
};

} // namespace

class TestOutbox : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyStateIsOnDiskBeforeItIsShown();
    void armedIsOnDiskBeforeTheRequestLeaves();
    void theAnswerDecides_data();
    void theAnswerDecides();
    void theSnapshotCounts();
    void aDraftIsAddedOnce();
    void oldestFirstAndTwoAtOnce();
    void progressIsPassedOn();

    void cancelWhileWaiting();
    void cancelWhilePreparing();
    void cancelWhileSending();
    void cancelMayComeTooLate();
    void cancelLeavesTheServicesOwnAlone();

    void missingSecretFailsAndCanBeSentAgain();
    void changedFileIsNotSent();
    void goneFileIsNotSent();
    void removedAccountFails();
    void sendAgainTakesTheAccountAsItIs();
    void markPublished();

    void restartInEveryState_data();
    void restartInEveryState();
    void livingProcessesKeepTheirOwn();
    void oneTakenAwayWhilePreparingIsNotSent();
    void twoProcessesSendEachOnce();
    void aProcessTakenForDeadStillTellsItsOutcome();
    void changesOfOthersAreNoticed();
    void ownOnlyLeavesOthersAlone();
    void nothingOnlyLooks();
    void stopBeginsNothingNew();
    void nothingIsSentBeforeTheAccountsAreLoaded();

    void heldUntilItsTime();
    void lateIsMissed();
    void theServiceSchedulesItself();

    void pollsUntilPublished();
    void pollsAtDoubledWaits();
    void pollTellsOfFailure();
    void pollErrorsKeepTheState_data();
    void pollErrorsKeepTheState();
    void pollHonoursRetryAfter();
    void pollGivesUpOnMissing();
    void missingHasToBeInARow();
    void scheduledIsAskedAfterFromItsTime();
    void checkNowAsksAtOnce();

    void fullDiskAtTheEndLosesNothing();
    void fullDiskAtArmingSendsNothing();
    void fullDiskAtClaimingWaits();
    void endWhileSendingIsUnconfirmed();
    void endWhileSendingTakesTheLastWord();

private:
    std::unique_ptr<Desk> newDesk(Works works = Works::Everything, SecretStore* keychain = nullptr);
    std::unique_ptr<Desk> startedDesk(Works works = Works::Everything, SecretStore* keychain = nullptr);
    Draft draft(const QString& title) { return testDraft(m_folder->path(), title, account); }
    Draft draftAt(const QString& title, const QDateTime& utc);
    /// Writes a submission as a process that is gone left it.
    SubmissionId leftBehind(const QString& title, State state, const QString& owner = u"dead"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Eyes> m_eyes;
    std::unique_ptr<ScriptedService> m_service;
    TestClock m_clock;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_eyes = std::make_unique<Eyes>(m_folder->path());
    m_service = std::make_unique<ScriptedService>();
    m_clock.set(startOfTest);
    QVERIFY(AccountRepository(m_eyes->database()).save(account));
}

void TestOutbox::cleanup()
{
    flushDeferredDeletes();
    m_service.reset();
    m_eyes.reset();
    m_folder.reset();
}

std::unique_ptr<Desk> TestOutbox::newDesk(Works works, SecretStore* keychain)
{
    auto desk = std::make_unique<Desk>(m_folder->path(), std::make_unique<ScriptedProvider>(*m_service), m_clock, works, keychain);
    if (!keychain)
        desk->accounts.setSessionSecret(account.id, u"api-key"_s, u"secret"_s);
    return desk;
}

std::unique_ptr<Desk> TestOutbox::startedDesk(Works works, SecretStore* keychain)
{
    auto desk = newDesk(works, keychain);
    QSignalSpy loaded(desk->outbox.get(), &Outbox::loaded);
    desk->outbox->start();
    if (!loaded.wait() || !QTest::qWaitFor([&desk] { return desk->accounts.isLoaded(); }))
        qFatal("The outbox did not load");
    return desk;
}

Draft TestOutbox::draftAt(const QString& title, const QDateTime& utc)
{
    Draft scheduled = draft(title);
    scheduled.schedule = scheduleAtInstant(utc, "Europe/Berlin");
    return scheduled;
}

SubmissionId TestOutbox::leftBehind(const QString& title, State state, const QString& owner)
{
    const Draft left = draft(title);
    Submission submission{.id = SubmissionId::create(),
        .draft = left,
        .account = account,
        .fingerprint = fingerprintOf(left, account.id),
        .created = m_clock.now(),
        .changed = m_clock.now()};
    SubmissionRepository submissions = m_eyes->submissions();
    bool done = submissions.add(submission).has_value();
    if (state != State::Waiting && state != State::Missed)
        done = done && submissions.claim(submission.id, owner).value();
    if (done && state != State::Waiting && state != State::Missed && state != State::Preparing)
        done = submissions.arm(submission.id, owner).value();
    if (done && state != State::Waiting && state != State::Preparing && state != State::Armed) {
        const State before = state == State::Missed ? State::Waiting : State::Armed;
        submission.state = state;
        if (state == State::Processing || state == State::Scheduled)
            submission.remoteId = RemoteId(u"r-"_s + title);
        done = submissions.conclude(submission, before).value();
    }
    if (!done)
        qFatal("The test's submission could not be written");
    return submission.id;
}

void TestOutbox::everyStateIsOnDiskBeforeItIsShown()
{
    const auto desk = startedDesk();
    QStringList shown;
    const auto note = [&](const SubmissionId& id) {
        const State state = desk->state(id);
        QCOMPARE(m_eyes->state(id), state);
        shown.append(submissionStateName(state));
    };
    connect(desk->outbox.get(), &Outbox::added, desk->outbox.get(), note);
    connect(desk->outbox.get(), &Outbox::changed, desk->outbox.get(), note);

    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_service->creates.first().job->answer(
        Receipt{.state = Receipt::State::Published, .remoteId = RemoteId(u"r1"_s), .url = QUrl(u"https://example.org/pin/1"_s)});
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(shown, QStringList({u"waiting"_s, u"preparing"_s, u"armed"_s, u"published"_s}));
    QCOMPARE(m_eyes->find(id), *desk->outbox->find(id));
    QCOMPARE(m_eyes->find(id).url, QUrl(u"https://example.org/pin/1"_s));
    QCOMPARE(m_eyes->find(id).attempts, 1);
}

void TestOutbox::armedIsOnDiskBeforeTheRequestLeaves()
{
    std::optional<State> onDisk;
    m_service->onCreate = [&](const Draft&) { onDisk = m_eyes->all().first().state; };
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(onDisk, std::optional(State::Armed));
}

void TestOutbox::theAnswerDecides_data()
{
    QTest::addColumn<bool>("isReceipt");
    QTest::addColumn<Receipt>("answer");
    QTest::addColumn<Error>("error");
    QTest::addColumn<State>("state");

    const auto receiptRow = [](const char* name, Receipt::State said, State state) {
        QTest::newRow(name) << true << Receipt{.state = said, .remoteId = RemoteId(u"r1"_s), .message = u"words"_s} << Error{}
                            << state;
    };
    receiptRow("processing", Receipt::State::Processing, State::Processing);
    receiptRow("scheduled", Receipt::State::Scheduled, State::Scheduled);
    receiptRow("published", Receipt::State::Published, State::Published);
    receiptRow("failed", Receipt::State::Failed, State::Failed);

    for (const ErrorKind kind : {ErrorKind::Authentication, ErrorKind::Permission, ErrorKind::RateLimit, ErrorKind::Rejected,
             ErrorKind::TooLarge, ErrorKind::Unsupported, ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server,
             ErrorKind::Protocol, ErrorKind::Storage}) {
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << false << Receipt{} << Error{.kind = kind} << State::Failed;
        QTest::addRow("%s, outcome unknown", qPrintable(errorKindName(kind)))
            << false << Receipt{} << unknownOutcome(kind) << State::Unconfirmed;
    }
    QTest::newRow("cancelled") << false << Receipt{} << Error{.kind = ErrorKind::Cancelled} << State::Cancelled;
    QTest::newRow("cancelled, outcome unknown") << false << Receipt{} << unknownOutcome(ErrorKind::Cancelled) << State::Unconfirmed;
}

void TestOutbox::theAnswerDecides()
{
    QFETCH(const bool, isReceipt);
    QFETCH(const Receipt, answer);
    QFETCH(const Error, error);
    QFETCH(const State, state);
    m_service->capabilities.status = false;
    m_service->answer = isReceipt ? Result<Receipt>(answer) : failure(error);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), state);
    const Submission kept = m_eyes->find(id);
    QCOMPARE(kept, *desk->outbox->find(id));
    if (!isReceipt) {
        QCOMPARE(kept.error, std::optional(error));
    } else {
        QCOMPARE(kept.remoteId, RemoteId(u"r1"_s));
        QCOMPARE(kept.error.has_value(), state == State::Failed);
    }
    if (isReceipt && state == State::Failed) {
        QCOMPARE(kept.error->kind, ErrorKind::Rejected);
        QCOMPARE(kept.error->detail, u"words"_s);
    }
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::theSnapshotCounts()
{
    const auto desk = startedDesk();
    Draft composed = draftAt(u"one"_s, m_clock.now().addSecs(600));
    const Draft asAdded = composed;
    const SubmissionId id = desk->add(composed, account);
    composed.title = u"edited since"_s;
    Account edited = account;
    edited.settings[u"account-id"_s] = u"999"_s;
    QVERIFY(waitFor(desk->accounts.save(edited, {}, AccountBook::Remember::ThisSession)).value());
    QCOMPARE(m_service->creates.size(), 0);
    m_clock.advance(std::chrono::minutes(11));
    QTRY_COMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->creates.first().draft, asAdded);
    QCOMPARE(m_service->creates.first().session.account, account);
    QCOMPARE(m_service->creates.first().session.secrets.value(u"api-key"_s), u"secret"_s);
    QCOMPARE(desk->outbox->find(id)->account, account);
}

void TestOutbox::aDraftIsAddedOnce()
{
    const auto desk = startedDesk();
    const Draft composed = draft(u"one"_s);
    QVERIFY(!desk->add(composed, account).isEmpty());
    const auto second = waitFor(desk->outbox->add(composed, account));
    QVERIFY(second && !*second);
    QCOMPARE(second->error().kind, ErrorKind::Rejected);
    QCOMPARE(m_eyes->all().size(), 1);
    QCOMPARE(desk->outbox->submissions().size(), 1);
}

void TestOutbox::oldestFirstAndTwoAtOnce()
{
    QStringList started;
    m_service->onCreate = [&started](const Draft& sent) { started.append(sent.title); };
    for (const char* title : {"a", "b", "c", "d"})
        leftBehind(QString::fromLatin1(title), State::Waiting);
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->creates.size(), 2);
    QCOMPARE(desk->outbox->submissions().first().draft.title, u"d"_s);
    QTest::qWait(50); // a third one would have begun by now
    QCOMPARE(m_service->creates.size(), 2);
    m_service->answer = receipt(Receipt::State::Published);
    m_service->creates[0].job->answer(receipt(Receipt::State::Published));
    m_service->creates[1].job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(m_service->creates.size(), 4);
    std::sort(started.begin(), started.begin() + 2);
    std::sort(started.begin() + 2, started.end());
    QCOMPARE(started, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestOutbox::progressIsPassedOn()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QSignalSpy progressed(desk->outbox.get(), &Outbox::progressChanged);
    m_service->creates.first().job->report(30, 100);
    QCOMPARE(progressed.size(), 1);
    QCOMPARE(desk->outbox->progress(id).done, 30);
    QCOMPARE(desk->outbox->progress(id).total, 100);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(desk->outbox->progress(id).total, 0);
}

void TestOutbox::cancelWhileWaiting()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(600)), account);
    QCOMPARE(desk->state(id), State::Waiting);
    desk->outbox->cancel(id);
    QTRY_COMPARE(desk->state(id), State::Cancelled);
    QCOMPARE(m_eyes->state(id), State::Cancelled);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::cancelWhilePreparing()
{
    SlowSecretStore keychain;
    const auto desk = startedDesk(Works::Everything, &keychain);
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_VERIFY(keychain.reading);
    QCOMPARE(desk->state(id), State::Preparing);
    desk->outbox->cancel(id);
    QTRY_COMPARE(desk->state(id), State::Cancelled);
    QCOMPARE(m_eyes->state(id), State::Cancelled);
    QCOMPARE(m_eyes->find(id).attempts, 0);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::cancelWhileSending()
{
    const auto desk = startedDesk();
    const SubmissionId cut = desk->add(draft(u"cut"_s), account);
    const SubmissionId sent = desk->add(draft(u"sent"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 2);
    m_service->creates[1].job->whenCancelled = failure(unknownOutcome(ErrorKind::Cancelled));
    desk->outbox->cancel(cut);
    desk->outbox->cancel(sent);
    QTRY_COMPARE(m_eyes->state(cut), State::Cancelled);
    QTRY_COMPARE(m_eyes->state(sent), State::Unconfirmed);
    QTRY_COMPARE(desk->state(sent), State::Unconfirmed);
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutbox::cancelMayComeTooLate()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_service->creates.first().job->whenCancelled = receipt(Receipt::State::Published);
    desk->outbox->cancel(id);
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutbox::cancelLeavesTheServicesOwnAlone()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    desk->outbox->cancel(id);
    QTRY_VERIFY(m_service->questions.size() >= 2);
    QCOMPARE(desk->state(id), State::Processing);
    QCOMPARE(m_eyes->state(id), State::Processing);
    QCOMPARE(changed.size(), 0);
}

void TestOutbox::missingSecretFailsAndCanBeSentAgain()
{
    MemorySecretStore keychain;
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk(Works::Everything, &keychain);
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->kind, ErrorKind::Secrets);
    QCOMPARE(m_service->creates.size(), 0);
    desk->accounts.setSessionSecret(account.id, u"api-key"_s, u"secret"_s);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(desk->outbox->find(id)->error, std::nullopt);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::changedFileIsNotSent()
{
    const auto desk = startedDesk();
    const Draft composed = draft(u"one"_s);
    QFile file(composed.media.path);
    QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
    file.close();
    const SubmissionId id = desk->add(composed, account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Storage);
    QCOMPARE(m_eyes->find(id).error->providerCode, u"media-changed"_s);
    QCOMPARE(m_eyes->find(id).attempts, 0);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::goneFileIsNotSent()
{
    const auto desk = startedDesk();
    const Draft composed = draft(u"one"_s);
    QVERIFY(QFile::remove(composed.media.path));
    const SubmissionId id = desk->add(composed, account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->providerCode, u"media-missing"_s);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::removedAccountFails()
{
    const auto desk = startedDesk();
    Account gone = account;
    gone.id = AccountId(u"gone"_s);
    const SubmissionId id = desk->add(draft(u"one"_s), gone);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->kind, ErrorKind::Rejected);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::sendAgainTakesTheAccountAsItIs()
{
    m_service->answers.push_back(failure({.kind = ErrorKind::Authentication, .httpStatus = 401}));
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    Account edited = account;
    edited.settings[u"account-id"_s] = u"456"_s;
    QVERIFY(waitFor(desk->accounts.save(edited, {}, AccountBook::Remember::ThisSession)).value());
    desk->outbox->sendAgain(id);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(m_service->creates.size(), 2);
    QCOMPARE(m_service->creates[1].session.account, edited);
    m_service->creates[1].job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).attempts, 2);
    QTRY_COMPARE(desk->state(id), State::Published);
    desk->outbox->sendAgain(id); // not offered for a published one
    QTest::qWait(50);
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutbox::markPublished()
{
    m_service->answer = failure(unknownOutcome(ErrorKind::Timeout));
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Unconfirmed);
    desk->outbox->markPublished(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).state, State::Published);
    QCOMPARE(m_eyes->find(id).error, std::nullopt);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::restartInEveryState_data()
{
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("after");
    QTest::addColumn<int>("creates");

    QTest::newRow("waiting") << State::Waiting << State::Published << 1;
    QTest::newRow("preparing") << State::Preparing << State::Published << 1;
    QTest::newRow("armed") << State::Armed << State::Unconfirmed << 0;
    QTest::newRow("processing") << State::Processing << State::Published << 0;
    QTest::newRow("scheduled") << State::Scheduled << State::Published << 0;
    QTest::newRow("published") << State::Published << State::Published << 0;
    QTest::newRow("failed") << State::Failed << State::Failed << 0;
    QTest::newRow("unconfirmed") << State::Unconfirmed << State::Unconfirmed << 0;
    QTest::newRow("missed") << State::Missed << State::Missed << 0;
    QTest::newRow("cancelled") << State::Cancelled << State::Cancelled << 0;
}

void TestOutbox::restartInEveryState()
{
    QFETCH(const State, before);
    QFETCH(const State, after);
    QFETCH(const int, creates);
    m_service->answer = receipt(Receipt::State::Published);
    m_service->statuses.push_back(receipt(Receipt::State::Published, u"r-one"_s));
    const SubmissionId id = leftBehind(u"one"_s, before);
    QCOMPARE(m_eyes->state(id), before);
    const auto desk = startedDesk();
    QTRY_COMPARE(m_eyes->state(id), after);
    QTRY_COMPARE(desk->state(id), after);
    const SubmissionId next = desk->add(draft(u"next"_s), account); // begun behind all that was left
    QTRY_COMPARE(desk->state(next), State::Published);
    QCOMPARE(m_eyes->state(id), after);
    QCOMPARE(m_service->createsOf(u"one"_s), creates);
}

void TestOutbox::livingProcessesKeepTheirOwn()
{
    auto other = std::make_unique<OwnerLock>(m_folder->path() + u"/owners"_s);
    QVERIFY(other->take());
    const SubmissionId preparing = leftBehind(u"preparing"_s, State::Preparing, other->id());
    const SubmissionId armed = leftBehind(u"armed"_s, State::Armed, other->id());
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId own = desk->add(draft(u"own"_s), account);
    QTRY_COMPARE(desk->state(own), State::Published);
    QCOMPARE(m_eyes->state(preparing), State::Preparing);
    QCOMPARE(m_eyes->state(armed), State::Armed);

    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(desk->state(armed), State::Unconfirmed, 5'000);
    QTRY_COMPARE(desk->state(preparing), State::Published);
    QCOMPARE(m_service->createsOf(u"preparing"_s), 1);
    QCOMPARE(m_service->createsOf(u"armed"_s), 0);
}

void TestOutbox::oneTakenAwayWhilePreparingIsNotSent()
{
    SlowSecretStore keychain;
    const auto desk = startedDesk(Works::Everything, &keychain);
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_VERIFY(keychain.reading);
    Submission cancelled = m_eyes->find(id);
    QCOMPARE(cancelled.state, State::Preparing);
    cancelled.state = State::Cancelled;
    QVERIFY(m_eyes->submissions().conclude(cancelled, State::Preparing).value());
    keychain.reading->answer(u"secret"_s);
    QTRY_COMPARE(desk->state(id), State::Cancelled);
    QTRY_VERIFY(!keychain.reading);
    const SubmissionId next = desk->add(draft(u"next"_s), account);
    QTRY_VERIFY(keychain.reading);
    keychain.reading->answer(u"secret"_s);
    QTRY_COMPARE(m_service->createsOf(u"next"_s), 1);
    QCOMPARE(m_service->createsOf(u"one"_s), 0);
    QCOMPARE(m_eyes->state(id), State::Cancelled);
    Q_UNUSED(next)
}

void TestOutbox::twoProcessesSendEachOnce()
{
    QStringList titles;
    for (int i = 0; i < 40; ++i) {
        titles.append(u"pin %1"_s.arg(i));
        leftBehind(titles.last(), i % 4 == 3 ? State::Preparing : State::Waiting);
    }
    m_service->answer = receipt(Receipt::State::Published);
    const auto one = newDesk();
    const auto two = newDesk();
    one->outbox->start();
    two->outbox->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->creates.size() >= titles.size(), 15'000);
    QTRY_VERIFY(std::ranges::all_of(m_eyes->all(), [](const Submission& s) { return s.state == State::Published; }));
    for (const QString& title : titles)
        QCOMPARE(m_service->createsOf(title), 1);
    const auto showsAll = [](const Desk& desk) {
        return std::ranges::all_of(desk.outbox->submissions(), [](const Submission& s) { return s.state == State::Published; });
    };
    QTRY_VERIFY(showsAll(*one) && showsAll(*two));
    QCOMPARE(one->outbox->submissions(), two->outbox->submissions());
}

void TestOutbox::aProcessTakenForDeadStillTellsItsOutcome()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_eyes->submissions().recover({}).value().size(), 1); // as if its lock file was wiped
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::changesOfOthersAreNoticed()
{
    const SubmissionId first = leftBehind(u"first"_s, State::Failed);
    const SubmissionId still = leftBehind(u"still"_s, State::Failed);
    const auto desk = startedDesk(Works::Nothing);
    QSignalSpy added(desk->outbox.get(), &Outbox::added);
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    Submission outcome = m_eyes->find(first);
    outcome.state = State::Published;
    QVERIFY(m_eyes->submissions().conclude(outcome, State::Failed).value());
    const SubmissionId second = leftBehind(u"second"_s, State::Unconfirmed);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<SubmissionId>(), second);
    QTRY_COMPARE(desk->state(first), State::Published);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk->state(still), State::Failed);
    QCOMPARE(desk->outbox->submissions(), m_eyes->all());
}

void TestOutbox::ownOnlyLeavesOthersAlone()
{
    m_service->answer = receipt(Receipt::State::Processing);
    const SubmissionId waiting = leftBehind(u"waiting"_s, State::Waiting);
    leftBehind(u"processing"_s, State::Processing);
    const auto desk = startedDesk(Works::OwnOnly);
    const SubmissionId own = desk->add(draft(u"own"_s), account);
    QTRY_COMPARE(desk->state(own), State::Processing);
    QTRY_VERIFY(m_service->questions.size() >= 2);
    for (const ScriptedService::Question& question : std::as_const(m_service->questions))
        QCOMPARE(question.id, RemoteId(u"r1"_s));
    QCOMPARE(m_eyes->state(waiting), State::Waiting);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::nothingOnlyLooks()
{
    const SubmissionId waiting = leftBehind(u"waiting"_s, State::Waiting);
    const SubmissionId armed = leftBehind(u"armed"_s, State::Armed);
    const auto desk = startedDesk(Works::Nothing);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(desk->state(waiting), State::Waiting);
    QCOMPARE(m_eyes->state(armed), State::Armed);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::stopBeginsNothingNew()
{
    const auto desk = startedDesk();
    const SubmissionId sending = desk->add(draft(u"sending"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    desk->outbox->stop();
    const SubmissionId later = desk->add(draft(u"later"_s), account);
    m_service->creates.first().job->answer(receipt(Receipt::State::Processing));
    QTRY_COMPARE(m_eyes->state(sending), State::Processing);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(m_eyes->state(later), State::Waiting);
    QCOMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->questions.size(), 0);
}

void TestOutbox::nothingIsSentBeforeTheAccountsAreLoaded()
{
    leftBehind(u"one"_s, State::Waiting);
    m_service->answer = receipt(Receipt::State::Published);
    Store store(databasePath(m_folder->path()));
    MemorySecretStore secrets;
    AccountBook accounts(store, secrets);
    accounts.setSessionSecret(account.id, u"api-key"_s, u"secret"_s);
    ProviderRegistry providers;
    providers.add(std::make_unique<ScriptedProvider>(*m_service));
    Outbox outbox(store, accounts, providers, m_clock, {.ownerFolder = m_folder->path() + u"/owners"_s, .beat = testBeat});
    store.open()->start();
    QSignalSpy loaded(&outbox, &Outbox::loaded);
    outbox.start();
    QVERIFY(loaded.wait());
    QTest::qWait(50);
    QCOMPARE(outbox.submissions().first().state, State::Waiting);
    accounts.load();
    QTRY_COMPARE(outbox.submissions().first().state, State::Published);
}

void TestOutbox::heldUntilItsTime()
{
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), account);
    m_clock.advance(std::chrono::seconds(3599));
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(desk->state(id), State::Waiting);
    m_clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::lateIsMissed()
{
    const auto desk = startedDesk();
    const SubmissionId late = desk->add(draftAt(u"late"_s, m_clock.now().addSecs(600)), account);
    const SubmissionId inTime = desk->add(draftAt(u"in time"_s, m_clock.now().addSecs(601)), account);
    m_clock.advance(std::chrono::seconds(600 + 3601));
    QTRY_COMPARE(desk->state(late), State::Missed);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->creates.first().draft.title, u"in time"_s);
    QCOMPARE(desk->state(inTime), State::Armed);
    QCOMPARE(m_eyes->state(late), State::Missed);

    m_service->answer = receipt(Receipt::State::Published);
    desk->outbox->sendAgain(late);
    QTRY_COMPARE(desk->state(late), State::Published);
    QCOMPARE(m_service->creates[1].draft.schedule, std::nullopt);
}

void TestOutbox::theServiceSchedulesItself()
{
    m_service->capabilities.ownScheduling = true;
    m_service->answer = receipt(Receipt::State::Scheduled);
    const auto desk = startedDesk();
    const Draft composed = draftAt(u"one"_s, m_clock.now().addSecs(3600));
    const SubmissionId id = desk->add(composed, account);
    QTRY_COMPARE(desk->state(id), State::Scheduled);
    QCOMPARE(m_service->creates.first().draft.schedule, composed.schedule);
}

void TestOutbox::pollsUntilPublished()
{
    m_service->answer = receipt(Receipt::State::Processing);
    m_service->statuses = {receipt(Receipt::State::Processing), receipt(Receipt::State::Processing),
        Receipt{.state = Receipt::State::Published, .remoteId = RemoteId(u"r1"_s), .url = QUrl(u"https://example.org/1"_s)}};
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).url, QUrl(u"https://example.org/1"_s));
    QCOMPARE(m_service->questions.size(), 3);
    QTest::qWait(300); // the next question would have come by now
    QCOMPARE(m_service->questions.size(), 3);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::pollsAtDoubledWaits()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(100);
    leftBehind(u"one"_s, State::Processing);
    QElapsedTimer begun;
    begun.start();
    const auto desk = startedDesk();
    QTRY_COMPARE(m_service->questions.size(), 4);
    QVERIFY(begun.elapsed() >= 1400); // 100 + 200 + 400 + 800, less what timers may be early
    const auto gap = [this](int n) { return m_service->questions[n].atMs - m_service->questions[n - 1].atMs; };
    QVERIFY(gap(1) >= 190);
    QVERIFY(gap(2) >= 380);
    QVERIFY(gap(3) >= 760);
}

void TestOutbox::pollTellsOfFailure()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {
        Receipt{.state = Receipt::State::Failed, .remoteId = RemoteId(u"r-one"_s), .message = u"The video is too short."_s}};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Rejected);
    QCOMPARE(m_eyes->find(id).error->detail, u"The video is too short."_s);
}

void TestOutbox::pollErrorsKeepTheState_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("network") << Error{.kind = ErrorKind::Network} << true;
    QTest::newRow("timeout") << Error{.kind = ErrorKind::Timeout} << true;
    QTest::newRow("500") << Error{.kind = ErrorKind::Server, .httpStatus = 500} << true;
    QTest::newRow("429") << Error{.kind = ErrorKind::RateLimit, .httpStatus = 429} << true;
    QTest::newRow("not understood") << Error{.kind = ErrorKind::Protocol, .httpStatus = 200} << true;
    QTest::newRow("404 once") << Error{.kind = ErrorKind::Rejected, .httpStatus = 404} << true;
    QTest::newRow("401") << Error{.kind = ErrorKind::Authentication, .httpStatus = 401} << false;
    QTest::newRow("403") << Error{.kind = ErrorKind::Permission, .httpStatus = 403} << false;
}

void TestOutbox::pollErrorsKeepTheState()
{
    QFETCH(const Error, error);
    QFETCH(const bool, goesOn);
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure(error), receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QList<std::optional<Error>> errors;
    connect(desk->outbox.get(), &Outbox::changed, desk->outbox.get(), [&](const SubmissionId& changed) {
        if (desk->state(changed) == State::Processing)
            errors.append(desk->outbox->find(changed)->error);
    });
    if (goesOn) {
        QTRY_COMPARE(desk->state(id), State::Published);
        QCOMPARE(desk->outbox->find(id)->error, std::nullopt);
        QCOMPARE(errors, QList<std::optional<Error>>{error});
    } else {
        QTRY_COMPARE(errors, QList<std::optional<Error>>{error});
        QCOMPARE(m_eyes->find(id).error, std::optional(error));
        QTest::qWait(300); // would have been asked again if it did not wait a minute
        QCOMPARE(desk->state(id), State::Processing);
        QCOMPARE(m_service->questions.size(), 1);
    }
}

void TestOutbox::pollHonoursRetryAfter()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure({.kind = ErrorKind::RateLimit, .httpStatus = 429, .retryAfter = std::chrono::seconds(2)}),
        receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 2);
    QVERIFY(m_service->questions[1].atMs - m_service->questions[0].atMs >= 1900);
}

void TestOutbox::pollGivesUpOnMissing()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    m_service->statuses = {failure({.kind = ErrorKind::Rejected, .httpStatus = 404})};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Unconfirmed);
    QCOMPARE(m_service->questions.size(), 3);
    QCOMPARE(m_eyes->find(id).error->httpStatus, 404);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::missingHasToBeInARow()
{
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const Result<Receipt> missing = failure({.kind = ErrorKind::Rejected, .httpStatus = 404});
    m_service->statuses = {
        missing, missing, receipt(Receipt::State::Processing), missing, missing, receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 6);
}

void TestOutbox::scheduledIsAskedAfterFromItsTime()
{
    m_service->capabilities.ownScheduling = true;
    m_service->answer = receipt(Receipt::State::Scheduled);
    m_service->statuses = {
        receipt(Receipt::State::Scheduled), receipt(Receipt::State::Processing), receipt(Receipt::State::Published)};
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), account);
    QTRY_COMPARE(desk->state(id), State::Scheduled);
    QTest::qWait(3 * testBeat.count());
    QCOMPARE(m_service->questions.size(), 0);
    m_clock.advance(std::chrono::hours(1));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 3);
}

void TestOutbox::checkNowAsksAtOnce()
{
    m_service->capabilities.firstPoll = std::chrono::milliseconds(60'000);
    m_service->statuses = {receipt(Receipt::State::Published)};
    const SubmissionId id = leftBehind(u"one"_s, State::Processing);
    const auto desk = startedDesk();
    QCOMPARE(m_service->questions.size(), 0);
    desk->outbox->checkNow(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->questions.size(), 1);
}

void TestOutbox::fullDiskAtTheEndLosesNothing()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'published' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->state(id), State::Armed);
    desk->outbox->sendAgain(id);
    QTest::qWait(3 * testBeat.count()); // tried again meanwhile, without telling again
    QCOMPARE(failed.size(), 1);
    QCOMPARE(desk->state(id), State::Published);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(m_eyes->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::fullDiskAtArmingSendsNothing()
{
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'armed' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Storage);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::fullDiskAtClaimingWaits()
{
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'preparing' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    QSignalSpy failed(desk->outbox.get(), &Outbox::storageFailed);
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk->state(id), State::Waiting);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk->state(id), State::Published, 10'000);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::endWhileSendingIsUnconfirmed()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_service->creates.first().job->answersCancel = false;
    desk.reset();
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
    QVERIFY(m_service->creates.first().job->cancelled);
    m_service->creates.first().job->answer(receipt(Receipt::State::Published)); // nobody is there any more
    QTRY_VERIFY(!m_service->creates.first().job);
    QCOMPARE(m_eyes->state(id), State::Unconfirmed);
}

void TestOutbox::endWhileSendingTakesTheLastWord()
{
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    desk->outbox.reset(); // the store still runs
    QTRY_COMPARE(m_eyes->state(id), State::Cancelled);
    desk.reset();
    const auto next = startedDesk();
    QCOMPARE(next->state(id), State::Cancelled);
    QCOMPARE(m_service->creates.size(), 1);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
