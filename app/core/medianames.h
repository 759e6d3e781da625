// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/names.h"

namespace pinwright {

/// The stable texts of media types and problems, for snapshots and the database.
inline constexpr std::array<Name<MediaType>, 12> mediaTypeNames{{
    {MediaType::Unknown, "unknown"},
    {MediaType::Jpeg, "jpeg"},
    {MediaType::Png, "png"},
    {MediaType::Gif, "gif"},
    {MediaType::Webp, "webp"},
    {MediaType::Heic, "heic"},
    {MediaType::Avif, "avif"},
    {MediaType::Tiff, "tiff"},
    {MediaType::Bmp, "bmp"},
    {MediaType::Mp4, "mp4"},
    {MediaType::QuickTime, "quicktime"},
    {MediaType::Webm, "webm"},
}};

inline constexpr std::array<Name<MediaProblem>, 13> mediaProblemNames{{
    {MediaProblem::None, "none"},
    {MediaProblem::NotChecked, "not-checked"},
    {MediaProblem::Missing, "missing"},
    {MediaProblem::DriveAway, "drive-away"},
    {MediaProblem::Unreadable, "unreadable"},
    {MediaProblem::Directory, "directory"},
    {MediaProblem::Empty, "empty"},
    {MediaProblem::UnknownType, "unknown-type"},
    {MediaProblem::Truncated, "truncated"},
    {MediaProblem::Damaged, "damaged"},
    {MediaProblem::TooManyPixels, "too-many-pixels"},
    {MediaProblem::NoReader, "no-video-reader"},
    {MediaProblem::NotFetched, "not-fetched"},
}};

} // namespace pinwright
