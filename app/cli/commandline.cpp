// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "context.h"

namespace pinwright::cli {

CommandLine::CommandLine(Invocation invocation, Console& console, Context& context)
    : m_context(context)
    , m_console(console)
    , m_command(makeCommand({.context = context, .console = console, .invocation = std::move(invocation)}))
{
    connect(m_command.get(), &Command::finished, this, &CommandLine::finish);
    connect(&m_context.accounts(), &AccountBook::loaded, m_command.get(), &Command::start);
}

CommandLine::~CommandLine() = default;

void CommandLine::start()
{
    m_context.openStore()
        ->onFinished(this,
            [this](const Result<Store::OpenReport>& opened) {
                if (!opened) {
                    m_command->fail(opened.error(), {});
                    return;
                }
                if (!opened->damagedCopy.isEmpty())
                    m_console.say(putAsideText(opened->damagedCopy, opened->copyTaken));
                m_context.accounts().load();
            })
        ->start();
}

void CommandLine::stop()
{
    m_command->stop();
}

void CommandLine::finish(ExitCode code)
{
    QMetaObject::invokeMethod(this, [this, code] { emit finished(int(code)); }, Qt::QueuedConnection);
}

} // namespace pinwright::cli
