// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <cstdlib>

namespace pinwright::test {

/// The same to the eye: what is left of a colour once a picture was compressed, scaled or drawn over with a smooth edge.
[[nodiscard]] inline bool isClose(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 24 && std::abs(a.green() - b.green()) < 24 && std::abs(a.blue() - b.blue()) < 24;
}

} // namespace pinwright::test
