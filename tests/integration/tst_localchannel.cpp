// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/localchannel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

// The sender waits without an event loop, so it runs in a thread of its own.
class TestLocalChannel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void handsArgumentsOver_data();
    void handsArgumentsOver();
    void nobodyListens();
    void nobodyAnswers();
    void replacesWhatACrashLeft();
    void leavesALivingServerAlone();
    void onlyTheUserMayConnect();
    void survivesGarbage();

private:
    [[nodiscard]] static bool sendFromThread(const QString& name, const QStringList& arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_name;
};

void TestLocalChannel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_name = m_folder->filePath(u"channel"_s);
}

bool TestLocalChannel::sendFromThread(const QString& name, const QStringList& arguments)
{
    std::optional<bool> sent;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        LocalChannel channel(name);
        sent = channel.send(arguments);
    }));
    thread->start();
    const bool ended = QTest::qWaitFor([&thread] { return thread->isFinished(); });
    thread->wait();
    return ended && sent.value_or(false);
}

void TestLocalChannel::handsArgumentsOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{};
    QTest::newRow("one") << QStringList{u"/home/a/Brød.jpg"_s};
    QTest::newRow("many") << QStringList{u"a b"_s, u"line\nbreak"_s, u"🍞"_s, u"https://example.org/?a=b"_s};
    QStringList long_;
    for (int i = 0; i < 2000; ++i)
        long_ << u"/a/long/folder/with/pictures/picture-%1.jpg"_s.arg(i);
    QTest::newRow("2000 files") << long_;
}

void TestLocalChannel::handsArgumentsOver()
{
    QFETCH(QStringList, arguments);
    LocalChannel window(m_name);
    QVERIFY(window.listen());
    QVERIFY(window.listen());
    QSignalSpy received(&window, &LocalChannel::received);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(sendFromThread(m_name, arguments));
        QTRY_COMPARE(received.size(), i);
        QCOMPARE(received.last().first().toStringList(), arguments);
    }
}

void TestLocalChannel::nobodyListens()
{
    QElapsedTimer timer;
    timer.start();
    LocalChannel channel(m_name);
    QVERIFY(!channel.send({u"a"_s}));
    QVERIFY(timer.elapsed() < 700);
}

void TestLocalChannel::nobodyAnswers()
{
    QLocalServer busy; // accepts in the kernel, but its loop never runs
    QVERIFY(busy.listen(m_name));
    QElapsedTimer timer;
    timer.start();
    LocalChannel channel(m_name);
    QVERIFY(!channel.send({u"a"_s}));
    QVERIFY(timer.elapsed() >= 400 && timer.elapsed() < 900);
}

void TestLocalChannel::replacesWhatACrashLeft()
{
    {
        // A server that goes without its destructor leaves its socket file; a plain file stands in for it.
        QFile left(m_name);
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    QVERIFY(!LocalChannel(m_name).send({u"a"_s}));
    LocalChannel window(m_name);
    QVERIFY(window.listen());
    QSignalSpy received(&window, &LocalChannel::received);
    QVERIFY(sendFromThread(m_name, {u"a"_s}));
    QTRY_COMPARE(received.size(), 1);
}

void TestLocalChannel::leavesALivingServerAlone()
{
    LocalChannel first(m_name);
    QVERIFY(first.listen());
    LocalChannel second(m_name);
    QVERIFY(!second.listen());
    QSignalSpy received(&first, &LocalChannel::received);
    QVERIFY(sendFromThread(m_name, {u"a"_s}));
    QTRY_COMPARE(received.size(), 1);
}

void TestLocalChannel::onlyTheUserMayConnect()
{
    LocalChannel window(m_name);
    QVERIFY(window.listen());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(m_name));
    QCOMPARE(QFile::permissions(m_name) & others, QFile::Permissions());
}

void TestLocalChannel::survivesGarbage()
{
    LocalChannel window(m_name);
    QVERIFY(window.listen());
    QSignalSpy received(&window, &LocalChannel::received);
    QLocalSocket half;
    half.connectToServer(m_name);
    QVERIFY(half.waitForConnected());
    half.write(QByteArray("\0\0\0\x7f"
                          "abc",
        7));
    QLocalSocket huge;
    huge.connectToServer(m_name);
    QVERIFY(huge.waitForConnected());
    huge.write("\x7f\xff\xff\xff" + QByteArray(2'000'000, 'x'));
    QTRY_COMPARE(huge.state(), QLocalSocket::UnconnectedState);
    half.abort();
    QVERIFY(sendFromThread(m_name, {u"a"_s}));
    QTRY_COMPARE(received.size(), 1);
}

QTEST_GUILESS_MAIN(TestLocalChannel)
#include "tst_localchannel.moc"
