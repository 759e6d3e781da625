// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/repairs.h"

#include "media/repair.h"

#include <QDataStream>
#include <QFile>
#include <QIODevice>

namespace pinwright {

namespace {

/// Decoding a large picture takes hundreds of megabytes.
constexpr int atATime = 2;
/// What is on disk is found again there.
constexpr qsizetype rememberedMax = 500;

QByteArray keyOf(const Media& media, const RepairPlan& plan)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << media.path << media.bytes << media.modified.toMSecsSinceEpoch() << plan.steps.toInt() << int(plan.to) << plan.crop
           << plan.padRatio << int(plan.padding) << plan.sideMax << plan.bytesMax;
    return key;
}

/// A full disk may have space by the next time.
bool isPassing(const Error& error)
{
    return error.kind == ErrorKind::Storage;
}

} // namespace

Repairs::Repairs(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(atATime);
    m_pool.setThreadPriority(QThread::LowPriority);
}

Repairs::~Repairs()
{
    // Workers post their results here; the posts that come too late die with this object.
    m_pool.clear();
    m_pool.waitForDone();
}

std::optional<Result<Media>> Repairs::get(const Media& media, const RepairPlan& plan)
{
    const QByteArray key = keyOf(media, plan);
    const auto known = m_results.constFind(key);
    const bool isThere = known != m_results.cend();
    const bool isGone = isThere && *known && **known && !QFile::exists((**known)->path);
    if (isThere && !isGone) {
        const bool isToldOnce = *known && !**known && isPassing((*known)->error());
        return isToldOnce ? m_results.take(key) : *known;
    }
    if (m_results.size() >= rememberedMax)
        m_results.removeIf([](const auto& each) { return each.value().has_value(); });
    m_results.insert(key, std::nullopt);
    m_pool.start([this, media, plan, key] {
        const Result<Media> made = repairedMedia(media, plan, m_folder);
        QMetaObject::invokeMethod(this, [this, path = media.path, key, made] { keep(path, key, made); }, Qt::QueuedConnection);
    });
    return std::nullopt;
}

std::optional<Error> Repairs::refusal(const Media& media, const RepairPlan& plan) const
{
    const std::optional<Result<Media>> result = m_results.value(keyOf(media, plan));
    return result && !*result && !isPassing(result->error()) ? std::optional(result->error()) : std::nullopt;
}

void Repairs::keep(const QString& path, const QByteArray& key, const Result<Media>& result)
{
    m_results.insert(key, result);
    if (!result && !isPassing(result.error()))
        emit refused();
    emit ready(path);
}

} // namespace pinwright
