// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "helper/rawpicture.h"

#include <QStringList>

#include <optional>

namespace pinwright {

/// What `pinwright-heif` is asked, as its command line: PATH facts, or PATH picture WIDTH HEIGHT.
struct HeifQuestion {
    QString path;
    QSize box; ///< the picture is asked for, to fit it; empty: none

    [[nodiscard]] QStringList arguments() const;
    /// Nothing where they are not what arguments() makes.
    [[nodiscard]] static std::optional<HeifQuestion> fromArguments(const QStringList& arguments);

    friend bool operator==(const HeifQuestion&, const HeifQuestion&) = default;
};

/// What is known of a HEIC or AVIF picture. The blocks of other formats in it are handed on unread.
struct HeifFacts {
    QSize pixels; ///< as shown
    int bitsPerChannel = 0;
    bool alpha = false;
    bool severalPictures = false; ///< an animation, or more than one to choose from
    bool hiddenPictures = false;  ///< depth, light, parts: what is not seen when it is shown
    bool otherBlocks = false;     ///< neither EXIF nor XMP
    QByteArray profile;           ///< ICC; empty: sRGB
    QByteArray exif;              ///< from "II" or "MM" on
    QByteArray xmp;
    RawPicture picture; ///< what was asked for, as shown

    friend bool operator==(const HeifFacts&, const HeifFacts&) = default;
};

/// The largest box a picture is asked for.
inline constexpr QSize largestHeifBox{8192, 8192};
/// Bytes of a profile, an EXIF or an XMP block. A larger one is left out; `otherBlocks` is set for it.
inline constexpr qsizetype longestHeifBlock = 4 * 1024 * 1024;

/// The helper's name.
[[nodiscard]] QString heifHelper();
/// What the helper writes to its standard output: the facts, or Rejected with the reader's own words.
[[nodiscard]] QByteArray heifAnswer(const Result<HeifFacts>& facts);
/// How long an answer to `question` can be.
[[nodiscard]] qsizetype longestHeifAnswer(const HeifQuestion& question);
/// Reads it back. The helper read a stranger's file, so nothing it says is taken unseen: Protocol where it is no possible answer to
/// `question`.
[[nodiscard]] Result<HeifFacts> parseHeifAnswer(const QByteArray& answer, const HeifQuestion& question);

} // namespace pinwright
