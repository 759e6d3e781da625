// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outbox.h"

#include "core/chainedjob.h"
#include "core/logging.h"
#include "core/reachability.h"
#include "core/sentences.h"
#include "core/textlength.h"
#include "publishing/connect.h"
#include "publishing/outboxreader.h"
#include "publishing/outboxrun.h"
#include "publishing/outcome.h"
#include "publishing/ownerlock.h"
#include "publishing/poller.h"
#include "publishing/reconciler.h"
#include "publishing/recovery.h"
#include "publishing/refusals.h"
#include "publishing/requestbudget.h"
#include "publishing/timing.h"
#include "store/historyrepository.h"
#include "store/store.h"
#include "store/submissionrepository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pinwright {

namespace {

constexpr int beatsToRecovery = 10;
constexpr int beatsOfPause = 5;                          // after a write that failed
constexpr std::chrono::milliseconds standstillDelay{20}; // many changes, one look

/// As a service is to get it, and as the checks saw it: the link without spaces around it, and optional texts left out in which there is
/// nothing to see.
Draft withoutBlanks(Draft draft)
{
    draft.link = draft.link.trimmed();
    for (QString* optional : {&draft.description, &draft.altText}) {
        if (isBlank(*optional))
            optional->clear();
    }
    return draft;
}

bool canBeRescheduled(SubmissionState state)
{
    return state == SubmissionState::Waiting || state == SubmissionState::Missed;
}

bool canBeSentAgain(const Submission& submission)
{
    const SubmissionState state = submission.state;
    return state == SubmissionState::Failed || state == SubmissionState::Missed || state == SubmissionState::Cancelled
        || state == SubmissionState::Unconfirmed || (state == SubmissionState::Waiting && submission.error);
}

bool isAccepted(SubmissionState state)
{
    return state == SubmissionState::Processing || state == SubmissionState::Scheduled || state == SubmissionState::Published;
}

} // namespace

