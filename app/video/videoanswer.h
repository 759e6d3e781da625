// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QStringList>

namespace pinwright {

/// What `pinwright-video` is asked, as its command line: TYPE PATH [WIDTH HEIGHT].
struct VideoQuestion {
    QString path;
    MediaType type = MediaType::Unknown; ///< a video's; the reader is chosen by it
    QSize box;                           ///< the first frame is asked for, to fit it; empty: size and length only

    [[nodiscard]] QStringList arguments() const;
    /// Nothing where they are not what arguments() makes.
    [[nodiscard]] static std::optional<VideoQuestion> fromArguments(const QStringList& arguments);
};

/// Pixels in rows without gaps, four bytes each as in QImage::Format_RGB32.
struct VideoFrame {
    QSize size;
    QByteArray pixels; ///< empty where nothing could be decoded

    friend bool operator==(const VideoFrame&, const VideoFrame&) = default;
};

/// What is known of a video.
struct VideoFacts {
    QSize pixels;          ///< as shown: rotation applied
    qint64 durationMs = 0; ///< 0 where the file does not say
    int rotation = 0;      ///< clockwise, 0, 90, 180 or 270: what has to be done to `frame`
    VideoFrame frame;      ///< the first one, before rotation

    friend bool operator==(const VideoFacts&, const VideoFacts&) = default;
};

/// The largest box a frame is asked for.
inline constexpr QSize largestVideoBox{4096, 4096};

/// What the helper writes to its standard output: the facts, or Rejected with the reader's own words.
[[nodiscard]] QByteArray videoAnswer(const Result<VideoFacts>& facts);
/// How long an answer to `question` can be.
[[nodiscard]] qsizetype longestVideoAnswer(const VideoQuestion& question);
/// Reads it back. The helper read a stranger's file, so nothing it says is taken unseen: Protocol where it is no possible answer to
/// `question`.
[[nodiscard]] Result<VideoFacts> parseVideoAnswer(const QByteArray& answer, const VideoQuestion& question);

} // namespace pinwright
