// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/dispatcher.h"

#include "accounts/accountbook.h"
#include "core/logging.h"
#include "core/reachability.h"
#include "core/sentences.h"
#include "media/drives.h"
#include "publishing/connect.h"
#include "publishing/outboxrun.h"
#include "publishing/outcome.h"
#include "publishing/ownerlock.h"
#include "publishing/refusals.h"
#include "publishing/requestbudget.h"
#include "publishing/timing.h"
#include "store/submissionrepository.h"

#include <QRandomGenerator>

namespace pinwright {

namespace {

constexpr std::chrono::milliseconds standstillDelay{20}; // many changes, one look

bool isAccepted(SubmissionState state)
{
    return state == SubmissionState::Processing || state == SubmissionState::Scheduled || state == SubmissionState::Published;
}

} // namespace

Dispatcher::Dispatcher(const PublishingMeans& means, const OutboxOptions& options, OwnerLock& owner, OutboxLedger& ledger,
    const HostedCopies& hosted, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_options(options)
    , m_owner(owner)
    , m_ledger(ledger)
    , m_hosted(hosted)
    , m_departures(means, {options.uploadsAtOnce, options.uploadsInAll, options.lateLimit, options.retry.value_or(RetryPolicy())},
          ledger.known(), m_holds)
    , m_clockWatch(means.clock)
{
    // First of all that hears of them, so that whoever asks what goes next is told right.
    connect(&m_ledger, &OutboxLedger::loaded, this, [this] { m_departures.placeAll(); });
    connect(&m_ledger, &OutboxLedger::shown, this, [this](const Submission& submission) { m_departures.place(submission.id); });
    connect(&m_ledger, &OutboxLedger::dropped, this, [this](const QList<SubmissionId>& ids) {
        for (const SubmissionId& id : ids)
            m_departures.place(id);
    });
    connect(&m_hosted, &HostedCopies::removalEnded, this, &Dispatcher::beginDue);
    connect(&m_ledger, &OutboxLedger::settled, this, &Dispatcher::beginDue);
    connect(&m_ledger, &OutboxLedger::pausedChanged, this, &Dispatcher::beginDue);
    connect(&m_means.accounts, &AccountBook::changed, this, &Dispatcher::noteAccounts);
    connect(&m_means.accounts, &AccountBook::saved, this, [this](const AccountId& account) {
        if (isRefused(account))
            tryAgain(account);
    });
    connect(&m_means.reachability, &Reachability::changed, this, [this] {
        if (m_means.reachability.isOnline())
            m_departures.noteOnline();
        beginDue();
    });
    connect(&m_means.drives, &Drives::changed, this, [this] {
        m_departures.placeAll();
        beginDue();
    });
    m_standstillTimer.setSingleShot(true);
    m_standstillTimer.setInterval(standstillDelay);
    connect(&m_standstillTimer, &QTimer::timeout, this, &Dispatcher::noteStandstills);
}

Dispatcher::~Dispatcher()
{
    qDeleteAll(m_runs);
}

void Dispatcher::start()
{
    m_begun = m_means.clock.now();
}

bool Dispatcher::isWorking() const
{
    return m_ledger.isLoaded() && !m_stopped && m_means.accounts.isLoaded();
}

bool Dispatcher::isOurs(const SubmissionId& id) const
{
    return m_options.works == OutboxWorks::Everything || m_own.contains(id);
}

bool Dispatcher::isBusy(const SubmissionId& id) const
{
    return m_runs.contains(id) || m_ledger.isChanging(id);
}

bool Dispatcher::hasWork() const
{
    if (!m_runs.isEmpty() || m_ledger.hasChanges())
        return true;
    return isWorking() && !isHeld() && m_departures.next({}, [this](const Submission& submission) { return mayBegin(submission); });
}

void Dispatcher::tick()
{
    watchClock();
    missLate();
    beginDue();
    noteStalled();
}

void Dispatcher::workOn()
{
    if (!isWorking())
        return;
    if (m_options.retry && !std::exchange(m_resumed, true))
        resume();
    missLate();
    beginDue();
}

void Dispatcher::tryAgain(const AccountId& id)
{
    m_means.budget.endPause(id);
    const Account* account = m_means.accounts.find(id);
    if (!account) {
        m_holds.release(id);
        m_ledger.readAll();
        return;
    }
    const QList<SubmissionId> waiting = m_ledger.known().waitingOf(id);
    m_ledger.changeMany(
        waiting, [waiting, account = *account](Database& db) { return SubmissionRepository(db).renew(waiting, account); },
        [this, id] { m_holds.release(id); });
}

/// What a former run met: its refusals are tried once more, and the pauses it was asked for hold.
void Dispatcher::resume()
{
    const QDateTime now = m_means.clock.now();
    QSet<AccountId> refused;
    QList<Submission> pausing;
    for (const Submission& submission : m_ledger.known().all()) {
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
        const std::chrono::seconds left(now.secsTo(submission.notBefore));
        m_means.budget.pause(submission.account, RequestBudget::Use::Create, left);
    }
}

/// Accounts that another process changed or anybody removed; for those saved here there is saved().
void Dispatcher::noteAccounts()
{
    const QList<AccountId> refused = m_holds.refused();
    for (const AccountId& id : refused) {
        const Account* account = m_means.accounts.find(id);
        const QList<SubmissionId> waiting = m_ledger.known().waitingOf(id);
        if (!account || waiting.isEmpty() || m_ledger.find(waiting.first())->account != *account)
            tryAgain(id);
    }
}

void Dispatcher::watchClock()
{
    const std::optional<std::chrono::seconds> jump = m_clockWatch.jump();
    if (!jump)
        return;
    qCInfo(logOutbox) << "The clock went" << qint64(jump->count()) << "seconds beyond the time that passed: set, or asleep";
    m_leapEnd = m_means.clock.now();
    m_leapBegin = m_leapEnd.addSecs(-jump->count());
}

/// Empty where it is not known.
QString Dispatcher::whyLate(const Submission& submission) const
{
    if (isLate(submission, m_begun, m_options.lateLimit))
        return notRunningThen();
    if (m_leapBegin <= submission.draft.schedule->utc && isLate(submission, m_leapEnd, m_options.lateLimit))
        return asleepThen();
    if (submission.error) {
        const Provider* provider = m_means.providers.find(submission.account.providerId);
        return sentence(*submission.error, {provider ? provider->displayName() : QString(), submission.account.name});
    }
    if (m_ledger.isPaused())
        return pausedThen();
    return isInReach(submission.account, m_means.providers, m_means.reachability) ? QString() : offlineThen();
}

void Dispatcher::missLate()
{
    if (!isWorking() || !m_ledger.mayWrite())
        return;
    const QDateTime now = m_means.clock.now();
    const QList<SubmissionId> late = m_departures.late();
    for (const SubmissionId& id : late) {
        const Submission& submission = *m_ledger.find(id);
        if (isOurs(id) && !isBusy(id))
            m_ledger.change(missed(submission, now, whyLate(submission)), SubmissionState::Waiting);
    }
}

void Dispatcher::noteStandstills()
{
    const QList<Standstill> now =
        m_departures.standstills(m_ledger.isPaused(), [this](const Submission& submission) { return isOurs(submission.id); });
    if (std::exchange(m_standstills, now) != now)
        emit standstillsChanged();
}

void Dispatcher::noteStalled()
{
    const QDateTime now = m_means.clock.now();
    QSet<SubmissionId> stalled;
    for (const SubmissionId& id : m_ledger.known().underWay()) {
        const Submission& submission = *m_ledger.find(id);
        const OutboxRun* sending = run(id);
        const QDateTime since = sending ? sending->lastProgress() : submission.changed;
        const std::chrono::seconds limit = stallLimitOf(submission, m_options.stallLimit, m_means.providers);
        if (since.addSecs(limit.count()) <= now)
            stalled.insert(id);
    }
    const QSet<SubmissionId> before = std::exchange(m_stalled, stalled);
    for (const SubmissionId& id : (stalled - before) + (before - stalled))
        emit stalledChanged(id);
}

void Dispatcher::beginDue()
{
    watchClock();
    if (!m_standstillTimer.isActive())
        m_standstillTimer.start();
    if (!isWorking() || isHeld() || !m_ledger.mayWrite() || !m_owner.take())
        return;
    const auto may = [this](const Submission& submission) { return mayBegin(submission); };
    const Submission* next = m_departures.next(running(), may);
    while (next && m_means.budget.take(next->account, RequestBudget::Use::Create)) {
        begin(*next);
        next = m_departures.next(running(), may);
    }
}

bool Dispatcher::mayBegin(const Submission& submission) const
{
    return isOurs(submission.id) && !isBusy(submission.id) && !(m_hosted.isRemoving() && !submission.account.mediaHost.isEmpty());
}

bool Dispatcher::isHeld() const
{
    return m_ledger.isPaused() && m_options.works == OutboxWorks::Everything;
}

QHash<AccountId, RunningUploads> Dispatcher::running() const
{
    QHash<AccountId, RunningUploads> running;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        const Submission& submission = *m_ledger.find(run.key());
        RunningUploads& uploads = running[submission.account.id];
        ++(isLarge(submission.draft.media) ? uploads.large : uploads.small);
    }
    return running;
}

void Dispatcher::begin(const Submission& submission)
{
    const SubmissionId id = submission.id;
    const OutboxRun::Terms terms{.owner = m_owner.id(),
        .lateLimit = m_options.lateLimit,
        .due = m_departures.dueCondition(submission),
        .heedsPause = m_options.works == OutboxWorks::Everything};
    auto* run = new OutboxRun(m_means, terms, submission, this);
    m_runs.insert(id, run);
    connect(run, &OutboxRun::moved, &m_ledger, &OutboxLedger::show);
    connect(run, &OutboxRun::progressChanged, this, [this, id] { emit progressChanged(id); });
    connect(run, &OutboxRun::ended, this, [this, run, id](const Submission& outcome, SubmissionState expected) {
        const bool goesOn = m_options.retry && !run->isCancelled();
        endRun(id);
        m_ledger.keep(goesOn ? judged(outcome) : outcome, expected);
        beginDue(); // so that the disk takes both at once
    });
    connect(run, &OutboxRun::unarmed, this, [this, run, id](const Submission& preparing, const Error& error) {
        Submission outcome = withAnswer(preparing, failure(error), m_means.clock.now());
        if (m_options.retry)
            outcome.state = run->isCancelled() ? SubmissionState::Cancelled : SubmissionState::Waiting;
        endRun(id);
        m_ledger.pause();
        m_ledger.keep(outcome, SubmissionState::Preparing);
    });
    connect(run, &OutboxRun::dropped, this, [this, id] {
        endRun(id);
        m_ledger.readAll();
    });
    connect(run, &OutboxRun::blocked, this, [this, id](const Error& error) {
        endRun(id);
        m_ledger.noteUnwritable(error);
    });
    run->start();
}

void Dispatcher::endRun(const SubmissionId& id)
{
    m_runs.take(id)->deleteLater();
}

/// What becomes of it where failed tries are made again.
Submission Dispatcher::judged(Submission outcome)
{
    if (isAccepted(outcome.state))
        m_holds.accept(outcome.account.id);
    if (outcome.state != SubmissionState::Failed || !outcome.error)
        return outcome;
    if (asksForPause(*outcome.error))
        m_means.budget.pause(outcome.account, RequestBudget::Use::Create, outcome.error->retryAfter);
    if (const std::optional<NextTry> next = nextTryOf(outcome)) {
        outcome.state = SubmissionState::Waiting;
        outcome.notBefore = next->notBefore;
        outcome.tries = next->tries;
    }
    return outcome;
}

/// nullopt: it has failed for good.
std::optional<NextTry> Dispatcher::nextTryOf(const Submission& failed)
{
    const Error& error = *failed.error;
    const NextTry whenItMay{{}, failed.tries}; // once what holds the account is over
    switch (remedyFor(error)) {
    case Remedy::None:
        return std::nullopt;
    case Remedy::SignIn:
        return m_holds.refuse(failed.account.id, failed.id, error) ? std::optional(whenItMay) : std::nullopt;
    case Remedy::TryAgain:
        break;
    }
    if (error.providerCode == driveErrorCode || !isInReach(failed.account, m_means.providers, m_means.reachability))
        return whenItMay;
    const double random = m_options.random ? m_options.random() : QRandomGenerator::global()->generateDouble();
    return nextTry(*m_options.retry, failed.tries, error, !asksForPause(error), m_means.clock.now(), random);
}

} // namespace pinwright
