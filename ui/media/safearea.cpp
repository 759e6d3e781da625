// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/safearea.h"

#include <algorithm>

namespace pinwright {

namespace {

// A pin as feeds show it, in px.
constexpr double pinWidth = 236;
constexpr double pinCornerRadius = 16;
constexpr double pinButtonsHeight = 48;

} // namespace

SafeArea safeArea(const QRectF& picture, double feedRatioMin)
{
    SafeArea area{.shown = picture};
    if (feedRatioMin > 0)
        area.shown.setHeight(std::min(picture.height(), picture.width() / feedRatioMin));
    // What whole pixels make of a ratio is not worth a word.
    if (picture.height() - area.shown.height() < 1)
        area.shown = picture;
    area.hidden = picture;
    area.hidden.setTop(area.shown.bottom());

    const double scale = picture.width() / pinWidth;
    area.cornerRadius = std::min(pinCornerRadius * scale, area.shown.height() / 2);
    area.buttons = area.shown;
    area.buttons.setTop(area.shown.bottom() - std::min(pinButtonsHeight * scale, area.shown.height() / 2));
    return area;
}

} // namespace pinwright
