// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QIODevice>

namespace pinwright {

/// Is the file there from its beginning to its end? Walks the format's structure and reads lengths, not contents: fast for any size.
/// None, Truncated, Damaged (the structure makes no sense) or Unreadable. `file` is open and can seek; where it stands afterwards
/// is not said. Knows every type but Unknown.
[[nodiscard]] MediaProblem checkWholeness(QIODevice& file, MediaType type);

} // namespace pinwright
