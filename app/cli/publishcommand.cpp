// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/publishcommand.h"

#include "context.h"
#include "core/validation.h"
#include "core/webaddress.h"
#include "media/inspect.h"
#include "media/study.h"
#include "publishing/seenpictures.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto processingPatience = 15min;
constexpr int proposalsMax = 5;

/// "https://…", "ftp://…", but not "file://…".
bool isAddress(const QString& media)
{
    const QString scheme = media.section("://"_L1, 0, 0);
    return scheme.size() < media.size() && !scheme.contains(u'/') && scheme.compare("file"_L1, Qt::CaseInsensitive) != 0;
}

/// Is it the address that is wrong, and not the network or the site that is in trouble?
bool isOfAddress(const Error& error)
{
    return error.kind == ErrorKind::Rejected || error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Unsupported
        || error.kind == ErrorKind::Permission;
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Of a path or a file:// address, absolute.
QString pathOf(const QString& media)
{
    const QUrl url(media);
    return QFileInfo(url.isLocalFile() ? url.toLocalFile() : media).absoluteFilePath();
}

/// Levenshtein's distance: how many letters to add, drop or change.
int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

/// The boards, or sections, that may have been meant, as “Name” (id).
template <class Item>
QStringList similarTo(const QString& wanted, const QList<Item>& items)
{
    const QString folded = foldedName(wanted);
    QStringList similar;
    for (const Item& item : items) {
        const QString name = foldedName(item.name);
        if ((!folded.isEmpty() && name.contains(folded)) || editDistance(name, folded) <= 2)
            //: A board or a section of it: %1 its name, %2 its id
            similar.append(PublishCommand::tr("“%1” (%2)").arg(item.name, item.id.text()));
    }
    return similar.mid(0, proposalsMax);
}

QString outcomeName(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
        return u"waiting"_s;
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return u"failed"_s;
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
    case SubmissionState::Unconfirmed:
        return submissionStateName(state);
    }
    return {};
}

/// The error that stands for an outcome that is none; nullopt for one that is fine.
std::optional<Error> errorOf(const Submission& submission)
{
    switch (submission.state) {
    case SubmissionState::Unconfirmed: {
        Error error = submission.error.value_or(Error{.kind = ErrorKind::Network});
        error.outcomeUnknown = true;
        return error;
    }
    case SubmissionState::Failed:
        return submission.error.value_or(Error{.kind = ErrorKind::Rejected});
    case SubmissionState::Missed:
        return Error{.kind = ErrorKind::Timeout};
    case SubmissionState::Cancelled:
        return Error{.kind = ErrorKind::Cancelled};
    case SubmissionState::Waiting:
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
        return std::nullopt;
    }
    return std::nullopt;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject outcomeDocument(const Submission& submission, const QJsonValue& error)
{
    return {
        {u"state"_s, outcomeName(submission.state)},
        {u"id"_s, submission.id.text()},
        {u"remoteId"_s, textOrNull(submission.remoteId.text())},
        {u"url"_s, textOrNull(submission.url.toString(QUrl::FullyEncoded))},
        {u"error"_s, error},
    };
}

} // namespace

PublishCommand::PublishCommand(Means means) : Command(std::move(means))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(processingPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        console().say(
            tr("Still no final answer after %n minutes.", nullptr, int(std::chrono::minutes(processingPatience).count())));
        if (const Submission* submission = context().outbox().find(m_id))
            report(*submission);
    });
}

void PublishCommand::start()
{
    const Account* account = accountNamed(invocation().value(u"account"_s));
    m_provider = account ? providerOf(*account) : nullptr;
    if (!m_provider)
        return;
    m_account = *account;
    m_subject = {.service = m_provider->displayName(), .account = m_account.name};
    if (readOptions())
        lookAtMedia();
}

