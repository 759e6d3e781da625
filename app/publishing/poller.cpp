// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/poller.h"

#include "core/chainedjob.h"
#include "core/logging.h"
#include "publishing/connect.h"
#include "publishing/outcome.h"
#include "publishing/requestbudget.h"

#include <algorithm>

namespace pinwright {

namespace {

using std::chrono::milliseconds;
using States = QMap<RemoteId, Receipt>;

/// Waiting does not help against these; only a changed key or right does.
bool needsTheUser(ErrorKind kind)
{
    return kind == ErrorKind::Authentication || kind == ErrorKind::Permission || kind == ErrorKind::Secrets;
}

/// The service answered, but has no list that can be used.
bool tellsNoList(ErrorKind kind)
{
    return kind == ErrorKind::Rejected || kind == ErrorKind::Permission || kind == ErrorKind::Protocol
        || kind == ErrorKind::TooLarge || kind == ErrorKind::Unsupported;
}

/// Is there something to ask after: is it processed, or has its time come?
bool timeHasCome(const Submission& submission, const QDateTime& now)
{
    const std::optional<Schedule>& schedule = submission.draft.schedule;
    return submission.state != SubmissionState::Scheduled || !schedule || !schedule->exists() || schedule->utc <= now;
}

} // namespace

Poller::Poller(const PublishingMeans& means, QObject* parent) : QObject(parent), m_means(means)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::tick);
    connect(&m_means.reachability, &Reachability::changed, this, &Poller::tick);
}

void Poller::follow(const Submission& submission)
{
    if (!canAskAfter(submission)) {
        m_watches.remove(submission.id);
        return;
    }
    const auto present = m_watches.find(submission.id);
    if (present != m_watches.end() && present->submission.state == submission.state) {
        present->submission = submission;
        return;
    }
    Watch watch{.submission = submission};
    watch.asking = present != m_watches.end() && present->asking;
    if (timeHasCome(submission, m_means.clock.now()))
        begin(watch);
    m_watches.insert(submission.id, watch);
    m_timer.start(0);
}

void Poller::askNow(const Submission& submission)
{
    follow(submission);
    if (!m_watches.contains(submission.id) || m_urgent.contains(submission.id))
        return;
    if (m_urgent.isEmpty())
        QMetaObject::invokeMethod(this, &Poller::askUrgent, Qt::QueuedConnection);
    m_urgent.append(submission.id);
}

void Poller::askUrgent()
{
    QList<QList<SubmissionId>> accounts;
    for (const SubmissionId& id : std::exchange(m_urgent, {})) {
        const auto watch = m_watches.find(id);
        if (watch == m_watches.end() || watch->asking)
            continue;
        watch->wanted = true;
        const auto same = std::find_if(accounts.begin(), accounts.end(), [this, &watch](const QList<SubmissionId>& ids) {
            return m_watches[ids.constFirst()].submission.account == watch->submission.account;
        });
        if (same != accounts.end())
            same->append(id);
        else
            accounts.append({id});
    }
    for (const QList<SubmissionId>& ids : std::as_const(accounts)) {
        const Questions questions = questionsAfter(ids);
        if (!questions.together.isEmpty())
            askTogether(questions.together);
        for (const SubmissionId& id : questions.singly)
            askSingly(id);
    }
}

void Poller::tick()
{
    makeDue();
    askDue();
    sleep();
}

void Poller::stop()
{
    m_timer.stop();
    m_watches.clear();
}

bool Poller::canAskAfter(const Submission& submission) const
{
    if (submission.state != SubmissionState::Processing && submission.state != SubmissionState::Scheduled)
        return false;
    const Provider* provider = m_means.providers.find(submission.account.providerId);
    return provider && provider->capabilities().status && !submission.remoteId.isEmpty();
}

bool Poller::isStalled(const Submission& submission) const
{
    const Capabilities capabilities = m_means.providers.find(submission.account.providerId)->capabilities();
    return submission.state == SubmissionState::Processing
        && submission.changed.addSecs(std::chrono::seconds(capabilities.processingLimit).count()) <= m_means.clock.now();
}

milliseconds Poller::firstWait(const Account& account) const
{
    return qBound(milliseconds(10), m_means.providers.find(account.providerId)->capabilities().firstPoll, longestWait);
}

/// It is asked after from now on; the pace of its account becomes brisk again if that can be afforded.
void Poller::begin(Watch& watch)
{
    watch.begun = true;
    const Account& account = watch.submission.account;
    const QDateTime now = m_means.clock.now();
    const bool known = m_paces.contains(account.id);
    Pace& pace = m_paces[account.id];
    if (!m_means.budget.isAmple(account)) {
        if (!known)
            pace = {Moment(longestWait, now), longestWait};
        return;
    }
    const milliseconds first = firstWait(account);
    const bool atOnce = watch.submission.state == SubmissionState::Scheduled; // its time has come, the service may have done it
    const milliseconds wait = atOnce ? milliseconds(0) : first;
    if (!known || wait < pace.next.remaining())
        pace.next = Moment(wait, now);
    pace.wait = atOnce ? first : qMin(2 * first, longestWait);
}

