// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace pinwright {

class DraftCollection;

/// Writes all drafts as one JSON array to a file of the user's choice, for when they can't be saved where they belong.
[[nodiscard]] Result<Done> saveCopyOfDrafts(const DraftCollection& drafts, const QString& path);

} // namespace pinwright
