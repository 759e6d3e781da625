// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/helperprocess.h"
#include "media/videoreader.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;

namespace {

Result<QByteArray> askShell(const QString& script)
{
    return askHelper(u"sh"_s,
        {.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .longestAnswer = 10'000, .timeLimit = std::chrono::seconds(10)});
}

/// Of a helper that is past its beginning.
bool isLimited(const QByteArray& id)
{
    QFile limits(u"/proc/"_s + QString::fromLatin1(id) + u"/limits"_s);
    static const QRegularExpression fileSize(u"Max file size +0 "_s);
    return limits.open(QIODevice::ReadOnly) && fileSize.match(QString::fromLatin1(limits.readAll())).hasMatch();
}

/// Of a process that ended, whether or not anybody asked how.
bool hasEnded(const QByteArray& id)
{
    QFile status(u"/proc/"_s + QString::fromLatin1(id) + u"/stat"_s);
    if (!status.open(QIODevice::ReadOnly))
        return true;
    return status.readAll().contains(") Z ");
}

} // namespace

class TestHelperProcess : public QObject {
    Q_OBJECT

private slots:
    void getsNoSecrets();
    void isNotHeldUpByItsComplaints();
    void endsWithWhoStartedIt();
};

void TestHelperProcess::getsNoSecrets()
{
    qputenv("PINWRIGHT_SECRET", "CANARY");
    const Result<QByteArray> environment = askShell(u"env"_s);
    qunsetenv("PINWRIGHT_SECRET");
    QVERIFY(environment);
    QVERIFY(environment->contains("PATH="));
    QVERIFY(!environment->contains("CANARY"));
}

void TestHelperProcess::isNotHeldUpByItsComplaints()
{
    const Result<QByteArray> answer = askShell(u"head -c 1000000 /dev/zero >&2; echo done"_s);
    QVERIFY(answer);
    QCOMPARE(*answer, "done\n"_ba);
}

void TestHelperProcess::endsWithWhoStartedIt()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.mp4"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0); // it waits for what nobody writes
    QProcess parent;
    parent.start(
        u"/bin/sh"_s, {u"-c"_s, u"\"$0\" mp4 \"$1\" facts > /dev/null & echo $!; wait"_s, VideoReader::installedProgram(), pipe});
    QVERIFY(parent.waitForReadyRead());
    const QByteArray helper = parent.readLine().trimmed();
    QVERIFY(!helper.isEmpty());
    QTRY_VERIFY(isLimited(helper));
    QVERIFY(!hasEnded(helper));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY(hasEnded(helper));
}

QTEST_GUILESS_MAIN(TestHelperProcess)
#include "tst_helperprocess.moc"
