// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/matching.h"

#include "core/plaintext.h"

#include <algorithm>
#include <iterator>

namespace pinwright {

namespace {

constexpr std::chrono::minutes scheduleTolerance{1}; // services round to a minute

bool mayHaveCreated(const Attempt& attempt)
{
    switch (attempt.outcome) {
    case SubmissionState::Preparing: // under way
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
    case SubmissionState::Unconfirmed:
        return true;
    case SubmissionState::Waiting:
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return false;
    }
    return true;
}

TimeSpan spanOf(const QDateTime& began, const QDateTime& ended)
{
    using std::chrono::seconds;
    const QDateTime latest = began.addSecs(seconds(requestMax).count());
    return {began.addSecs(-seconds(clockTolerance).count()), qMin(ended, latest).addSecs(seconds(queueTime).count())};
}

/// Of submissions from before tries were kept.
Attempt onlyTry(const Submission& submission)
{
    return {.began = submission.created, .ended = submission.changed, .outcome = submission.state};
}

QString comparable(const QString& text)
{
    return plainText(text).normalized(QString::NormalizationForm_C);
}

QUrl comparableLink(const QString& text)
{
    QUrl link = QUrl(text.trimmed()).adjusted(QUrl::NormalizePathSegments);
    if (link.path().isEmpty() && !link.host().isEmpty())
        link.setPath(QStringLiteral("/"));
    return link;
}

bool isSameLink(const QString& a, const QString& b)
{
    const auto text = [](const QString& link) { return comparableLink(link).toString(QUrl::FullyEncoded); };
    return a.trimmed() == b.trimmed() || (!a.trimmed().isEmpty() && !b.trimmed().isEmpty() && text(a) == text(b));
}

bool isWithin(const QList<TimeSpan>& times, const QDateTime& instant)
{
    return std::any_of(
        times.cbegin(), times.cend(), [&instant](const TimeSpan& span) { return span.from <= instant && instant <= span.until; });
}

bool isWithin(const QList<TimeSpan>& times, const FoundPin& pin)
{
    if (!pin.createdWithoutZone)
        return isWithin(times, pin.created);
    QList<TimeSpan> widened;
    std::transform(times.cbegin(), times.cend(), std::back_inserter(widened), inAnyZone);
    return isWithin(widened, pin.created);
}

bool isForThatTime(const std::optional<Schedule>& schedule, const QDateTime& told)
{
    return schedule && qAbs(schedule->utc.secsTo(told)) <= std::chrono::seconds(scheduleTolerance).count();
}

bool tellsEverything(const FoundPin& pin)
{
    return !pin.title.isEmpty() && pin.link && pin.board && pin.created.isValid();
}

/// A service may also tell the size of what it made of the file: no reason to leave the pin out, but one to ask.
bool isOfThatSize(const Submission& submission, const FoundPin& pin)
{
    return !pin.bytes || *pin.bytes == (submission.sentBytes > 0 ? submission.sentBytes : submission.draft.media.bytes);
}

} // namespace

Unaccounted unaccountedOf(const Submission& submission, const QList<Attempt>& attempts, const QDateTime& now)
{
    QList<Attempt> creating;
    for (const Attempt& attempt : attempts.isEmpty() ? QList<Attempt>{onlyTry(submission)} : attempts) {
        if (mayHaveCreated(attempt))
            creating.append(attempt);
    }
    const bool isAccounted = !submission.remoteId.isEmpty() && submission.state != SubmissionState::Unconfirmed;
    if (isAccounted && !creating.isEmpty())
        creating.removeLast();

    Unaccounted unaccounted{.submission = submission};
    for (const Attempt& attempt : std::as_const(creating))
        unaccounted.times.append(
            spanOf(attempt.began.isValid() ? attempt.began : submission.created, attempt.ended.isValid() ? attempt.ended : now));
    // A service that publishes at a time may note that one.
    if (submission.draft.schedule && !creating.isEmpty())
        unaccounted.times.append(spanOf(submission.draft.schedule->utc, submission.draft.schedule->utc));
    return unaccounted;
}

TimeSpan wholeSpan(const QList<Unaccounted>& all)
{
    TimeSpan whole;
    for (const Unaccounted& one : all) {
        for (const TimeSpan& span : one.times) {
            whole.from = whole.from.isValid() ? qMin(whole.from, span.from) : span.from;
            whole.until = whole.until.isValid() ? qMax(whole.until, span.until) : span.until;
        }
    }
    return whole;
}

TimeSpan inAnyZone(const TimeSpan& span)
{
    const qint64 offset = std::chrono::seconds(zoneOffsetMax).count();
    return {span.from.addSecs(-offset), span.until.addSecs(offset)};
}

bool agrees(const Unaccounted& submission, const FoundPin& pin)
{
    const Draft& draft = submission.submission.draft;
    if (!pin.title.isEmpty() && comparable(pin.title) != comparable(draft.title))
        return false;
    if (pin.link && !isSameLink(*pin.link, draft.link))
        return false;
    if (pin.board && *pin.board != draft.board.id)
        return false;
    if (pin.receipt.scheduledFor.isValid() && !isForThatTime(draft.schedule, pin.receipt.scheduledFor))
        return false;
    return pin.created.isValid() ? isWithin(submission.times, pin) : !submission.times.isEmpty();
}

Match matchOf(const Unaccounted& sought, const RecentPins& recent, const QList<Unaccounted>& others, const QSet<RemoteId>& taken)
{
    Match match;
    QSet<RemoteId> seen = taken;
    for (const FoundPin& pin : recent.pins) {
        const RemoteId& id = pin.receipt.remoteId;
        if (id.isEmpty() || seen.contains(id))
            continue;
        if (id == sought.submission.remoteId) // which the service gave for this very one
            return {{pin}, true};
        if (!agrees(sought, pin)) // another row of the same id may
            continue;
        seen.insert(id);
        match.candidates.append(pin);
    }
    if (match.candidates.size() == 1) {
        const FoundPin& only = match.candidates.constFirst();
        const bool isOthers =
            std::any_of(others.cbegin(), others.cend(), [&only](const Unaccounted& other) { return agrees(other, only); });
        match.certain = !isOthers && !only.title.isEmpty() && isWithin(sought.times, only.created)
            && isOfThatSize(sought.submission, only) && (recent.complete || tellsEverything(only));
    }
    match.candidates.resize(std::min(match.candidates.size(), candidatesMax));
    return match;
}

} // namespace pinwright
