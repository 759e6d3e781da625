// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QIODevice>

namespace pinwright {

/// What the headers of a picture tell, by walking the format's structure: fast for any size, decodes nothing. `file` is open and can
/// seek; where it stands afterwards is not said. What makes no sense keeps its default. Nothing of HEIC and AVIF, which
/// media/heifreader.h reads, and of videos.
[[nodiscard]] MediaFacts readPictureFacts(QIODevice& file, MediaType type);

} // namespace pinwright
