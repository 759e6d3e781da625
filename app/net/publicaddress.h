// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace pinwright {

/// Does the address belong to the internet, by the special-purpose registries of IANA (RFC 6890 and what was added since)? Not so
/// private, shared (CGNAT), loopback, link-local, unique-local, multicast, documentation, benchmark and reserved ranges, 0.0.0.0/8, and
/// IPv4 in IPv6's clothes (mapped, 6to4, Teredo); an address of NAT64's well-known prefix is as public as the IPv4 address in it.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace pinwright
