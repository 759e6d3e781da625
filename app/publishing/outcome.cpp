// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outcome.h"

#include "publishing/receiptstate.h"
#include "store/submissionrepository.h"

namespace pinwright {

namespace {

SubmissionState stateOf(const Error& error)
{
    if (error.outcomeUnknown)
        return SubmissionState::Unconfirmed;
    return error.kind == ErrorKind::Cancelled ? SubmissionState::Cancelled : SubmissionState::Failed;
}

Result<bool> concludeSameAttempt(Database& db, const Submission& outcome)
{
    bool concluded = false;
    const Result<Done> done = db.transaction([&db, &outcome, &concluded]() -> Result<Done> {
        SubmissionRepository submissions(db);
        const Result<Submission> present = submissions.find(outcome.id);
        if (!present)
            return failure(present.error());
        if (present->state != SubmissionState::Unconfirmed || present->attempts != outcome.attempts)
            return Done{};
        const Result<bool> changed = submissions.conclude(outcome, SubmissionState::Unconfirmed);
        if (!changed)
            return failure(changed.error());
        concluded = *changed;
        return Done{};
    });
    return done.map([concluded](Done) { return concluded; });
}

} // namespace

Submission withReceipt(Submission submission, const Receipt& receipt, const QDateTime& now)
{
    const SubmissionState state = stateOf(receipt.state);
    if (submission.state != state)
        submission.changed = now;
    submission.state = state;
    if (!receipt.remoteId.isEmpty())
        submission.remoteId = receipt.remoteId;
    if (!receipt.url.isEmpty())
        submission.url = receipt.url;
    submission.error.reset();
    if (state == SubmissionState::Failed)
        submission.error = Error{.kind = ErrorKind::Rejected, .detail = receipt.message};
    return submission;
}

Submission withAnswer(Submission submission, const Result<Receipt>& answer, const QDateTime& now)
{
    if (answer)
        return withReceipt(std::move(submission), *answer, now);
    submission.state = stateOf(answer.error());
    submission.changed = now;
    submission.error = answer.error();
    return submission;
}

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

Result<std::optional<Submission>> commitOutcome(Database& db, const Submission& outcome, SubmissionState expected)
{
    SubmissionRepository submissions(db);
    Result<bool> concluded = submissions.conclude(outcome, expected);
    if (concluded && !*concluded && expected == SubmissionState::Armed)
        concluded = concludeSameAttempt(db, outcome);
    if (!concluded)
        return failure(concluded.error());
    if (!*concluded)
        return std::optional<Submission>();
    return submissions.find(outcome.id).map([](const Submission& kept) { return std::optional<Submission>(kept); });
}

} // namespace pinwright