Outbox::Outbox(const PublishingMeans& means, Options options, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_options(std::move(options))
    , m_owner(std::make_unique<OwnerLock>(m_options.ownerFolder))
    , m_reader(new OutboxReader(means.store, this))
    , m_poller(new Poller(means, this))
    , m_reconciler(new Reconciler(
          means, [this](const AccountId& account) { return !m_holds.refusal(account); }, this))
    , m_hosted(new HostedCopies(means, this))
    , m_departures(means,
          {m_options.uploadsAtOnce, m_options.uploadsInAll, m_options.lateLimit, m_options.retry.value_or(RetryPolicy())}, m_known,
          m_holds)
    , m_clockWatch(means.clock)
{
    connect(m_reader, &OutboxReader::contentsRead, this, &Outbox::take);
    connect(m_reader, &OutboxReader::failed, this, &Outbox::storageFailed);
    connect(m_poller, &Poller::answered, this, &Outbox::change);
    connect(m_poller, &Poller::asked, this, &Outbox::tellChecked);
    connect(m_reconciler, &Reconciler::settled, this, &Outbox::show);
    connect(m_reconciler, &Reconciler::lookUpChanged, this, &Outbox::lookUpChanged);
    connect(m_hosted, &HostedCopies::kept, this, [this](const Submission& submission) {
        show(submission);
        m_reader->readAll();
    });
    connect(m_hosted, &HostedCopies::removalEnded, this, &Outbox::beginDue);
    connect(&m_means.accounts, &AccountBook::loaded, this, &Outbox::workOn);
    connect(&m_means.accounts, &AccountBook::changed, this, &Outbox::noteAccounts);
    connect(&m_means.accounts, &AccountBook::saved, this, [this](const AccountId& account) {
        if (m_holds.refusal(account))
            tryAgain(account);
    });
    connect(&m_means.reachability, &Reachability::changed, this, [this] {
        if (m_means.reachability.isOnline())
            m_departures.noteOnline();
        beginDue();
    });
    m_standstillTimer.setSingleShot(true);
    m_standstillTimer.setInterval(standstillDelay);
    connect(&m_standstillTimer, &QTimer::timeout, this, &Outbox::noteStandstills);
    m_heart.setInterval(m_options.beat);
    connect(&m_heart, &QTimer::timeout, this, &Outbox::beat);
}

Outbox::~Outbox()
{
    const QList<SubmissionId> unkept = m_outcomes.keys();
    for (const SubmissionId& id : unkept)
        commit(id);
    qDeleteAll(m_runs);
}

void Outbox::start()
{
    m_begun = m_means.clock.now();
    m_heart.start();
    recover();
    m_reader->readChanges();
}

void Outbox::stop()
{
    m_stopped = true;
    m_poller->stop();
    m_reconciler->stop();
}

bool Outbox::isHeldHere(const Submission& submission) const
{
    return submission.state == SubmissionState::Waiting && submission.draft.schedule
        && isTimedHere(submission.account.providerId, m_means.providers);
}

int Outbox::heldCount(const QDateTime& until) const
{
    if (!until.isValid())
        return int(m_heldTimes.size());
    return int(std::lower_bound(m_heldTimes.cbegin(), m_heldTimes.cend(), until) - m_heldTimes.cbegin());
}

QDateTime Outbox::nextHeld() const
{
    return m_heldTimes.value(0);
}

Outbox::Progress Outbox::progress(const SubmissionId& id) const
{
    const OutboxRun* run = m_runs.value(id);
    return run ? Progress{run->bytesSent(), run->bytesTotal()} : Progress{};
}

LookUp Outbox::lookUp(const SubmissionId& id) const
{
    return m_reconciler->lookUp(id);
}

Job<QList<Attempt>>* Outbox::attempts(const SubmissionId& id)
{
    return m_means.store.run<QList<Attempt>>([id](Database& db) { return HistoryRepository(db).attempts(id); });
}

Job<SubmissionId>* Outbox::add(const Draft& composed, const Account& account)
{
    const QDateTime now = m_means.clock.now();
    const Draft draft = withoutBlanks(composed);
    const Submission submission{.id = SubmissionId::create(),
        .draft = draft,
        .account = account,
        .fingerprint = fingerprintOf(draft, account.id),
        .created = now,
        .changed = now};
    auto* stored = m_means.store.run<Submission>([submission](Database& db) -> Result<Submission> {
        SubmissionRepository submissions(db);
        const Result<Done> done = submissions.add(submission);
        if (!done)
            return failure(done.error());
        return submissions.find(submission.id);
    });
    return mapJob<SubmissionId>(stored, [self = QPointer<Outbox>(this)](const Result<Submission>& kept) -> Result<SubmissionId> {
        if (!kept) {
            if (self)
                self->m_reader->readAll(); // a job that was cancelled may be on disk all the same
            return failure(kept.error());
        }
        if (self) {
            self->m_own.insert(kept->id);
            self->show(*kept);
            self->beginDue();
        }
        return kept->id;
    });
}

void Outbox::cancel(const SubmissionId& id)
{
    if (OutboxRun* run = m_runs.value(id)) {
        run->cancel();
        return;
    }
    const Submission* submission = find(id);
    if (!submission || isBusy(id))
        return;
    if (submission->state != SubmissionState::Waiting && submission->state != SubmissionState::Preparing)
        return;
    Submission outcome = *submission;
    outcome.state = SubmissionState::Cancelled;
    outcome.changed = m_means.clock.now();
    change(outcome, submission->state);
}

Job<Done>* Outbox::withdraw(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || submission->state != SubmissionState::Waiting)
        return readyJob<Done>(failure(tooLateToTakeBack()));
    Submission outcome = *submission;
    outcome.state = SubmissionState::Cancelled;
    outcome.changed = m_means.clock.now();
    auto* stored = m_means.store.run<std::optional<Submission>>(
        [outcome](Database& db) { return commitOutcome(db, outcome, SubmissionState::Waiting); });
    return mapJob<Done>(stored, [self = QPointer<Outbox>(this)](const Result<std::optional<Submission>>& kept) -> Result<Done> {
        if (self && kept && *kept)
            self->show(**kept);
        else if (self)
            self->m_reader->readAll(); // a job that was cancelled may be on disk all the same
        if (!kept)
            return failure(kept.error());
        return *kept ? Result<Done>(Done()) : failure(tooLateToTakeBack());
    });
}

