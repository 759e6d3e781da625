// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outboxledger.h"

#include "core/logging.h"
#include "publishing/outboxreader.h"
#include "publishing/outcome.h"
#include "publishing/timing.h"
#include "store/store.h"
#include "store/submissionrepository.h"

#include <algorithm>

namespace pinwright {

namespace {

QList<Submission> readableOf(Database& db, const QList<SubmissionId>& ids)
{
    SubmissionRepository submissions(db);
    QList<Submission> readable;
    for (const SubmissionId& id : ids) {
        if (const Result<Submission> submission = submissions.find(id))
            readable.append(*submission);
    }
    return readable;
}

} // namespace

OutboxLedger::OutboxLedger(Store& store, const ProviderRegistry& providers, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_providers(providers)
    , m_pauseLength(pause)
    , m_reader(new OutboxReader(store, this))
{
    connect(m_reader, &OutboxReader::contentsRead, this, &OutboxLedger::take);
    connect(m_reader, &OutboxReader::failed, this, &OutboxLedger::storageFailed);
}

bool OutboxLedger::isHeldHere(const Submission& submission) const
{
    return submission.state == SubmissionState::Waiting && submission.draft.schedule
        && isTimedHere(submission.account.providerId, m_providers);
}

int OutboxLedger::heldCount(const QDateTime& until) const
{
    if (!until.isValid())
        return int(m_heldTimes.size());
    return int(std::lower_bound(m_heldTimes.cbegin(), m_heldTimes.cend(), until) - m_heldTimes.cbegin());
}

bool OutboxLedger::isChanging(const SubmissionId& id) const
{
    return m_kept.contains(id) || m_changing.contains(id) || m_unreadable.contains(id);
}

void OutboxLedger::readChanges()
{
    m_reader->readChanges();
}

void OutboxLedger::readAll()
{
    m_reader->readAll();
}

void OutboxLedger::take(const OutboxContents& contents)
{
    const QList<Submission>& onDisk = contents.submissions.readable;
    takeUnreadable(contents.submissions.unreadable);
    showPaused(contents.paused);
    if (!m_loaded) {
        load(onDisk);
    } else {
        const QList<Submission> different = differing(onDisk);
        for (const Submission& submission : different)
            show(submission);
        dropMissing(onDisk);
    }
    emit refreshed();
}

void OutboxLedger::load(const QList<Submission>& onDisk)
{
    m_loaded = true;
    m_known.reset(onDisk);
    for (const Submission& submission : onDisk) {
        if (const QDateTime time = heldTime(&submission); time.isValid())
            m_heldTimes.append(time);
    }
    std::sort(m_heldTimes.begin(), m_heldTimes.end());
    emit loaded();
    if (!m_heldTimes.isEmpty())
        emit heldChanged();
}

void OutboxLedger::takeUnreadable(const QList<SubmissionId>& ids)
{
    const QSet<SubmissionId> unreadable(ids.begin(), ids.end());
    const bool isMore = !m_unreadable.contains(unreadable);
    m_unreadable = unreadable;
    if (!isMore)
        return;
    for (const SubmissionId& id : ids)
        qCWarning(logOutbox).noquote() << "Submission" << id.text() << "could not be read and is left untouched";
    emit unreadableFound(int(ids.size()));
}

void OutboxLedger::showPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        emit pausedChanged();
}

/// Those that are not shown like this; oldest first.
QList<Submission> OutboxLedger::differing(const QList<Submission>& onDisk) const
{
    QList<Submission> different;
    for (auto submission = onDisk.crbegin(); submission != onDisk.crend(); ++submission) {
        const Submission* known = find(submission->id);
        if (!m_kept.contains(submission->id) && (!known || *known != *submission))
            different.append(*submission);
    }
    return different;
}

/// Another process cleared the history.
void OutboxLedger::dropMissing(const QList<Submission>& onDisk)
{
    if (m_known.all().size() == onDisk.size())
        return;
    QSet<SubmissionId> present;
    for (const Submission& submission : onDisk)
        present.insert(submission.id);
    QList<SubmissionId> missing;
    for (const Submission& submission : m_known.all()) {
        if (!present.contains(submission.id) && !isChanging(submission.id))
            missing.append(submission.id);
    }
    drop(missing);
}

void OutboxLedger::drop(const QList<SubmissionId>& ids)
{
    const QList<SubmissionId> gone = m_known.remove(ids);
    emit dropped(gone);
    for (const SubmissionId& id : gone)
        emit removed(id);
}

void OutboxLedger::show(const Submission& submission)
{
    const QDateTime heldBefore = heldTime(find(submission.id));
    const KnownSubmissions::Put put = m_known.put(submission);
    if (put == KnownSubmissions::Put::Same)
        return;
    const SubmissionId id = submission.id;
    emit shown(submission);
    if (put == KnownSubmissions::Put::Added)
        emit added(id);
    else
        emit changed(id);
    moveHeld(heldBefore, heldTime(find(id)));
}

void OutboxLedger::showRanks(const QHash<SubmissionId, qint64>& ranks)
{
    for (auto it = ranks.cbegin(); it != ranks.cend(); ++it) {
        if (const Submission* known = find(it.key())) {
            Submission moved = *known;
            moved.rank = it.value();
            show(moved);
        }
    }
}

/// Invalid where it is not held here.
QDateTime OutboxLedger::heldTime(const Submission* submission) const
{
    return submission && isHeldHere(*submission) ? submission->draft.schedule->utc : QDateTime();
}

void OutboxLedger::moveHeld(const QDateTime& from, const QDateTime& to)
{
    if (from == to)
        return;
    if (from.isValid())
        m_heldTimes.removeOne(from);
    if (to.isValid())
        m_heldTimes.insert(std::upper_bound(m_heldTimes.begin(), m_heldTimes.end(), to), to);
    emit heldChanged();
}

void OutboxLedger::change(const Submission& outcome, SubmissionState expected)
{
    change(outcome.id, [outcome, expected](Database& db) { return commitOutcome(db, outcome, expected); });
}

void OutboxLedger::change(const SubmissionId& id, const std::function<Result<std::optional<Submission>>(Database&)>& work)
{
    m_changing.insert(id);
    m_store.runTogether<std::optional<Submission>>(work)
        ->onFinished(this, [this, id](const Result<std::optional<Submission>>& changed) { finishChange(id, changed); })
        ->start();
}

void OutboxLedger::finishChange(const SubmissionId& id, const Result<std::optional<Submission>>& changed)
{
    m_changing.remove(id);
    if (!changed)
        noteUnwritable(changed.error());
    else if (!*changed)
        readAgain(id);
    else
        show(**changed);
    emit settled();
}

void OutboxLedger::changeMany(
    const QList<SubmissionId>& ids, const std::function<Result<Done>(Database&)>& work, const std::function<void()>& then)
{
    const QSet<SubmissionId> changing = QSet<SubmissionId>(ids.begin(), ids.end()) - m_changing;
    m_changing += changing;
    m_store.run<QList<Submission>>([ids, work](Database& db) { return work(db).map([&](Done) { return readableOf(db, ids); }); })
        ->onFinished(this,
            [this, ids, changing, then](const Result<QList<Submission>>& onDisk) {
                m_changing -= changing;
                if (onDisk)
                    showMany(ids, *onDisk);
                else
                    noteUnwritable(onDisk.error());
                if (onDisk && then)
                    then();
                emit settled();
            })
        ->start();
}

/// It is not as it was thought to be.
void OutboxLedger::readAgain(const SubmissionId& id)
{
    const QList<SubmissionId> ids{id};
    m_store.run<QList<Submission>>([ids](Database& db) { return Result<QList<Submission>>(readableOf(db, ids)); })
        ->onFinished(
            this, [this, ids](const Result<QList<Submission>>& onDisk) { showMany(ids, onDisk.value_or(QList<Submission>())); })
        ->start();
}

void OutboxLedger::showMany(const QList<SubmissionId>& ids, const QList<Submission>& onDisk)
{
    for (const Submission& submission : onDisk) {
        if (!m_kept.contains(submission.id))
            show(submission);
    }
    if (onDisk.size() < ids.size())
        readAll();
}

void OutboxLedger::noteUnwritable(const Error& error)
{
    pause();
    emit storageFailed(error);
}

void OutboxLedger::pause()
{
    m_pause.setRemainingTime(m_pauseLength);
}

void OutboxLedger::keep(const Submission& outcome, SubmissionState expected)
{
    m_kept.insert(outcome.id, {outcome, expected});
    commit(outcome.id);
}

void OutboxLedger::commitKept()
{
    const QList<SubmissionId> kept = m_kept.keys();
    for (const SubmissionId& id : kept)
        commit(id);
}

void OutboxLedger::commit(const SubmissionId& id)
{
    Kept& kept = m_kept[id];
    if (kept.committing)
        return;
    kept.committing = true;
    m_store
        .runTogether<std::optional<Submission>>([submission = kept.submission, expected = kept.expected](
                                                    Database& db) { return commitOutcome(db, submission, expected); })
        ->onFinished(this,
            [this, id](const Result<std::optional<Submission>>& committed) {
                if (committed) {
                    m_kept.remove(id);
                    finishChange(id, committed);
                } else {
                    noteUncommitted(id, committed.error());
                }
            })
        ->start();
}

/// Shown all the same: the service has answered.
void OutboxLedger::noteUncommitted(const SubmissionId& id, const Error& error)
{
    Kept& kept = m_kept[id];
    kept.committing = false;
    const bool isNews = !std::exchange(kept.told, true);
    pause();
    show(Submission(kept.submission));
    if (isNews)
        emit storageFailed(error);
}

} // namespace pinwright
