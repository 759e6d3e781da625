// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/issueactions.h"

#include <QCoreApplication>
#include <QLocale>

namespace pinwright {

namespace {

class IssueActions {
    Q_DECLARE_TR_FUNCTIONS(IssueActions)
};

QString timeText(const Schedule& schedule)
{
    return QLocale().toString(schedule.time, QLocale::ShortFormat);
}

QString proposalText(const Issue& issue)
{
    const Schedule& proposal = *issue.proposal;
    if (issue.code == IssueCode::TimeDoesNotExist)
        return IssueActions::tr("Use %1", "button; %1 is a time of day").arg(timeText(proposal));
    return IssueActions::tr("Use %1, %2", "button; %1 is a date, %2 a time of day")
        .arg(QLocale().toString(proposal.date, QLocale::ShortFormat), timeText(proposal));
}

/// What helps with a file that can't be used as it is.
QList<IssueAction> actionsFor(MediaProblem problem)
{
    switch (problem) {
    case MediaProblem::NotFetched:
        return {IssueAction::LookAgain, IssueAction::UseAsLink, IssueAction::ChooseFile};
    case MediaProblem::Missing:
        return {IssueAction::FindFile, IssueAction::LookAgain};
    case MediaProblem::Unreadable:
    case MediaProblem::Empty:
    case MediaProblem::Truncated:
    case MediaProblem::Damaged:
        return {IssueAction::LookAgain, IssueAction::ChooseFile};
    case MediaProblem::Directory:
    case MediaProblem::UnknownType:
    case MediaProblem::TooManyPixels:
        return {IssueAction::ChooseFile};
    case MediaProblem::None:
    case MediaProblem::NotChecked:
    case MediaProblem::DriveAway:
    case MediaProblem::NoReader:
        return {IssueAction::LookAgain};
    }
    return {};
}

} // namespace

QList<IssueAction> actionsFor(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::MediaProblem:
        return actionsFor(issue.mediaProblem);
    case IssueCode::MediaTypeRefused:
    case IssueCode::MediaTooLarge:
    case IssueCode::MediaTooWide:
        return {issue.repairable ? IssueAction::Repair : IssueAction::ChooseFile};
    case IssueCode::VideoTooShort:
    case IssueCode::VideoTooLong:
    case IssueCode::VideoCodecRefused:
    case IssueCode::MediaNotRepaired:
        return {IssueAction::ChooseFile};
    case IssueCode::MediaTooTall:
        return issue.plan.isEmpty() ? QList<IssueAction>{} : QList{IssueAction::Crop, IssueAction::Pad};
    case IssueCode::PictureSeen:
        return {IssueAction::ShowSeen};
    case IssueCode::FileNotTaken:
    case IssueCode::EditedNotTaken:
        return {IssueAction::SetUpPlace};
    case IssueCode::BoardGone:
        return {IssueAction::ReloadBoards};
    case IssueCode::TooLong:
        return issue.field == Field::Link ? QList<IssueAction>{} : QList{IssueAction::TrimAtWord};
    case IssueCode::LinkNotWeb:
        return {IssueAction::AddHttps};
    case IssueCode::TimeInPast:
    case IssueCode::TimeDoesNotExist: {
        QList<IssueAction> actions;
        if (issue.proposal)
            actions.append(IssueAction::UseProposal);
        if (issue.code == IssueCode::TimeInPast)
            actions.append(IssueAction::PublishNow);
        return actions;
    }
    case IssueCode::MediaMissing:
    case IssueCode::MediaNotChecked:
    case IssueCode::MediaRepaired:
    case IssueCode::CoverNotSent:
    case IssueCode::AccountMissing:
    case IssueCode::AccountGone:
    case IssueCode::BoardMissing:
    case IssueCode::Required:
    case IssueCode::FeedCut:
    case IssueCode::LinkMalformed:
    case IssueCode::AltTextMissing:
    case IssueCode::AltTextNotSent:
        return {};
    }
    return {};
}

QString actionText(IssueAction action, const Issue& issue)
{
    switch (action) {
    case IssueAction::LookAgain:
        return IssueActions::tr("Try Again", "button: look at the file, or fetch it, again");
    case IssueAction::UseAsLink:
        return IssueActions::tr("Use as Link", "button: the web address is where the pin leads to, not its picture");
    case IssueAction::ChooseFile:
        return IssueActions::tr("Choose File…", "button: a picture or video on this computer instead");
    case IssueAction::FindFile:
        return IssueActions::tr("Find File…", "button: looks for the draft's picture or video, which is not where it was");
    case IssueAction::Repair:
        return IssueActions::tr("Repair", "button: a copy of the file is made into what the service takes");
    case IssueAction::Crop:
        return IssueActions::tr("Crop to 2:3", "button: cuts the picture to this shape");
    case IssueAction::Pad:
        return IssueActions::tr("Pad to 2:3", "button: adds margins until the picture has this shape");
    case IssueAction::ShowSeen:
        return issue.seen->where == SeenPicture::Where::Draft
            ? IssueActions::tr("Show Draft", "button: goes to the draft with the same picture")
            : IssueActions::tr("Show Pin", "button: goes to the pin with the same picture");
    case IssueAction::SetUpPlace:
        return IssueActions::tr("Set Up a Place for Files…", "button: opens the account");
    case IssueAction::ReloadBoards:
        return IssueActions::tr("Reload Boards", "button");
    case IssueAction::TrimAtWord:
        return IssueActions::tr("Trim at Word", "button: shorten the text at the last word that fits");
    case IssueAction::AddHttps:
        return IssueActions::tr("Add https://", "button: put https:// before the link");
    case IssueAction::UseProposal:
        return proposalText(issue);
    case IssueAction::PublishNow:
        return IssueActions::tr("Publish Now", "button: forget the chosen time");
    }
    return {};
}

} // namespace pinwright
