// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/repairplan.h"
#include "core/result.h"
#include "media/videoreader.h"

namespace pinwright {

/// Makes the file that `plan` describes, in `folder`, from the user's, which is only read. What was made before of the same file by the
/// same plan is taken again. The result is looked at like any file before it is given out. Blocks for as long as decoding and encoding
/// take: for workers. Errors: Storage (the file changed or is gone, the disk is full), Rejected (it can't be decoded), TooLarge (it can't be
/// made small enough), Unsupported; `detail` is a whole sentence.
[[nodiscard]] Result<Media> repairedMedia(
    const Media& media, const RepairPlan& plan, const QString& folder, const VideoReader& videos = VideoReader());

/// Where repaired files are kept: in the cache folder. Nothing is lost with them.
[[nodiscard]] QString repairedFolder();
/// Deletes those that were last needed longest ago until `bytesMax` are left. Blocks.
void sweepRepaired(const QString& folder, qint64 bytesMax);

} // namespace pinwright
