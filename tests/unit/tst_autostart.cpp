// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace Qt::Literals::StringLiterals;

class AutostartTest : public QObject {
    Q_OBJECT

private slots:
    void isOffByDefault()
    {
        const Autostart autostart(m_folder.filePath(u"none"_s), u"/usr/bin/pinwright"_s);
        QVERIFY(autostart.isOffered());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none"_s)));
        QVERIFY(!Autostart().isOffered());
        QVERIFY(!Autostart().isOn());
    }

    void turnsOnAndOff()
    {
        const Autostart autostart(m_folder.filePath(u"a/b/autostart"_s), u"/usr/bin/pinwright"_s);
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        QCOMPARE(QFileInfo(autostart.path()).fileName(), u"org.pinwright.pinwright.desktop"_s);
        // Nothing half written lies beside it.
        QCOMPARE(QFileInfo(autostart.path()).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
        const QByteArray text = contents(autostart);
        QVERIFY2(text.startsWith("[Desktop Entry]\nType=Application\n"), text.constData());
        QVERIFY2(text.contains("\nExec=\"/usr/bin/pinwright\" --background\n"), text.constData());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());

        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(autostart.path()));
        QVERIFY(autostart.setOn(false));
    }

    void quotesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("space") << u"/opt/my programs/pinwright"_s
                               << QByteArray(R"(Exec="/opt/my programs/pinwright" --background)");
        QTest::newRow("percent") << u"/opt/100%u/p"_s << QByteArray(R"(Exec="/opt/100%%u/p" --background)");
        QTest::newRow("dollar") << u"/opt/$HOME/p"_s << QByteArray(R"(Exec="/opt/\\$HOME/p" --background)");
        QTest::newRow("quote") << u"/opt/a\"b/p"_s << QByteArray(R"(Exec="/opt/a\\"b/p" --background)");
        QTest::newRow("backslash") << u"/opt/a\\b/p"_s << QByteArray(R"(Exec="/opt/a\\\\b/p" --background)");
        QTest::newRow("backtick") << u"/opt/`id`/p"_s << QByteArray(R"(Exec="/opt/\\`id\\`/p" --background)");
        QTest::newRow("new line") << u"/opt/a\nHidden=true/p"_s << QByteArray(R"(Exec="/opt/a\nHidden=true/p" --background)");
        QTest::newRow("letters") << u"/home/żółć/p"_s << QByteArray("Exec=\"/home/żółć/p\" --background");
    }
    void quotesTheProgram()
    {
        QFETCH(const QString, program);
        QFETCH(const QByteArray, line);
        const Autostart autostart(m_folder.filePath(u"quoted"_s), program);
        QVERIFY(autostart.setOn(true));
        const QByteArray text = contents(autostart);
        QVERIFY2(text.split('\n').contains(line), text.constData());
        QVERIFY(autostart.isOn());
    }

    void theEntryIsValid()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("desktop-file-validate is not installed");
        const Autostart autostart(m_folder.filePath(u"valid"_s), u"/opt/a $b \"c\"/100%/pinwright"_s);
        QVERIFY(autostart.setOn(true));
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(validator, {autostart.path()});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitCode() == 0 && !output.contains("error"), output.constData());
    }

    /// Desktops switch an entry off by a line in it.
    void seesThatTheDesktopSwitchedItOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("disabled") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }
    void seesThatTheDesktopSwitchedItOff()
    {
        QFETCH(const QByteArray, line);
        const Autostart autostart(m_folder.filePath(u"switched"_s), u"/usr/bin/pinwright"_s);
        QVERIFY(autostart.setOn(true));
        append(autostart, line);
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
    }

    void followsAProgramThatMoved_data()
    {
        QTest::addColumn<QString>("former");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("on") << u"/opt/former/pinwright"_s << QByteArray();
        QTest::newRow("hidden") << u"/opt/former/pinwright"_s << QByteArray("Hidden=true\n");
        QTest::newRow("disabled") << u"/opt/former/pinwright"_s << QByteArray("X-GNOME-Autostart-enabled=false\n");
        QTest::newRow("with a delay") << u"/opt/former/pinwright"_s << QByteArray("X-GNOME-Autostart-Delay=20\n");
        QTest::newRow("an action") << u"/opt/former/pinwright"_s
                                   << QByteArray("\n[Desktop Action New]\nExec=/opt/former/pinwright\n");
    }
    void followsAProgramThatMoved()
    {
        QFETCH(const QString, former);
        QFETCH(const QByteArray, more);
        const QString folder = m_folder.filePath("moved "_L1 + QString::fromLatin1(QTest::currentDataTag()));
        const Autostart before(folder, former);
        QVERIFY(before.setOn(true));
        append(before, more);
        const QByteArray text = contents(before);
        const bool wasOn = before.isOn();

        const Autostart now(folder, u"/opt/new $home/pinwright"_s);
        QVERIFY(now.followProgram());
        const QByteArray formerProgram(R"("/opt/former/pinwright")");
        const qsizetype at = text.indexOf(formerProgram);
        QCOMPARE(contents(now), text.left(at) + R"("/opt/new \\$home/pinwright")" + text.mid(at + formerProgram.size()));
        QCOMPARE(now.isOn(), wasOn);
        // Now it starts a program that is gone as well, which its own next start sees.
        QVERIFY(before.followProgram());
        QCOMPARE(contents(before), text);
    }

    void leavesProgramsThatAreThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"pinwright"_s;
        QTest::newRow("space") << u"my pinwright"_s;
        QTest::newRow("percent") << u"100%u"_s;
        QTest::newRow("dollar, quote, backslash, backtick") << u"a$b\"c\\d`e"_s;
        QTest::newRow("new line, tab") << u"a\nb\tc"_s;
        QTest::newRow("letters") << u"żółć"_s;
    }
    void leavesProgramsThatAreThere()
    {
        QFETCH(const QString, name);
        QFile installed(m_folder.filePath(name));
        QVERIFY(installed.open(QIODevice::WriteOnly));
        const QString folder = m_folder.filePath(u"there"_s);
        const Autostart before(folder, installed.fileName());
        QVERIFY(before.setOn(true));
        const QByteArray text = contents(before);
        const Autostart now(folder, u"/opt/now/pinwright"_s);
        QVERIFY(now.followProgram());
        QCOMPARE(contents(now), text);
        QVERIFY(installed.remove());
        QVERIFY(now.followProgram());
        QVERIFY(contents(now) != text);
    }

    void leavesOtherEntries_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("through another program") << QByteArray("Exec=env QT_SCALE_FACTOR=2 /opt/former/pinwright --background");
        QTest::newRow("an installed program") << QByteArray("Exec=/bin/sh -c \"sleep 20; /opt/former/pinwright --background\"");
        QTest::newRow("nothing") << QByteArray("Exec=");
        QTest::newRow("half a quotation") << QByteArray("Exec=\"\\\\");
        QTest::newRow("no such line") << QByteArray("Comment=Exec=/opt/former/pinwright");
    }
    void leavesOtherEntries()
    {
        QFETCH(const QByteArray, line);
        const Autostart autostart(m_folder.filePath(u"others"_s), u"/opt/now/pinwright"_s);
        QVERIFY(autostart.setOn(true));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = "[Desktop Entry]\nType=Application\n" + line + '\n';
        file.write(text);
        file.close();
        QVERIFY(autostart.followProgram());
        QCOMPARE(contents(autostart), text);
    }

    void startsNothingUnasked()
    {
        const Autostart autostart(m_folder.filePath(u"unasked"_s), u"/opt/now/pinwright"_s);
        QVERIFY(autostart.followProgram());
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"unasked"_s)));
        QVERIFY(Autostart().followProgram());
    }

    void tellsWhatFailed()
    {
        const QString inTheWay = m_folder.filePath(u"file"_s);
        QFile file(inTheWay);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Autostart noFolder(inTheWay, u"/usr/bin/pinwright"_s);
        const Result<Done> result = noFolder.setOn(true);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY(result.error().detail.contains(inTheWay));
        QVERIFY(!noFolder.isOn());

        // A folder where the file would be.
        const Autostart taken(m_folder.filePath(u"taken"_s), u"/usr/bin/pinwright"_s);
        QVERIFY(QDir().mkpath(taken.path() + "/inside"_L1));
        QVERIFY(!taken.setOn(true));
        QVERIFY(!taken.setOn(false));
        QVERIFY(!taken.isOn());
    }

    void honoursTheConfigurationFolder()
    {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"xdg"_s).toUtf8());
        const Autostart autostart = Autostart::system();
        qputenv("XDG_CONFIG_HOME", before);
        QCOMPARE(autostart.path(), m_folder.filePath(u"xdg/autostart/org.pinwright.pinwright.desktop"_s));
        QVERIFY(!autostart.isOn());
    }

private:
    static QByteArray contents(const Autostart& autostart)
    {
        QFile file(autostart.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void append(const Autostart& autostart, const QByteArray& text)
    {
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
