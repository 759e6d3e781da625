// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/importer.h"

#include "compose/harvest.h"
#include "media/inspect.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pinwright {

namespace {

/// Looks that end within this time reach the list together.
constexpr auto gatherTime = 50ms;
/// At most so many at a time, so that the window's thread stays free however fast they come.
constexpr qsizetype looksAtOnce = 32;
/// Between two such groups.
constexpr auto breath = 10ms;

/// New drafts need not wait for looks that were asked for before.
constexpr int harvestPriority = 1;

} // namespace

Importer::Importer(DraftCollection& drafts, QString mediaFolder, QObject* parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_mediaFolder(std::move(mediaFolder))
{
    m_pool.setThreadPriority(QThread::LowPriority);
    // Linux ignores the priority; a processor left over keeps the window quick there too.
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_applyTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &Importer::applyLooks);
    connect(&m_drafts, &DraftCollection::loaded, this, &Importer::lookAtUnchecked);
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
    report.unusable = harvest.unusable;
    report.error = harvest.error;
    m_drafts.add(harvest.drafts)
        ->onFinished(this,
            [this, report](const Result<Done>& result) mutable {
                if (!result)
                    report.error = result.error();
                emit imported(report);
                for (const DraftId& id : std::as_const(report.drafts)) {
                    const Draft* draft = m_drafts.find(id);
                    if (draft && draft->media.problem == MediaProblem::NotChecked)
                        reinspect(id);
                }
                if (m_pending == 0)
                    emit inspected();
            })
        ->start();
}

void Importer::reinspect(const DraftId& id)
{
    const Draft* draft = m_drafts.find(id);
    if (draft && !draft->media.isEmpty())
        look(id, draft->media.path);
}

void Importer::look(const DraftId& id, const QString& path)
{
    ++m_pending;
    m_pool.start([this, id, path] {
        const Look look{.draft = id, .media = inspectMedia(path)};
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
    for (const Look& look : looks) {
        const Draft* known = m_drafts.find(look.draft);
        // Removed, or given another file, while this one was looked at.
        if (!known || known->media.path != look.media.path)
            continue;
        Draft draft = *known;
        draft.media = look.media;
        draft.media.stored = known->media.stored;
        m_drafts.update(draft);
    }
    if (!m_looked.isEmpty())
        m_applyTimer.start(breath);
    else if (m_pending == 0)
        emit inspected();
}

void Importer::lookAtUnchecked()
{
    for (int row = 0; row < m_drafts.size(); ++row) {
        const Draft& draft = m_drafts.at(row);
        if (draft.media.problem == MediaProblem::NotChecked)
            reinspect(draft.id);
    }
}

} // namespace pinwright
