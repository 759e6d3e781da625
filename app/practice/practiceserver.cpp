// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceserver.h"

#include "core/schedule.h"
#include "practice/oneallinterface.h"
#include "practice/pages.h"
#include "practice/stoppableserver.h"
#include "practice/upload.h"

#include <QJsonArray>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr size_t threadCount = 12;                               // a browser opens six connections at once, the program four
constexpr size_t uploadBytesMax = (size_t{2} << 30) + (1 << 20); // Pinterest's 2 GB for a video, and the texts around it

/// The one Pinterest account there is.
QString accountId()
{
    return u"101"_s;
}

void sendRefusal(httplib::Response& response, const Refusal& refusal)
{
    sendJson(response, refusal.status, {{u"success"_s, false}, {u"error"_s, refusal.message}});
}

QString originAt(int port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

void sendPage(httplib::Response& response, int status, const QByteArray& html)
{
    response.status = status;
    response.set_header("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'");
    response.set_content(html.toStdString(), "text/html; charset=utf-8");
}

bool isOwnHost(const std::string& host)
{
    const QString name = QUrl(u"http://"_s + fromStd(host), QUrl::StrictMode).host();
    return name == u"127.0.0.1" || name == u"localhost" || name == u"::1";
}

/// The part of the file a request asks for, as cpp-httplib wants it: it checks no range against the size itself. Several parts at
/// once may be answered with the whole file (RFC 9110, 14.2). False: the range lies outside the file.
bool fitRange(httplib::Ranges& ranges, qint64 size)
{
    if (ranges.size() != 1) {
        ranges.clear();
        return true;
    }
    auto& [first, last] = ranges.front();
    if (first < 0) {
        first = std::max<qint64>(0, size - last);
        last = size - 1;
    }
    if (last < 0 || last >= size)
        last = size - 1;
    return first <= last;
}

QJsonValue dateOrNull(const PracticePin& pin)
{
    return pin.scheduled ? QJsonValue(isoUtc(pin.published)) : QJsonValue(QJsonValue::Null);
}

} // namespace

struct PracticeService::Server::Private {
    Private(const QString& folder, QString key, std::chrono::milliseconds fetchMax)
        : pins(folder)
        , boards(folder)
        , fetcher(fetchMax)
        , oneAll(pins, boards, fetcher)
        , apiKey(std::move(key))
    { }

    PinStore pins;
    BoardStore boards;
    PictureFetcher fetcher;
    OneAllInterface oneAll;
    const QString apiKey;
    StoppableServer http;
    int port = 0;
    std::thread thread;

    void addRoutes();
    void guard();
    [[nodiscard]] bool isAllowed(const httplib::Request& request, httplib::Response& response) const;
    [[nodiscard]] std::optional<PracticePin> pinOf(const httplib::Request& request) const;
    [[nodiscard]] Address address() const { return addressAt(port, apiKey); }
    [[nodiscard]] QJsonObject rowOf(const PracticePin& pin) const;

    void accounts(httplib::Response& response) const;
    void boardList(const httplib::Request& request, httplib::Response& response) const;
    void upload(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader);
    void uploads(const httplib::Request& request, httplib::Response& response) const;
    void uploadState(const httplib::Request& request, httplib::Response& response) const;
    void media(const httplib::Request& request, httplib::Response& response) const;
};

bool PracticeService::Server::Private::isAllowed(const httplib::Request& request, httplib::Response& response) const
{
    if (isSameKey(request.get_header_value("x-api-key"), apiKey.toStdString()))
        return true;
    sendRefusal(response, {401, u"The API key is not known"_s});
    return false;
}

std::optional<PracticePin> PracticeService::Server::Private::pinOf(const httplib::Request& request) const
{
    return pins.find(fromStd(request.matches[1].str()).toLongLong());
}

