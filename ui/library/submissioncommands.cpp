// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/submissioncommands.h"

#include "ui/library/daytext.h"

#include <algorithm>

namespace pinwright {

const QList<SubmissionCommand>& allSubmissionCommands()
{
    static const QList<SubmissionCommand> commands{SubmissionCommand::OpenPin, SubmissionCommand::PublishNow,
        SubmissionCommand::Reschedule, SubmissionCommand::BackToDrafts, SubmissionCommand::Stop, SubmissionCommand::CheckAgain,
        SubmissionCommand::MarkPublished, SubmissionCommand::CheckNow, SubmissionCommand::SendAgain, SubmissionCommand::Edit,
        SubmissionCommand::DeleteCopy};
    return commands;
}

QString commandText(SubmissionCommand command)
{
    switch (command) {
    //: Button: shows the published pin in the browser
    case SubmissionCommand::OpenPin:
        return SubmissionCommands::tr("Open Pin");
    //: Button: sends a scheduled or missed pin without waiting
    case SubmissionCommand::PublishNow:
        return SubmissionCommands::tr("Publish Now");
    //: Button: gives a pin another time
    case SubmissionCommand::Reschedule:
        return SubmissionCommands::tr("Reschedule…");
    //: Button: a scheduled pin shall not be published and becomes a draft again
    case SubmissionCommand::BackToDrafts:
        return SubmissionCommands::tr("Back to Drafts");
    //: Button: stops the sending of a pin
    case SubmissionCommand::Stop:
        return SubmissionCommands::tr("Stop");
    case SubmissionCommand::SendAgain:
        return SubmissionCommands::tr("Send Again");
    //: Button: brings a pin back to the drafts
    case SubmissionCommand::Edit:
        return SubmissionCommands::tr("Edit");
    case SubmissionCommand::MarkPublished:
        return SubmissionCommands::tr("Mark as Published");
    //: Button: asks the service what became of a pin
    case SubmissionCommand::CheckNow:
        return SubmissionCommands::tr("Check Now");
    //: Button: deletes the copy of a pin's file that was put on the web so that the service could fetch it
    case SubmissionCommand::DeleteCopy:
        return SubmissionCommands::tr("Delete Web Copy");
    //: Button: looks once more whether the service has a pin of unknown outcome
    case SubmissionCommand::CheckAgain:
        return SubmissionCommands::tr("Check Again");
    }
    Q_UNREACHABLE();
}

Icon commandIcon(SubmissionCommand command)
{
    switch (command) {
    case SubmissionCommand::OpenPin:
        return Icon::OpenPin;
    case SubmissionCommand::PublishNow:
        return Icon::Publish;
    case SubmissionCommand::Reschedule:
        return Icon::Calendar;
    case SubmissionCommand::BackToDrafts:
        return Icon::Drafts;
    case SubmissionCommand::Stop:
        return Icon::Stop;
    case SubmissionCommand::SendAgain:
        return Icon::SendAgain;
    case SubmissionCommand::Edit:
        return Icon::Edit;
    case SubmissionCommand::MarkPublished:
        return Icon::Check;
    case SubmissionCommand::CheckNow:
        return Icon::Reload;
    case SubmissionCommand::DeleteCopy:
        return Icon::Remove;
    case SubmissionCommand::CheckAgain:
        return Icon::Reload;
    }
    Q_UNREACHABLE();
}

SubmissionCommands::SubmissionCommands(const Services& services, OpenUrl openUrl, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_openUrl(std::move(openUrl))
{
    connect(&services.outbox, &Outbox::progressChanged, this,
        [this](const SubmissionId& id) { m_lastProgress.insert(id, m_services.clock.now()); });
    connect(&services.outbox, &Outbox::changed, this, [this](const SubmissionId& id) {
        const Submission* submission = m_services.outbox.find(id);
        if (!submission || isFinal(submission->state))
            m_lastProgress.remove(id);
    });
}

bool SubmissionCommands::isAvailable(SubmissionCommand command, const Submission& submission) const
{
    const SubmissionState state = submission.state;
    switch (command) {
    case SubmissionCommand::OpenPin:
        return submission.url.isValid() && !submission.url.isEmpty();
    case SubmissionCommand::PublishNow:
    case SubmissionCommand::Reschedule:
        return waitsForItsTime(submission) || (state == SubmissionState::Missed && canStartAnew(submission));
    case SubmissionCommand::BackToDrafts:
        return waitsForItsTime(submission);
    case SubmissionCommand::Stop:
        return (state == SubmissionState::Waiting && !waitsForItsTime(submission)) || state == SubmissionState::Preparing
            || state == SubmissionState::Armed;
    case SubmissionCommand::SendAgain:
        return state == SubmissionState::Unconfirmed || (state != SubmissionState::Missed && canStartAnew(submission));
    case SubmissionCommand::Edit:
        return canStartAnew(submission);
    case SubmissionCommand::MarkPublished:
        return state == SubmissionState::Unconfirmed;
    case SubmissionCommand::CheckNow:
        return state == SubmissionState::Processing || state == SubmissionState::Scheduled;
    case SubmissionCommand::DeleteCopy:
        return isFinal(state) && !submission.hosted.isEmpty();
    case SubmissionCommand::CheckAgain:
        return state == SubmissionState::Unconfirmed && canLookUp(submission);
    }
    Q_UNREACHABLE();
}

void SubmissionCommands::run(SubmissionCommand command, const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission || !isAvailable(command, *submission))
        return;
    switch (command) {
    case SubmissionCommand::OpenPin:
        openPage(QUrl(submission->url));
        return;
    case SubmissionCommand::PublishNow:
        publishNow(*submission);
        return;
    case SubmissionCommand::Reschedule:
        emit rescheduleRequested(id);
        return;
    case SubmissionCommand::BackToDrafts:
        emit backToDraftsRequested(id);
        return;
    case SubmissionCommand::Stop:
        m_services.outbox.cancel(id);
        return;
    case SubmissionCommand::SendAgain:
        m_services.outbox.sendAgain(id);
        return;
    case SubmissionCommand::Edit:
        takeBack(*submission);
        return;
    case SubmissionCommand::MarkPublished:
        m_services.outbox.markPublished(id);
        return;
    case SubmissionCommand::CheckNow:
    case SubmissionCommand::CheckAgain:
        m_services.outbox.checkNow(id);
        return;
    case SubmissionCommand::DeleteCopy:
        deleteCopy(*submission);
        return;
    }
}

ErrorSubject SubmissionCommands::subjectOf(const Submission& submission) const
{
    const Provider* provider = m_services.providers.find(submission.account.providerId);
    return {.service = provider ? provider->displayName() : QString(), .account = submission.account.name};
}

QString SubmissionCommands::outcomeOf(const Submission& submission) const
{
    const QString outcome = sentence(submission, subjectOf(submission));
    if (submission.state == SubmissionState::Scheduled) {
        //: %1: a sentence saying when a service (%2) will publish a pin
        return tr("%1 Its time can only be changed at %2.").arg(outcome, subjectOf(submission).service);
    }
    if (isStalled(submission))
        return stalledText(submission);
    if (submission.state != SubmissionState::Unconfirmed)
        return withTries(outcome, submission);
    return withLookUp(outcome, submission);
}

bool SubmissionCommands::canLookUp(const Submission& submission) const
{
    const Provider* provider = m_services.providers.find(submission.account.providerId);
    return provider && provider->capabilities().lookUp;
}

QString SubmissionCommands::withLookUp(const QString& outcome, const Submission& submission) const
{
    const LookUp lookUp = m_services.outbox.lookUp(submission.id);
    const QString at = lookUp.at.isValid() ? clockText(lookUp.at, m_services.clock.now()) : QString();
    const QString place = submission.draft.board.name.isEmpty() ? submission.account.name : submission.draft.board.name;
    switch (lookUp.answer) {
    case LookUp::Answer::NotAsked:
        //: %1: a sentence saying that a pin may or may not have been published
        return tr("%1 Look for it on the board, then choose.").arg(outcome);
    case LookUp::Answer::Asking:
        //: %1: as above, %2: a board
        return tr("%1 Being looked for among the newest pins of %2.").arg(outcome, place);
    case LookUp::Answer::NotFound:
        if (!lookUp.complete) {
            //: %1: as above, %2: a time of day, or a date and time, %3: a board
            return tr(
                "%1 Looked for at %2 among the newest pins of %3: not found, but the list may not have reached back far enough.")
                .arg(outcome, at, place);
        }
        //: %1: as above, %2: a time of day, or a date and time, %3: a board
        return tr("%1 Looked for at %2 among the newest pins of %3: not found.").arg(outcome, at, place);
    case LookUp::Answer::Several:
        //: %1: as above, %Ln: how many pins look the same
        return tr(
            "%1 %Ln pins look like it. Choose the right one, or send it again if none is.", nullptr, int(lookUp.candidates.size()))
            .arg(outcome);
    case LookUp::Answer::CouldNotAsk:
        //: %1: as above, %2: a time of day, or a date and time, %3: a sentence saying why it could not be looked for
        return tr("%1 Could not be looked for at %2. %3")
            .arg(outcome, at, lookUp.error ? sentence(*lookUp.error, subjectOf(submission)) : QString());
    }
    Q_UNREACHABLE();
}

void SubmissionCommands::confirm(const SubmissionId& id, const FoundPin& pin)
{
    m_services.outbox.confirm(id, pin);
}

void SubmissionCommands::openPage(const QUrl& url)
{
    if (!m_openUrl(url))
        emit couldNotOpen(url);
}

QString SubmissionCommands::withTries(const QString& outcome, const Submission& submission) const
{
    if (submission.state != SubmissionState::Waiting || submission.tries == 0)
        return outcome;
    //: %1: a sentence saying why a pin waits, %Ln: how often it was tried to send it
    return tr("%1 Tried %Ln times.", nullptr, submission.tries).arg(outcome);
}

QString SubmissionCommands::stalledText(const Submission& submission) const
{
    const QDateTime now = m_services.clock.now();
    if (submission.state == SubmissionState::Processing) {
        //: %1: a service, %2: a time of day, or a date and time
        return tr("%1 has been working on it since %2, which is longer than it should take.")
            .arg(subjectOf(submission).service, clockText(submission.changed, now));
    }
    const QDateTime last = std::max(submission.changed, m_lastProgress.value(submission.id, submission.changed));
    //: %1: a time of day, or a date and time
    return tr("No progress since %1.").arg(clockText(last, now));
}

QList<Submission> SubmissionCommands::failedOnes() const
{
    const QList<Submission>& all = m_services.outbox.submissions();
    QHash<DraftId, int> ofDraft;
    for (const Submission& submission : all)
        ++ofDraft[submission.draft.id];
    QList<Submission> failed;
    for (const Submission& submission : all) {
        if (submission.state != SubmissionState::Failed)
            continue;
        // Nearly all are the only ones of their drafts, and looking through the others takes long.
        const bool only = ofDraft.value(submission.draft.id) == 1;
        if (only ? m_services.drafts.rowOf(submission.draft.id) < 0 : canStartAnew(submission))
            failed.append(submission);
    }
    return failed;
}

/// Nothing was created, the draft is not back with the user, and no other submission of it exists that may have been: else one pin
/// could be published twice.
bool SubmissionCommands::canStartAnew(const Submission& submission) const
{
    const SubmissionState state = submission.state;
    if (state != SubmissionState::Failed && state != SubmissionState::Missed && state != SubmissionState::Cancelled)
        return false;
    if (m_services.drafts.rowOf(submission.draft.id) >= 0)
        return false;
    const QList<Submission>& all = m_services.outbox.submissions();
    return std::none_of(all.begin(), all.end(), [&submission](const Submission& other) {
        return other.id != submission.id && other.draft.id == submission.draft.id && other.created >= submission.created;
    });
}

bool SubmissionCommands::waitsForItsTime(const Submission& submission) const
{
    return m_services.outbox.isHeldHere(submission) && submission.draft.schedule->utc > m_services.clock.now();
}

void SubmissionCommands::publishNow(const Submission& submission)
{
    m_services.outbox.reschedule(submission.id, std::nullopt)
        ->onFinished(this,
            [this](const Result<Done>& result) {
                if (!result)
                    emit failed(sentence(result.error(), {}));
            })
        ->start();
}

void SubmissionCommands::deleteCopy(const Submission& submission)
{
    m_services.outbox.removeHosted(submission.id)
        ->onFinished(this,
            [this, submission](const Result<Outbox::CopyRemoval>& copy) {
                if (!copy)
                    emit copyNotDeleted(submission.id, notDeleted(submission, copy.error()));
                else if (*copy == Outbox::CopyRemoval::StillNeeded)
                    emit copyKept(
                        tr("Another pin has the same file, so its copy on the web stays until that pin needs it no more."));
            })
        ->start();
}

QString SubmissionCommands::notDeleted(const Submission& submission, const Error& error) const
{
    const QString reason = sentence(error, subjectOf(submission));
    const QString address = submission.hosted.address.toDisplayString();
    const Account* account = m_services.accounts.find(submission.account.id);
    if (account && account->mediaHost != submission.hosted.place) {
        //: %1: a sentence saying why a file was not deleted, %2: its web address
        return tr(
            "%1 The copy stays at %2. The account has another place for files by now, so the password kept for it may not be the "
            "right one. The copy can be deleted there by hand and forgotten here.")
            .arg(reason, address);
    }
    //: %1: a sentence saying why a file was not deleted, %2: its web address
    return tr("%1 The copy stays at %2. It can be deleted there by hand and forgotten here.").arg(reason, address);
}

void SubmissionCommands::forgetCopy(const SubmissionId& id)
{
    m_services.outbox.forgetHosted(id)
        ->onFinished(this,
            [this](const Result<Done>& forgotten) {
                if (!forgotten)
                    emit failed(sentence(forgotten.error(), {}));
            })
        ->start();
}

void SubmissionCommands::takeBack(const Submission& submission)
{
    const Draft draft = submission.draft;
    m_services.drafts.takeBack(draft);
    emit draftTakenBack(draft.id);
}

} // namespace pinwright
