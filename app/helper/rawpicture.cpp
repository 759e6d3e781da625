// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper/rawpicture.h"

namespace pinwright {

namespace {

constexpr qsizetype bytesPerPixel = 4;

} // namespace

bool RawPicture::isPossibleIn(QSize box) const
{
    if (size.isEmpty() || box.isEmpty())
        return pixels.isEmpty();
    return size.width() <= box.width() && size.height() <= box.height()
        && pixels.size() == bytesPerPixel * size.width() * size.height();
}

qsizetype largestRawPicture(QSize box)
{
    return box.isEmpty() ? 0 : bytesPerPixel * box.width() * box.height();
}

QDataStream& operator<<(QDataStream& stream, const RawPicture& picture)
{
    return stream << picture.size << picture.alpha << picture.pixels;
}

QDataStream& operator>>(QDataStream& stream, RawPicture& picture)
{
    return stream >> picture.size >> picture.alpha >> picture.pixels;
}

} // namespace pinwright
