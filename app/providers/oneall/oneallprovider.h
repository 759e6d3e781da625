// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "providers/provider.h"

namespace pinwright {

/// OneAll's API: a site's identities, GET /pull/identities/<token>/pinterest/boards.json, GET …/board/<id>/pins.json,
/// POST /push/…/board/<id>/pin.json and POST /push/…/board.json. Takes pictures by their web address only and publishes at once.
class OneAllProvider final : public Provider {
public:
    /// `redactor` learns each private key before it is used, and takes it out of what the service says. Both must outlive the
    /// provider and its jobs.
    OneAllProvider(HttpClient& http, Redactor& redactor);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QList<CredentialField> credentialFields() const override;
    /// With "subdomain" for the site's own.
    [[nodiscard]] QUrl documentedServer() const override;
    [[nodiscard]] std::optional<FieldProblem> settingsProblem(const Account& account) const override;
    [[nodiscard]] Job<QList<RemoteAccount>>* remoteAccounts(const Session& session) override;
    [[nodiscard]] Job<QList<Board>>* boards(const Session& session) override;
    [[nodiscard]] Job<Board>* createBoard(const Session& session, const NewBoard& board) override;
    [[nodiscard]] Job<Receipt>* publish(const Session& session, const Draft& draft) override;
    [[nodiscard]] Job<RecentPins>* findRecent(const Session& session, const RecentQuery& query) override;

private:
    HttpClient& m_http;
    Redactor& m_redactor;
};

} // namespace pinwright
