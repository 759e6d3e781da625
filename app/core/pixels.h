// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace pinwright {

/// Few enough pixels to hand to a decoder.
[[nodiscard]] inline bool isSafeSize(QSize size)
{
    constexpr int maxSide = 65'535;
    constexpr qint64 maxPixels = 400'000'000;
    return size.width() <= maxSide && size.height() <= maxSide && qint64(size.width()) * size.height() <= maxPixels;
}

/// `size` made smaller, never larger, to fit `box`; no side becomes 0.
[[nodiscard]] inline QSize fitted(QSize size, QSize box)
{
    if (size.width() <= box.width() && size.height() <= box.height())
        return size;
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

} // namespace pinwright
