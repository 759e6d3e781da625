// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"
#include "publishing/requestbudget.h"

#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;
using Use = RequestBudget::Use;
using State = RequestBudget::Gate::State;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QDateTime startOfTest(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);

class TestClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now = startOfTest;
};

/// A service of which only the limit and the address matter.
class LimitedProvider final : public Provider {
public:
    LimitedProvider(QString id, Capabilities::RequestLimit limit) : m_id(std::move(id)), m_limit(limit) { }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString displayName() const override { return m_id; }
    [[nodiscard]] Capabilities capabilities() const override
    {
        Capabilities capabilities;
        capabilities.requestLimit = m_limit;
        return capabilities;
    }
    [[nodiscard]] QList<CredentialField> credentialFields() const override { return {}; }
    [[nodiscard]] QUrl documentedServer() const override { return QUrl(u"https://api.example.org/v1"_s); }
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session&) override { return nullptr; }
    [[nodiscard]] Job<QList<Board>>* boards(const Session&) override { return nullptr; }
    [[nodiscard]] Job<Receipt>* publish(const Session&, const Draft&) override { return nullptr; }

private:
    const QString m_id;
    const Capabilities::RequestLimit m_limit;
};

Account account(const QString& id, const QString& provider = u"limited"_s, const QUrl& server = {})
{
    return {.id = AccountId(id), .providerId = provider, .name = id, .server = server};
}

} // namespace

class TestRequestBudget : public QObject {
    Q_OBJECT

private slots:
    void init();

    void leavesAFifth_data();
    void leavesAFifth();
    void windowSlides();
    void tellsWhenItOpens();
    void oneServerOneWindow();
    void withoutLimitNothingIsHeld();
    void unknownServiceIsNotHeld();
    void whatLeavesIsCountedOnce();
    void whatTheUserAsksCounts();
    void addressesAreComparedByOrigin();
    void ampleBelowAQuarter();
    void pauseHoldsTheAccount();
    void pauseWithoutATime();
    void pauseIsNeverShortened();
    void userEndsThePause();
    void clockSetBack();
    void clockSetForward();

private:
    int takeAll(const Account& account, Use use)
    {
        int taken = 0;
        while (taken < 1000 && m_budget->take(account, use))
            ++taken;
        return taken;
    }

    TestClock m_clock;
    std::unique_ptr<ProviderRegistry> m_providers;
    std::unique_ptr<RequestBudget> m_budget;
    const Account m_account = account(u"one"_s);
};

void TestRequestBudget::init()
{
    m_clock.set(startOfTest);
    m_providers = std::make_unique<ProviderRegistry>();
    m_providers->add(std::make_unique<LimitedProvider>(u"limited"_s, Capabilities::RequestLimit{100, minutes(15)}));
    m_providers->add(std::make_unique<LimitedProvider>(u"free"_s, Capabilities::RequestLimit{}));
    m_budget = std::make_unique<RequestBudget>(*m_providers, m_clock);
}

void TestRequestBudget::leavesAFifth_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("questions");
    QTest::addColumn<int>("createsAfter");
    QTest::newRow("1") << 1 << 1 << 0;
    QTest::newRow("4") << 4 << 4 << 0;
    QTest::newRow("5") << 5 << 4 << 1;
    QTest::newRow("100") << 100 << 80 << 20;
}

void TestRequestBudget::leavesAFifth()
{
    QFETCH(const int, limit);
    QFETCH(const int, questions);
    QFETCH(const int, createsAfter);
    m_providers->add(std::make_unique<LimitedProvider>(u"own"_s, Capabilities::RequestLimit{limit, seconds(60)}));
    const Account own = account(u"own"_s, u"own"_s);
    QCOMPARE(takeAll(own, Use::Question), questions);
    QCOMPARE(m_budget->gate(own, Use::Question).state, State::LimitReached);
    QCOMPARE(takeAll(own, Use::Create), createsAfter);
    QCOMPARE(m_budget->gate(own, Use::Create).state, State::LimitReached);
}

