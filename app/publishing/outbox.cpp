// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outbox.h"

#include "core/chainedjob.h"
#include "core/logging.h"
#include "core/sentences.h"
#include "core/textlength.h"
#include "publishing/connect.h"
#include "publishing/outboxrun.h"
#include "publishing/outcome.h"
#include "publishing/ownerlock.h"
#include "publishing/poller.h"
#include "publishing/timing.h"
#include "store/historyrepository.h"
#include "store/store.h"
#include "store/submissionrepository.h"

#include <QCoreApplication>

#include <algorithm>

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

Error underWay()
{
    return {.kind = ErrorKind::Rejected,
        .providerCode = ownErrorCode,
        .detail = QCoreApplication::translate("Outbox", "This pin is no longer waiting, so its time cannot be changed.")};
}

/// Why a pin can't be put to this time.
std::optional<Error> timeFault(const Schedule& schedule, const QDateTime& now)
{
    const auto refused = [](IssueCode code, const Schedule& proposal) {
        return Error{.kind = ErrorKind::Rejected,
            .providerCode = ownErrorCode,
            .detail = sentence(Issue{.field = Field::When, .code = code, .proposal = proposal})};
    };
    if (!schedule.exists())
        return refused(IssueCode::TimeDoesNotExist, nextExisting(schedule));
    if (schedule.utc <= now)
        return refused(IssueCode::TimeInPast, nextFuture(schedule, now));
    return std::nullopt;
}

/// May the copy be deleted? False: another submission needs it, and this one has forgotten it. Rejected where that can't be told just now.
Result<bool> mayDelete(Database& db, const SubmissionId& id, const QUrl& address)
{
    using Use = SubmissionRepository::HostedUse;
    const Result<Use> use = SubmissionRepository(db).releaseHosted(id, address);
    if (!use)
        return failure(use.error());
    if (*use == Use::Preparing) {
        return failure({.kind = ErrorKind::Rejected,
            .providerCode = ownErrorCode,
            .detail = QCoreApplication::translate(
                "Outbox", "Another pin is just being prepared and may need this file. Try again in a moment.")});
    }
    return *use == Use::Free;
}

/// Back to Waiting as `again` has it. nullopt: its state was another, nothing was changed.
Result<std::optional<Submission>> commitAgain(Database& db, const Submission& again, SubmissionState expected)
{
    SubmissionRepository submissions(db);
    const Result<bool> done = submissions.sendAgain(again, expected);
    if (!done)
        return failure(done.error());
    if (!*done)
        return std::optional<Submission>();
    return submissions.find(again.id).map([](const Submission& kept) { return std::optional<Submission>(kept); });
}

bool canBeSentAgain(SubmissionState state)
{
    return state == SubmissionState::Failed || state == SubmissionState::Missed || state == SubmissionState::Cancelled
        || state == SubmissionState::Unconfirmed;
}

/// Takes from dead processes what they left; true if there was any. The dead are looked for among the owners the database names, so that a
/// process that begins meanwhile loses nothing.
Result<bool> recoverFromDead(Database& db, const QString& ownerFolder)
{
    SubmissionRepository submissions(db);
    const Result<QStringList> owners = submissions.owners();
    if (!owners)
        return failure(owners.error());
    const QStringList living = OwnerLock::living(ownerFolder); // looked at after the owners were read, never before
    QStringList dead;
    for (const QString& owner : *owners) {
        if (!living.contains(owner))
            dead.append(owner);
    }
    if (dead.isEmpty())
        return false;
    const Result<QList<SubmissionId>> recovered = submissions.recoverFrom(dead);
    if (!recovered)
        return failure(recovered.error());
    for (const SubmissionId& id : *recovered)
        qCInfo(logOutbox) << "Recovered" << id.text() << "of a process that ended";
    return !recovered->isEmpty();
}

} // namespace

/// The submissions as they are in the database; nullopt: nothing changed since.
struct Outbox::Reading {
    qint64 version = -1;
    std::optional<Listing<Submission, SubmissionId>> submissions;

