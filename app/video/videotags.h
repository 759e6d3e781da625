// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "video/videoanswer.h"

struct AVFormatContext;
struct AVStream;

namespace pinwright {

/// Fills in what the container tells in words, and whether it tells anything that is not needed to play `picture` with its sound.
void readTags(const AVFormatContext* file, const AVStream* picture, VideoFacts& facts);

} // namespace pinwright
