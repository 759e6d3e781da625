// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/submissionlistmodel.h"

#include "core/board.h"
#include "core/sentences.h"
#include "ui/library/daytext.h"
#include "ui/library/search.h"

#include <QLocale>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool waitsForItsTurn(const Submission& submission, const QDateTime& now)
{
    return submission.state == SubmissionState::Waiting && viewOf(submission, now) == View::Sending;
}

} // namespace

SubmissionListModel::SubmissionListModel(Outbox& outbox, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_outbox(outbox)
    , m_clock(clock)
{
    connect(&outbox, &Outbox::loaded, this, &SubmissionListModel::readAll);
    connect(&outbox, &Outbox::added, this, &SubmissionListModel::addOne);
    connect(&outbox, &Outbox::changed, this, &SubmissionListModel::updateOne);
    m_removeGone.setSingleShot(true);
    m_removeGone.setInterval(0);
    connect(&m_removeGone, &QTimer::timeout, this, &SubmissionListModel::removeGone);
    connect(&outbox, &Outbox::removed, this, [this](const SubmissionId& id) {
        m_gone.insert(id);
        m_removeGone.start();
    });
    readAll();
}

int SubmissionListModel::rowOf(const SubmissionId& id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.cend() ? -1 : int(m_submissions.size() - 1 - *found);
}

View SubmissionListModel::viewAt(int row) const
{
    return viewOf(at(row), m_clock.now());
}

const QString& SubmissionListModel::searchText(int row) const
{
    const Submission& submission = at(row);
    QString& text = m_searchTexts[submission.id];
    if (text.isNull()) {
        text = searchTextOf(submission.draft) + u'\n' + foldedName(submission.account.name);
    }
    return text;
}

QMap<View, int> SubmissionListModel::counts() const
{
    QMap<View, int> counts;
    const QDateTime now = m_clock.now();
    for (const Submission& submission : m_submissions) {
        ++counts[viewOf(submission, now)];
        if (isFinal(submission.state))
            ++counts[View::History];
    }
    return counts;
}

int SubmissionListModel::waitingCount() const
{
    const QDateTime now = m_clock.now();
    return int(std::count_if(m_submissions.cbegin(), m_submissions.cend(),
        [&now](const Submission& submission) { return waitsForItsTurn(submission, now); }));
}

void SubmissionListModel::refreshViews()
{
    if (m_submissions.isEmpty())
        return;
    emit dataChanged(index(0), index(int(m_submissions.size()) - 1));
    emit countsChanged();
}

int SubmissionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_submissions.size());
}

QVariant SubmissionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Submission& submission = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return rowFor(submission).shownTitle();
    case Qt::AccessibleTextRole:
        return rowFor(submission).spoken();
    case PinRowRole:
        return QVariant::fromValue(rowFor(submission));
    case PinIdRole:
        return submission.id.text();
    default:
        return {};
    }
}

Qt::ItemFlags SubmissionListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && waitsForItsTurn(at(index.row()), m_clock.now()) ? flags | Qt::ItemIsDragEnabled : flags;
}

void SubmissionListModel::readAll()
{
    beginResetModel();
    m_submissions = m_outbox.submissions();
    std::reverse(m_submissions.begin(), m_submissions.end());
    m_positions.clear();
    m_searchTexts.clear();
    m_gone.clear();
    for (qsizetype i = 0; i < m_submissions.size(); ++i)
        m_positions.insert(m_submissions.at(i).id, i);
    endResetModel();
    emit countsChanged();
}

void SubmissionListModel::addOne(const SubmissionId& id)
{
    const Submission* submission = m_outbox.find(id);
    if (!submission || m_positions.contains(id))
        return;
    beginInsertRows({}, 0, 0);
    m_positions.insert(id, m_submissions.size());
    m_submissions.append(*submission);
    endInsertRows();
    emit countsChanged();
}

void SubmissionListModel::updateOne(const SubmissionId& id)
{
    const Submission* submission = m_outbox.find(id);
    const int row = rowOf(id);
    if (!submission || row < 0)
        return;
    m_submissions[m_submissions.size() - 1 - row] = *submission;
    emit dataChanged(index(row), index(row));
    emit countsChanged();
}

void SubmissionListModel::removeGone()
{
    const int count = rowCount();
    for (int last = count - 1; last >= 0 && !m_gone.isEmpty(); --last) {
        int first = last + 1;
        while (first > 0 && m_gone.contains(at(first - 1).id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        const qsizetype newest = m_submissions.size() - 1;
        for (int row = first; row <= last; ++row)
            m_searchTexts.remove(at(row).id);
        m_submissions.remove(newest - last, last - first + 1);
        m_positions.clear();
        for (qsizetype i = 0; i < m_submissions.size(); ++i)
            m_positions.insert(m_submissions.at(i).id, i);
        endRemoveRows();
        last = first;
    }
    m_gone.clear();
    if (rowCount() != count)
        emit countsChanged();
}

PinRow SubmissionListModel::rowFor(const Submission& submission) const
{
    const Draft& draft = submission.draft;
    PinRow pin;
    pin.media = draft.media;
    pin.edits = draft.edits;
    pin.title = draft.title.simplified();
    pin.place = boardPath(draft.board);
    // Of one that was missed it matters when it was due, not when that was noticed.
    const bool byItsTime = !isFinal(submission.state) || submission.state == SubmissionState::Missed;
    pin.when = draft.schedule && byItsTime ? shortWhen(*draft.schedule)
                                           : QLocale().toString(submission.changed.toLocalTime(), QLocale::ShortFormat);
    if (submission.state == SubmissionState::Waiting && submission.notBefore > m_clock.now()) {
        //: Of a pin that failed and is tried again; %1: a time of day, or a date and time
        pin.when = tr("goes on at %1").arg(clockText(submission.notBefore.addSecs(59), m_clock.now()));
    }
    pin.tone = stateTone(submission.state);
    pin.icon = stateIcon(submission.state);
    pin.state = stateName(submission.state);
    if (m_outbox.isStalled(submission.id)) {
        pin.tone = StateTone::Warning;
        pin.icon = Icon::Warning;
        //: State of a pin on its way: nothing has moved for long
        pin.state = tr("Stalled");
    }
    return pin;
}

} // namespace pinwright
