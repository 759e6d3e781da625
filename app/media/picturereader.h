// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"
#include "media/heifreader.h"

#include <QIODevice>
#include <QImage>

namespace pinwright {

/// The size of a picture as its header tells it, as shown: orientation (1 to 8) applied. Invalid where the decoder refuses the file, with
/// its words in `detail`; empty where there is no decoder: the type can be carried all the same. Not for HEIC, AVIF and videos.
[[nodiscard]] QSize readPictureSize(QIODevice& file, MediaType type, int orientation, QString& detail);

/// A picture of any type as it is shown: orientation applied, scaled to fit `box` and never enlarged. An empty box: all its pixels
/// (of HEIC and AVIF at most 8,192 a side). The colours are the file's: QImage::colorSpace() tells which. Null where it can't
/// be decoded or has too many pixels. For a small box memory stays small with JPEG and PNG; of other types all pixels are decoded, of large
/// pictures one at a time. The file's content is not guessed, so no other decoder (SVG,
/// PDF) is ever reached. Blocks: for workers.
[[nodiscard]] QImage decodePicture(const QString& path, MediaType type, QSize box, const HeifReader& heifs = HeifReader());

} // namespace pinwright
