// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chance.h"
#include "failingdisk.h"
#include "integration/outboxfixture.h"
#include "support/canaries.h"

#include <cerrno>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using State = SubmissionState;

/// Lets the disk refuse everything from each write on that a pin needs, from being added to being published, and looks for what was sent.
class TestTortureDisk : public QObject, OutboxFixture {
    Q_OBJECT

private slots:
    void cleanup();
    void refusesFromAnyWriteOn_data();
    void refusesFromAnyWriteOn();

private:
    /// As the window has it.
    std::unique_ptr<Desk> windowsDesk();
    void refuseFrom(int write, int error, bool restarts);
    [[nodiscard]] bool hasEnded(const Desk& desk, const SubmissionId& id) const;

    Chance m_chance;
    QMap<State, int> m_states;
    bool m_reached = false;
};

void TestTortureDisk::cleanup()
{
    failingdisk::mend();
}

void TestTortureDisk::refusesFromAnyWriteOn_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("restarts");
    QTest::newRow("full") << ENOSPC << false;
    QTest::newRow("full, and the program ends") << ENOSPC << true;
    QTest::newRow("read-only") << EROFS << false;
    QTest::newRow("read-only, and the program ends") << EROFS << true;
    QTest::newRow("broken") << EIO << false;
}

void TestTortureDisk::refusesFromAnyWriteOn()
{
    QFETCH(const int, error);
    QFETCH(const bool, restarts);
    m_states.clear();
    const int step = inFull(1, 9);
    int tried = 0;
    for (int write = int(m_chance.below(step));; write += step) {
        refuseFrom(write, error, restarts);
        if (QTest::currentTestFailed())
            qWarning("Write %d was the first refused", write);
        if (QTest::currentTestFailed() || !m_reached)
            break;
        ++tried;
    }
    qInfo("%d writes refused: %d published, %d unconfirmed", tried, m_states[State::Published], m_states[State::Unconfirmed]);
    QVERIFY(tried > 2);
}

bool TestTortureDisk::hasEnded(const Desk& desk, const SubmissionId& id) const
{
    const Submission* submission = desk.outbox->find(id);
    return submission && isFinal(submission->state) && m_eyes->state(id) == submission->state;
}

std::unique_ptr<Desk> TestTortureDisk::windowsDesk()
{
    auto desk = std::make_unique<Desk>(m_folder->path(), std::make_unique<ScriptedProvider>(*m_service), m_clock,
        Outbox::Options{.retry = RetryPolicy(), .beat = testBeat});
    desk->accounts.setSessionSecret(m_account.id, u"api-key"_s, u"secret"_s);
    start(*desk);
    return desk;
}

void TestTortureDisk::refuseFrom(int write, int error, bool restarts)
{
    const LogCapture log;
    begin();
    m_service->answer = receipt(Receipt::State::Published);
    QStringList unarmed; // sent without being armed on disk
    m_service->onCreate = [this, &unarmed](const Draft& sent) {
        const QList<Submission> all = m_eyes->all();
        const auto armed = std::find_if(all.cbegin(), all.cend(), [&sent](const Submission& submission) {
            return submission.draft.title == sent.title && submission.state == State::Armed;
        });
        if (armed == all.cend())
            unarmed.append(sent.title);
    };
    auto desk = windowsDesk();
    const Draft first = draft(u"first"_s);
    const Draft second = draft(u"second"_s);

    failingdisk::breakAt(write, error, m_folder->path());
    SubmissionId id = desk->add(first, m_account);
    if (!id.isEmpty()) {
        const int enough = 1 + int(m_chance.below(6));
        QTRY_VERIFY(failingdisk::refusedCount() >= enough || hasEnded(*desk, id));
    }
    m_reached = failingdisk::refusedCount() > 0;
    if (restarts)
        desk.reset();
    failingdisk::mend();
    if (restarts)
        desk = windowsDesk();
    if (id.isEmpty()) { // the user was told that it was not added
        QVERIFY(m_reached);
        id = desk->add(first, m_account);
    }
    QVERIFY(!id.isEmpty());
    const SubmissionId next = desk->add(second, m_account);
    QVERIFY(!next.isEmpty());
    QTRY_VERIFY(hasEnded(*desk, next) && (hasEnded(*desk, id) || desk->state(id) == State::Unconfirmed));

    QCOMPARE(unarmed, QStringList());
    QCOMPARE(desk->state(next), State::Published);
    QCOMPARE(m_service->createsOf(u"second"_s), 1);
    const State state = desk->state(id);
    const int creates = m_service->createsOf(u"first"_s);
    QVERIFY2((state == State::Published && creates == 1) || (state == State::Unconfirmed && creates <= 1 && restarts),
        qPrintable(u"%1, sent %2 times"_s.arg(submissionStateName(state)).arg(creates)));
    QCOMPARE(m_eyes->all().size(), 2);
    ++m_states[state];
    desk.reset();
    end();
}

QTEST_GUILESS_MAIN(TestTortureDisk)
#include "tst_torturedisk.moc"
