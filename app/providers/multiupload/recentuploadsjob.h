// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"
#include "providers/multiupload/multiuploadreplies.h"
#include "providers/multiupload/multiuploadrequests.h"

#include <QSet>

namespace pinwright {

/// Lists the account's uploads that may be one of unknown outcome, page after page: by their title first; where none has it, once more
/// without, since nobody documents how titles are searched. Errors are those of the replies and of HttpClient.
class RecentUploadsJob final : public Job<RecentPins> {
    Q_OBJECT

public:
    /// Longer lists are not read to their end.
    static constexpr int pagesMax = 5;
    static constexpr int perPage = 500;

    /// `http` must outlive the job.
    RecentUploadsJob(HttpClient& http, MultiUploadEndpoint::Access access, RecentQuery query);

private:
    void doStart() override;
    void doCancel() override;

    void readPage(int page);
    void take(int page, const UploadPage& read);
    void conclude();

    HttpClient& m_http;
    const MultiUploadEndpoint::Access m_access;
    const RecentQuery m_query;
    QString m_search;
    RecentPins m_recent;
    QSet<RemoteId> m_ids; ///< of all listed, whosoever they are
    bool m_titleSeen = false;
    bool m_allRead = true; ///< no row was left out because of its id
    QPointer<JobBase> m_running;
};

} // namespace pinwright