    static Result<Reading> from(Database& db, qint64 known)
    {
        const qint64 version = db.dataVersion(); // before reading: what is committed in between is read again
        if (version == known)
            return Reading{version, std::nullopt};
        return SubmissionRepository(db).all().map(
            [version](const Listing<Submission, SubmissionId>& all) { return Reading{version, std::optional(all)}; });
    }
};

Outbox::Outbox(const PublishingMeans& means, Options options, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_options(std::move(options))
    , m_owner(std::make_unique<OwnerLock>(m_options.ownerFolder))
    , m_poller(new Poller(means.accounts, means.providers, means.clock, this))
    , m_clockWatch(means.clock)
{
    connect(m_poller, &Poller::answered, this, &Outbox::change);
    connect(&m_means.accounts, &AccountBook::loaded, this, &Outbox::workOn);
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
    readChanges();
}

void Outbox::stop()
{
    m_stopped = true;
    m_poller->stop();
}

const Submission* Outbox::find(const SubmissionId& id) const
{
    const auto found = std::find_if(
        m_submissions.cbegin(), m_submissions.cend(), [&id](const Submission& submission) { return submission.id == id; });
    return found == m_submissions.cend() ? nullptr : &*found;
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
                self->reread(); // a job that was cancelled may be on disk all the same
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
    const auto tooLate = [] {
        return failure({.kind = ErrorKind::Rejected,
            .providerCode = ownErrorCode,
            .detail = QCoreApplication::translate("Outbox", "This pin is no longer waiting, so it cannot be taken back.")});
    };
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || submission->state != SubmissionState::Waiting)
        return readyJob<Done>(tooLate());
    Submission outcome = *submission;
    outcome.state = SubmissionState::Cancelled;
    outcome.changed = m_means.clock.now();
    auto* stored = m_means.store.run<std::optional<Submission>>(
        [outcome](Database& db) { return commitOutcome(db, outcome, SubmissionState::Waiting); });
    return mapJob<Done>(
        stored, [self = QPointer<Outbox>(this), tooLate](const Result<std::optional<Submission>>& kept) -> Result<Done> {
            if (self && kept && *kept)
                self->show(**kept);
            else if (self)
                self->reread(); // a job that was cancelled may be on disk all the same
            if (!kept)
                return failure(kept.error());
            return *kept ? Result<Done>(Done()) : tooLate();
        });
}

void Outbox::sendAgain(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || !canBeSentAgain(submission->state))
        return;
    std::optional<Schedule> schedule = submission->draft.schedule;
    if (schedule && schedule->utc <= m_means.clock.now())
        schedule.reset();
    m_own.insert(id);
    m_changing.insert(id);
    putBack(*submission, schedule)
        ->onFinished(this, [this, id](const Result<std::optional<Submission>>& changed) { finishChange(id, changed); })
        ->start();
}

Job<Done>* Outbox::reschedule(const SubmissionId& id, const std::optional<Schedule>& schedule)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || !canBeRescheduled(submission->state))
        return readyJob<Done>(failure(underWay()));
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
                self->reread(); // a job that was cancelled may be on disk all the same
            }
            if (!kept)
                return failure(kept.error());
            return *kept ? Result<Done>(Done()) : failure(underWay());
        });
}

/// Where the pin was left on the web stays known: one that goes to the same place again is not put there twice.
Job<std::optional<Submission>>* Outbox::putBack(const Submission& submission, const std::optional<Schedule>& schedule)
{
    Submission waiting = again(submission);
    waiting.draft.schedule = schedule;
    waiting.fingerprint = fingerprintOf(waiting.draft, waiting.account.id);
    return m_means.store.run<std::optional<Submission>>(
        [waiting, expected = submission.state](Database& db) { return commitAgain(db, waiting, expected); });
}

/// What it is when it goes back to Waiting, but for its time.
Submission Outbox::again(const Submission& submission) const
{
    Submission again = submission;
    again.state = SubmissionState::Waiting;
    again.changed = m_means.clock.now();
    again.remoteId = {};
    again.url.clear();
    again.error.reset();
    if (const Account* account = m_means.accounts.find(again.account.id))
        again.account = *account;
    return again;
}

