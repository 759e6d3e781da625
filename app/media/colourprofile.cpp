// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/colourprofile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace pinwright {

namespace {

/// ICC.1:2022, 7.3: the content of a tag; empty where there is none, or it is not inside the profile.
QByteArrayView tagOf(QByteArrayView profile, QByteArrayView name)
{
    constexpr qsizetype tableAt = 128;
    constexpr quint32 maxTags = 200;
    if (profile.size() < tableAt + 4)
        return {};
    const quint32 tags = std::min(qFromBigEndian<quint32>(profile.data() + tableAt), maxTags);
    for (quint32 i = 0; i < tags; ++i) {
        const qsizetype at = tableAt + 4 + qsizetype{12} * i;
        if (at + 12 > profile.size())
            break;
        if (profile.sliced(at, 4) != name)
            continue;
        const qint64 offset = qFromBigEndian<quint32>(profile.data() + at + 4);
        const qint64 size = qFromBigEndian<quint32>(profile.data() + at + 8);
        return offset + size <= profile.size() ? profile.sliced(offset, size) : QByteArrayView();
    }
    return {};
}

/// s15Fixed16Number
double fixedAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<qint32>(bytes.data() + at) / 65536.0;
}

using Colour = std::array<double, 3>;

std::optional<Colour> colourOf(QByteArrayView tag)
{
    if (tag.size() < 20 || !tag.startsWith("XYZ "))
        return std::nullopt;
    return Colour{fixedAt(tag, 8), fixedAt(tag, 12), fixedAt(tag, 16)};
}

bool isNear(const std::optional<Colour>& colour, const Colour& expected)
{
    constexpr double tolerance = 0.01;
    return colour && std::equal(colour->begin(), colour->end(), expected.begin(), [](double one, double other) {
        return std::abs(one - other) <= tolerance;
    });
}

/// How much light half of the largest number means, by a table or one power.
std::optional<double> halfOfTable(QByteArrayView tag)
{
    const quint32 count = qFromBigEndian<quint32>(tag.data() + 8);
    if (count == 0)
        return 0.5;
    if (qint64{count} * 2 > tag.size() - 12)
        return std::nullopt;
    const auto entry = [tag](quint32 index) { return double(qFromBigEndian<quint16>(tag.data() + 12 + qsizetype{2} * index)); };
    return count == 1 ? std::pow(0.5, entry(0) / 256) : (entry((count - 1) / 2) + entry(count / 2)) / 2 / 65535;
}

/// The same by a formula: ICC.1:2022, 10.18; half lies in the part with the power for every curve that is meant for pictures.
std::optional<double> halfOfFormula(QByteArrayView tag)
{
    const quint16 kind = qFromBigEndian<quint16>(tag.data() + 8);
    constexpr std::array<qsizetype, 5> parameters{1, 3, 4, 5, 7};
    if (kind >= parameters.size() || tag.size() < 12 + 4 * parameters[kind])
        return std::nullopt;
    const double power = fixedAt(tag, 12);
    const double a = kind > 0 ? fixedAt(tag, 16) : 1;
    const double b = kind > 0 ? fixedAt(tag, 20) : 0;
    return std::pow(std::max(0.0, a * 0.5 + b), power);
}

bool isSrgbCurve(QByteArrayView tag)
{
    constexpr double half = 0.2140; // sRGB's; a power of 2.2 gives 0.2176
    constexpr double tolerance = 0.015;
    if (tag.size() < 12)
        return false;
    const auto value = tag.startsWith("curv") ? halfOfTable(tag) : tag.startsWith("para") ? halfOfFormula(tag) : std::nullopt;
    return value && std::abs(*value - half) <= tolerance;
}

bool isNamedSrgb(QByteArrayView description)
{
    return description.contains("sRGB") || description.contains(QByteArrayView("s\0R\0G\0B", 7));
}

bool isSrgb(QByteArrayView profile)
{
    const auto red = colourOf(tagOf(profile, "rXYZ"));
    if (!red) // by tables: only the name tells
        return isNamedSrgb(tagOf(profile, "desc"));
    // sRGB's primaries, adapted to D50 as profiles have them.
    return isNear(red, {0.4361, 0.2225, 0.0139}) && isNear(colourOf(tagOf(profile, "gXYZ")), {0.3851, 0.7169, 0.0971})
        && isNear(colourOf(tagOf(profile, "bXYZ")), {0.1431, 0.0606, 0.7141}) && isSrgbCurve(tagOf(profile, "gTRC"));
}

} // namespace

ColourSpace coloursOf(QByteArrayView profile)
{
    constexpr qsizetype headBytes = 128;
    if (profile.size() < headBytes)
        return ColourSpace::Wide;
    const QByteArrayView space = profile.sliced(16, 4);
    if (space == "GRAY")
        return ColourSpace::Grey;
    if (space == "CMYK")
        return ColourSpace::Cmyk;
    return space == "RGB " && isSrgb(profile) ? ColourSpace::Srgb : ColourSpace::Wide;
}

} // namespace pinwright