void TestRequestBudget::windowSlides()
{
    // One create in nine seconds never meets the limit; one in eight does, and then goes on at the pace of the window.
    int held = 0;
    for (int i = 0; i < 400; ++i, m_clock.advance(seconds(9)))
        held += m_budget->take(m_account, Use::Create) ? 0 : 1;
    QCOMPARE(held, 0);
    init();
    int sent = 0;
    for (int second = 0; second < 3600; ++second, m_clock.advance(seconds(1)))
        sent += m_budget->take(m_account, Use::Create) ? 1 : 0;
    QCOMPARE(sent, 400);
}

void TestRequestBudget::tellsWhenItOpens()
{
    const QDateTime begun = m_clock.now();
    for (int i = 0; i < 100; ++i, m_clock.advance(seconds(1)))
        QVERIFY(m_budget->take(m_account, Use::Create));
    // Of 100, one has to leave the window for a create, and 21 for a question.
    QCOMPARE(m_budget->gate(m_account, Use::Create), (RequestBudget::Gate{State::LimitReached, begun.addSecs(900)}));
    QCOMPARE(m_budget->gate(m_account, Use::Question), (RequestBudget::Gate{State::LimitReached, begun.addSecs(920)}));
    m_clock.advance(seconds(799));
    QVERIFY(!m_budget->gate(m_account, Use::Create).isOpen());
    m_clock.advance(seconds(1));
    QCOMPARE(m_budget->gate(m_account, Use::Create), RequestBudget::Gate());
    QVERIFY(!m_budget->gate(m_account, Use::Question).isOpen());
    m_clock.advance(seconds(20));
    QCOMPARE(m_budget->gate(m_account, Use::Question), RequestBudget::Gate());
}

void TestRequestBudget::oneServerOneWindow()
{
    const Account same = account(u"two"_s);
    const Account elsewhere = account(u"three"_s, u"limited"_s, QUrl(u"https://other.example.org"_s));
    QCOMPARE(takeAll(m_account, Use::Create), 100);
    QVERIFY(!m_budget->gate(same, Use::Create).isOpen());
    QVERIFY(m_budget->gate(elsewhere, Use::Create).isOpen());
}

void TestRequestBudget::withoutLimitNothingIsHeld()
{
    const Account free = account(u"free"_s, u"free"_s);
    QCOMPARE(takeAll(free, Use::Question), 1000);
    QVERIFY(m_budget->isAmple(free));
}

void TestRequestBudget::unknownServiceIsNotHeld()
{
    const Account unknown = account(u"unknown"_s, u"of-a-newer-version"_s);
    QVERIFY(m_budget->take(unknown, Use::Create));
    QVERIFY(m_budget->isAmple(unknown));
}

void TestRequestBudget::whatLeavesIsCountedOnce()
{
    const QUrl address(u"https://api.example.org/v1/upload"_s);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(m_budget->take(m_account, Use::Create));
        m_budget->countSent(address);
    }
    QCOMPARE(takeAll(m_account, Use::Create), 50);
}

void TestRequestBudget::whatTheUserAsksCounts()
{
    for (int i = 0; i < 30; ++i)
        m_budget->countSent(QUrl(u"https://api.example.org/v1/pinterest/boards?accountId=1"_s));
    QCOMPARE(takeAll(m_account, Use::Question), 50);
    for (int i = 0; i < 50; ++i)
        m_budget->countSent(QUrl(u"https://api.example.org/v1/upload"_s)); // those that were taken
    for (int i = 0; i < 30; ++i)
        m_budget->countSent(QUrl(u"https://api.example.org/v1/accounts"_s)); // more than there is: never held
    QVERIFY(!m_budget->gate(m_account, Use::Create).isOpen());
}

