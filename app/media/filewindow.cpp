// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/filewindow.h"

#include <algorithm>

namespace pinwright {

QByteArray readAt(QIODevice& file, qint64 offset, qint64 count)
{
    if (offset < 0 || offset > file.size() || !file.seek(offset))
        return {};
    return file.read(count);
}

QByteArray FileWindow::at(qint64 offset, qint64 count)
{
    constexpr qint64 windowBytes = 16 * 1024;
    if (offset < 0 || count <= 0 || offset >= size())
        return {};
    const bool inside = offset >= m_start && offset + count <= m_start + m_window.size();
    if (!inside) {
        m_start = offset;
        m_window = m_file.seek(offset) ? m_file.read(std::max(count, windowBytes)) : QByteArray();
    }
    return m_window.mid(offset - m_start, count);
}

} // namespace pinwright
