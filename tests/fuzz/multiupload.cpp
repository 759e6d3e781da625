// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzing.h"
#include "providers/multiupload/multiuploadreplies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

constexpr std::array statuses{
    200, 200, 201, 202, 204, 207, 301, 302, 303, 307, 308, 400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 599};
constexpr std::array contentTypes{"application/json", "text/plain", "text/html"};

template <class T>
void demandSound(const Result<T>& result)
{
    if (!result)
        fuzz::demandSound(result.error());
}

void demandSound(const Receipt& receipt, const QByteArray& body)
{
    demandPlain(receipt.message, "the message of a receipt");
    demand(receipt.state != Receipt::State::Published || body.toLower().contains("completed") || body.contains("\\u"),
        "published is what was said to be completed");
    demand(!receipt.scheduledFor.isValid() || receipt.scheduledFor.timeSpec() == Qt::UTC, "a time is UTC");
    const QString scheme = receipt.url.scheme();
    demand(receipt.url.isEmpty() || scheme == u"https" || scheme == u"http", "a page is on the web");
    demand(receipt.url.userInfo().isEmpty(), "a page shows no other site than it leads to");
}

/// That nothing was created, told by somebody who can tell.
bool isRefusal(const HttpReply& reply)
{
    if (reply.status >= 400 && reply.status < 500)
        return reply.status != 408;
    if (reply.status >= 300 && reply.status < 400)
        return reply.status == 301 || reply.status == 307 || reply.status == 308;
    return QJsonDocument::fromJson(reply.body).object()[u"success"] == QJsonValue(false);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    HttpReply reply;
    reply.status = input.PickValueInArray(statuses);
    reply.contentType = input.PickValueInArray(contentTypes);
    reply.body = rest(input);

    const Result<QList<RemoteAccount>> accounts = parseAccounts(reply.body);
    demandSound(accounts);
    for (const RemoteAccount& account : accounts.value_or(QList<RemoteAccount>())) {
        demand(!account.id.isEmpty() && !account.name.isEmpty(), "an account has an id and a name");
        demandPlain(account.name, "the name of an account");
    }

    const Result<QList<Board>> boards = parseBoards(reply.body);
    demandSound(boards);
    QSet<QString> ids;
    for (const Board& board : boards.value_or(QList<Board>())) {
        demand(!board.id.isEmpty() && !board.name.isEmpty(), "a board has an id and a name");
        demand(!ids.contains(board.id.text()), "a board is listed once");
        ids.insert(board.id.text());
        demandPlain(board.name, "the name of a board");
        demandPlain(board.description, "the description of a board");
    }

    const Result<Receipt> receipt = parseReceipt(reply.body);
    demandSound(receipt);
    if (receipt)
        demandSound(*receipt, reply.body);

    const Result<Receipt> created = createOutcome(reply);
    demandSound(created);
    if (created) {
        demandSound(*created, reply.body);
        demand(reply.isSuccess() && !created->remoteId.isEmpty(), "what was accepted has an id");
    } else {
        demand(created.error().outcomeUnknown || isRefusal(reply), "only a refusal says that nothing was created");
        demand(created.error().httpStatus == reply.status, "an error tells the status");
    }
    return 0;
}
