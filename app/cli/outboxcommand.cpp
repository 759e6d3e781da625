// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outboxcommand.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// As it was given: an address or a path.
QString nameOf(const Media& media)
{
    return media.address.isEmpty() ? media.path : media.address.toString(QUrl::FullyEncoded);
}

} // namespace

void OutboxCommand::start()
{
    Outbox& outbox = context().outbox();
    connect(&outbox, &Outbox::storageFailed, this, [this](const Error& error) { fail(error, {}); });
    connect(&outbox, &Outbox::loaded, this, &OutboxCommand::print);
    outbox.start();
}

void OutboxCommand::print()
{
    QStringList lines;
    QJsonArray items;
    for (const Submission& submission : context().outbox().submissions()) {
        lines.append(row({momentText(submission.created.toLocalTime()), stateName(submission.state), submission.account.name,
            boardPath(submission.draft.board), submission.draft.title, sentence(submission, subjectOf(submission))}));
        items.append(item(submission));
    }
    const int unreadable = int(context().outbox().unreadable().size());
    end({.lines = lines,
        .json = {{u"items"_s, items}},
        .message = unreadable > 0 ? unreadableSubmissionsText(unreadable) : QString()});
}

ErrorSubject OutboxCommand::subjectOf(const Submission& submission)
{
    const Provider* provider = context().providers().find(submission.account.providerId);
    return {.service = provider ? provider->displayName() : submission.account.providerId, .account = submission.account.name};
}

QJsonObject OutboxCommand::item(const Submission& submission)
{
    const std::optional<Schedule>& schedule = submission.draft.schedule;
    const std::optional<Error>& error = submission.error;
    return {
        {u"id"_s, submission.id.text()},
        {u"title"_s, submission.draft.title},
        {u"account"_s, submission.account.name},
        {u"board"_s, submission.draft.board.name},
        {u"boardId"_s, submission.draft.board.id.text()},
        {u"boardPath"_s, boardPath(submission.draft.board)},
        {u"media"_s, nameOf(submission.draft.media)},
        {u"state"_s, submissionStateName(submission.state)},
        {u"attempts"_s, submission.attempts},
        {u"remoteId"_s, textOrNull(submission.remoteId.text())},
        {u"url"_s, textOrNull(submission.url.toString(QUrl::FullyEncoded))},
        {u"error"_s,
            error ? QJsonValue(errorObject(error->kind, sentence(*error, subjectOf(submission)))) : QJsonValue(QJsonValue::Null)},
        {u"scheduledFor"_s, schedule ? textOrNull(isoUtc(schedule->utc)) : QJsonValue(QJsonValue::Null)},
        {u"created"_s, isoUtc(submission.created)},
        {u"changed"_s, isoUtc(submission.changed)},
    };
}

} // namespace pinwright::cli
