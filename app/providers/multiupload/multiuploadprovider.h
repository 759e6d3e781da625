// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "providers/provider.h"

#include <functional>

namespace pinwright {

/// Where and under which name the Multi-Upload-Tool interface is spoken. The practice service speaks it too.
struct MultiUploadEndpoint {
    QString id;
    QString displayName;
    QUrl documentedServer;
    QList<CredentialField> credentialFields;
    std::chrono::milliseconds firstPoll{5000};
    Capabilities::RequestLimit requestLimit;
    /// The base address and the key for a session, asked for at each operation: from the profile, or from the running practice
    /// service. An Error here ends the operation.
    struct Access {
        QUrl base;
        QString apiKey;
        QString accountId;
    };
    std::function<Result<Access>(const Session&)> access;
};

/// The endpoint of the real service: https://api.multi-upload-tool.com/api/v1, header x-api-key.
[[nodiscard]] MultiUploadEndpoint multiUploadEndpoint();

/// The interface of Multi-Upload-Tool's Pinterest page: GET /accounts, GET /pinterest/boards, POST /upload, GET /upload/:id, GET /upload.
class MultiUploadProvider final : public Provider {
public:
    MultiUploadProvider(MultiUploadEndpoint endpoint, HttpClient& http);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QList<CredentialField> credentialFields() const override;
    [[nodiscard]] QUrl documentedServer() const override;
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session& session) override;
    [[nodiscard]] Job<QList<Board>>* boards(const Session& session) override;
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override;
    [[nodiscard]] Job<Receipt>* status(const Session& session, const RemoteId& id) override;
    /// One request: the newest uploads.
    [[nodiscard]] Job<QMap<RemoteId, Receipt>>* states(const Session& session, const QList<RemoteId>& ids) override;
    [[nodiscard]] Job<RecentPins>* findRecent(const Session& session, const RecentQuery& query) override;

private:
    MultiUploadEndpoint m_endpoint;
    HttpClient& m_http;
};

} // namespace pinwright
