// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "compose/drafteditor.h"
#include "ui/library/pinrow.h"

#include <QAbstractListModel>
#include <QTimer>

namespace pinwright {

/// The drafts as rows of the library. What the checks say of each, and its text for searching, are worked out in slices between
/// events and kept, so that ten thousand drafts never hold up the window.
class DraftListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `drafts` must outlive the model.
    DraftListModel(DraftCollection& drafts, DraftCheck check, QObject* parent = nullptr);

    [[nodiscard]] DraftId idAt(int row) const { return m_drafts.at(row).id; }
    [[nodiscard]] int rowOf(const DraftId& id) const { return m_drafts.rowOf(id); }
    /// Something must be mended before it can be published.
    [[nodiscard]] bool needsAttention(int row) const;
    /// Every word of the draft, folded for searching.
    [[nodiscard]] const QString& searchText(int row) const;
    [[nodiscard]] int attentionCount() const { return m_attention; }

    /// Boards or accounts changed: what the checks said before may not hold any more.
    void recheck();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void attentionCountChanged(int count);

private:
    struct Known {
        bool checked = false;
        bool folded = false;
        bool beingInspected = false;
        QList<Field> toMend;
        QString text;
    };

    [[nodiscard]] const Known& checkedRow(int row) const;
    void insertKnown(int first, int last);
    void removeKnown(int first, int last);
    void forgetRow(int row);
    void examineSome();
    [[nodiscard]] PinRow rowAt(int row) const;

    DraftCollection& m_drafts;
    DraftCheck m_check;
    mutable QList<Known> m_known; ///< aligned with the collection's rows; worked out on demand
    mutable int m_attention = 0;
    int m_announcedAttention = 0;
    int m_nextToExamine = 0;
    QTimer m_examine;
};

} // namespace pinwright
