// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/multiupload/multiuploadprovider.h"

#include "core/sentences.h"
#include "net/redactor.h"
#include "providers/multiupload/multiuploadreplies.h"
#include "providers/multiupload/multiuploadrequests.h"
#include "providers/multiupload/recentuploadsjob.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

// Rows of a list, as documented: so many without being asked for a number, and at most.
constexpr qsizetype listedMin = 100;
constexpr qsizetype listedMax = 1000;

const QUrl& documentedBase()
{
    static const QUrl base(u"https://api.multi-upload-tool.com/api/v1"_s);
    return base;
}

Result<MultiUploadEndpoint::Access> accessOf(const Session& session)
{
    // Keys are pasted, and a line end comes along easily; in a header it is not allowed.
    const QString key = session.secrets.value(u"api-key"_s).trimmed();
    if (key.isEmpty())
        return failure({.kind = ErrorKind::Authentication,
            .providerCode = ownErrorCode,
            .detail = QCoreApplication::translate("MultiUpload", "This account has no API key. Enter it under Accounts.")});
    const QUrl& server = session.account.server;
    return MultiUploadEndpoint::Access{.base = server.isEmpty() ? documentedBase() : server,
        .apiKey = key,
        .accountId = session.account.settings.value(u"account-id"_s).trimmed()};
}

Error noAccountChosen()
{
    return {.kind = ErrorKind::Rejected,
        .providerCode = ownErrorCode,
        .detail = QCoreApplication::translate(
            "MultiUpload", "No Pinterest account is chosen for this account. Choose one under Accounts.")};
}

/// A service may repeat the key in what it says.
QString withoutKey(const QString& text, const QString& key)
{
    Redactor redactor;
    redactor.learn(key);
    return redactor.redacted(text);
}

Receipt withoutKey(Receipt receipt, const QString& key)
{
    receipt.message = withoutKey(receipt.message, key);
    const QString address = receipt.url.toString(QUrl::FullyEncoded);
    if (withoutKey(address, key) != address)
        receipt.url.clear();
    return receipt;
}

/// Sends the request and reads its answer with `read`, a Result<Out>(const HttpReply&).
template <class Out, class Read>
Job<Out>* ask(HttpClient& http, HttpRequest request, const QString& key, Read read)
{
    return mapJob<Out>(http.send(std::move(request)), [key, read = std::move(read)](const Result<HttpReply>& reply) -> Result<Out> {
        Result<Out> result = reply ? read(*reply) : Result<Out>(failure(reply.error()));
        if (!result)
            result.error().detail = withoutKey(result.error().detail, key);
        return result;
    });
}

/// What a row of the list tells for certain. A failure without a reason is worth its own question, since only that may tell it.
bool tellsEnough(const ListedUpload& upload)
{
    const Receipt& receipt = upload.pin.receipt;
    return upload.tellsState && (receipt.state != Receipt::State::Failed || !receipt.message.isEmpty());
}

/// `parse` for answers within 200–299, errorOf() for the rest.
template <class Out>
auto readWith(Result<Out> (*parse)(const QByteArray&))
{
    return [parse](const HttpReply& reply) -> Result<Out> {
        if (!reply.isSuccess())
            return failure(errorOf(reply));
        Result<Out> result = parse(reply.body);
        if (!result)
            result.error().httpStatus = reply.status;
        return result;
    };
}

} // namespace

MultiUploadEndpoint multiUploadEndpoint()
{
    return {
        .id = u"multi-upload"_s,
        .displayName = u"Multi-Upload-Tool"_s,
        .documentedServer = documentedBase(),
        .credentialFields =
            {
                {.key = u"api-key"_s,
                    .kind = CredentialField::Kind::Secret,
                    .label = QCoreApplication::translate("MultiUpload", "API Key"),
                    .hint = QCoreApplication::translate(
                        "MultiUpload", "Made in the Multi-Upload-Tool dashboard, under Settings › API Keys."),
                    .required = true},
                {.key = u"account-id"_s,
                    .kind = CredentialField::Kind::RemoteAccount,
                    .label = QCoreApplication::translate("MultiUpload", "Pinterest Account"),
                    .hint = QCoreApplication::translate(
                        "MultiUpload", "One of the Pinterest accounts connected in the Multi-Upload-Tool dashboard."),
                    .required = true},
            },
        .requestLimit = {.count = 100, .period = std::chrono::minutes(15)}, // as documented, per network address
        .access = accessOf,
    };
}

MultiUploadProvider::MultiUploadProvider(MultiUploadEndpoint endpoint, HttpClient& http)
    : m_endpoint(std::move(endpoint))
    , m_http(http)
{ }

QString MultiUploadProvider::id() const
{
    return m_endpoint.id;
}

QString MultiUploadProvider::displayName() const
{
    return m_endpoint.displayName;
}

