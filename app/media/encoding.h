// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QImage>

namespace pinwright {

/// The picture as a JPEG or PNG file that says nothing but its pixels, in sRGB: no texts, no profile. JPEG has the best quality that fits
/// `bytesMax` (0: no limit), and white where the picture is transparent; what does not fit in an acceptable quality gets fewer pixels. Takes
/// the picture, so that there is no second one in memory. Errors: TooLarge, Unsupported, with a whole sentence.
[[nodiscard]] Result<QByteArray> encoded(QImage picture, MediaType type, qint64 bytesMax);

} // namespace pinwright
