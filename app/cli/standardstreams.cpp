// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardstreams.h"

#include <csignal>
#include <cstdio>
#include <tuple>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pinwright::cli {

namespace {

constexpr int outputNumber = 1;
constexpr int messagesNumber = 2;

#ifdef Q_OS_UNIX
void prepare()
{
    std::signal(SIGPIPE, SIG_IGN);
    // In this order each open() gets the number that is free. Opened the wrong way round, so that using them fails.
    for (const int number : {0, outputNumber, messagesNumber}) {
        if (::fcntl(number, F_GETFD) == -1)
            std::ignore = ::open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
    }
}
#else
void prepare() { }
#endif

} // namespace

StandardStreams::StandardStreams()
{
    prepare();
    // Where one does not open, using it fails. The C library's buffer would hide what did not reach the output; on the input it is
    // what lets a line be read before the end.
    std::ignore = m_input.open(stdin, QIODevice::ReadOnly);
    std::ignore = m_output.open(outputNumber, QIODevice::WriteOnly | QIODevice::Unbuffered);
    std::ignore = m_messages.open(messagesNumber, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

} // namespace pinwright::cli
