// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"

#include "compose/harvest.h"
#include "media/inspect.h"
#include "media/words.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinwright {

namespace {

/// Looks that end within this time reach the list together.
constexpr auto gatherTime = 50ms;
/// At most so many at a time, so that the window's thread stays free however fast they come.
constexpr qsizetype looksAtOnce = 32;
/// Between two such groups.
constexpr auto breath = 10ms;

/// More would slow each other down, and one site takes only so many from one visitor.
constexpr qsizetype fetchesAtOnce = 4;

/// New drafts need not wait for looks that were asked for before.
constexpr int harvestPriority = 1;

/// A picture that came along with its address and stands by; a copy that was fetched has a hash.
bool hasStandIn(const Media& media)
{
    return !media.address.isEmpty() && !media.path.isEmpty() && media.sha256.isEmpty();
}

/// What a file says that nobody has looked into before; of one that was, the user knows it already.
MediaWords wordsOfNew(const Media& known, const Media& seen)
{
    if (known.type != MediaType::Unknown || seen.problem != MediaProblem::None || !loadFillInTexts())
        return {};
    return readWords(seen.path, seen.type);
}

/// `seen` is of the file, or address, that the draft still has.
bool isOf(const Media& seen, const Media& known)
{
    return seen.address.isEmpty() ? seen.path == known.path : seen.address == known.address;
}

/// What this look found, with what earlier ones learned where that still holds: a file that is gone is looked for by its size and content,
/// and what was read of one that did not change is not read again.
Media joined(const Media& known, Media seen)
{
    if (seen.problem == MediaProblem::Missing || seen.problem == MediaProblem::DriveAway) {
        Media gone = known;
        gone.problem = seen.problem;
        gone.problemDetail = seen.problemDetail;
        return gone;
    }
    seen.stored = known.stored;
    if (seen.sha256.isEmpty() && seen.bytes == known.bytes && seen.modified == known.modified) {
        seen.sha256 = known.sha256;
        seen.perceptualHash = known.perceptualHash;
    }
    return seen;
}

} // namespace

Importer::Importer(DraftCollection& drafts, QString mediaFolder, MediaFetch fetch, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_mediaFolder(std::move(mediaFolder))
    , m_fetch(std::move(fetch))
    , m_filled(drafts)
{
    m_pool.setThreadPriority(QThread::LowPriority);
    // Linux ignores the priority; a processor left over keeps the window quick there too.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_applyTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &Importer::applyLooks);
    connect(&m_drafts, &DraftCollection::inserted, this, &Importer::onInserted);
    connect(&m_drafts, &DraftCollection::changed, this, [this](int row) { onChanged(m_drafts.at(row)); });
    connect(&m_drafts, &DraftCollection::removed, this, &Importer::onRemoved);
}

Importer::~Importer()
{
    // Workers post what they found here; the posts that come too late die with this object.
    m_pool.clear();
    m_pool.waitForDone();
}

void Importer::import(const Incoming& incoming)
{
    Draft blank = m_drafts.newDraft();
    if (!incoming.account.isEmpty()) {
        blank.account = incoming.account;
        blank.board = incoming.board;
    }
    m_pool.start(
        [this, incoming, blank, folder = m_mediaFolder] {
            const Harvest found = harvest(incoming, blank, folder);
            QMetaObject::invokeMethod(this, [this, found] { addHarvest(found); }, Qt::QueuedConnection);
        },
        harvestPriority);
}

void Importer::addHarvest(const Harvest& harvest)
{
    ImportReport report;
    for (const Draft& draft : harvest.drafts)
        report.drafts.append(draft.id);
    report.error = harvest.error;
    m_drafts.add(harvest.drafts)
        ->onFinished(this,
            [this, report](const Result<Done>& result) mutable {
                if (!result)
                    report.error = result.error();
                emit imported(report);
                tellIfIdle();
            })
        ->start();
}

void Importer::reinspect(const DraftId& id)
{
    const Draft* known = m_drafts.find(id);
    if (!known || known->media.isEmpty() || m_fetching.contains(id))
        return;
    if (known->media.address.isEmpty()) {
        look(id, known->media);
        return;
    }
    if (known->media.problem != MediaProblem::NotChecked) {
        Draft draft = *known;
        draft.media = {.address = known->media.address};
        m_drafts.update(draft);
    }
    m_toFetch.prepend(id);
    fetchMore();
}

void Importer::look(const DraftId& id, const Media& known)
{
    run([id, known] {
        const Media seen = inspectMedia(known.path);
        return Look{.draft = id, .media = seen, .words = wordsOfNew(known, seen)};
    });
}

void Importer::readWordsOf(const DraftId& id, const Media& fetched)
{
    run([id, fetched] { return Look{.draft = id, .media = fetched, .words = wordsOfNew({}, fetched)}; });
}

void Importer::run(const std::function<Look()>& work)
{
    ++m_pending;
    m_pool.start([this, work] {
        const Look look = work();
        QMetaObject::invokeMethod(this, [this, look] { onLooked(look); }, Qt::QueuedConnection);
    });
}

void Importer::onLooked(const Look& look)
{
    m_looked.append(look);
    if (!m_applyTimer.isActive())
        m_applyTimer.start(gatherTime);
}

void Importer::applyLooks()
{
    const qsizetype count = std::min(m_looked.size(), looksAtOnce);
    const QList<Look> looks = m_looked.first(count);
    m_looked.remove(0, count);
    m_pending -= int(count);
    for (const Look& look : looks)
        apply(look);
    if (m_pending == 0)
        m_filled.endBatch();
    if (!m_looked.isEmpty())
        m_applyTimer.start(breath);
    else
        tellIfIdle();
}

void Importer::apply(const Look& look)
{
    const Draft* known = m_drafts.find(look.draft);
    // Removed, or given another file, while this one was looked at.
    if (!known || !isOf(look.media, known->media))
        return;
    Draft draft = *known;
    draft.media = joined(known->media, look.media);
    m_drafts.update(m_filled.filledIn(draft, look.words));
}

void Importer::tellIfIdle()
{
    if (m_pending == 0 && m_toFetch.isEmpty() && m_fetching.isEmpty())
        emit inspected();
}

void Importer::onInserted(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Draft& draft = m_drafts.at(row);
        const Media& media = draft.media;
        // What was missing here then may be installed or connected now.
        const bool unseen = media.problem == MediaProblem::NotChecked || media.problem == MediaProblem::NoReader
            || media.problem == MediaProblem::DriveAway;
        if (media.isEmpty())
            continue;
        if (media.address.isEmpty() && unseen)
            look(draft.id, media);
        else if (media.problem == MediaProblem::NotChecked)
            m_toFetch.append(draft.id);
    }
    fetchMore();
}

