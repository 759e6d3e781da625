// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outbox.h"

#include "core/textlength.h"
#include "publishing/dispatcher.h"
#include "publishing/hostedcopies.h"
#include "publishing/outboxledger.h"
#include "publishing/outboxrun.h"
#include "publishing/outcome.h"
#include "publishing/ownerlock.h"
#include "publishing/poller.h"
#include "publishing/reconciler.h"
#include "publishing/recovery.h"
#include "publishing/refusals.h"
#include "store/historyrepository.h"
#include "store/store.h"
#include "store/submissionrepository.h"

namespace pinwright {

namespace {

constexpr int beatsToRecovery = 10;
constexpr int beatsOfPause = 5; // after a write that failed

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

} // namespace

Outbox::Outbox(const PublishingMeans& means, Options options, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_options(std::move(options))
    , m_owner(std::make_unique<OwnerLock>(m_options.ownerFolder))
    , m_ledger(new OutboxLedger(means.store, means.providers, beatsOfPause * m_options.beat, this))
    , m_hosted(new HostedCopies(means, this))
    , m_dispatcher(new Dispatcher(means, m_options, *m_owner, *m_ledger, *m_hosted, this))
    , m_poller(new Poller(means, this))
    , m_reconciler(new Reconciler(means, [this](const AccountId& account) { return !m_dispatcher->isRefused(account); }, this))
{
    connect(m_ledger, &OutboxLedger::loaded, this, &Outbox::loaded);
    connect(m_ledger, &OutboxLedger::shown, this, &Outbox::follow);
    connect(m_ledger, &OutboxLedger::added, this, &Outbox::added);
    connect(m_ledger, &OutboxLedger::changed, this, &Outbox::changed);
    connect(m_ledger, &OutboxLedger::removed, this, &Outbox::removed);
    connect(m_ledger, &OutboxLedger::heldChanged, this, &Outbox::heldChanged);
    connect(m_ledger, &OutboxLedger::pausedChanged, this, &Outbox::pausedChanged);
    connect(m_ledger, &OutboxLedger::unreadableFound, this, &Outbox::unreadableFound);
    connect(m_ledger, &OutboxLedger::storageFailed, this, &Outbox::storageFailed);
    connect(m_ledger, &OutboxLedger::refreshed, this, [this] {
        // Another process may have added the account as well. The store works in order: what begins now finds it.
        if (m_means.accounts.isLoaded())
            m_means.accounts.load();
        workOn();
    });
    connect(&m_means.accounts, &AccountBook::loaded, this, &Outbox::workOn);
    connect(m_hosted, &HostedCopies::kept, this, [this](const Submission& submission) {
        m_ledger->show(submission);
        m_ledger->readAll();
    });
    connect(m_dispatcher, &Dispatcher::progressChanged, this, &Outbox::progressChanged);
    connect(m_dispatcher, &Dispatcher::standstillsChanged, this, &Outbox::standstillsChanged);
    connect(m_dispatcher, &Dispatcher::stalledChanged, this, [this](const SubmissionId& id) {
        if (find(id))
            emit changed(id);
    });
    connect(m_poller, &Poller::answered, m_ledger, qOverload<const Submission&, SubmissionState>(&OutboxLedger::change));
    connect(m_poller, &Poller::asked, this, &Outbox::tellChecked);
    connect(m_reconciler, &Reconciler::settled, m_ledger, &OutboxLedger::show);
    connect(m_reconciler, &Reconciler::lookUpChanged, this, &Outbox::lookUpChanged);
    m_heart.setInterval(m_options.beat);
    connect(&m_heart, &QTimer::timeout, this, &Outbox::beat);
}

Outbox::~Outbox()
{
    m_ledger->commitKept();
    delete m_dispatcher; // while the lock tells that this process lives
}

void Outbox::start()
{
    m_dispatcher->start();
    m_heart.start();
    recover();
    m_ledger->readChanges();
}

void Outbox::stop()
{
    m_dispatcher->stop();
    m_poller->stop();
    m_reconciler->stop();
}

const QList<Submission>& Outbox::submissions() const
{
    return m_ledger->known().all();
}

const Submission* Outbox::find(const SubmissionId& id) const
{
    return m_ledger->find(id);
}

const QSet<SubmissionId>& Outbox::unreadable() const
{
    return m_ledger->unreadable();
}

bool Outbox::isHeldHere(const Submission& submission) const
{
    return m_ledger->isHeldHere(submission);
}

int Outbox::heldCount(const QDateTime& until) const
{
    return m_ledger->heldCount(until);
}

QDateTime Outbox::nextHeld() const
{
    return m_ledger->nextHeld();
}

QList<Standstill> Outbox::standstills() const
{
    return m_dispatcher->standstills();
}

bool Outbox::isStalled(const SubmissionId& id) const
{
    return m_dispatcher->isStalled(id);
}

bool Outbox::hasWork() const
{
    return m_dispatcher->hasWork();
}

bool Outbox::isPaused() const
{
    return m_ledger->isPaused();
}

Outbox::Progress Outbox::progress(const SubmissionId& id) const
{
    const OutboxRun* run = m_dispatcher->run(id);
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
    auto* stored = m_means.store.runTogether<Submission>([submission](Database& db) -> Result<Submission> {
        SubmissionRepository submissions(db);
        const Result<Done> done = submissions.add(submission);
        if (!done)
            return failure(done.error());
        return submissions.find(submission.id);
    });
    return mapJob<SubmissionId>(stored, [self = QPointer<Outbox>(this)](const Result<Submission>& kept) -> Result<SubmissionId> {
        if (!kept) {
            if (self)
                self->m_ledger->readAll(); // a job that was cancelled may be on disk all the same
            return failure(kept.error());
        }
        if (self) {
            self->m_dispatcher->takeOver(kept->id);
            self->m_ledger->show(*kept);
            self->m_dispatcher->beginDue();
        }
        return kept->id;
    });
}

void Outbox::cancel(const SubmissionId& id)
{
    if (OutboxRun* run = m_dispatcher->run(id)) {
        run->cancel();
        return;
    }
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id))
        return;
    if (submission->state != SubmissionState::Waiting && submission->state != SubmissionState::Preparing)
        return;
    Submission outcome = *submission;
    outcome.state = SubmissionState::Cancelled;
    outcome.changed = m_means.clock.now();
    m_ledger->change(outcome, submission->state);
}

