// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/departures.h"

#include "core/clock.h"
#include "core/sentences.h"
#include "media/drives.h"
#include "publishing/connect.h"
#include "publishing/requestbudget.h"
#include "publishing/timing.h"

#include <array>

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

/// The instants at which the time may make something else of a pin that waits; invalid ones say nothing.
std::array<QDateTime, 3> changesOf(const Submission& submission, std::chrono::minutes lateLimit)
{
    const QDateTime time = submission.draft.schedule ? submission.draft.schedule->utc : QDateTime();
    return {time, lateFrom(time, lateLimit), submission.notBefore};
}

} // namespace

Departures::Departures(const PublishingMeans& means, const Rules& rules, const KnownSubmissions& known, const AccountHolds& holds)
    : m_means(means)
    , m_rules(rules)
    , m_known(known)
    , m_holds(holds)
    , m_timetable(known, [this](const Submission& submission, const QDateTime& now) { return standingOf(submission, now); })
{ }

Departures::Condition Departures::dueCondition(const Submission& submission) const
{
    return DueRule{
        isTimedHere(submission.account.providerId, m_means.providers), m_means.clock.now(), m_rules.retry, m_onlineSince};
}

void Departures::placeAll()
{
    m_timetable.placeAll(m_means.clock.now());
}

void Departures::place(const SubmissionId& id)
{
    m_timetable.place(id, m_means.clock.now());
}

void Departures::noteOnline()
{
    m_onlineSince = m_means.clock.now();
    placeAll();
}

Timetable::Standing Departures::standingOf(const Submission& submission, const QDateTime& now) const
{
    using Stage = Timetable::Stage;
    const bool timedHere = isTimedHere(submission.account.providerId, m_means.providers);
    QDateTime until;
    for (const QDateTime& change : changesOf(submission, m_rules.lateLimit)) {
        if (change > now && (!until.isValid() || change < until))
            until = change;
    }
    if (isLate(submission, now, m_rules.lateLimit))
        return {Stage::Late, until};
    if (!isDue(submission, timedHere, now))
        return {Stage::Early, until};
    if (waitsForDrive(submission))
        return {Stage::Away, until};
    return {DueRule{timedHere, now, m_rules.retry, m_onlineSince}(submission) ? Stage::Ready : Stage::BackingOff, until};
}

/// Those that once met it are asked alone: what lies where costs a look at the system's tables.
bool Departures::waitsForDrive(const Submission& submission) const
{
    return submission.error && submission.error->providerCode == driveErrorCode
        && m_means.drives.isAway(submission.draft.media.path);
}

const Timetable& Departures::timetableNow() const
{
    m_timetable.advance(m_means.clock.now());
    return m_timetable;
}

const Submission* Departures::next(const QHash<AccountId, RunningUploads>& running, const Condition& may) const
{
    const Submission* first = nullptr;
    int all = 0;
    for (const RunningUploads& uploads : running)
        all += uploads.small + uploads.large;
    if (all >= m_rules.uploadsInAll)
        return nullptr;
    const Timetable& timetable = timetableNow();
    for (auto account = m_known.waiting().keyBegin(); account != m_known.waiting().keyEnd(); ++account) {
        QueueOrder order(running.value(*account), m_holds.places(*account, m_rules.uploadsAtOnce));
        if (order.isFull())
            continue;
        const Places& ready = timetable.at(Timetable::Stage::Ready, *account);
        if (m_holds.isOnTrial(*account)) {
            offer(
                order, ready, [&](const Submission& submission) { return m_holds.isUnrefused(submission.id) && may(submission); });
        }
        if (order.chosen().isEmpty())
            offer(order, ready, may);
        const Submission* chosen = m_known.find(order.chosen());
        if (chosen && (!first || chosen->rank < first->rank))
            first = chosen;
    }
    return first;
}

/// The pins of an account have the same way out: looked at once, for the first that could go. Its time is looked at again, as it will be
/// when it is claimed: after the clock was set it may back off anew.
void Departures::offer(QueueOrder& order, const Places& ready, const Condition& may) const
{
    bool mayLeave = false;
    for (const KnownSubmissions::Place& place : ready) {
        const Submission& submission = *m_known.find(place.second);
        if (!may(submission) || !dueCondition(submission)(submission))
            continue;
        mayLeave = mayLeave || this->mayLeave(submission.account);
        if (!mayLeave || order.offer(submission.id, isLarge(submission.draft.media)))
            return;
    }
}

QList<SubmissionId> Departures::late() const
{
    return timetableNow().late();
}

int Departures::countIn(const Places& places, const Condition& condition) const
{
    return int(std::count_if(places.begin(), places.end(),
        [&](const KnownSubmissions::Place& place) { return condition(*m_known.find(place.second)); }));
}

bool Departures::mayLeave(const Account& account) const
{
    return isInReach(account, m_means.providers, m_means.reachability)
        && m_means.budget.gate(account, RequestBudget::Use::Create).isOpen();
}

QList<Standstill> Departures::standstills(bool paused, const Condition& count) const
{
    using Cause = Standstill::Cause;
    const Timetable& timetable = timetableNow();
    QList<Standstill> all;
    Standstill pause{.cause = Cause::Paused};
    Standstill offline{.cause = Cause::Offline};
    Standstill driveAway{.cause = Cause::DriveAway};
    for (const Places& places : m_known.waiting()) {
        const Account& account = m_known.find(places.begin()->second)->account;
        driveAway.pins += countIn(timetable.at(Timetable::Stage::Away, account.id), count);
        Standstill standstill = standstillOf(account);
        const bool isHeld = standstill.cause != Cause::Paused;
        if (!isHeld && !paused)
            continue;
        for (const Timetable::Stage stage : {Timetable::Stage::BackingOff, Timetable::Stage::Ready})
            standstill.pins += countIn(timetable.at(stage, account.id), count);
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
    if (driveAway.pins > 0)
        all.append(driveAway);
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
