// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzing.h"
#include "providers/multiupload/multiuploadreplies.h"
#include "providers/oneall/oneallreplies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

// A service that answers a create request with something near its documented answer. Whatever it says: only who was refused in so many
// words may try again, and only who got an id has a pin.

namespace {

struct Answer {
    const char* body;
    Result<Receipt> (*read)(const HttpReply&);
    QStringList refusedAt; ///< the way to the member that refuses
    QJsonValue refusing;   ///< what it says then
};

const std::array<Answer, 4>& answers()
{
    static const std::array<Answer, 4> all{{
        {R"({"success":true,"message":"Upload queued successfully","data":{"uploadId":456,"status":"pending","scheduledFor":null}})",
            createOutcome, {u"success"_s}, false},
        {R"({"success":true,"data":{"uploadId":"456","status":"scheduled","scheduledFor":"2025-12-25T10:00:00.000Z"}})",
            createOutcome, {u"success"_s}, false},
        {R"({"response":{"request":{"date":"Fri, 25 Jan 2018 12:00:53  0200","status":{"flag":"success","code":200,"info":"Done"}},"result":{"data":{"provider":"pinterest","object":"pin","pin_id":"456","pin_title":"OneAll"}}}})",
            oneall::pinOutcome, {u"response"_s, u"request"_s, u"status"_s, u"flag"_s}, u"error"_s},
        {R"({"response":{"request":{"status":{"flag":"success","code":200}},"result":{"status":{"flag":"success","code":200,"info":"Done"},"data":{"pin":{"pin_id":456}}}}})",
            oneall::pinOutcome, {u"response"_s, u"result"_s, u"status"_s, u"flag"_s}, u"error"_s},
    }};
    return all;
}

/// None of them refuses.
QJsonValue strangeValue(FuzzedDataProvider& input)
{
    switch (input.ConsumeIntegralInRange(0, 9)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return true;
    case 2:
        return u""_s;
    case 3:
        return u"success"_s;
    case 4:
        return u"completed"_s;
    case 5:
        return QJsonArray{QJsonObject{{u"id"_s, 456}}};
    case 6:
        return QJsonObject();
    case 7:
        return input.ConsumeFloatingPoint<double>();
    case 8:
        return input.ConsumeIntegralInRange(100, 599);
    default:
        return QString::fromUtf8(rest(input).left(20)).remove(u"error"_s, Qt::CaseInsensitive);
    }
}

void change(QJsonObject& object, FuzzedDataProvider& input)
{
    constexpr std::array names{
        "id", "uploadId", "pin_id", "data", "status", "code", "info", "response", "request", "result", "Success", "error"};
    if (object.isEmpty())
        return;
    const QString key = object.keys().at(input.ConsumeIntegralInRange<qsizetype>(0, object.size() - 1));
    if (object[key].isObject() && input.ConsumeIntegralInRange(0, 3) != 0) {
        QJsonObject inner = object[key].toObject();
        change(inner, input);
        object[key] = inner;
        return;
    }
    switch (input.ConsumeIntegralInRange(0, 4)) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object[key] = strangeValue(input);
        break;
    case 2:
        object[QString::fromLatin1(input.PickValueInArray(names))] = object[key];
        break;
    case 3:
        object[QString::fromLatin1(input.PickValueInArray(names))] = object.take(key);
        break;
    default:
        object[key] = QJsonObject{{key, object[key]}};
        break;
    }
}

void put(QJsonObject& object, QStringList way, const QJsonValue& value)
{
    const QString key = way.takeFirst();
    if (way.isEmpty()) {
        object[key] = value;
        return;
    }
    QJsonObject inner = object[key].toObject();
    put(inner, way, value);
    object[key] = inner;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr std::array statuses{200, 201, 202, 204, 206, 300, 302, 303, 408, 500, 502, 503, 504, 520};
    FuzzedDataProvider input(data, size);
    const Answer& answer = answers().at(input.ConsumeIntegralInRange<size_t>(0, answers().size() - 1));
    QJsonObject document = QJsonDocument::fromJson(answer.body).object();

    HttpReply reply;
    reply.status = input.PickValueInArray(statuses);
    const bool refuses = input.ConsumeBool();
    const bool isCut = input.ConsumeIntegralInRange(0, 3) == 0;
    int changes = 0;
    while (input.remaining_bytes() > 0 && changes < 6) {
        change(document, input);
        ++changes;
    }
    if (refuses)
        put(document, answer.refusedAt, answer.refusing);
    reply.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    if (isCut)
        reply.body.chop(1 + qsizetype(size) % reply.body.size());

    const Result<Receipt> receipt = answer.read(reply);
    if (receipt) {
        demand(reply.isSuccess() && !isCut && !refuses, "a pin is there where a success was said to its end");
        demand(!receipt->remoteId.isEmpty(), "a pin has an id");
        demandPlain(receipt->message, "the message of a receipt");
    } else {
        demandSound(receipt.error());
        demand(receipt.error().outcomeUnknown || (refuses && !isCut), "only a refusal says that nothing was created");
        demand(receipt.error().outcomeUnknown || changes > 0, "a refusal beside the id of what was made is none");
    }
    return 0;
}
