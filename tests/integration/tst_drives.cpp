// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/medianames.h"
#include "media/drives.h"
#include "media/filechanges.h"
#include "media/inspect.h"
#include "support/mediafiles.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

class TestDrives : public QObject {
    Q_OBJECT

private slots:
    void tellsWhereFilesLay_data();
    void tellsWhereFilesLay();
    void knowsTheSystemsTable();
    void takesNothingAwayThatIsThere();
    void readsTheTables();
    void inspectionNamesIt();
    void followsWhatComesAndGoes();
    void tellsItFromAFileThatIsGone();
    void hearsTheKernel();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestDrives::tellsWhereFilesLay_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<bool>("away");
    const QStringList none{u"/boot"_s, u"/home"_s};
    const QStringList stick{u"/home"_s, u"/media/nobody/STICK"_s};
    QTest::newRow("no stick") << u"/media/nobody/STICK/look.jpg"_s << none << true;
    QTest::newRow("deep in it") << u"/run/media/nobody/STICK/2026/may/look.jpg"_s << none << true;
    QTest::newRow("mounted by hand") << u"/mnt/no-such-drive/look.jpg"_s << none << true;
    QTest::newRow("the stick is there, the file is not") << u"/media/nobody/STICK/look.jpg"_s << stick << false;
    QTest::newRow("another stick is there") << u"/media/nobody/CARD/look.jpg"_s << stick << true;
    QTest::newRow("one whose name begins alike") << u"/media/nobody/STICK2/look.jpg"_s << stick << true;
    QTest::newRow("mounted at the folder itself") << u"/mnt/no-such-folder/look.jpg"_s << QStringList{u"/mnt"_s} << false;
    QTest::newRow("the user's folder") << u"/home/nobody/look.jpg"_s << none << false;
    QTest::newRow("a folder named like it") << u"/mediathek/nobody/look.jpg"_s << none << false;
    QTest::newRow("not a clean path") << u"/home/../media/nobody/STICK//look.jpg"_s << stick << false;
    QTest::newRow("nothing") << QString() << none << false;
}

void TestDrives::tellsWhereFilesLay()
{
    QFETCH(QString, path);
    QFETCH(QStringList, present);
    QFETCH(bool, away);
    QCOMPARE(onRemovedDrive(path, {.present = present, .awaited = {}}), away);
}

void TestDrives::knowsTheSystemsTable()
{
    const QString point = file(u"nas"_s);
    QVERIFY(QDir().mkpath(point));
    MountPoints mounts{.present = {}, .awaited = {point}};
    QVERIFY(onRemovedDrive(point + u"/photos/look.jpg"_s, mounts));
    QVERIFY(onRemovedDrive(point + u"/look.jpg"_s, mounts));
    mounts.present = {point};
    QVERIFY(!onRemovedDrive(point + u"/look.jpg"_s, mounts));
}

void TestDrives::takesNothingAwayThatIsThere()
{
    const MountPoints mounts{.present = {}, .awaited = {m_folder.path()}};
    const QString path = makePng(file(u"there.png"_s));
    QVERIFY(!onRemovedDrive(path, mounts));
    // A folder that holds other files is one a file was deleted from, and no empty mount point.
    QVERIFY(!onRemovedDrive(file(u"deleted.png"_s), mounts));
}

void TestDrives::readsTheTables()
{
    const QString present = writeFile(file(u"mounts"_s),
        "/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\n/dev/sdb1 /media/ana/My\\040Card\\134x vfat rw 0 0\nbroken\n");
    const QString awaited = writeFile(file(u"fstab"_s),
        "# a comment /mnt/no more\n\nUUID=1  /\text4 defaults 0 1\nUUID=2\t/srv/pictures  ext4 noauto 0 2\nUUID=3 none swap sw 0 "
        "0\n");
    QCOMPARE(readMountPoints(present, awaited),
        (MountPoints{.present = {u"/proc"_s, u"/media/ana/My Card\\x"_s}, .awaited = {u"/srv/pictures"_s}}));
    QCOMPARE(readMountPoints(file(u"none"_s), file(u"none"_s)), MountPoints());
    QVERIFY(!readMountPoints().present.isEmpty()); // of this system
}

void TestDrives::inspectionNamesIt()
{
    QCOMPARE(inspectMedia(u"/media/nobody/no such stick/look.jpg"_s).problem, MediaProblem::DriveAway);
    QCOMPARE(inspectMedia(file(u"missing.jpg"_s)).problem, MediaProblem::Missing);
    for (const auto& name : mediaProblemNames)
        QCOMPARE(valueOf(mediaProblemNames, nameOf(mediaProblemNames, name.value)), name.value);
}

void TestDrives::followsWhatComesAndGoes()
{
    const QString path = u"/media/nobody/STICK/look.jpg"_s;
    MountPoints mounts;
    Drives drives([&mounts] { return mounts; });
    QSignalSpy changed(&drives, &Drives::changed);
    QVERIFY(drives.isAway(path));
    mounts.present = {u"/media/nobody/STICK"_s};
    QVERIFY(!drives.isAway(path)); // not followed yet: it looks every time
    drives.watch();
    drives.refresh();
    QCOMPARE(changed.count(), 0);
    mounts.present = {};
    drives.refresh();
    QCOMPARE(changed.count(), 1);
    QVERIFY(drives.isAway(path));
    drives.refresh();
    QCOMPARE(changed.count(), 1);
}

void TestDrives::tellsItFromAFileThatIsGone()
{
    using Change = FileChanges::Change;
    FileChanges changes;
    QSignalSpy found(&changes, &FileChanges::found);
    const Media there = inspectMedia(makePng(file(u"there.png"_s)));
    const Media gone{.path = file(u"gone.png"_s)};
    const Media away{.path = u"/media/nobody/no such stick/look.jpg"_s};
    for (const Media& media : {there, gone, away})
        QCOMPARE(changes.of(media), Change::NotKnown);
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(changes.of(there), Change::None);
    QCOMPARE(changes.of(gone), Change::Gone);
    QCOMPARE(changes.of(away), Change::DriveAway);
}

/// In mounts of its own, where it may mount and nobody else sees it.
void TestDrives::hearsTheKernel()
{
    constexpr auto own = "PINWRIGHT_TEST_OWN_MOUNTS";
    if (!qEnvironmentVariableIsSet(own)) {
        if (QProcess::execute(u"unshare"_s, {u"-rm"_s, u"true"_s}) != 0)
            QSKIP("This system allows no mounts of one's own.");
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(own), u"1"_s);
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(u"unshare"_s, {u"-rm"_s, QCoreApplication::applicationFilePath(), u"hearsTheKernel"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        return;
    }
    const QString point = file(u"stick"_s);
    QVERIFY(QDir().mkpath(point));
    int looks = 0;
    Drives drives([&looks] {
        ++looks;
        return readMountPoints();
    });
    drives.watch();
    QSignalSpy changed(&drives, &Drives::changed);
    QTest::qWait(50);
    QCOMPARE(looks, 1); // nothing is looked at while nothing happens
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"none"_s, point}), 0);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(drives.mountPoints().present.contains(point));
    QCOMPARE(QProcess::execute(u"umount"_s, {point}), 0);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(!drives.mountPoints().present.contains(point));
}

QTEST_GUILESS_MAIN(TestDrives)
#include "tst_drives.moc"