void Outbox::sendAgain(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || !canBeSentAgain(*submission))
        return;
    std::optional<Schedule> schedule = submission->draft.schedule;
    if (schedule && schedule->utc <= m_means.clock.now())
        schedule.reset();
    m_own.insert(id);
    m_changing.insert(id);
    const bool isTrial = m_holds.refusal(submission->account.id).has_value();
    putBack(*submission, schedule)
        ->onFinished(this,
            [this, id, isTrial, account = submission->account.id](const Result<std::optional<Submission>>& changed) {
                finishChange(id, changed);
                if (isTrial)
                    tryAgain(account);
            })
        ->start();
}

Job<Done>* Outbox::reschedule(const SubmissionId& id, const std::optional<Schedule>& schedule)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || !canBeRescheduled(submission->state))
        return readyJob<Done>(failure(tooLateForAnotherTime()));
    if (schedule) {
        if (const std::optional<Error> fault = timeFault(*schedule, m_means.clock.now()))
            return readyJob<Done>(failure(*fault));
    }
    auto* stored = putBack(*submission, schedule);
    return mapJob<Done>(
        stored, [self = QPointer<Outbox>(this), isNow = !schedule](const Result<std::optional<Submission>>& kept) -> Result<Done> {
            if (self && kept && *kept) {
                if (isNow)
                    self->m_own.insert((*kept)->id);
                self->show(**kept);
                self->beginDue();
            } else if (self) {
                self->m_reader->readAll(); // a job that was cancelled may be on disk all the same
            }
            if (!kept)
                return failure(kept.error());
            return *kept ? Result<Done>(Done()) : failure(tooLateForAnotherTime());
        });
}

/// Where the pin was left on the web stays known: one that goes to the same place again is not put there twice.
Job<std::optional<Submission>>* Outbox::putBack(const Submission& submission, const std::optional<Schedule>& schedule)
{
    Submission waiting = submission;
    waiting.changed = m_means.clock.now();
    waiting.draft.schedule = schedule;
    if (const Account* account = m_means.accounts.find(waiting.account.id))
        waiting.account = *account;
    waiting.fingerprint = fingerprintOf(waiting.draft, waiting.account.id);
    return m_means.store.run<std::optional<Submission>>(
        [waiting, expected = submission.state](Database& db) { return commitAgain(db, waiting, expected); });
}

std::optional<Error> Outbox::whyHostedStays(const SubmissionId& id) const
{
    const Submission* found = find(id);
    if (!found || found->hosted.isEmpty())
        return noCopy();
    if (isBusy(id) || !isFinal(found->state))
        return copyMayBeNeeded();
    return std::nullopt;
}

Job<CopyRemoval>* Outbox::removeHosted(const SubmissionId& id)
{
    const std::optional<Error> reason = whyHostedStays(id);
    return reason ? readyJob<CopyRemoval>(failure(*reason)) : m_hosted->remove(*find(id));
}

Job<Done>* Outbox::forgetHosted(const SubmissionId& id)
{
    const std::optional<Error> reason = whyHostedStays(id);
    return reason ? readyJob<Done>(failure(*reason)) : m_hosted->forget(*find(id));
}

void Outbox::markPublished(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || submission->state != SubmissionState::Unconfirmed)
        return;
    Submission outcome = *submission;
    outcome.state = SubmissionState::Published;
    outcome.changed = m_means.clock.now();
    outcome.error.reset();
    change(outcome, SubmissionState::Unconfirmed);
}

