// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace pinwright {

/// Up to `count` bytes at `offset`; fewer at the end of the file, none from outside of it.
[[nodiscard]] QByteArray readAt(QIODevice& file, qint64 offset, qint64 count);

/// Pieces of a file from any place, with a window on it so that small steps do not each read from the disk.
class FileWindow {
public:
    /// `file` is open, can seek, and outlives the window.
    explicit FileWindow(QIODevice& file) : m_file(file) { }

    [[nodiscard]] qint64 size() const { return m_file.size(); }
    /// Up to `count` bytes; fewer where the file ends, none from outside of it.
    [[nodiscard]] QByteArray at(qint64 offset, qint64 count);

private:
    QIODevice& m_file;
    QByteArray m_window;
    qint64 m_start = 0;
};

} // namespace pinwright
