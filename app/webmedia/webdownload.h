// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"
#include "webmedia/hostlookup.h"
#include "webmedia/webfetcher.h"

#include <QHostAddress>
#include <QTimer>

namespace pinwright {

class HttpClient;
struct HttpReply;

/// What was at an address: a file, and what the site called it.
struct WebFile {
    QString path;
    QByteArray contentType;
};

/// Downloads an address to a file as WebFetcher does: judges every host it comes to by every address its name has, and connects only
/// to one of those. The `detail` of each error is a whole sentence that names the site. On an error there is no file.
class WebDownload final : public Job<WebFile> {
    Q_OBJECT

public:
    WebDownload(HttpClient& http, HostLookup lookUp, QUrl address, QString path, FetchPolicy policy);
    ~WebDownload() override;

private:
    void doStart() override;
    void doCancel() override;

    void visit(const QUrl& address);
    [[nodiscard]] std::optional<Error> refusal(const QUrl& address) const;
    void judge(const QList<QHostAddress>& addresses);
    void request();
    void read(const HttpReply& reply);
    void follow(const QByteArray& location);
    void stop(ErrorKind kind, const QString& detail, const QString& code = {});
    void stopTransfer(const Error& error);

    QPointer<HttpClient> m_http;
    HostLookup m_lookUp;
    QUrl m_address; ///< of this hop
    QString m_path;
    FetchPolicy m_policy;
    QList<QHostAddress> m_checked; ///< of this hop's host, those not tried yet
    int m_redirects = 0;
    QPointer<JobBase> m_step; ///< what runs: a look-up or a transfer
    QTimer m_timeLimit;
};

} // namespace pinwright
