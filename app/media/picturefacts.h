// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QByteArrayView>
#include <QIODevice>

namespace pinwright {

/// What the headers of a picture tell, by walking the format's structure: fast for any size, decodes nothing. `file` is open and can
/// seek; where it stands afterwards is not said. What makes no sense keeps its default. Nothing of HEIC and AVIF, which
/// media/heifreader.h reads, and of videos.
[[nodiscard]] MediaFacts readPictureFacts(QIODevice& file, MediaType type);

/// Is a PNG's chunk of this type (four letters) needed to show it? All others may tell of camera, author or place.
[[nodiscard]] bool isNeededPngChunk(QByteArrayView type);
/// Is a JPEG's segment needed to show it? `content`: without marker and length. EXIF is not, though it may hold the orientation.
[[nodiscard]] bool isNeededJpegSegment(quint8 marker, QByteArrayView content);
/// Is a WebP's chunk of this type (four characters) needed to show it?
[[nodiscard]] bool isNeededWebpChunk(QByteArrayView type);

} // namespace pinwright
