// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pinwright {

/// Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date in any of its three forms. A date in the past is 0; anything is
/// clamped to a day. nullopt where it is neither. Written by hand because Qt's RFC 2822 parser refuses "GMT".
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& value, const QDateTime& now);

} // namespace pinwright
