// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quitsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pinwright {

#ifdef Q_OS_UNIX

namespace {

constexpr int noPipe = -1;

// A signal handler can only reach what stands at a fixed place, and may do little more than write to a pipe.
std::array<int, 2> pipeEnds{noPipe, noPipe};

void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    connect(new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            emit received();
    });
    struct sigaction action{};
    action.sa_handler = tell;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int& end : pipeEnds) {
        if (end != noPipe)
            ::close(std::exchange(end, noPipe));
    }
}

#else

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) { }

QuitSignals::~QuitSignals() = default;

#endif

} // namespace pinwright