void Importer::fetchMore()
{
    while (m_fetching.size() < fetchesAtOnce && !m_toFetch.isEmpty()) {
        const Draft* draft = m_drafts.find(m_toFetch.takeFirst());
        // Removed, given a file, or asked for twice.
        if (!draft || draft->media.address.isEmpty() || draft->media.problem != MediaProblem::NotChecked
            || m_fetching.contains(draft->id))
            continue;
        startFetch(*draft);
    }
}

void Importer::startFetch(const Draft& draft)
{
    Job<Media>* job = m_fetch(draft.media.address, draft.account);
    job->setParent(this);
    m_fetching.insert(draft.id, {.address = draft.media.address, .account = draft.account, .job = job});
    connect(job, &JobBase::progressChanged, this,
        [this, id = draft.id](qint64 done, qint64 total) { emit fetchProgressed(id, done, total); });
    job->onFinished(this, [this, id = draft.id](const Result<Media>& result) { endFetch(id, result); })->start();
}

void Importer::endFetch(const DraftId& id, const Result<Media>& result)
{
    const Fetch fetch = m_fetching.take(id);
    if (!result && result.error().providerCode == "private-network"_L1)
        m_shutOut.insert(id, fetch.account);
    if (result)
        takeFetched(id, *result);
    else
        takeUnfetched(id, result.error().detail);
    fetchMore();
    tellIfIdle();
}

void Importer::takeFetched(const DraftId& id, const Media& media)
{
    Draft draft = *m_drafts.find(id);
    const Media before = std::exchange(draft.media, media);
    m_drafts.update(draft);
    readWordsOf(id, media);
    if (!hasStandIn(before))
        return;
    for (int row = 0; row < m_drafts.size(); ++row) {
        if (m_drafts.at(row).media.path == before.path)
            return; // a duplicate still fetches
    }
    m_pool.start([path = before.path] { QFile::remove(path); });
}

void Importer::takeUnfetched(const DraftId& id, const QString& sentence)
{
    Draft draft = *m_drafts.find(id);
    if (hasStandIn(draft.media) && QFile::exists(draft.media.path)) {
        look(id, {.path = draft.media.path});
        return;
    }
    draft.media = {.address = draft.media.address, .problem = MediaProblem::NotFetched, .problemDetail = sentence};
    m_drafts.update(draft);
}

void Importer::cancelFetch(const DraftId& id)
{
    const Draft* draft = m_drafts.find(id);
    if (!draft || (!m_fetching.contains(id) && !m_toFetch.contains(id)))
        return;
    dropFetch(id);
    m_toFetch.removeAll(id);
    //: %1: the name of a site
    takeUnfetched(id, tr("Fetching from %1 was stopped.").arg(draft->media.address.host()));
    fetchMore();
    tellIfIdle();
}

void Importer::dropFetch(const DraftId& id)
{
    const auto found = m_fetching.constFind(id);
    if (found == m_fetching.cend())
        return;
    Job<Media>* job = found->job;
    m_fetching.erase(found);
    // It ends and deletes itself, and nobody listens any more.
    job->disconnect(this);
    job->cancel();
}

void Importer::onChanged(const Draft& draft)
{
    const auto fetch = m_fetching.constFind(draft.id);
    if (fetch != m_fetching.cend() && fetch->address != draft.media.address) {
        dropFetch(draft.id);
        fetchMore();
        tellIfIdle();
    }
    const auto shutOut = m_shutOut.constFind(draft.id);
    if (shutOut == m_shutOut.cend() || (*shutOut == draft.account && draft.media.problem == MediaProblem::NotFetched))
        return;
    m_shutOut.erase(shutOut);
    // Not from inside the change.
    if (draft.media.problem == MediaProblem::NotFetched)
        QMetaObject::invokeMethod(this, [this, id = draft.id] { reinspect(id); }, Qt::QueuedConnection);
}

void Importer::onRemoved()
{
    const QList<DraftId> fetching = m_fetching.keys();
    for (const DraftId& id : fetching) {
        if (m_drafts.rowOf(id) >= 0)
            continue;
        dropFetch(id);
        fetchMore();
        tellIfIdle();
    }
}

} // namespace pinwright
