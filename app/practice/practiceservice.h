// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace pinwright {

/// A small server on 127.0.0.1 that speaks Multi-Upload-Tool's interface, and OneAll's beside it, so that a newcomer without any key can compose,
/// publish, schedule and open the published pin as a page. Real HTTP, real files; nothing leaves this computer.
///
/// Pins, boards and media are kept in `folder` and survive the program. While one process serves a folder, others use
/// that one: `folder/server.json` holds its address and key (mode 0600). The port is chosen by the system, the last one preferred, so that
/// pages opened earlier stay reachable. Used from one thread; serves in threads of its own.
class PracticeService {
public:
    /// Where a pin comes with the address of its picture, fetching that takes no longer than `fetchMax`.
    explicit PracticeService(QString folder, std::chrono::milliseconds fetchMax = std::chrono::seconds(20));
    ~PracticeService();
    Q_DISABLE_COPY_MOVE(PracticeService)

    /// For those who come by OneAll's interface. The keys are made from Address::apiKey and stay the same as long as that does.
    struct OneAllAccess {
        QUrl base; ///< http://127.0.0.1:PORT
        QString publicKey;
        QString privateKey;
        QString identityToken;
    };

    struct Address {
        QUrl base;      ///< for the interface: http://127.0.0.1:PORT/api/v1
        QString apiKey; ///< what the interface wants in x-api-key
        QString accountId;
        OneAllAccess oneAll;
    };

    /// The running service's address; starts it here if no other process serves the folder. Cheap when it runs already.
    [[nodiscard]] Result<Address> address();

private:
    class Server;

    [[nodiscard]] Result<Address> startHere();
    [[nodiscard]] QString serverFile() const;
    [[nodiscard]] std::optional<Address> readServerFile() const;
    [[nodiscard]] Result<Done> writeServerFile(const Address& address) const;

    QString m_folder;
    std::chrono::milliseconds m_fetchMax;
    std::unique_ptr<QLockFile> m_lock; ///< held while m_server serves; one process a folder
    std::unique_ptr<Server> m_server;
    std::optional<Address> m_address;
};

} // namespace pinwright
