// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/draftcollection.h"

#include "core/logging.h"
#include "core/sentences.h"
#include "store/draftrepository.h"
#include "store/store.h"

#include <QFile>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pinwright {

namespace {

constexpr auto quietTime = 500ms;
/// Counted from the first change not written; leaves the store a tenth of the second that is promised.
constexpr auto longestWait = 900ms;
constexpr auto retryAfterFailure = 3s;

QList<DraftId> idsOf(const QList<Draft>& drafts)
{
    QList<DraftId> ids;
    ids.reserve(drafts.size());
    for (const Draft& draft : drafts)
        ids.append(draft.id);
    return ids;
}

/// Also for drafts the database never had: a failed add, or a snapshot whose draft is gone.
Result<Done> putBack(DraftRepository& repository, const QList<Draft>& drafts)
{
    if (auto restored = repository.restore(idsOf(drafts)); !restored)
        return restored;
    if (auto updated = repository.update(drafts); !updated)
        return updated;
    const auto present = repository.all();
    if (!present)
        return tl::unexpected(present.error());
    QSet<DraftId> presentIds;
    for (const Draft& draft : *present)
        presentIds.insert(draft.id);
    QList<Draft> missing;
    for (const Draft& draft : drafts) {
        if (!presentIds.contains(draft.id))
            missing.append(draft);
    }
    return missing.isEmpty() ? Done{} : repository.add(missing);
}

Result<QList<Draft>> readDrafts(Database& database)
{
    DraftRepository repository(database);
    if (const auto files = repository.purgeRemoved()) {
        for (const QString& path : *files)
            QFile::remove(path);
    } else {
        qCWarning(logStore) << "Removed drafts could not be deleted:" << files.error().detail;
    }
    return repository.all();
}

} // namespace

/// Removing drafts, as a step that can be undone.
class RemoveDrafts final : public QUndoCommand {
public:
    RemoveDrafts(DraftCollection& collection, const QList<DraftId>& ids)
        : QUndoCommand(DraftCollection::tr("Remove %n Draft(s)", "in the menu behind Undo and Redo", int(ids.size())))
        , m_collection(collection)
        , m_ids(ids)
    { }

    void redo() override
    {
        m_removed = m_collection.unlist(m_ids);
        write(DraftCollection::Write::Remove);
    }

    void undo() override
    {
        m_collection.list(m_removed);
        write(DraftCollection::Write::Restore);
    }

private:
    void write(DraftCollection::Write write)
    {
        for (const Draft& draft : m_removed)
            m_collection.note(draft.id, write);
        m_collection.save();
    }

    DraftCollection& m_collection;
    QList<DraftId> m_ids;
    QList<Draft> m_removed;
};

/// Saves, then lists.
class DraftCollection::AddJob final : public Job<Done> {
public:
    AddJob(DraftCollection& collection, QList<Draft> drafts)
        : Job(&collection)
        , m_collection(collection)
        , m_drafts(std::move(drafts))
    { }

private:
    void doStart() override
    {
        if (m_drafts.isEmpty()) {
            finish(Done{});
            return;
        }
        m_collection.m_store.run<Done>([drafts = m_drafts](Database& database) { return DraftRepository(database).add(drafts); })
            ->onFinished(this,
                [this](const Result<Done>& result) {
                    m_collection.onAdded(m_drafts, result);
                    finish(result);
                })
            ->start();
    }
    // What was handed to the store is done.
    void doCancel() override { }

    DraftCollection& m_collection;
    QList<Draft> m_drafts;
};

DraftCollection::DraftCollection(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &DraftCollection::save);
}

DraftCollection::~DraftCollection()
{
    save();
}

void DraftCollection::load()
{
    m_store.run<QList<Draft>>(readDrafts)->onFinished(this, [this](const auto& result) { onLoaded(result); })->start();
}

