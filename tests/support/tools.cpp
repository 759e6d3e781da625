// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tools.h"

#include <QProcess>

namespace pinwright::test {

void runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s%s", qPrintable(program), process.readAllStandardError().constData(), qPrintable(process.errorString()));
}

} // namespace pinwright::test
