// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QByteArrayView>

namespace pinwright {

/// What an ICC profile makes of a picture's numbers: Srgb for a profile of any maker that means nearly that, Wide for all others of
/// colour, and for one that can't be read.
[[nodiscard]] ColourSpace coloursOf(QByteArrayView profile);

} // namespace pinwright
