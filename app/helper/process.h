// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace pinwright {

// What the main() of every helper process is made of.

/// What the process can't go beyond from now on. Memory is limited always; core files are not written.
struct ProcessLimits {
    int processorSeconds = 20;
    qint64 fileBytes = 0; ///< of any file it writes
};

/// A file may be made to do harm. What it can't do here is fill the memory or the disk, or work on where nobody waits any more: the process
/// ends with the thread that started it.
void limitProcess(const ProcessLimits& limits);

/// Without the program's name; file names as the system has them.
[[nodiscard]] QStringList argumentsOf(int count, char** arguments);

/// To standard output. The process's exit code.
[[nodiscard]] int writeAnswer(const QByteArray& answer);

} // namespace pinwright
