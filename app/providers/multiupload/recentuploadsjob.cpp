// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/multiupload/recentuploadsjob.h"

#include "providers/answers.h"

namespace pinwright {

namespace {

/// A list may be cut at so many rows, whatever was asked for: the service's own number where none is given.
constexpr qsizetype rowsByDefault = 100;

} // namespace

RecentUploadsJob::RecentUploadsJob(HttpClient& http, MultiUploadEndpoint::Access access, RecentQuery query)
    : m_http(http)
    , m_access(std::move(access))
    , m_query(std::move(query))
    , m_search(m_query.title)
{ }

void RecentUploadsJob::doStart()
{
    readPage(1);
}

void RecentUploadsJob::doCancel()
{
    finish(failure({.kind = ErrorKind::Cancelled}));
    if (m_running)
        m_running->cancel();
}

void RecentUploadsJob::readPage(int page)
{
    // A day more on each side: a service may take the days of these times, or look at another time of an upload than it lists.
    UploadFilter filter{.title = m_search, .page = page, .perPage = perPage};
    if (m_query.since.isValid())
        filter.since = m_query.since.addDays(-1);
    if (m_query.until.isValid())
        filter.until = m_query.until.addDays(1);
    Job<HttpReply>* job = m_http.send(uploadsRequest(m_access, filter));
    m_running = job;
    job->onFinished(this, [this, page](const Result<HttpReply>& reply) {
        if (isAnnounced())
            return;
        if (!reply || !reply->isSuccess())
            return finish(failure(reply ? errorOf(*reply) : reply.error()));
        Result<UploadPage> read = parseUploads(reply->body);
        if (!read) {
            read.error().httpStatus = reply->status;
            return finish(failure(read.error()));
        }
        take(page, *read);
    });
    job->start();
}

void RecentUploadsJob::take(int page, const UploadPage& read)
{
    bool news = false;
    m_allRead = m_allRead && read.rows == read.uploads.size();
    for (const ListedUpload& upload : read.uploads) {
        const RemoteId& id = upload.pin.receipt.remoteId;
        if (m_ids.contains(id))
            continue;
        m_ids.insert(id);
        news = true;
        const bool isOurs = (upload.platform.isEmpty() || upload.platform == u"pinterest")
            && (upload.account.isEmpty() || upload.account == m_access.accountId);
        if (!isOurs)
            continue;
        m_titleSeen = m_titleSeen || upload.pin.title == plainText(m_query.title);
        m_recent.pins.append(upload.pin);
    }
    const bool atEnd = read.pages ? page >= *read.pages : read.rows == 0;
    if (!atEnd && news && page < pagesMax)
        return readPage(page + 1);
    // Rows that come again are those of a list without pages, or of one that tells nothing of its other pages.
    m_recent.complete = m_allRead && (atEnd || (!news && !read.pages && page == 2 && read.rows < rowsByDefault));
    conclude();
}

void RecentUploadsJob::conclude()
{
    if (!m_search.isEmpty() && !m_titleSeen) {
        m_search.clear();
        m_ids.clear();
        m_recent = {};
        m_allRead = true;
        readPage(1);
        return;
    }
    finish(m_recent);
}

} // namespace pinwright
