// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "store/draftrepository.h"
#include "store/store.h"
#include "support/deferred.h"

#include <QTemporaryDir>

namespace pinwright::test {

/// A real database in a folder of its own, open in a store and, for looking at what is on disk, in a second connection.
class DraftFixture {
public:
    DraftFixture()
    {
        const auto opened = waitFor(store.open());
        if (!opened || !*opened)
            qFatal("the database for a test can't be opened");
        auto other = Database::open(path());
        if (!other)
            qFatal("the database for a test can't be opened twice");
        m_other = std::move(other->database);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pinwright.sqlite")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// What another process sees now.
    [[nodiscard]] QList<Draft> onDisk()
    {
        const auto drafts = DraftRepository(*m_other).all();
        return drafts ? *drafts : QList<Draft>();
    }
    [[nodiscard]] std::optional<Draft> onDisk(const DraftId& id)
    {
        for (const Draft& draft : onDisk()) {
            if (draft.id == id)
                return draft;
        }
        return std::nullopt;
    }

    /// Every write of more than a few pages fails with "disk full" until `fill(false)`.
    void fill(bool full)
    {
        // SQLite never goes below the size the file has: no page can be added to it.
        const QString pragma = QStringLiteral("PRAGMA max_page_count = ") + QString::number(full ? 1 : 1'000'000);
        const auto done = waitFor(store.run<Done>([pragma](Database& database) -> Result<Done> {
            const auto query = database.run(pragma);
            if (!query)
                return failure(query.error());
            return Done{};
        }));
        if (!done || !*done)
            qFatal("the size of the database can't be limited");
    }

private:
    QTemporaryDir m_folder;

public:
    Store store{path()};

private:
    std::unique_ptr<Database> m_other;
};

/// What a list model would hold that knows the collection by its signals only.
class ListMirror : public QObject {
public:
    explicit ListMirror(DraftCollection& drafts) : m_drafts(drafts)
    {
        for (int row = 0; row < drafts.size(); ++row)
            m_ids.append(drafts.at(row).id);
        connect(&drafts, &DraftCollection::aboutToInsert, this, [this](int first, int last) { announce(first, last, 1); });
        connect(&drafts, &DraftCollection::inserted, this, [this](int first, int last) {
            check(first, last, 1);
            for (int row = first; row <= last; ++row)
                m_ids.insert(row, m_drafts.at(row).id);
        });
        connect(&drafts, &DraftCollection::aboutToRemove, this, [this](int first, int last) { announce(first, last, -1); });
        connect(&drafts, &DraftCollection::removed, this, [this](int first, int last) {
            check(first, last, -1);
            m_ids.remove(first, last - first + 1);
        });
    }

    /// Same drafts, same order, no signal out of turn, every row found by its id.
    [[nodiscard]] bool agrees() const
    {
        if (!m_inTurn || m_direction != 0 || m_ids.size() != m_drafts.size())
            return false;
        for (int row = 0; row < m_drafts.size(); ++row) {
            if (m_drafts.at(row).id != m_ids[row] || m_drafts.rowOf(m_ids[row]) != row)
                return false;
        }
        return true;
    }

private:
    void announce(int first, int last, int direction)
    {
        m_inTurn = m_inTurn && m_direction == 0 && m_ids.size() == m_drafts.size() && first >= 0 && first <= last
            && (direction > 0 ? first <= m_ids.size() : last < m_ids.size());
        m_first = first;
        m_last = last;
        m_direction = direction;
    }

    void check(int first, int last, int direction)
    {
        m_inTurn = m_inTurn && m_direction == direction && m_first == first && m_last == last
            && m_drafts.size() == m_ids.size() + direction * (last - first + 1);
        m_direction = 0;
    }

    DraftCollection& m_drafts;
    QList<DraftId> m_ids;
    int m_first = 0;
    int m_last = 0;
    int m_direction = 0;
    bool m_inTurn = true;
};

} // namespace pinwright::test
