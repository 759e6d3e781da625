// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/serverprocess.h"

#include <QTemporaryDir>

namespace pinwright::test {

/// A real WebDAV server (rclone's) on a folder of its own, and a second one that knows no password and only shows what is there.
class WebdavServer {
public:
    /// Blocks until both have started; the user is "ana". A server that does not start ends the test program.
    explicit WebdavServer(const QString& password);

    /// http://127.0.0.1:PORT
    [[nodiscard]] const QString& privateUrl() const { return m_privateUrl; }
    [[nodiscard]] const QString& publicUrl() const { return m_publicUrl; }
    /// Where what is at `path` is on disk.
    [[nodiscard]] QString onDisk(const QString& path) const { return m_folder.filePath(path); }
    /// Removes every file and folder.
    void clear();

private:
    [[nodiscard]] static QString addressOf(ServerProcess& server);

    QTemporaryDir m_folder;
    ServerProcess m_private;
    ServerProcess m_public;
    QString m_privateUrl;
    QString m_publicUrl;
};

} // namespace pinwright::test
