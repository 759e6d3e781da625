// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"

#include <QStringList>

namespace pinwright {

/// Every word of a draft, folded for searching.
[[nodiscard]] QString searchTextOf(const Draft& draft);

/// What the user typed, as folded words.
[[nodiscard]] QStringList searchWords(const QString& typed);

/// Every word occurs somewhere in the folded text.
[[nodiscard]] bool matches(const QStringList& words, const QString& searchText);

} // namespace pinwright
