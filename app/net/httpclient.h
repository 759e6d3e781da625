// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/job.h"
#include "net/httprequest.h"
#include "net/redactor.h"

#include <QHash>
#include <QList>

class QNetworkAccessManager;

namespace pinwright {

class HttpJob;

/// The only code that touches QNetworkAccessManager. Lives in the thread that created it.
///
/// - Redirects: followed for GET and HEAD alone, at most five, never from https to http, credentials dropped at the first
///   hop to another origin and not added again.
/// - HTTP/2 off, no cache, no cookies, no automatic re-send, no HTTP authentication dialogue.
/// - http:// is refused (Network error, said why) unless the host is loopback. TLS errors are fatal and explained.
/// - Every request has an id that is also in its log lines; neither bodies nor credentials are logged.
/// - Every request has a connection of its own: on one that is used again, Qt 6.4.2 loses the request where the server is just closing
///   it, and takes a reply that ends with the connection for a loss (measured). A pin's outcome would be unknown for no reason.
/// - At most four requests at once per host and port; later ones wait their turn, which no timer counts.
///
/// A reply of any HTTP status is a result; an Error means that no complete answer was read: Network, Timeout, Protocol
/// (a reply shorter or longer than it said), TooLarge (reply over the limit), Cancelled, Storage (the body's file could not be
/// read to its end, or the reply's not written). Where there is a body, `outcomeUnknown` says whether the body had been handed over whole.
class HttpClient : public QObject {
    Q_OBJECT

public:
    static constexpr int atOncePerHost = 4;
    static constexpr int redirectsMax = 5;
    /// Bytes of an address a request is sent on to: what RFC 9110 (4.1) asks everybody to understand; longer ones lead nowhere honest.
    static constexpr qsizetype locationMax = 8000;

    /// `redactor` learns each credential before it is used; must outlive the client, like `clock` (for Retry-After dates).
    HttpClient(Redactor& redactor, const Clock& clock, QObject* parent = nullptr);
    ~HttpClient() override;
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// The caller starts the job. Running jobs of a destroyed client end as Cancelled.
    [[nodiscard]] Job<HttpReply>* send(HttpRequest request);
    /// For requests from now on that tell none of their own.
    void setTimeouts(const HttpTimeouts& timeouts) { m_timeouts = timeouts; }

signals:
    /// A request leaves for this address; one that is redirected, for each.
    void sending(const QUrl& address);

private:
    friend class HttpJob;

    /// Opens the job's connection now or when one of those before it to the same host and port has left.
    void enter(const QString& host, HttpJob* job);
    void leave(const QString& host, HttpJob* job);
    /// A manager for one request, and so a connection of its own.
    [[nodiscard]] QNetworkAccessManager* makeManager();

    Redactor& m_redactor;
    const Clock& m_clock;
    HttpTimeouts m_timeouts;
    QHash<QString, QList<HttpJob*>> m_lines; ///< by host and port; the first atOncePerHost of each run, the others wait
    int m_lastId = 0;
};

/// Same scheme, host and port (defaults filled in).
[[nodiscard]] bool sameOrigin(const QUrl& a, const QUrl& b);

} // namespace pinwright
