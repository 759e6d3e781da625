// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httprequest.h"
#include "providers/provider.h"

namespace pinwright::oneall {

// Builds the requests of OneAll's API. The base address keeps its path; a slash at its end does not matter. What stands in a path is
// percent-encoded.

/// Where a site's interface is, and who asks.
struct Access {
    QUrl base;
    QString publicKey;
    QString privateKey;
    QString identityToken; ///< of the Pinterest user; empty where none is chosen yet
};

/// Errors: Authentication (a key is missing), Rejected (neither a subdomain nor a server, or a siteProblem()).
[[nodiscard]] Result<Access> accessOf(const Session& session);

/// How many identities one page is asked for; the most the service gives.
inline constexpr int identitiesPerPage = 500;
/// `page` counts from 1.
[[nodiscard]] HttpRequest identitiesRequest(const Access& access, int page);
/// Errors of this and the following: Rejected, for an identity or a board that is empty, or only dots, which no address can hold.
[[nodiscard]] Result<HttpRequest> identityRequest(const Access& access, const QString& identityToken);
[[nodiscard]] Result<HttpRequest> boardsRequest(const Access& access);
[[nodiscard]] Result<HttpRequest> pinsRequest(const Access& access, const BoardId& board);

/// The one create request of a pin. Also Unsupported: no web address, or a type that Pinterest does not take.
[[nodiscard]] Result<HttpRequest> pinRequest(const Access& access, const Draft& draft);
/// The one create request of a board.
[[nodiscard]] Result<HttpRequest> newBoardRequest(const Access& access, const NewBoard& board);

} // namespace pinwright::oneall