void Outbox::confirm(const SubmissionId& id, const FoundPin& pin)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || submission->state != SubmissionState::Unconfirmed)
        return;
    m_changing.insert(id);
    m_means.store
        .run<std::optional<Submission>>(
            [id, pin, now = m_means.clock.now()](Database& db) { return commitFound(db, id, pin, now); })
        ->onFinished(this, [this, id](const Result<std::optional<Submission>>& changed) { finishChange(id, changed); })
        ->start();
}

void Outbox::checkNow(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || m_stopped || !m_means.accounts.isLoaded())
        return;
    if (submission->state == SubmissionState::Unconfirmed)
        m_reconciler->askNow(*submission);
    else
        m_poller->askNow(*submission);
}

void Outbox::setPaused(bool paused)
{
    m_means.store.run<Done>([paused](Database& db) { return SubmissionRepository(db).setPaused(paused); })
        ->onFinished(this,
            [this, paused](const Result<Done>& kept) {
                if (!kept) {
                    emit storageFailed(kept.error());
                    return;
                }
                takePaused(paused);
                beginDue();
            })
        ->start();
}

void Outbox::tryAgain(const AccountId& id)
{
    m_means.budget.endPause(id);
    const auto goOn = [this, id] {
        m_holds.release(id);
        m_reader->readAll();
    };
    const Account* account = m_means.accounts.find(id);
    if (!account)
        return goOn();
    const QList<SubmissionId> waiting = m_known.waitingOf(id);
    changeMany(
        waiting, [waiting, account = *account](Database& db) { return SubmissionRepository(db).renew(waiting, account); }, goOn);
}

void Outbox::stopAll()
{
    const auto running = m_runs;
    for (OutboxRun* run : running)
        run->cancel();
    const QDateTime now = m_means.clock.now();
    QList<SubmissionId> waiting;
    for (const Submission& submission : submissions()) {
        const bool isLater = submission.draft.schedule && submission.draft.schedule->utc > now;
        if (submission.state == SubmissionState::Preparing && !isBusy(submission.id))
            cancel(submission.id);
        else if (submission.state == SubmissionState::Waiting && !isLater && !isBusy(submission.id))
            waiting.append(submission.id);
    }
    changeMany(
        waiting, [waiting, now](Database& db) { return SubmissionRepository(db).cancelWaiting(waiting, now); },
        [this] { m_reader->readAll(); });
}

Job<Done>* Outbox::moveBefore(const QList<SubmissionId>& ids, const SubmissionId& before)
{
    auto* moved = m_means.store.run<bool>([ids, before](Database& db) { return SubmissionRepository(db).moveBefore(ids, before); });
    return mapJob<Done>(moved, [self = QPointer(this)](const Result<bool>& done) -> Result<Done> {
        if (self)
            self->m_reader->readAll();
        if (!done)
            return failure(done.error());
        return *done ? Result<Done>(Done()) : failure(tooLateToMove());
    });
}

Job<int>* Outbox::clearHistory(const QDateTime& before)
{
    auto* cleared = m_means.store.run<QList<SubmissionId>>(
        [before, spared = m_unreadable](Database& db) { return HistoryRepository(db).clear(before, spared); });
    return mapJob<int>(cleared, [self = QPointer(this)](const Result<QList<SubmissionId>>& ids) -> Result<int> {
        if (!ids)
            return failure(ids.error());
        if (self)
            self->drop(*ids);
        return int(ids->size());
    });
}

/// Once what the answer changed is committed: the store works in order.
void Outbox::tellChecked(const SubmissionId& id)
{
    m_means.store.run<Done>([](Database&) { return Result<Done>(Done()); })
        ->onFinished(this, [this, id](const Result<Done>&) { emit checked(id); })
        ->start();
}