std::optional<Error> Outbox::whyHostedStays(const SubmissionId& id) const
{
    const auto refused = [](const QString& detail) {
        return Error{.kind = ErrorKind::Rejected, .providerCode = ownErrorCode, .detail = detail};
    };
    const Submission* found = find(id);
    if (!found || found->hosted.isEmpty())
        return refused(QCoreApplication::translate("Outbox", "There is no copy of this pin’s file to delete."));
    if (isBusy(id) || !isFinal(found->state))
        return refused(
            QCoreApplication::translate("Outbox", "This pin may still need the copy of its file. Try again once the pin is done."));
    return std::nullopt;
}

Job<Outbox::CopyRemoval>* Outbox::removeHosted(const SubmissionId& id)
{
    if (const std::optional<Error> reason = whyHostedStays(id))
        return readyJob<CopyRemoval>(failure(*reason));
    const QPointer<Outbox> self(this);
    const Submission submission = *find(id);
    auto* asked =
        m_means.store.run<bool>([id, address = submission.hosted.address](Database& db) { return mayDelete(db, id, address); });
    auto* removed = thenJob<CopyRemoval>(asked, [self, submission](bool isFree) -> Job<CopyRemoval>* {
        if (!isFree)
            return readyJob<CopyRemoval>(CopyRemoval::StillNeeded);
        return self ? self->deleteHosted(submission) : readyJob<CopyRemoval>(failure({.kind = ErrorKind::Cancelled}));
    });
    auto* shown = thenJob<CopyRemoval>(
        removed, [self, id](CopyRemoval removal) { return self ? self->showLater(id, removal) : readyJob<CopyRemoval>(removal); });
    ++m_removals;
    connect(shown, &QObject::destroyed, this, [this] {
        --m_removals;
        beginDue();
    });
    return shown;
}

Job<Outbox::CopyRemoval>* Outbox::deleteHosted(const Submission& submission)
{
    const HostedCopy copy = submission.hosted;
    MediaHost* host = m_means.mediaHosts.find(copy.place.kind);
    auto* session = hostSessionFor(m_means.accounts, m_means.mediaHosts, submission.account.id, copy.place);
    auto* removed = thenJob<Done>(session, [host, copy](const HostSession& opened) { return host->remove(opened, copy.address); });
    auto* forgotten = thenJob<Done>(removed, [self = QPointer(this), id = submission.id, copy](Done) {
        if (!self)
            return readyJob<Done>(failure({.kind = ErrorKind::Cancelled}));
        return self->m_means.store.run<Done>(
            [id, copy](Database& db) { return SubmissionRepository(db).forgetDeleted(id, copy.address); });
    });
    return mapJob<CopyRemoval>(
        forgotten, [](const Result<Done>& done) { return done.map([](Done) { return CopyRemoval::Deleted; }); });
}

Job<Done>* Outbox::forgetHosted(const SubmissionId& id)
{
    if (const std::optional<Error> reason = whyHostedStays(id))
        return readyJob<Done>(failure(*reason));
    auto* forgotten = m_means.store.run<Done>(
        [id, address = find(id)->hosted.address](Database& db) { return SubmissionRepository(db).forgetHosted(id, address); });
    return thenJob<Done>(
        forgotten, [self = QPointer(this), id](Done done) { return self ? self->showLater(id, done) : readyJob<Done>(done); });
}