Capabilities MultiUploadProvider::capabilities() const
{
    Capabilities capabilities;
    capabilities.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    capabilities.videoTypes = {MediaType::Mp4};
    // Title and description as the service documents them; link and alternative text as in Pinterest's OpenAPI 5.23.
    // The service tells no largest file. These are Pinterest's own product specifications: no larger file becomes a pin.
    capabilities.limits.pictureBytesMax = 32LL * 1024 * 1024;
    capabilities.limits.videoBytesMax = 2LL * 1024 * 1024 * 1024;
    // What it tells of videos is "MP4". Codecs, lengths and the shape that feeds show whole are Pinterest's product specifications too.
    capabilities.videoCodecs = {u"h264"_s, u"hevc"_s};
    capabilities.limits.videoMsMin = 4'000;
    capabilities.limits.videoMsMax = 15 * 60 * 1'000;
    capabilities.limits.feedRatioMin = 0.5;
    // Nobody documents one. 16,384 is the largest side that common graphics hardware and browsers still draw.
    capabilities.limits.pictureSideMax = 16'384;
    capabilities.altTextForVideo = false; // documented as "Alt text for the image"
    capabilities.ownScheduling = true;
    capabilities.status = true;
    capabilities.lookUp = true;
    capabilities.firstPoll = m_endpoint.firstPoll;
    capabilities.requestLimit = m_endpoint.requestLimit;
    return capabilities;
}

QList<CredentialField> MultiUploadProvider::credentialFields() const
{
    return m_endpoint.credentialFields;
}

QUrl MultiUploadProvider::documentedServer() const
{
    return m_endpoint.documentedServer;
}

Job<QList<RemoteAccount>>* MultiUploadProvider::remoteAccounts(const Session& session)
{
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<QList<RemoteAccount>>(failure(access.error()));
    return ask<QList<RemoteAccount>>(m_http, accountsRequest(*access), access->apiKey, readWith(parseAccounts));
}

Job<QList<Board>>* MultiUploadProvider::boards(const Session& session)
{
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<QList<Board>>(failure(access.error()));
    if (access->accountId.isEmpty())
        return readyJob<QList<Board>>(failure(noAccountChosen()));
    return ask<QList<Board>>(m_http, boardsRequest(*access), access->apiKey, readWith(parseBoards));
}

Job<Receipt>* MultiUploadProvider::publish(const Session& session, const Draft& draft)
{
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<Receipt>(failure(access.error()));
    if (access->accountId.isEmpty())
        return readyJob<Receipt>(failure(noAccountChosen()));
    Result<HttpRequest> request = uploadRequest(*access, draft);
    if (!request)
        return readyJob<Receipt>(failure(request.error()));

    return ask<Receipt>(m_http, std::move(*request), access->apiKey, [key = access->apiKey](const HttpReply& reply) {
        return createOutcome(reply).map([&key](const Receipt& receipt) { return withoutKey(receipt, key); });
    });
}

Job<Receipt>* MultiUploadProvider::status(const Session& session, const RemoteId& id)
{
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<Receipt>(failure(access.error()));

    return ask<Receipt>(
        m_http, uploadStateRequest(*access, id), access->apiKey, [key = access->apiKey, id](const HttpReply& reply) {
            return readWith(parseReceipt)(reply).map([&key, &id](const Receipt& said) {
                Receipt receipt = withoutKey(said, key);
                receipt.remoteId = id; // the one that was asked after, however the reply spells it
                return receipt;
            });
        });
}

Job<QMap<RemoteId, Receipt>>* MultiUploadProvider::states(const Session& session, const QList<RemoteId>& ids)
{
    using States = QMap<RemoteId, Receipt>;
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<States>(failure(access.error()));

    // What is asked after is new, but so may be uploads to other accounts.
    const int rows = int(qBound<qsizetype>(listedMin, 3 * ids.size(), listedMax));
    return ask<States>(
        m_http, uploadsRequest(*access, {.perPage = rows}), access->apiKey, [key = access->apiKey, ids](const HttpReply& reply) {
            return readWith(parseUploads)(reply).map([&key, &ids](const UploadPage& page) {
                States states;
                for (const ListedUpload& upload : page.uploads) {
                    const RemoteId& id = upload.pin.receipt.remoteId;
                    if (tellsEnough(upload) && ids.contains(id) && !states.contains(id))
                        states.insert(id, withoutKey(upload.pin.receipt, key));
                }
                return states;
            });
        });
}

Job<RecentPins>* MultiUploadProvider::findRecent(const Session& session, const RecentQuery& query)
{
    const Result<MultiUploadEndpoint::Access> access = m_endpoint.access(session);
    if (!access)
        return readyJob<RecentPins>(failure(access.error()));
    return mapJob<RecentPins>(
        new RecentUploadsJob(m_http, *access, query), [key = access->apiKey](Result<RecentPins> recent) -> Result<RecentPins> {
            if (!recent) {
                recent.error().detail = withoutKey(recent.error().detail, key);
                return recent;
            }
            for (FoundPin& pin : recent->pins) {
                pin.receipt = withoutKey(pin.receipt, key);
                const QString picture = pin.picture.toString(QUrl::FullyEncoded);
                if (withoutKey(picture, key) != picture)
                    pin.picture.clear();
            }
            return recent;
        });
}

} // namespace pinwright
