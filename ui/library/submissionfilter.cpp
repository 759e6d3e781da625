// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/submissionfilter.h"

#include "ui/library/search.h"

namespace pinwright {

SubmissionFilter::SubmissionFilter(SubmissionListModel& model, View view, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_view(view)
{
    setSourceModel(&model);
    sortForView();
}

void SubmissionFilter::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    invalidate();
    sortForView();
}

void SubmissionFilter::setSearch(const QString& text)
{
    const QStringList words = searchWords(text);
    if (m_words == words)
        return;
    m_words = words;
    invalidate();
}

const Submission& SubmissionFilter::at(int row) const
{
    return m_model.at(mapToSource(index(row, 0)).row());
}

bool SubmissionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const Submission& a = m_model.at(left.row());
    const Submission& b = m_model.at(right.row());
    const bool aWaits = a.state == SubmissionState::Waiting;
    const bool bWaits = b.state == SubmissionState::Waiting;
    if (aWaits != bWaits)
        return bWaits;
    if (aWaits && a.rank != b.rank)
        return a.rank < b.rank;
    return left.row() > right.row(); // the oldest first
}

void SubmissionFilter::sortForView()
{
    sort(m_view == View::Sending ? 0 : -1);
}

bool SubmissionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid() || m_model.viewAt(row) != m_view)
        return false;
    return m_words.isEmpty() || matches(m_words, m_model.searchText(row));
}

} // namespace pinwright
