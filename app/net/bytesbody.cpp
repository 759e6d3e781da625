// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/bytesbody.h"

#include <cstring>

namespace pinwright {

BytesBody::BytesBody(QByteArray bytes, QByteArray contentType) : m_bytes(std::move(bytes)), m_contentType(std::move(contentType))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BytesBody::supply(char* data, qint64 maxSize)
{
    std::memcpy(data, m_bytes.constData() + m_offset, size_t(maxSize));
    m_offset += maxSize;
    return maxSize;
}

} // namespace pinwright
