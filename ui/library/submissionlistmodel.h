// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/outbox.h"
#include "ui/library/pinrow.h"
#include "ui/navigation/view.h"

#include <QAbstractListModel>
#include <QMap>
#include <QSet>
#include <QTimer>

namespace pinwright {

/// The outbox's submissions as rows, newest first. Keeps its own (shared) copies, since the outbox tells of changes after they happened.
class SubmissionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    SubmissionListModel(Outbox& outbox, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const Submission& at(int row) const { return m_submissions.at(m_submissions.size() - 1 - row); }
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const SubmissionId& id) const;
    [[nodiscard]] View viewAt(int row) const;
    [[nodiscard]] const QString& searchText(int row) const;
    [[nodiscard]] QMap<View, int> counts() const;
    /// How many wait for their turn, not for their time.
    [[nodiscard]] int waitingCount() const;

    /// Time passed: a submission that waited for its time may stand in another view.
    void refreshViews();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Those that wait for their turn can be dragged.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void countsChanged();

private:
    void readAll();
    void addOne(const SubmissionId& id);
    void updateOne(const SubmissionId& id);
    void removeGone();
    [[nodiscard]] PinRow rowFor(const Submission& submission) const;

    Outbox& m_outbox;
    const Clock& m_clock;
    QList<Submission> m_submissions; ///< oldest first, so that a new one moves no other
    QHash<SubmissionId, qsizetype> m_positions;
    mutable QHash<SubmissionId, QString> m_searchTexts;
    QSet<SubmissionId> m_gone; ///< from the outbox; taken out together, since thousands may go at once
    QTimer m_removeGone;
};

} // namespace pinwright
