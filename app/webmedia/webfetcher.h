// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/media.h"

namespace pinwright {

class HttpClient;

/// What may be fetched.
struct FetchPolicy {
    /// Addresses that lead into a private or loopback network are refused unless the service the pin is for is in one itself.
    bool privateNetworks = false;
    qint64 bytesMax = qint64(256) * 1024 * 1024;
};

/// Is the host of `server` in a private, link-local or loopback network, as far as its name or number tells without a look-up?
[[nodiscard]] bool isPrivateHost(const QUrl& server);

/// Fetches pictures and videos from the web into a folder of Pinwright's own. Sends no credential and no cookie, re-checks every
/// redirect, and connects only to the addresses it has checked.
class WebFetcher {
public:
    /// `http` outlives the fetcher. Files are stored in `folder`, which is made when needed.
    WebFetcher(HttpClient& http, QString folder);

    /// Yields the media as inspectMedia() sees the copy, with `address`, `sha256` and `stored` set. A file that is no good (a page instead
    /// of a picture, truncated…) is a result whose `problem` says so and whose copy is not kept. Errors: Network, Timeout, TooLarge,
    /// Permission (a private network; "private-network"), Rejected (the site's refusal, httpStatus), Unsupported (no https), Storage.
    [[nodiscard]] Job<Media>* fetch(const QUrl& address, FetchPolicy policy);

private:
    HttpClient& m_http;
    QString m_folder;
};

/// The media to keep in a draft whose address could not be fetched: NotFetched, with the sentence that says why and which site refused.
[[nodiscard]] Media notFetched(const QUrl& address, const Error& error);

} // namespace pinwright