void DraftCollection::onLoaded(const Result<QList<Draft>>& result)
{
    if (result) {
        QList<Entry> entries;
        for (const Draft& draft : *result) {
            if (!m_places.contains(draft.id))
                entries.append({.draft = draft, .place = 0});
        }
        // Before whatever was added while they were read.
        qint64 place = -entries.size();
        for (Entry& entry : entries)
            entry.place = place++;
        if (!entries.isEmpty()) {
            insertEntries(0, entries);
            if (m_last.account.isEmpty())
                carry(entries.constLast().draft);
        }
    }
    m_loaded = true;
    giveOnlyAccount();
    emit loaded(result ? QString() : sentence(result.error(), {}));
}

qsizetype DraftCollection::rowAtPlace(qint64 place) const
{
    const auto found = std::lower_bound(
        m_entries.cbegin(), m_entries.cend(), place, [](const Entry& entry, qint64 wanted) { return entry.place < wanted; });
    return found - m_entries.cbegin();
}

int DraftCollection::rowOf(const DraftId& id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return -1;
    const qsizetype row = rowAtPlace(*place);
    return row < m_entries.size() && m_entries[row].place == *place ? int(row) : -1;
}

const Draft* DraftCollection::find(const DraftId& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

void DraftCollection::setAccounts(const QList<AccountId>& accounts)
{
    m_accounts = accounts;
    giveOnlyAccount();
}

void DraftCollection::giveOnlyAccount()
{
    if (m_accounts.size() != 1)
        return;
    for (int row = 0; row < size(); ++row) {
        if (!at(row).account.isEmpty())
            continue;
        Draft draft = at(row);
        draft.account = m_accounts.constFirst();
        update(draft);
    }
}

Draft DraftCollection::newDraft() const
{
    Draft draft;
    draft.id = DraftId::create();
    if (m_accounts.isEmpty() || m_accounts.contains(m_last.account)) {
        draft.account = m_last.account;
        draft.board = m_last.board;
    } else if (m_accounts.size() == 1) {
        draft.account = m_accounts.constFirst();
    }
    draft.created = QDateTime::currentDateTimeUtc();
    return draft;
}

Job<Done>* DraftCollection::add(const QList<Draft>& drafts)
{
    return new AddJob(*this, drafts);
}

Job<Done>* DraftCollection::addEmpty()
{
    return add({newDraft()});
}

void DraftCollection::onAdded(const QList<Draft>& drafts, const Result<Done>& result)
{
    list(drafts);
    carry(drafts.constLast());
    giveOnlyAccount(); // drafts made before the accounts were known
    if (result)
        return;
    for (const Draft& draft : drafts)
        note(draft.id, Write::Restore);
    reportFailure(result.error());
}

void DraftCollection::update(const Draft& draft)
{
    const int row = rowOf(draft.id);
    if (row < 0 || m_entries[row].draft == draft)
        return;
    // That the look at a file ended is no edit.
    if (m_entries[row].draft.media == draft.media)
        carry(draft);
    m_entries[row].draft = draft;
    note(draft.id, Write::Update);
    emit changed(row);
}

void DraftCollection::carry(const Draft& draft)
{
    if (draft.account.isEmpty())
        return;
    m_last = {.account = draft.account, .board = draft.board};
}

void DraftCollection::remove(const QList<DraftId>& ids)
{
    QList<DraftId> listed;
    for (const DraftId& id : ids) {
        if (rowOf(id) >= 0 && !listed.contains(id))
            listed.append(id);
    }
    if (!listed.isEmpty())
        m_undo.push(new RemoveDrafts(*this, listed));
}

void DraftCollection::forget(const DraftId& id)
{
    unlist({id});
    m_unwritten.remove(id);
    noteSuccess();
}

void DraftCollection::takeBack(const Draft& draft)
{
    if (rowOf(draft.id) >= 0) {
        update(draft);
        return;
    }
    list({draft});
    note(draft.id, Write::Restore);
    save();
}

void DraftCollection::insertEntries(qsizetype row, const QList<Entry>& entries)
{
    const int first = int(row);
    const int last = int(row + entries.size()) - 1;
    emit aboutToInsert(first, last);
    m_entries.insert(row, entries.size(), Entry{});
    std::copy(entries.cbegin(), entries.cend(), m_entries.begin() + row);
    for (const Entry& entry : entries)
        m_places.insert(entry.draft.id, entry.place);
    emit inserted(first, last);
}

/// At their old places, or at the end; neighbours go in together.
void DraftCollection::list(const QList<Draft>& drafts)
{
    QList<Entry> entries;
    for (const Draft& draft : drafts) {
        const auto known = m_places.constFind(draft.id);
        entries.append({.draft = draft, .place = known == m_places.cend() ? m_nextPlace++ : *known});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.place < b.place; });
    qsizetype start = 0;
    while (start < entries.size()) {
        const qsizetype row = rowAtPlace(entries[start].place);
        qsizetype end = start + 1;
        while (end < entries.size() && rowAtPlace(entries[end].place) == row)
            ++end;
        insertEntries(row, entries.mid(start, end - start));
        start = end;
    }
}

