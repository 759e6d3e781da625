// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capabilities.h"
#include "core/draft.h"

#include <QFlags>

namespace pinwright {

/// What the user wants done to files by itself (media menu). Shared by the window and the command line.
struct RepairSettings {
    bool automatic = true;         ///< files are made into what the service takes without asking for each
    bool removePrivateData = true; ///< location, camera, author… are not sent

    friend bool operator==(const RepairSettings&, const RepairSettings&) = default;
};

/// From and to QSettings. Blocks on the disk for a small file.
[[nodiscard]] RepairSettings loadRepairSettings();
void saveRepairSettings(const RepairSettings& settings);

enum class RepairStep {
    Convert = 1,     ///< into another format
    Shrink = 2,      ///< fewer pixels or bytes
    Turn = 4,        ///< the orientation it tells is applied to its pixels
    ToSrgb = 8,      ///< from another colour space
    OnePicture = 16, ///< the first one of an animation is kept
    Flatten = 32,    ///< transparent parts become white
    RemovePrivateData = 64,
    Crop = 128,
    Pad = 256,
};
Q_DECLARE_FLAGS(RepairSteps, RepairStep)
Q_DECLARE_OPERATORS_FOR_FLAGS(RepairSteps)

/// How the file that is sent is made of the user's. The user's is never written to.
struct RepairPlan {
    RepairSteps steps;                 ///< none: the file is sent as it is
    MediaType to = MediaType::Unknown; ///< what is sent
    QRectF crop;                       ///< as in MediaEdits
    double padRatio = 0;
    Padding padding = Padding::EdgeColour;
    int sideMax = 0;     ///< pixels; 0: no limit
    qint64 bytesMax = 0; ///< 0: no limit

    [[nodiscard]] bool isEmpty() const { return !steps; }
    /// The picture's pixels stay as they are, bit for bit.
    [[nodiscard]] bool keepsPixels() const { return isEmpty() || steps == RepairStep::RemovePrivateData; }

    friend bool operator==(const RepairPlan&, const RepairPlan&) = default;
};

/// What has to be done to the draft's picture or video for a service that can that. Pure. Includes only what is allowed: the user's own
/// edits always; removing private data where the settings say so; what mends an issue where settings or edits allow it. What no
/// repair can mend is left as it is, and validate() names it.
[[nodiscard]] RepairPlan planRepair(const Draft& draft, const Capabilities& capabilities, const RepairSettings& settings);

/// The same as if all repairs were allowed: what a button would do.
[[nodiscard]] RepairPlan possibleRepair(const Draft& draft, const Capabilities& capabilities, const RepairSettings& settings);

} // namespace pinwright
