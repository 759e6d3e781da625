// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;
using Works = Outbox::Works;
using Cause = Standstill::Cause;

namespace {

constexpr std::chrono::milliseconds shortBeat{20};
constexpr int settling = 6 * int(shortBeat.count()); // whatever would begin has begun by then

Result<Receipt> failing(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    return failure({.kind = kind, .retryAfter = retryAfter});
}

} // namespace

/// What happens by itself after a try that failed: another one, a pause, or one cause that waits for the user.
class TestOutboxRetries : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_service->capabilities.status = false;
        m_options = {.retry = RetryPolicy(), .random = [] { return 0.5; }, .beat = shortBeat};
    }
    void cleanup() { end(); }

    void everyErrorWithAndWithoutAPolicy_data();
    void everyErrorWithAndWithoutAPolicy();
    void triedAgainInItsTime();
    void triesEnd();
    void everyTryIsKept();
    void stoppedIsNotTriedAgain();
    void theUserNeedNotWait();
    void waitsOverARestart();
    void twoProcessesTryOnce();
    void missedWhileBackingOff();
    void clockSetBack();
    void askedToWait_data();
    void askedToWait();
    void askedToWaitOverARestart();
    void offlineWaitsWithoutCounting();
    void backOnlineNeedNotWait();
    void oneRefusalForFortyPins();
    void aHeldAccountAtTheNextStart();
    void aMissingSecretHoldsTheAccount();
    void oneRefusedPinDoesNotHoldTheOthers();
    void otherAccountsGoOn();
    void fullDiskAtArmingGoesOn();
    void manyAreNotSlow();

private:
    /// Its only one.
    [[nodiscard]] static std::optional<Standstill> standstill(const Desk& desk)
    {
        const QList<Standstill> all = desk.outbox->standstills();
        return all.size() == 1 ? std::optional(all.first()) : std::nullopt;
    }
    [[nodiscard]] static int count(const Desk& desk, State state)
    {
        const QList<Submission>& all = desk.outbox->submissions();
        return int(std::count_if(all.begin(), all.end(), [state](const Submission& each) { return each.state == state; }));
    }
    void leaveMany(int count)
    {
        for (int i = 0; i < count; ++i)
            leftBehind(QString::number(i), State::Waiting);
    }
};

void TestOutboxRetries::everyErrorWithAndWithoutAPolicy_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<bool>("policy");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("tries");

    const auto rows = [](ErrorKind kind, State withPolicy, int tries = 0) {
        const QByteArray name = errorKindName(kind).toLatin1();
        QTest::addRow("%s", name.constData()) << kind << false << true << withPolicy << tries;
        QTest::addRow("%s, no policy", name.constData()) << kind << false << false << State::Failed << 0;
        QTest::addRow("%s, outcome unknown", name.constData()) << kind << true << true << State::Unconfirmed << 0;
    };
    for (const ErrorKind kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Server})
        rows(kind, State::Waiting, 1);
    for (const ErrorKind kind : {ErrorKind::RateLimit, ErrorKind::Authentication, ErrorKind::Permission, ErrorKind::Secrets})
        rows(kind, State::Waiting);
    for (const ErrorKind kind :
        {ErrorKind::Rejected, ErrorKind::TooLarge, ErrorKind::Unsupported, ErrorKind::Protocol, ErrorKind::Storage})
        rows(kind, State::Failed);
}

void TestOutboxRetries::everyErrorWithAndWithoutAPolicy()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const bool, unknown);
    QFETCH(const bool, policy);
    if (!policy)
        m_options.retry.reset();
    const Error error{.kind = kind, .outcomeUnknown = unknown};
    m_service->answer = failure(error);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(desk->outbox->find(id)->error);
    QTest::qWait(settling);
    const Submission kept = m_eyes->find(id);
    QCOMPARE(kept, *desk->outbox->find(id));
    QTEST(kept.state, "state");
    QTEST(kept.tries, "tries");
    QCOMPARE(kept.error, std::optional(error));
    QCOMPARE(m_service->creates.size(), 1); // the clock stands still: nothing is due again
}

