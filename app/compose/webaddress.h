// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

namespace pinwright {

/// http or https with a host: what a picture may be fetched from.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// The web address a text consists of; empty where it is something else.
[[nodiscard]] QUrl webAddressIn(const QString& text);

/// Those of a text that has one on each of its lines; empty where any line is something else.
[[nodiscard]] QList<QUrl> webAddressesIn(const QString& text);

} // namespace pinwright
