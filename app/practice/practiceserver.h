// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/pinstore.h"
#include "practice/practiceservice.h"

#include <memory>

namespace pinwright {

/// The HTTP side: Multi-Upload-Tool's interface under /api/v1 (with the key in x-api-key), OneAll's at the root (with HTTP Basic), pages
/// and media beside them (without). Serves in threads of its own. Requests whose Host header is not this computer are refused, so that no web page can reach it by a name of its own.
class PracticeService::Server {
public:
    Server(const QString& folder, const QString& apiKey, std::chrono::milliseconds fetchMax);
    /// Ends at once, whatever is connected.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Serves on 127.0.0.1, on that port if it is free, else on one the system chooses.
    [[nodiscard]] bool listen(int preferredPort);
    [[nodiscard]] Address address() const;

    /// How a server at that port with that key is spoken to.
    [[nodiscard]] static Address addressAt(int port, const QString& apiKey);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinwright
