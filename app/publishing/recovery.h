// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QDateTime>

namespace pinwright {

/// Takes from dead processes what they left; true if there was any. `ownerFolder`: where OwnerLock keeps the locks of the living.
[[nodiscard]] Result<bool> recoverFromDead(Database& db, const QString& ownerFolder, const QDateTime& now);

} // namespace pinwright
