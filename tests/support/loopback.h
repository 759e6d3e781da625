// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <netinet/in.h>

namespace pinwright::test {

// Sockets of 127.0.0.1, for servers that do what no library of a server does. What can't be had ends the test program.

[[nodiscard]] sockaddr_in loopback(quint16 port);
/// Of TCP, and not handed on to child processes.
[[nodiscard]] int newSocket();
/// Bound to a free port.
[[nodiscard]] int boundSocket(quint16* port);
/// Nothing that is written waits for more to come.
void sendAtOnce(int socket);
/// Once it is closed the other side is told of a reset, and what was not sent is lost.
void resetWhenClosed(int socket);

} // namespace pinwright::test
