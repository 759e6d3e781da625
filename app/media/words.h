// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QStringList>

namespace pinwright {

/// What a file says of itself in words (IPTC, XMP, EXIF; the tags of a video), plain text without control characters. Not cut to any
/// service's limits.
struct MediaWords {
    QString title;
    QString description;
    QString altText;
    QStringList keywords;

    [[nodiscard]] bool isEmpty() const { return *this == MediaWords(); }

    friend bool operator==(const MediaWords&, const MediaWords&) = default;
};

/// Reads headers only. What can't be read says nothing. Blocks: for workers.
[[nodiscard]] MediaWords readWords(const QString& path, MediaType type);

/// A file's name as a title: "IMG_1234.jpg" gives nothing, "harbour-at_dusk.jpg" gives "Harbour at dusk".
[[nodiscard]] QString titleFromFileName(const QString& path);

} // namespace pinwright
