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
    /// Fails with Rejected and the reader's own words in `detail`, and with Unsupported where it holds sound alone.
    [[nodiscard]] static Result<std::unique_ptr<VideoFile>> open(const QString& path, MediaType type);
    /// Copies pictures and sound, not decoded, into a new MP4 file that tells nothing else. Fails as open(), with Unsupported where MP4
    /// can't hold them, and with Storage where it can't be written. What is at `target` after a failure is of no use.
    [[nodiscard]] static Result<Done> copy(const QString& path, MediaType type, const QString& target);
    ~VideoFile();
    Q_DISABLE_COPY_MOVE(VideoFile)

    /// All but the frame.
    [[nodiscard]] VideoFacts facts() const;
    /// The frame shown at `atMs`, the last one past the end. Scaled so that it fits `box` after rotation; empty where nothing can be
    /// decoded.
    [[nodiscard]] RawPicture frame(qint64 atMs, QSize box);

private:
    VideoFile() = default;
    /// Completes by the first pictures what the headers leave open.
    void readPictures();
    /// As shown.
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] qint64 durationMs() const;
    [[nodiscard]] int rotation() const;
    [[nodiscard]] double frameRate() const;

    AVFormatContext* m_file = nullptr;
    const AVStream* m_stream = nullptr;
    bool m_isRead = false;
};

} // namespace pinwright
