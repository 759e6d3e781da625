// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/neededparts.h"

#include <algorithm>
#include <array>

namespace pinwright {

namespace {

template <size_t N>
bool isAmong(QByteArrayView name, const std::array<QByteArrayView, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A JFIF head without the small picture that may follow it (ITU-T T.871, 10.1).
QByteArray withoutSmallPicture(QByteArrayView jfif)
{
    constexpr qsizetype headBytes = 14;
    if (jfif.size() < headBytes || !jfif.startsWith(QByteArrayView("JFIF\0", 5)))
        return {};
    QByteArray head = jfif.first(headBytes).toByteArray();
    head[12] = 0; // its width
    head[13] = 0; // and its height
    return head;
}

} // namespace

bool isNeededPngChunk(QByteArrayView type)
{
    // What tells of pixels, colours, their size on paper and movement (W3C PNG 3rd edition, 5.6).
    constexpr std::array<QByteArrayView, 20> needed{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
        "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"};
    return isAmong(type, needed);
}

bool isNeededWebpChunk(QByteArrayView type)
{
    constexpr std::array<QByteArrayView, 7> needed{"VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"};
    return isAmong(type, needed);
}

QByteArray neededOfJpegSegment(quint8 marker, QByteArrayView content)
{
    constexpr quint8 app0 = 0xe0;
    constexpr quint8 app2 = 0xe2;
    constexpr quint8 app14 = 0xee;
    if (marker == app0)
        return withoutSmallPicture(content);
    const bool isProfile = marker == app2 && content.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    const bool tellsColours = marker == app14 && content.startsWith("Adobe");
    // From APP0 on all are for programs, reserved, or comments (ITU-T T.81, table B.1).
    return marker < app0 || isProfile || tellsColours ? content.toByteArray() : QByteArray();
}

} // namespace pinwright
