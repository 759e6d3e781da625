// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace pinwright {

/// A JPEG turned to be shown upright (`orientation`: 2 to 8 as EXIF counts them) without a loss: its blocks change places, and nothing is
/// decoded. Its segments are kept. nullopt where that is not exact, because a block at the edge is not whole, or the file can't be read.
[[nodiscard]] std::optional<QByteArray> turnedJpeg(const QByteArray& jpeg, int orientation);

} // namespace pinwright
