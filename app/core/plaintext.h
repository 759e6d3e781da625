// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinwright {

// Words of services and systems, on their way into a sentence.

/// What Error::detail may carry, in characters.
inline constexpr qsizetype detailMax = 1000;

/// Can it be shown on one line as it is? Neither control characters nor halves of characters are in it.
[[nodiscard]] bool isPlain(const QString& text);

/// One line without control characters and halves of characters. Longer than `longest`, it is cut there and ends in "…".
[[nodiscard]] QString plainText(QString text, qsizetype longest = detailMax);

} // namespace pinwright
