// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "media/study.h"

#include <QHash>

#include <optional>
#include <vector>

namespace pinwright {

/// Pictures of one account by what they look like. Every look-up compares all of them: the hashes lie side by side, so that thousands
/// take microseconds.
template <class Id>
class LookAlikes {
public:
    void put(const Id& id, quint64 hash)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend()) {
            m_hashes[*known] = hash;
            return;
        }
        m_places.insert(id, m_ids.size());
        m_ids.push_back(id);
        m_hashes.push_back(hash);
    }
    void remove(const Id& id)
    {
        const std::optional<size_t> place = m_places.contains(id) ? std::optional(m_places.take(id)) : std::nullopt;
        if (!place)
            return;
        if (*place + 1 < m_ids.size()) {
            m_ids[*place] = m_ids.back();
            m_hashes[*place] = m_hashes.back();
            m_places[m_ids[*place]] = *place;
        }
        m_ids.pop_back();
        m_hashes.pop_back();
    }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    /// In no order.
    [[nodiscard]] QList<Id> like(quint64 hash) const
    {
        QList<Id> found;
        for (size_t i = 0; i < m_hashes.size(); ++i) {
            if (looksTheSame(m_hashes[i], hash))
                found.append(m_ids[i]);
        }
        return found;
    }

private:
    std::vector<Id> m_ids;
    std::vector<quint64> m_hashes;
    QHash<Id, size_t> m_places;
};

} // namespace pinwright
