// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation.h"

#include "core/textlength.h"
#include "core/webaddress.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the user gave: the address or the path.
QString nameOf(const Media& media)
{
    return media.address.isEmpty() ? media.path : media.address.toString();
}

/// The checks of a picture or video that was looked at: of the user's file, and of what is made of it where something is.
class MediaChecks {
public:
    MediaChecks(QList<Issue>& issues, const Draft& draft, const ValidationContext& context)
        : m_issues(issues)
        , m_media(draft.media)
        , m_edits(draft.edits)
        , m_context(context)
        , m_capabilities(context.capabilities)
        , m_plan(planRepair(draft, context.capabilities, context.repairs))
        , m_possible(possibleRepair(draft, context.capabilities, context.repairs))
    { }

    void run()
    {
        checkWay();
        checkType();
        if (isVideo(m_media.type))
            checkVideo();
        else
            checkPicture();
        checkShape();
        checkRepair();
        if (m_context.seen)
            add({.code = IssueCode::PictureSeen, .severity = Severity::Warning, .seen = m_context.seen});
    }

private:
    void add(Issue issue)
    {
        issue.field = Field::Media;
        m_issues.append(std::move(issue));
    }

    [[nodiscard]] bool isRefused() const
    {
        return std::any_of(m_issues.cbegin(), m_issues.cend(),
            [](const Issue& issue) { return issue.field == Field::Media && issue.severity == Severity::Error; });
    }

    void checkRepair()
    {
        if (m_plan.isEmpty() || isRefused()) // what is refused is not sent in any form
            return;
        if (const std::optional<Error> refusal = m_context.repairRefusal ? m_context.repairRefusal(m_plan) : std::nullopt)
            add({.code = IssueCode::MediaNotRepaired, .text = refusal->detail});
        else
            add({.code = IssueCode::MediaRepaired, .severity = Severity::Hint, .text = m_media.fileName(), .plan = m_plan});
    }

    /// Whether the service can be given it in the form it is in.
    void checkWay()
    {
        const bool isWebPicture = !m_media.address.isEmpty();
        const bool byAddress = m_capabilities.webAddresses && ((isWebPicture && m_plan.isEmpty()) || m_context.mediaHost);
        if (byAddress || m_capabilities.localFiles)
            return;
        const bool edited = isWebPicture && m_capabilities.webAddresses;
        add({.code = edited ? IssueCode::EditedNotTaken : IssueCode::FileNotTaken, .text = m_media.fileName()});
    }

    void checkType()
    {
        const QList<MediaType> accepted = m_capabilities.pictureTypes + m_capabilities.videoTypes;
        const MediaType sent = m_plan.isEmpty() ? m_media.type : m_plan.to;
        if (accepted.isEmpty() || accepted.contains(sent))
            return;
        add({.code = IssueCode::MediaTypeRefused,
            .text = mediaTypeName(m_media.type),
            .repairable = !m_possible.isEmpty() && accepted.contains(m_possible.to)});
    }

    void checkPicture()
    {
        const Limits& limits = m_capabilities.limits;
        // A picture that is made anew is made to fit.
        if (m_plan.isEmpty() || m_plan.keepsPixels())
            checkBytes(limits.pictureBytesMax);
        const int side = std::max(m_media.pixels.width(), m_media.pixels.height());
        if (limits.pictureSideMax > 0 && side > limits.pictureSideMax && m_plan.keepsPixels()) {
            add({.code = IssueCode::MediaTooWide,
                .actual = side,
                .limit = limits.pictureSideMax,
                .text = m_media.fileName(),
                .repairable = !m_possible.keepsPixels()});
        }
    }

    void checkVideo()
    {
        const Limits& limits = m_capabilities.limits;
        checkBytes(limits.videoBytesMax);
        const QStringList& codecs = m_capabilities.videoCodecs;
        if (!m_media.facts.videoCodec.isEmpty() && !codecs.isEmpty() && !codecs.contains(m_media.facts.videoCodec))
            add({.code = IssueCode::VideoCodecRefused, .text = m_media.facts.videoCodec});
        checkLength();
        checkCover();
    }

    void checkBytes(qint64 max)
    {
        if (max <= 0 || m_media.bytes <= max)
            return;
        add({.code = IssueCode::MediaTooLarge,
            .actual = m_media.bytes,
            .limit = max,
            .text = m_media.fileName(),
            .repairable = isPicture(m_media.type) && !m_possible.keepsPixels()});
    }

    /// Warnings: the services do not tell what they take, and Pinterest's own figures have changed before.
    void checkLength()
    {
        const Limits& limits = m_capabilities.limits;
        const qint64 length = m_media.durationMs;
        if (length <= 0)
            return;
        if (length < limits.videoMsMin) {
            add({.code = IssueCode::VideoTooShort, .severity = Severity::Warning, .actual = length, .limit = limits.videoMsMin});
        } else if (limits.videoMsMax > 0 && length > limits.videoMsMax) {
            add({.code = IssueCode::VideoTooLong, .severity = Severity::Warning, .actual = length, .limit = limits.videoMsMax});
        }
    }

    void checkCover()
    {
        using Covers = Capabilities::VideoCovers;
        if (!m_edits.cover || m_capabilities.videoCovers == Covers::FrameOrPicture)
            return;
        if (m_capabilities.videoCovers == Covers::None || !m_edits.cover->picture.isEmpty())
            add({.code = IssueCode::CoverNotSent, .severity = Severity::Hint});
    }

    void checkShape()
    {
        const QSize size = isPicture(m_media.type) ? editedSize(m_media.pixels, m_edits) : m_media.pixels;
        if (size.isEmpty() || size.width() >= m_capabilities.limits.feedRatioMin * size.height())
            return;
        const double height = double(size.height()) / size.width();
        add({.code = IssueCode::MediaTooTall,
            .severity = Severity::Warning,
            .text = u"1:"_s + QString::number(height, 'f', std::abs(height - std::round(height)) < 0.05 ? 0 : 1),
            .plan = {.steps = isPicture(m_media.type) ? RepairSteps(RepairStep::Crop) : RepairSteps()}});
    }

    QList<Issue>& m_issues;
    const Media& m_media;
    const MediaEdits& m_edits;
    const ValidationContext& m_context;
    const Capabilities& m_capabilities;
    RepairPlan m_plan;
    RepairPlan m_possible; ///< with the user's leave
};

void checkMedia(QList<Issue>& issues, const Draft& draft, const ValidationContext& context)
{
    const Media& media = draft.media;
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
    MediaChecks(issues, draft, context).run();
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
    const int feedCut = titleFeedCutOf(title, limits);
    if (fits && feedCut > 0 && codePoints(title) > feedCut) {
        issues.append({.field = Field::Title,
            .code = IssueCode::FeedCut,
            .severity = Severity::Hint,
            .actual = codePoints(title),
            .limit = feedCut,
            .text = title.left(indexOfCodePoint(title, feedCut))});
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
    checkMedia(issues, draft, context);
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

int titleFeedCutOf(const QString& title, const Limits& limits)
{
    return isMostlyWide(title) ? limits.titleFeedCutWide : limits.titleFeedCut;
}

} // namespace pinwright
