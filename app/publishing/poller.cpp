// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/poller.h"

#include "publishing/connect.h"
#include "publishing/outcome.h"

namespace pinwright {

namespace {

using std::chrono::milliseconds;

/// Waiting does not help against these; only a changed key or right does.
bool needsTheUser(ErrorKind kind)
{
    return kind == ErrorKind::Authentication || kind == ErrorKind::Permission || kind == ErrorKind::Secrets;
}

} // namespace

Poller::Poller(AccountBook& accounts, const ProviderRegistry& providers, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_providers(providers)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::askDue);
}

void Poller::follow(const Submission& submission)
{
    if (!canAskAfter(submission)) {
        m_watches.remove(submission.id);
        return;
    }
    const auto watch = m_watches.find(submission.id);
    if (watch != m_watches.end() && watch->submission.state == submission.state) {
        watch->submission = submission;
        return;
    }
    Watch begun = newWatch(submission);
    begun.asking = watch != m_watches.end() && watch->asking;
    m_watches.insert(submission.id, begun);
    askDue();
}

void Poller::askNow(const Submission& submission)
{
    follow(submission);
    const auto watch = m_watches.find(submission.id);
    if (watch != m_watches.end() && !watch->asking)
        ask(submission.id);
}

void Poller::tick()
{
    askDue();
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
    const Provider* provider = m_providers.find(submission.account.providerId);
    return provider && provider->capabilities().status && !submission.remoteId.isEmpty();
}

Poller::Watch Poller::newWatch(const Submission& submission) const
{
    const milliseconds first =
        qBound(milliseconds(10), m_providers.find(submission.account.providerId)->capabilities().firstPoll, longestWait);
    const bool atOnce = submission.state == SubmissionState::Scheduled;
    return {.submission = submission,
        .wait = atOnce ? first : qMin(2 * first, longestWait),
        .next = QDeadlineTimer(atOnce ? milliseconds(0) : first)};
}

bool Poller::timeHasCome(const Submission& submission) const
{
    if (submission.state != SubmissionState::Scheduled || !submission.draft.schedule || !submission.draft.schedule->exists())
        return true;
    return submission.draft.schedule->utc <= m_clock.now();
}

void Poller::askDue()
{
    QList<SubmissionId> due;
    milliseconds nearest = longestWait;
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch->asking || !timeHasCome(watch->submission))
            continue;
        if (watch->next.hasExpired())
            due.append(watch.key());
        else
            nearest = qMin(nearest, milliseconds(watch->next.remainingTime()));
    }
    for (const SubmissionId& id : due) {
        if (m_asking >= questionsAtOnce)
            break; // the next answer looks again
        ask(id);
    }
    if (!m_watches.isEmpty())
        m_timer.start(nearest);
}

void Poller::ask(const SubmissionId& id)
{
    Watch& watch = m_watches[id];
    watch.asking = true;
    ++m_asking;
    sessionFor(m_accounts, m_providers, watch.submission.account)
        ->onFinished(this,
            [this, id](const Result<Session>& opened) {
                const auto present = m_watches.constFind(id);
                if (present == m_watches.constEnd() || !opened) {
                    judge(id, failure(opened ? Error{.kind = ErrorKind::Cancelled} : opened.error()));
                    return;
                }
                m_providers.find(opened->account.providerId)
                    ->status(*opened, present->submission.remoteId)
                    ->onFinished(this, [this, id](const Result<Receipt>& answer) { judge(id, answer); })
                    ->start();
            })
        ->start();
}

void Poller::judge(const SubmissionId& id, const Result<Receipt>& answer)
{
    --m_asking;
    const auto watch = m_watches.find(id);
    if (watch == m_watches.end()) {
        askDue();
        return;
    }
    watch->asking = false;
    const Submission before = watch->submission;
    Submission outcome = before;
    milliseconds wait = watch->wait;
    watch->wait = qMin(2 * watch->wait, longestWait);
    if (answer) {
        watch->missing = 0;
        outcome = withReceipt(before, *answer, m_clock.now());
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        const Error& error = answer.error();
        watch->missing = error.httpStatus == 404 ? watch->missing + 1 : 0;
        outcome.error = error;
        if (needsTheUser(error.kind))
            wait = longestWait;
        if (error.retryAfter)
            wait = qMax(wait, milliseconds(*error.retryAfter));
        if (watch->missing >= missingMax) {
            outcome.state = SubmissionState::Unconfirmed;
            outcome.changed = m_clock.now();
            outcome.error->outcomeUnknown = true;
        }
    }
    watch->next = QDeadlineTimer(wait);
    askDue();
    if (outcome != before)
        emit answered(outcome, before.state);
}

} // namespace pinwright
