// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/reconciler.h"

#include "core/chainedjob.h"
#include "core/logging.h"
#include "publishing/connect.h"
#include "publishing/outcome.h"
#include "publishing/requestbudget.h"
#include "store/historyrepository.h"
#include "store/store.h"
#include "store/submissionrepository.h"

#include <algorithm>
#include <array>

namespace pinwright {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// After each look; the last one again and again.
constexpr std::array<milliseconds, 4> waits{1min, 5min, 15min, 60min};
constexpr std::chrono::hours lookedForMax{24};

/// A submission as it was when it was asked after.
struct Asked {
    SubmissionId id;
    int attempts = 0;
};

struct Judgement {
    Match match;
    std::optional<Submission> settled; ///< as on disk, where it was found
};

bool sharesPins(const Account& a, const Account& b)
{
    return a.id == b.id || (a.providerId == b.providerId && a.server == b.server);
}

Result<Unaccounted> readUnaccounted(Database& db, const Submission& submission, const QDateTime& now)
{
    return HistoryRepository(db).attempts(submission.id).map([&](const QList<Attempt>& attempts) {
        return unaccountedOf(submission, attempts, now);
    });
}

/// Those that are still as they were asked after.
Result<QList<Unaccounted>> readSought(Database& db, const QList<Asked>& asked, const QDateTime& now)
{
    QList<Unaccounted> sought;
    for (const Asked& one : asked) {
        const Result<Submission> submission = SubmissionRepository(db).find(one.id);
        if (!submission)
            return failure(submission.error());
        if (submission->state != SubmissionState::Unconfirmed || submission->attempts != one.attempts)
            continue;
        const Result<Unaccounted> read = readUnaccounted(db, *submission, now);
        if (!read)
            return failure(read.error());
        sought.append(*read);
    }
    return sought;
}

/// What else may have created a pin of that account in that time.
Result<QList<Unaccounted>> readOthers(
    Database& db, const Account& account, const TimeSpan& sought, const RecentPins& recent, const QDateTime& now)
{
    // As far apart as matchOf() lets a pin's time be from the try that created it.
    using std::chrono::seconds;
    const bool isZoneMissing =
        std::any_of(recent.pins.cbegin(), recent.pins.cend(), [](const FoundPin& pin) { return pin.createdWithoutZone; });
    const TimeSpan span = isZoneMissing ? inAnyZone(sought) : sought;
    const Result<QList<Submission>> tried = SubmissionRepository(db).triedBetween(
        span.from.addSecs(-seconds(queueTime).count()), span.until.addSecs(seconds(clockTolerance).count()));
    if (!tried)
        return failure(tried.error());
    QList<Unaccounted> others;
    for (const Submission& submission : *tried) {
        if (!sharesPins(submission.account, account))
            continue;
        const Result<Unaccounted> read = readUnaccounted(db, submission, now);
        if (!read)
            return failure(read.error());
        if (!read->times.isEmpty())
            others.append(*read);
    }
    return others;
}

/// Which of these pins belong to other submissions than `id`.
Result<QSet<RemoteId>> readTaken(Database& db, const Submission& sought, const QList<RemoteId>& ids)
{
    if (ids.isEmpty())
        return QSet<RemoteId>();
    return SubmissionRepository(db).knownBy(ids).map([&sought](const QList<Submission>& owners) {
        QSet<RemoteId> taken;
        for (const Submission& owner : owners) {
            if (owner.id != sought.id && sharesPins(owner.account, sought.account))
                taken.insert(owner.remoteId);
        }
        return taken;
    });
}

Result<Judgement> judgeOne(
    Database& db, const Unaccounted& sought, const RecentPins& recent, QList<Unaccounted> others, const QDateTime& now)
{
    others.removeIf([&sought](const Unaccounted& other) { return other.submission.id == sought.submission.id; });
    QList<RemoteId> ids;
    for (const FoundPin& pin : recent.pins) {
        if (agrees(sought, pin))
            ids.append(pin.receipt.remoteId);
    }
    const Result<QSet<RemoteId>> taken = readTaken(db, sought.submission, ids);
    if (!taken)
        return failure(taken.error());
    Judgement judgement{.match = matchOf(sought, recent, others, *taken)};
    if (!judgement.match.certain)
        return judgement;

    const Submission found = withReceipt(sought.submission, judgement.match.candidates.constFirst().receipt, now);
    SubmissionRepository submissions(db);
    const Result<bool> concluded = submissions.conclude(found, SubmissionState::Unconfirmed);
    if (!concluded)
        return failure(concluded.error());
    const Result<Submission> kept = submissions.find(found.id);
    if (!kept)
        return failure(kept.error());
    judgement.settled = *kept;
    return judgement;
}

using Judgements = QHash<SubmissionId, Judgement>;

/// In one transaction, so that nothing is sent, and no answer to what was sent is taken over, while it is compared.
Result<Judgements> judge(Database& db, const QList<Asked>& asked, const RecentPins& recent, const QDateTime& now)
{
    Judgements judgements;
    const Result<Done> done = db.transaction([&]() -> Result<Done> {
        const Result<QList<Unaccounted>> sought = readSought(db, asked, now);
        if (!sought)
            return failure(sought.error());
        if (sought->isEmpty())
            return Done{};
        const Result<QList<Unaccounted>> others =
            readOthers(db, sought->constFirst().submission.account, wholeSpan(*sought), recent, now);
        if (!others)
            return failure(others.error());
        for (const Unaccounted& one : *sought) {
            const Result<Judgement> judgement = judgeOne(db, one, recent, *others, now);
            if (!judgement)
                return failure(judgement.error());
            judgements.insert(one.submission.id, *judgement);
        }
        return Done{};
    });
    return done.map([&judgements](Done) { return judgements; });
}

RecentQuery queryFor(const QList<Unaccounted>& sought, const BoardId& board)
{
    const QString title = sought.constFirst().submission.draft.title;
    const bool isOne = std::all_of(
        sought.cbegin(), sought.cend(), [&title](const Unaccounted& one) { return one.submission.draft.title == title; });
    const TimeSpan span = wholeSpan(sought);
    return {.title = isOne ? title : QString(), .board = board, .since = span.from, .until = span.until};
}

} // namespace