/// Marks those that are to be asked after now.
void Poller::makeDue()
{
    const QDateTime now = m_means.clock.now();
    QSet<AccountId> alive;
    for (Watch& watch : m_watches) {
        if (!watch.begun && timeHasCome(watch.submission, now))
            begin(watch);
        if (watch.begun)
            alive.insert(watch.submission.account.id);
    }
    m_paces.removeIf([&alive](const QHash<AccountId, Pace>::iterator& pace) { return !alive.contains(pace.key()); });

    QSet<AccountId> round;
    for (auto pace = m_paces.begin(); pace != m_paces.end(); ++pace) {
        if (pace->next.isOver(now))
            round.insert(pace.key());
    }
    if (round.isEmpty())
        return;
    for (Watch& watch : m_watches) {
        const Account& account = watch.submission.account;
        if (!watch.begun || !round.contains(account.id))
            continue;
        if (!watch.asking && (!isStalled(watch.submission) || watch.rest.isOver(now)))
            watch.due = Watch::Due::Yes;
        Pace& pace = m_paces[account.id];
        if (!pace.next.isOver(now))
            continue; // set already, for another pin of the account
        const milliseconds wait = m_means.budget.isAmple(account) ? pace.wait : longestWait;
        pace = {Moment(wait, now), qMin(2 * wait, longestWait)};
    }
}

void Poller::askDue()
{
    QHash<AccountId, QList<SubmissionId>> due;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->due != Watch::Due::No && !watch->asking
            && isInReach(watch->submission.account, m_means.providers, m_means.reachability))
            due[watch->submission.account.id].append(watch.key());
    }
    for (QList<SubmissionId>& ids : due) {
        std::sort(ids.begin(), ids.end(),
            [this](const SubmissionId& a, const SubmissionId& b) { return m_watches[a].turn < m_watches[b].turn; });
        ask(ids);
    }
}

/// Until something is to be done: a round, or a pause that ends.
void Poller::sleep()
{
    if (m_watches.isEmpty())
        return;
    const QDateTime now = m_means.clock.now();
    milliseconds nearest = longestWait;
    for (const Pace& pace : std::as_const(m_paces))
        nearest = qMin(nearest, pace.next.remaining());
    QSet<AccountId> looked;
    for (const Watch& watch : std::as_const(m_watches)) {
        const Account& account = watch.submission.account;
        if (watch.due == Watch::Due::No || watch.asking || looked.contains(account.id))
            continue;
        looked.insert(account.id);
        const RequestBudget::Gate gate = m_means.budget.gate(account, RequestBudget::Use::Question);
        if (!gate.isOpen())
            nearest = qMin(nearest, milliseconds(qMax<qint64>(now.msecsTo(gate.opens), 0) + 1));
    }
    m_timer.start(nearest);
}

/// What is due of one account, as far as the budget goes.
void Poller::ask(const QList<SubmissionId>& due)
{
    const Account account = m_watches[due.constFirst()].submission.account;
    const auto mayAsk = [this, &account] {
        return m_asking < questionsAtOnce && m_means.budget.take(account, RequestBudget::Use::Question);
    };
    const Questions questions = questionsAfter(due);
    if (!questions.together.isEmpty() && mayAsk())
        askTogether(questions.together);
    for (const SubmissionId& id : questions.singly) {
        if (!mayAsk())
            return; // the next answer, or the end of the pause, looks again
        askSingly(id);
    }
}

/// Together what can be told of by a list, one by one what can't. Those that were submitted when the account was another are left out:
/// their turn comes next.
Poller::Questions Poller::questionsAfter(const QList<SubmissionId>& ids) const
{
    const Account account = m_watches.value(ids.constFirst()).submission.account;
    const auto unlisted = m_unlisted.constFind(account.id);
    const bool listed = unlisted == m_unlisted.constEnd() || unlisted->isOver(m_means.clock.now());
    Questions questions;
    for (const SubmissionId& id : ids) {
        const Watch watch = m_watches.value(id);
        if (watch.submission.account == account)
            (listed && watch.due != Watch::Due::Singly ? questions.together : questions.singly).append(id);
    }
    if (questions.together.size() == 1)
        questions.singly.append(std::exchange(questions.together, {}));
    return questions;
}

void Poller::noteAsked(Watch& watch)
{
    watch.asking = true;
    watch.due = Watch::Due::No;
    watch.turn = ++m_turn;
    watch.rest = Moment(longestWait, m_means.clock.now());
}