void TestOutboxRetries::triedAgainInItsTime()
{
    m_service->answers = {failing(ErrorKind::Server), failing(ErrorKind::Network)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_eyes->find(id).tries, 1);
    QCOMPARE(m_eyes->find(id).notBefore, startOfTest.addSecs(5));
    m_clock.advance(4s);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
    m_clock.advance(1s);
    QTRY_COMPARE(m_eyes->find(id).tries, 2);
    QCOMPARE(m_service->creates.size(), 2);
    QCOMPARE(m_eyes->find(id).notBefore, startOfTest.addSecs(5 + 10));
    m_clock.advance(10s);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 3);
    QCOMPARE(m_eyes->find(id).attempts, 3);
    QVERIFY(!m_eyes->find(id).error);
}

void TestOutboxRetries::triesEnd()
{
    m_options.retry->limit = 3;
    m_service->answer = failing(ErrorKind::Server);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    for (int tries = 1; tries < 3; ++tries) {
        QTRY_COMPARE(desk->outbox->find(id)->tries, tries);
        m_clock.advance(1h);
    }
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(m_service->creates.size(), 3);
    // The user's word gives it all its tries again.
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(m_service->creates.size(), 4);
    QTRY_COMPARE(desk->outbox->find(id)->tries, 1);
    QCOMPARE(desk->state(id), State::Waiting);
}

void TestOutboxRetries::everyTryIsKept()
{
    m_service->answers = {failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->outbox->find(id)->tries, 1);
    m_clock.advance(1min);
    QTRY_COMPARE(desk->state(id), State::Published);
    const auto attempts = waitFor(desk->outbox->attempts(id));
    QVERIFY(attempts && *attempts);
    QCOMPARE((*attempts)->size(), 2);
    const Attempt expected{
        .began = startOfTest, .ended = startOfTest, .outcome = State::Waiting, .error = Error{.kind = ErrorKind::Server}};
    QVERIFY((*attempts)->first() == expected);
    QCOMPARE((*attempts)->last().began, startOfTest.addSecs(60));
    QVERIFY((*attempts)->last().outcome == State::Published);
}