bool PublishCommand::readOptions()
{
    m_section = invocation().value(u"section"_s).trimmed();
    if (!m_section.isEmpty() && m_provider->capabilities().sections == Capabilities::Sections::None) {
        //: %1: a service
        refuse(tr("%1 has no board sections.").arg(m_subject.service));
        return false;
    }
    m_draft.id = DraftId::create();
    m_draft.account = m_account.id;
    // Not looked up yet; enough to tell whether one was named at all.
    m_draft.board.id = BoardId(invocation().value(u"board"_s));
    m_draft.title = invocation().value(u"title"_s);
    m_draft.description = invocation().value(u"description"_s);
    m_draft.link = invocation().value(u"link"_s);
    m_draft.altText = invocation().value(u"alt-text"_s);
    m_draft.created = context().clock().now();
    if (invocation().has(u"at"_s)) {
        const std::optional<QDateTime> instant = instantFromIso(invocation().value(u"at"_s));
        if (!instant) {
            refuse(tr("--at needs a time with its offset or Z, such as 2027-03-12T09:30:00+01:00."));
            return false;
        }
        m_draft.schedule = scheduleAtInstant(*instant, systemZone());
    }
    return true;
}

void PublishCommand::lookAtMedia()
{
    const QString given = invocation().value(u"media"_s);
    if (isAddress(given)) {
        const QUrl address = webAddressIn(given);
        if (address.isEmpty())
            refuse(tr("“%1” is not a web address that a picture can be fetched from.").arg(given));
        else
            fetch(address);
        return;
    }
    await<Media>(inspectMediaJob(pathOf(given)), {}, [this](const Media& media) {
        if (media.problem == MediaProblem::Missing) {
            //: %1: a path
            refuse(tr("There is no file %1.").arg(QDir::toNativeSeparators(media.path)));
            return;
        }
        m_draft.media = media;
        checkDraft();
    });
}

void PublishCommand::fetch(const QUrl& address)
{
    //: %1: the name of a site
    console().say(tr("Fetching from %1…").arg(address.host()));
    run<Media>(context().fetchMedia(address, m_account.id), [this, address](const Result<Media>& fetched) {
        m_draft.media = fetched ? *fetched : notFetched(address, fetched.error());
        if (fetched || isOfAddress(fetched.error()))
            checkDraft();
        else
            failWith(fetched.error(), m_draft.media.problemDetail);
    });
}

void PublishCommand::checkDraft()
{
    const QList<Issue> issues = validate(m_draft,
        {.capabilities = m_provider->capabilities(),
            .accountKnown = true,
            .mediaHost = context().mediaHosts().find(m_account.mediaHost.kind) != nullptr,
            .boards = nullptr,
            .now = context().clock().now(),
            .repairs = loadRepairSettings()});
    QStringList errors;
    for (const Issue& issue : issues) {
        if (issue.severity == Severity::Error)
            errors.append(sentence(issue));
        else if (issue.code != IssueCode::MediaRepaired || !hasErrors(issues)) // what is refused is not sent in any form
            console().say(sentence(issue));
    }
    if (!errors.isEmpty()) {
        refuse(errors.join(u'\n'));
        return;
    }
    connectTo(m_account, m_subject, [this](const Session& session) { study(session); });
}

void PublishCommand::study(const Session& session)
{
    if (!isPicture(m_draft.media.type) || m_draft.media.path.isEmpty()) {
        findBoard(session);
        return;
    }
    await<MediaStudy>(studyMediaJob(m_draft.media), {}, [this, session](const MediaStudy& study) {
        m_draft.media.sha256 = study.sha256;
        m_draft.media.perceptualHash = study.perceptualHash;
        findBoard(session);
    });
}

void PublishCommand::findBoard(const Session& session)
{
    run<QList<Board>>(
        m_provider->boards(session), [this, session](const Result<QList<Board>>& boards) { chooseBoard(session, boards); });
}

