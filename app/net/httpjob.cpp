// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpjob.h"

#include "core/logging.h"
#include "core/sentences.h"
#include "core/webaddress.h"
#include "net/httpclient.h"
#include "net/retryafter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QSslError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr std::chrono::milliseconds progressInterval{100};
constexpr qsizetype longestDetail = 1000;
constexpr qint64 receiveBuffer = 1024 * 1024;

using Headers = QList<QPair<QByteArray, QByteArray>>;

QByteArray verb(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET"_ba;
    case HttpRequest::Method::Head:
        return "HEAD"_ba;
    case HttpRequest::Method::Post:
        return "POST"_ba;
    case HttpRequest::Method::Put:
        return "PUT"_ba;
    case HttpRequest::Method::Delete:
        return "DELETE"_ba;
    case HttpRequest::Method::MakeCollection:
        return "MKCOL"_ba;
    }
    Q_UNREACHABLE();
}

// What has no body gets one of no bytes that can't be rewound: without one, Qt sends it again by itself when the connection drops, and
// takes a third of the chunked replies that are cut for complete (measured on 6.4.2; with it, none).
class NoBody final : public QIODevice {
public:
    NoBody() { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

// RFC 9110, 5.6.2. Qt sends names and values as they are, line breaks included.
bool isHeaderName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isHeaderValue(const QByteArray& value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return (c >= 0 && c < ' ') || c == 127; });
}

const QPair<QByteArray, QByteArray>* unsafeHeader(const Headers& headers)
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [](const auto& h) { return !isHeaderName(h.first) || !isHeaderValue(h.second); });
    return found == headers.end() ? nullptr : &*found;
}

// Errors of QNetworkReply that say only which status the answer had; with one of those the answer was read. Once it has read a
// 307 or 308, Qt rewinds the body even where it shall not follow, and reports that this body can't be (measured on 6.4.2).
bool isAboutStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    if (error == QNetworkReply::ProtocolFailure)
        return false;
    return error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::Protocol;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    default:
        return ErrorKind::Network;
    }
}

/// Why nothing is sent to this address.
std::optional<QString> addressFault(const QUrl& url)
{
    if (!isWebAddress(url))
        return HttpJob::tr("The address is not a web address.");
    if (!url.userInfo().isEmpty())
        return HttpJob::tr("The address holds a user name or password.");
    if (!mayCarrySecrets(url))
        return HttpJob::tr("The address begins with http://, which protects nothing on the way. Only https:// is used.");
    return std::nullopt;
}

QString hostAndPort(const QUrl& url)
{
    return url.host() % u':' % QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

// The host stays in the request and in the check of the certificate (and in SNI, measured on 6.4.2).
void connectTo(const QHostAddress& address, QNetworkRequest& request)
{
    auto url = request.url();
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    url.setHost(address.toString());
    request.setUrl(url);
}

QString secondsText(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'g', 6);
}

} // namespace

HttpJob::HttpJob(HttpClient& client, HttpRequest request, int id)
    : m_client(&client)
    , m_request(std::move(request))
    , m_timeouts(m_request.timeouts.value_or(client.m_timeouts))
    , m_label(u"#%1 %2"_s.arg(QString::number(id), QString::fromLatin1(verb(m_request.method))))
    , m_body(m_request.body.get())
    , m_target(m_request.targetPath)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpJob::tick);
    m_progressPause.setSingleShot(true);
    m_progressPause.setInterval(progressInterval);
    connect(&m_progressPause, &QTimer::timeout, this, [this] { showProgress(); });
}

HttpJob::~HttpJob()
{
    release();
}

void HttpJob::doStart()
{
    m_elapsed.start();
    if (!m_client)
        return finish(failure({.kind = ErrorKind::Cancelled}));
    if (auto error = refusal())
        return abandon(std::move(*error));
    if (!sameOrigin(m_request.url, m_request.credentials.origin))
        m_request.credentials = {};
    m_host = hostAndPort(m_request.url);
    m_client->enter(m_host, this);
}

void HttpJob::doCancel()
{
    abandon({.kind = ErrorKind::Cancelled});
}

bool HttpJob::hasBody() const
{
    return m_request.method == HttpRequest::Method::Post || m_request.method == HttpRequest::Method::Put;
}

bool HttpJob::mayFollow() const
{
    const bool harmless = m_request.method == HttpRequest::Method::Get || m_request.method == HttpRequest::Method::Head;
    return harmless && m_request.connectTo.isNull();
}

