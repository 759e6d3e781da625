// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mediaedits.h"

#include "core/json.h"
#include "core/names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Name<Padding>, 2> paddingNames{{
    {Padding::EdgeColour, "edge-colour"},
    {Padding::Blur, "blur"},
}};

QRectF cropFromObject(const QJsonObject& object)
{
    const QRectF crop(object.value("x"_L1).toDouble(), object.value("y"_L1).toDouble(), object.value("width"_L1).toDouble(),
        object.value("height"_L1).toDouble());
    return crop.isValid() ? crop.intersected(QRectF(0, 0, 1, 1)) : QRectF();
}

} // namespace

QRect keptPart(QSize shown, const QRectF& crop)
{
    const QRect all(QPoint(0, 0), shown);
    if (crop.isEmpty() || shown.isEmpty())
        return all;
    const int left = std::clamp(qRound(crop.left() * shown.width()), 0, shown.width() - 1);
    const int top = std::clamp(qRound(crop.top() * shown.height()), 0, shown.height() - 1);
    const int right = std::clamp(qRound(crop.right() * shown.width()), left + 1, shown.width());
    const int bottom = std::clamp(qRound(crop.bottom() * shown.height()), top + 1, shown.height());
    return {left, top, right - left, bottom - top};
}

QSize paddedSize(QSize size, double ratio)
{
    constexpr double sideMax = 65'535;
    if (ratio <= 0 || size.isEmpty())
        return size;
    const double width = std::min(sideMax, std::round(size.height() * ratio));
    const double height = std::min(sideMax, std::round(size.width() / ratio));
    return size.expandedTo(width > size.width() ? QSize(int(width), size.height()) : QSize(size.width(), int(height)));
}

QSize editedSize(QSize shown, const MediaEdits& edits)
{
    return shown.isEmpty() ? shown : paddedSize(keptPart(shown, edits.crop).size(), edits.padRatio);
}

QByteArray mediaEditsToJson(const MediaEdits& edits)
{
    QJsonObject object;
    if (!edits.crop.isEmpty())
        object[u"crop"] = QJsonObject{{u"x"_s, edits.crop.x()}, {u"y"_s, edits.crop.y()}, {u"width"_s, edits.crop.width()},
            {u"height"_s, edits.crop.height()}};
    if (edits.padRatio > 0) {
        object[u"padRatio"] = edits.padRatio;
        object[u"padding"] = nameOf(paddingNames, edits.padding);
    }
    if (edits.cover)
        object[u"cover"] = QJsonObject{{u"atMs"_s, edits.cover->atMs}, {u"picture"_s, edits.cover->picture}};
    if (edits.repairs)
        object[u"repairs"] = true;
    return object.isEmpty() ? QByteArray() : compactJson(object);
}

MediaEdits mediaEditsFromJson(const QByteArray& json)
{
    MediaEdits edits;
    const std::optional<QJsonObject> object = objectFromJson(json);
    if (!object)
        return edits;
    edits.crop = cropFromObject(object->value("crop"_L1).toObject());
    const double ratio = object->value("padRatio"_L1).toDouble();
    edits.padRatio = std::isfinite(ratio) && ratio > 0 ? ratio : 0;
    edits.padding = valueOf(paddingNames, object->value("padding"_L1).toString()).value_or(Padding::EdgeColour);
    if (object->contains("cover"_L1)) {
        const QJsonObject cover = object->value("cover"_L1).toObject();
        edits.cover = VideoCover{
            .atMs = std::max<qint64>(0, cover.value("atMs"_L1).toInteger()), .picture = cover.value("picture"_L1).toString()};
    }
    edits.repairs = object->value("repairs"_L1).toBool();
    return edits;
}

} // namespace pinwright
