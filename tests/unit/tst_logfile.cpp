// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString unchanged(const QString& text)
{
    return text;
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"state/pinwright.log"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesOneLineForAMessage()
    {
        {
            const LogFile log(path(), unchanged);
            qCInfo(logNet) << "sent";
            qCDebug(logApp) << "first\nsecond";
        }
        const QStringList lines = contentOf(path()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].endsWith(u"Z info pinwright.net: sent"_s), qPrintable(lines[0]));
        QVERIFY(lines[1].contains(u"debug pinwright.app"_s));
        QVERIFY(lines[2].startsWith(u"    second"_s)); // a message cannot forge a line of its own
    }

    void isForTheUserAlone()
    {
        const LogFile log(path(), unchanged);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void redactsBeforeWriting()
    {
        {
            const LogFile log(path(), [](QString text) { return text.replace(u"hunter2"_s, u"***"_s); });
            qCInfo(logNet) << "key hunter2 used";
        }
        const QString content = contentOf(path());
        QVERIFY(content.contains(u"key *** used"_s));
        QVERIFY(!content.contains(u"hunter2"_s));
    }

    void rotatesAndKeepsThree()
    {
        const QString filler(64 * 1024, u'x');
        {
            const LogFile log(path(), unchanged);
            for (int i = 0; i < 100; ++i)
                qCInfo(logApp).noquote() << i << filler;
        }
        const QStringList files = QDir(QFileInfo(path()).path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({u"pinwright.log"_s, u"pinwright.log.1"_s, u"pinwright.log.2"_s, u"pinwright.log.3"_s}));
        for (const QString& file : files)
            QVERIFY(QFileInfo(QFileInfo(path()).dir(), file).size() < LogFile::rotateBytes + 2 * filler.size());
        QVERIFY(contentOf(path()).contains(u": 99 "_s));
        QVERIFY(!contentOf(path() + u".3"_s).contains(u": 0 "_s));
    }

    void continuesTheFileThatIsThere()
    {
        for (const char* run : {"one", "two"}) {
            const LogFile log(path(), unchanged);
            qCInfo(logApp) << run;
        }
        QVERIFY(contentOf(path()).contains(u": one"_s));
        QVERIFY(contentOf(path()).contains(u": two"_s));
    }

    void livesWithoutAFolder()
    {
        QFile file(m_folder->filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        int redactions = 0;
        {
            const LogFile log(path(), [&redactions](const QString& text) {
                ++redactions;
                return text;
            });
            qCWarning(logApp) << "nowhere to write to";
        }
        QCOMPARE(redactions, 1);
        QCOMPARE(file.size(), 0);
    }

    void repeatsWarningsUnlessToldNotTo()
    {
        // Standard error itself, since that is where a script reads.
        QTemporaryFile heard;
        QVERIFY(heard.open());
        const int before = ::dup(STDERR_FILENO);
        ::dup2(heard.handle(), STDERR_FILENO);
        for (const LogFile::Echo echo : {LogFile::Echo::Warnings, LogFile::Echo::Nothing}) {
            const LogFile log(path(), unchanged, echo);
            qCWarning(logApp) << "echo" << int(echo);
            qCInfo(logApp) << "quiet";
        }
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        QCOMPARE(contentOf(heard.fileName()), u"echo 0\n"_s);
        QCOMPARE(contentOf(path()).count(u"warning pinwright.app: echo"_s), 2);
    }

    void givesTheHandlerBack()
    {
        {
            const LogFile log(path(), unchanged);
        }
        QTest::ignoreMessage(QtInfoMsg, "after");
        qCInfo(logApp) << "after";
        QVERIFY(!contentOf(path()).contains(u"after"_s));
    }

    void takesMessagesFromThreads()
    {
        {
            const LogFile log(path(), unchanged);
            std::vector<std::unique_ptr<QThread>> threads;
            for (int number = 0; number < 4; ++number) {
                threads.emplace_back(QThread::create([number] {
                    for (int i = 0; i < 200; ++i)
                        qCInfo(logStore) << "thread" << number << i;
                }));
                threads.back()->start();
            }
            for (const auto& thread : threads)
                QVERIFY(thread->wait());
        }
        QCOMPARE(contentOf(path()).count(u"thread"_s), 800);
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