std::optional<Error> HttpJob::refusal() const
{
    const auto own = [](ErrorKind kind, const QString& sentence) {
        return Error{.kind = kind, .providerCode = ownErrorCode, .detail = sentence};
    };
    //: %1: a whole sentence that says what is wrong with the address of a server
    if (const auto fault = addressFault(m_request.url))
        return own(ErrorKind::Network, tr("%1 Check the server address of the account.").arg(*fault));
    for (const auto* headers : {&m_request.headers, &m_request.credentials.headers}) {
        if (const auto* header = unsafeHeader(*headers)) {
            return own(ErrorKind::Protocol,
                //: %1: the technical name of what the key is sent as, such as Authorization
                tr("A key or name of the account holds a character that cannot be sent (%1). Check them under Accounts.")
                    .arg(QString::fromLatin1(header->first)));
        }
    }
    if (hasBody() != (m_body && m_body->isReadable()))
        return own(
            ErrorKind::Protocol, tr("Pinwright made a request that cannot be sent. Try again, and report this if it stays."));
    return std::nullopt;
}

QNetworkRequest HttpJob::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    if (!m_request.connectTo.isNull())
        connectTo(m_request.connectTo, request);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString(u"Pinwright/" % QCoreApplication::applicationVersion()));
    // So that Content-Length counts what is read, and a small answer can't unpack into a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    for (const auto& [name, value] : m_request.credentials.headers)
        request.setRawHeader(name, value);
    if (hasBody())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_body->contentType());
    request.setHeader(QNetworkRequest::ContentLengthHeader, hasBody() ? m_body->length() : 0);
    // Without it Qt first reads the whole of a sequential body into memory, and can send it twice from there.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

void HttpJob::open()
{
    const auto address = m_client->m_redactor.redacted(m_request.url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment));
    if (hasBody())
        qCInfo(logNet).noquote() << m_label << address << m_body->length() << "bytes";
    else
        qCInfo(logNet).noquote() << m_label << address;

    emit m_client->sending(m_request.url);
    // Without bytes to send, only the TLS handshake shows that a connection was needed, and loopback's plain ones take no time.
    enterPhase(hasBody() && m_body->length() > 0 ? Phase::Connecting : Phase::Answering);
    m_reply = sendNow();
    watch();
}

QNetworkReply* HttpJob::sendNow()
{
    m_manager = m_client->makeManager();
    // Only of its own HEAD does Qt know that no body follows.
    if (m_request.method == HttpRequest::Method::Head)
        return m_manager->head(networkRequest());
    auto* body = hasBody() ? static_cast<QIODevice*>(m_request.body.release()) : new NoBody;
    auto* reply = m_manager->sendCustomRequest(networkRequest(), verb(m_request.method), body);
    body->setParent(reply);
    return reply;
}

void HttpJob::watch()
{
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) { onSent(sent); });
    if (m_phase == Phase::Answering && m_request.url.scheme() == "https"_L1) {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { enterPhase(Phase::Connecting); });
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { enterPhase(Phase::Answering); });
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpJob::onAnswerBegun);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::onReadable);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::onReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList reasons;
        for (const auto& error : errors)
            reasons << error.errorString();
        m_tlsRefusal = reasons.join("; "_L1);
    });
    if (!m_body)
        return;
    // Qt is reading from the body when this comes, so the reply can't be stopped before it is done.
    connect(
        m_body, &OneShotBody::failed, this,
        [this](const QString& detail) { abandon({.kind = ErrorKind::Storage, .detail = detail}); }, Qt::QueuedConnection);
}

void HttpJob::enterPhase(Phase phase)
{
    m_phase = phase;
    moved();
    wakeAtDeadline();
}

// Only notes the time: with 65,000 of these in a gigabyte, restarting the timer each time would cost more than the upload.
void HttpJob::moved()
{
    switch (m_phase) {
    case Phase::Idle:
        return;
    case Phase::Connecting:
        return m_deadline.setRemainingTime(m_timeouts.connect);
    case Phase::Answering:
        return m_deadline.setRemainingTime(m_timeouts.answer);
    case Phase::Sending:
    case Phase::Receiving:
        return m_deadline.setRemainingTime(m_timeouts.idle);
    }
}

void HttpJob::wakeAtDeadline()
{
    m_timer.start(int(m_deadline.remainingTime()) + 1);
}

void HttpJob::tick()
{
    if (!m_deadline.hasExpired())
        return wakeAtDeadline();
    switch (m_phase) {
    case Phase::Idle:
        return;
    case Phase::Connecting:
        return abandon({.kind = ErrorKind::Network,
            .detail = tr("No connection to %1 within %2 seconds.").arg(m_request.url.host(), secondsText(m_timeouts.connect))});
    case Phase::Answering:
        return abandon({.kind = ErrorKind::Timeout,
            .detail = tr("%1 did not answer within %2 seconds.").arg(m_request.url.host(), secondsText(m_timeouts.answer))});
    case Phase::Sending:
    case Phase::Receiving:
        return abandon({.kind = ErrorKind::Timeout,
            .detail =
                tr("Nothing moved between here and %1 for %2 seconds.").arg(m_request.url.host(), secondsText(m_timeouts.idle))});
    }
}

