// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelservice.h"

#include "support/oneallanswers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRandomGenerator>

#include <httplib.h>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

namespace {

using httplib::Request;
using httplib::Response;
using Pin = ModelService::Pin;

/// On the service's clock, between the request for a pin and its being on Pinterest.
constexpr int secondsOfProcessing = 10;

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

QByteArray markIn(const QByteArray& file)
{
    return file.left(file.indexOf('\n'));
}

QString field(const Request& request, const std::string& name)
{
    return request.has_file(name) ? text(request.get_file_value(name).content) : QString();
}

QDateTime timeOf(const Request& request, const std::string& name)
{
    return QDateTime::fromString(text(request.get_param_value(name)), Qt::ISODateWithMs);
}

void answer(Response& response, int status, const QByteArray& json)
{
    response.status = status;
    response.set_content(json.toStdString(), "application/json");
}

void answer(Response& response, const QJsonObject& object)
{
    answer(response, 200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void refuse(Response& response, int status)
{
    answer(response, status, R"({"success": false, "message": "No"})");
}

} // namespace

struct ModelService::Private {
    explicit Private(const Clock& told) : clock(told) { }

    const Clock& clock;
    QString scheme = u"http"_s;
    std::unique_ptr<httplib::Server> server;
    int port = 0;
    std::thread thread;

    mutable QMutex mutex;
    QList<Pin> pins;
    QHash<QByteArray, QByteArray> files; ///< what was put, by path
    QUrl elsewhere;
    int movedStatus = 307;
    int thinkMs = 0;

    void listen();
    void speakMultiUpload();
    void speakOneAll();
    void speakS3();
    [[nodiscard]] bool redirects(Response& response);

    Pin create(Pin pin)
    {
        pin.id = QString::number(100'000 + pins.size());
        if (!pin.created.isValid())
            pin.created = clock.now();
        pins.append(pin);
        return pin;
    }
    [[nodiscard]] QString stateOf(const Pin& pin) const
    {
        return pin.created.secsTo(clock.now()) < secondsOfProcessing ? u"pending"_s : u"completed"_s;
    }
    [[nodiscard]] QJsonObject rowOf(const Pin& pin) const
    {
        return {{u"id"_s, pin.id.toLongLong()}, {u"title"_s, pin.title}, {u"platform"_s, u"pinterest"_s},
            {u"status"_s, stateOf(pin)}, {u"uploadedAt"_s, pin.created.toString(Qt::ISODateWithMs)}, {u"thumbnailUrl"_s, QString()},
            {u"fileSize"_s, QString::number(pin.bytes)},
            {u"connectedAccount"_s,
                QJsonObject{{u"id"_s, pin.account.toLongLong()}, {u"platform"_s, u"pinterest"_s}, {u"accountName"_s, pin.account}}},
            {u"metadata"_s, QJsonObject()}};
    }
};

ModelService::ModelService(const Clock& clock, const std::optional<Certificate>& certificate) : d(std::make_unique<Private>(clock))
{
    if (certificate) {
        d->scheme = u"https"_s;
        d->server = std::make_unique<httplib::SSLServer>(
            certificate->path.toStdString().c_str(), certificate->keyPath.toStdString().c_str());
    } else {
        d->server = std::make_unique<httplib::Server>();
    }
    d->listen();
}

ModelService::~ModelService()
{
    d->server->stop();
    d->thread.join();
}

quint16 ModelService::port() const
{
    return quint16(d->port);
}

QUrl ModelService::url(quint16 port, const QString& path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(d->scheme, QString::number(port), path));
}

QList<Pin> ModelService::pins() const
{
    const QMutexLocker lock(&d->mutex);
    return d->pins;
}

QByteArray ModelService::fileFor(const QByteArray& mark, qsizetype bytes)
{
    return QByteArray(mark + '\n').leftJustified(bytes, 'p');
}

void ModelService::add(const Pin& pin)
{
    const QMutexLocker lock(&d->mutex);
    (void)d->create(pin);
}

void ModelService::moveTo(const QUrl& elsewhere, int status)
{
    const QMutexLocker lock(&d->mutex);
    d->elsewhere = elsewhere;
    d->movedStatus = status;
}

void ModelService::think(std::chrono::milliseconds longest)
{
    const QMutexLocker lock(&d->mutex);
    d->thinkMs = int(longest.count());
}

void ModelService::Private::listen()
{
    server->new_task_queue = [] { return new httplib::ThreadPool(24); };
    // One request a connection, as the client has it; nothing is left open when a test ends.
    server->set_keep_alive_max_count(1);
    server->set_keep_alive_timeout(1);
    server->set_read_timeout(3);
    server->set_pre_routing_handler([this](const Request&, Response& response) {
        return redirects(response) ? httplib::Server::HandlerResponse::Handled : httplib::Server::HandlerResponse::Unhandled;
    });
    speakMultiUpload();
    speakOneAll();
    speakS3();
    port = server->bind_to_any_port("127.0.0.1");
    if (port <= 0)
        qFatal("The model service can't listen");
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running()) // stop() does nothing before the loop runs
        std::this_thread::yield();
}

bool ModelService::Private::redirects(Response& response)
{
    QMutexLocker lock(&mutex);
    const int longest = thinkMs;
    if (elsewhere.isValid()) {
        response.status = movedStatus;
        response.set_header("Location", elsewhere.toEncoded().toStdString());
        return true;
    }
    lock.unlock();
    if (longest > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(longest)));
    return false;
}

