// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/draftcollection.h"
#include "media/filechanges.h"
#include "ui/library/submissionlistmodel.h"

#include <QAbstractListModel>
#include <QTimer>

namespace pinwright {

/// Every submission that ended, the one that ended last first. What a filter asks of each row is worked out beforehand, between events.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// All must outlive the model.
    HistoryModel(SubmissionListModel& submissions, const DraftCollection& drafts, FileChanges& files, QObject* parent = nullptr);

    /// What rows are chosen by.
    struct Entry {
        SubmissionId id;
        qint64 ended = 0; ///< ms since 1970
        QDate day;        ///< here
        SubmissionState state = SubmissionState::Published;
        AccountId account;
        QString accountName;
        QString board;      ///< its name, or its id where that is not known; without section
        QString searchText; ///< null: not worked out yet
    };
    [[nodiscard]] const Entry& at(int row) const { return m_entries.at(row); }
    [[nodiscard]] const Submission& submissionAt(int row) const;
    [[nodiscard]] const QString& searchText(int row) const;
    /// -1 where it is not here.
    [[nodiscard]] int rowOf(const SubmissionId& id) const;

    /// How things are now beside what was sent. Files are looked at when they are asked for, so this is part of no `dataChanged()`.
    struct Since {
        FileChanges::Change file = FileChanges::Change::None;
        bool draftEdited = false; ///< it is with the user again, and says something else

        [[nodiscard]] bool isChanged() const { return draftEdited || file == FileChanges::Change::Changed; }
    };
    [[nodiscard]] Since sinceSent(const Submission& submission) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void readAll();
    void addRows(int first, int last);
    void updateRows(int first, int last);
    void dropRows(int first, int last);
    void insertEntry(const Submission& submission);
    void removeEntries(const QSet<SubmissionId>& ids);
    void tellAll();
    void foldSome();
    [[nodiscard]] static Entry entryOf(const Submission& submission);

    SubmissionListModel& m_submissions;
    const DraftCollection& m_drafts;
    FileChanges& m_files;
    mutable QList<Entry> m_entries;
    QHash<SubmissionId, qint64> m_ended; ///< by which a row is found
    QTimer m_fold;
    int m_nextToFold = 0;
};

} // namespace pinwright