struct Reconciler::Answer {
    Judgements judgements;
    bool complete = false;
};

Result<std::optional<Submission>> commitFound(Database& db, const SubmissionId& id, const FoundPin& pin, const QDateTime& now)
{
    std::optional<Submission> kept;
    const Result<Done> done = db.transaction([&]() -> Result<Done> {
        SubmissionRepository submissions(db);
        const Result<Submission> present = submissions.find(id);
        if (!present)
            return failure(present.error());
        if (present->state != SubmissionState::Unconfirmed)
            return Done{};
        const Result<QSet<RemoteId>> taken = readTaken(db, *present, {pin.receipt.remoteId});
        if (!taken)
            return failure(taken.error());
        if (!taken->isEmpty())
            return Done{};
        const Result<bool> concluded = submissions.conclude(withReceipt(*present, pin.receipt, now), SubmissionState::Unconfirmed);
        if (!concluded)
            return failure(concluded.error());
        return submissions.find(id).map([&kept](const Submission& found) {
            kept = found;
            return Done{};
        });
    });
    return done.map([&kept](Done) { return kept; });
}

Reconciler::Reconciler(const PublishingMeans& means, MayAsk mayAsk, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_mayAsk(std::move(mayAsk))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconciler::askDue);
}

const Provider* Reconciler::providerOf(const Submission& submission) const
{
    const Provider* provider = m_means.providers.find(submission.account.providerId);
    return provider && provider->capabilities().lookUp ? provider : nullptr;
}

void Reconciler::follow(const Submission& submission)
{
    if (submission.state != SubmissionState::Unconfirmed || m_stopped) {
        if (m_watches.remove(submission.id) > 0)
            emit lookUpChanged(submission.id);
        return;
    }
    const Provider* provider = providerOf(submission);
    if (!provider)
        return;
    const auto watch = m_watches.find(submission.id);
    if (watch != m_watches.end() && watch->submission.attempts == submission.attempts) {
        watch->submission = submission;
        return;
    }
    m_watches.insert(submission.id, {.submission = submission, .next = QDeadlineTimer(provider->capabilities().firstPoll)});
    askDue();
}

void Reconciler::askNow(const Submission& submission)
{
    if (submission.state != SubmissionState::Unconfirmed || m_stopped)
        return;
    Watch& watch = m_watches[submission.id];
    watch.submission = submission;
    if (watch.asking)
        return;
    if (providerOf(submission)) {
        ask({submission.account, submission.draft.board.id, {submission.id}});
        return;
    }
    watch.next = QDeadlineTimer(QDeadlineTimer::Forever);
    watch.lookUp.answer = LookUp::Answer::Asking;
    QMetaObject::invokeMethod(
        this, [this, id = submission.id] { takeOver(id, failure({.kind = ErrorKind::Unsupported})); }, Qt::QueuedConnection);
}

void Reconciler::tick()
{
    askDue();
}

void Reconciler::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_watches.clear();
}

/// For a day by the clock, and once whatever its age.
bool Reconciler::isInTime(const Watch& watch) const
{
    const QDateTime since = watch.submission.changed;
    return watch.asked == 0 || !since.isValid() || since.addSecs(std::chrono::seconds(lookedForMax).count()) > m_means.clock.now();
}

QList<Reconciler::Question> Reconciler::dueQuestions() const
{
    QList<Question> questions;
    for (const Watch& watch : m_watches) {
        const Submission& submission = watch.submission;
        if (watch.asking || !watch.next.hasExpired() || !isInTime(watch))
            continue;
        const auto same = std::find_if(questions.begin(), questions.end(), [&submission](const Question& question) {
            return question.account == submission.account && question.board == submission.draft.board.id;
        });
        if (same != questions.end())
            same->ids.append(submission.id);
        else
            questions.append({submission.account, submission.draft.board.id, {submission.id}});
    }
    return questions;
}

