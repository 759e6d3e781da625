// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webdownload.h"

#include "core/sentences.h"
#include "core/webaddress.h"
#include "net/httpclient.h"

#include <QLocale>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr HttpTimeouts timeouts{.connect = 10s, .idle = 30s, .answer = 30s};

/// Formats every service takes come first, for sites that choose by this.
constexpr auto accepted = "image/jpeg, image/png, image/*;q=0.8, video/*;q=0.8, */*;q=0.5";

ErrorKind kindOf(int status)
{
    if (status == 429)
        return ErrorKind::RateLimit;
    return status >= 500 ? ErrorKind::Server : ErrorKind::Rejected;
}

QString statusSentence(const QString& host, int status)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
        //: %1: the name of a site, %2: an HTTP status such as 403
        return WebDownload::tr("%1 does not hand this out to other programs (%2).").arg(host).arg(status);
    case 404:
    case 410:
        //: %1: the name of a site, %2: an HTTP status such as 404
        return WebDownload::tr("%1 has no picture at this address (%2).").arg(host).arg(status);
    case 429:
        //: %1: the name of a site, %2: an HTTP status such as 429
        return WebDownload::tr("%1 asked for a pause (%2). Try again in a few minutes.").arg(host).arg(status);
    default:
        //: %1: the name of a site, %2: an HTTP status such as 500
        return (status >= 500 ? WebDownload::tr("%1 had a problem on its side (%2). Try again later.")
                              : WebDownload::tr("%1 did not hand out the picture (%2)."))
            .arg(host)
            .arg(status);
    }
}

QString lossSentence(const QString& host, const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return WebDownload::tr("Fetching from %1 was stopped.").arg(host);
    case ErrorKind::Timeout:
        return WebDownload::tr("%1 did not answer in time.").arg(host);
    case ErrorKind::Storage:
        //: %1: the name of a site, %2: the system's own words
        return WebDownload::tr("The picture from %1 could not be saved. (“%2”)").arg(host, error.detail);
    default:
        //: %1: the name of a site, %2: the system's own words
        return WebDownload::tr("The picture could not be fetched from %1. (“%2”)").arg(host, error.detail);
    }
}

bool allows(const FetchPolicy& policy, NetworkKind network)
{
    return network == NetworkKind::Internet || (network == policy.service && network != NetworkKind::Reserved);
}

QString networkSentence(const QString& host, NetworkKind network)
{
    switch (network) {
    case NetworkKind::Loopback:
        //: %1: the name of a site
        return WebDownload::tr("%1 is this computer itself. Pinwright fetches from there only for a service that is there too.")
            .arg(host);
    case NetworkKind::Reserved:
        //: %1: the name of a site
        return WebDownload::tr("%1 is in no network that pictures can be fetched from.").arg(host);
    default:
        //: %1: the name of a site
        return WebDownload::tr("%1 is in a private network. Pinwright fetches from there only for a service that is in one itself.")
            .arg(host);
    }
}

} // namespace

WebDownload::WebDownload(HttpClient& http, HostLookup lookUp, QUrl address, QString path, FetchPolicy policy)
    : m_http(&http)
    , m_lookUp(std::move(lookUp))
    , m_address(std::move(address))
    , m_path(std::move(path))
    , m_policy(policy)
{
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this,
        [this] { stop(ErrorKind::Timeout, tr("%1 took too long to send the picture.").arg(m_address.host())); });
}

WebDownload::~WebDownload()
{
    if (m_step)
        m_step->cancel();
}

void WebDownload::doStart()
{
    m_timeLimit.start(m_policy.timeMax);
    visit(m_address);
}

void WebDownload::doCancel()
{
    stopTransfer({.kind = ErrorKind::Cancelled});
}

void WebDownload::visit(const QUrl& address)
{
    if (auto error = refusal(address))
        return stop(error->kind, error->detail);
    m_address = address;
    // A number needs no look-up, and no look-up could change it.
    if (const QHostAddress number(address.host()); !number.isNull())
        return judge({number});
    auto* lookup = m_lookUp(address.host(QUrl::FullyEncoded));
    m_step = lookup;
    lookup
        ->onFinished(this,
            [this](const Result<QList<QHostAddress>>& addresses) {
                if (addresses)
                    judge(*addresses);
                else
                    stopTransfer(addresses.error());
            })
        ->start();
}

