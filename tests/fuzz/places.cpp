// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "fuzzing.h"
#include "net/retryafter.h"
#include "webmedia/placeerrors.h"
#include "webmedia/s3/s3answer.h"
#include "webmedia/webdav/webdavplace.h"

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

// What places for files say in their refusals, and for how long servers of any kind ask to wait.

namespace {

constexpr std::array statuses{
    100, 204, 301, 302, 304, 307, 400, 401, 403, 404, 405, 409, 411, 412, 413, 416, 423, 429, 500, 501, 503, 507};

void demandRefusal(const Error& error)
{
    demandSound(error);
    demand(error.providerCode == placeErrorCode, "it is the place that refused");
    demand(!error.outcomeUnknown, "nothing is published by a place");
    demand(error.detail.size() <= 500, "a sentence stays one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    HttpReply reply;
    reply.status = input.PickValueInArray(statuses);
    const bool inLocation = input.ConsumeBool();
    const QByteArray bytes = rest(input);
    (inLocation ? reply.location : reply.body) = bytes;

    const QDateTime now(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);
    if (const auto wait = parseRetryAfter(bytes, now))
        demand(*wait >= std::chrono::seconds(0) && *wait <= std::chrono::days(1), "a wait is none or up to a day");

    const S3Answer answer = parseS3Answer(bytes);
    demand(!answer.time.isValid() || answer.time.timeSpec() == Qt::UTC, "a time is UTC");
    demandRefusal(s3Refusal({.server = u"files.example"_s, .bucket = u"pins"_s, .now = now}, reply));

    const WebdavPlace webdav({.folder = QUrl(u"https://files.example/pins/"_s),
        .user = u"maker"_s,
        .password = u"secret"_s,
        .publicPattern = u"https://files.example/public"_s});
    demandRefusal(webdav.refusal(reply));
    return 0;
}
