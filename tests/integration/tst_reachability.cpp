// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/systemreachability.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint disconnected = 20; // NMState
constexpr uint connected = 70;

/// As much of NetworkManager as is asked for its state.
class NetworkManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(uint Metered READ metered)

public:
    [[nodiscard]] uint state() const { return m_state; }
    [[nodiscard]] uint connectivity() const { return 4; }
    [[nodiscard]] uint metered() const { return 2; }

    bool begin()
    {
        QDBusConnection bus = connection();
        return bus.registerObject(path(), this, QDBusConnection::ExportAllProperties)
            && bus.registerService(u"org.freedesktop.NetworkManager"_s);
    }
    void end() { QDBusConnection::disconnectFromBus(u"network-manager"_s); }
    void setState(uint state)
    {
        m_state = state;
        auto changed = QDBusMessage::createSignal(path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << u"org.freedesktop.NetworkManager"_s << QVariantMap{{u"State"_s, state}} << QStringList();
        connection().send(changed);
    }

private:
    static QString path() { return u"/org/freedesktop/NetworkManager"_s; }
    static QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"network-manager"_s);
    }

    uint m_state = connected;
};

} // namespace

/// Run with a bus of its own, which stands for the system's, and without any.
class TestReachability : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void onlineBeforeItWatches();
    void onlineWhereNothingTells();
    void followsTheSystem();
    void networkThatTheManagerDoesNotKnow();

private:
    [[nodiscard]] bool hasBus() const { return qEnvironmentVariable("KEYRING_STATE") != u"nobus"; }
    void setState(uint state)
    {
        QMetaObject::invokeMethod(&m_manager, [this, state] { m_manager.setState(state); });
    }

    QThread m_thread;
    NetworkManager m_manager;
};

void TestReachability::initTestCase()
{
    const QByteArray nowhere = "unix:path=/nowhere";
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", hasBus() ? qgetenv("DBUS_SESSION_BUS_ADDRESS") : nowhere);
    if (!hasBus())
        return;
    // In a thread of its own, since the program waits for its answers.
    m_thread.start();
    m_manager.moveToThread(&m_thread);
    bool begun = false;
    QMetaObject::invokeMethod(&m_manager, [this, &begun] { begun = m_manager.begin(); }, Qt::BlockingQueuedConnection);
    QVERIFY(begun);
}

void TestReachability::cleanupTestCase()
{
    if (!hasBus())
        return;
    QMetaObject::invokeMethod(
        &m_manager,
        [this] {
            m_manager.end();
            m_manager.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    QVERIFY(m_thread.wait(10'000));
}

void TestReachability::onlineBeforeItWatches()
{
    const SystemReachability system([] { return false; });
    QVERIFY(system.isOnline());
    const AlwaysOnline nothingKnown;
    QVERIFY(nothingKnown.isOnline());
}

void TestReachability::onlineWhereNothingTells()
{
    if (hasBus())
        QSKIP("Here the system tells.");
    SystemReachability system([] { return true; });
    QSignalSpy changed(&system, &Reachability::changed);
    QElapsedTimer time;
    time.start();
    system.watch();
    system.watch(); // once
    QVERIFY(time.elapsed() < 2000);
    QVERIFY(system.isOnline());
    QCOMPARE(changed.count(), 0);
}

void TestReachability::followsTheSystem()
{
    if (!hasBus())
        QSKIP("Nobody tells anything here.");
    setState(connected);
    SystemReachability system([] { return false; });
    QSignalSpy changed(&system, &Reachability::changed);
    system.watch();
    QVERIFY(system.isOnline());
    setState(disconnected);
    QTRY_VERIFY(!system.isOnline());
    QCOMPARE(changed.count(), 1);
    setState(connected);
    QTRY_VERIFY(system.isOnline());
    QCOMPARE(changed.count(), 2);
}

void TestReachability::networkThatTheManagerDoesNotKnow()
{
    if (!hasBus())
        QSKIP("Nobody tells anything here.");
    bool cable = true;
    SystemReachability system([&cable] { return cable; });
    QSignalSpy changed(&system, &Reachability::changed);
    system.watch();
    setState(disconnected);
    // What another program than the manager connected keeps it online; the cable is found to be gone, and there again, by looking.
    QTest::qWait(500);
    QVERIFY(system.isOnline());
    cable = false;
    QTRY_VERIFY_WITH_TIMEOUT(!system.isOnline(), 2 * SystemReachability::lookInterval.count());
    cable = true;
    QTRY_VERIFY_WITH_TIMEOUT(system.isOnline(), 2 * SystemReachability::lookInterval.count());
    QCOMPARE(changed.count(), 2);
    setState(connected);
}

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
