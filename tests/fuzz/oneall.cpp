// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webaddress.h"
#include "fuzzing.h"
#include "providers/oneall/oneallreplies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::fuzz;

namespace {

constexpr std::array statuses{
    200, 200, 201, 202, 204, 207, 301, 302, 303, 307, 308, 400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 599};

template <class T>
void demandSound(const Result<T>& result)
{
    if (!result)
        fuzz::demandSound(result.error());
}

void demandSound(const Board& board)
{
    demand(!board.id.isEmpty() && !board.name.isEmpty(), "a board has an id and a name");
    demandPlain(board.name, "the name of a board");
    demandPlain(board.description, "the description of a board");
}

QString flagIn(const QJsonObject& response, QStringView node)
{
    return response[node].toObject()[u"status"].toObject()[u"flag"].toString().trimmed().toLower();
}

/// That nothing was created, told by somebody who can tell.
bool isRefusal(const HttpReply& reply)
{
    if (reply.status >= 400 && reply.status < 500)
        return reply.status != 408;
    if (reply.status >= 300 && reply.status < 400)
        return reply.status == 301 || reply.status == 307 || reply.status == 308;
    if (reply.status == 207 || reply.status == 504)
        return false;
    const QJsonObject response = QJsonDocument::fromJson(reply.body).object()[u"response"].toObject();
    const QString call = flagIn(response, u"request");
    const QString operation = flagIn(response, u"result");
    return operation == u"error" || (call == u"error" && operation != u"success");
}

template <class T>
void demandSafe(const Result<T>& created, const HttpReply& reply)
{
    demandSound(created);
    if (created) {
        demand(reply.isSuccess() && reply.status != 207, "only a success is a success");
    } else {
        demand(created.error().outcomeUnknown || isRefusal(reply), "only a refusal says that nothing was created");
        demand(created.error().httpStatus == reply.status, "an error tells the status");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    FuzzedDataProvider input(data, size);
    HttpReply reply;
    reply.status = input.PickValueInArray(statuses);
    reply.body = rest(input);

    const Result<oneall::IdentityPage> identities = oneall::readIdentities(reply);
    demandSound(identities);
    for (const oneall::Identity& identity : identities ? identities->identities : QList<oneall::Identity>()) {
        demand(!identity.token.isEmpty(), "an identity has a token");
        demandPlain(identity.name, "the name of an identity");
    }
    demand(!identities || identities->pages >= 0, "a number of pages is one");

    const Result<oneall::Identity> identity = oneall::readIdentity(reply, u"t-1"_s);
    demandSound(identity);
    demand(!identity || identity->token == u"t-1", "an identity is the one that was asked after");

    const Result<QList<Board>> boards = oneall::readBoards(reply);
    demandSound(boards);
    QSet<QString> ids;
    for (const Board& board : boards.value_or(QList<Board>())) {
        demandSound(board);
        demand(!ids.contains(board.id.text()), "a board is listed once");
        ids.insert(board.id.text());
    }

    const Result<Receipt> pin = oneall::pinOutcome(reply);
    demandSafe(pin, reply);
    if (pin) {
        demandPlain(pin->message, "the message of a receipt");
        demand(!pin->remoteId.isEmpty(), "a pin has an id");
        demand(isWebAddress(pin->url) && pin->url.userInfo().isEmpty(),
            "a page is on the web, and shows no other site than it leads to");
    }

    const Result<Board> board = oneall::boardOutcome(reply, {.name = u"Asked"_s, .description = {}, .secret = false});
    demandSafe(board, reply);
    if (board)
        demandSound(*board);
    return 0;
}
