// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One upload in a process of its own, so that its peak memory is its own: through Pinwright's client, or as a plain file POST.

#include "core/clock.h"
#include "net/httpclient.h"
#include "net/multipartbody.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkReply>

#include <cstdio>

using namespace pinwright;

namespace {

/// Peak resident memory of this process so far, in KiB (VmHWM of proc(5)).
qint64 peakKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void report(const QElapsedTimer& timer, qint64 peakBefore)
{
    std::printf("%lld %lld\n", timer.nsecsElapsed() / 1000, static_cast<long long>(peakKib() - peakBefore));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4)
        return 2;
    const QUrl url(arguments.at(2));
    const QString& path = arguments.at(3);
    const qint64 before = peakKib();
    QElapsedTimer timer;
    timer.start();

    if (arguments.at(1) == QStringLiteral("plain")) {
        QNetworkAccessManager manager;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/octet-stream"));
        QNetworkReply* reply = manager.post(request, &file);
        QObject::connect(reply, &QNetworkReply::finished, &app, [&] { report(timer, before); });
        return QCoreApplication::exec();
    }

    Redactor redactor;
    SystemClock clock;
    HttpClient client(redactor, clock);
    auto body = std::make_unique<MultipartBody>();
    body->addText("title", QStringLiteral("One gibibyte"));
    if (!body->addFile("video", path, "video.mp4", "video/mp4"))
        return 1;
    body->seal();
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.body = std::move(body);
    client.send(std::move(request))
        ->onFinished(&app,
            [&](const Result<HttpReply>& reply) {
                if (!reply || reply->status != 200)
                    qFatal("The upload failed");
                report(timer, before);
            })
        ->start();
    return QCoreApplication::exec();
}