void PublishCommand::chooseBoard(const Session& session, const Result<QList<Board>>& boards)
{
    const bool idsWork = m_provider->capabilities().boardsById;
    if (!boards && !(idsWork && isOfListAlone(boards.error()))) {
        fail(boards.error(), m_subject);
        return;
    }
    const QString wanted = invocation().value(u"board"_s);
    if (!boards) {
        //: %1: a whole sentence that says why the boards could not be listed, %2: what was given as a board
        console().say(tr("%1 “%2” is taken for the id of a board.").arg(sentence(boards.error(), m_subject), wanted));
        m_draft.board.id = BoardId(wanted);
    } else if (const Board* board = pinwright::findBoard(*boards, wanted)) {
        m_draft.board = {.id = board->id, .name = board->name};
    } else if (idsWork && (boards->isEmpty() || isNumber(wanted))) {
        //: %1: a service, %2: what was given as a board
        console().say(tr("%1 does not list the board “%2”, so this is taken for its id.").arg(m_subject.service, wanted));
        m_draft.board.id = BoardId(wanted);
    } else {
        refuseBoard(*boards);
        return;
    }
    findSection(session);
}

void PublishCommand::refuseBoard(const QList<Board>& boards)
{
    const QString wanted = invocation().value(u"board"_s);
    const QStringList similar = similarTo(wanted, boards);
    refuse(similar.isEmpty()
            ? tr("No board of “%1” has the id or name “%2”. “pinwright boards” lists them.").arg(m_account.name, wanted)
            : tr("“%1” names no single board of “%2”. Near it: %3.").arg(wanted, m_account.name, similar.join(", "_L1)));
}

void PublishCommand::findSection(const Session& session)
{
    if (m_section.isEmpty()) {
        queue();
    } else if (m_provider->capabilities().sections == Capabilities::Sections::Listed) {
        await<QList<BoardSection>>(m_provider->sections(session, m_draft.board.id), m_subject,
            [this](const QList<BoardSection>& sections) { chooseSection(sections); });
    } else {
        m_draft.board.section = SectionId(m_section);
        queue();
    }
}

void PublishCommand::chooseSection(const QList<BoardSection>& sections)
{
    const QString board = boardPath(m_draft.board);
    if (const BoardSection* section = pinwright::findSection(sections, m_section)) {
        m_draft.board.section = section->id;
        m_draft.board.sectionName = section->name;
        queue();
        return;
    }
    const QStringList similar = similarTo(m_section, sections);
    //: %1: a board, %2: what was given as a section
    refuse(similar.isEmpty()
            ? tr("No section of “%1” has the id or name “%2”.").arg(board, m_section)
            //: %1: what was given as a section, %2: a board, %3: sections
            : tr("“%1” names no single section of “%2”. Near it: %3.").arg(m_section, board, similar.join(", "_L1)));
}

void PublishCommand::queue()
{
    Outbox& outbox = context().outbox();
    connect(&outbox, &Outbox::storageFailed, this, &PublishCommand::giveUp);
    connect(&outbox, &Outbox::changed, this, [this](const SubmissionId& id) {
        if (id == m_id)
            follow();
    });
    connect(&outbox, &Outbox::loaded, this, &PublishCommand::add);
    outbox.start();
}

void PublishCommand::add()
{
    if (m_stopped) {
        fail({.kind = ErrorKind::Cancelled}, m_subject);
        return;
    }
    tellWhereSeen();
    m_adding = true;
    context()
        .outbox()
        .add(m_draft, m_account)
        ->onFinished(this,
            [this](const Result<SubmissionId>& added) {
                m_adding = false;
                if (!added) {
                    fail(added.error(), m_subject);
                    return;
                }
                m_id = *added;
                if (m_stopped)
                    context().outbox().cancel(m_id);
                follow();
            })
        ->start();
}

void PublishCommand::tellWhereSeen()
{
    const SeenPictures pictures(
        context().outbox(), {.find = [](const DraftId&) { return nullptr; }, .rowOf = [](const DraftId&) { return -1; }});
    if (const std::optional<SeenPicture> seen = pictures.find(m_draft))
        console().say(
            sentence(Issue{.field = Field::Media, .code = IssueCode::PictureSeen, .severity = Severity::Warning, .seen = seen}));
}