void TestOutboxRetries::stoppedIsNotTriedAgain()
{
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_service->creates.size(), 1);
    m_service->creates.first().job->whenCancelled = failing(ErrorKind::Network);
    desk->outbox->cancel(id);
    QTRY_COMPARE(desk->state(id), State::Failed);
    m_clock.advance(1h);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRetries::theUserNeedNotWait()
{
    m_service->answers = {failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->outbox->find(id)->tries, 1);
    desk->outbox->sendAgain(id);
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxRetries::waitsOverARestart()
{
    m_service->answers = {failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(m_eyes->find(id).tries, 1);
    desk.reset();
    desk = startedDesk();
    QCOMPARE(desk->outbox->find(id)->tries, 1);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
    m_clock.advance(5s);
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutboxRetries::twoProcessesTryOnce()
{
    m_service->answers = {failing(ErrorKind::Server), failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto one = startedDesk();
    const auto other = startedDesk();
    const SubmissionId id = one->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(other->outbox->find(id));
    for (int tries = 1; tries <= 2; ++tries) {
        QTRY_COMPARE(m_eyes->find(id).tries, tries);
        QCOMPARE(m_service->creates.size(), tries);
        QTRY_COMPARE(one->outbox->find(id)->tries, tries);
        QTRY_COMPARE(other->outbox->find(id)->tries, tries);
        m_clock.advance(1min);
    }
    QTRY_COMPARE(one->state(id), State::Published);
    QTRY_COMPARE(other->state(id), State::Published);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 3);
}

void TestOutboxRetries::missedWhileBackingOff()
{
    m_service->answer = failing(ErrorKind::Server, 3h);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draftAt(u"one"_s, startOfTest.addSecs(60)), m_account);
    m_clock.advance(1min);
    QTRY_COMPARE(desk->outbox->find(id)->tries, 1);
    m_clock.advance(59min);
    QTest::qWait(settling);
    QCOMPARE(desk->state(id), State::Waiting);
    m_clock.advance(2min);
    QTRY_COMPARE(desk->state(id), State::Missed);
    QCOMPARE(m_eyes->state(id), State::Missed);
    QVERIFY(!desk->outbox->find(id)->error->detail.isEmpty()); // why it was late
    m_clock.advance(10h);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
}

void TestOutboxRetries::clockSetBack()
{
    m_service->answers = {failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->outbox->find(id)->tries, 1);
    m_clock.set(startOfTest.addYears(-2));
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxRetries::askedToWait_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("wait");

    QTest::newRow("named") << 120 << 120;
    QTest::newRow("unnamed") << 0 << 60;
}

void TestOutboxRetries::askedToWait()
{
    QFETCH(const int, retryAfter);
    QFETCH(const int, wait);
    m_options.retry->limit = 2;
    m_options.uploadsAtOnce = 1;
    const auto asked = retryAfter > 0 ? std::optional(std::chrono::seconds(retryAfter)) : std::nullopt;
    m_service->answers = {
        failing(ErrorKind::RateLimit, asked), failing(ErrorKind::RateLimit, asked), failing(ErrorKind::RateLimit, asked)};
    m_service->answer = receipt(Receipt::State::Published);
    leaveMany(5);
    const auto desk = startedDesk();
    for (int pause = 1; pause <= 3; ++pause) {
        QTRY_COMPARE(m_service->creates.size(), pause);
        QTRY_VERIFY(standstill(*desk));
        QCOMPARE(standstill(*desk)->cause, Cause::AskedToWait);
        QCOMPARE(standstill(*desk)->account, m_account.id);
        QTRY_COMPARE(standstill(*desk)->pins, 5);
        QCOMPARE(standstill(*desk)->error->kind, ErrorKind::RateLimit);
        QCOMPARE(standstill(*desk)->goesOn, m_clock.now().addSecs(wait));
        m_clock.advance(std::chrono::seconds(wait - 1));
        QTest::qWait(settling);
        QCOMPARE(m_service->creates.size(), pause);
        m_clock.advance(1s);
    }
    m_clock.advance(1min); // back-off besides the pause
    QTRY_COMPARE(count(*desk, State::Published), 5);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
    QCOMPARE(m_service->creates.size(), 3 + 5);
}

void TestOutboxRetries::askedToWaitOverARestart()
{
    m_options.uploadsAtOnce = 1;
    m_service->answers = {failing(ErrorKind::RateLimit, 120s)};
    m_service->answer = receipt(Receipt::State::Published);
    leaveMany(3);
    auto desk = startedDesk();
    QTRY_VERIFY(standstill(*desk));
    desk.reset();
    desk = startedDesk();
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
    QCOMPARE(standstill(*desk)->cause, Cause::AskedToWait);
    m_clock.advance(10min);
    QTRY_COMPARE(count(*desk, State::Published), 3);
}

void TestOutboxRetries::offlineWaitsWithoutCounting()
{
    Account distant = m_account;
    distant.server = QUrl(u"https://pins.example"_s);
    QVERIFY(AccountRepository(m_eyes->database()).save(distant));
    const auto desk = startedDesk();
    const SubmissionId first = desk->add(draft(u"one"_s), distant);
    QTRY_COMPARE(m_service->creates.size(), 1);
    desk->reachability.setOnline(false);
    m_service->creates.first().job->answer(failing(ErrorKind::Network));
    const SubmissionId second = desk->add(draft(u"two"_s), distant);
    QTRY_COMPARE(desk->state(first), State::Waiting);
    QCOMPARE(desk->outbox->find(first)->tries, 0);
    QTRY_VERIFY(standstill(*desk));
    QCOMPARE(standstill(*desk)->cause, Cause::Offline);
    QTRY_COMPARE(standstill(*desk)->pins, 2);
    m_clock.advance(1h);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), 1);
    m_service->answer = receipt(Receipt::State::Published);
    desk->reachability.setOnline(true);
    QTRY_COMPARE(desk->state(first), State::Published);
    QTRY_COMPARE(desk->state(second), State::Published);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
}

