// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"

#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <cstdlib>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Services may send pages of text; a sentence has room for this much of it.
constexpr qsizetype quotedMax = 300;

QString quoted(const QString& words)
{
    return plainText(words, quotedMax);
}

/// The sentence, and what the other side said of it.
QString withDetail(const QString& text, const QString& detail)
{
    if (detail.isEmpty())
        return text;
    //: %1: a whole sentence, %2: the service's or system's own words
    return Sentences::tr("%1 (“%2”)").arg(text, quoted(detail));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString dateText(QDate date)
{
    //: Date pattern, see QLocale::toString(): d day, MMM short month name, yyyy year
    return QLocale().toString(date, Sentences::tr("d MMM yyyy", "pattern"));
}

/// Hours and minutes, as the short format has them in every locale but C.
QString timeText(QTime time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s) : locale.toString(time, QLocale::ShortFormat);
}

QString duration(std::chrono::seconds wait)
{
    const qint64 seconds = std::max<qint64>(1, wait.count());
    //: How long to wait: "45 seconds"
    if (seconds < 120)
        return Sentences::tr("%Ln seconds", nullptr, int(seconds));
    const qint64 minutes = (seconds + 59) / 60;
    //: How long to wait: "5 minutes"
    if (minutes < 120)
        return Sentences::tr("%Ln minutes", nullptr, int(minutes));
    //: How long to wait: "3 hours"
    return Sentences::tr("%Ln hours", nullptr, int((minutes + 59) / 60));
}

QString notCheckedSentence(const QString& path)
{
    return path.isEmpty() ? Sentences::tr("The picture is still being fetched from the web.")
                          : Sentences::tr("The file is still being checked.");
}

QString mediaProblemSentence(MediaProblem problem, const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    switch (problem) {
    case MediaProblem::None:
    case MediaProblem::NotChecked:
        return notCheckedSentence(path);
    case MediaProblem::Missing:
        return Sentences::tr("%1 is no longer in %2. The draft text is safe.").arg(name, QDir::toNativeSeparators(file.path()));
    case MediaProblem::DriveAway:
        return Sentences::tr("%1 lies on a drive that is not connected. It is looked for again once the drive is back.").arg(name);
    case MediaProblem::Unreadable:
        return Sentences::tr("%1 cannot be read. Check its permissions, or choose another file.").arg(name);
    case MediaProblem::Directory:
        return Sentences::tr("%1 is a folder. Choose a picture or video in it.").arg(name);
    case MediaProblem::Empty:
        return Sentences::tr("%1 is empty. Choose another file.").arg(name);
    case MediaProblem::UnknownType:
        return Sentences::tr("%1 is not a kind of picture or video that Pinwright knows. Choose another file.").arg(name);
    case MediaProblem::Truncated:
        return Sentences::tr("The end of %1 is missing. Copy or download it again.").arg(name);
    case MediaProblem::Damaged:
        return Sentences::tr("%1 is damaged and cannot be opened. Choose another file.").arg(name);
    case MediaProblem::TooManyPixels:
        return Sentences::tr("%1 has more pixels than can be opened safely. Scale it down first.").arg(name);
    case MediaProblem::NoReader:
        return Sentences::tr("%1 cannot be looked at, because a part of Pinwright is missing. Install Pinwright again.").arg(name);
    case MediaProblem::NotFetched:
        return path;
    }
    return {};
}

QString timeSentence(const Issue& issue)
{
    const bool past = issue.code == IssueCode::TimeInPast;
    if (!issue.proposal) {
        return past ? Sentences::tr("This time has already passed. Choose a later one.")
                    : Sentences::tr("This time does not exist in its time zone. Choose another.");
    }
    const QString next = whenText(*issue.proposal);
    return past ? Sentences::tr("This time has already passed. The next one is %1.").arg(next)
                : Sentences::tr("This time does not exist, because the clocks go forward. The next one that does is %1.").arg(next);
}

