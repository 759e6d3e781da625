// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace pinwright {

/// A frame of this shape in the colour of texts. 0: one whose shape is free.
[[nodiscard]] QIcon shapeIcon(double ratio);

} // namespace pinwright
