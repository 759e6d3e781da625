// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/media.h"

#include <QImage>

namespace pinwright {

/// What takes reading the whole file.
struct MediaStudy {
    QByteArray sha256;                     ///< hex; empty where it can't be read, or the file is larger than `studyBytesMax`
    std::optional<quint64> perceptualHash; ///< of pictures
};

inline constexpr qint64 studyBytesMax = qint64{256} * 1024 * 1024;

/// Reads the file from beginning to end and decodes a picture small. Nothing where it is not the one that was looked at any more. Blocks:
/// for workers.
[[nodiscard]] MediaStudy studyMedia(const Media& media);
/// studyMedia() in a worker.
[[nodiscard]] Job<MediaStudy>* studyMediaJob(const Media& media);

/// Of a picture as shown: small changes of size, compression and colour change few of its bits. Nothing for a null or plain image, of
/// which all look the same.
[[nodiscard]] std::optional<quint64> perceptualHashOf(const QImage& shown);
/// Do two pictures look the same?
[[nodiscard]] bool looksTheSame(quint64 one, quint64 other);

} // namespace pinwright
