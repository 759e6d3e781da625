// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace pinwright {

class Database;

/// Deletes what Pinwright keeps in `folder` (pasted or fetched) and nothing needs any more: files under names of its own making which no
/// draft, whatever became of it, and no submission names. What came or was fetched again after `before` stays: its draft may not be saved
/// yet. Errors: those of the database; then nothing is deleted. Blocks on the disk: for the store's worker.
[[nodiscard]] Result<Done> sweepStoredMedia(Database& database, const QString& folder, const QDateTime& before);

} // namespace pinwright