void ModelService::Private::speakMultiUpload()
{
    server->Post("/api/v1/upload", [this](const Request& request, Response& response) {
        const QMutexLocker lock(&mutex);
        if (!request.has_header("x-api-key"))
            return refuse(response, 401);
        if (!request.has_file("photo") || field(request, "title").isEmpty())
            return refuse(response, 422);
        const Pin pin = create({.mark = markIn(QByteArray::fromStdString(request.get_file_value("photo").content)),
            .account = field(request, "accountId"),
            .board = field(request, "pinterest_board_id"),
            .title = field(request, "title"),
            .link = field(request, "link"),
            .bytes = qint64(request.get_file_value("photo").content.size())});
        answer(response,
            {{u"success"_s, true}, {u"message"_s, u"Upload queued successfully"_s},
                {u"data"_s, QJsonObject{{u"uploadId"_s, pin.id.toLongLong()}, {u"status"_s, u"pending"_s}}}});
    });
    server->Get(R"(/api/v1/upload/(\d+))", [this](const Request& request, Response& response) {
        const QMutexLocker lock(&mutex);
        const QString id = text(request.matches[1].str());
        const auto pin = std::find_if(pins.cbegin(), pins.cend(), [&id](const Pin& known) { return known.id == id; });
        if (pin == pins.cend())
            return refuse(response, 404);
        answer(response, {{u"success"_s, true}, {u"data"_s, rowOf(*pin)}});
    });
    server->Get("/api/v1/upload", [this](const Request& request, Response& response) {
        const QMutexLocker lock(&mutex);
        const QString search = text(request.get_param_value("search"));
        const QDateTime since = timeOf(request, "startDate");
        const QDateTime until = timeOf(request, "endDate");
        const qsizetype limit = request.has_param("limit") ? text(request.get_param_value("limit")).toInt() : 100;
        const qsizetype page = request.has_param("page") ? text(request.get_param_value("page")).toInt() : 1;
        QList<Pin> asked;
        for (auto pin = pins.crbegin(); pin != pins.crend(); ++pin) {
            if (pin->title.contains(search, Qt::CaseInsensitive) && (!since.isValid() || pin->created >= since)
                && (!until.isValid() || pin->created <= until))
                asked.append(*pin);
        }
        QJsonArray rows;
        for (const Pin& pin : asked.mid((page - 1) * limit, limit))
            rows.append(rowOf(pin));
        answer(response,
            {{u"success"_s, true}, {u"data"_s, rows},
                {u"pagination"_s,
                    QJsonObject{{u"total"_s, asked.size()}, {u"page"_s, page}, {u"limit"_s, limit},
                        {u"totalPages"_s, (asked.size() + limit - 1) / limit}}}});
    });
}

void ModelService::Private::speakOneAll()
{
    server->Post(
        R"(/push/identities/([^/]+)/pinterest/board/([^/]+)/pin\.json)", [this](const Request& request, Response& response) {
            const QMutexLocker lock(&mutex);
            if (!request.has_header("Authorization"))
                return answer(response, 401, oneAllRefusal(401, "No"));
            const QJsonObject asked =
                QJsonDocument::fromJson(QByteArray::fromStdString(request.body))[u"request"][u"push"][u"pin"].toObject();
            const QByteArray picture = QUrl(asked[u"picture"].toString()).path().toUtf8();
            if (!files.contains(picture))
                return answer(response, 400, oneAllRefusal(400, "The picture is not there"));
            const Pin pin = create({.mark = markIn(files.value(picture)),
                .account = text(request.matches[1].str()),
                .board = text(request.matches[2].str()),
                .title = asked[u"title"].toString(),
                .link = asked[u"link"].toString()});
            answer(response, 200, oneAllReply(R"({"pin_id": ")" + pin.id.toUtf8() + R"("})"));
        });
    server->Get(
        R"(/pull/identities/([^/]+)/pinterest/board/([^/]+)/pins\.json)", [this](const Request& request, Response& response) {
            const QMutexLocker lock(&mutex);
            QJsonArray rows;
            for (auto pin = pins.crbegin(); pin != pins.crend(); ++pin) {
                if (pin->account != text(request.matches[1].str()) || pin->board != text(request.matches[2].str()))
                    continue;
                rows.append(QJsonObject{{u"pin_id"_s, pin->id}, {u"pin_title"_s, pin->title}, {u"pin_link"_s, pin->link},
                    {u"pin_board_id"_s, pin->board}, {u"pin_created_at"_s, pin->created.toString(u"yyyy-MM-ddTHH:mm:ss"_s)}});
            }
            answer(response, 200, oneAllReply(QJsonDocument(QJsonObject{{u"pins"_s, rows}}).toJson(QJsonDocument::Compact)));
        });
}

void ModelService::Private::speakS3()
{
    server->Put(R"(/pins/.+)", [this](const Request& request, Response& response) {
        const QMutexLocker lock(&mutex);
        if (!request.has_header("Authorization")) {
            response.status = 403;
            return;
        }
        files.insert(QByteArray::fromStdString(request.path), QByteArray::fromStdString(request.body));
        response.status = 200;
    });
    server->Get(R"(/pins/.+)", [this](const Request& request, Response& response) { // HEAD as well
        const QMutexLocker lock(&mutex);
        const auto file = files.constFind(QByteArray::fromStdString(request.path));
        if (file == files.cend()) {
            response.status = 404;
            return;
        }
        response.set_content(file->toStdString(), "image/jpeg");
    });
}

} // namespace pinwright::test
