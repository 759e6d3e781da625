// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "core/media.h"
#include "webmedia/hostlookup.h"
#include "webmedia/networkkind.h"

#include <chrono>

namespace pinwright {

class HttpClient;

/// What may be fetched.
struct FetchPolicy {
    /// Where the service is that the pin is for. What is not in the internet is fetched only from the kind of network the service is in,
    /// for it reads the picture from the same address: one in a private network finds nothing of this computer's own at a loopback
    /// address, and one on this computer is no reason to reach into the networks around it.
    NetworkKind service = NetworkKind::Internet;
    qint64 bytesMax = qint64(256) * 1024 * 1024;
    /// For all of it, redirects included, so that no site can keep a fetch going for ever.
    std::chrono::milliseconds timeMax = std::chrono::minutes(10);
};

/// Fetches pictures and videos from the web into a folder of Pinwright's own. Only https (http for loopback). Sends no credential, no
/// cookie and no Referer. Every host on the way, redirects included (five at most), is judged by all addresses its name has, and the
/// connection goes to an address that was judged, through the system's proxy where there is one.
class WebFetcher {
public:
    /// `http` outlives the fetcher. Files are stored in `folder`, which is made when needed, by the hash of their content.
    WebFetcher(HttpClient& http, QString folder, HostLookup lookUp = lookUpHost);

    /// Yields the media as inspectMedia() sees the copy, with `address`, `sha256` and `stored` set; what was fetched before is not
    /// stored again. A file that is no good (truncated, damaged…) is a result whose `problem` says so and whose copy is not kept; a page
    /// instead of a picture is NotFetched. Errors: Network, Timeout, TooLarge, Protocol (cut off, too many redirects), Permission (a network
    /// the policy leaves out; "private-network"), Rejected, RateLimit and Server (the site's answer, httpStatus), Unsupported (no https), Storage,
    /// Cancelled. Their `detail` is a whole sentence for the user that names the site.
    [[nodiscard]] Job<Media>* fetch(const QUrl& address, FetchPolicy policy);

    /// Is what is at `media.address` still what was fetched? Fetches it again under the same rules and compares the content, whose
    /// `sha256` must be known; keeps nothing. Fails with Storage, "media-changed" where it is not, or with fetch()'s errors.
    [[nodiscard]] Job<Done>* confirm(const Media& media, FetchPolicy policy);

private:
    [[nodiscard]] QString makePartPath() const;

    HttpClient& m_http;
    QString m_folder;
    HostLookup m_lookUp;
};

/// The media to keep in a draft whose address could not be fetched: NotFetched, with the sentence that says why and which site refused.
[[nodiscard]] Media notFetched(const QUrl& address, const Error& error);

} // namespace pinwright