/// "Multi-Upload-Tool", or a general word at a sentence's beginning.
QString serviceName(const ErrorSubject& subject)
{
    return subject.service.isEmpty() ? Sentences::tr("The service") : subject.service;
}

QString storageSentence(const Error& error)
{
    if (error.providerCode == "full"_L1)
        return Sentences::tr("Changes cannot be saved: the disk is full. Texts stay here until the program ends.");
    if (error.providerCode == "read-only"_L1)
        return withDetail(Sentences::tr("Changes cannot be saved: Pinwright may not write to its folder."), error.detail);
    if (error.providerCode == "busy"_L1)
        return Sentences::tr("Another program has kept Pinwright’s data busy for too long. Try again.");
    if (error.providerCode == "newer"_L1) {
        return Sentences::tr(
            "The saved data is from a newer version of Pinwright. Nothing was changed. Use that version, or a newer one.");
    }
    if (error.providerCode == "damaged"_L1)
        return withDetail(Sentences::tr("The saved data is damaged and cannot be read."), error.detail);
    if (error.providerCode == "upgrade"_L1 || error.providerCode == "media-changed"_L1 || error.providerCode == "media-missing"_L1)
        return error.detail;
    return withDetail(Sentences::tr("This computer could not read or save a file."), error.detail);
}

QString secretsSentence(const Error& error, const ErrorSubject& subject)
{
    if (error.providerCode == "absent"_L1) {
        return Sentences::tr("No password store is running, so this key cannot be kept or read. Start one, or use the key for "
                             "this session only.");
    }
    if (error.providerCode == "locked"_L1)
        return Sentences::tr("The password store is locked. Unlock it and try again.");
    if (error.providerCode == "denied"_L1)
        return Sentences::tr("The password store refused access. Allow Pinwright to use it and try again.");
    if (error.providerCode == "timeout"_L1)
        return Sentences::tr("The password store did not answer in time. Unlock it if it asks, then try again.");
    if (error.providerCode == "missing"_L1) {
        return subject.account.isEmpty()
            ? Sentences::tr("The password store has no key for this account, or is locked. Enter the key under Accounts.")
            : Sentences::tr("The password store has no key for %1, or is locked. Enter the key under Accounts.")
                  .arg(subject.account);
    }
    return withDetail(Sentences::tr("The password store could not be used."), error.detail);
}

QString unknownOutcomeSentence(const Error& error, const ErrorSubject& subject)
{
    const QString service = serviceName(subject);
    switch (error.kind) {
    case ErrorKind::Timeout:
        return Sentences::tr("%1 did not answer after it was sent the pin, so this pin may or may not be on Pinterest. It was not "
                             "sent again.")
            .arg(service);
    case ErrorKind::Server:
        return withDetail(
            Sentences::tr(
                "%1 had a problem while taking the pin, so this pin may or may not be on Pinterest. It was not sent again.")
                .arg(service),
            error.detail);
    case ErrorKind::Protocol:
    case ErrorKind::TooLarge: // the answer, not the pin
        return Sentences::tr("The answer of %1 could not be understood, so this pin may or may not be on Pinterest. It was not "
                             "sent again.")
            .arg(service);
    case ErrorKind::Rejected: // asked after later on
        return Sentences::tr("%1 accepted this pin and does not know it any more, so it may or may not be on Pinterest. It was "
                             "not sent again.")
            .arg(service);
    case ErrorKind::Cancelled:
        return Sentences::tr("Stopped while sending, so this pin may or may not be on Pinterest. It was not sent again.");
    default:
        return Sentences::tr(
            "The connection broke while sending, so this pin may or may not be on Pinterest. It was not sent again.");
    }
}

QString signInSentence(const Error& error, const ErrorSubject& subject)
{
    const QString text = subject.account.isEmpty()
        ? Sentences::tr("%1 refused the key. Check it under Accounts.").arg(serviceName(subject))
        : Sentences::tr("%1 refused the key of %2. Check it under Accounts.").arg(serviceName(subject), subject.account);
    return withDetail(text, error.detail);
}