void Outbox::beat()
{
    watchClock();
    const QList<SubmissionId> unkept = m_outcomes.keys();
    for (const SubmissionId& id : unkept)
        commit(id);
    if (m_options.works == Works::Everything && m_nextRecovery.hasExpired())
        recover();
    m_reader->readChanges();
    missLate();
    beginDue();
    noteStalled();
    if (isWorking()) {
        m_poller->tick();
        m_reconciler->tick();
    }
}

void Outbox::recover()
{
    m_nextRecovery.setRemainingTime(beatsToRecovery * m_options.beat);
    if (!m_owner->take())
        emit storageFailed(
            {.kind = ErrorKind::Storage, .providerCode = QStringLiteral("read-only"), .detail = m_options.ownerFolder});
    m_means.store
        .run<bool>(
            [folder = m_options.ownerFolder, now = m_means.clock.now()](Database& db) { return recoverFromDead(db, folder, now); })
        ->onFinished(this,
            [this](const Result<bool>& recovered) {
                if (!recovered)
                    emit storageFailed(recovered.error());
                else if (*recovered)
                    m_reader->readAll();
            })
        ->start();
}

void Outbox::take(const OutboxContents& contents)
{
    const QList<Submission>& onDisk = contents.submissions.readable;
    takeUnreadable(contents.submissions.unreadable);
    takePaused(contents.paused);
    if (!m_loaded) {
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
    } else {
        // Another process may have added the account as well. The store works in order: what begins now finds it.
        m_means.accounts.load();
        const QList<Submission> different = differing(onDisk);
        for (const Submission& submission : different)
            show(submission);
        dropMissing(onDisk);
    }
    workOn();
}

void Outbox::takeUnreadable(const QList<SubmissionId>& ids)
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

void Outbox::takePaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    emit pausedChanged();
    m_standstillTimer.start();
}

/// Those that are not shown like this; oldest first.
QList<Submission> Outbox::differing(const QList<Submission>& onDisk) const
{
    QList<Submission> different;
    for (auto submission = onDisk.crbegin(); submission != onDisk.crend(); ++submission) {
        const Submission* known = find(submission->id);
        if (!m_outcomes.contains(submission->id) && (!known || *known != *submission))
            different.append(*submission);
    }
    return different;
}

/// Another process cleared the history.
void Outbox::dropMissing(const QList<Submission>& onDisk)
{
    if (submissions().size() == onDisk.size())
        return;
    QSet<SubmissionId> present = m_unreadable;
    for (const Submission& submission : onDisk)
        present.insert(submission.id);
    QList<SubmissionId> missing;
    for (const Submission& submission : submissions()) {
        if (!present.contains(submission.id) && !isBusy(submission.id))
            missing.append(submission.id);
    }
    drop(missing);
}

void Outbox::drop(const QList<SubmissionId>& ids)
{
    const QList<SubmissionId> gone = m_known.remove(ids);
    for (const SubmissionId& id : gone)
        emit removed(id);
}

void Outbox::show(const Submission& submission)
{
    const QDateTime heldBefore = heldTime(find(submission.id));
    const KnownSubmissions::Put put = m_known.put(submission);
    if (put == KnownSubmissions::Put::Same)
        return;
    if (isWorking())
        follow(submission);
    if (put == KnownSubmissions::Put::Added)
        emit added(submission.id);
    else
        emit changed(submission.id);
    moveHeld(heldBefore, heldTime(find(submission.id)));
}

/// Invalid where it is not held here.
QDateTime Outbox::heldTime(const Submission* submission) const
{
    return submission && isHeldHere(*submission) ? submission->draft.schedule->utc : QDateTime();
}

void Outbox::moveHeld(const QDateTime& from, const QDateTime& to)
{
    if (from == to)
        return;
    if (from.isValid())
        m_heldTimes.removeOne(from);
    if (to.isValid())
        m_heldTimes.insert(std::upper_bound(m_heldTimes.begin(), m_heldTimes.end(), to), to);
    emit heldChanged();
}

void Outbox::noteStandstills()
{
    const QList<Standstill> now =
        m_departures.standstills(m_paused, [this](const Submission& submission) { return isOurs(submission.id); });
    if (std::exchange(m_standstills, now) != now)
        emit standstillsChanged();
}

