// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QJsonObject>

namespace pinwright {

/// For snapshots and the database; empty where nothing is known.
[[nodiscard]] QJsonObject mediaFactsToObject(const MediaFacts& facts);
[[nodiscard]] MediaFacts mediaFactsFromObject(const QJsonObject& object);

/// 16 hexadecimal digits; empty for none.
[[nodiscard]] QString perceptualHashText(const std::optional<quint64>& hash);
[[nodiscard]] std::optional<quint64> perceptualHashFrom(const QString& text);

} // namespace pinwright
