// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/draftlistmodel.h"

#include <QSortFilterProxyModel>

namespace pinwright {

/// The drafts of a view that match the search. The draft being edited stays listed while it is edited, also when it stops to match.
class DraftFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` must outlive the filter.
    explicit DraftFilter(DraftListModel& model, QObject* parent = nullptr);

    void setAttentionOnly(bool only);
    /// Every word must occur somewhere; case and accents do not count.
    void setSearch(const QString& text);
    void setKept(const DraftId& id);

    [[nodiscard]] DraftId idAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const DraftId& id) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool belongs(int row) const;
    /// A new question is answered without the draft being edited, unless that is an answer.
    void forgetKept();

    DraftListModel& m_model;
    bool m_attentionOnly = false;
    QStringList m_words;
    DraftId m_kept;
};

} // namespace pinwright
