// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "context.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace pinwright;
using namespace pinwright::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes so many bytes.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    QByteArray taken;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 fits = std::min(size, m_room - taken.size());
        if (fits == 0) {
            setErrorString(u"No room"_s);
            return -1;
        }
        taken.append(data, fits);
        return fits;
    }

private:
    qint64 m_room;
};

/// Quotes as in a language that has others, and a name for the practice service.
class OtherLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QLatin1StringView(context) == "Context"_L1 && text == "Practice"_L1)
            return u"Übung"_s;
        return QString(text).replace(u'“', u'«').replace(u'”', u'»');
    }
};

} // namespace

/// What the command line says and how it writes it, without a process of its own.
class TestCliConsole : public QObject {
    Q_OBJECT

private:
    QBuffer m_input;
    QBuffer m_output;
    QBuffer m_messages;
    std::unique_ptr<Console> m_console;

private slots:
    void init()
    {
        for (QBuffer* buffer : {&m_input, &m_output, &m_messages}) {
            buffer->close();
            buffer->setData({});
            QVERIFY(buffer->open(QIODevice::ReadWrite));
        }
        m_console = std::make_unique<Console>(m_input, m_output, m_messages);
    }

    void letsNoNameDriveTheTerminal()
    {
        const QString name = u"a\u001b[2Jb\u009b31mc\u0007\r\u007f🥖 é"_s + QChar(u'\0');
        m_console->print(u"1\t"_s + name);
        m_console->say(u"two\n"_s + name);
        const QString shown = u"a\ufffd[2Jb\ufffd31mc\ufffd\ufffd\ufffd🥖 é\ufffd\n"_s;
        QCOMPARE(QString::fromUtf8(m_output.data()), u"1\t"_s + shown);
        QCOMPARE(QString::fromUtf8(m_messages.data()), u"two\n"_s + shown);
    }

    void keepsNamesInJson()
    {
        const QJsonObject document{{u"name"_s, u"a\u001b\u007f\u0080\u009b\n\t\"\\ 🥖"_s}};
        m_console->printJson(document);
        const QString written = QString::fromUtf8(m_output.data());
        for (const QChar c : written)
            QVERIFY2(c == u'\n' || c.category() != QChar::Other_Control, qPrintable(written));
        QCOMPARE(QJsonDocument::fromJson(m_output.data()).object(), document);
    }

    void saysOnceThatTheOutputIsLost()
    {
        FullDevice output(5);
        Console console(m_input, output, m_messages);
        console.print(u"123"_s);
        QVERIFY(!console.outputFailed());
        console.print(u"456"_s);
        QVERIFY(console.outputFailed());
        console.print(u"7"_s);
        console.printJson({});
        QCOMPARE(output.taken, QByteArray("123\n4"));
        QCOMPARE(QString::fromUtf8(m_messages.data()), u"The result could not be written to standard output (“No room”).\n"_s);
    }

    void wordsWhatHoldsAtTheEnd()
    {
        const Error full{.kind = ErrorKind::Storage, .providerCode = u"full"_s};
        QCOMPARE(sentenceAtEnd(full, {}), u"Changes cannot be saved: the disk is full. Free some space on it."_s);
        const Error busy{.kind = ErrorKind::Storage, .providerCode = u"busy"_s};
        QCOMPARE(sentenceAtEnd(busy, {}), sentence(busy, {}));
        const Error absent{.kind = ErrorKind::Secrets, .providerCode = u"absent"_s};
        QVERIFY(sentenceAtEnd(absent, {}).contains(u"PINWRIGHT_SECRET"_s));
    }

    void takesQuotesAndNamesFromTheTranslation()
    {
        OtherLanguage language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const QString said = parseInvocation({u"accounts"_s, u"paint"_s}).error().text;
        QVERIFY2(said.contains(u"«accounts add», «accounts remove»"_s) && !said.contains(u'“'), qPrintable(said));

        const QTemporaryDir home;
        for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, home.path().toLocal8Bit());
        Context context(Outbox::Works::OwnOnly, LogFile::Echo::Nothing);
        QCOMPARE(context.providers().find(u"practice"_s)->displayName(), u"Übung"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliConsole)
#include "tst_cliconsole.moc"