void Outbox::noteStalled()
{
    const QDateTime now = m_means.clock.now();
    QSet<SubmissionId> stalled;
    for (const SubmissionId& id : m_known.underWay()) {
        const Submission& submission = *find(id);
        const OutboxRun* run = m_runs.value(id);
        const QDateTime since = run ? run->lastProgress() : submission.changed;
        if (since.addSecs(std::chrono::seconds(stallLimitOf(submission, m_options.stallLimit, m_means.providers)).count()) <= now)
            stalled.insert(id);
    }
    const QSet<SubmissionId> before = std::exchange(m_stalled, stalled);
    for (const SubmissionId& id : (stalled - before) + (before - stalled)) {
        if (find(id))
            emit changed(id);
    }
}

void Outbox::change(const Submission& outcome, SubmissionState expected)
{
    m_changing.insert(outcome.id);
    m_means.store
        .run<std::optional<Submission>>([outcome, expected](Database& db) { return commitOutcome(db, outcome, expected); })
        ->onFinished(this, [this, id = outcome.id](const Result<std::optional<Submission>>& changed) { finishChange(id, changed); })
        ->start();
}

void Outbox::finishChange(const SubmissionId& id, const Result<std::optional<Submission>>& changed)
{
    m_changing.remove(id);
    if (!changed)
        noteUnwritable(changed.error());
    else if (!*changed)
        m_reader->readAll();
    else
        show(**changed);
    beginDue();
}

/// One change of many; `then` where it is on disk.
void Outbox::changeMany(
    const QList<SubmissionId>& ids, std::function<Result<Done>(Database&)> work, const std::function<void()>& then)
{
    const QSet<SubmissionId> changing = QSet<SubmissionId>(ids.begin(), ids.end()) - m_changing;
    m_changing += changing;
    m_means.store.run<Done>(std::move(work))
        ->onFinished(this,
            [this, changing, then](const Result<Done>& done) {
                m_changing -= changing;
                if (done)
                    then();
                else
                    noteUnwritable(done.error());
                beginDue();
            })
        ->start();
}

void Outbox::noteUnwritable(const Error& error)
{
    m_pause.setRemainingTime(beatsOfPause * m_options.beat);
    emit storageFailed(error);
}

void Outbox::keep(const Submission& outcome, SubmissionState expected)
{
    m_outcomes.insert(outcome.id, {outcome, expected});
    commit(outcome.id);
}

void Outbox::commit(const SubmissionId& id)
{
    Outcome& outcome = m_outcomes[id];
    if (outcome.committing)
        return;
    outcome.committing = true;
    m_means.store
        .run<std::optional<Submission>>([submission = outcome.submission, expected = outcome.expected](
                                            Database& db) { return commitOutcome(db, submission, expected); })
        ->onFinished(this,
            [this, id](const Result<std::optional<Submission>>& committed) {
                if (committed) {
                    m_outcomes.remove(id);
                    finishChange(id, committed);
                    return;
                }
                Outcome& unkept = m_outcomes[id];
                unkept.committing = false;
                m_pause.setRemainingTime(beatsOfPause * m_options.beat);
                show(Submission(unkept.submission));
                if (!std::exchange(m_outcomes[id].told, true))
                    emit storageFailed(committed.error());
            })
        ->start();
}

bool Outbox::isWorking() const
{
    return m_loaded && !m_stopped && m_means.accounts.isLoaded();
}

bool Outbox::isOurs(const SubmissionId& id) const
{
    return m_options.works == Works::Everything || m_own.contains(id);
}

bool Outbox::isBusy(const SubmissionId& id) const
{
    return m_runs.contains(id) || m_outcomes.contains(id) || m_changing.contains(id) || m_unreadable.contains(id);
}

