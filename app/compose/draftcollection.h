// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"
#include "core/job.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

namespace pinwright {

class Store;

/// The drafts with the user, in memory and in the database, in the order of the library list. Rows are positions in that order.
/// Announces "about to" and "done", so that list models never reset.
class DraftCollection : public QObject {
    Q_OBJECT

public:
    explicit DraftCollection(Store& store, QObject* parent = nullptr);

    /// Reads all drafts; `loaded()` follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int size() const { return int(m_drafts.size()); }
    [[nodiscard]] const Draft& at(int row) const { return m_drafts.at(row); }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const DraftId& id) const { return m_rows.value(id, -1); }
    [[nodiscard]] const Draft* find(const DraftId& id) const;

    /// Saves the drafts first, then lists them at the end. The job ends with the error where they could not be saved; they are
    /// listed all the same (the text must not be lost) and saved with the next change.
    [[nodiscard]] Job<Done>* add(const QList<Draft>& drafts);
    /// An empty draft with what the last one had of account and board.
    [[nodiscard]] Job<Done>* addEmpty();
    /// Changes the draft here at once and writes it with save() or within a second.
    void update(const Draft& draft);
    /// Hands every unwritten change to the store now.
    void save();

    /// Removes drafts; undoable until the program ends.
    void remove(const QList<DraftId>& ids);
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// The outbox took the draft: leaves the list, without undo.
    void forget(const DraftId& id);
    /// The outbox gives a draft back (failed, cancelled).
    void takeBack(const Draft& draft);

signals:
    void loaded(const QString& errorSentence);
    void aboutToInsert(int first, int last);
    void inserted(int first, int last);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(int row);
    /// A write could not be kept (disk full, read-only): the texts stay in memory and are tried again. `saved()` ends it.
    void unsaved(const pinwright::Error& error);
    void saved();

private:
    friend class RemoveDrafts;

    Store& m_store;
    QList<Draft> m_drafts;
    QHash<DraftId, int> m_rows;
    QSet<DraftId> m_dirty;
    QUndoStack m_undo;
    bool m_loaded = false;
};

} // namespace pinwright
