// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/seenpictures.h"

#include "publishing/outbox.h"

#include <utility>

namespace pinwright {

namespace {

/// It led to a pin, or may.
bool counts(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
    case SubmissionState::Unconfirmed:
        return true;
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return false;
    }
    return false;
}

/// Published before what is not, and of those the latest.
bool isBetter(const Submission& one, const Submission& other)
{
    const bool isPublished = one.state == SubmissionState::Published;
    if (isPublished != (other.state == SubmissionState::Published))
        return isPublished;
    return one.changed > other.changed;
}

bool isSameFile(const Media& one, const Media& other)
{
    return !one.sha256.isEmpty() && one.sha256 == other.sha256;
}

SeenPicture seenIn(const Submission& submission, const Media& media)
{
    const bool isPublished = submission.state == SubmissionState::Published;
    return {.where = isPublished ? SeenPicture::Where::Published : SeenPicture::Where::Outbox,
        .sameFile = isSameFile(submission.draft.media, media),
        .submission = submission.id,
        .board = boardPath(submission.draft.board),
        .title = submission.draft.title,
        .when = isPublished ? submission.changed : submission.created};
}

} // namespace

template <class Id>
bool SeenPictures::Known<Id>::set(const Id& id, const std::optional<Entry>& entry)
{
    const auto known = entries.constFind(id);
    const std::optional<Entry> before = known == entries.cend() ? std::nullopt : std::optional<Entry>(*known);
    if (before == entry)
        return false;
    if (before) {
        LookAlikes<Id>& others = byAccount[before->account];
        others.remove(id);
        if (others.isEmpty())
            byAccount.remove(before->account);
        entries.remove(id);
    }
    if (entry) {
        byAccount[entry->account].put(id, entry->hash);
        entries.insert(id, *entry);
    }
    return true;
}

template <class Id>
QList<Id> SeenPictures::Known<Id>::like(const AccountId& account, quint64 hash) const
{
    const auto found = byAccount.constFind(account);
    return found == byAccount.cend() ? QList<Id>() : found->like(hash);
}

SeenPictures::SeenPictures(const Outbox& outbox, Drafts drafts, QObject* parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_source(std::move(drafts))
{
    connect(&outbox, &Outbox::loaded, this, &SeenPictures::noteAll);
    connect(&outbox, &Outbox::added, this, &SeenPictures::noteSubmission);
    connect(&outbox, &Outbox::changed, this, &SeenPictures::noteSubmission);
    connect(&outbox, &Outbox::removed, this, &SeenPictures::noteSubmission);
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &SeenPictures::changed);
    noteAll();
}

void SeenPictures::note(const Draft& draft)
{
    using Entry = Known<DraftId>::Entry;
    const auto& hash = draft.media.perceptualHash;
    const bool known = hash && !draft.account.isEmpty();
    if (m_drafts.set(draft.id, known ? std::optional(Entry{draft.account, *hash}) : std::nullopt))
        m_tell.start();
}

void SeenPictures::forget(const DraftId& draft)
{
    if (m_drafts.set(draft, std::nullopt))
        m_tell.start();
}

std::optional<SeenPicture> SeenPictures::find(const Draft& draft) const
{
    const std::optional<quint64>& hash = draft.media.perceptualHash;
    if (!hash || draft.account.isEmpty())
        return std::nullopt;
    const std::optional<SeenPicture> seen = findSubmission(draft, *hash);
    return seen ? seen : findDraft(draft, *hash);
}

void SeenPictures::noteAll()
{
    for (const Submission& submission : m_outbox.submissions())
        noteSubmission(submission.id);
}

void SeenPictures::noteSubmission(const SubmissionId& id)
{
    using Entry = Known<SubmissionId>::Entry;
    const Submission* submission = m_outbox.find(id);
    std::optional<Entry> entry;
    if (submission && counts(submission->state) && submission->draft.media.perceptualHash)
        entry = Entry{submission->account.id, *submission->draft.media.perceptualHash};
    const bool isOther = m_submissions.set(id, entry);
    // Whether it is on its way or published is part of the answer.
    const bool wasPublished = m_published.contains(id);
    const bool isPublished = entry && submission->state == SubmissionState::Published;
    if (isPublished)
        m_published.insert(id);
    else
        m_published.remove(id);
    if (isOther || wasPublished != isPublished)
        m_tell.start();
}

std::optional<SeenPicture> SeenPictures::findSubmission(const Draft& draft, quint64 hash) const
{
    const Submission* best = nullptr;
    for (const SubmissionId& id : m_submissions.like(draft.account, hash)) {
        const Submission* submission = m_outbox.find(id);
        if (submission && submission->draft.id != draft.id && (!best || isBetter(*submission, *best)))
            best = submission;
    }
    return best ? std::optional(seenIn(*best, draft.media)) : std::nullopt;
}

std::optional<SeenPicture> SeenPictures::findDraft(const Draft& draft, quint64 hash) const
{
    int first = m_source.rowOf(draft.id);
    const Draft* best = nullptr;
    for (const DraftId& id : m_drafts.like(draft.account, hash)) {
        const int row = m_source.rowOf(id);
        const Draft* other = row >= 0 && row < first ? m_source.find(id) : nullptr;
        if (!other)
            continue;
        best = other;
        first = row;
    }
    if (!best)
        return std::nullopt;
    return SeenPicture{.where = SeenPicture::Where::Draft,
        .sameFile = isSameFile(best->media, draft.media),
        .draft = best->id,
        .board = best->board.name,
        .title = best->title,
        .when = best->created};
}

} // namespace pinwright
