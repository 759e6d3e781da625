// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace pinwright {

/// Where Pinwright keeps what it keeps, by platform; on Linux the XDG base directories, each with "/pinwright". Nothing is created.
/// The one file that knows the platform's folders.

/// The database and media Pinwright itself keeps ($XDG_DATA_HOME).
[[nodiscard]] QString dataFolder();
/// Settings ($XDG_CONFIG_HOME).
[[nodiscard]] QString configFolder();
/// What can be made again ($XDG_CACHE_HOME).
[[nodiscard]] QString cacheFolder();
/// The log and locks ($XDG_STATE_HOME, by default ~/.local/state).
[[nodiscard]] QString stateFolder();
/// Sockets ($XDG_RUNTIME_DIR; the cache folder where there is none).
[[nodiscard]] QString runtimeFolder();

/// Creates the folder and those above it, readable by the user alone. Error: Storage, "full", "read-only" or "other".
Result<Done> ensureFolder(const QString& path);

} // namespace pinwright
