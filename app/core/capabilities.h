// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace pinwright {

/// Lengths in Unicode code points (what JSON Schema's maxLength counts), sizes in bytes. 0: no limit known.
struct Limits {
    int titleMin = 1;
    int titleMax = 100;
    int descriptionMax = 500;
    int linkMax = 2048;
    int altTextMax = 500;
    int titleFeedCut = 40;     ///< feeds show about this much of the title
    int titleFeedCutWide = 30; ///< and of one in scripts with wide characters (Chinese, Japanese, Korean)
    qint64 pictureBytesMax = 0;
    qint64 videoBytesMax = 0;
    int pictureSideMax = 0; ///< pixels
    /// Width : height. Feeds hide the lower part of what is narrower.
    double feedRatioMin = 0;
    qint64 videoMsMin = 0;
    qint64 videoMsMax = 0;

    friend bool operator==(const Limits&, const Limits&) = default;
};

/// What a service can carry. Drives the form, the checks and the outbox; nothing asks which service it is.
struct Capabilities {
    QList<MediaType> pictureTypes;
    QList<MediaType> videoTypes;
    QStringList videoCodecs; ///< libav's names; empty: not known
    /// How the still picture of a video can be chosen.
    enum class VideoCovers {
        None,
        Frame,          ///< one of its frames, by its time
        FrameOrPicture, ///< or a picture
    };
    VideoCovers videoCovers = VideoCovers::None;
    Limits limits;
    bool localFiles = true;    ///< takes files
    bool webAddresses = false; ///< takes the address of a picture; preferred over a file where the media has one
    enum class Sections {
        None,
        ById,   ///< no list of them exists: their id is typed
        Listed, ///< Provider::sections()
    };
    Sections sections = Sections::None;
    /// How boards can be made.
    struct BoardCreation {
        bool offered = false;
        bool description = false;
        bool secret = false;

        friend bool operator==(const BoardCreation&, const BoardCreation&) = default;
    };
    BoardCreation boardCreation;
    bool boardsById = false; ///< its list of boards may be incomplete: a board can also be named by its id alone
    bool altText = true;
    bool altTextForVideo = true;
    bool ownScheduling = false;                ///< takes a time itself; otherwise the outbox holds the pin
    bool status = false;                       ///< an accepted pin can be asked after
    std::chrono::milliseconds firstPoll{5000}; ///< the wait before first asking; doubles up to a minute
    std::chrono::minutes processingLimit{60};  ///< a pin that is processed for longer is named as such
    bool lookUp = false;                       ///< Provider::findRecent(): a pin of unknown outcome can be looked for
    /// How many requests a service takes from one network address.
    struct RequestLimit {
        int count = 0; ///< 0: no limit known
        std::chrono::seconds period{};

        friend bool operator==(const RequestLimit&, const RequestLimit&) = default;
    };
    RequestLimit requestLimit;

    /// Takes pictures by their address alone, so that files of this computer have to be put where it finds them.
    [[nodiscard]] bool needsPlace() const { return webAddresses && !localFiles; }

    friend bool operator==(const Capabilities&, const Capabilities&) = default;
};

} // namespace pinwright