QString permissionSentence(const Error& error, const ErrorSubject& subject)
{
    const QString text = subject.account.isEmpty()
        ? Sentences::tr("%1 does not allow this. Check what the key may do there.").arg(serviceName(subject))
        //: %1: a service, %2: an account's name
        : Sentences::tr("%1 does not allow %2 to do this. Check what its key may do there.")
              .arg(serviceName(subject), subject.account);
    return withDetail(text, error.detail);
}

QString rateLimitSentence(const Error& error, const ErrorSubject& subject)
{
    if (error.retryAfter)
        return Sentences::tr("%1 asked for a pause of %2.").arg(serviceName(subject), duration(*error.retryAfter));
    return Sentences::tr("%1 asked to slow down. Try again in a few minutes.").arg(serviceName(subject));
}

QString rejectedSentence(const Error& error, const ErrorSubject& subject)
{
    if (error.detail.isEmpty())
        return Sentences::tr("%1 refused this without giving a reason.").arg(serviceName(subject));
    QString words = quoted(error.detail);
    if (words.endsWith(u'.')) // the sentence has its own
        words.chop(1);
    return Sentences::tr("%1 refused this: “%2”.").arg(serviceName(subject), words);
}

/// Is the detail the whole sentence?
bool saysItAll(const Error& error)
{
    return error.providerCode == placeErrorCode || error.providerCode == siteErrorCode || error.providerCode == ownErrorCode
        || error.providerCode == driveErrorCode;
}

/// A time of this day or night is enough without its date.
QString goesOnText(const Submission& waiting)
{
    const QDateTime when = waiting.notBefore.toLocalTime();
    return waiting.changed.secsTo(waiting.notBefore) < 12 * 60 * 60 ? timeText(when.time()) : momentText(when);
}

QString waitingSentence(const Submission& submission, const ErrorSubject& subject)
{
    if (submission.error) {
        const QString why = sentence(*submission.error, subject);
        //: %1: a whole sentence that says why a pin could not be sent; %2: a time, with its date where it is far
        return submission.notBefore.isValid() ? Sentences::tr("%1 Goes on at %2.").arg(why, goesOnText(submission)) : why;
    }
    if (submission.draft.schedule)
        return Sentences::tr("Waits until %1. Pinwright must be running then.").arg(whenText(*submission.draft.schedule));
    return Sentences::tr("Waits for its turn.");
}

QString missedSentence(const Submission& submission)
{
    if (!submission.draft.schedule)
        return Sentences::tr("Its time passed while it could not be sent. Nothing was sent.");
    const QString when = whenText(*submission.draft.schedule);
    if (!submission.error || !saysItAll(*submission.error))
        return Sentences::tr("Was due on %1, when it could not be sent. Nothing was sent.").arg(when);
    //: %1: a point in time, %2: a whole sentence that says why it could not be sent
    return Sentences::tr("Was due on %1. %2 Nothing was sent.").arg(when, submission.error->detail);
}

QString failedSentence(const Submission& submission, const ErrorSubject& subject)
{
    if (!submission.error)
        return Sentences::tr("Not published. %1 gave no reason.").arg(serviceName(subject));
    const QString text = sentence(*submission.error, subject);
    //: %1: a whole sentence that says why a service refused a pin
    return submission.error->kind == ErrorKind::Rejected ? Sentences::tr("%1 Text and picture are kept.").arg(text) : text;
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Media:
        //: A field's label
        return Sentences::tr("Picture or Video");
    case Field::Account:
        //: A field's label
        return Sentences::tr("Account");
    case Field::Board:
        //: A field's label: a Pinterest board
        return Sentences::tr("Board");
    case Field::Title:
        //: A field's label
        return Sentences::tr("Title");
    case Field::Description:
        //: A field's label
        return Sentences::tr("Description");
    case Field::Link:
        //: A field's label: a web address
        return Sentences::tr("Link");
    case Field::AltText:
        //: A field's label: a description of the picture for people who do not see it
        return Sentences::tr("Alt Text");
    case Field::When:
        //: A field's label: the time of publishing
        return Sentences::tr("When");
    }
    return {};
}

