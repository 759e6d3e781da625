// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QSize>

namespace pinwright {

/// Pixels in rows without gaps, four bytes each as in QImage::Format_RGB32, or Format_ARGB32_Premultiplied where `alpha` is set.
struct RawPicture {
    QSize size;
    QByteArray pixels; ///< empty where nothing could be decoded
    bool alpha = false;

    /// Has the pixels its size tells of, and is no larger than `box`; or has none, which is all that fits an empty box.
    [[nodiscard]] bool isPossibleIn(QSize box) const;

    friend bool operator==(const RawPicture&, const RawPicture&) = default;
};

/// The largest number of bytes of a picture in `box`.
[[nodiscard]] qsizetype largestRawPicture(QSize box);

QDataStream& operator<<(QDataStream& stream, const RawPicture& picture);
QDataStream& operator>>(QDataStream& stream, RawPicture& picture);

} // namespace pinwright
