// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace pinwright {

/// What a state means to the user. Never shown by colour alone: an icon and a word stand beside it.
enum class StateTone { Neutral, Progress, Good, Warning, Bad };

/// Window text lighter than the window (there is no colour scheme to ask for before Qt 6.5).
[[nodiscard]] bool isDark(const QPalette& palette);

/// For text and icons on Window or Base of this palette: at least 4.5:1.
[[nodiscard]] QColor stateColor(StateTone tone, const QPalette& palette);

/// A quiet ground for chips and banners of this tone; stateColor() and WindowText keep 4.5:1 on it.
[[nodiscard]] QColor stateBackground(StateTone tone, const QPalette& palette);

/// The WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// `part` (0 to 1) of `over` mixed into `under`; opaque.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double part);

/// Secondary text: quieter than WindowText, still at least 4.5:1 on Window and Base.
[[nodiscard]] QColor mutedTextColor(const QPalette& palette);

/// Hairlines between panes and round cards; decoration, so no contrast is promised.
[[nodiscard]] QColor hairlineColor(const QPalette& palette);

/// The outline of inputs: at least 3:1 against Window and Base.
[[nodiscard]] QColor outlineColor(const QPalette& palette);

} // namespace pinwright
