// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyfilter.h"

#include "ui/library/search.h"

namespace pinwright {

bool HistoryCriteria::accept(const HistoryModel::Entry& entry) const
{
    return (!state || entry.state == *state) && (account.isEmpty() || entry.account == account)
        && (board.isEmpty() || entry.board == board) && (!firstDay.isValid() || entry.day >= firstDay)
        && (!lastDay.isValid() || entry.day <= lastDay);
}

HistoryFilter::HistoryFilter(HistoryModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void HistoryFilter::setCriteria(const HistoryCriteria& criteria)
{
    if (m_criteria == criteria)
        return;
    m_criteria = criteria;
    // invalidate() builds the mapping anew in one pass; invalidateFilter() would announce thousands of single removals.
    invalidate();
}

void HistoryFilter::setSearch(const QString& text)
{
    const QStringList words = searchWords(text);
    if (m_words == words)
        return;
    m_words = words;
    invalidate();
}

const Submission& HistoryFilter::at(int row) const
{
    return m_model.submissionAt(mapToSource(index(row, 0)).row());
}

int HistoryFilter::rowOf(const SubmissionId& id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row)).row();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !parent.isValid() && m_criteria.accept(m_model.at(row))
        && (m_words.isEmpty() || matches(m_words, m_model.searchText(row)));
}

} // namespace pinwright
