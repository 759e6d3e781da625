// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxfixture.h"

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = SubmissionState;
using Cause = Standstill::Cause;

namespace {

constexpr std::chrono::milliseconds shortBeat{20};
constexpr int settling = 6 * int(shortBeat.count()); // whatever would begin has begun by then

} // namespace

/// Pins whose files are on a drive that is taken out and comes back.
class TestOutboxDrives : public QObject, private OutboxFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_service->capabilities.status = false;
        m_service->answer = receipt(Receipt::State::Published);
        m_options = {.retry = RetryPolicy(), .random = [] { return 0.5; }, .beat = shortBeat};
        if (!QDir().mkpath(stick()))
            qFatal("The drive's folder could not be made");
    }
    void cleanup() { end(); }

    void waitsForTheDrive();
    void waitsOverARestart();
    void holdsNoOtherPins();
    void isMissedLikeAnyOther();
    void failsWhereTheFileIsNotOnIt();
    void failsWithoutRetries();

private:
    [[nodiscard]] QString stick() const { return m_folder->filePath(u"stick"_s); }
    /// A pin that is held back while its file lies on the stick.
    [[nodiscard]] Draft onStick(const QString& title) { return testDraft(stick(), title, m_account); }
    std::unique_ptr<Desk> deskWith(bool stickIsThere)
    {
        auto desk = newDesk();
        desk->mounts.awaited = {stick()};
        setStick(*desk, stickIsThere);
        start(*desk);
        return desk;
    }
    void setStick(Desk& desk, bool isThere)
    {
        const QString pulled = m_folder->filePath(u"pulled"_s);
        if (isThere && QFile::exists(pulled) && !QDir().rename(pulled, stick()))
            qFatal("The drive could not be put back");
        if (!isThere && QFile::exists(stick()) && !QDir().rename(stick(), pulled))
            qFatal("The drive could not be taken out");
        desk.mounts.present = isThere ? QStringList{stick()} : QStringList();
        desk.drives.refresh();
    }
};

void TestOutboxDrives::waitsForTheDrive()
{
    auto desk = deskWith(true);
    const Draft first = onStick(u"one"_s);
    const Draft second = onStick(u"two"_s);
    setStick(*desk, false);
    const SubmissionId one = desk->add(first, m_account);
    const SubmissionId two = desk->add(second, m_account);
    QTRY_COMPARE(desk->outbox->standstills(), (QList<Standstill>{{.cause = Cause::DriveAway, .pins = 2}}));
    QCOMPARE(desk->state(one), State::Waiting);
    QCOMPARE(desk->outbox->find(one)->tries, 0);
    QVERIFY(desk->outbox->find(one)->error->detail.contains(u"drive"_s));
    QVERIFY(!desk->outbox->hasWork());
    // Whatever time passes, nothing is tried.
    QSignalSpy changed(desk->outbox.get(), &Outbox::changed);
    m_clock.advance(10h);
    QTest::qWait(settling);
    QCOMPARE(changed.count(), 0);
    setStick(*desk, true);
    QTRY_COMPARE(desk->state(one), State::Published);
    QTRY_COMPARE(desk->state(two), State::Published);
    QTRY_VERIFY(desk->outbox->standstills().isEmpty());
    QCOMPARE(m_service->creates.size(), 2);
}

void TestOutboxDrives::waitsOverARestart()
{
    auto desk = deskWith(true);
    const Draft draft = onStick(u"one"_s);
    setStick(*desk, false);
    const SubmissionId id = desk->add(draft, m_account);
    QTRY_COMPARE(desk->outbox->standstills().size(), 1);
    desk.reset();
    desk = deskWith(false);
    QTRY_COMPARE(desk->outbox->standstills(), (QList<Standstill>{{.cause = Cause::DriveAway, .pins = 1}}));
    desk.reset();
    desk = deskWith(true);
    QTRY_COMPARE(desk->state(id), State::Published);
}

void TestOutboxDrives::holdsNoOtherPins()
{
    auto desk = deskWith(true);
    const Draft held = onStick(u"one"_s);
    setStick(*desk, false);
    const SubmissionId first = desk->add(held, m_account);
    const SubmissionId second = desk->add(draft(u"two"_s), m_account);
    QTRY_COMPARE(desk->state(second), State::Published);
    QCOMPARE(desk->state(first), State::Waiting);
}

void TestOutboxDrives::isMissedLikeAnyOther()
{
    auto desk = deskWith(true);
    Draft timed = onStick(u"one"_s);
    timed.schedule = scheduleAtInstant(startOfTest.addSecs(600), "Europe/Berlin");
    setStick(*desk, false);
    const SubmissionId id = desk->add(timed, m_account);
    m_clock.advance(15min);
    QTRY_COMPARE(desk->outbox->standstills(), (QList<Standstill>{{.cause = Cause::DriveAway, .pins = 1}}));
    m_clock.advance(2h);
    QTRY_COMPARE(desk->state(id), State::Missed);
    QVERIFY(desk->outbox->find(id)->error->detail.contains(u"drive"_s));
}

void TestOutboxDrives::failsWhereTheFileIsNotOnIt()
{
    auto desk = deskWith(true);
    const Draft draft = onStick(u"one"_s);
    QVERIFY(QFile::remove(draft.media.path));
    const SubmissionId id = desk->add(draft, m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QCOMPARE(desk->outbox->find(id)->error->providerCode, u"media-missing"_s);
}

void TestOutboxDrives::failsWithoutRetries()
{
    m_options.retry.reset();
    auto desk = deskWith(true);
    const Draft draft = onStick(u"one"_s);
    setStick(*desk, false);
    const SubmissionId id = desk->add(draft, m_account);
    QTRY_COMPARE(desk->state(id), State::Failed);
    QVERIFY(desk->outbox->find(id)->error->detail.contains(u"drive"_s));
}

QTEST_GUILESS_MAIN(TestOutboxDrives)
#include "tst_outboxdrives.moc"
