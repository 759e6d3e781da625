// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QByteArrayView>
#include <QIODevice>

namespace pinwright {

/// What an EXIF block tells besides what is needed to show the picture.
struct ExifFacts {
    int orientation = 1;      ///< 1 to 8
    bool privateData = false; ///< camera, time, author, texts, a small picture…
    bool location = false;    ///< then privateData too

    friend bool operator==(const ExifFacts&, const ExifFacts&) = default;
};

/// `block`: from "II" or "MM" on; an "Exif" before it, as in JPEG, is passed over. Of what makes no sense nobody knows what
/// it tells: it is private.
[[nodiscard]] ExifFacts readExif(QByteArrayView block);

/// Does an XMP block tell where the picture was taken?
[[nodiscard]] bool tellsPlace(QByteArrayView xmp);

/// A TIFF file is built like an EXIF block. `file` is open and can seek.
[[nodiscard]] MediaFacts readTiffFacts(QIODevice& file);

} // namespace pinwright
