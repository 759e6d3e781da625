// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation.h"

#include "core/textlength.h"
#include "core/webaddress.h"

#include <QUrl>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the user gave: the address or the path.
QString nameOf(const Media& media)
{
    return media.address.isEmpty() ? media.path : media.address.toString();
}

/// Whether the service can be given the picture or video in the form it is in.
void checkWay(QList<Issue>& issues, const Media& media, const ValidationContext& context)
{
    const Capabilities& capabilities = context.capabilities;
    const bool byAddress = capabilities.webAddresses && (!media.address.isEmpty() || context.mediaHost);
    if (!byAddress && !capabilities.localFiles)
        issues.append({.field = Field::Media, .code = IssueCode::FileNotTaken, .text = media.fileName()});
}

void checkMedia(QList<Issue>& issues, const Media& media, const ValidationContext& context)
{
    const Capabilities& capabilities = context.capabilities;
    if (media.isEmpty()) {
        issues.append({.field = Field::Media, .code = IssueCode::MediaMissing});
        return;
    }
    if (media.problem == MediaProblem::NotChecked) {
        issues.append({.field = Field::Media, .code = IssueCode::MediaNotChecked, .text = media.path});
        return;
    }
    if (media.problem != MediaProblem::None) {
        issues.append({.field = Field::Media,
            .code = IssueCode::MediaProblem,
            .text = media.problem == MediaProblem::NotFetched ? media.problemDetail : nameOf(media),
            .mediaProblem = media.problem});
        return;
    }

    checkWay(issues, media, context);
    const QList<MediaType> accepted = capabilities.pictureTypes + capabilities.videoTypes;
    if (!accepted.isEmpty() && !accepted.contains(media.type))
        issues.append({.field = Field::Media, .code = IssueCode::MediaTypeRefused, .text = mediaTypeName(media.type)});

    const Limits& limits = capabilities.limits;
    const qint64 bytesMax = isVideo(media.type) ? limits.videoBytesMax : limits.pictureBytesMax;
    if (bytesMax > 0 && media.bytes > bytesMax) {
        issues.append({.field = Field::Media,
            .code = IssueCode::MediaTooLarge,
            .actual = media.bytes,
            .limit = bytesMax,
            .text = media.fileName()});
    }
    const int side = std::max(media.pixels.width(), media.pixels.height());
    if (isPicture(media.type) && limits.pictureSideMax > 0 && side > limits.pictureSideMax) {
        issues.append({.field = Field::Media,
            .code = IssueCode::MediaTooWide,
            .actual = side,
            .limit = limits.pictureSideMax,
            .text = media.fileName()});
    }
}

void checkAccount(QList<Issue>& issues, const AccountId& account, bool known)
{
    if (account.isEmpty())
        issues.append({.field = Field::Account, .code = IssueCode::AccountMissing});
    else if (!known)
        issues.append({.field = Field::Account, .code = IssueCode::AccountGone});
}

void checkBoard(QList<Issue>& issues, const BoardRef& board, const ValidationContext& context)
{
    const QList<Board>* boards = context.capabilities.boardsById ? nullptr : context.boards;
    if (board.isEmpty()) {
        issues.append({.field = Field::Board, .code = IssueCode::BoardMissing});
        return;
    }
    const auto isTheBoard = [&board](const Board& candidate) { return candidate.id == board.id; };
    if (boards && std::none_of(boards->cbegin(), boards->cend(), isTheBoard))
        issues.append({.field = Field::Board, .code = IssueCode::BoardGone, .text = board.name});
}

/// Returns whether the text fits.
bool checkLength(QList<Issue>& issues, Field field, const QString& text, int max)
{
    const qsizetype length = codePoints(text);
    if (max <= 0 || length <= max)
        return true;
    issues.append({.field = field, .code = IssueCode::TooLong, .actual = length, .limit = max});
    return false;
}

void checkTitle(QList<Issue>& issues, const QString& title, const Limits& limits)
{
    if (isBlank(title)) {
        if (limits.titleMin > 0)
            issues.append({.field = Field::Title, .code = IssueCode::Required});
        return;
    }
    const bool fits = checkLength(issues, Field::Title, title, limits.titleMax);
    if (fits && limits.titleFeedCut > 0 && codePoints(title) > limits.titleFeedCut) {
        issues.append({.field = Field::Title,
            .code = IssueCode::FeedCut,
            .severity = Severity::Hint,
            .actual = codePoints(title),
            .limit = limits.titleFeedCut,
            .text = title.left(indexOfCodePoint(title, limits.titleFeedCut))});
    }
}

void checkLink(QList<Issue>& issues, const QString& typed, const Limits& limits)
{
    const QString link = typed.trimmed();
    if (link.isEmpty())
        return;
    checkLength(issues, Field::Link, link, limits.linkMax);
    if (!link.startsWith("http://"_L1, Qt::CaseInsensitive) && !link.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        issues.append({.field = Field::Link, .code = IssueCode::LinkNotWeb});
        return;
    }
    const auto doesNotBelong = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (!isWebAddress(QUrl(link, QUrl::TolerantMode)) || std::any_of(link.cbegin(), link.cend(), doesNotBelong))
        issues.append({.field = Field::Link, .code = IssueCode::LinkMalformed});
}

void checkAltText(QList<Issue>& issues, const Draft& draft, const Capabilities& capabilities)
{
    const bool sent = capabilities.altText && (capabilities.altTextForVideo || !isVideo(draft.media.type));
    if (isBlank(draft.altText)) {
        if (sent && isPicture(draft.media.type))
            issues.append({.field = Field::AltText, .code = IssueCode::AltTextMissing, .severity = Severity::Warning});
        return;
    }
    if (sent)
        checkLength(issues, Field::AltText, draft.altText, capabilities.limits.altTextMax);
    else
        issues.append({.field = Field::AltText, .code = IssueCode::AltTextNotSent, .severity = Severity::Hint});
}

void checkSchedule(QList<Issue>& issues, const std::optional<Schedule>& schedule, const QDateTime& now)
{
    if (!schedule || (schedule->exists() && schedule->utc > now))
        return;
    Schedule proposal = nextExisting(*schedule);
    if (!proposal.exists() || proposal.utc <= now)
        proposal = nextFuture(proposal, now);
    issues.append({.field = Field::When,
        .code = schedule->exists() ? IssueCode::TimeInPast : IssueCode::TimeDoesNotExist,
        .proposal = proposal.exists() ? std::optional(proposal) : std::nullopt});
}

} // namespace

QList<Issue> validate(const Draft& draft, const ValidationContext& context)
{
    const Limits& limits = context.capabilities.limits;
    QList<Issue> issues;
    checkMedia(issues, draft.media, context);
    checkAccount(issues, draft.account, context.accountKnown);
    checkBoard(issues, draft.board, context);
    checkTitle(issues, draft.title, limits);
    if (!isBlank(draft.description))
        checkLength(issues, Field::Description, draft.description, limits.descriptionMax);
    checkLink(issues, draft.link, limits);
    checkAltText(issues, draft, context.capabilities);
    checkSchedule(issues, draft.schedule, context.now);
    return issues;
}

bool hasErrors(const QList<Issue>& issues)
{
    return std::any_of(issues.cbegin(), issues.cend(), [](const Issue& issue) { return issue.severity == Severity::Error; });
}

} // namespace pinwright
