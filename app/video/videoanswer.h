// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"
#include "helper/rawpicture.h"

#include <QStringList>

namespace pinwright {

/// What `pinwright-video` is asked, as its command line: TYPE PATH facts, TYPE PATH frame WIDTH HEIGHT MILLISECONDS, or
/// TYPE PATH copy TARGET.
struct VideoQuestion {
    QString path;
    MediaType type = MediaType::Unknown; ///< a video's; the reader is chosen by it
    QSize box;                           ///< a frame is asked for, to fit it; empty: none
    qint64 atMs = 0;                     ///< the frame shown at this time; the last one past the end
    QString target;                      ///< a copy without private data is asked for, in a new file; empty: none

    [[nodiscard]] QStringList arguments() const;
    /// Nothing where they are not what arguments() makes.
    [[nodiscard]] static std::optional<VideoQuestion> fromArguments(const QStringList& arguments);

    friend bool operator==(const VideoQuestion&, const VideoQuestion&) = default;
};

/// What is known of a video.
struct VideoFacts {
    QSize pixels;          ///< as shown: rotation applied
    qint64 durationMs = 0; ///< 0 where the file does not say
    int rotation = 0;      ///< clockwise, 0, 90, 180 or 270: what has to be done to `frame`
    QString videoCodec;    ///< libav's name: "h264"
    QString audioCodec;    ///< empty: no sound
    double frameRate = 0;  ///< per second, on average; 0 where the file does not say
    bool privateData = false;
    bool location = false; ///< then privateData too
    QString title;         ///< as the file has them, cut to `longestVideoText`
    QString description;
    QString comment;
    QString keywords;
    RawPicture frame; ///< what was asked for, before rotation

    friend bool operator==(const VideoFacts&, const VideoFacts&) = default;
};

/// The largest box a frame is asked for.
inline constexpr QSize largestVideoBox{4096, 4096};
/// Characters.
inline constexpr qsizetype longestVideoText = 4000;

/// The helper's name.
[[nodiscard]] QString videoHelper();
/// What the helper writes to its standard output: the facts, or Rejected or Unsupported with the reader's own words.
[[nodiscard]] QByteArray videoAnswer(const Result<VideoFacts>& facts);
/// How long an answer to `question` can be.
[[nodiscard]] qsizetype longestVideoAnswer(const VideoQuestion& question);
/// Reads it back. The helper read a stranger's file, so nothing it says is taken unseen: Protocol where it is no possible answer to
/// `question`.
[[nodiscard]] Result<VideoFacts> parseVideoAnswer(const QByteArray& answer, const VideoQuestion& question);

} // namespace pinwright