/// Yields `outcome` after the submission is shown as it is on disk; others that the same step changed follow.
template <class T>
Job<T>* Outbox::showLater(const SubmissionId& id, const T& outcome)
{
    auto* read = m_means.store.run<Submission>([id](Database& db) { return SubmissionRepository(db).find(id); });
    return mapJob<T>(read, [self = QPointer(this), outcome](const Result<Submission>& kept) -> Result<T> {
        if (!kept)
            return failure(kept.error());
        if (self) {
            self->show(*kept);
            self->reread();
        }
        return outcome;
    });
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

void Outbox::checkNow(const SubmissionId& id)
{
    const Submission* submission = find(id);
    if (submission && !isBusy(id) && !m_stopped && m_means.accounts.isLoaded())
        m_poller->askNow(*submission);
}

LookUp Outbox::lookUp(const SubmissionId&) const
{
    return {};
}

void Outbox::confirm(const SubmissionId& id, const FoundPin& pin)
{
    const Submission* submission = find(id);
    if (!submission || isBusy(id) || submission->state != SubmissionState::Unconfirmed)
        return;
    change(withReceipt(*submission, pin.receipt, m_means.clock.now()), SubmissionState::Unconfirmed);
}

Job<QList<Attempt>>* Outbox::attempts(const SubmissionId& id)
{
    return m_means.store.run<QList<Attempt>>([id](Database& db) { return HistoryRepository(db).attempts(id); });
}

Job<int>* Outbox::clearHistory(const QDateTime& before)
{
    auto* cleared = m_means.store.run<QList<SubmissionId>>([before](Database& db) { return HistoryRepository(db).clear(before); });
    return mapJob<int>(cleared, [self = QPointer(this)](const Result<QList<SubmissionId>>& ids) -> Result<int> {
        if (!ids)
            return failure(ids.error());
        if (self) {
            for (const SubmissionId& id : *ids)
                self->drop(id);
        }
        return int(ids->size());
    });
}

void Outbox::drop(const SubmissionId& id)
{
    const qsizetype before = m_submissions.size();
    m_submissions.removeIf([&id](const Submission& submission) { return submission.id == id; });
    if (m_submissions.size() < before)
        emit removed(id);
}

void Outbox::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        emit pausedChanged();
}

void Outbox::tryAgain(const AccountId&)
{
    beginDue();
}

void Outbox::stopAll()
{
    const QList<Submission> present = m_submissions;
    const QDateTime now = m_means.clock.now();
    for (const Submission& submission : present) {
        if (!submission.draft.schedule || submission.draft.schedule->utc <= now)
            cancel(submission.id);
    }
}

Job<Done>* Outbox::moveBefore(const QList<SubmissionId>&, const SubmissionId&)
{
    return readyJob<Done>(Done{});
}

void Outbox::beat()
{
    watchClock();
    const QList<SubmissionId> unkept = m_outcomes.keys();
    for (const SubmissionId& id : unkept)
        commit(id);
    if (m_options.works == Works::Everything && m_nextRecovery.hasExpired())
        recover();
    readChanges();
    beginDue();
    if (isWorking())
        m_poller->tick();
}

void Outbox::recover()
{
    m_nextRecovery.setRemainingTime(beatsToRecovery * m_options.beat);
    if (!m_owner->take())
        emit storageFailed(
            {.kind = ErrorKind::Storage, .providerCode = QStringLiteral("read-only"), .detail = m_options.ownerFolder});
    m_means.store.run<bool>([folder = m_options.ownerFolder](Database& db) { return recoverFromDead(db, folder); })
        ->onFinished(this,
            [this](const Result<bool>& recovered) {
                if (!recovered)
                    emit storageFailed(recovered.error());
                else if (*recovered)
                    reread();
            })
        ->start();
}

void Outbox::readChanges()
{
    if (m_reading)
        return;
    m_reading = true;
    m_means.store.run<Reading>([known = m_version](Database& db) { return Reading::from(db, known); })
        ->onFinished(this,
            [this](const Result<Reading>& reading) {
                m_reading = false;
                take(reading);
            })
        ->start();
}

