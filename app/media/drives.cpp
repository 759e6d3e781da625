// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/drives.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below these, removable drives are mounted: by udisks, by older desktops, and by hand.
const std::array<QString, 3> mountFolders{u"/media"_s, u"/run/media"_s, u"/mnt"_s};

bool isBelow(const QString& path, const QString& folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == u'/';
}

bool isOctal(char digit)
{
    return digit >= '0' && digit <= '7';
}

/// Blanks and backslashes in the name stand as \040: three octal digits.
QString unescaped(const QByteArray& word)
{
    QByteArray plain;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QByteArray digits = word.mid(i + 1, 3);
        if (word.at(i) == '\\' && digits.size() == 3 && std::all_of(digits.begin(), digits.end(), isOctal)) {
            plain.append(char(digits.toInt(nullptr, 8)));
            i += digits.size();
        } else {
            plain.append(word.at(i));
        }
    }
    return QFile::decodeName(plain);
}

QStringList mountPointsIn(const QString& path)
{
    QStringList points;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return points;
    for (const QByteArray& line : file.readAll().split('\n')) { // a file of the kernel's has no size to read by
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() > 2 && !words.at(0).startsWith('#') && words.at(1).startsWith('/'))
            points.append(unescaped(words.at(1)));
    }
    points.removeAll(u"/"_s);
    return points;
}

/// A folder that stays behind as a mount point is empty; what a file was deleted from usually is not.
bool holdsSomething(const QString& folder)
{
    return QDirIterator(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).hasNext();
}

} // namespace

MountPoints readMountPoints(const QString& present, const QString& awaited)
{
    return {mountPointsIn(present), mountPointsIn(awaited)};
}

bool onRemovedDrive(const QString& path, const MountPoints& mounts)
{
    const QString clean = QDir::cleanPath(path);
    const auto covers = [&clean](const QString& point) { return isBelow(clean, point); };
    const auto awaited = std::find_if(mounts.awaited.begin(), mounts.awaited.end(),
        [&](const QString& point) { return covers(point) && !mounts.present.contains(point); });
    const auto folder = std::find_if(mountFolders.begin(), mountFolders.end(), covers);
    const bool isCovered = folder != mountFolders.end()
        && std::any_of(mounts.present.begin(), mounts.present.end(),
            [&](const QString& point) { return (point == *folder || isBelow(point, *folder)) && covers(point); });
    if (awaited == mounts.awaited.end() && (folder == mountFolders.end() || isCovered))
        return false;
    return !QFileInfo::exists(clean) && !holdsSomething(QFileInfo(clean).path());
}

Drives::Drives(QObject* parent) : Drives([] { return readMountPoints(); }, parent) { }

Drives::Drives(Source source, QObject* parent) : QObject(parent), m_source(std::move(source)), m_table(u"/proc/self/mounts"_s) { }

Drives::~Drives() = default;

void Drives::watch()
{
    if (m_notifier)
        return;
    m_known = m_source();
    if (!m_table.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    // The kernel tells of a change as an exceptional condition of this file: proc(5), /proc/pid/mounts.
    m_notifier = std::make_unique<QSocketNotifier>(m_table.handle(), QSocketNotifier::Exception);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Drives::refresh);
}

MountPoints Drives::mountPoints() const
{
    return m_notifier ? *m_known : m_source();
}

void Drives::refresh()
{
    MountPoints now = m_source();
    if (std::exchange(m_known, now) != now)
        emit changed();
}

} // namespace pinwright
