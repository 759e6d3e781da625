// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/media.h"

#include <QStringList>

namespace pinwright {

/// A file that may be the one that went.
struct FoundFile {
    QString path;
    bool certain = false; ///< its content is the same; else its name, or its size and type, speak for it

    friend bool operator==(const FoundFile&, const FoundFile&) = default;
};

/// Looks for a file of the user's that is not where it was: in its old folder and those around it, in `alsoIn`, and where pictures and
/// videos usually are. Those whose name or size is the same are compared by content where that is known. Yields the best first, a few at
/// most; none where nothing is like it. Ends by itself after seconds, with what was found by then.
[[nodiscard]] Job<QList<FoundFile>>* findMoved(const Media& media, const QStringList& alsoIn);

/// Where and how long findMoved() looks.
struct FileSearch {
    QStringList usual; ///< folders looked through to some depth
    qsizetype entriesMax = 100'000;
    std::chrono::milliseconds timeMax{8'000};
    qsizetype foundMax = 8;
};
/// The same within other bounds.
[[nodiscard]] Job<QList<FoundFile>>* findMoved(const Media& media, const QStringList& alsoIn, const FileSearch& search);

} // namespace pinwright