/// Those that were listed, in their order.
QList<Draft> DraftCollection::unlist(const QList<DraftId>& ids)
{
    QList<int> rows;
    for (const DraftId& id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<Draft> drafts;
    for (const int row : rows)
        drafts.append(at(row));

    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.constLast() == first - 1)
            first = rows.takeLast();
        emit aboutToRemove(first, last);
        m_entries.remove(first, last - first + 1);
        emit removed(first, last);
    }
    return drafts;
}

void DraftCollection::note(const DraftId& id, Write write)
{
    if (m_unwritten.isEmpty())
        m_firstUnwritten.start();
    // An update must not hide that the draft has to come back first.
    if (write != Write::Update || m_unwritten.value(id) != Write::Restore)
        m_unwritten.insert(id, write);
    const auto left = longestWait - std::chrono::milliseconds(m_firstUnwritten.elapsed());
    m_saveTimer.start(std::clamp<std::chrono::milliseconds>(left, 0ms, quietTime));
}

void DraftCollection::save()
{
    m_saveTimer.stop();
    const auto unwritten = std::exchange(m_unwritten, {});
    for (const Write write : {Write::Restore, Write::Update, Write::Remove}) {
        QList<DraftId> ids;
        QList<Draft> drafts;
        for (auto it = unwritten.cbegin(); it != unwritten.cend(); ++it) {
            if (it.value() != write)
                continue;
            ids.append(it.key());
            if (const Draft* draft = find(it.key()))
                drafts.append(*draft);
        }
        if (!ids.isEmpty())
            handIn(write, ids, drafts);
    }
    noteSuccess();
}

void DraftCollection::handIn(Write write, const QList<DraftId>& ids, const QList<Draft>& drafts)
{
    const auto work = [write, ids, drafts](Database& database) -> Result<Done> {
        DraftRepository repository(database);
        switch (write) {
        case Write::Update:
            return repository.update(drafts);
        case Write::Restore:
            return putBack(repository, drafts);
        case Write::Remove:
            return repository.remove(ids);
        }
        return Done{};
    };
    ++m_underWay;
    m_store.run<Done>(work)->onFinished(this, [this, write, ids](const auto& result) { onWritten(write, ids, result); })->start();
}

void DraftCollection::onWritten(Write write, const QList<DraftId>& ids, const Result<Done>& result)
{
    --m_underWay;
    if (result) {
        noteSuccess();
        return;
    }
    for (const DraftId& id : ids) {
        const bool listed = rowOf(id) >= 0;
        const bool wasRemoval = write == Write::Remove;
        // A change noted since then knows better, and a draft that came or went since then has its own.
        if (!m_unwritten.contains(id) && listed != wasRemoval)
            note(id, write);
    }
    reportFailure(result.error());
}

void DraftCollection::noteSuccess()
{
    if (!m_failing || !m_unwritten.isEmpty() || m_underWay > 0)
        return;
    m_failing = false;
    emit saved();
}

void DraftCollection::reportFailure(const Error& error)
{
    m_saveTimer.start(retryAfterFailure);
    if (m_failing)
        return;
    m_failing = true;
    emit unsaved(error);
}

} // namespace pinwright
