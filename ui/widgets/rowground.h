// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace pinwright {

/// The ground of a list's row: selected, under the mouse, or with the keyboard's focus. Set the painter to antialiasing.
void drawRowGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& row);

} // namespace pinwright