QJsonObject PracticeService::Server::Private::rowOf(const PracticePin& pin) const
{
    const QString origin = originAt(port);
    const QString page = origin + u"/pin/%1"_s.arg(pin.id);
    const QString file = origin + u"/media/%1"_s.arg(pin.id);
    return {
        {u"id"_s, pin.id},
        {u"title"_s, pin.title},
        {u"description"_s, pin.description},
        {u"platform"_s, u"pinterest"_s},
        {u"status"_s, pin.status(QDateTime::currentDateTimeUtc())},
        {u"uploadedAt"_s, isoUtc(pin.created)},
        {u"scheduledFor"_s, dateOrNull(pin)},
        {u"thumbnailUrl"_s, isPicture(pin.mediaType) ? QJsonValue(file) : QJsonValue(QJsonValue::Null)},
        {u"videoUrl"_s, isVideo(pin.mediaType) ? QJsonValue(file) : QJsonValue(QJsonValue::Null)},
        {u"fileSize"_s, QString::number(pin.bytes)},
        {u"connectedAccount"_s,
            QJsonObject{{u"id"_s, accountId().toLongLong()}, {u"platform"_s, u"pinterest"_s}, {u"accountName"_s, u"Practice"_s}}},
        {u"metadata"_s, QJsonObject{{u"pinId"_s, QString::number(pin.id)}, {u"url"_s, page}, {u"boardId"_s, pin.board.text()}}},
    };
}

void PracticeService::Server::Private::accounts(httplib::Response& response) const
{
    // The second one is there because a client has to leave out what is not Pinterest.
    sendJson(response, 200,
        {{u"success"_s, true},
            {u"data"_s,
                QJsonArray{QJsonObject{{u"id"_s, accountId().toLongLong()}, {u"platform"_s, u"pinterest"_s},
                               {u"accountName"_s, u"Practice"_s}, {u"status"_s, u"active"_s}},
                    QJsonObject{{u"id"_s, accountId().toLongLong() + 1}, {u"platform"_s, u"youtube"_s},
                        {u"accountName"_s, u"Practice Videos"_s}, {u"status"_s, u"active"_s}}}}});
}

void PracticeService::Server::Private::boardList(const httplib::Request& request, httplib::Response& response) const
{
    if (fromStd(request.get_param_value("accountId")) != accountId())
        return sendRefusal(response, {404, u"Account not found"_s});
    QJsonArray list;
    for (const Board& board : boards.all()) {
        QJsonObject object{
            {u"id"_s, board.id.text()}, {u"name"_s, board.name}, {u"privacy"_s, board.secret ? u"SECRET"_s : u"PUBLIC"_s}};
        if (!board.description.isEmpty())
            object[u"description"] = board.description;
        list.append(object);
    }
    sendJson(response, 200, {{u"success"_s, true}, {u"data"_s, list}});
}

void PracticeService::Server::Private::upload(
    const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader)
{
    if (!isAllowed(request, response))
        return drain(request, reader);
    if (!request.is_multipart_form_data()) {
        sendRefusal(response, {415, u"Send multipart/form-data"_s});
        return drain(request, reader);
    }

    Upload upload(pins.newUploadPath());
    // After a refusal the rest is read all the same, see drain().
    const bool whole = reader(
        [&upload](const httplib::MultipartFormData& part) {
            upload.begin(QByteArray::fromStdString(part.name));
            return true;
        },
        [&upload](const char* data, size_t size) {
            upload.append(data, size);
            return true;
        });
    if (const std::optional<Refusal>& refusal = upload.refusal())
        return sendRefusal(response, *refusal);
    if (!whole)
        return sendRefusal(response, {400, u"The upload is not complete"_s});

    const Outcome<PracticePin> checked = upload.checkedPin(accountId(), boards.all(), QDateTime::currentDateTimeUtc());
    if (!checked)
        return sendRefusal(response, checked.error());
    const Result<PracticePin> pin = pins.add(*checked, upload.path());
    if (!pin)
        return sendRefusal(response, {500, pin.error().detail});
    sendJson(response, 200,
        {{u"success"_s, true}, {u"message"_s, u"Upload queued successfully"_s},
            {u"data"_s,
                QJsonObject{{u"uploadId"_s, pin->id}, {u"status"_s, pin->scheduled ? u"scheduled"_s : u"pending"_s},
                    {u"scheduledFor"_s, dateOrNull(*pin)}}}});
}

