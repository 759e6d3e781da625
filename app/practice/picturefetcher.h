// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>

namespace pinwright {

/// Fetches the pictures of pins by their address, as services do that take no files. Works in a thread of its own, for the server's
/// threads, which wait.
class PictureFetcher {
public:
    /// No fetch takes longer than `timeMax`, redirects included.
    explicit PictureFetcher(std::chrono::milliseconds timeMax);
    /// Nobody may be waiting any more.
    ~PictureFetcher();
    Q_DISABLE_COPY_MOVE(PictureFetcher)

    /// Blocks until the file is at `path`. https, or http on loopback; no more than Pinterest takes of a picture. Errors: those of
    /// WebDownload, whose `detail` is a whole sentence that names the site; then there is no file. From any thread.
    [[nodiscard]] Result<Done> fetch(const QUrl& address, const QString& path);

    /// Ends what runs, and all that comes later, as Cancelled. From any thread.
    void stop();

    static constexpr qint64 bytesMax = 32LL * 1024 * 1024;

private:
    class Worker;

    QThread m_thread;
    Worker* m_worker; ///< lives and ends in m_thread
};

} // namespace pinwright
