// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace pinwright {

/// Does an MP4 or QuickTime file hold anything that is not needed to play it? Cameras and programs keep places, names and numbers in boxes
/// of their own, which no reader of videos knows all of: so what is not known to be harmless is told of. Reads headers alone. `file` is open
/// and can seek.
[[nodiscard]] bool holdsOtherBoxes(QIODevice& file);

} // namespace pinwright
