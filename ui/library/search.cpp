// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/search.h"

#include <algorithm>

namespace pinwright {

QString searchTextOf(const Draft& draft)
{
    const QStringList parts{
        draft.title, draft.description, boardPath(draft.board), draft.link, draft.altText, draft.media.fileName(), draft.origin};
    return foldedName(parts.join(u'\n'));
}

QStringList searchWords(const QString& typed)
{
    return foldedName(typed).split(u' ', Qt::SkipEmptyParts);
}

bool matches(const QStringList& words, const QString& searchText)
{
    return std::all_of(words.begin(), words.end(), [&searchText](const QString& word) { return searchText.contains(word); });
}

} // namespace pinwright
