// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <memory>

namespace pinwright {

class Context;

namespace cli {

/// Runs one command from opening the database to its exit code, under the application's event loop.
class CommandLine : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandLine)

public:
    /// The references outlive it.
    CommandLine(Invocation invocation, Console& console, Context& context);
    ~CommandLine() override;

    void start();
    /// Ends early (Ctrl+C); the outcome is still reported.
    void stop();

signals:
    /// Exactly once, from the event loop.
    void finished(int exitCode);

private:
    void finish(ExitCode code);

    Context& m_context;
    Console& m_console;
    std::unique_ptr<Command> m_command;
};

} // namespace cli
} // namespace pinwright
