// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oneshotbody.h"

#include <QFile>
#include <QFileInfo>

namespace pinwright {

qint64 OneShotBody::bytesAvailable() const
{
    return length() - m_sent + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return bytesAvailable() == 0;
}

qint64 OneShotBody::size() const
{
    return bytesAvailable();
}

bool OneShotBody::openSource(QFile& file)
{
    // A folder opens like a file on Linux and fails at the first read only.
    if (QFileInfo(file).isDir()) {
        setErrorString(tr("%1 is a folder.").arg(file.fileName()));
        return false;
    }
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    setErrorString(file.errorString());
    return false;
}

qint64 OneShotBody::supplyFrom(QFile& file, char* data, qint64 maxSize)
{
    const auto got = file.read(data, maxSize);
    if (got > 0)
        return got;
    m_failed = true;
    setErrorString(got == 0 ? tr("%1 became shorter while it was sent.").arg(file.fileName())
                            : tr("%1 could not be read: %2").arg(file.fileName(), file.errorString()));
    emit failed(errorString());
    return -1;
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    if (m_failed || m_sent == length())
        return -1;
    qint64 done = 0;
    while (done < maxSize && m_sent < length()) {
        const auto got = supply(data + done, qMin(maxSize - done, length() - m_sent));
        if (got < 0)
            return -1;
        done += got;
        m_sent += got;
    }
    return done;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace pinwright