namespace {

/// Of a video: "2.4 s", from a minute on "15:05".
QString lengthText(qint64 ms)
{
    if (ms >= 60'000)
        return u"%1:%2"_s.arg(ms / 60'000).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
    //: A length of time in seconds
    return Sentences::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms % 1000 == 0 ? 0 : 1));
}

/// What is done to the file, in the order of a sentence. That it is turned, or has one picture left, is what the user sees already.
QStringList repairWords(const RepairPlan& plan)
{
    QStringList words;
    if (plan.steps & RepairStep::Convert)
        //: after "… will be sent": %1: the name of a file format
        words.append(Sentences::tr("as %1").arg(mediaTypeName(plan.to)));
    if (plan.steps & RepairStep::OnePicture)
        words.append(Sentences::tr("without moving", "after “… will be sent”: of an animation its first picture alone"));
    if (plan.steps & RepairStep::Crop)
        words.append(Sentences::tr("cropped", "after “… will be sent”"));
    if (plan.steps & RepairStep::Pad)
        words.append(Sentences::tr("with margins", "after “… will be sent”"));
    if (plan.steps & RepairStep::Shrink)
        words.append(Sentences::tr("smaller", "after “… will be sent”"));
    if (plan.steps & RepairStep::Flatten)
        words.append(Sentences::tr("on white", "after “… will be sent”: what was transparent"));
    if (plan.steps & RepairStep::ToSrgb)
        words.append(Sentences::tr("in sRGB colours", "after “… will be sent”"));
    if (plan.steps & RepairStep::RemovePrivateData)
        words.append(Sentences::tr("without location and camera data", "after “… will be sent”"));
    if (words.isEmpty())
        words.append(Sentences::tr("turned upright", "after “… will be sent”"));
    return words;
}

QString seenInDraftSentence(const SeenPicture& seen)
{
    if (seen.title.isEmpty())
        return seen.sameFile ? Sentences::tr("Another draft has the same picture.")
                             : Sentences::tr("Another draft has a picture that looks the same.");
    return (seen.sameFile ? Sentences::tr("The draft “%1” has the same picture.")
                          : Sentences::tr("The draft “%1” has a picture that looks the same."))
        .arg(seen.title);
}

QString seenSentence(const Issue& issue)
{
    const SeenPicture seen = issue.seen.value_or(SeenPicture());
    const QString day = QLocale().toString(seen.when.toLocalTime().date(), QLocale::ShortFormat);
    switch (seen.where) {
    case SeenPicture::Where::Published:
        //: %1: a board's name, %2: a date
        return (seen.sameFile ? Sentences::tr("The same picture was pinned to %1 on %2.")
                              : Sentences::tr("A picture that looks the same was pinned to %1 on %2."))
            .arg(seen.board, day);
    case SeenPicture::Where::Outbox:
        //: %1: a board's name
        return (seen.sameFile ? Sentences::tr("The same picture is on its way to %1.")
                              : Sentences::tr("A picture that looks the same is on its way to %1."))
            .arg(seen.board);
    case SeenPicture::Where::Draft:
        return seenInDraftSentence(seen);
    }
    return {};
}

} // namespace

QString repairSentence(const QString& file, const RepairPlan& plan, std::optional<qint64> bytes)
{
    QStringList words = repairWords(plan);
    if (bytes)
        words.append(size(*bytes));
    //: between what is done to a file: "as JPEG, cropped, 1.2 MB"
    const QString list = words.join(Sentences::tr(", ", "between what is done to a file"));
    //: %1: a file's name, %2: how it is sent: "as JPEG, cropped, 1.2 MB"
    return Sentences::tr("%1 will be sent %2.").arg(file, list);
}

