// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outboxcheckcommand.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

void OutboxCheckCommand::begin()
{
    connect(&outbox(), &Outbox::lookUpChanged, this, &OutboxCheckCommand::settle);
    connect(&outbox(), &Outbox::changed, this, &OutboxCheckCommand::settle);
    connect(&outbox(), &Outbox::checked, this, [this](const SubmissionId& id) {
        if (!m_unconfirmed.contains(id))
            m_open.remove(id);
        report();
    });
    if (!invocation().argument.isEmpty()) {
        const Submission* submission = named();
        if (!submission)
            return;
        if (!canBeAskedAfter(*submission)) {
            //: %1: a pin's title, %2: a whole sentence that says what became of it
            refuse(tr("There is nothing to look up for “%1”. %2")
                    .arg(titleOf(*submission), sentence(*submission, subjectOf(*submission))));
            return;
        }
        takeSecret(submission);
        ask({submission->id});
        return;
    }
    takeSecret(nullptr);
    QList<SubmissionId> ids;
    for (const Submission& submission : outbox().submissions()) {
        if (submission.state != SubmissionState::Scheduled && canBeAskedAfter(submission))
            ids.append(submission.id);
    }
    ask(ids);
}

bool OutboxCheckCommand::canBeAskedAfter(const Submission& submission)
{
    switch (submission.state) {
    case SubmissionState::Unconfirmed:
        return true;
    case SubmissionState::Processing:
    case SubmissionState::Scheduled: {
        const Provider* provider = context().providers().find(submission.account.providerId);
        return provider && provider->capabilities().status && !submission.remoteId.isEmpty();
    }
    case SubmissionState::Waiting:
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Published:
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return false;
    }
    return false;
}

void OutboxCheckCommand::ask(const QList<SubmissionId>& ids)
{
    m_ids = ids;
    m_open = {ids.begin(), ids.end()};
    for (const SubmissionId& id : ids) {
        if (outbox().find(id)->state == SubmissionState::Unconfirmed)
            m_unconfirmed.insert(id);
    }
    for (const SubmissionId& id : ids)
        outbox().checkNow(id);
    report();
}

void OutboxCheckCommand::stop()
{
    m_open.clear();
    report();
}

bool OutboxCheckCommand::wasAnswered(const Submission& submission)
{
    if (!m_unconfirmed.contains(submission.id))
        return isFinal(submission.state);
    if (submission.state != SubmissionState::Unconfirmed)
        return true;
    const LookUp::Answer answer = outbox().lookUp(submission.id).answer;
    return answer != LookUp::Answer::NotAsked && answer != LookUp::Answer::Asking;
}

void OutboxCheckCommand::settle(const SubmissionId& id)
{
    const Submission* submission = outbox().find(id);
    if (submission && wasAnswered(*submission))
        m_open.remove(id);
    report();
}

/// Of a failed question, or of one that Ctrl+C ended; nullopt: it was answered.
std::optional<Error> OutboxCheckCommand::whyNotAsked(const Submission& submission)
{
    if (submission.state == SubmissionState::Processing || submission.state == SubmissionState::Scheduled)
        return submission.error;
    if (submission.state != SubmissionState::Unconfirmed)
        return std::nullopt;
    const LookUp lookUp = outbox().lookUp(submission.id);
    if (lookUp.answer == LookUp::Answer::NotFound || lookUp.answer == LookUp::Answer::Several)
        return std::nullopt;
    return lookUp.error.value_or(Error{.kind = ErrorKind::Cancelled});
}

QString OutboxCheckCommand::lookUpName(const Submission& submission)
{
    if (submission.state != SubmissionState::Unconfirmed)
        return u"found"_s;
    switch (outbox().lookUp(submission.id).answer) {
    case LookUp::Answer::NotFound:
        return u"not-found"_s;
    case LookUp::Answer::Several:
        return u"several"_s;
    case LookUp::Answer::NotAsked:
    case LookUp::Answer::Asking:
    case LookUp::Answer::CouldNotAsk:
        return u"could-not-ask"_s;
    }
    return {};
}

QString OutboxCheckCommand::lookUpText(const Submission& submission)
{
    const std::optional<Error> error = whyNotAsked(submission);
    if (error && error->kind == ErrorKind::Unsupported)
        return tr("%1 has no list of pins in which it could be looked for.").arg(subjectOf(submission).service);
    if (error)
        //: %1: a whole sentence that says why a service could not be asked
        return tr("It could not be looked for: %1").arg(sentenceAtEnd(*error, subjectOf(submission)));
    if (submission.state != SubmissionState::Unconfirmed)
        return {};
    const LookUp lookUp = outbox().lookUp(submission.id);
    if (lookUp.answer == LookUp::Answer::Several)
        return tr("%n pin(s) may be it. Pinwright’s window shows them.", nullptr, int(lookUp.candidates.size()));
    return lookUp.complete ? tr("It was looked for and is not there.")
                           : tr("It was looked for among the newest pins and not found.");
}

QJsonObject OutboxCheckCommand::checkedItem(const Submission& submission)
{
    QJsonObject checked = item(submission);
    if (!m_unconfirmed.contains(submission.id)) {
        checked.insert("lookUp"_L1, QJsonValue::Null);
        return checked;
    }
    checked.insert("lookUp"_L1, lookUpName(submission));
    if (const std::optional<Error> error = whyNotAsked(submission))
        checked.insert("lookUpError"_L1, errorObject(error->kind, sentenceAtEnd(*error, subjectOf(submission))));
    QJsonArray candidates;
    const LookUp lookUp = outbox().lookUp(submission.id);
    if (submission.state == SubmissionState::Unconfirmed && lookUp.answer == LookUp::Answer::Several) {
        for (const FoundPin& pin : lookUp.candidates)
            candidates.append(QJsonObject{
                {u"remoteId"_s, pin.receipt.remoteId.text()}, {u"url"_s, pin.receipt.url.toString(QUrl::FullyEncoded)}});
        checked.insert("candidates"_L1, candidates);
    }
    if (submission.state == SubmissionState::Unconfirmed && lookUp.answer == LookUp::Answer::NotFound)
        checked.insert("lookUpComplete"_L1, lookUp.complete);
    return checked;
}

void OutboxCheckCommand::report()
{
    if (!m_open.isEmpty())
        return;
    QStringList lines;
    QJsonArray items;
    ExitCode code = ExitCode::Done;
    bool unasked = false;
    for (const SubmissionId& id : std::as_const(m_ids)) {
        const Submission* submission = outbox().find(id);
        if (!submission) // cleared meanwhile
            continue;
        lines.append(line(*submission, lookUpText(*submission)));
        items.append(checkedItem(*submission));
        const std::optional<Error> error = whyNotAsked(*submission);
        // That a service could not be asked is told before what stayed open, since it may be asked again.
        if (error && code != ExitCode::SignIn)
            code = exitCodeOf(Error{.kind = error->kind}) == ExitCode::SignIn ? ExitCode::SignIn : ExitCode::Failed;
        unasked = unasked || error;
        if (submission->state == SubmissionState::Unconfirmed && !unasked)
            code = ExitCode::OutcomeUnknown;
    }
    end({.code = code,
        .lines = lines,
        .json = {{u"items"_s, items}},
        .message = m_ids.isEmpty() ? tr("There is nothing to look up.") : unreadableNote()});
}

} // namespace pinwright::cli
