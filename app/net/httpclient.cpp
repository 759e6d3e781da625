// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "core/webaddress.h"
#include "net/httpjob.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

int effectivePort(const QUrl& url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

// What stays on this computer never goes through the system's proxy.
class DirectLoopback final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return isLoopbackHost(query.peerHostName()) ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
    }
};

// "Bearer abc": the word before the secret is none.
QString secretPart(const QByteArray& headerValue)
{
    return QString::fromUtf8(headerValue.mid(headerValue.lastIndexOf(' ') + 1));
}

} // namespace

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

HttpClient::HttpClient(Redactor& redactor, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_redactor(redactor)
    , m_clock(clock)
{ }

HttpClient::~HttpClient()
{
    const auto lines = std::exchange(m_lines, {});
    for (const auto& line : lines) {
        for (auto* job : line)
            job->abandon({.kind = ErrorKind::Cancelled});
    }
}

QNetworkAccessManager* HttpClient::makeManager()
{
    auto* manager = new QNetworkAccessManager(this);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new DirectLoopback);
    return manager;
}

Job<HttpReply>* HttpClient::send(HttpRequest request)
{
    for (const auto& header : request.credentials.headers)
        m_redactor.learn(secretPart(header.second));
    return new HttpJob(*this, std::move(request), ++m_lastId);
}

void HttpClient::enter(const QString& host, HttpJob* job)
{
    auto& line = m_lines[host];
    line.append(job);
    if (line.size() <= atOncePerHost)
        job->open();
}

void HttpClient::leave(const QString& host, HttpJob* job)
{
    const auto line = m_lines.find(host);
    if (line == m_lines.end())
        return;
    const auto place = line->indexOf(job);
    line->removeAt(place);
    if (line->isEmpty())
        m_lines.erase(line);
    else if (place < atOncePerHost && line->size() >= atOncePerHost)
        line->at(atOncePerHost - 1)->open();
}

} // namespace pinwright
