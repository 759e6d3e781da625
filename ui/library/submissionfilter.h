// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/submissionlistmodel.h"

#include <QSortFilterProxyModel>

namespace pinwright {

/// The submissions of one view that match the search; those being sent in the order they go in, all others newest first.
class SubmissionFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` must outlive the filter.
    explicit SubmissionFilter(SubmissionListModel& model, View view = View::Sending, QObject* parent = nullptr);

    void setView(View view);
    void setSearch(const QString& text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

    [[nodiscard]] const Submission& at(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void sortForView();

    SubmissionListModel& m_model;
    View m_view;
    QStringList m_words;
};

} // namespace pinwright
