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
}

void SubmissionFilter::setView(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    invalidate();
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

bool SubmissionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid() || m_model.viewAt(row) != m_view)
        return false;
    return m_words.isEmpty() || matches(m_words, m_model.searchText(row));
}

} // namespace pinwright
