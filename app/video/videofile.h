// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "video/videoanswer.h"

#include <memory>

struct AVFormatContext;
struct AVStream;

namespace pinwright {

/// A video's first picture stream, read with libav. The container's reader is chosen by `type`, never guessed, and may open no
/// other file, so a hostile file can't pull in others. Blocks, without a time limit of its own.
class VideoFile {
public:
    /// Fails with Rejected and the reader's own words in `detail`.
    [[nodiscard]] static Result<std::unique_ptr<VideoFile>> open(const QString& path, MediaType type);
    ~VideoFile();
    Q_DISABLE_COPY_MOVE(VideoFile)

    /// All but the frame.
    [[nodiscard]] VideoFacts facts() const;
    /// Scaled so that it fits `box` after rotation; empty where nothing can be decoded.
    [[nodiscard]] VideoFrame firstFrame(QSize box);

private:
    VideoFile() = default;
    /// As shown.
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] int rotation() const;

    AVFormatContext* m_file = nullptr;
    const AVStream* m_stream = nullptr;
};

} // namespace pinwright
