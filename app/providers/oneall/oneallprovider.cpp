// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/oneallprovider.h"

#include "providers/oneall/identitiesjob.h"
#include "providers/oneall/oneallreplies.h"
#include "providers/oneall/oneallrequests.h"
#include "providers/oneall/oneallsettings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

Result<oneall::Access> accessOf(const Session& session, Redactor& redactor)
{
    Result<oneall::Access> access = oneall::accessOf(session);
    // HttpClient learns the header, in which the private key is not to be seen by itself.
    if (access)
        redactor.learn(access->privateKey);
    return access;
}

/// A service may repeat the key in what it says.
template <class Out>
Result<Out> withoutKeys(Result<Out> result, const Redactor& redactor)
{
    if (!result)
        result.error().detail = redactor.redacted(result.error().detail);
    return result;
}

/// Sends the request and reads its answer with `read`, a Result<Out>(const HttpReply&).
template <class Out, class Read>
Job<Out>* ask(HttpClient& http, const Redactor& redactor, Result<HttpRequest> request, Read read)
{
    if (!request)
        return readyJob<Out>(failure(request.error()));
    return mapJob<Out>(
        http.send(std::move(*request)), [&redactor, read = std::move(read)](const Result<HttpReply>& reply) -> Result<Out> {
            return withoutKeys(reply ? read(*reply) : Result<Out>(failure(reply.error())), redactor);
        });
}

} // namespace

OneAllProvider::OneAllProvider(HttpClient& http, Redactor& redactor) : m_http(http), m_redactor(redactor) { }

QString OneAllProvider::id() const
{
    return u"oneall"_s;
}

QString OneAllProvider::displayName() const
{
    return u"OneAll"_s;
}

Capabilities OneAllProvider::capabilities() const
{
    Capabilities capabilities;
    // The service tells no limits. Types and sizes are Pinterest's own product specifications, text lengths those of its OpenAPI 5.23
    // and what its editor takes: nothing else becomes a pin.
    capabilities.pictureTypes = {MediaType::Jpeg, MediaType::Png};
    capabilities.limits.pictureBytesMax = 32LL * 1024 * 1024;
    capabilities.limits.feedRatioMin = 0.5;
    // Nobody documents one. 16,384 is the largest side that common graphics hardware and browsers still draw.
    capabilities.limits.pictureSideMax = 16'384;
    capabilities.localFiles = false;
    capabilities.webAddresses = true;
    capabilities.sections = Capabilities::Sections::ById;
    capabilities.boardCreation = {.offered = true, .description = true, .secret = false};
    capabilities.boardsById = true;
    capabilities.lookUp = true;
    capabilities.altText = false;
    capabilities.altTextForVideo = false;
    return capabilities;
}

QList<CredentialField> OneAllProvider::credentialFields() const
{
    using Kind = CredentialField::Kind;
    return {
        {.key = u"subdomain"_s,
            .kind = Kind::Text,
            .label = QCoreApplication::translate("OneAll", "Subdomain"),
            //: "Shop" is an example of a site's name
            .hint = QCoreApplication::translate("OneAll", "Of the OneAll site: “shop” where its address is shop.api.oneall.com."),
            .required = true,
            .unlessServer = true},
        {.key = u"public-key"_s,
            .kind = Kind::Text,
            .label = QCoreApplication::translate("OneAll", "Public Key"),
            .hint =
                QCoreApplication::translate("OneAll", "Shown in the OneAll dashboard, in the site’s settings under API Settings."),
            .required = true},
        {.key = u"private-key"_s,
            .kind = Kind::Secret,
            .label = QCoreApplication::translate("OneAll", "Private Key"),
            .hint = QCoreApplication::translate("OneAll",
                "A master key of the whole OneAll site: it can read and delete the site’s users. It is kept in the password store "
                "only."),
            .required = true},
        {.key = u"identity-token"_s,
            .kind = Kind::RemoteAccount,
            .label = QCoreApplication::translate("OneAll", "Pinterest Identity"),
            .hint =
                QCoreApplication::translate("OneAll", "The token of a user who has signed in to the OneAll site with Pinterest."),
            .required = true},
    };
}

QUrl OneAllProvider::documentedServer() const
{
    return QUrl(u"https://subdomain.api.oneall.com"_s);
}

std::optional<FieldProblem> OneAllProvider::settingsProblem(const Account& account) const
{
    return oneall::settingsProblem(account);
}

Job<QList<RemoteAccount>>* OneAllProvider::remoteAccounts(const Session& session)
{
    using Accounts = QList<RemoteAccount>;
    const Result<oneall::Access> access = accessOf(session, m_redactor);
    if (!access)
        return readyJob<Accounts>(failure(access.error()));
    return mapJob<Accounts>(new oneall::IdentitiesJob(m_http, *access),
        [&redactor = m_redactor](const Result<Accounts>& accounts) { return withoutKeys(accounts, redactor); });
}

Job<QList<Board>>* OneAllProvider::boards(const Session& session)
{
    const Result<oneall::Access> access = accessOf(session, m_redactor);
    return ask<QList<Board>>(m_http, m_redactor, access.and_then(oneall::boardsRequest), oneall::readBoards);
}

Job<Board>* OneAllProvider::createBoard(const Session& session, const NewBoard& board)
{
    const Result<oneall::Access> access = accessOf(session, m_redactor);
    return ask<Board>(m_http, m_redactor,
        access.and_then([&board](const oneall::Access& known) { return oneall::newBoardRequest(known, board); }),
        [board](const HttpReply& reply) { return oneall::boardOutcome(reply, board); });
}

Job<Receipt>* OneAllProvider::publish(const Session& session, const Draft& draft)
{
    const Result<oneall::Access> access = accessOf(session, m_redactor);
    return ask<Receipt>(m_http, m_redactor,
        access.and_then([&draft](const oneall::Access& known) { return oneall::pinRequest(known, draft); }),
        [&redactor = m_redactor](const HttpReply& reply) {
            return oneall::pinOutcome(reply).map([&redactor](Receipt receipt) {
                receipt.message = redactor.redacted(receipt.message);
                return receipt;
            });
        });
}

Job<RecentPins>* OneAllProvider::findRecent(const Session& session, const RecentQuery& query)
{
    const Result<oneall::Access> access = accessOf(session, m_redactor);
    return ask<RecentPins>(m_http, m_redactor,
        access.and_then([&query](const oneall::Access& known) { return oneall::pinsRequest(known, query.board); }),
        [query](const HttpReply& reply) { return oneall::readPins(reply, query.board, query.since); });
}

} // namespace pinwright