void PublishCommand::stop()
{
    m_stopped = true;
    const Submission* submission = context().outbox().find(m_id);
    if (!submission) {
        if (!m_adding) // what is being added may be on disk already: it is cancelled when that is known
            Command::stop();
        return;
    }
    const bool serviceHasIt = submission->state == SubmissionState::Processing || submission->state == SubmissionState::Scheduled;
    if (serviceHasIt || isHeld(*submission))
        report(*submission);
    else
        context().outbox().cancel(m_id);
}

void PublishCommand::follow()
{
    const Submission* submission = context().outbox().find(m_id);
    if (!submission)
        return;
    if (isSettled(*submission))
        report(*submission);
    else if (isHeld(*submission) && !m_stopped)
        tellOfWaiting(*submission);
}

bool PublishCommand::isSettled(const Submission& submission)
{
    switch (submission.state) {
    case SubmissionState::Waiting:
        return isHeld(submission) && !invocation().has(u"wait"_s) && !m_stopped;
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
        return false;
    case SubmissionState::Processing:
        if (invocation().has(u"wait"_s) && m_provider->capabilities().status && !m_stopped) {
            if (!m_patience.isActive()) {
                console().say(sentence(submission, m_subject));
                m_patience.start();
            }
            return false;
        }
        return true;
    case SubmissionState::Scheduled:
    case SubmissionState::Published:
    case SubmissionState::Failed:
    case SubmissionState::Unconfirmed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return true;
    }
    return true;
}

/// Until its time, by a Pinwright that runs then.
bool PublishCommand::isHeld(const Submission& submission)
{
    return context().outbox().isHeldHere(submission);
}

void PublishCommand::tellOfWaiting(const Submission& submission)
{
    if (std::exchange(m_toldTime, submission.draft.schedule) == submission.draft.schedule)
        return;
    //: %1: a whole sentence that says until when a pin waits
    console().say(tr("%1 This command stays and sends it. Ended before, it leaves the pin in the outbox.")
            .arg(sentence(submission, m_subject)));
}

QString PublishCommand::noteOn(const Submission& submission)
{
    if (!isHeld(submission))
        return {};
    const QString note = tr("It is sent only if Pinwright runs at that time: its window, or “pinwright --background”.");
    //: %1: a whole sentence that says when the pin is sent
    return m_stopped ? tr("The pin stays in the outbox. %1").arg(note) : note;
}

void PublishCommand::giveUp(const Error& error)
{
    if (m_id.isEmpty()) {
        fail(error, {});
        return;
    }
    const Submission* present = context().outbox().find(m_id);
    if (present && outcomeName(present->state) != "waiting"_L1) {
        //: %1: a whole sentence that says why
        console().say(tr("The outcome could not be noted in the outbox. %1").arg(sentenceAtEnd(error, {})));
        return;
    }
    // It is in the outbox, and another Pinwright may take it from there.
    Error unknown = error;
    unknown.outcomeUnknown = true;
    //: %1: a whole sentence that says what failed
    const QString message = tr("%1 The pin is in the outbox and may still be sent.").arg(sentenceAtEnd(error, {}));
    if (present) {
        end({.code = exitCodeOf(unknown), .json = outcomeDocument(*present, errorObject(error.kind, message)), .message = message});
    }
}

void PublishCommand::report(const Submission& submission)
{
    QString text = sentence(submission, m_subject);
    if (submission.state == SubmissionState::Unconfirmed)
        text += u' ' + tr("Look at the board before publishing it again.");
    if (const std::optional<Error> error = errorOf(submission)) {
        end({.code = exitCodeOf(*error), .json = outcomeDocument(submission, errorObject(error->kind, text)), .message = text});
        return;
    }
    QStringList lines{text};
    if (!submission.url.isEmpty())
        lines.append(submission.url.toString(QUrl::FullyEncoded));
    QJsonObject json = outcomeDocument(submission, QJsonValue::Null);
    const QString note = noteOn(submission);
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    // Whoever could not read that it was accepted must not take it for a failure and publish it again.
    end({.lines = lines, .json = json, .message = note, .unheard = ExitCode::OutcomeUnknown});
}

} // namespace pinwright::cli
