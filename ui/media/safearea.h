// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace pinwright {

/// What feeds cover of a picture, or leave out.
struct SafeArea {
    QRectF shown;            ///< the part feeds show
    QRectF hidden;           ///< below it; empty: nothing is hidden
    QRectF buttons;          ///< where they lay their buttons over it
    double cornerRadius = 0; ///< of the part that is shown
};

/// Of a picture in this place. `feedRatioMin` as in Limits; 0: feeds show all of it.
[[nodiscard]] SafeArea safeArea(const QRectF& picture, double feedRatioMin);

} // namespace pinwright
