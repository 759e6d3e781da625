// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/studies.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pinwright {

namespace {

/// Findings within this time reach the list together.
constexpr auto gatherTime = 500ms;
/// At most so many at a time, so that the window's thread stays free.
constexpr qsizetype findingsAtOnce = 32;
constexpr auto betweenGroups = 20ms;

bool isWanting(const Media& media)
{
    if (media.problem != MediaProblem::None || media.path.isEmpty())
        return false;
    // The picture that stands by for its address is known by having no hash.
    if (!media.address.isEmpty() && media.sha256.isEmpty())
        return false;
    return (media.sha256.isEmpty() && media.bytes <= studyBytesMax) || (isPicture(media.type) && !media.perceptualHash);
}

} // namespace

Studies::Studies(DraftCollection& drafts, QObject* parent) : QObject(parent), m_drafts(drafts)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
    m_next.setSingleShot(true);
    m_apply.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Studies::next);
    connect(&m_apply, &QTimer::timeout, this, &Studies::applyFindings);
    connect(&drafts, &DraftCollection::inserted, this, &Studies::onInserted);
    connect(&drafts, &DraftCollection::changed, this, &Studies::onChanged);
}

Studies::~Studies()
{
    // Workers post what they found here; the posts that come too late die with this object.
    m_pool.clear();
    m_pool.waitForDone();
}

Studies::Version Studies::versionOf(const Media& media)
{
    return {.path = media.path, .bytes = media.bytes, .modified = media.modified};
}

void Studies::onInserted(int first, int last)
{
    const bool fromEarlierRun = !m_drafts.isLoaded();
    for (int row = first; row <= last; ++row)
        want(m_drafts.at(row), fromEarlierRun ? m_old : m_new);
    if (!fromEarlierRun || m_old.isEmpty())
        return;
    m_oldFrom.setRemainingTime(m_pace.startUp);
    if (!m_next.isActive())
        m_next.start(m_pace.startUp);
}

void Studies::onChanged(int row)
{
    want(m_drafts.at(row), m_new);
}

void Studies::want(const Draft& draft, QList<DraftId>& queue)
{
    if (!isWanting(draft.media))
        return;
    const Version version = versionOf(draft.media);
    if (m_known.value(draft.id) == version)
        return;
    m_known.insert(draft.id, version);
    queue.append(draft.id);
    // Looks at files go on; they and the thumbnails come first.
    if (&queue == &m_new)
        m_next.start(m_pace.calm);
}

void Studies::next()
{
    while (!m_running && (!m_new.isEmpty() || (!m_old.isEmpty() && m_oldFrom.hasExpired()))) {
        const Draft* draft = m_drafts.find(m_new.isEmpty() ? m_old.takeLast() : m_new.takeLast());
        if (draft && isWanting(draft->media)) // else removed, or given another file
            start(*draft);
    }
    if (!m_running && !m_old.isEmpty())
        m_next.start(std::chrono::ceil<std::chrono::milliseconds>(m_oldFrom.remainingTimeAsDuration()));
    tellIfFinished();
}

void Studies::start(const Draft& draft)
{
    m_running = true;
    m_pool.start([this, id = draft.id, media = draft.media] {
        const Finding finding{.draft = id, .version = versionOf(media), .study = studyMedia(media)};
        QMetaObject::invokeMethod(this, [this, finding] { onStudied(finding); }, Qt::QueuedConnection);
    });
}

void Studies::onStudied(const Finding& finding)
{
    m_running = false;
    m_findings.append(finding);
    if (!m_apply.isActive())
        m_apply.start(gatherTime);
    if (m_next.isActive()) // files are dropped
        return;
    if (m_new.isEmpty() && !m_old.isEmpty())
        m_next.start(m_pace.breath);
    else
        next();
}

void Studies::applyFindings()
{
    const qsizetype count = std::min(m_findings.size(), findingsAtOnce);
    const QList<Finding> findings = m_findings.first(count);
    m_findings.remove(0, count);
    for (const Finding& finding : findings) {
        const Draft* known = m_drafts.find(finding.draft);
        if (!known || versionOf(known->media) != finding.version)
            continue;
        Draft draft = *known;
        if (draft.media.sha256.isEmpty())
            draft.media.sha256 = finding.study.sha256;
        draft.media.perceptualHash = finding.study.perceptualHash;
        m_drafts.update(draft);
        // What could not be found out is not tried again before the file changes.
        if (!isWanting(draft.media))
            m_known.remove(draft.id);
    }
    if (!m_findings.isEmpty())
        m_apply.start(betweenGroups);
    else
        tellIfFinished();
}

void Studies::tellIfFinished()
{
    if (!m_running && m_new.isEmpty() && m_old.isEmpty() && m_findings.isEmpty())
        emit finished();
}

} // namespace pinwright
