// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mediafacts.h"

#include "core/names.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Name<ColourSpace>, 5> colourSpaceNames{{
    {ColourSpace::Unknown, "unknown"},
    {ColourSpace::Srgb, "srgb"},
    {ColourSpace::Wide, "wide"},
    {ColourSpace::Grey, "grey"},
    {ColourSpace::Cmyk, "cmyk"},
}};

} // namespace

QJsonObject mediaFactsToObject(const MediaFacts& facts)
{
    const QJsonObject all{
        {u"orientation"_s, facts.orientation},
        {u"colours"_s, nameOf(colourSpaceNames, facts.colours)},
        {u"bits"_s, facts.bitsPerChannel},
        {u"alpha"_s, facts.alpha},
        {u"animated"_s, facts.animated},
        {u"private"_s, facts.privateData},
        {u"location"_s, facts.location},
        {u"videoCodec"_s, facts.videoCodec},
        {u"audioCodec"_s, facts.audioCodec},
        {u"frameRate"_s, facts.frameRate},
        {u"rotation"_s, facts.rotation},
    };
    if (facts == MediaFacts())
        return {};
    return all;
}

MediaFacts mediaFactsFromObject(const QJsonObject& object)
{
    MediaFacts facts;
    facts.orientation = std::clamp(object.value("orientation"_L1).toInt(1), 1, 8);
    facts.colours = valueOf(colourSpaceNames, object.value("colours"_L1).toString()).value_or(ColourSpace::Unknown);
    facts.bitsPerChannel = object.value("bits"_L1).toInt();
    facts.alpha = object.value("alpha"_L1).toBool();
    facts.animated = object.value("animated"_L1).toBool();
    facts.privateData = object.value("private"_L1).toBool();
    facts.location = object.value("location"_L1).toBool();
    facts.videoCodec = object.value("videoCodec"_L1).toString();
    facts.audioCodec = object.value("audioCodec"_L1).toString();
    facts.frameRate = object.value("frameRate"_L1).toDouble();
    facts.rotation = object.value("rotation"_L1).toInt();
    return facts;
}

QString perceptualHashText(const std::optional<quint64>& hash)
{
    return hash ? u"%1"_s.arg(qulonglong(*hash), 16, 16, QChar(u'0')) : QString();
}

std::optional<quint64> perceptualHashFrom(const QString& text)
{
    bool isNumber = false;
    const quint64 hash = text.toULongLong(&isNumber, 16);
    return isNumber ? std::optional(hash) : std::nullopt;
}

} // namespace pinwright
