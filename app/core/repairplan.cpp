// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/repairplan.h"

#include <QSettings>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto automaticKey = u"media/repairAutomatically"_s;
const auto removeKey = u"media/removePrivateData"_s;

/// The steps that make the picture's pixels anew.
constexpr RepairSteps pixelSteps = RepairSteps(RepairStep::Convert) | RepairStep::Shrink | RepairStep::Turn | RepairStep::ToSrgb
    | RepairStep::OnePicture | RepairStep::Flatten | RepairStep::Crop | RepairStep::Pad;

/// Can what is private be taken out of such a file without decoding it?
bool isCleanedWhole(MediaType type)
{
    return type == MediaType::Jpeg || type == MediaType::Png || type == MediaType::Webp;
}

class Planner {
public:
    Planner(const Draft& draft, const Capabilities& capabilities, bool mends, bool cleans)
        : m_media(draft.media)
        , m_edits(draft.edits)
        , m_capabilities(capabilities)
        , m_mends(mends)
        , m_cleans(cleans && draft.media.facts.privateData)
    { }

    [[nodiscard]] RepairPlan plan() const
    {
        if (m_media.isEmpty() || m_media.problem != MediaProblem::None)
            return {};
        if (isVideo(m_media.type))
            return planVideo();
        const bool goesByAddress = m_capabilities.webAddresses && !m_media.address.isEmpty();
        return goesByAddress && !m_edits.changesPicture() ? RepairPlan() : planPicture();
    }

private:
    [[nodiscard]] bool knowsTypes() const { return !m_capabilities.pictureTypes.isEmpty() || !m_capabilities.videoTypes.isEmpty(); }
    [[nodiscard]] bool takes(MediaType type) const
    {
        return !knowsTypes() || m_capabilities.pictureTypes.contains(type) || m_capabilities.videoTypes.contains(type);
    }

    /// Taking out what is private does not make a file that is refused into one that is taken: the user wants to be asked.
    [[nodiscard]] bool isSent() const { return m_mends || m_edits.changesPicture() || takes(m_media.type); }

    [[nodiscard]] RepairPlan planPicture() const
    {
        const RepairPlan plan = pictureSteps();
        if (plan.isEmpty())
            return {};
        if (plan.steps & pixelSteps)
            return encoded(plan);
        if (isCleanedWhole(m_media.type))
            return plan;
        // An animation is worth more than what it tells.
        return knowsTypes() && !m_media.facts.animated ? encoded(plan) : RepairPlan();
    }

    [[nodiscard]] RepairPlan pictureSteps() const
    {
        const MediaFacts& facts = m_media.facts;
        const Limits& limits = m_capabilities.limits;
        RepairPlan plan{.to = m_media.type};
        if (!m_edits.crop.isEmpty()) {
            plan.steps |= RepairStep::Crop;
            plan.crop = m_edits.crop;
        }
        if (m_edits.padRatio > 0) {
            plan.steps |= RepairStep::Pad;
            plan.padRatio = m_edits.padRatio;
            plan.padding = m_edits.padding;
        }
        if (m_cleans && isSent())
            plan.steps |= RepairStep::RemovePrivateData;
        // What is made anew anyway is made into what the service takes.
        if (m_mends || m_edits.changesPicture()) {
            if (!takes(m_media.type))
                plan.steps |= RepairStep::Convert;
            if (isOver(m_media.bytes, limits.pictureBytesMax) || isOver(longerSide(), limits.pictureSideMax))
                plan.steps |= RepairStep::Shrink;
            if (facts.colours == ColourSpace::Wide || facts.colours == ColourSpace::Cmyk || facts.bitsPerChannel > 8)
                plan.steps |= RepairStep::ToSrgb;
        }
        if (facts.orientation != 1 && (m_mends || !plan.isEmpty()))
            plan.steps |= RepairStep::Turn;
        return plan;
    }

