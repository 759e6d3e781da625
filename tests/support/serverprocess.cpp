// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/serverprocess.h"

#include <QDeadlineTimer>

#include <csignal>
#include <sys/prctl.h>

namespace pinwright::test {

ServerProcess::ServerProcess(const Start& start)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = start.environment.cbegin(); variable != start.environment.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    m_process.setProcessEnvironment(environment);
    // Also where the test itself is killed.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(start.program, start.arguments);
    m_process.write(start.input);
}

ServerProcess::~ServerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString ServerProcess::waitForOutput(const QRegularExpression& pattern)
{
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    while (!deadline.hasExpired()) {
        if (const auto match = pattern.match(m_output); match.hasMatch())
            return match.captured(1);
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            return {};
        m_output += QString::fromUtf8(m_process.readAll());
    }
    return {};
}

} // namespace pinwright::test