// Qt counts what it handed to the system, and ends with 0.
void HttpJob::onSent(qint64 bytes)
{
    if (bytes <= m_sent || !m_body)
        return;
    m_sent = bytes;
    if (m_sent >= m_body->length())
        enterPhase(Phase::Answering);
    else if (m_phase == Phase::Connecting)
        enterPhase(Phase::Sending);
    else
        moved();
    if (!m_progressPause.isActive())
        showProgress();
}

// Of what is fetched to a file, what came; else of the body, what went. Handed over is not arrived: the last byte of a body is shown
// when the answer begins.
void HttpJob::showProgress()
{
    if (m_target.isOpen())
        showProgress(m_target.pos(), m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    else if (m_body)
        showProgress(m_phase == Phase::Receiving ? m_sent : std::min(m_sent, m_body->length() - 1), m_body->length());
}

void HttpJob::showProgress(qint64 done, qint64 total)
{
    if (done <= m_shown || done > total)
        return;
    m_shown = done;
    m_progressPause.start();
    emit progressChanged(done, total);
}

void HttpJob::onAnswerBegun()
{
    if (m_phase != Phase::Receiving) {
        enterPhase(Phase::Receiving);
        if (m_body && !m_progressPause.isActive())
            showProgress();
    }
    if (!m_request.targetPath.isEmpty() && !openTarget())
        return;
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.replyBytesMax && m_request.method != HttpRequest::Method::Head)
        abandon({.kind = ErrorKind::TooLarge, .detail = tr("The reply is %1 long.").arg(QLocale().formattedDataSize(announced))});
}

void HttpJob::onReadable()
{
    moved();
    // read() makes room for all that is asked for.
    const auto bytes = m_reply->read(std::min(m_reply->bytesAvailable(), m_request.replyBytesMax + 1 - m_receivedBytes));
    m_receivedBytes += bytes.size();
    if (m_receivedBytes > m_request.replyBytesMax) {
        return abandon({.kind = ErrorKind::TooLarge,
            .detail = tr("The reply is longer than %1.").arg(QLocale().formattedDataSize(m_request.replyBytesMax))});
    }
    keep(bytes);
}

// False: the job went on without the reply's body, or ended.
bool HttpJob::openTarget()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status >= 300) {
        conclude();
        return false;
    }
    // Without a limit, Qt takes in all that comes while the file is written; set before the answer begins, it is lost (measured on 6.4.2).
    m_reply->setReadBufferSize(receiveBuffer);
    if (m_target.isOpen() || m_target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return true;
    abandon({.kind = ErrorKind::Storage, .detail = m_target.errorString()});
    return false;
}

void HttpJob::keep(const QByteArray& bytes)
{
    if (!m_target.isOpen())
        m_received += bytes;
    else if (m_target.write(bytes) != bytes.size())
        abandon({.kind = ErrorKind::Storage, .detail = m_target.errorString()});
    else if (!m_progressPause.isActive())
        showProgress();
}

void HttpJob::onReplyFinished()
{
    if (m_reply->bytesAvailable() > 0) {
        onReadable();
        if (!m_reply)
            return;
    }
    if (auto error = transportError())
        return abandon(std::move(*error));
    if (m_target.isOpen() && !m_target.flush())
        return abandon({.kind = ErrorKind::Storage, .detail = m_target.errorString()});
    m_target.close();
    conclude();
}

void HttpJob::conclude()
{
    const auto reply = completeReply();
    static constexpr std::array followed{301, 302, 303, 307, 308};
    if (mayFollow() && !reply.location.isEmpty() && std::count(followed.begin(), followed.end(), reply.status) > 0)
        return follow(reply.location);
    end(reply);
}

std::optional<Error> HttpJob::transportError() const
{
    if (!m_tlsRefusal.isEmpty()) {
        return Error{.kind = ErrorKind::Network,
            .detail = tr("The certificate of %1 was refused: %2").arg(m_request.url.host(), m_tlsRefusal)};
    }
    const auto error = m_reply->error();
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || !(isAboutStatus(error, status.toInt()) || endsWithTheConnection(error)))
        return Error{.kind = kindOf(error), .detail = lossDetail()};

    // Qt reports some cut replies as complete (measured on 6.4.2).
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool bodyFollows = m_request.method != HttpRequest::Method::Head;
    if (bodyFollows && announced.isValid() && announced.toLongLong() != m_receivedBytes) {
        return Error{.kind = ErrorKind::Protocol,
            .detail = tr("The reply has %1 bytes where it announced %2.")
                .arg(QLocale().toString(m_receivedBytes), QLocale().toString(announced.toLongLong()))};
    }
    return std::nullopt;
}

