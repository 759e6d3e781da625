// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace pinwright {

namespace {

constexpr qint64 sliceMs = 4; ///< of the window's thread at a time; a frame has 16

bool saysSomethingElse(const Draft& now, const Draft& sent)
{
    return now.title != sent.title || now.description != sent.description || now.link != sent.link || now.altText != sent.altText
        || now.account != sent.account || now.board.id != sent.board.id || now.board.section != sent.board.section
        || now.schedule != sent.schedule || now.media.path != sent.media.path || now.media.address != sent.media.address
        || now.media.bytes != sent.media.bytes || now.media.modified != sent.media.modified;
}

bool endedLater(const HistoryModel::Entry& a, const HistoryModel::Entry& b)
{
    return a.ended > b.ended;
}

} // namespace

HistoryModel::HistoryModel(SubmissionListModel& submissions, const DraftCollection& drafts, FileChanges& files, QObject* parent)
    : QAbstractListModel(parent)
    , m_submissions(submissions)
    , m_drafts(drafts)
    , m_files(files)
{
    m_fold.setInterval(0);
    connect(&m_fold, &QTimer::timeout, this, &HistoryModel::foldSome);
    connect(&submissions, &QAbstractItemModel::modelReset, this, &HistoryModel::readAll);
    connect(&submissions, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { addRows(first, last); });
    connect(&submissions, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) { dropRows(first, last); });
    connect(&submissions, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { updateRows(first.row(), last.row()); });
    readAll();
}

const Submission& HistoryModel::submissionAt(int row) const
{
    return m_submissions.at(m_submissions.rowOf(m_entries.at(row).id));
}

const QString& HistoryModel::searchText(int row) const
{
    Entry& entry = m_entries[row];
    if (entry.searchText.isNull())
        entry.searchText = m_submissions.searchText(m_submissions.rowOf(entry.id));
    return entry.searchText;
}

int HistoryModel::rowOf(const SubmissionId& id) const
{
    const auto ended = m_ended.constFind(id);
    if (ended == m_ended.cend())
        return -1;
    const auto [first, last] = std::equal_range(m_entries.cbegin(), m_entries.cend(), Entry{.ended = *ended}, endedLater);
    const auto found = std::find_if(first, last, [&id](const Entry& entry) { return entry.id == id; });
    return found == last ? -1 : int(found - m_entries.cbegin());
}

HistoryModel::Since HistoryModel::sinceSent(const Submission& submission) const
{
    const Draft* draft = m_drafts.find(submission.draft.id);
    return {.file = submission.state == SubmissionState::Published ? m_files.of(submission.draft.media) : FileChanges::Change::None,
        .draftEdited = draft && saysSomethingElse(*draft, submission.draft)};
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QModelIndex submission = m_submissions.index(m_submissions.rowOf(m_entries.at(index.row()).id));
    if (role != PinRowRole && role != Qt::AccessibleTextRole)
        return submission.data(role);
    const Submission& sent = m_submissions.at(submission.row());
    PinRow pin = submission.data(PinRowRole).value<PinRow>();
    pin.account = sent.account.name;
    pin.when = QLocale().toString(sent.changed.toLocalTime(), QLocale::ShortFormat);
    if (sinceSent(sent).isChanged()) {
        //: At a pin in the history whose picture or draft is another now than what was sent
        pin.note = sent.state == SubmissionState::Published ? tr("Changed since published") : tr("Changed since");
    }
    return role == PinRowRole ? QVariant::fromValue(pin) : pin.spoken();
}

void HistoryModel::readAll()
{
    beginResetModel();
    m_entries.clear();
    m_ended.clear();
    for (int row = 0; row < m_submissions.rowCount(); ++row) {
        if (isFinal(m_submissions.at(row).state))
            m_entries.append(entryOf(m_submissions.at(row)));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), endedLater);
    for (const Entry& entry : std::as_const(m_entries))
        m_ended.insert(entry.id, entry.ended);
    m_nextToFold = 0;
    m_fold.start();
    endResetModel();
}

void HistoryModel::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (isFinal(m_submissions.at(row).state))
            insertEntry(m_submissions.at(row));
    }
}

void HistoryModel::updateRows(int first, int last)
{
    QSet<SubmissionId> gone;
    for (int row = first; row <= last; ++row) {
        const Submission& submission = m_submissions.at(row);
        const int known = rowOf(submission.id);
        if (known < 0 && isFinal(submission.state)) {
            insertEntry(submission);
        } else if (known >= 0 && !isFinal(submission.state)) {
            gone.insert(submission.id);
        } else if (known >= 0 && m_entries.at(known).ended != submission.changed.toMSecsSinceEpoch()) {
            removeEntries({submission.id});
            insertEntry(submission);
        } else if (known >= 0) {
            m_entries[known] = entryOf(submission);
            m_nextToFold = std::min(m_nextToFold, known);
            if (first == last)
                emit dataChanged(index(known), index(known));
        }
    }
    removeEntries(gone);
    m_fold.start();
    if (first != last)
        tellAll();
}

void HistoryModel::dropRows(int first, int last)
{
    QSet<SubmissionId> ids;
    for (int row = first; row <= last; ++row)
        ids.insert(m_submissions.at(row).id);
    removeEntries(ids);
}

void HistoryModel::insertEntry(const Submission& submission)
{
    const Entry entry = entryOf(submission);
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entry, endedLater);
    const int row = int(place - m_entries.cbegin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    m_ended.insert(entry.id, entry.ended);
    m_nextToFold = std::min(m_nextToFold, row);
    endInsertRows();
    m_fold.start();
}

/// In whole runs, since clearing the history takes thousands that stand together.
void HistoryModel::removeEntries(const QSet<SubmissionId>& ids)
{
    for (int last = int(m_entries.size()) - 1; last >= 0 && !ids.isEmpty(); --last) {
        int first = last + 1;
        while (first > 0 && ids.contains(m_entries.at(first - 1).id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_ended.remove(m_entries.at(row).id);
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    m_nextToFold = std::min(m_nextToFold, int(m_entries.size()));
}

void HistoryModel::tellAll()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(int(m_entries.size()) - 1));
}

void HistoryModel::foldSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_nextToFold < m_entries.size() && timer.elapsed() < sliceMs)
        (void)searchText(m_nextToFold++);
    if (m_nextToFold >= m_entries.size())
        m_fold.stop();
}

HistoryModel::Entry HistoryModel::entryOf(const Submission& submission)
{
    const BoardRef& board = submission.draft.board;
    return {.id = submission.id,
        .ended = submission.changed.toMSecsSinceEpoch(),
        .day = submission.changed.toLocalTime().date(),
        .state = submission.state,
        .account = submission.account.id,
        .accountName = submission.account.name,
        .board = board.name.isEmpty() ? board.id.text() : board.name};
}

} // namespace pinwright