void PracticeService::Server::Private::uploads(const httplib::Request& request, httplib::Response& response) const
{
    const auto parameter = [&request](const char* name) { return fromStd(request.get_param_value(name)); };
    const auto number = [&parameter](const char* name, int otherwise, int most) {
        const int value = parameter(name).toInt();
        return value > 0 ? std::min(value, most) : otherwise;
    };
    const QString status = parameter("status");
    const QString platform = parameter("platform");
    const QString search = parameter("search");
    const std::optional<QDateTime> from = instantFromIso(parameter("startDate"));
    const std::optional<QDateTime> to = instantFromIso(parameter("endDate"));
    const QDateTime now = QDateTime::currentDateTimeUtc();

    QList<PracticePin> found = pins.all();
    found.removeIf([&](const PracticePin& pin) {
        return (!status.isEmpty() && pin.status(now) != status) || (!platform.isEmpty() && platform != u"pinterest")
            || !pin.title.contains(search, Qt::CaseInsensitive) || (from && pin.created < *from) || (to && pin.created > *to);
    });

    const int limit = number("limit", 100, 1000);
    const int page = number("page", 1, 1'000'000);
    QJsonArray rows;
    for (qsizetype i = qsizetype(page - 1) * limit; i < std::min<qsizetype>(qsizetype(page) * limit, found.size()); ++i)
        rows.append(rowOf(found[i]));
    sendJson(response, 200,
        {{u"success"_s, true}, {u"data"_s, rows},
            {u"pagination"_s,
                QJsonObject{{u"total"_s, found.size()}, {u"page"_s, page}, {u"limit"_s, limit},
                    {u"totalPages"_s, (found.size() + limit - 1) / limit}}}});
}

void PracticeService::Server::Private::uploadState(const httplib::Request& request, httplib::Response& response) const
{
    const std::optional<PracticePin> pin = pinOf(request);
    if (!pin)
        return sendRefusal(response, {404, u"Upload not found"_s});
    sendJson(response, 200, {{u"success"_s, true}, {u"data"_s, rowOf(*pin)}});
}

void PracticeService::Server::Private::media(const httplib::Request& request, httplib::Response& response) const
{
    const std::optional<PracticePin> pin = pinOf(request);
    const auto file = std::make_shared<QFile>(pin ? pins.mediaPath(*pin) : QString());
    if (!pin || !file->open(QIODevice::ReadOnly) || file->size() == 0)
        return sendPage(response, 404, notFoundPage());

    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): cpp-httplib hands out its own, non-const request; a range needs it so.
    if (!fitRange(const_cast<httplib::Request&>(request).ranges, file->size())) {
        response.status = 416;
        response.set_header("Content-Range", "bytes */" + std::to_string(file->size()));
        return;
    }
    response.set_header("Accept-Ranges", "bytes");
    response.set_content_provider(static_cast<size_t>(file->size()), mimeType(pin->mediaType).toStdString(),
        [this, file](size_t offset, size_t length, httplib::DataSink& sink) {
            constexpr size_t chunkBytes = 64 * 1024;
            if (http.isStopping() || !file->seek(static_cast<qint64>(offset)))
                return false;
            const QByteArray chunk = file->read(static_cast<qint64>(std::min(length, chunkBytes)));
            return !chunk.isEmpty() && sink.write(chunk.constData(), static_cast<size_t>(chunk.size()));
        });
}

void PracticeService::Server::Private::guard()
{
    http.set_default_headers({{"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"}, {"Cache-Control", "no-store"}});
    http.set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
        if (request.get_header_value_count("Host") == 1 && isOwnHost(request.get_header_value("Host")))
            return httplib::Server::HandlerResponse::Unhandled;
        sendRefusal(response, {403, u"This server answers to 127.0.0.1 and localhost only"_s});
        return httplib::Server::HandlerResponse::Handled;
    });
    http.set_error_handler([](const httplib::Request& request, httplib::Response& response) {
        if (!response.body.empty() || response.status == 416)
            return;
        if (request.path.starts_with("/api/"))
            sendRefusal(response, {response.status, u"Nothing at this address"_s});
        else
            sendPage(response, response.status, notFoundPage());
    });
}

