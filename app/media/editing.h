// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mediaedits.h"

#include <QImage>

namespace pinwright {

/// The picture as the edits make it: cropped, then padded. `shown` has its orientation applied and may be a scaled one. Null stays null.
/// Its size is editedSize() (core/mediaedits.h).
[[nodiscard]] QImage edited(const QImage& shown, const MediaEdits& edits);

} // namespace pinwright
