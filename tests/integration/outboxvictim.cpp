// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"
#include "outboxdesk.h"
#include "providers/multiupload/multiuploadprovider.h"
#include "providers/oneall/oneallprovider.h"
#include "slowsecretstore.h"
#include "webmedia/webdav/webdavhost.h"

#include <QCoreApplication>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

/// outboxvictim FOLDER [locked|retrying]: works on the outbox in FOLDER until it is killed. The accounts say where the service is.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    Redactor redactor;
    HttpClient http(redactor, clock);
    MultiUploadEndpoint endpoint = multiUploadEndpoint();
    endpoint.firstPoll = std::chrono::milliseconds(50);
    SlowSecretStore locked;
    const bool isLocked = arguments.value(2) == u"locked";
    Outbox::Options options{.beat = testBeat};
    if (arguments.value(2) == u"retrying")
        options.retry = RetryPolicy();
    Desk desk(
        arguments.value(1), std::make_unique<MultiUploadProvider>(endpoint, http), clock, options, isLocked ? &locked : nullptr);
    desk.providers.add(std::make_unique<OneAllProvider>(http, redactor));
    desk.mediaHosts.add(std::make_unique<WebdavHost>(http, redactor));
    if (!isLocked) {
        for (const QString& secret : {u"api-key"_s, u"private-key"_s, u"webdav-password"_s})
            desk.accounts.setSessionSecret(testAccount(u"multi-upload"_s).id, secret, u"a-secret-key"_s);
    }
    desk.outbox->start();
    return QCoreApplication::exec();
}