QString sentence(const Issue& issue)
{
    switch (issue.code) {
    case IssueCode::MediaMissing:
        return Sentences::tr("Add a picture or video to publish this pin.");
    case IssueCode::MediaNotChecked:
        return mediaProblemSentence(MediaProblem::NotChecked, issue.text);
    case IssueCode::MediaProblem:
        return mediaProblemSentence(issue.mediaProblem, issue.text);
    case IssueCode::MediaTypeRefused:
        //: %1: the name of a file format, such as WebP
        return issue.repairable ? Sentences::tr("This service does not take %1 files.").arg(issue.text)
                                : Sentences::tr("This service does not take %1 files. Choose another file.").arg(issue.text);
    case IssueCode::EditedNotTaken:
        return Sentences::tr("This service takes pictures by their web address only, and %1 would be sent changed. Set up a place "
                             "for files in the account, or undo the crop and the margins.")
            .arg(issue.text);
    case IssueCode::FileNotTaken:
        return Sentences::tr(
            "This service takes pictures by their web address only, and %1 is a file on this computer. Set up a place "
            "for files in the account, or use a picture that is on the web.")
            .arg(issue.text);
    case IssueCode::MediaTooLarge:
        return Sentences::tr("%1 is %2. This service accepts up to %3.").arg(issue.text, size(issue.actual), size(issue.limit));
    case IssueCode::MediaTooWide:
        return Sentences::tr("The longer side of %1 has %2 pixels. This service accepts up to %3.")
            .arg(issue.text, number(issue.actual), number(issue.limit));
    case IssueCode::MediaTooTall:
        //: %1: width to height, such as 1:3
        return issue.plan.isEmpty() ? Sentences::tr("This video is %1. Feeds may hide the lower part.").arg(issue.text)
                                    //: %1: width to height, such as 1:3
                                    : Sentences::tr("This picture is %1. Feeds may hide the lower part.").arg(issue.text);
    case IssueCode::VideoTooShort:
        return Sentences::tr("The video is %1 long. One of less than %2 may be refused.")
            .arg(lengthText(issue.actual), lengthText(issue.limit));
    case IssueCode::VideoTooLong:
        return Sentences::tr("The video is %1 long. One of more than %2 may be refused.")
            .arg(lengthText(issue.actual), lengthText(issue.limit));
    case IssueCode::VideoCodecRefused:
        //: %1: the name of a way to encode videos, such as VP9
        return Sentences::tr("This service does not take videos encoded as %1.").arg(videoCodecName(issue.text));
    case IssueCode::MediaNotRepaired:
        return issue.text;
    case IssueCode::MediaRepaired:
        return repairSentence(issue.text, issue.plan, {});
    case IssueCode::CoverNotSent:
        return Sentences::tr("This service does not take a cover. It chooses one itself.");
    case IssueCode::PictureSeen:
        return seenSentence(issue);
    case IssueCode::AccountMissing:
        return Sentences::tr("Choose an account to publish this pin.");
    case IssueCode::AccountGone:
        return Sentences::tr("The account of this draft was removed. Choose another.");
    case IssueCode::BoardMissing:
        return Sentences::tr("Choose a board to publish this pin.");
    case IssueCode::BoardGone:
        return Sentences::tr("Board “%1” is no longer in this account. Choose another, or reload the boards.").arg(issue.text);
    case IssueCode::Required:
        //: %1: a field's label, such as Title
        return Sentences::tr("%1 is empty. It is needed to publish this pin.").arg(fieldName(issue.field));
    case IssueCode::TooLong:
        //: %1: a field's label, %2: characters present, %3: characters allowed
        return Sentences::tr("%1 is %Ln characters too long (%2 of %3).", nullptr, int(issue.actual - issue.limit))
            .arg(fieldName(issue.field), number(issue.actual), number(issue.limit));
    case IssueCode::FeedCut:
        return Sentences::tr("Feeds show about the first %Ln characters: “%1…”", nullptr, int(issue.limit)).arg(issue.text);
    case IssueCode::LinkNotWeb:
        return Sentences::tr("Links must start with https:// or http://.");
    case IssueCode::LinkMalformed:
        return Sentences::tr("This link has no site name, or has characters that links cannot have.");
    case IssueCode::AltTextMissing:
        return Sentences::tr("No alt text. People who use screen readers will get no description.");
    case IssueCode::AltTextNotSent:
        return Sentences::tr("This service does not pass on the alt text. The pin will have none.");
    case IssueCode::TimeInPast:
    case IssueCode::TimeDoesNotExist:
        return timeSentence(issue);
    }
    return {};
}