void Outbox::workOn()
{
    if (!isWorking())
        return;
    if (m_options.retry && !std::exchange(m_resumed, true))
        resume();
    for (const Submission& submission : submissions()) {
        if (!isBusy(submission.id))
            follow(submission);
    }
    missLate();
    beginDue();
}

void Outbox::follow(const Submission& submission)
{
    if (!isOurs(submission.id))
        return;
    m_poller->follow(submission);
    m_reconciler->follow(submission);
}

/// What a former run met: its refusals are tried once more, and the pauses it was asked for hold.
void Outbox::resume()
{
    const QDateTime now = m_means.clock.now();
    QSet<AccountId> refused;
    QList<Submission> pausing;
    for (const Submission& submission : submissions()) {
        if (submission.state != SubmissionState::Waiting || !submission.error)
            continue;
        if (remedyFor(*submission.error) == Remedy::SignIn
            && m_holds.refuse(submission.account.id, submission.id, *submission.error))
            refused.insert(submission.account.id);
        else if (asksForPause(*submission.error) && isBackingOff(submission, *m_options.retry, now))
            pausing.append(submission);
    }
    for (const AccountId& account : std::as_const(refused))
        tryAgain(account);
    for (const Submission& submission : std::as_const(pausing)) {
        m_means.budget.pause(
            submission.account, RequestBudget::Use::Create, std::chrono::seconds(now.secsTo(submission.notBefore)));
    }
}

/// Accounts that another process changed or anybody removed; for those saved here there is saved().
void Outbox::noteAccounts()
{
    const QList<AccountId> refused = m_holds.refused();
    for (const AccountId& id : refused) {
        const Account* account = m_means.accounts.find(id);
        const QList<SubmissionId> waiting = m_known.waitingOf(id);
        if (!account || waiting.isEmpty() || find(waiting.first())->account != *account)
            tryAgain(id);
    }
}

void Outbox::watchClock()
{
    const std::optional<std::chrono::seconds> jump = m_clockWatch.jump();
    if (!jump)
        return;
    qCInfo(logOutbox) << "The clock went" << qint64(jump->count()) << "seconds beyond the time that passed: set, or asleep";
    m_leapEnd = m_means.clock.now();
    m_leapBegin = m_leapEnd.addSecs(-jump->count());
}

/// Empty where it is not known.
QString Outbox::whyLate(const Submission& submission) const
{
    if (isLate(submission, m_begun, m_options.lateLimit))
        return notRunningThen();
    if (m_leapBegin <= submission.draft.schedule->utc && isLate(submission, m_leapEnd, m_options.lateLimit))
        return asleepThen();
    if (submission.error) {
        const Provider* provider = m_means.providers.find(submission.account.providerId);
        return sentence(*submission.error, {provider ? provider->displayName() : QString(), submission.account.name});
    }
    if (m_paused)
        return pausedThen();
    return isInReach(submission.account, m_means.providers, m_means.reachability) ? QString() : offlineThen();
}

void Outbox::missLate()
{
    if (!isWorking() || !m_pause.hasExpired())
        return;
    const QDateTime now = m_means.clock.now();
    for (const auto& places : m_known.waiting()) {
        for (const KnownSubmissions::Place& place : places) {
            const Submission& submission = *find(place.second);
            if (isLate(submission, now, m_options.lateLimit) && isOurs(submission.id) && !isBusy(submission.id))
                change(missed(submission, now, whyLate(submission)), SubmissionState::Waiting);
        }
    }
}

void Outbox::beginDue()
{
    watchClock();
    if (!m_standstillTimer.isActive())
        m_standstillTimer.start();
    if (!isWorking() || isHeld() || !m_pause.hasExpired() || !m_owner->take())
        return;
    const auto may = [this](const Submission& submission) { return mayBegin(submission); };
    const Submission* next = m_departures.next(running(), may);
    while (next && m_means.budget.take(next->account, RequestBudget::Use::Create)) {
        begin(*next);
        next = m_departures.next(running(), may);
    }
}