Job<Done>* Outbox::withdraw(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id) || submission->state != SubmissionState::Waiting)
        return readyJob<Done>(failure(tooLateToTakeBack()));
    Submission outcome = *submission;
    outcome.state = SubmissionState::Cancelled;
    outcome.changed = m_means.clock.now();
    auto* stored = m_means.store.run<std::optional<Submission>>(
        [outcome](Database& db) { return commitOutcome(db, outcome, SubmissionState::Waiting); });
    return mapJob<Done>(stored, [self = QPointer<Outbox>(this)](const Result<std::optional<Submission>>& kept) -> Result<Done> {
        if (self && kept && *kept)
            self->m_ledger->show(**kept);
        else if (self)
            self->m_ledger->readAll(); // a job that was cancelled may be on disk all the same
        if (!kept)
            return failure(kept.error());
        return *kept ? Result<Done>(Done()) : failure(tooLateToTakeBack());
    });
}

void Outbox::sendAgain(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id) || !canBeSentAgain(*submission))
        return;
    std::optional<Schedule> schedule = submission->draft.schedule;
    if (schedule && schedule->utc <= m_means.clock.now())
        schedule.reset();
    m_dispatcher->takeOver(id);
    m_ledger->change(id, [again = again(*submission, schedule), expected = submission->state](Database& db) {
        return commitAgain(db, again, expected);
    });
    if (m_dispatcher->isRefused(submission->account.id))
        tryAgain(submission->account.id);
}

Job<Done>* Outbox::reschedule(const SubmissionId& id, const std::optional<Schedule>& schedule)
{
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id) || !canBeRescheduled(submission->state))
        return readyJob<Done>(failure(tooLateForAnotherTime()));
    if (schedule) {
        if (const std::optional<Error> fault = timeFault(*schedule, m_means.clock.now()))
            return readyJob<Done>(failure(*fault));
    }
    auto* stored =
        m_means.store.run<std::optional<Submission>>([again = again(*submission, schedule), expected = submission->state](
                                                         Database& db) { return commitAgain(db, again, expected); });
    return mapJob<Done>(
        stored, [self = QPointer<Outbox>(this), isNow = !schedule](const Result<std::optional<Submission>>& kept) -> Result<Done> {
            if (self && kept && *kept) {
                if (isNow)
                    self->m_dispatcher->takeOver((*kept)->id);
                self->m_ledger->show(**kept);
                self->m_dispatcher->beginDue();
            } else if (self) {
                self->m_ledger->readAll(); // a job that was cancelled may be on disk all the same
            }
            if (!kept)
                return failure(kept.error());
            return *kept ? Result<Done>(Done()) : failure(tooLateForAnotherTime());
        });
}

/// As it goes back to Waiting. Where its file was left on the web stays known: one that goes to the same place again is not put there
/// twice.
Submission Outbox::again(Submission submission, const std::optional<Schedule>& schedule) const
{
    submission.changed = m_means.clock.now();
    submission.draft.schedule = schedule;
    if (const Account* account = m_means.accounts.find(submission.account.id))
        submission.account = *account;
    submission.fingerprint = fingerprintOf(submission.draft, submission.account.id);
    return submission;
}

