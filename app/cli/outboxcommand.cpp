// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outboxcommand.h"

#include "context.h"

#include <QJsonArray>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestId = 6; ///< of what is given, in characters
constexpr int shownId = 8;

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
    connect(&outbox(), &Outbox::storageFailed, this, [this](const Error& error) { fail(error, {}); });
    connect(&outbox(), &Outbox::loaded, this, [this] { begin(); });
    outbox().start();
}

Outbox& OutboxCommand::outbox()
{
    return context().outbox();
}

const Submission* OutboxCommand::named()
{
    const QString given = invocation().argument.trimmed().toLower();
    QList<const Submission*> named;
    for (const Submission& submission : outbox().submissions()) {
        if (submission.id.text() == given)
            return &submission;
        if (submission.id.text().startsWith(given))
            named.append(&submission);
    }
    if (given.size() < shortestId)
        refuse(tr("“%1” is too short for an id: its first %2 characters are needed.").arg(invocation().argument).arg(shortestId));
    else if (named.isEmpty())
        refuse(tr("No pin in the outbox has the id “%1”. “pinwright outbox” lists them.").arg(invocation().argument));
    else if (named.size() > 1)
        refuse(tr("“%1” is the beginning of several ids. Give more of the one that is meant.").arg(invocation().argument));
    else
        return named.constFirst();
    return nullptr;
}

void OutboxCommand::takeSecret(const Submission* submission)
{
    const Account* account = submission ? context().accounts().find(submission->account.id) : nullptr;
    if (account)
        context().useSecretOfRun(*account);
    else
        context().useSecretOfRun();
}

ErrorSubject OutboxCommand::subjectOf(const Submission& submission)
{
    const Provider* provider = context().providers().find(submission.account.providerId);
    return {.service = provider ? provider->displayName() : submission.account.providerId, .account = submission.account.name};
}

QString OutboxCommand::titleOf(const Submission& submission)
{
    return submission.draft.title.trimmed().isEmpty() ? submission.id.text().left(shownId) : submission.draft.title;
}

QString OutboxCommand::line(const Submission& submission, const QString& more)
{
    const QString outcome = sentence(submission, subjectOf(submission));
    return row({submission.id.text().left(shownId), momentText(submission.created.toLocalTime()), stateName(submission.state),
        submission.account.name, boardPath(submission.draft.board), submission.draft.title,
        more.isEmpty() ? outcome : outcome + u' ' + more});
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
        {u"tries"_s, submission.tries},
        {u"notBefore"_s, submission.notBefore.isValid() ? textOrNull(isoUtc(submission.notBefore)) : QJsonValue(QJsonValue::Null)},
        {u"remoteId"_s, textOrNull(submission.remoteId.text())},
        {u"url"_s, textOrNull(submission.url.toString(QUrl::FullyEncoded))},
        {u"error"_s,
            error ? QJsonValue(errorObject(error->kind, sentence(*error, subjectOf(submission)))) : QJsonValue(QJsonValue::Null)},
        {u"scheduledFor"_s, schedule ? textOrNull(isoUtc(schedule->utc)) : QJsonValue(QJsonValue::Null)},
        {u"created"_s, isoUtc(submission.created)},
        {u"changed"_s, isoUtc(submission.changed)},
    };
}

QString OutboxCommand::pausedNote()
{
    return outbox().isPaused() ? tr("The outbox is paused, so nothing is sent. It goes on in Pinwright’s window.") : QString();
}

QString OutboxCommand::unreadableNote()
{
    const int unreadable = int(outbox().unreadable().size());
    return unreadable > 0 ? unreadableSubmissionsText(unreadable) : QString();
}

void OutboxListCommand::begin()
{
    QStringList lines;
    QJsonArray items;
    for (const Submission& submission : outbox().submissions()) {
        lines.append(line(submission));
        items.append(item(submission));
    }
    end({.lines = lines, .json = {{u"items"_s, items}}, .message = unreadableNote()});
}

} // namespace pinwright::cli
