// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/mediafiles.h"

#include <QFile>
#include <QTest>

namespace pinwright::test {

/// A program in the place of a helper that reads files: a shell script at `path`, which is returned.
inline QString makeImpostor(const QString& path, const QByteArray& script)
{
    writeFile(path, "#!/bin/sh\n" + script + "\n");
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("The impostor could not be made a program");
    return path;
}

/// Rows of what such a program can do: "script", and "detail", which is what is said of the helper with this name.
inline void addImpostorRows(const QString& helper)
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("detail");
    const auto row = [&helper](const char* name, const char* script, const char* detail) {
        QTest::newRow(name) << QByteArray(script) << QString(helper + QStringLiteral(": ") + QString::fromLatin1(detail));
    };
    row("crash", "kill -SEGV $$", "crashed, code 11");
    row("crash after an answer", "echo something; kill -SEGV $$", "crashed, code 11");
    row("failure", "exit 3", "crashed, code 3");
    row("silence", "exit 0", "no such answer");
    row("garbage", "echo garbage", "no such answer");
    row("no end", "exec cat /dev/zero", "the answer is too long");
}

} // namespace pinwright::test
