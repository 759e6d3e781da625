// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"
#include "store/database.h"

#include <functional>

namespace pinwright {

/// Drafts in the database. A draft is in one of three places: with the user (the drafts list), submitted (the outbox has its snapshot),
/// or removed (kept until the removal can't be undone any more).
class DraftRepository {
public:
    explicit DraftRepository(Database& database) : m_db(database) { }

    /// The drafts with the user, in their order.
    [[nodiscard]] Result<QList<Draft>> all();
    /// Adds drafts behind the last, in one transaction. "conflict" where one is there already.
    [[nodiscard]] Result<Done> add(const QList<Draft>& drafts);
    /// Overwrites the texts and media of drafts; those not there are left out.
    [[nodiscard]] Result<Done> update(const QList<Draft>& drafts);
    [[nodiscard]] Result<Done> remove(const QList<DraftId>& ids);
    /// Takes removed or submitted drafts back to the user, at their old places.
    [[nodiscard]] Result<Done> restore(const QList<DraftId>& ids);
    /// Deletes for good what was removed, unless a submission that did not end as published came from it; returns the media files
    /// Pinwright kept for what was deleted and nothing else uses.
    [[nodiscard]] Result<QStringList> purgeRemoved();
    /// Calls `take` with every text that names a media file: the paths of drafts, whatever became of them, and submissions' snapshots as
    /// they are in the database, also where they can't be read.
    [[nodiscard]] Result<Done> eachNamingMedia(const std::function<void(const QString& text)>& take);
    /// Ids whose title, description, link or alt text have words beginning with those of `text` (FTS5, accents ignored),
    /// among the drafts with the user and in their order. A text without letters and digits finds all.
    [[nodiscard]] Result<QList<DraftId>> search(const QString& text);

private:
    Database& m_db;
};

} // namespace pinwright
