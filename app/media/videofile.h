// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QDeadlineTimer>
#include <QImage>

#include <memory>

struct AVFormatContext;
struct AVStream;

namespace pinwright {

/// A video's first picture stream, read with libav. The container's reader is chosen by `type`, never guessed, and may open no
/// other file, so a hostile file can't pull in others. Gives up after ten seconds. One thread at a time; blocks.
class VideoFile {
public:
    /// Fails with Rejected and the reader's own words in `detail`.
    [[nodiscard]] static Result<std::unique_ptr<VideoFile>> open(const QString& path, MediaType type);
    ~VideoFile();
    Q_DISABLE_COPY_MOVE(VideoFile)

    /// As shown: rotation applied.
    [[nodiscard]] QSize pixels() const;
    /// 0 where the file does not say.
    [[nodiscard]] qint64 durationMs() const;
    /// Scaled to fit `box`, rotation applied; null where nothing can be decoded.
    [[nodiscard]] QImage firstFrame(QSize box);

private:
    VideoFile() = default;
    /// Clockwise, 0, 90, 180 or 270.
    [[nodiscard]] int rotation() const;

    AVFormatContext* m_file = nullptr;
    const AVStream* m_stream = nullptr;
    QDeadlineTimer m_deadline{10'000};
};

} // namespace pinwright
