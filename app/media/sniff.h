// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media.h"

#include <QByteArrayView>

namespace pinwright {

/// How many bytes sniff() wants at most.
inline constexpr qsizetype sniffBytes = 64;

/// The type by the first bytes of a file; the name never counts. Matroska counts as WebM, which is the same container.
[[nodiscard]] MediaType sniff(QByteArrayView head);

/// The type of a regular file; Unknown where it can't be read. Blocks on the disk, reads `sniffBytes`.
[[nodiscard]] MediaType sniffFile(const QString& path);

} // namespace pinwright