// A reply of no announced length ends with the connection (RFC 9112, 6.3). Where both are seen at once, Qt wants to send the request
// once more all the same, which a body that is sent once refuses (measured on 6.4.2).
bool HttpJob::endsWithTheConnection(QNetworkReply::NetworkError error) const
{
    const bool toldHowLong = m_reply->hasRawHeader("Content-Length") || m_reply->hasRawHeader("Transfer-Encoding");
    return error == QNetworkReply::ContentReSendError && !toldHowLong;
}

// Where Qt has no words of its own, the connection broke. In the middle of a body Qt does not read an early 413 (measured on 6.4.2).
QString HttpJob::lossDetail() const
{
    if (m_sent > 0 && !bodyIsSpent()) {
        return tr(
            "The connection to %1 was lost before the whole file was sent. Some services do this to files that are too large.")
            .arg(m_request.url.host());
    }
    const auto words = m_reply->errorString();
    return words == QIODevice::tr("Unknown error") ? tr("The connection to %1 was lost.").arg(m_request.url.host()) : words;
}

HttpReply HttpJob::completeReply() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = m_received;
    reply.contentType = m_reply->rawHeader("Content-Type");
    reply.location = m_reply->rawHeader("Location");
    if (const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader); announced.isValid())
        reply.contentLength = announced.toLongLong();
    if (m_reply->hasRawHeader("Retry-After"))
        reply.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), m_client->m_clock.now());
    return reply;
}

void HttpJob::follow(const QByteArray& location)
{
    qCInfo(logNet).noquote() << m_label << "is sent on";
    if (++m_redirects > HttpClient::redirectsMax)
        return abandon({.kind = ErrorKind::Protocol, .detail = tr("The service sent the request on too many times.")});
    if (location.size() > HttpClient::locationMax)
        return abandon(
            {.kind = ErrorKind::Protocol, .detail = tr("The service sent the request on to an address that is too long.")});
    const auto target = m_request.url.resolved(QUrl::fromEncoded(location));
    if (m_request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1) {
        return abandon(
            {.kind = ErrorKind::Network, .detail = tr("The service sent the request on to an address without encryption.")});
    }
    if (const auto fault = addressFault(target)) {
        //: %1: a whole sentence that says what is wrong with an address
        return abandon({.kind = ErrorKind::Network, .detail = tr("The service sent the request on. %1").arg(*fault)});
    }
    // What was said to one origin is not said to another, nor again after a way round.
    if (!sameOrigin(m_request.url, target)) {
        m_request.credentials = {};
        m_request.headers.clear();
    }
    release();
    m_received.clear();
    m_receivedBytes = 0;
    m_request.url = target;
    m_host = hostAndPort(target);
    m_client->enter(m_host, this);
}

bool HttpJob::bodyIsSpent() const
{
    return m_body && m_body->isSpent();
}

void HttpJob::abandon(Error error)
{
    if (isAnnounced())
        return;
    error.outcomeUnknown = bodyIsSpent();
    if (m_client)
        error.detail = m_client->m_redactor.redacted(error.detail).left(longestDetail);
    end(failure(std::move(error)));
}

// abort() would report at once to every slot still connected (measured), so they go first.
void HttpJob::release()
{
    m_phase = Phase::Idle;
    m_timer.stop();
    m_progressPause.stop();
    if (auto* reply = std::exchange(m_reply, nullptr)) {
        m_body = nullptr;
        reply->disconnect(this);
        reply->abort();
        m_manager->deleteLater(); // and with it the reply
    }
    if (const auto host = std::exchange(m_host, {}); m_client && !host.isEmpty())
        m_client->leave(host, this);
    if (m_target.isOpen()) {
        m_target.close();
        m_target.remove();
    }
}

void HttpJob::end(Result<HttpReply> result)
{
    if (result) {
        qCInfo(logNet).noquote() << m_label << "answered" << result->status << m_receivedBytes << "bytes" << m_elapsed.elapsed()
                                 << "ms";
    } else {
        qCInfo(logNet).noquote() << m_label << "ended:" << errorKindName(result.error().kind) << result.error().detail
                                 << m_elapsed.elapsed() << "ms" << (result.error().outcomeUnknown ? "outcome unknown" : "");
    }
    release();
    finish(std::move(result));
}

} // namespace pinwright