void TestRequestBudget::addressesAreComparedByOrigin()
{
    for (const auto& other : {u"http://api.example.org/v1"_s, u"https://api.example.org:8443/v1"_s, u"https://example.org/"_s}) {
        for (int i = 0; i < 100; ++i)
            m_budget->countSent(QUrl(other));
    }
    QVERIFY(m_budget->gate(m_account, Use::Create).isOpen());
    for (int i = 0; i < 100; ++i)
        m_budget->countSent(QUrl(u"https://API.example.org:443/elsewhere"_s));
    QVERIFY(!m_budget->gate(m_account, Use::Create).isOpen());
}

void TestRequestBudget::ampleBelowAQuarter()
{
    for (int i = 0; i < 25; ++i) {
        QVERIFY(m_budget->isAmple(m_account));
        QVERIFY(m_budget->take(m_account, Use::Create));
    }
    QVERIFY(!m_budget->isAmple(m_account));
    m_clock.advance(minutes(15));
    QVERIFY(m_budget->isAmple(m_account));
}

void TestRequestBudget::pauseHoldsTheAccount()
{
    const Account same = account(u"two"_s);
    m_budget->pause(m_account, Use::Question, seconds(90));
    QCOMPARE(m_budget->gate(m_account, Use::Question), (RequestBudget::Gate{State::AskedToWait, m_clock.now().addSecs(90)}));
    QVERIFY(!m_budget->take(m_account, Use::Question));
    QVERIFY(m_budget->gate(m_account, Use::Create).isOpen());
    QVERIFY(m_budget->gate(same, Use::Question).isOpen());
    m_clock.advance(seconds(89));
    QVERIFY(!m_budget->gate(m_account, Use::Question).isOpen());
    m_clock.advance(seconds(1));
    QVERIFY(m_budget->take(m_account, Use::Question));
}

void TestRequestBudget::pauseWithoutATime()
{
    m_budget->pause(m_account, Use::Create, std::nullopt);
    QCOMPARE(m_budget->gate(m_account, Use::Create).opens, m_clock.now().addSecs(60));
    m_budget->pause(account(u"two"_s), Use::Create, seconds(0));
    QCOMPARE(m_budget->gate(account(u"two"_s), Use::Create).opens, m_clock.now().addSecs(1));
}

void TestRequestBudget::pauseIsNeverShortened()
{
    m_budget->pause(m_account, Use::Create, seconds(300));
    m_clock.advance(seconds(10));
    m_budget->pause(m_account, Use::Create, seconds(20));
    QCOMPARE(m_budget->gate(m_account, Use::Create).opens, m_clock.now().addSecs(290));
    m_budget->pause(m_account, Use::Create, seconds(600));
    QCOMPARE(m_budget->gate(m_account, Use::Create).opens, m_clock.now().addSecs(600));
}

void TestRequestBudget::userEndsThePause()
{
    m_budget->pause(m_account, Use::Create, seconds(300));
    m_budget->pause(m_account, Use::Question, seconds(300));
    m_budget->endPause(m_account.id);
    QVERIFY(m_budget->gate(m_account, Use::Create).isOpen());
    QVERIFY(m_budget->gate(m_account, Use::Question).isOpen());
}

void TestRequestBudget::clockSetBack()
{
    QCOMPARE(takeAll(m_account, Use::Create), 100);
    m_budget->pause(account(u"two"_s), Use::Create, seconds(300));
    m_clock.advance(-std::chrono::hours(24 * 365));
    // Nothing waits for a year: at most as long as it was meant.
    QCOMPARE(m_budget->gate(m_account, Use::Create).opens, m_clock.now().addSecs(900));
    QCOMPARE(m_budget->gate(account(u"two"_s), Use::Create).opens, m_clock.now().addSecs(300));
    m_clock.advance(minutes(15));
    QVERIFY(m_budget->gate(m_account, Use::Create).isOpen());
    QVERIFY(m_budget->gate(account(u"two"_s), Use::Create).isOpen());
}

void TestRequestBudget::clockSetForward()
{
    QCOMPARE(takeAll(m_account, Use::Create), 100);
    m_clock.advance(std::chrono::hours(24 * 365));
    QCOMPARE(takeAll(m_account, Use::Create), 100);
}

QTEST_GUILESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"