void TestOutboxRetries::backOnlineNeedNotWait()
{
    m_service->answers = {failing(ErrorKind::Network), failing(ErrorKind::Server)};
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId noticedLate = desk->add(draft(u"one"_s), m_account);
    QTRY_COMPARE(desk->outbox->find(noticedLate)->tries, 1);
    const SubmissionId serverFailed = desk->add(draft(u"two"_s), m_account);
    QTRY_COMPARE(desk->outbox->find(serverFailed)->tries, 1);
    m_clock.advance(1s);
    desk->reachability.setOnline(false);
    desk->reachability.setOnline(true);
    QTRY_COMPARE(desk->state(noticedLate), State::Published);
    QTest::qWait(settling);
    QCOMPARE(desk->state(serverFailed), State::Waiting);
}

void TestOutboxRetries::oneRefusalForFortyPins()
{
    m_service->answer = failing(ErrorKind::Authentication);
    leaveMany(40);
    const auto desk = startedDesk();
    QTRY_VERIFY(standstill(*desk));
    QCOMPARE(standstill(*desk)->cause, Cause::SignIn);
    QCOMPARE(standstill(*desk)->account, m_account.id);
    QCOMPARE(standstill(*desk)->error->kind, ErrorKind::Authentication);
    m_clock.advance(1h);
    QTest::qWait(settling);
    QTRY_COMPARE(standstill(*desk)->pins, 40);
    const auto refused = m_service->creates.size();
    QVERIFY(refused <= m_options.uploadsAtOnce);

    // Still refused: one more, alone.
    desk->outbox->tryAgain(m_account.id);
    QTRY_COMPARE(m_service->creates.size(), refused + 1);
    QTRY_VERIFY(standstill(*desk));
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), refused + 1);

    // What is waited for now is the account as it is then.
    m_service->answer.reset();
    Account changed = m_account;
    changed.settings[u"account-id"_s] = u"999"_s;
    QVERIFY(waitFor(desk->accounts.save(changed, {{u"api-key"_s, u"new"_s}}, AccountBook::Remember::ThisSession)).value());
    QTRY_COMPARE(m_service->creates.size(), refused + 2);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), refused + 2); // the first one alone
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
    m_service->answer = receipt(Receipt::State::Published);
    m_service->creates.last().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE_WITH_TIMEOUT(count(*desk, State::Published), 40, 15'000);
    QCOMPARE(m_service->creates.size(), refused + 1 + 40);
    for (auto create = m_service->creates.cbegin() + refused + 1; create != m_service->creates.cend(); ++create) {
        QCOMPARE(create->session.account, changed);
        QCOMPARE(create->session.secrets.value(u"api-key"_s), u"new"_s);
    }
    for (int i = 0; i < 40; ++i)
        QVERIFY(m_service->createsOf(QString::number(i)) >= 1);
}

void TestOutboxRetries::aHeldAccountAtTheNextStart()
{
    m_service->answer = failing(ErrorKind::Authentication);
    leaveMany(5);
    auto desk = startedDesk();
    QTRY_VERIFY(standstill(*desk));
    QTest::qWait(settling);
    const auto refused = m_service->creates.size();
    desk.reset();
    // Changed while no outbox ran.
    Account changed = m_account;
    changed.settings[u"account-id"_s] = u"999"_s;
    QVERIFY(AccountRepository(m_eyes->database()).save(changed));
    m_service->answer.reset();
    desk = startedDesk();
    QTRY_COMPARE(m_service->creates.size(), refused + 1);
    QTest::qWait(settling);
    QCOMPARE(m_service->creates.size(), refused + 1);
    QCOMPARE(m_service->creates.last().session.account, changed);
    m_service->answer = receipt(Receipt::State::Published);
    m_service->creates.last().job->answer(receipt(Receipt::State::Published));
    QTRY_COMPARE(count(*desk, State::Published), 5);
    QCOMPARE(m_service->creates.last().session.account, changed);
}

void TestOutboxRetries::aMissingSecretHoldsTheAccount()
{
    MemorySecretStore empty;
    leaveMany(5);
    const auto desk = startedDesk(Works::Everything, &empty);
    QTRY_VERIFY(standstill(*desk));
    QCOMPARE(standstill(*desk)->error->kind, ErrorKind::Secrets);
    QTRY_COMPARE(standstill(*desk)->pins, 5);
    QCOMPARE(m_service->creates.size(), 0);
    m_service->answer = receipt(Receipt::State::Published);
    QVERIFY(waitFor(desk->accounts.save(m_account, {{u"api-key"_s, u"new"_s}}, AccountBook::Remember::InPasswordStore)).value());
    QTRY_COMPARE(count(*desk, State::Published), 5);
}