QString sentence(const Error& error, const ErrorSubject& subject)
{
    if (error.outcomeUnknown)
        return unknownOutcomeSentence(error, subject);
    if (saysItAll(error))
        return error.detail;
    const QString service = serviceName(subject);
    switch (error.kind) {
    case ErrorKind::Authentication:
        return signInSentence(error, subject);
    case ErrorKind::Permission:
        return permissionSentence(error, subject);
    case ErrorKind::RateLimit:
        return rateLimitSentence(error, subject);
    case ErrorKind::Rejected:
        return rejectedSentence(error, subject);
    case ErrorKind::TooLarge:
        return withDetail(error.httpStatus == 413
                ? Sentences::tr("%1 refused this as too large. Choose a smaller file, or shorten the texts.").arg(service)
                : Sentences::tr("The answer of %1 was far larger than it should be, so it was not read.").arg(service),
            error.detail);
    case ErrorKind::Unsupported:
        return withDetail(Sentences::tr("%1 cannot do this.").arg(service), error.detail);
    case ErrorKind::Network:
        return withDetail(
            Sentences::tr("%1 could not be reached. Check the connection, then try again.").arg(service), error.detail);
    case ErrorKind::Timeout:
        return Sentences::tr("%1 did not answer in time. Try again later.").arg(service);
    case ErrorKind::Server:
        return withDetail(Sentences::tr("%1 had a problem on its side. Try again later.").arg(service), error.detail);
    case ErrorKind::Protocol:
        return withDetail(
            Sentences::tr("%1 gave an answer that cannot be understood. Check the server address of the account.").arg(service),
            error.detail);
    case ErrorKind::Cancelled:
        return Sentences::tr("Stopped. Nothing was published.");
    case ErrorKind::Storage:
        return storageSentence(error);
    case ErrorKind::Secrets:
        return secretsSentence(error, subject);
    }
    return {};
}

QString stateName(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
        //: State of a pin on its way: its turn has not come
        return Sentences::tr("Waiting");
    case SubmissionState::Preparing:
        //: State of a pin on its way
        return Sentences::tr("Preparing");
    case SubmissionState::Armed:
        //: State of a pin on its way
        return Sentences::tr("Sending");
    case SubmissionState::Processing:
        //: State of a pin on its way: the service works on it
        return Sentences::tr("Processing");
    case SubmissionState::Scheduled:
        //: State of a pin on its way: the service will publish it
        return Sentences::tr("Scheduled");
    case SubmissionState::Published:
        //: State of a pin
        return Sentences::tr("Published");
    case SubmissionState::Failed:
        //: State of a pin that was not published
        return Sentences::tr("Failed");
    case SubmissionState::Unconfirmed:
        //: State of a pin that may or may not have been published
        return Sentences::tr("Outcome Unknown");
    case SubmissionState::Missed:
        //: State of a pin whose time passed without it being sent
        return Sentences::tr("Missed");
    case SubmissionState::Cancelled:
        //: State of a pin the user stopped
        return Sentences::tr("Stopped");
    }
    return {};
}

