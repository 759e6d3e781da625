// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/submissionfilter.h"
#include "ui/services.h"

#include <QAbstractListModel>
#include <QTimer>

namespace pinwright {

/// What has a time to come, earliest first, under a heading for each day. Without a search every day of the week to come has one, so that
/// a pin can be dragged there. Days are those of the clock here.
class ScheduledModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `pins` are those of the scheduled view; all must outlive the model.
    ScheduledModel(const Services& services, SubmissionFilter& pins, QObject* parent = nullptr);

    static constexpr int daysShown = 7; ///< with and without pins, from today on

    /// True: a heading; its text is the row's Qt::DisplayRole.
    static constexpr int HeadingRole = Qt::UserRole + 100;
    /// How many pins stand below a heading.
    static constexpr int CountRole = HeadingRole + 1;

    [[nodiscard]] int pinCount() const { return m_pinCount; }
    /// nullptr: a heading. Valid until the model changes.
    [[nodiscard]] const Submission* pinAt(int row) const;
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const SubmissionId& id) const;
    /// Time passed: today may be another day.
    void passTime();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    /// Pins were dropped on another day: so many days from the one they stand on.
    void movedByDays(const QList<pinwright::SubmissionId>& ids, int days);

private:
    /// A heading, or a pin of that day.
    struct Row {
        QDate day; ///< invalid: the service did not tell
        std::optional<Submission> pin;

        [[nodiscard]] bool isSameAs(const Row& other) const;
    };

    void rebuild();
    [[nodiscard]] QList<Row> wantedRows() const;
    void insertRow(int at, const Row& row);
    [[nodiscard]] QString headingText(const Row& row) const;
    [[nodiscard]] PinRow pinRow(const Submission& pin) const;
    [[nodiscard]] bool isMovable(const Submission& pin) const;

    const Services m_services;
    SubmissionFilter& m_pins;
    QList<Row> m_rows;
    QDate m_today;
    int m_pinCount = 0;
    QTimer m_rebuild;
};

} // namespace pinwright