void Outbox::take(const Result<Reading>& reading)
{
    if (!reading) {
        if (std::exchange(m_readError, reading.error()) != reading.error())
            emit storageFailed(reading.error());
        return;
    }
    m_readError.reset();
    m_version = reading->version;
    if (reading->submissions) {
        const QList<Submission>& onDisk = reading->submissions->readable;
        takeUnreadable(reading->submissions->unreadable);
        if (!m_loaded) {
            m_loaded = true;
            m_submissions = onDisk;
            emit loaded();
            noteHeld();
        } else {
            // Another process may have added the account as well. The store works in order: what begins now finds it.
            m_means.accounts.load();
            const QList<Submission> different = differing(onDisk);
            for (const Submission& submission : different)
                show(submission);
        }
    }
    workOn();
    if (std::exchange(m_readAgain, false))
        reread();
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

/// Those that are not shown like this; oldest first.
QList<Submission> Outbox::differing(const QList<Submission>& onDisk) const
{
    QHash<SubmissionId, const Submission*> shown;
    for (const Submission& submission : m_submissions)
        shown.insert(submission.id, &submission);
    QList<Submission> different;
    for (auto submission = onDisk.crbegin(); submission != onDisk.crend(); ++submission) {
        const Submission* known = shown.value(submission->id);
        if (!m_outcomes.contains(submission->id) && (!known || *known != *submission))
            different.append(*submission);
    }
    return different;
}

void Outbox::reread()
{
    m_version = -1; // one's own commits do not change it
    m_readAgain = m_reading;
    readChanges();
}

void Outbox::show(const Submission& submission)
{
    const auto present = std::find_if(
        m_submissions.begin(), m_submissions.end(), [&submission](const Submission& other) { return other.id == submission.id; });
    const bool isNew = present == m_submissions.end();
    if (!isNew && *present == submission)
        return;
    if (isNew)
        m_submissions.prepend(submission);
    else
        *present = submission;
    if (isWorking() && isOurs(submission.id))
        m_poller->follow(submission);
    if (isNew)
        emit added(submission.id);
    else
        emit changed(submission.id);
    noteHeld();
}

void Outbox::noteHeld()
{
    QList<QDateTime> times;
    for (const Submission& submission : std::as_const(m_submissions)) {
        if (isHeldHere(submission))
            times.append(submission.draft.schedule->utc);
    }
    std::sort(times.begin(), times.end());
    if (std::exchange(m_heldTimes, times) != times)
        emit heldChanged();
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
    if (!changed) {
        m_pause.setRemainingTime(beatsOfPause * m_options.beat);
        emit storageFailed(changed.error());
    } else if (!*changed) {
        reread();
    } else {
        show(**changed);
    }
    beginDue();
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
    for (const Submission& submission : std::as_const(m_submissions)) {
        if (isOurs(submission.id) && !isBusy(submission.id))
            m_poller->follow(submission);
    }
    beginDue();
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
        return QCoreApplication::translate("Outbox", "Pinwright was not running at that time.", "why a pin was not sent");
    if (m_leapBegin <= submission.draft.schedule->utc && isLate(submission, m_leapEnd, m_options.lateLimit)) {
        return QCoreApplication::translate(
            "Outbox", "The computer slept at that time, or its clock was set forward.", "why a pin was not sent");
    }
    return {};
}

void Outbox::beginDue()
{
    watchClock();
    if (!isWorking() || !m_pause.hasExpired() || !m_owner->take())
        return;
    const QDateTime now = m_means.clock.now();
    for (auto submission = m_submissions.crbegin(); submission != m_submissions.crend(); ++submission) {
        if (submission->state != SubmissionState::Waiting || !isOurs(submission->id) || isBusy(submission->id))
            continue;
        if (m_removals > 0 && !submission->account.mediaHost.isEmpty())
            continue;
        if (isLate(*submission, now, m_options.lateLimit))
            change(missed(*submission, now, whyLate(*submission)), SubmissionState::Waiting);
        else if (m_runs.size() < m_options.uploadsAtOnce
            && isDue(*submission, isTimedHere(submission->account.providerId, m_means.providers), now))
            begin(*submission);
    }
}

void Outbox::begin(const Submission& submission)
{
    const SubmissionId id = submission.id;
    auto* run = new OutboxRun(m_means, {m_owner->id(), m_options.lateLimit}, submission, this);
    m_runs.insert(id, run);
    connect(run, &OutboxRun::moved, this, &Outbox::show);
    connect(run, &OutboxRun::progressChanged, this, [this, id] { emit progressChanged(id); });
    connect(run, &OutboxRun::ended, this, [this, id](const Submission& outcome, SubmissionState expected) {
        endRun(id);
        keep(outcome, expected);
    });
    connect(run, &OutboxRun::dropped, this, [this, id] {
        endRun(id);
        reread();
    });
    connect(run, &OutboxRun::blocked, this, [this, id](const Error& error) {
        endRun(id);
        m_pause.setRemainingTime(beatsOfPause * m_options.beat);
        emit storageFailed(error);
    });
    run->start();
}

void Outbox::endRun(const SubmissionId& id)
{
    m_runs.take(id)->deleteLater();
}

} // namespace pinwright
