// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QString board; ///< its name; may be empty
    QString title;
    QDateTime when; ///< UTC: made, handed in, published

    friend bool operator==(const SeenPicture&, const SeenPicture&) = default;
};

} // namespace pinwright
