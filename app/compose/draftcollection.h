// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/draft.h"
#include "core/job.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace pinwright {

class Store;

/// The drafts with the user, in memory and in the database, in the order of the library list. Rows are positions in that order.
/// Announces "about to" and "done", so that list models never reset.
class DraftCollection : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the collection.
    explicit DraftCollection(Store& store, QObject* parent = nullptr);
    /// Hands what is not written yet to the store.
    ~DraftCollection() override;

    /// Reads all drafts; `loaded()` follows. What was removed before this start can't be undone any more and is deleted for good.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const Draft& at(int row) const { return m_entries.at(row).draft; }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const DraftId& id) const;
    [[nodiscard]] const Draft* find(const DraftId& id) const;

    /// The accounts there are. A single one is given to drafts without an account, those here and those to come: there is nothing to
    /// choose. One that is not among them is not carried on.
    void setAccounts(const QList<AccountId>& accounts);

    /// Where the draft last edited or added was to go.
    struct Destination {
        AccountId account;
        BoardRef board;
    };
    /// For the next start: the list may be empty then.
    [[nodiscard]] const Destination& lastDestination() const { return m_last; }
    /// Of the last run.
    void setLastDestination(const Destination& destination) { m_last = destination; }

    /// A new draft, not listed yet, with the account and the board of the draft last edited or added.
    [[nodiscard]] Draft newDraft() const;
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
    class AddJob;

    /// `place` only grows along the list and belongs to a draft for as long as the program runs, so what leaves the list finds back.
    struct Entry {
        Draft draft;
        qint64 place = 0;
    };

    /// What the database still has to learn about a draft.
    enum class Write {
        Update,
        Restore, ///< must be in the list afterwards, wherever it was before
        Remove,
    };

    [[nodiscard]] qsizetype rowAtPlace(qint64 place) const;
    void insertEntries(qsizetype row, const QList<Entry>& entries);
    void list(const QList<Draft>& drafts);
    QList<Draft> unlist(const QList<DraftId>& ids);

    void note(const DraftId& id, Write write);
    void handIn(Write write, const QList<DraftId>& ids, const QList<Draft>& drafts);
    void onWritten(Write write, const QList<DraftId>& ids, const Result<Done>& result);
    void onAdded(const QList<Draft>& drafts, const Result<Done>& result);
    void onLoaded(const Result<QList<Draft>>& result);
    void reportFailure(const Error& error);
    /// Ends the trouble once nothing is left to write.
    void noteSuccess();
    void carry(const Draft& draft);
    void giveOnlyAccount();

    Store& m_store;
    QList<Entry> m_entries;          ///< by place
    QHash<DraftId, qint64> m_places; ///< of the listed and of those that left
    qint64 m_nextPlace = 0;
    QHash<DraftId, Write> m_unwritten;
    QTimer m_saveTimer;
    QElapsedTimer m_firstUnwritten;
    int m_underWay = 0; ///< writes handed in and not answered
    bool m_failing = false;
    QList<AccountId> m_accounts;
    Destination m_last;
    QUndoStack m_undo;
    bool m_loaded = false;
};

} // namespace pinwright
