// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

namespace pinwright {

/// http or https with a host. A user name or password in it is the caller's to judge.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// localhost, 127.0.0.0/8 or ::1: this computer itself, whatever a name server says. No other spelling, such as IPv4 in IPv6's clothes.
[[nodiscard]] bool isLoopbackHost(const QString& host);
[[nodiscard]] bool isLoopback(const QUrl& url);

/// May what is secret be sent there? Where nobody on the way can read it: by https, or by http to this computer itself.
[[nodiscard]] bool mayCarrySecrets(const QUrl& url);

/// The web address a text consists of; empty where it is something else.
[[nodiscard]] QUrl webAddressIn(const QString& text);

/// Those of a text that has one on each of its lines; empty where any line is something else.
[[nodiscard]] QList<QUrl> webAddressesIn(const QString& text);

} // namespace pinwright
