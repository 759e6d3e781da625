// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/draftfilter.h"

#include "ui/library/search.h"

namespace pinwright {

DraftFilter::DraftFilter(DraftListModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void DraftFilter::setAttentionOnly(bool only)
{
    if (m_attentionOnly == only)
        return;
    m_attentionOnly = only;
    forgetKept();
    invalidate();
}

void DraftFilter::setSearch(const QString& text)
{
    const QStringList words = searchWords(text);
    if (m_words == words)
        return;
    m_words = words;
    forgetKept();
    // invalidate() builds the mapping anew in one pass; invalidateFilter() would announce thousands of single removals.
    invalidate();
}

void DraftFilter::setKept(const DraftId& id)
{
    if (m_kept == id)
        return;
    m_kept = id;
    if (m_attentionOnly || !m_words.isEmpty())
        invalidateFilter();
}

DraftId DraftFilter::idAt(int row) const
{
    return m_model.idAt(mapToSource(index(row, 0)).row());
}

int DraftFilter::rowOf(const DraftId& id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row)).row();
}

bool DraftFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !parent.isValid() && (belongs(row) || (!m_kept.isEmpty() && m_kept == m_model.idAt(row)));
}

bool DraftFilter::belongs(int row) const
{
    return (!m_attentionOnly || m_model.needsAttention(row)) && (m_words.isEmpty() || matches(m_words, m_model.searchText(row)));
}

void DraftFilter::forgetKept()
{
    const int row = m_model.rowOf(m_kept);
    if (row < 0 || !belongs(row))
        m_kept = {};
}

} // namespace pinwright
