// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/outboxrun.h"

#include "core/logging.h"
#include "publishing/connect.h"
#include "publishing/outcome.h"
#include "publishing/timing.h"
#include "store/store.h"
#include "store/submissionrepository.h"

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Claims the submission if it can be read and its time has come; another process may just have put it to a later one, or paused.
/// nullopt: it was not claimed.
Result<std::optional<Submission>> claimDue(
    Database& db, const SubmissionId& id, const OutboxRun::Terms& terms, const QDateTime& now)
{
    std::optional<Submission> ours;
    const Result<Done> done = db.transaction([&]() -> Result<Done> {
        SubmissionRepository submissions(db);
        const Result<bool> paused = submissions.isPaused();
        if (!paused)
            return failure(paused.error());
        const Result<Submission> present = submissions.find(id);
        if (!present)
            return failure(present.error());
        if ((*paused && terms.heedsPause) || !terms.due(*present))
            return Done{};
        const Result<bool> claimed = submissions.claim(id, terms.owner, now);
        if (!claimed)
            return failure(claimed.error());
        if (!*claimed)
            return Done{};
        return submissions.find(id).map([&ours](const Submission& found) {
            ours = found;
            return Done{};
        });
    });
    return done.map([&ours](Done) { return ours; });
}

void handIn(Store& store, const Submission& outcome, SubmissionState expected)
{
    store
        .runTogether<std::optional<Submission>>([outcome, expected](Database& db) { return commitOutcome(db, outcome, expected); })
        ->start();
}

} // namespace

OutboxRun::OutboxRun(const PublishingMeans& means, Terms terms, const Submission& waiting, QObject* parent)
    : QObject(parent)
    , m_means(means)
    , m_terms(std::move(terms))
    , m_id(waiting.id)
    , m_submission(waiting)
{ }

OutboxRun::~OutboxRun()
{
    if (m_arming) { // the store works in order: the armed row is there when this comes
        m_means.store
            .runTogether<bool>([id = m_id, owner = m_terms.owner, now = m_means.clock.now()](
                                   Database& db) { return SubmissionRepository(db).disarm(id, owner, now); })
            ->start();
    }
    if (!m_create)
        return;
    const QDateTime now = m_means.clock.now();
    const Error cut{.kind = ErrorKind::Cancelled, .outcomeUnknown = true};
    handIn(m_means.store, withAnswer(m_submission, failure(cut), now), SubmissionState::Armed);
    m_create->onFinished(&m_means.store, [&store = m_means.store, submission = m_submission, now](const Result<Receipt>& answer) {
        handIn(store, withAnswer(submission, answer, now), SubmissionState::Armed);
    });
    m_create->cancel();
}

void OutboxRun::start()
{
    m_lastProgress = m_means.clock.now();
    m_means.store
        .runTogether<std::optional<Submission>>(
            [id = m_id, terms = m_terms, now = m_lastProgress](Database& db) { return claimDue(db, id, terms, now); })
        ->onFinished(this,
            [this](const Result<std::optional<Submission>>& claimed) {
                if (!claimed) {
                    emit blocked(claimed.error());
                } else if (!*claimed) {
                    emit dropped();
                } else {
                    m_submission = **claimed;
                    emit moved(m_submission);
                    readSecrets();
                }
            })
        ->start();
}

void OutboxRun::cancel()
{
    m_cancelled = true;
    if (m_create)
        m_create->cancel();
    else if (m_step)
        m_step->cancel();
}

void OutboxRun::readSecrets()
{
    auto* job = sessionFor(m_means.accounts, m_means.providers, m_submission.account);
    m_step = job;
    job->onFinished(this,
           [this](const Result<Session>& session) {
               if (!session) {
                   endWith(failure(session.error()));
                   return;
               }
               m_session = *session;
               prepareMedia();
           })
        ->start();
    if (m_cancelled)
        job->cancel();
}

void OutboxRun::prepareMedia()
{
    auto* job = new MediaPreparation(m_means, m_submission, m_terms.owner, this);
    m_step = job;
    connect(job, &JobBase::progressChanged, this, &OutboxRun::noteProgress);
    job->onFinished(this,
           [this](const Result<PreparedPin>& prepared) {
               noteProgress(0, 0);
               if (prepared)
                   goOn(*prepared);
               else if (prepared.error().kind == ErrorKind::Cancelled && !m_cancelled)
                   emit dropped();
               else
                   endWith(failure(prepared.error()));
           })
        ->start();
    if (m_cancelled)
        job->cancel();
}

void OutboxRun::goOn(const PreparedPin& prepared)
{
    m_prepared = prepared.draft;
    if (!prepared.hosted.isEmpty())
        m_submission.hosted = prepared.hosted;
    const QDateTime now = m_means.clock.now();
    if (m_cancelled)
        endWith(failure({.kind = ErrorKind::Cancelled}));
    else if (isLate(m_submission, now, m_terms.lateLimit))
        emit ended(missed(m_submission, now, {}), SubmissionState::Preparing);
    else
        arm();
}

void OutboxRun::arm()
{
    m_arming = true;
    m_means.store
        .runTogether<bool>([id = m_id, owner = m_terms.owner, now = m_means.clock.now(), bytes = m_prepared.media.bytes](
                               Database& db) { return SubmissionRepository(db).arm(id, owner, now, bytes); })
        ->onFinished(this,
            [this](const Result<bool>& armed) {
                m_arming = false;
                if (!armed) {
                    emit unarmed(m_submission, armed.error());
                    return;
                }
                if (!*armed) {
                    emit dropped();
                    return;
                }
                m_submission.state = SubmissionState::Armed;
                m_submission.changed = m_means.clock.now();
                m_submission.sentBytes = m_prepared.media.bytes;
                ++m_submission.attempts;
                emit moved(m_submission);
                if (m_cancelled)
                    endWith(failure({.kind = ErrorKind::Cancelled}));
                else
                    send();
            })
        ->start();
}

void OutboxRun::send()
{
    m_lastProgress = m_means.clock.now();
    qCInfo(logOutbox) << "Sending" << m_id.text() << "attempt" << m_submission.attempts;
    m_create = m_means.providers.find(m_submission.account.providerId)->publish(m_session, m_prepared);
    m_session.secrets.clear();
    connect(m_create, &JobBase::progressChanged, this, &OutboxRun::noteProgress);
    m_create
        ->onFinished(this,
            [this](const Result<Receipt>& answer) {
                m_create.clear();
                endWith(answer);
            })
        ->start();
}

void OutboxRun::noteProgress(qint64 done, qint64 total)
{
    m_lastProgress = m_means.clock.now();
    m_bytesSent = done;
    m_bytesTotal = total;
    emit progressChanged();
}

void OutboxRun::endWith(const Result<Receipt>& answer)
{
    const Submission outcome = withAnswer(m_submission, answer, m_means.clock.now());
    qCInfo(logOutbox) << "Ended" << m_id.text() << submissionStateName(outcome.state);
    emit ended(outcome, m_submission.state);
}

} // namespace pinwright
