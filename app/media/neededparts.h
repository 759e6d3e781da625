// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace pinwright {

/// Is a PNG's chunk of this type (four letters) needed to show it? All others may tell of camera, author or place.
[[nodiscard]] bool isNeededPngChunk(QByteArrayView type);

/// Is a WebP's chunk of this type (four characters) needed to show it?
[[nodiscard]] bool isNeededWebpChunk(QByteArrayView type);

/// What of a JPEG's segment is needed to show it: all of `content` (without marker and length), less, or nothing. EXIF is not, though it
/// may hold the orientation.
[[nodiscard]] QByteArray neededOfJpegSegment(quint8 marker, QByteArrayView content);

} // namespace pinwright
