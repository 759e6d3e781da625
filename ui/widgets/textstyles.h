// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace pinwright {

/// The three sizes of text, all from the system's font.
enum class TextStyle {
    Body,
    Small,   ///< 0.9 of the body
    Heading, ///< 1.2 of the body, semi-bold
};

[[nodiscard]] QFont textFont(TextStyle style, const QFont& body);

/// Gives the widget the style and keeps it when the application's font changes.
void setTextStyle(QWidget* widget, TextStyle style);

/// For labels that wrap: the text begins on the window's leading side. By itself a label goes by the direction of its first letter, which may
/// be that of a foreign name.
void alignLeading(QLabel* label);

/// The text as it stands in any surroundings: Unicode's first-strong isolate. A name such as "@shop" would otherwise show its "@" at the wrong
/// end among right-to-left text. For painting only.
[[nodiscard]] QString isolated(const QString& text);

/// "A · B", in the order of the window's direction whatever the parts are written in. For painting only.
[[nodiscard]] QString isolatedParts(const QStringList& parts);
/// The same for everything but painting.
[[nodiscard]] QString joinedParts(const QStringList& parts);

/// Long words, as names of files are, may be broken between lines; else what holds such a text would be as wide as they are. For painting only.
[[nodiscard]] QString breakable(const QString& text);

/// The width that `digits` of the widest digit take: reserve it for counters, so that what stands beside them does not move
/// (fonts' tabular figures can't be asked for before Qt 6.7).
[[nodiscard]] int counterWidth(const QFontMetrics& metrics, int digits);

} // namespace pinwright
