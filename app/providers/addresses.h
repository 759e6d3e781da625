// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace pinwright {

/// One segment of a path, or a value in a query, with everything encoded that has a meaning there.
[[nodiscard]] QString percentEncoded(const QString& text);

/// The base address with `path` (percent-encoded, beginning with a slash) behind its own; a slash at its end does not matter.
[[nodiscard]] QUrl addressUnder(const QUrl& base, const QString& path);

} // namespace pinwright
