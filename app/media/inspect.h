// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/media.h"
#include "media/heifreader.h"
#include "media/videoreader.h"

namespace pinwright {

/// What the file system tells without opening the file: missing, no plain file, empty, size and time. `problem` stays NotChecked where
/// its content has to be looked at. Blocks on the disk.
[[nodiscard]] Media inspectEntry(const QString& path);

/// Looks at a file: exists, readable, type by content, whole, size in pixels, length. Reads headers and the end, decodes nothing
/// large; milliseconds for any size of file, for a video, HEIC or AVIF the start of a process more. Blocks: call it in a worker. Always returns a
/// Media with `problem` decided.
[[nodiscard]] Media inspectMedia(
    const QString& path, const VideoReader& videos = VideoReader(), const HeifReader& heifs = HeifReader());

/// inspectMedia() in a worker of the media thread pool.
[[nodiscard]] Job<Media>* inspectMediaJob(const QString& path);

} // namespace pinwright
