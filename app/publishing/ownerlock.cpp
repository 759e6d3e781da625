// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ownerlock.h"

#include <QDir>
#include <QUuid>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto suffix = u".lock"_s;

bool isAlive(const QString& path)
{
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
    m_file = std::make_unique<QLockFile>(QDir(m_folder).filePath(m_id + suffix));
    m_file->setStaleLockTime(0);
    return m_file->tryLock(0);
}

QStringList OwnerLock::living(const QString& folder)
{
    QStringList ids;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*"_s + suffix}, QDir::Files)) {
        if (isAlive(dir.filePath(name)))
            ids.append(name.chopped(suffix.size()));
    }
    return ids;
}

} // namespace pinwright
