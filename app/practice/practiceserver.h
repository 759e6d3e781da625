// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/pinstore.h"
#include "practice/practiceservice.h"

#include <memory>

namespace pinwright {

/// The HTTP side: the interface under /api/v1 (with the key in x-api-key), pages and media beside it (without). Serves in threads
/// of its own. Requests whose Host header is not this computer are refused, so that no web page can reach it by a name of its own.
class PracticeService::Server {
public:
    Server(const QString& folder, const QString& apiKey);
    /// Ends at once, whatever is connected.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Serves on 127.0.0.1, on that port if it is free, else on one the system chooses.
    [[nodiscard]] bool listen(int preferredPort);
    /// http://127.0.0.1:PORT
    [[nodiscard]] QString origin() const;

    /// The one Pinterest account there is.
    static QString accountId();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinwright
