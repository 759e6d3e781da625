// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pinwright {

/// Length in Unicode code points: a surrogate pair counts once, a lone surrogate once.
[[nodiscard]] qsizetype codePoints(QStringView text);

/// Is there nothing to see: no character, or white space and such as have no shape (zero-width ones, soft hyphens)?
[[nodiscard]] bool isBlank(QStringView text);

/// Are most of its characters of a script that is written in squares (Chinese, Japanese, Korean), or full-width forms?
[[nodiscard]] bool isMostlyWide(QStringView text);

/// The UTF-16 index at which code point number `n` begins; the text's size if it has fewer.
[[nodiscard]] qsizetype indexOfCodePoint(QStringView text, qsizetype n);

/// At most `max` code points of `text`, cut at the last word boundary that fits, without trailing white space.
/// Never splits a grapheme; a single word longer than `max` is cut inside. Only ever called on the user's wish.
[[nodiscard]] QString trimmedAtWord(const QString& text, qsizetype max);

} // namespace pinwright
