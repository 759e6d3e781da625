// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "providers/oneall/oneallreplies.h"
#include "providers/oneall/oneallrequests.h"

#include <QSet>

namespace pinwright::oneall {

/// Gathers the site's Pinterest identities: page after page of its list, then one look at each entry of which the list does not
/// say the provider. Errors are those of the replies and of HttpClient, and Unsupported where a site has more identities than
/// are looked through and none of Pinterest was among them.
class IdentitiesJob final : public Job<QList<RemoteAccount>> {
    Q_OBJECT

public:
    /// Sites with more identities are not read to their end.
    static constexpr int pagesMax = 40;
    static constexpr int lookUpsMax = 400;

    /// `http` must outlive the job.
    IdentitiesJob(HttpClient& http, Access access);

private:
    void doStart() override;
    void doCancel() override;

    void readPage(int page);
    void take(int page, const IdentityPage& read);
    void lookUpUnknown();
    void lookUp(qsizetype index);
    void conclude();
    void end(Result<QList<RemoteAccount>> result);
    void run(HttpRequest request, std::function<void(const Result<HttpReply>&)> receive);

    HttpClient& m_http;
    const Access m_access;
    QList<Identity> m_identities;
    QSet<QString> m_tokens; ///< of m_identities
    bool m_cutShort = false;
    int m_underWay = 0;
    QList<QPointer<JobBase>> m_running;
};

} // namespace pinwright::oneall
