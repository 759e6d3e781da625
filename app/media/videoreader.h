// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QImage>

#include <chrono>

namespace pinwright {

struct VideoFacts;
struct VideoQuestion;

/// Reads videos through the helper `pinwright-video`, each in a process of its own: a video that breaks its decoder breaks nothing else.
/// Blocks for as long as that takes: for workers.
class VideoReader {
public:
    /// `program`: the helper, which is killed where it has not answered within `timeLimit`.
    explicit VideoReader(QString program = installedProgram(), std::chrono::milliseconds timeLimit = std::chrono::seconds(10));

    /// All that is told by its headers. Fails with the reader's own words or what went wrong with it in `detail`: Rejected (it refused the
    /// video), Unsupported (sound alone), Timeout, Protocol (it crashed, or its answer makes no sense), Storage (it could not be started).
    [[nodiscard]] Result<VideoFacts> facts(const QString& path, MediaType type) const;
    /// The frame shown at `atMs`, the last one past the end. Scaled to fit `box`, rotation applied; null where nothing can be decoded.
    [[nodiscard]] QImage frame(const QString& path, MediaType type, qint64 atMs, QSize box) const;
    /// Copies its pictures and sound, not decoded, into a new MP4 file without anything that tells of place, camera or people. May take
    /// longer than the time limit by what copying a file of its size takes. Fails as facts(), with Unsupported where MP4 can't hold them,
    /// and with Storage where `target` can't be written; then nothing is left there.
    [[nodiscard]] Result<Done> copyWithoutPrivateData(const QString& path, MediaType type, const QString& target) const;

    /// The helper that came with this program: beside it, as in a build folder, or where it is installed.
    [[nodiscard]] static QString installedProgram();

private:
    [[nodiscard]] Result<VideoFacts> ask(const VideoQuestion& question, std::chrono::milliseconds timeLimit) const;

    QString m_program;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace pinwright