void Reconciler::askDue()
{
    if (m_stopped)
        return;
    for (const Question& question : dueQuestions()) {
        if (m_asking >= questionsAtOnce)
            break; // the next answer looks again
        if (m_mayAsk(question.account.id) && isInReach(question.account, m_means.providers, m_means.reachability)
            && m_means.budget.take(question.account, RequestBudget::Use::Question))
            ask(question);
    }
    qint64 nearest = -1;
    for (const Watch& watch : std::as_const(m_watches)) {
        if (!watch.asking && !watch.next.isForever() && !watch.next.hasExpired())
            nearest = nearest < 0 ? watch.next.remainingTime() : qMin(nearest, watch.next.remainingTime());
    }
    if (nearest >= 0)
        m_timer.start(milliseconds(nearest));
}

void Reconciler::ask(const Question& question)
{
    ++m_asking;
    QList<Asked> asked;
    for (const SubmissionId& id : question.ids) {
        Watch& watch = m_watches[id];
        watch.asking = true;
        asked.append({id, watch.submission.attempts});
        LookUp lookUp = watch.lookUp;
        lookUp.answer = LookUp::Answer::Asking;
        setLookUp(id, lookUp);
    }
    const QPointer<Reconciler> self(this);
    auto* sought = m_means.store.run<QList<Unaccounted>>(
        [asked, now = m_means.clock.now()](Database& db) { return readSought(db, asked, now); });
    auto* found = thenJob<RecentPins>(sought, [self, question](const QList<Unaccounted>& known) -> Job<RecentPins>* {
        if (!self || known.isEmpty())
            return readyJob<RecentPins>(failure({.kind = ErrorKind::Cancelled}));
        return askProvider<RecentPins>(self->m_means.accounts, self->m_means.providers, question.account, self,
            [query = queryFor(known, question.board)](
                Provider& provider, const Session& session) { return provider.findRecent(session, query); });
    });
    auto* judged = thenJob<Answer>(found, [self, asked](const RecentPins& recent) -> Job<Answer>* {
        if (!self)
            return readyJob<Answer>(failure({.kind = ErrorKind::Cancelled}));
        auto* judging = self->m_means.store.run<Judgements>(
            [asked, recent, now = self->m_means.clock.now()](Database& db) { return judge(db, asked, recent, now); });
        return mapJob<Answer>(judging, [complete = recent.complete](const Result<Judgements>& judgements) {
            return judgements.map([complete](const Judgements& all) { return Answer{all, complete}; });
        });
    });
    judged->onFinished(this, [this, question](const Result<Answer>& answer) { take(question, answer); })->start();
}

void Reconciler::take(const Question& question, const Result<Answer>& answer)
{
    --m_asking;
    if (!answer && answer.error().kind == ErrorKind::RateLimit)
        m_means.budget.pause(question.account, RequestBudget::Use::Question, answer.error().retryAfter);
    for (const SubmissionId& id : question.ids)
        takeOver(id, answer);
    askDue();
}

void Reconciler::takeOver(const SubmissionId& id, const Result<Answer>& answer)
{
    const Judgement judgement = answer ? answer->judgements.value(id) : Judgement();
    if (judgement.settled) {
        qCInfo(logOutbox) << "Found" << id.text() << "at its service";
        m_watches.remove(id);
        emit settled(*judgement.settled);
        emit lookUpChanged(id);
        return;
    }
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return;
    watch->asking = false;
    if (!watch->next.isForever()) {
        milliseconds wait = waits.at(std::min<size_t>(size_t(watch->asked), waits.size() - 1));
        if (!answer && answer.error().retryAfter)
            wait = qMax(wait, milliseconds(*answer.error().retryAfter));
        watch->next = QDeadlineTimer(wait);
    }
    ++watch->asked;
    LookUp lookUp{.at = m_means.clock.now()};
    if (!answer && answer.error().kind != ErrorKind::Cancelled) {
        lookUp.answer = LookUp::Answer::CouldNotAsk;
        lookUp.candidates = watch->lookUp.candidates;
        lookUp.error = answer.error();
    } else if (answer) {
        lookUp.candidates = judgement.match.candidates;
        lookUp.answer = lookUp.candidates.isEmpty() ? LookUp::Answer::NotFound : LookUp::Answer::Several;
        lookUp.complete = answer->complete;
    }
    setLookUp(id, lookUp);
}

void Reconciler::setLookUp(const SubmissionId& id, const LookUp& lookUp)
{
    LookUp& known = m_watches[id].lookUp;
    if (known == lookUp)
        return;
    known = lookUp;
    emit lookUpChanged(id);
}

} // namespace pinwright
