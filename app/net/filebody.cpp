// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/filebody.h"

namespace pinwright {

FileBody::FileBody(const QString& path, QByteArray contentType) : m_file(path), m_contentType(std::move(contentType))
{
    if (!openSource(m_file))
        return;
    m_length = m_file.size();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FileBody::supply(char* data, qint64 maxSize)
{
    return supplyFrom(m_file, data, maxSize);
}

} // namespace pinwright
