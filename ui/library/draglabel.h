// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndexList>
#include <QPixmap>

class QWidget;

namespace pinwright {

/// What stands beside the pointer while pins of `list` are dragged: the title of one, or how many they are.
[[nodiscard]] QPixmap dragLabel(const QWidget& list, const QModelIndexList& pins);

/// Where a label stands whose pointer is at (0, 0): below it, and on the side that reading goes to.
[[nodiscard]] QPoint dragLabelPlace(const QWidget& list, const QPixmap& label);

} // namespace pinwright
