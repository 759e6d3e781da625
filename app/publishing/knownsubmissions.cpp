// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/knownsubmissions.h"

namespace pinwright {

namespace {

bool isUnderWay(SubmissionState state)
{
    return state == SubmissionState::Preparing || state == SubmissionState::Armed || state == SubmissionState::Processing;
}

} // namespace

void KnownSubmissions::reset(const QList<Submission>& submissions)
{
    m_all = submissions;
    m_numbers.clear();
    m_waiting.clear();
    m_underWay.clear();
    m_numbers.reserve(m_all.size());
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_numbers.insert(m_all.at(i).id, m_all.size() - 1 - i);
        note(m_all.at(i));
    }
}

KnownSubmissions::Put KnownSubmissions::put(const Submission& submission)
{
    const auto number = m_numbers.constFind(submission.id);
    if (number == m_numbers.constEnd()) {
        m_numbers.insert(submission.id, m_all.size());
        m_all.prepend(submission);
        note(submission);
        return Put::Added;
    }
    Submission& present = m_all[m_all.size() - 1 - *number];
    if (present == submission)
        return Put::Same;
    forget(present);
    present = submission;
    note(submission);
    return Put::Changed;
}

QList<SubmissionId> KnownSubmissions::remove(const QList<SubmissionId>& ids)
{
    QSet<SubmissionId> gone;
    for (const SubmissionId& id : ids) {
        if (m_numbers.contains(id))
            gone.insert(id);
    }
    if (!gone.isEmpty()) {
        QList<Submission> left = m_all;
        left.removeIf([&gone](const Submission& submission) { return gone.contains(submission.id); });
        reset(left);
    }
    return gone.values();
}

const Submission* KnownSubmissions::find(const SubmissionId& id) const
{
    const auto number = m_numbers.constFind(id);
    return number == m_numbers.constEnd() ? nullptr : &m_all.at(m_all.size() - 1 - *number);
}

QList<SubmissionId> KnownSubmissions::waitingOf(const AccountId& account) const
{
    QList<SubmissionId> ids;
    for (const Place& place : m_waiting.value(account))
        ids.append(place.second);
    return ids;
}

void KnownSubmissions::note(const Submission& submission)
{
    if (submission.state == SubmissionState::Waiting)
        m_waiting[submission.account.id].insert({submission.rank, submission.id});
    else if (isUnderWay(submission.state))
        m_underWay.insert(submission.id);
}

void KnownSubmissions::forget(const Submission& submission)
{
    m_underWay.remove(submission.id);
    const auto waiting = m_waiting.find(submission.account.id);
    if (waiting == m_waiting.end())
        return;
    waiting->erase({submission.rank, submission.id});
    if (waiting->empty())
        m_waiting.erase(waiting);
}

} // namespace pinwright
