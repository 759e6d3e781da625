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
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
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

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
