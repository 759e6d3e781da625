// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>
#include <QUrl>

#include <optional>

namespace pinwright {

/// What a file is by its content; the name does not count.
enum class MediaType { Unknown, Jpeg, Png, Gif, Webp, Heic, Avif, Tiff, Bmp, Mp4, QuickTime, Webm };

[[nodiscard]] bool isPicture(MediaType type);
[[nodiscard]] bool isVideo(MediaType type);
/// "JPEG", "PNG", "MP4"…: the format's usual short name, not translated. Empty for Unknown.
[[nodiscard]] QString mediaTypeName(MediaType type);
/// "image/jpeg"…; "application/octet-stream" for Unknown.
[[nodiscard]] QByteArray mimeType(MediaType type);
/// "jpg", "png", "mp4"…, for the fixed file name that is sent. Empty for Unknown.
[[nodiscard]] QString fileSuffix(MediaType type);

/// As people know it: "H.264". `codec` is libav's name.
[[nodiscard]] QString videoCodecName(const QString& codec);

/// What stands in the way of a media file, found by looking at it.
enum class MediaProblem {
    None,
    NotChecked, ///< the look at the file has not ended yet
    Missing,    ///< no file of that name
    DriveAway,  ///< the same, and the drive it lay on is not connected
    Unreadable, ///< no right to read it, or the disk failed
    Directory,
    Empty,         ///< zero bytes
    UnknownType,   ///< none of the types Pinwright knows
    Truncated,     ///< begins as its type should, but the end is missing
    Damaged,       ///< the decoder refuses it
    TooManyPixels, ///< more pixels than is safe to decode
    NoReader,      ///< a video, HEIC or AVIF, and the program that looks into those is not installed
    NotFetched,    ///< could not be fetched from its web address; `problemDetail` is the sentence
};

/// What a picture's numbers mean.
enum class ColourSpace {
    Unknown,
    Srgb,
    Wide, ///< another one of red, green and blue, told by a profile: Display P3, Adobe RGB…
    Grey,
    Cmyk,
};

/// What is known of the inside of a picture or video besides its size. What a file does not tell keeps its default.
struct MediaFacts {
    int orientation = 1; ///< 1 to 8 as EXIF counts them: what turns the stored picture into the one shown
    ColourSpace colours = ColourSpace::Unknown;
    int bitsPerChannel = 0;
    bool alpha = false;    ///< the format's own word for it; all its pixels may be opaque
    bool animated = false; ///< more than one picture
    /// It tells more than is needed to show it: camera, author, texts, a picture hidden behind the picture…
    bool privateData = false;
    bool location = false; ///< it tells where it was taken; then privateData too

    QString videoCodec;   ///< libav's name: "h264", "hevc", "vp9"…
    QString audioCodec;   ///< the same; empty: no sound
    double frameRate = 0; ///< per second, on average
    int rotation = 0;     ///< of a video, clockwise: 0, 90, 180 or 270

    friend bool operator==(const MediaFacts&, const MediaFacts&) = default;
};

/// A picture or video and what is known of it: a file, which stays where the user has it, or a web address with Pinwright's own copy
/// of what was there when it was fetched.
struct Media {
    QUrl address; ///< where it is on the web; empty for a file of the user's
    QString path; ///< absolute path of the file, or of the copy; empty while an address is not fetched
    MediaType type = MediaType::Unknown;
    qint64 bytes = 0;
    QSize pixels;          ///< as shown, orientation applied; invalid if not known
    qint64 durationMs = 0; ///< videos only
    QDateTime modified;    ///< of the file, UTC, when it was looked at
    MediaFacts facts;
    QByteArray sha256; ///< of the content, hex; empty until computed
    /// Of the picture as shown: pictures that look the same differ in few bits (media/study.h). Nothing until computed.
    std::optional<quint64> perceptualHash;
    MediaProblem problem = MediaProblem::NotChecked;
    QString problemDetail; ///< the decoder's or system's own words
    bool stored = false;   ///< kept by Pinwright itself (pasted or fetched); deleted when nothing needs it any more

    [[nodiscard]] bool isEmpty() const { return path.isEmpty() && address.isEmpty(); }
    /// For people: the file's name; of an address its last part, or its host where that is empty.
    [[nodiscard]] QString fileName() const;

    friend bool operator==(const Media&, const Media&) = default;
};

/// Is the file still the one that was looked at (size and time)? Blocks on the disk.
[[nodiscard]] bool isUnchanged(const Media& media);

} // namespace pinwright
