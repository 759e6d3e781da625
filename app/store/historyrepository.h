// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attempt.h"
#include "store/database.h"

#include <QSet>

namespace pinwright {

/// What was tried for each submission, and the clearing of what is long over. The attempts themselves are written by the database's
/// triggers (migration 0004) as submissions change.
class HistoryRepository {
public:
    explicit HistoryRepository(Database& database) : m_db(database) { }

    /// In the order in which they were made. An unreadable error is left out, the attempt is not.
    [[nodiscard]] Result<QList<Attempt>> attempts(const SubmissionId& id);

    /// Deletes what ended before that time, with its attempts and the draft it was made from, unless another submission of the draft
    /// stays: Published, Failed, Missed and Cancelled ones. Those whose outcome is unknown stay, whatever their age, and so do those with
    /// a copy of their file on the web, and `spared` ones. Returns what it deleted.
    [[nodiscard]] Result<QList<SubmissionId>> clear(const QDateTime& before, const QSet<SubmissionId>& spared = {});

private:
    Database& m_db;
};

} // namespace pinwright
