// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "webmedia/fileplace.h"
#include "webmedia/mediahost.h"

namespace pinwright {

/// A media host whose places are FilePlaces; all of its work in their terms.
class PlaceHost : public MediaHost {
public:
    /// `http` and `redactor` outlive the host.
    PlaceHost(HttpClient& http, Redactor& redactor) : m_http(http), m_redactor(redactor) { }

    [[nodiscard]] Job<QUrl>* upload(const HostSession& session, const Media& media) final;
    [[nodiscard]] Job<Done>* remove(const HostSession& session, const QUrl& address) final;
    [[nodiscard]] Job<Done>* check(const HostSession& session) final;

protected:
    /// Sends nothing. Errors: Rejected, what is missing or wrong in the settings.
    [[nodiscard]] virtual Result<std::shared_ptr<const FilePlace>> place(const HostSession& session) const = 0;

private:
    [[nodiscard]] Result<std::shared_ptr<const FilePlace>> placeOf(const HostSession& session) const;

    HttpClient& m_http;
    Redactor& m_redactor;
};

} // namespace pinwright
