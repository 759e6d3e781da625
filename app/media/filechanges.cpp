// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/filechanges.h"

#include "media/drives.h"

#include <QFile>

namespace pinwright {

namespace {

/// One file can be in several pins, and have changed between them.
QString keyOf(const Media& media)
{
    return QString::number(media.bytes) % u' ' % QString::number(media.modified.isValid() ? media.modified.toMSecsSinceEpoch() : 0)
        % u' ' % media.path;
}

FileChanges::Change changeOf(const Media& media)
{
    if (isUnchanged(media))
        return FileChanges::Change::None;
    if (QFile::exists(media.path))
        return FileChanges::Change::Changed;
    return onRemovedDrive(media.path) ? FileChanges::Change::DriveAway : FileChanges::Change::Gone;
}

} // namespace

FileChanges::FileChanges(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &FileChanges::look);
}

FileChanges::~FileChanges()
{
    // The worker posts what it found here; a post that comes too late dies with this object.
    m_pool.clear();
    m_pool.waitForDone();
}

FileChanges::Change FileChanges::of(const Media& media)
{
    if (media.path.isEmpty() || media.stored)
        return Change::None;
    const QString key = keyOf(media);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    m_known.insert(key, Change::NotKnown);
    m_asked.append(media);
    m_next.start();
    return Change::NotKnown;
}

void FileChanges::forget()
{
    ++m_round;
    m_known.clear();
    m_asked.clear();
}

void FileChanges::look()
{
    m_pool.start([this, round = m_round, asked = std::exchange(m_asked, {})] {
        QHash<QString, Change> changes;
        for (const Media& media : asked)
            changes.insert(keyOf(media), changeOf(media));
        QMetaObject::invokeMethod(this, [this, round, changes] { take(round, changes); }, Qt::QueuedConnection);
    });
}

void FileChanges::take(int round, const QHash<QString, Change>& changes)
{
    if (round != m_round)
        return;
    m_known.insert(changes);
    emit found();
}

} // namespace pinwright