void PracticeService::Server::Private::addRoutes()
{
    using httplib::Request;
    using httplib::Response;
    const auto withKey = [this](auto handler) {
        return [this, handler](const Request& request, Response& response) {
            if (isAllowed(request, response))
                handler(request, response);
        };
    };
    http.Get("/api/v1/accounts", withKey([this](const Request&, Response& response) { accounts(response); }));
    http.Get(
        "/api/v1/pinterest/boards", withKey([this](const Request& request, Response& response) { boardList(request, response); }));
    http.Get("/api/v1/upload", withKey([this](const Request& request, Response& response) { uploads(request, response); }));
    http.Get(R"(/api/v1/upload/(\d{1,18}))",
        withKey([this](const Request& request, Response& response) { uploadState(request, response); }));
    http.Post("/api/v1/upload", [this](const Request& request, Response& response, const httplib::ContentReader& reader) {
        upload(request, response, reader);
    });

    http.Get("/", [this](const Request&, Response& response) {
        QMap<QString, int> counts;
        for (const PracticePin& pin : pins.all())
            ++counts[pin.board.text()];
        sendPage(response, 200, overviewPage(boards.all(), counts, address()));
    });
    http.Get(R"(/board/(\d{1,30}))", [this](const Request& request, Response& response) {
        const std::optional<Board> board = boards.find(BoardId(fromStd(request.matches[1].str())));
        if (board)
            sendPage(response, 200, boardPage(*board, pins.onBoard(board->id), QDateTime::currentDateTimeUtc()));
        else
            sendPage(response, 404, notFoundPage());
    });
    http.Get(R"(/pin/(\d{1,18}))", [this](const Request& request, Response& response) {
        const std::optional<PracticePin> pin = pinOf(request);
        const std::optional<Board> board = pin ? boards.find(pin->board) : std::nullopt;
        if (board)
            sendPage(response, 200, pinPage(*pin, *board, QDateTime::currentDateTimeUtc()));
        else
            sendPage(response, 404, notFoundPage());
    });
    http.Get(R"(/media/(\d{1,18}))", [this](const Request& request, Response& response) { media(request, response); });
    oneAll.addRoutes(http);
}

PracticeService::Server::Server(const QString& folder, const QString& apiKey, std::chrono::milliseconds fetchMax)
    : d(std::make_unique<Private>(folder, apiKey, fetchMax))
{
    d->http.set_payload_max_length(uploadBytesMax);
    d->http.new_task_queue = [] { return new httplib::ThreadPool(threadCount); };
    // cpp-httplib's own choice lets two processes share one port.
    d->http.set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char*>(&on), sizeof on);
    });
    d->guard();
    d->addRoutes();
}

PracticeService::Server::~Server()
{
    d->fetcher.stop();
    d->http.stopAll();
    if (d->thread.joinable())
        d->thread.join();
}

bool PracticeService::Server::listen(int preferredPort)
{
    if (preferredPort > 0 && d->http.bind_to_port("127.0.0.1", preferredPort))
        d->port = preferredPort;
    else
        d->port = d->http.bind_to_any_port("127.0.0.1");
    if (d->port <= 0)
        return false;
    d->oneAll.open(originAt(d->port), address().oneAll);
    d->thread = std::thread([this] { d->http.listen_after_bind(); });
    // stop() does nothing before the loop runs.
    while (!d->http.is_running())
        std::this_thread::yield();
    return true;
}

PracticeService::Address PracticeService::Server::address() const
{
    return d->address();
}

PracticeService::Address PracticeService::Server::addressAt(int port, const QString& apiKey)
{
    const QString origin = originAt(port);
    return {QUrl(origin + u"/api/v1"_s), apiKey, accountId(), oneAllAccess(origin, apiKey)};
}

} // namespace pinwright
