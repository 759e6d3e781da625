// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ownerlock.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString& folder, const QString& owner)
{
    return QDir(folder).filePath(owner % u".lock"_s);
}

bool isAlive(const QString& path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLockFile file(path);
    file.setStaleLockTime(0); // a lock of a living process never counts as stale, however old it is
    return !file.tryLock(0);  // taken means that its process is dead; the file goes with `file`
}

} // namespace

OwnerLock::OwnerLock(QString folder) : m_folder(std::move(folder)), m_id(QUuid::createUuid().toString(QUuid::WithoutBraces)) { }

OwnerLock::~OwnerLock() = default;

bool OwnerLock::take()
{
    if (m_file && m_file->isLocked())
        return true;
    QDir().mkpath(m_folder);
    m_file = std::make_unique<QLockFile>(lockPath(m_folder, m_id));
    m_file->setStaleLockTime(0);
    return m_file->tryLock(0);
}

QStringList OwnerLock::living(const QString& folder, const QStringList& owners)
{
    QStringList result;
    for (const QString& owner : owners) {
        if (isAlive(lockPath(folder, owner)))
            result.append(owner);
    }
    return result;
}

} // namespace pinwright
