// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

struct AVFormatContext;
struct AVStream;

namespace pinwright {

/// Copies `picture` and the sound of a video that was opened into a new MP4 file that tells nothing else, its index first. Fails with
/// Unsupported (MP4 can't hold them), Rejected (they can't be read) or Storage (the file can't be written).
[[nodiscard]] Result<Done> copyStreams(AVFormatContext* source, const AVStream* picture, const QString& target);

} // namespace pinwright
