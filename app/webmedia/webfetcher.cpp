// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webfetcher.h"

#include "net/httpclient.h"

namespace pinwright {

bool isPrivateHost(const QUrl& server)
{
    return isLoopback(server);
}

WebFetcher::WebFetcher(HttpClient& http, QString folder) : m_http(http), m_folder(std::move(folder)) { }

Job<Media>* WebFetcher::fetch(const QUrl& address, FetchPolicy)
{
    Q_UNUSED(m_http)
    return readyJob<Media>(notFetched(address, {.kind = ErrorKind::Unsupported}));
}

Media notFetched(const QUrl& address, const Error& error)
{
    return {.address = address, .problem = MediaProblem::NotFetched, .problemDetail = error.detail};
}

} // namespace pinwright
