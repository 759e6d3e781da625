// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QString>

namespace pinwright {

/// Where the same picture was met before, for the same account.
struct SeenPicture {
    enum class Where {
        Draft,  ///< in another draft
        Outbox, ///< in a pin that is on its way
        Published,
    };
    Where where = Where::Draft;
    bool sameFile = false;   ///< byte for byte; else it looks the same
    DraftId draft;           ///< of a draft
    SubmissionId submission; ///< of any other
    QString board;           ///< as boardPath() names it; may be empty
    QString title;
    QDateTime when; ///< UTC: made, handed in, published

    friend bool operator==(const SeenPicture&, const SeenPicture&) = default;
};

} // namespace pinwright
