// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/submissioncommands.h"

#include <algorithm>

namespace pinwright {

const QList<SubmissionCommand>& allSubmissionCommands()
{
    static const QList<SubmissionCommand> commands{SubmissionCommand::OpenPin, SubmissionCommand::PublishNow,
        SubmissionCommand::Reschedule, SubmissionCommand::BackToDrafts, SubmissionCommand::Stop, SubmissionCommand::MarkPublished,
        SubmissionCommand::CheckNow, SubmissionCommand::SendAgain, SubmissionCommand::Edit, SubmissionCommand::DeleteCopy};
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
    }
    Q_UNREACHABLE();
}

SubmissionCommands::SubmissionCommands(const Services& services, OpenUrl openUrl, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_openUrl(std::move(openUrl))
{ }

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
    }
    Q_UNREACHABLE();
}

void SubmissionCommands::run(SubmissionCommand command, const SubmissionId& id)
{
    const Submission* submission = m_services.outbox.find(id);
    if (!submission || !isAvailable(command, *submission))
        return;
    switch (command) {
    case SubmissionCommand::OpenPin: {
        const QUrl url = submission->url;
        if (!m_openUrl(url))
            emit couldNotOpen(url);
        return;
    }
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
    if (submission.state != SubmissionState::Unconfirmed)
        return outcome;
    //: %1: a sentence saying that a pin may or may not have been published
    return tr("%1 Look for it on the board, then choose.").arg(outcome);
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