QString sentence(const Submission& submission, const ErrorSubject& subject)
{
    const QString service = serviceName(subject);
    switch (submission.state) {
    case SubmissionState::Waiting:
        return waitingSentence(submission, subject);
    case SubmissionState::Preparing:
        return Sentences::tr("Gets the file ready to be sent.");
    case SubmissionState::Armed:
        //: %1: a service or an account
        return Sentences::tr("Sending to %1…").arg(subject.service.isEmpty() ? submission.account.name : service);
    case SubmissionState::Processing:
        return isVideo(submission.draft.media.type)
            ? Sentences::tr("%1 is processing the video. This can take minutes; other pins continue.").arg(service)
            : Sentences::tr("%1 accepted the pin and is working on it.").arg(service);
    case SubmissionState::Scheduled:
        return submission.draft.schedule
            ? Sentences::tr("%1 will publish it on %2.").arg(service, whenText(*submission.draft.schedule))
            : Sentences::tr("%1 will publish it at its time.").arg(service);
    case SubmissionState::Published:
        //: %1: a board's name, or Board › Section
        return Sentences::tr("Published on %1.").arg(boardPath(submission.draft.board));
    case SubmissionState::Failed:
        return failedSentence(submission, subject);
    case SubmissionState::Unconfirmed:
        return submission.error && submission.error->outcomeUnknown
            ? sentence(*submission.error, subject)
            : Sentences::tr("Pinwright ended while sending, so this pin may or may not be on Pinterest. It was not sent again.");
    case SubmissionState::Missed:
        return missedSentence(submission);
    case SubmissionState::Cancelled:
        return Sentences::tr("Stopped before it was sent. Nothing was published.");
    }
    return {};
}

QString putAsideText(const QString& damagedCopy, bool copyTaken)
{
    const QString text = copyTaken
        ? Sentences::tr(
              "The saved data was damaged while it was brought up to this version of Pinwright. It was put aside as %1, and the "
              "copy made before was taken.")
        : Sentences::tr("The saved data was damaged. It was put aside as %1, and Pinwright began anew.");
    return text.arg(QDir::toNativeSeparators(damagedCopy));
}

QString upgradeFailedText(const Error& cause, const QString& copy)
{
    const QString what = cause.providerCode == "full"_L1
        ? Sentences::tr("The saved data could not be brought up to this version of Pinwright: the disk is full.")
        : withDetail(Sentences::tr("The saved data could not be brought up to this version of Pinwright."), cause.detail);
    const QString now = copy.isEmpty()
        ? Sentences::tr("Nothing was changed.")
        : Sentences::tr("It is as it was, and a copy of it is %1.").arg(QDir::toNativeSeparators(copy));
    return what + u' ' + now;
}

QString unreadableSubmissionsText(int count)
{
    return Sentences::tr("%n submission(s) could not be read. Left untouched, not sent.", nullptr, count);
}

QString unreadableAccountsText(int count)
{
    return Sentences::tr("%n account(s) could not be read. Left untouched.", nullptr, count);
}

QString momentText(const QDateTime& moment)
{
    //: A point in time: %1 date, %2 time
    return Sentences::tr("%1, %2").arg(dateText(moment.date()), timeText(moment.time()));
}

QString whenText(const Schedule& schedule)
{
    const QString date = dateText(schedule.date);
    const QString time = timeText(schedule.time);
    const QString zone = QString::fromLatin1(schedule.zone);
    if (!schedule.exists() || zone.endsWith("UTC"_L1))
        return Sentences::tr("%1, %2 (%3)").arg(date, time, zone);
    // Whole minutes on both sides: the instant may have seconds, the wall time has none.
    const QDateTime wall(schedule.date, schedule.time, Qt::UTC);
    const qint64 minutes = wall.toSecsSinceEpoch() / 60 - schedule.utc.toSecsSinceEpoch() / 60;
    QString offset = u"UTC"_s;
    if (minutes != 0)
        offset += (minutes > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    //: A point in time: %1 date, %2 time, %3 time zone, %4 its offset such as UTC+1
    return Sentences::tr("%1, %2 (%3, %4)").arg(date, time, zone, offset);
}

} // namespace pinwright
