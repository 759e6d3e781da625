// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

class QHostAddress;

namespace pinwright {

/// What kind of network an address belongs to, by the special-purpose registries of IANA (RFC 6890 and what was added since).
enum class NetworkKind {
    Internet, ///< an address of NAT64's well-known prefix is there where the IPv4 address in it is
    Private,  ///< around this computer: private use, shared (CGNAT), unique-local and link-local
    Loopback, ///< this computer itself
    Reserved, ///< nothing to fetch from: multicast, documentation, benchmark, 0.0.0.0/8, IPv4 in IPv6's clothes (mapped, 6to4, Teredo)…
};

[[nodiscard]] NetworkKind networkOf(const QHostAddress& address);

/// That of the host of `server`, as far as its name or number tells without a look-up: a name that says nothing is of the internet.
[[nodiscard]] NetworkKind networkOf(const QUrl& server);

} // namespace pinwright
