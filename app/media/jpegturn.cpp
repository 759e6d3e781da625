// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/jpegturn.h"

#include <memory>
#include <turbojpeg.h>

namespace pinwright {

namespace {

/// TJXOP_NONE where there is nothing to turn.
TJXOP operationFor(int orientation)
{
    switch (orientation) {
    case 2:
        return TJXOP_HFLIP;
    case 3:
        return TJXOP_ROT180;
    case 4:
        return TJXOP_VFLIP;
    case 5:
        return TJXOP_TRANSPOSE;
    case 6:
        return TJXOP_ROT90;
    case 7:
        return TJXOP_TRANSVERSE;
    case 8:
        return TJXOP_ROT270;
    default:
        return TJXOP_NONE;
    }
}

struct FreeHandle {
    void operator()(void* handle) const { tjDestroy(handle); }
};

struct FreeBuffer {
    void operator()(unsigned char* buffer) const { tjFree(buffer); }
};

} // namespace

std::optional<QByteArray> turnedJpeg(const QByteArray& jpeg, int orientation)
{
    tjtransform turn{};
    turn.op = operationFor(orientation);
    turn.options = TJXOPT_PERFECT;
    if (turn.op == TJXOP_NONE)
        return std::nullopt;
    const std::unique_ptr<void, FreeHandle> handle(tjInitTransform());
    unsigned char* made = nullptr;
    unsigned long bytes = 0;
    const auto* source = reinterpret_cast<const unsigned char*>(jpeg.constData());
    const int failed =
        tjTransform(handle.get(), source, static_cast<unsigned long>(jpeg.size()), 1, &made, &bytes, &turn, TJFLAG_LIMITSCANS);
    const std::unique_ptr<unsigned char, FreeBuffer> buffer(made);
    if (failed != 0 || !buffer)
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char*>(buffer.get()), qsizetype(bytes));
}

} // namespace pinwright
