// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace pinwright::cli {

/// The process's own input, output and messages; the latter two unbuffered. Built first in main(), once: from then on a pipe that nobody
/// reads is an error of the write and not the end of the process, and a stream that was closed fails when it is written to, instead
/// of passing its number on to the next file or connection.
class StandardStreams {
public:
    StandardStreams();
    ~StandardStreams() = default;
    Q_DISABLE_COPY_MOVE(StandardStreams)

    [[nodiscard]] QIODevice& input() { return m_input; }
    [[nodiscard]] QIODevice& output() { return m_output; }
    [[nodiscard]] QIODevice& messages() { return m_messages; }

private:
    QFile m_input;
    QFile m_output;
    QFile m_messages;
};

} // namespace pinwright::cli
