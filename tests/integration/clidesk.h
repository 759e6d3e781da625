// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clireplies.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "support/mediafiles.h"
#include "support/recordingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <unistd.h>

namespace pinwright::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr int patienceMs = 20'000;
inline const QByteArray key = "canary-91f7c2";

struct Outcome {
    int code = -1;
    QByteArray output;
    QString messages;

    /// The one JSON document on the output; empty where there is anything else or more.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString errorKind() const { return json()["error"_L1]["kind"_L1].toString(); }
};

/// The real program as a child process, with folders of its own, against a server that speaks real HTTP.
class CliDesk : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RecordingServer> m_server;
    QString m_bus; ///< where a password store is; empty: there is none

    [[nodiscard]] QString path(const QString& name) const { return m_home->filePath(name); }
    [[nodiscard]] QString databaseFile() const { return path(u"data/pinwright/pinwright.sqlite"_s); }
    [[nodiscard]] QString baseOf(const QUrl& origin) const { return origin.toString(QUrl::StripTrailingSlash) + "/api/v1"_L1; }

    [[nodiscard]] QProcessEnvironment environment(const QByteArray& secret) const
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        result.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        result.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        result.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        result.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
        result.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.isEmpty() ? "unix:path="_L1 + path(u"no-bus"_s) : m_bus);
        result.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        result.insert(u"TZ"_s, u"Europe/Berlin"_s);
        if (!secret.isEmpty())
            result.insert(u"PINWRIGHT_SECRET"_s, QString::fromLatin1(secret));
        return result;
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(
        const QStringList& arguments, const QByteArray& secret = {}, const std::function<void(QProcess&)>& prepare = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment(secret));
        if (prepare)
            prepare(*process);
        process->start(QStringLiteral(PINWRIGHT_PROGRAM), arguments);
        return process;
    }

    [[nodiscard]] static Outcome outcomeOf(QProcess& process)
    {
        // Not in this thread's event loop alone: the servers have threads of their own.
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(patienceMs))
            return {.messages = u"still running"_s};
        if (process.exitStatus() != QProcess::NormalExit)
            return {.messages = u"crashed"_s};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] Outcome run(const QStringList& arguments, const QByteArray& secret = {}, const QByteArray& input = {}) const
    {
        const auto process = start(arguments, secret);
        process->write(input);
        process->closeWriteChannel();
        return outcomeOf(*process);
    }

    /// Ways in which what the program writes to this stream is lost.
    static void addLostStreams(int stream)
    {
        using Prepare = std::function<void(QProcess&)>;
        QTest::addColumn<Prepare>("lose");
        QTest::newRow("full disk") << Prepare([stream](QProcess& process) {
            process.setChildProcessModifier([stream] { ::dup2(::open("/dev/full", O_WRONLY), stream); });
        });
        QTest::newRow("closed") << Prepare(
            [stream](QProcess& process) { process.setChildProcessModifier([stream] { ::close(stream); }); });
        QTest::newRow("pipe nobody reads") << Prepare([stream](QProcess& process) {
            process.setChildProcessModifier([stream] {
                std::array<int, 2> ends{};
                if (::pipe(ends.data()) == 0) {
                    ::dup2(ends[1], stream);
                    ::close(ends[0]);
                    ::close(ends[1]);
                }
            });
        });
    }

    [[nodiscard]] QString logged() const { return QString::fromUtf8(readFile(path(u"state/pinwright/pinwright.log"_s))); }

    /// Not through the program: most tests need one, and a process more each is slow.
    void addAccount(const Account& account)
    {
        const Result<Database::Opened> opened = Database::open(databaseFile());
        QVERIFY(opened);
        QVERIFY(AccountRepository(*opened->database).save(account));
    }

    void addAccount(const QString& name, const QString& server)
    {
        addAccount({.id = AccountId::create(),
            .providerId = u"multi-upload"_s,
            .name = name,
            .server = QUrl(server),
            .settings = {{u"account-id"_s, u"123"_s}}});
    }

    void addPractice()
    {
        addAccount({.id = AccountId::create(), .providerId = u"practice"_s, .name = u"Practice"_s, .server = {}, .settings = {}});
    }

    [[nodiscard]] QStringList publishArguments(const QString& account, const QStringList& more = {}) const
    {
        return QStringList{u"publish"_s, u"--account"_s, account, u"--board"_s, u"Bread"_s, u"--media"_s, path(u"loaf.jpg"_s),
                   u"--title"_s, u"Rye bread"_s, u"--alt-text"_s, u"A loaf"_s, u"--json"_s}
        + more;
    }

    [[nodiscard]] int rows(const QString& table) const
    {
        const Result<Database::Opened> opened = Database::open(databaseFile());
        int count = -1;
        if (opened) {
            (void)opened->database->each(
                "SELECT count(*) FROM "_L1 + table, {}, [&count](const QSqlQuery& row) { count = row.value(0).toInt(); });
        }
        return count;
    }

    [[nodiscard]] QJsonArray outbox() const { return run({u"outbox"_s, u"--json"_s}).json()["items"_L1].toArray(); }

    void setUp()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RecordingServer>();
        m_server->answer("GET", "/api/v1/pinterest/boards", {.body = boardsReply});
        makeJpeg(path(u"loaf.jpg"_s), {60, 90});
    }

private slots:
    void init() { setUp(); }
};

} // namespace pinwright::test

Q_DECLARE_METATYPE(std::function<void(QProcess&)>)
