// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace pinwright {

/// UTC with milliseconds; "" for an invalid time, which reads back as one.
[[nodiscard]] QString instantToText(const QDateTime& instant);
[[nodiscard]] QDateTime instantFromText(const QString& text);

[[nodiscard]] QByteArray compactJson(const QJsonObject& object);
/// nullopt where the bytes are not one JSON object.
[[nodiscard]] std::optional<QJsonObject> objectFromJson(const QByteArray& json);

} // namespace pinwright
