// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/picturefetcher.h"

#include "net/httpclient.h"
#include "webmedia/webdownload.h"

#include <future>

namespace pinwright {

namespace {

using Promise = std::promise<Result<Done>>;

} // namespace

/// What is in the thread: the client, which has to be made there, and the downloads that run.
class PictureFetcher::Worker final : public QObject {
public:
    explicit Worker(std::chrono::milliseconds timeMax)
        : m_policy{.service = NetworkKind::Loopback, .bytesMax = bytesMax, .timeMax = timeMax}
    { }

    void fetch(const QUrl& address, const QString& path, const std::shared_ptr<Promise>& outcome)
    {
        if (m_stopped)
            return outcome->set_value(failure({.kind = ErrorKind::Cancelled}));
        if (!m_http)
            m_http = std::make_unique<HttpClient>(m_redactor, m_clock);
        auto* download = new WebDownload(*m_http, lookUpHost, address, path, m_policy);
        m_running.removeAll(nullptr);
        m_running.append(download);
        download
            ->onFinished(this,
                [outcome](const Result<WebFile>& file) { outcome->set_value(file.map([](const WebFile&) { return Done{}; })); })
            ->start();
    }

    void stop()
    {
        m_stopped = true;
        for (const QPointer<JobBase>& job : std::as_const(m_running)) {
            if (job)
                job->cancel();
        }
    }

private:
    const FetchPolicy m_policy;
    Redactor m_redactor;
    SystemClock m_clock;
    std::unique_ptr<HttpClient> m_http;
    QList<QPointer<JobBase>> m_running;
    bool m_stopped = false;
};

PictureFetcher::PictureFetcher(std::chrono::milliseconds timeMax) : m_worker(new Worker(timeMax))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PictureFetcher::~PictureFetcher()
{
    m_thread.quit();
    m_thread.wait();
}

Result<Done> PictureFetcher::fetch(const QUrl& address, const QString& path)
{
    const auto outcome = std::make_shared<Promise>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, address, path, outcome] { worker->fetch(address, path, outcome); });
    return outcome->get_future().get();
}

void PictureFetcher::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

} // namespace pinwright
