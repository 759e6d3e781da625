// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace pinwright {

/// What a padded picture's new margins are filled with.
enum class Padding {
    EdgeColour, ///< the mean colour of the edge they touch
    Blur,       ///< the picture itself, enlarged and blurred
};

/// The still picture a video is shown with until it is played.
struct VideoCover {
    qint64 atMs = 0; ///< the frame shown at this time; past the end: the last one
    QString picture; ///< absolute path of a picture that stands for it instead; empty: the frame

    friend bool operator==(const VideoCover&, const VideoCover&) = default;
};

/// What the user does to a draft's picture or video. The file stays as it is: this is applied to what is shown and to what is sent.
struct MediaEdits {
    /// The part that is kept, in fractions of the picture as shown (orientation applied), 0 to 1; empty: all of it.
    QRectF crop;
    double padRatio = 0; ///< what was kept is padded to this width : height; 0: not padded
    Padding padding = Padding::EdgeColour;
    std::optional<VideoCover> cover;
    bool repairs = false; ///< the file may be changed to what the service takes, whatever the setting says

    [[nodiscard]] bool isEmpty() const { return *this == MediaEdits(); }
    /// The picture that is sent has other pixels or another shape than the file's.
    [[nodiscard]] bool changesPicture() const { return !crop.isEmpty() || padRatio > 0; }

    friend bool operator==(const MediaEdits&, const MediaEdits&) = default;
};

/// The pixels of a picture of size `shown` that the crop keeps, one at least; all of them for an empty crop.
[[nodiscard]] QRect keptPart(QSize shown, const QRectF& crop);
/// `size` made wider or higher to have the ratio, never smaller; the same where the ratio is 0.
[[nodiscard]] QSize paddedSize(QSize size, double ratio);
/// The size the edits make of a picture of that size.
[[nodiscard]] QSize editedSize(QSize shown, const MediaEdits& edits);

/// One JSON object; empty for no edits.
[[nodiscard]] QByteArray mediaEditsToJson(const MediaEdits& edits);
/// No edits where it can't be read; a crop outside the picture is clipped to it.
[[nodiscard]] MediaEdits mediaEditsFromJson(const QByteArray& json);

} // namespace pinwright
