// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace pinwright {

/// A video's length as feeds and players show it: "0:42", "1:02:03".
[[nodiscard]] QString clipLength(qint64 ms);

/// A time in a video to the millisecond: "0:42.040", with the decimal point of the language.
[[nodiscard]] QString clipTime(qint64 ms);

/// Of "0:42.04", "42", "1:02:03,5"; nothing where it is no time.
[[nodiscard]] std::optional<qint64> clipTimeFromText(const QString& text);

} // namespace pinwright
