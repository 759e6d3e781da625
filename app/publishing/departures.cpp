// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/departures.h"

#include "core/clock.h"
#include "publishing/connect.h"
#include "publishing/requestbudget.h"
#include "publishing/timing.h"

namespace pinwright {

namespace {

bool isOfTheNetwork(const std::optional<Error>& error)
{
    return error && (error->kind == ErrorKind::Network || error->kind == ErrorKind::Timeout);
}

/// What decides whether a pin's time has come, all by value.
struct DueRule {
    bool timedHere = false;
    QDateTime now;
    RetryPolicy retry;
    QDateTime onlineSince;

    bool operator()(const Submission& submission) const
    {
        if (!isDue(submission, timedHere, now))
            return false;
        return !isBackingOff(submission, retry, now)
            || (isOfTheNetwork(submission.error) && onlineSince.isValid() && submission.changed <= onlineSince);
    }
};

} // namespace

/// One look at the queue: what is the same for all pins of a service is found out once.
struct Departures::Moment {
    const Departures& departures;
    QDateTime now = departures.m_means.clock.now();
    mutable QHash<QString, DueRule> rules;

    [[nodiscard]] const DueRule& ruleFor(const Submission& submission) const
    {
        const QString& service = submission.account.providerId;
        auto rule = rules.find(service);
        if (rule == rules.end()) {
            rule = rules.insert(service,
                {isTimedHere(service, departures.m_means.providers), now, departures.m_rules.retry, departures.m_onlineSince});
        }
        return *rule;
    }
    /// But for back-off.
    [[nodiscard]] bool hasComeFor(const Submission& submission) const
    {
        return isDue(submission, ruleFor(submission).timedHere, now) && !isLate(submission, now, departures.m_rules.lateLimit);
    }
    [[nodiscard]] int count(const Places& places, const Condition& condition) const
    {
        return int(std::count_if(places.begin(), places.end(), [&](const KnownSubmissions::Place& place) {
            const Submission& submission = *departures.m_known.find(place.second);
            return condition(submission) && hasComeFor(submission);
        }));
    }
};

Departures::Departures(const PublishingMeans& means, const Rules& rules, const KnownSubmissions& known, const AccountHolds& holds)
    : m_means(means)
    , m_rules(rules)
    , m_known(known)
    , m_holds(holds)
{ }

Departures::Condition Departures::dueCondition(const Submission& submission) const
{
    return Moment{*this, m_means.clock.now(), {}}.ruleFor(submission);
}

void Departures::noteOnline()
{
    m_onlineSince = m_means.clock.now();
}

const Submission* Departures::next(const QHash<AccountId, RunningUploads>& running, const Condition& may) const
{
    const Moment moment{*this, m_means.clock.now(), {}};
    const Submission* first = nullptr;
    int all = 0;
    for (const RunningUploads& uploads : running)
        all += uploads.small + uploads.large;
    if (all >= m_rules.uploadsInAll)
        return nullptr;
    for (auto account = m_known.waiting().cbegin(); account != m_known.waiting().cend(); ++account) {
        QueueOrder order(running.value(account.key()), m_holds.places(account.key(), m_rules.uploadsAtOnce));
        if (order.isFull())
            continue;
        if (m_holds.isOnTrial(account.key())) {
            offer(order, *account, moment,
                [&](const Submission& submission) { return m_holds.isUnrefused(submission.id) && may(submission); });
        }
        if (order.chosen().isEmpty())
            offer(order, *account, moment, may);
        const Submission* chosen = m_known.find(order.chosen());
        if (chosen && (!first || chosen->rank < first->rank))
            first = chosen;
    }
    return first;
}

/// The pins of an account have the same way out: looked at once, for the first that could go.
void Departures::offer(QueueOrder& order, const Places& places, const Moment& moment, const Condition& may) const
{
    bool mayLeave = false;
    for (const KnownSubmissions::Place& place : places) {
        const Submission& submission = *m_known.find(place.second);
        if (!may(submission) || !moment.hasComeFor(submission) || !moment.ruleFor(submission)(submission))
            continue;
        mayLeave = mayLeave || this->mayLeave(submission.account);
        if (!mayLeave || order.offer(submission.id, isLarge(submission.draft.media)))
            return;
    }
}

bool Departures::mayLeave(const Account& account) const
{
    return isInReach(account, m_means.providers, m_means.reachability)
        && m_means.budget.gate(account, RequestBudget::Use::Create).isOpen();
}

QList<Standstill> Departures::standstills(bool paused, const Condition& count) const
{
    using Cause = Standstill::Cause;
    const Moment moment{*this, m_means.clock.now(), {}};
    QList<Standstill> all;
    Standstill pause{.cause = Cause::Paused};
    Standstill offline{.cause = Cause::Offline};
    for (const Places& places : m_known.waiting()) {
        const Account& account = m_known.find(places.begin()->second)->account;
        Standstill standstill = standstillOf(account);
        const bool isHeld = standstill.cause != Cause::Paused;
        if (!isHeld && !paused)
            continue;
        standstill.pins = moment.count(places, count);
        pause.pins += standstill.pins;
        if (!isHeld || standstill.pins == 0)
            continue;
        if (standstill.cause == Cause::Offline) {
            offline.pins += standstill.pins;
            continue;
        }
        if (standstill.cause == Cause::AskedToWait)
            standstill.error = pauseError(places);
        all.append(standstill);
    }
    if (offline.pins > 0)
        all.append(offline);
    if (paused)
        all.append(pause);
    return all;
}

/// Of its own, without counting; Paused where it has none.
Standstill Departures::standstillOf(const Account& account) const
{
    using Cause = Standstill::Cause;
    using State = RequestBudget::Gate::State;
    if (const std::optional<Error> refusal = m_holds.refusal(account.id))
        return {.cause = Cause::SignIn, .account = account.id, .error = refusal};
    if (!isInReach(account, m_means.providers, m_means.reachability))
        return {.cause = Cause::Offline};
    const RequestBudget::Gate gate = m_means.budget.gate(account, RequestBudget::Use::Create);
    if (gate.isOpen())
        return {.cause = Cause::Paused};
    return {.cause = gate.state == State::AskedToWait ? Cause::AskedToWait : Cause::LimitReached,
        .account = account.id,
        .goesOn = gate.opens};
}

std::optional<Error> Departures::pauseError(const Places& places) const
{
    for (const KnownSubmissions::Place& place : places) {
        const std::optional<Error>& error = m_known.find(place.second)->error;
        if (error && asksForPause(*error))
            return error;
    }
    return std::nullopt;
}

} // namespace pinwright
