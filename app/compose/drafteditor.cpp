// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/drafteditor.h"

#include <chrono>

using namespace std::chrono_literals;

namespace pinwright {

namespace {

/// Schedules are to the minute; half of that finds one that has passed soon enough.
constexpr auto recheckInterval = 30s;

QList<Field> differences(const Draft& a, const Draft& b)
{
    QList<Field> fields;
    const auto note = [&fields](Field field, bool differs) {
        if (differs)
            fields.append(field);
    };
    note(Field::Media, a.media != b.media || a.edits != b.edits || a.origin != b.origin);
    note(Field::Account, a.account != b.account);
    note(Field::Board, a.board != b.board);
    note(Field::Title, a.title != b.title);
    note(Field::Description, a.description != b.description);
    note(Field::Link, a.link != b.link);
    note(Field::AltText, a.altText != b.altText);
    note(Field::When, a.schedule != b.schedule);
    return fields;
}

} // namespace

DraftEditor::DraftEditor(DraftCollection& drafts, DraftCheck check, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_check(std::move(check))
{
    connect(&m_drafts, &DraftCollection::changed, this, &DraftEditor::onChanged);
    connect(&m_drafts, &DraftCollection::removed, this, &DraftEditor::onRemoved);
    m_recheckTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_recheckTimer, &QTimer::timeout, this, &DraftEditor::recheck);
    m_recheckTimer.start(recheckInterval);
}

DraftEditor::~DraftEditor()
{
    flush();
}

void DraftEditor::edit(const DraftId& id)
{
    if (id == m_draft.id)
        return;
    flush();
    const Draft* draft = m_drafts.find(id);
    m_draft = draft ? *draft : Draft();
    // First: whoever hears of the draft must not find the issues of the one before.
    const bool hasOthers = renewIssues();
    emit draftChanged();
    if (hasOthers)
        emit issuesChanged();
}

QList<Issue> DraftEditor::issuesOf(Field field) const
{
    QList<Issue> issues;
    for (const Issue& issue : m_issues) {
        if (issue.field == field)
            issues.append(issue);
    }
    return issues;
}

bool DraftEditor::canPublish() const
{
    return isEditing() && !hasErrors(m_issues);
}

template <class T>
void DraftEditor::set(T& member, const T& value)
{
    if (!isEditing() || member == value)
        return;
    const Draft before = m_draft;
    member = value;
    // The service's boards are another account's.
    if (m_draft.account != before.account)
        m_draft.board = {};
    apply(differences(before, m_draft));
}

void DraftEditor::setMedia(const Media& media)
{
    if (media.path != m_draft.media.path || media.address != m_draft.media.address)
        m_draft.edits = {};
    set(m_draft.media, media);
}

void DraftEditor::setEdits(const MediaEdits& edits)
{
    set(m_draft.edits, edits);
}

void DraftEditor::setAccount(const AccountId& account)
{
    set(m_draft.account, account);
}

void DraftEditor::setBoard(const BoardRef& board)
{
    set(m_draft.board, board);
}

void DraftEditor::setTitle(const QString& title)
{
    set(m_draft.title, title);
}

void DraftEditor::setDescription(const QString& description)
{
    set(m_draft.description, description);
}

void DraftEditor::setLink(const QString& link)
{
    set(m_draft.link, link);
}

void DraftEditor::setAltText(const QString& altText)
{
    set(m_draft.altText, altText);
}

void DraftEditor::setSchedule(const std::optional<Schedule>& schedule)
{
    set(m_draft.schedule, schedule);
}

void DraftEditor::apply(const QList<Field>& fields)
{
    m_drafts.update(m_draft);
    for (const Field field : fields)
        emit fieldChanged(field);
    recheck();
}

void DraftEditor::onChanged(int row)
{
    const Draft& draft = m_drafts.at(row);
    if (draft.id != m_draft.id || draft == m_draft)
        return;
    const QList<Field> fields = differences(m_draft, draft);
    m_draft = draft;
    for (const Field field : fields)
        emit fieldChanged(field);
    recheck();
}

void DraftEditor::onRemoved()
{
    if (isEditing() && m_drafts.rowOf(m_draft.id) < 0)
        edit({});
}

void DraftEditor::recheck()
{
    if (renewIssues())
        emit issuesChanged();
}

bool DraftEditor::renewIssues()
{
    QList<Issue> issues = isEditing() ? m_check(m_draft) : QList<Issue>();
    if (issues == m_issues)
        return false;
    m_issues = std::move(issues);
    return true;
}

void DraftEditor::flush()
{
    m_drafts.save();
}

} // namespace pinwright
