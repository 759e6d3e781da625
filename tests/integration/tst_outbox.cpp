// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;
using Works = Outbox::Works;

Q_DECLARE_METATYPE(pinwright::Receipt)

namespace {

Error unknownOutcome(ErrorKind kind)
{
    return {.kind = kind, .outcomeUnknown = true};
}

} // namespace

/// The way of one submission through one process: what is shown, sent, stopped and sent again.
class TestOutbox : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void blankTextsAreNotSent();
    void sendAgainTakesTheAccountAsItIs();
    void markPublished();
    void stopBeginsNothingNew();
    void nothingIsSentBeforeTheAccountsAreLoaded();
    void heldUntilItsTime();
    void lateIsMissed();
    void theServiceSchedulesItself();
};

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

    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId id = desk->add(composed, m_account);
    composed.title = u"edited since"_s;
    Account edited = m_account;
    edited.settings[u"account-id"_s] = u"999"_s;
    QVERIFY(waitFor(desk->accounts.save(edited, {}, AccountBook::Remember::ThisSession)).value());
    QCOMPARE(m_service->creates.size(), 0);
    m_clock.advance(std::chrono::minutes(11));
    QTRY_COMPARE(m_service->creates.size(), 1);
    QCOMPARE(m_service->creates.first().draft, asAdded);
    QCOMPARE(m_service->creates.first().session.account, m_account);
    QCOMPARE(m_service->creates.first().session.secrets.value(u"api-key"_s), u"secret"_s);
    QCOMPARE(desk->outbox->find(id)->account, m_account);
}

void TestOutbox::aDraftIsAddedOnce()
{
    const auto desk = startedDesk();
    const Draft composed = draft(u"one"_s);
    QVERIFY(!desk->add(composed, m_account).isEmpty());
    const auto second = waitFor(desk->outbox->add(composed, m_account));
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(600)), m_account);
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId cut = desk->add(draft(u"cut"_s), m_account);
    const SubmissionId sent = desk->add(draft(u"sent"_s), m_account);
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->kind, ErrorKind::Secrets);
    QCOMPARE(m_service->creates.size(), 0);
    desk->accounts.setSessionSecret(m_account.id, u"api-key"_s, u"secret"_s);
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
    const SubmissionId id = desk->add(composed, m_account);
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
    const SubmissionId id = desk->add(composed, m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->providerCode, u"media-missing"_s);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::removedAccountFails()
{
    const auto desk = startedDesk();
    Account gone = m_account;
    gone.id = AccountId(u"gone"_s);
    const SubmissionId id = desk->add(draft(u"one"_s), gone);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->kind, ErrorKind::Rejected);
    QCOMPARE(m_service->creates.size(), 0);
}

void TestOutbox::blankTextsAreNotSent()
{
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    Draft composed = draft(u"blank"_s);
    composed.description = u" \n "_s;
    composed.link = u"\thttps://example.com/a \n"_s;
    composed.altText = u"\u00a0"_s;
    const SubmissionId blank = desk->add(composed, m_account);
    QTRY_COMPARE(desk->state(blank), State::Published);
    composed = draft(u"texts"_s);
    composed.description = u"  Indented.\n"_s;
    composed.link = u" "_s;
    composed.altText = u" A loaf"_s;
    const SubmissionId texts = desk->add(composed, m_account);
    QTRY_COMPARE(desk->state(texts), State::Published);

    const Draft first = m_service->creates[0].draft;
    QCOMPARE(first.description, QString());
    QCOMPARE(first.link, u"https://example.com/a"_s);
    QCOMPARE(first.altText, QString());
    const Draft second = m_service->creates[1].draft;
    QCOMPARE(second.description, u"  Indented.\n"_s);
    QCOMPARE(second.link, QString());
    QCOMPARE(second.altText, u" A loaf"_s);
}

void TestOutbox::sendAgainTakesTheAccountAsItIs()
{
    m_service->answers.push_back(failure({.kind = ErrorKind::Authentication, .httpStatus = 401}));
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    Account edited = m_account;
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
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->state(id), State::Unconfirmed);
    desk->outbox->markPublished(id);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_eyes->find(id).state, State::Published);
    QCOMPARE(m_eyes->find(id).error, std::nullopt);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutbox::stopBeginsNothingNew()
{
    const auto desk = startedDesk();
    const SubmissionId sending = desk->add(draft(u"sending"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    desk->outbox->stop();
    const SubmissionId later = desk->add(draft(u"later"_s), m_account);
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
    accounts.setSessionSecret(m_account.id, u"api-key"_s, u"secret"_s);
    ProviderRegistry providers;
    providers.add(std::make_unique<ScriptedProvider>(*m_service));
    Redactor redactor;
    HttpClient http(redactor, m_clock);
    WebFetcher webFetcher(http, m_folder->path());
    const MediaHostRegistry mediaHosts;
    RequestBudget budget(providers, m_clock);
    const AlwaysOnline reachability;
    const Drives drives;
    Outbox outbox({store, accounts, providers, mediaHosts, webFetcher, m_clock, budget, reachability, drives},
        {.ownerFolder = m_folder->path() + u"/owners"_s, .beat = testBeat});
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
    const SubmissionId id = desk->add(draftAt(u"one"_s, m_clock.now().addSecs(3600)), m_account);
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
    const SubmissionId late = desk->add(draftAt(u"late"_s, m_clock.now().addSecs(600)), m_account);
    const SubmissionId inTime = desk->add(draftAt(u"in time"_s, m_clock.now().addSecs(601)), m_account);
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
    const SubmissionId id = desk->add(composed, m_account);
    QTRY_COMPARE(desk->state(id), State::Scheduled);
    QCOMPARE(m_service->creates.first().draft.schedule, composed.schedule);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
