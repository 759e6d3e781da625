// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "core/validation.h"
#include "media/words.h"

#include <QHash>
#include <QObject>

namespace pinwright {

/// Does the user want the words of files filled in? On unless switched off. From and to QSettings; blocks on the disk for a small file.
[[nodiscard]] bool loadFillInTexts();
void saveFillInTexts(bool on);

/// What was filled in into drafts from their files, for as long as the program runs: the form says so, and it can be undone.
class FilledFields : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilledFields)

public:
    /// `drafts` outlives it.
    explicit FilledFields(DraftCollection& drafts, QObject* parent = nullptr);

    /// The draft with its file's words where it has none itself. What was filled in once and taken out again stays out.
    [[nodiscard]] Draft filledIn(const Draft& draft, const MediaWords& words);
    /// What was filled in since the last time becomes one step that can be undone.
    void endBatch();

    /// Is the field's text still the one from the file? Title, description and alt text.
    [[nodiscard]] bool isFromFile(const Draft& draft, Field field) const;
    /// Those its file tells, unless its description has them all already. Proposed, never filled in.
    [[nodiscard]] QStringList keywordsFor(const Draft& draft) const;

signals:
    /// A step was made of that many drafts.
    void batchEnded(int drafts);
    /// The draft's file told something.
    void changed(const pinwright::DraftId& id);

private:
    friend class FillInTexts;

    /// Puts the texts into those of the fields that are empty, or empties those that still have them.
    void put(const QHash<DraftId, MediaWords>& texts, bool filled);

    DraftCollection& m_drafts;
    QHash<DraftId, MediaWords> m_words; ///< the keywords, and the texts that were filled in
    QHash<DraftId, MediaWords> m_batch;
};

} // namespace pinwright
