// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingserver.h"

#include <QMutex>
#include <QQueue>

#include <httplib.h>

#include <thread>

namespace pinwright::test {

namespace {

using Key = std::pair<QByteArray, QByteArray>;

RecordedRequest recordOf(const httplib::Request& request)
{
    RecordedRequest record;
    record.method = QByteArray::fromStdString(request.method);
    record.path = QByteArray::fromStdString(request.path);
    record.target = QByteArray::fromStdString(request.target);
    for (const auto& [name, value] : request.headers)
        record.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return record;
}

void readBody(const httplib::Request& request, const httplib::ContentReader& reader, RecordedRequest& record)
{
    if (!request.is_multipart_form_data()) {
        record.complete = reader([&record](const char* data, size_t size) {
            record.body.append(data, static_cast<qsizetype>(size));
            return true;
        });
        return;
    }
    record.complete = reader(
        [&record](const httplib::MultipartFormData& part) {
            record.parts.append({QByteArray::fromStdString(part.name), QByteArray::fromStdString(part.filename),
                QByteArray::fromStdString(part.content_type), {}});
            return true;
        },
        [&record](const char* data, size_t size) {
            record.parts.last().content.append(data, static_cast<qsizetype>(size));
            return true;
        });
}

} // namespace

std::optional<RecordedPart> RecordedRequest::part(const QByteArray& name) const
{
    std::optional<RecordedPart> found;
    for (const RecordedPart& candidate : parts) {
        if (candidate.name != name)
            continue;
        if (found)
            return std::nullopt;
        found = candidate;
    }
    return found;
}

struct RecordingServer::Private {
    httplib::Server server;
    int port = 0;
    std::thread thread;
    mutable QMutex mutex;
    QList<RecordedRequest> requests;
    QMap<Key, ScriptedReply> answers;
    QMap<Key, QQueue<ScriptedReply>> once;

    void handle(RecordedRequest record, httplib::Response& response)
    {
        const QMutexLocker lock(&mutex);
        const Key key(record.method, record.path);
        requests.append(std::move(record));

        ScriptedReply reply{.status = 404, .body = "{}"};
        if (const auto queue = once.find(key); queue != once.end() && !queue->isEmpty())
            reply = queue->dequeue();
        else if (const auto known = answers.constFind(key); known != answers.cend())
            reply = *known;

        response.status = reply.status;
        for (auto header = reply.headers.cbegin(); header != reply.headers.cend(); ++header)
            response.set_header(header.key().toStdString(), header.value().toStdString());
        response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
    }
};

RecordingServer::RecordingServer() : d(std::make_unique<Private>())
{
    d->server.new_task_queue = [] { return new httplib::ThreadPool(6); };
    // One request a connection: nothing is left open when a test ends.
    d->server.set_keep_alive_max_count(1);
    d->server.set_keep_alive_timeout(1);
    d->server.Get(
        ".*", [this](const httplib::Request& request, httplib::Response& response) { d->handle(recordOf(request), response); });
    d->server.Post(
        ".*", [this](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
            RecordedRequest record = recordOf(request);
            readBody(request, reader, record);
            d->handle(std::move(record), response);
        });
    d->port = d->server.bind_to_any_port("127.0.0.1");
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    // stop() does nothing before the loop runs.
    while (!d->server.is_running())
        std::this_thread::yield();
}

RecordingServer::~RecordingServer()
{
    d->server.stop();
    d->thread.join();
}

QUrl RecordingServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(d->port).arg(path));
}

void RecordingServer::answer(const QByteArray& method, const QByteArray& path, const ScriptedReply& reply)
{
    const QMutexLocker lock(&d->mutex);
    d->answers.insert({method, path}, reply);
}

void RecordingServer::answerOnce(const QByteArray& method, const QByteArray& path, const ScriptedReply& reply)
{
    const QMutexLocker lock(&d->mutex);
    d->once[{method, path}].enqueue(reply);
}

QList<RecordedRequest> RecordingServer::requests() const
{
    const QMutexLocker lock(&d->mutex);
    return d->requests;
}

QList<RecordedRequest> RecordingServer::requests(const QByteArray& method, const QByteArray& path) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest& request : requests()) {
        if (request.method == method && request.path == path)
            found.append(request);
    }
    return found;
}

} // namespace pinwright::test
