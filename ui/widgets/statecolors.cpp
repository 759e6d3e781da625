// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statecolors.h"

#include <algorithm>
#include <cmath>

namespace pinwright {

namespace {

/// WCAG 2.2, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
}

QColor stateColor(StateTone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case StateTone::Neutral:
        return mutedTextColor(palette);
    case StateTone::Progress:
        return dark ? QColor(0x9c, 0xbd, 0xff) : QColor(0x1f, 0x4f, 0xb0);
    case StateTone::Good:
        return dark ? QColor(0x86, 0xd6, 0xa0) : QColor(0x17, 0x65, 0x36);
    case StateTone::Warning:
        return dark ? QColor(0xf2, 0xbc, 0x66) : QColor(0x82, 0x4c, 0x00);
    case StateTone::Bad:
        return dark ? QColor(0xff, 0xa0, 0x97) : QColor(0xae, 0x22, 0x1b);
    }
    Q_UNREACHABLE();
}

QColor stateBackground(StateTone tone, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return mixed(base, stateColor(tone, palette), isDark(palette) ? 0.14 : 0.09);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // by value: two temporaries would dangle
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& under, const QColor& over, double part)
{
    const auto mix = [part](float from, float to) { return float(from + (to - from) * part); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()), mix(under.blueF(), over.blueF()));
}

QColor mutedTextColor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor hairlineColor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Midlight);
}

QColor outlineColor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Mid);
}

} // namespace pinwright