std::optional<Error> WebDownload::refusal(const QUrl& address) const
{
    if (!mayCarrySecrets(address))
        return Error{.kind = ErrorKind::Unsupported, .detail = tr("Only addresses that begin with https:// can be fetched.")};
    if (!address.userInfo().isEmpty()) {
        return Error{.kind = ErrorKind::Unsupported, .detail = tr("The address holds a user name or password. Use one without.")};
    }
    if (m_address.scheme() == "https"_L1 && address.scheme() != "https"_L1) {
        return Error{
            .kind = ErrorKind::Unsupported, .detail = tr("%1 leads on to an address without encryption.").arg(m_address.host())};
    }
    return std::nullopt;
}

void WebDownload::judge(const QList<QHostAddress>& addresses)
{
    for (const QHostAddress& address : addresses) {
        if (const NetworkKind network = networkOf(address); !allows(m_policy, network))
            return stop(ErrorKind::Permission, networkSentence(m_address.host(), network), u"private-network"_s);
    }
    m_checked = addresses;
    request();
}

void WebDownload::request()
{
    if (!m_http)
        return stopTransfer({.kind = ErrorKind::Cancelled});
    HttpRequest request;
    request.url = m_address;
    request.connectTo = m_checked.takeFirst();
    request.headers = {{"Accept"_ba, accepted}};
    request.timeouts = timeouts;
    request.replyBytesMax = m_policy.bytesMax;
    request.targetPath = m_path;
    auto* transfer = m_http->send(std::move(request));
    m_step = transfer;
    connect(transfer, &JobBase::progressChanged, this, &JobBase::progressChanged);
    transfer
        ->onFinished(this,
            [this](const Result<HttpReply>& reply) {
                if (reply)
                    return read(*reply);
                // One that can't be reached may have a neighbour that can: IPv6 without a way out is common.
                if (reply.error().kind == ErrorKind::Network && !m_checked.isEmpty())
                    return this->request();
                stopTransfer(reply.error());
            })
        ->start();
}

void WebDownload::read(const HttpReply& reply)
{
    if (reply.isSuccess())
        return finish(WebFile{.path = m_path, .contentType = reply.contentType});
    if (reply.status >= 300 && reply.status < 400 && !reply.location.isEmpty())
        return follow(reply.location);
    Error error{.kind = kindOf(reply.status), .httpStatus = reply.status, .detail = statusSentence(m_address.host(), reply.status)};
    error.retryAfter = reply.retryAfter;
    finish(failure(std::move(error)));
}

void WebDownload::follow(const QByteArray& location)
{
    if (++m_redirects > HttpClient::redirectsMax)
        return stop(ErrorKind::Protocol, tr("%1 leads on to other addresses too many times.").arg(m_address.host()));
    if (location.size() > HttpClient::locationMax)
        return stop(ErrorKind::Protocol, tr("%1 leads on to an address that is too long.").arg(m_address.host()));
    visit(m_address.resolved(QUrl::fromEncoded(location)));
}

void WebDownload::stop(ErrorKind kind, const QString& detail, const QString& code)
{
    if (auto* step = std::exchange(m_step, nullptr).data()) {
        step->disconnect(this);
        step->cancel();
    }
    finish(failure({.kind = kind, .providerCode = code, .detail = detail}));
}

void WebDownload::stopTransfer(const Error& error)
{
    if (error.kind == ErrorKind::TooLarge) {
        return stop(error.kind,
            //: %1: the name of a site, %2: a size such as "256 MB"
            tr("The file at %1 is larger than %2, which is the most that is fetched.")
                .arg(m_address.host(), QLocale().formattedDataSize(m_policy.bytesMax)));
    }
    stop(error.kind, lossSentence(m_address.host(), error), error.kind == ErrorKind::Storage ? QString(ownErrorCode) : QString());
}

} // namespace pinwright
