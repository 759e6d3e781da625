// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/timetable.h"

namespace pinwright {

void Timetable::placeAll(const QDateTime& now)
{
    m_entries.clear();
    m_places.clear();
    m_changes.clear();
    for (const Places& waiting : m_known.waiting()) {
        for (const KnownSubmissions::Place& one : waiting)
            place(one.second, now);
    }
    m_now = now;
}

void Timetable::place(const SubmissionId& id, const QDateTime& now)
{
    remove(id);
    const Submission* submission = m_known.find(id);
    if (!submission || submission->state != SubmissionState::Waiting)
        return;
    const Entry entry{submission->account.id, {submission->rank, id}, m_rule(*submission, now)};
    m_places[entry.account][size_t(entry.standing.stage)].insert(entry.place);
    if (entry.standing.until.isValid())
        m_changes.insert({entry.standing.until, id});
    m_entries.insert(id, entry);
}

void Timetable::advance(const QDateTime& now)
{
    if (now < m_now) {
        placeAll(now);
        return;
    }
    m_now = now;
    while (!m_changes.empty() && m_changes.begin()->first <= now) {
        const SubmissionId id = m_changes.begin()->second;
        place(id, now);
    }
}

const Timetable::Places& Timetable::at(Stage stage, const AccountId& account) const
{
    static const Places none;
    const auto places = m_places.constFind(account);
    return places == m_places.constEnd() ? none : (*places)[size_t(stage)];
}

QList<SubmissionId> Timetable::late() const
{
    QList<SubmissionId> ids;
    for (const ByStage& places : m_places) {
        for (const KnownSubmissions::Place& place : places[size_t(Stage::Late)])
            ids.append(place.second);
    }
    return ids;
}

void Timetable::remove(const SubmissionId& id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd())
        return;
    m_places[entry->account][size_t(entry->standing.stage)].erase(entry->place);
    m_changes.erase({entry->standing.until, id});
    m_entries.erase(entry);
}

} // namespace pinwright
