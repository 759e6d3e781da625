// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/historymodel.h"

#include <QSortFilterProxyModel>

namespace pinwright {

/// Which part of the history is wanted; what is empty leaves nothing out.
struct HistoryCriteria {
    std::optional<SubmissionState> state;
    AccountId account;
    QString board;
    QDate firstDay;
    QDate lastDay;

    [[nodiscard]] bool isEmpty() const { return *this == HistoryCriteria(); }
    [[nodiscard]] bool accept(const HistoryModel::Entry& entry) const;

    friend bool operator==(const HistoryCriteria&, const HistoryCriteria&) = default;
};

/// The part of the history that fits the criteria and the search.
class HistoryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` must outlive the filter.
    explicit HistoryFilter(HistoryModel& model, QObject* parent = nullptr);

    void setCriteria(const HistoryCriteria& criteria);
    [[nodiscard]] const HistoryCriteria& criteria() const { return m_criteria; }
    /// Every word must occur somewhere; case and accents do not count.
    void setSearch(const QString& text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || !m_criteria.isEmpty(); }

    [[nodiscard]] const Submission& at(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const SubmissionId& id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    HistoryModel& m_model;
    HistoryCriteria m_criteria;
    QStringList m_words;
};

} // namespace pinwright
