// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace pinwright {

// Words of files, on their way into the form.

/// Longer than anybody writes: no text, in characters.
inline constexpr qsizetype wordsMax = 50'000;

/// UTF-8 where it is that, else Latin-1; ends at the first zero byte.
[[nodiscard]] QString decodedText(const QByteArray& bytes);

/// One line without control characters; empty for what is longer than `wordsMax`.
[[nodiscard]] QString oneLineOf(const QString& text);
/// The same with its line breaks.
[[nodiscard]] QString paragraphsOf(const QString& text);

/// What cameras, scanners and editors write where nobody wrote anything: "OLYMPUS DIGITAL CAMERA", "untitled", "DSC_0042.JPG".
[[nodiscard]] bool isBoilerplate(const QString& line);

} // namespace pinwright