void TestOutboxRetries::oneRefusedPinDoesNotHoldTheOthers()
{
    m_options.uploadsAtOnce = 1;
    m_service->onCreate = [this](const Draft& draft) {
        m_service->answer =
            draft.title == u"0"_s ? failing(ErrorKind::Permission) : Result<Receipt>(receipt(Receipt::State::Published));
    };
    leaveMany(4);
    const auto desk = startedDesk();
    QTRY_VERIFY(standstill(*desk));
    desk->outbox->tryAgain(m_account.id);
    QTRY_COMPARE(count(*desk, State::Published), 3);
    QTRY_COMPARE(count(*desk, State::Failed), 1);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
    QCOMPARE(m_service->createsOf(u"0"_s), 2);
}

void TestOutboxRetries::otherAccountsGoOn()
{
    Account other = m_account;
    other.id = AccountId(u"account-2"_s);
    other.name = u"Other"_s;
    QVERIFY(AccountRepository(m_eyes->database()).save(other));
    m_service->onCreate = [this](const Draft& draft) {
        m_service->answer =
            draft.title == u"refused"_s ? failing(ErrorKind::Authentication) : Result<Receipt>(receipt(Receipt::State::Published));
    };
    const auto desk = startedDesk();
    desk->accounts.setSessionSecret(other.id, u"api-key"_s, u"secret"_s);
    desk->add(draft(u"refused"_s), m_account);
    QTRY_VERIFY(standstill(*desk));
    const SubmissionId held = desk->add(draft(u"held"_s), m_account);
    const SubmissionId free = desk->add(draft(u"free"_s), other);
    QTRY_COMPARE(desk->state(free), State::Published);
    QCOMPARE(desk->state(held), State::Waiting);
    QTRY_COMPARE(standstill(*desk)->pins, 2);
}

void TestOutboxRetries::fullDiskAtArmingGoesOn()
{
    QVERIFY(m_eyes->run(u"CREATE TRIGGER full BEFORE UPDATE ON submissions WHEN new.state = 'armed' BEGIN "
                        "SELECT RAISE(FAIL, 'disk full'); END"_s));
    m_service->answer = receipt(Receipt::State::Published);
    const auto desk = startedDesk();
    const SubmissionId id = desk->add(draft(u"one"_s), m_account);
    QTRY_VERIFY(m_eyes->find(id).error);
    QCOMPARE(m_eyes->state(id), State::Waiting);
    QCOMPARE(m_eyes->find(id).error->kind, ErrorKind::Storage);
    QCOMPARE(m_eyes->find(id).tries, 0);
    QCOMPARE(m_service->creates.size(), 0);
    QVERIFY(m_eyes->run(u"DROP TRIGGER full"_s));
    QTRY_COMPARE(desk->state(id), State::Published);
    QCOMPARE(m_service->creates.size(), 1);
}

/// So many that looking at all of them for each would take minutes.
void TestOutboxRetries::manyAreNotSlow()
{
    m_service->answer = failing(ErrorKind::Authentication);
    QList<Submission> many;
    Draft each = draft(u"same"_s);
    for (int i = 0; i < 3'000; ++i) {
        each.id = DraftId::create();
        many.append({.id = SubmissionId::create(),
            .draft = each,
            .account = m_account,
            .fingerprint = fingerprintOf(each, m_account.id),
            .created = m_clock.now(),
            .changed = m_clock.now()});
    }
    SubmissionRepository submissions = m_eyes->submissions();
    QVERIFY(m_eyes->run(u"PRAGMA synchronous = OFF"_s));
    for (const Submission& submission : many)
        QVERIFY(submissions.add(submission));
    const auto desk = startedDesk();
    QTRY_VERIFY(standstill(*desk));
    QTRY_COMPARE(standstill(*desk)->pins, 3'000);
    QElapsedTimer time;
    time.start();
    desk->outbox->stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(count(*desk, State::Cancelled), 3'000, 15'000);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
}

QTEST_GUILESS_MAIN(TestOutboxRetries)
#include "tst_outboxretries.moc"