bool Outbox::mayBegin(const Submission& submission) const
{
    return isOurs(submission.id) && !isBusy(submission.id)
        && !(m_hosted->isRemoving() && !submission.account.mediaHost.isEmpty());
}

bool Outbox::isHeld() const
{
    return m_paused && m_options.works == Works::Everything;
}

bool Outbox::hasWork() const
{
    if (!m_runs.isEmpty() || !m_outcomes.isEmpty() || !m_changing.isEmpty())
        return true;
    return isWorking() && !isHeld()
        && m_departures.next({}, [this](const Submission& submission) { return mayBegin(submission); });
}

QHash<AccountId, RunningUploads> Outbox::running() const
{
    QHash<AccountId, RunningUploads> running;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        const Submission& submission = *find(run.key());
        RunningUploads& uploads = running[submission.account.id];
        ++(isLarge(submission.draft.media) ? uploads.large : uploads.small);
    }
    return running;
}

void Outbox::begin(const Submission& submission)
{
    const SubmissionId id = submission.id;
    const OutboxRun::Terms terms{.owner = m_owner->id(),
        .lateLimit = m_options.lateLimit,
        .due = m_departures.dueCondition(submission),
        .heedsPause = m_options.works == Works::Everything};
    auto* run = new OutboxRun(m_means, terms, submission, this);
    m_runs.insert(id, run);
    connect(run, &OutboxRun::moved, this, &Outbox::show);
    connect(run, &OutboxRun::progressChanged, this, [this, id] { emit progressChanged(id); });
    connect(run, &OutboxRun::ended, this, [this, run, id](const Submission& outcome, SubmissionState expected) {
        const bool goesOn = m_options.retry && !run->isCancelled();
        endRun(id);
        keep(goesOn ? judged(outcome) : outcome, expected);
    });
    connect(run, &OutboxRun::unarmed, this, [this, run, id](const Submission& preparing, const Error& error) {
        Submission outcome = withAnswer(preparing, failure(error), m_means.clock.now());
        if (m_options.retry)
            outcome.state = run->isCancelled() ? SubmissionState::Cancelled : SubmissionState::Waiting;
        endRun(id);
        m_pause.setRemainingTime(beatsOfPause * m_options.beat);
        keep(outcome, SubmissionState::Preparing);
    });
    connect(run, &OutboxRun::dropped, this, [this, id] {
        endRun(id);
        m_reader->readAll();
    });
    connect(run, &OutboxRun::blocked, this, [this, id](const Error& error) {
        endRun(id);
        noteUnwritable(error);
    });
    run->start();
}

void Outbox::endRun(const SubmissionId& id)
{
    m_runs.take(id)->deleteLater();
}

/// What becomes of it where failed tries are made again.
Submission Outbox::judged(Submission outcome)
{
    if (isAccepted(outcome.state))
        m_holds.accept(outcome.account.id);
    if (outcome.state != SubmissionState::Failed || !outcome.error)
        return outcome;
    const Error& error = *outcome.error;
    if (asksForPause(error))
        m_means.budget.pause(outcome.account, RequestBudget::Use::Create, error.retryAfter);
    std::optional<NextTry> next;
    switch (remedyFor(error)) {
    case Remedy::None:
        break;
    case Remedy::SignIn:
        if (m_holds.refuse(outcome.account.id, outcome.id, error))
            next = NextTry{{}, outcome.tries};
        break;
    case Remedy::TryAgain:
        if (isInReach(outcome.account, m_means.providers, m_means.reachability)) {
            const double random = m_options.random ? m_options.random() : QRandomGenerator::global()->generateDouble();
            next = nextTry(*m_options.retry, outcome.tries, error, !asksForPause(error), m_means.clock.now(), random);
        } else {
            next = NextTry{{}, outcome.tries};
        }
        break;
    }
    if (next) {
        outcome.state = SubmissionState::Waiting;
        outcome.notBefore = next->notBefore;
        outcome.tries = next->tries;
    }
    return outcome;
}

} // namespace pinwright
