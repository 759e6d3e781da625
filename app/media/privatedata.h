// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "core/result.h"

#include <QIODevice>
#include <QList>

namespace pinwright {

/// A stretch of a file, or what stands in its place.
struct FilePart {
    qint64 at = 0;
    qint64 bytes = 0;
    QByteArray instead; ///< written in place of the stretch where it is not empty

    friend bool operator==(const FilePart&, const FilePart&) = default;
};

/// The parts of a JPEG, PNG or WebP file that are needed to show its picture, its colour profile among them, in the file's order. Without
/// EXIF, XMP, IPTC, comments, small pictures of it, and whatever else lies between or behind. Reads the file to its end, in
/// small pieces. nullopt where it is not whole, or of another type.
[[nodiscard]] std::optional<QList<FilePart>> partsToShow(QIODevice& file, MediaType type);

/// Writes these parts alone, so that the pixels stay as they are, bit for bit. Errors: Rejected, with a whole
/// sentence (see partsToShow()); those of writeWhole(); Storage, with nothing but the system's words, where `source` can't be read.
[[nodiscard]] Result<Done> copyWithoutPrivateData(QIODevice& source, QIODevice& target, MediaType type);

} // namespace pinwright