void Poller::askSingly(const SubmissionId& id)
{
    ++m_asking;
    noteAsked(m_watches[id]);
    const Submission& submission = m_watches[id].submission;
    askProvider<Receipt>(m_means.accounts, m_means.providers, submission.account, this,
        [remoteId = submission.remoteId](Provider& provider, const Session& session) { return provider.status(session, remoteId); })
        ->onFinished(this, [this, id](const Result<Receipt>& answer) { judge(id, answer); })
        ->start();
}

void Poller::askTogether(const QList<SubmissionId>& ids)
{
    ++m_asking;
    QList<RemoteId> remoteIds;
    for (const SubmissionId& id : ids) {
        noteAsked(m_watches[id]);
        remoteIds.append(m_watches[id].submission.remoteId);
    }
    askProvider<States>(m_means.accounts, m_means.providers, m_watches[ids.constFirst()].submission.account, this,
        [remoteIds](Provider& provider, const Session& session) { return provider.states(session, remoteIds); })
        ->onFinished(this, [this, ids](const Result<States>& answer) { judgeList(ids, answer); })
        ->start();
}

void Poller::judge(const SubmissionId& id, const Result<Receipt>& answer)
{
    --m_asking;
    const auto watch = m_watches.constFind(id);
    if (watch != m_watches.constEnd() && !answer)
        slowDown(watch->submission.account, answer.error());
    takeOver(id, answer);
    m_timer.start(0);
}

void Poller::judgeList(const QList<SubmissionId>& ids, const Result<States>& answer)
{
    --m_asking;
    const auto known = std::find_if(ids.begin(), ids.end(), [this](const SubmissionId& id) { return m_watches.contains(id); });
    if (known == ids.end())
        return m_timer.start(0);
    const Account account = m_watches[*known].submission.account;
    const bool listed = answer || !tellsNoList(answer.error().kind);
    if (!listed) {
        qCInfo(logOutbox) << "No list of states from" << account.providerId << "of several pins, each is asked after by itself";
        m_unlisted[account.id] = Moment(unlistedFor, m_means.clock.now());
    } else if (!answer) {
        slowDown(account, answer.error());
    }
    for (const SubmissionId& id : ids) {
        const auto watch = m_watches.find(id);
        if (watch == m_watches.end())
            continue;
        if (answer && answer->contains(watch->submission.remoteId)) {
            takeOver(id, answer->value(watch->submission.remoteId));
        } else if (!answer && listed) {
            takeOver(id, failure(answer.error()));
        } else {
            watch->asking = false;
            watch->due = Watch::Due::Singly;
        }
    }
    m_timer.start(0);
}

void Poller::takeOver(const SubmissionId& id, const Result<Receipt>& answer)
{
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end())
        return;
    watch->asking = false;
    const Submission before = watch->submission;
    Submission outcome = before;
    if (answer) {
        watch->missing = 0;
        outcome = withReceipt(before, *answer, m_means.clock.now());
    } else if (answer.error().kind == ErrorKind::RateLimit) {
        watch->due = Watch::Due::Yes; // once the pause is over; says nothing about the pin
        if (watch->wanted)
            outcome.error = answer.error();
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        const Error& error = answer.error();
        watch->missing = error.httpStatus == 404 ? watch->missing + 1 : 0;
        outcome.error = error;
        if (watch->missing >= missingMax) {
            outcome.state = SubmissionState::Unconfirmed;
            outcome.changed = m_means.clock.now();
            outcome.error->outcomeUnknown = true;
        }
    }
    watch->wanted = false;
    if (outcome != before)
        emit answered(outcome, before.state);
    emit asked(id);
}

/// The user waits for answers that will not come soon.
void Poller::tellWaiting(const Account& account, const Error& error)
{
    QList<SubmissionId> waiting;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->wanted && !watch->asking && watch->submission.account.id == account.id)
            waiting.append(watch.key());
    }
    for (const SubmissionId& id : std::as_const(waiting))
        takeOver(id, failure(error));
}

/// The account's questions wait for as long as the error asks for.
void Poller::slowDown(const Account& account, const Error& error)
{
    if (error.kind == ErrorKind::RateLimit) {
        m_means.budget.pause(account, RequestBudget::Use::Question, error.retryAfter);
        tellWaiting(account, error);
        return;
    }
    milliseconds wait = error.retryAfter.value_or(std::chrono::seconds(0));
    if (needsTheUser(error.kind))
        wait = qMax(wait, longestWait);
    Pace& pace = m_paces[account.id];
    if (wait > pace.next.remaining())
        pace = {Moment(wait, m_means.clock.now()), qMax(pace.wait, qMin(wait, longestWait))};
}

} // namespace pinwright
