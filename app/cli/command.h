// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "core/account.h"
#include "core/board.h"
#include "core/job.h"
#include "core/sentences.h"
#include "providers/provider.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace pinwright {

class Context;

namespace cli {

/// One command while it runs: looks up what it needs, does its work, prints, and ends with one exit code.
class Command : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Command)

public:
    /// What a command works with. The references outlive it.
    struct Means {
        Context& context;
        Console& console;
        Invocation invocation;
    };

    explicit Command(Means means);

    /// Called once, when the accounts are loaded.
    virtual void start() = 0;
    /// Asked to end (Ctrl+C). `finished()` still comes.
    virtual void stop();

    /// Says why and ends. With --json the document of a failure is printed. `advice`: a whole sentence that follows.
    void fail(const Error& error, const ErrorSubject& subject, const QString& advice = {});
    /// The same with a sentence that is known already.
    void failWith(const Error& error, const QString& sentence);
    void refuse(const QString& sentence);

signals:
    /// Once, possibly from inside start() or stop().
    void finished(pinwright::cli::ExitCode code);

protected:
    /// How a command ends.
    struct Ending {
        ExitCode code = ExitCode::Done;
        QStringList lines;                   ///< for people, on the output
        QJsonObject json;                    ///< with --json instead of them
        QString message;                     ///< in both cases besides
        ExitCode unheard = ExitCode::Failed; ///< instead of Done, where the output did not take it all
    };
    /// Prints and ends. Only the first call counts.
    void end(const Ending& ending);
    /// A line of a table, whatever the names in it hold.
    [[nodiscard]] static QString row(const QStringList& cells);

    [[nodiscard]] Context& context() { return m_means.context; }
    [[nodiscard]] Console& console() { return m_means.console; }
    [[nodiscard]] const Invocation& invocation() const { return m_means.invocation; }

    /// The account of that name; refuses and gives nullptr where there is none. A secret given for this run is handed to it.
    [[nodiscard]] const Account* accountNamed(const QString& name);
    /// The account's service; refuses and gives nullptr where this version does not know it or its settings are not complete.
    [[nodiscard]] Provider* providerOf(const Account& account);

    /// Runs the job.
    template <class T>
    void run(Job<T>* job, std::function<void(const Result<T>&)> next)
    {
        m_job = job;
        job->onFinished(this, std::move(next))->start();
    }
    /// Runs the job; ends the command where it fails.
    template <class T>
    void await(Job<T>* job, const ErrorSubject& subject, std::function<void(const T&)> next)
    {
        run<T>(job, [this, subject, next = std::move(next)](const Result<T>& result) {
            if (result)
                next(*result);
            else
                fail(result.error(), subject);
        });
    }
    /// Reads the account's secrets.
    void connectTo(const Account& account, const ErrorSubject& subject, std::function<void(const Session&)> next);

private:
    Means m_means;
    QPointer<JobBase> m_job;
    bool m_ended = false;
};

/// The settings that the account's service needs and the account lacks, by their keys.
[[nodiscard]] QStringList missingSettings(const Account& account, const Provider& provider);

/// Can the list of boards have failed by itself, so that the service may well take a pin for a board that is named by its id?
[[nodiscard]] bool isOfListAlone(const Error& error);

/// The error in the words of a program that ends with it, where those of core/sentences.h are about a window that stays.
[[nodiscard]] QString sentenceAtEnd(const Error& error, const ErrorSubject& subject);

[[nodiscard]] std::unique_ptr<Command> makeCommand(Command::Means means);

} // namespace cli
} // namespace pinwright