    /// The same where the picture's pixels are written into a new file; no plan where the service takes none that can be written.
    [[nodiscard]] RepairPlan encoded(RepairPlan plan) const
    {
        plan.to = encodedType();
        if (plan.to == MediaType::Unknown)
            return {};
        plan.steps.setFlag(RepairStep::Convert, plan.to != m_media.type);
        plan.steps.setFlag(RepairStep::OnePicture, m_media.facts.animated);
        plan.steps.setFlag(RepairStep::Flatten, m_media.facts.alpha && plan.to == MediaType::Jpeg);
        const ColourSpace colours = m_media.facts.colours;
        if (colours == ColourSpace::Wide || colours == ColourSpace::Cmyk)
            plan.steps |= RepairStep::ToSrgb;
        plan.sideMax = m_capabilities.limits.pictureSideMax;
        plan.bytesMax = m_capabilities.limits.pictureBytesMax;
        return plan;
    }

    /// A drawing stays one; what has too many bytes for that becomes a photograph before it loses pixels.
    [[nodiscard]] MediaType encodedType() const
    {
        const bool keeps = m_media.type == MediaType::Png && !isOver(m_media.bytes, m_capabilities.limits.pictureBytesMax);
        const bool wantsPng = m_media.facts.alpha || keeps;
        const QList<MediaType> order = wantsPng ? QList{MediaType::Png, MediaType::Jpeg} : QList{MediaType::Jpeg, MediaType::Png};
        const auto isPictureTaken = [this](MediaType type) { return !knowsTypes() || m_capabilities.pictureTypes.contains(type); };
        const auto found = std::find_if(order.cbegin(), order.cend(), isPictureTaken);
        return found == order.cend() ? MediaType::Unknown : *found;
    }

    [[nodiscard]] RepairPlan planVideo() const
    {
        const QStringList& codecs = m_capabilities.videoCodecs;
        const QString& codec = m_media.facts.videoCodec;
        const bool isMp4 = m_media.type == MediaType::Mp4;
        // Its streams are copied into an MP4 file, whichever file they come from.
        const bool canBeMp4 = m_capabilities.videoTypes.contains(MediaType::Mp4) && (codecs.isEmpty() || codecs.contains(codec));
        RepairPlan plan{.to = MediaType::Mp4};
        if (m_cleans && isSent() && (isMp4 || canBeMp4))
            plan.steps |= RepairStep::RemovePrivateData;
        if (canBeMp4 && !isMp4 && ((m_mends && !takes(m_media.type)) || !plan.isEmpty()))
            plan.steps |= RepairStep::Convert;
        return plan.isEmpty() ? RepairPlan() : plan;
    }

    [[nodiscard]] int longerSide() const
    {
        const QSize size = editedSize(m_media.pixels, m_edits);
        return std::max(size.width(), size.height());
    }

    static bool isOver(qint64 value, qint64 max) { return max > 0 && value > max; }

    const Media& m_media;
    const MediaEdits& m_edits;
    const Capabilities& m_capabilities;
    bool m_mends;
    bool m_cleans;
};

} // namespace

RepairSettings loadRepairSettings()
{
    const QSettings settings;
    return {
        .automatic = settings.value(automaticKey, true).toBool(), .removePrivateData = settings.value(removeKey, true).toBool()};
}

void saveRepairSettings(const RepairSettings& wanted)
{
    QSettings settings;
    settings.setValue(automaticKey, wanted.automatic);
    settings.setValue(removeKey, wanted.removePrivateData);
}

RepairPlan planRepair(const Draft& draft, const Capabilities& capabilities, const RepairSettings& settings)
{
    return Planner(draft, capabilities, settings.automatic || draft.edits.repairs, settings.removePrivateData).plan();
}

RepairPlan possibleRepair(const Draft& draft, const Capabilities& capabilities, const RepairSettings& settings)
{
    return Planner(draft, capabilities, true, settings.removePrivateData).plan();
}

} // namespace pinwright
