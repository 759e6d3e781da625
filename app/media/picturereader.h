// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QIODevice>
#include <QImageReader>

namespace pinwright {

/// Sets `reader` to the one decoder for `type`, with the picture's orientation applied. False where Qt has none: the type can be carried
/// all the same, but not looked into. Nothing is guessed from name or content, so no other decoder (SVG, PDF) is ever reached.
[[nodiscard]] bool prepareReader(QImageReader& reader, QIODevice& file, MediaType type);

/// As shown, orientation applied; invalid where the decoder refuses the file. QImageReader::size() alone ignores the orientation.
[[nodiscard]] QSize shownSize(const QImageReader& reader);

/// Does the orientation swap width and height?
[[nodiscard]] bool isTurned(const QImageReader& reader);

} // namespace pinwright