std::optional<Error> Outbox::whyHostedStays(const SubmissionId& id) const
{
    const Submission* found = find(id);
    if (!found || found->hosted.isEmpty())
        return noCopy();
    if (m_dispatcher->isBusy(id) || !isFinal(found->state))
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
    if (!submission || m_dispatcher->isBusy(id) || submission->state != SubmissionState::Unconfirmed)
        return;
    Submission outcome = *submission;
    outcome.state = SubmissionState::Published;
    outcome.changed = m_means.clock.now();
    outcome.error.reset();
    m_ledger->change(outcome, SubmissionState::Unconfirmed);
}

void Outbox::confirm(const SubmissionId& id, const FoundPin& pin)
{
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id) || submission->state != SubmissionState::Unconfirmed)
        return;
    m_ledger->change(id, [id, pin, now = m_means.clock.now()](Database& db) { return commitFound(db, id, pin, now); });
    m_reconciler->askNow(*submission); // where that could not be done, what was offered is out of date
}

void Outbox::checkNow(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || m_dispatcher->isBusy(id) || !m_dispatcher->isWorking())
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
                if (kept)
                    m_ledger->showPaused(paused);
                else
                    emit storageFailed(kept.error());
            })
        ->start();
}

void Outbox::tryAgain(const AccountId& account)
{
    m_dispatcher->tryAgain(account);
}

void Outbox::stopAll()
{
    const QList<OutboxRun*> running = m_dispatcher->runs();
    for (OutboxRun* run : running)
        run->cancel();
    const QDateTime now = m_means.clock.now();
    QList<SubmissionId> waiting;
    for (const Submission& submission : submissions()) {
        const bool isLater = submission.draft.schedule && submission.draft.schedule->utc > now;
        if (submission.state == SubmissionState::Preparing && !m_dispatcher->isBusy(submission.id))
            cancel(submission.id);
        else if (submission.state == SubmissionState::Waiting && !isLater && !m_dispatcher->isBusy(submission.id))
            waiting.append(submission.id);
    }
    m_ledger->changeMany(waiting, [waiting, now](Database& db) { return SubmissionRepository(db).cancelWaiting(waiting, now); });
}

Job<Done>* Outbox::moveBefore(const QList<SubmissionId>& ids, const SubmissionId& before)
{
    using Ranks = SubmissionRepository::Ranks;
    auto* moved = m_means.store.run<std::optional<Ranks>>(
        [ids, before](Database& db) { return SubmissionRepository(db).moveBefore(ids, before); });
    return mapJob<Done>(moved, [self = QPointer(this)](const Result<std::optional<Ranks>>& ranks) -> Result<Done> {
        if (!ranks)
            return failure(ranks.error());
        if (self && *ranks)
            self->m_ledger->showRanks(**ranks);
        else if (self)
            self->m_ledger->readAll();
        return *ranks ? Result<Done>(Done()) : failure(tooLateToMove());
    });
}

Job<int>* Outbox::clearHistory(const QDateTime& before)
{
    auto* cleared = m_means.store.run<QList<SubmissionId>>(
        [before, spared = unreadable()](Database& db) { return HistoryRepository(db).clear(before, spared); });
    return mapJob<int>(cleared, [self = QPointer(this)](const Result<QList<SubmissionId>>& ids) -> Result<int> {
        if (!ids)
            return failure(ids.error());
        if (self)
            self->m_ledger->drop(*ids);
        return int(ids->size());
    });
}

/// Once what the answer changed is committed: the store works in order.
void Outbox::tellChecked(const SubmissionId& id)
{
    m_means.store.runTogether<Done>([](Database&) { return Result<Done>(Done()); })
        ->onFinished(this, [this, id](const Result<Done>&) { emit checked(id); })
        ->start();
}

void Outbox::beat()
{
    m_ledger->commitKept();
    if (m_options.works == Works::Everything && m_nextRecovery.hasExpired())
        recover();
    m_ledger->readChanges();
    m_dispatcher->tick();
    if (m_dispatcher->isWorking()) {
        m_poller->tick();
        m_reconciler->tick();
    }
}

void Outbox::workOn()
{
    m_dispatcher->workOn();
    for (const Submission& submission : submissions()) {
        if (!m_dispatcher->isBusy(submission.id))
            follow(submission);
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
                    m_ledger->readAll();
            })
        ->start();
}

void Outbox::follow(const Submission& submission)
{
    if (!m_dispatcher->isWorking() || !m_dispatcher->isOurs(submission.id))
        return;
    m_poller->follow(submission);
    m_reconciler->follow(submission);
}

} // namespace pinwright
