// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/oneall/identitiesjob.h"

#include "core/logging.h"
#include "core/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::oneall {

IdentitiesJob::IdentitiesJob(HttpClient& http, Access access) : m_http(http), m_access(std::move(access)) { }

void IdentitiesJob::doStart()
{
    readPage(1);
}

void IdentitiesJob::doCancel()
{
    end(failure({.kind = ErrorKind::Cancelled}));
}

void IdentitiesJob::readPage(int page)
{
    run(identitiesRequest(m_access, page), [this, page](const Result<HttpReply>& reply) {
        const Result<IdentityPage> read = reply ? readIdentities(*reply) : Result<IdentityPage>(failure(reply.error()));
        if (read)
            take(page, *read);
        else
            end(failure(read.error()));
    });
}

void IdentitiesJob::take(int page, const IdentityPage& read)
{
    bool news = false;
    for (const Identity& identity : read.identities) {
        if (m_tokens.contains(identity.token))
            continue;
        m_tokens.insert(identity.token);
        m_identities.append(identity);
        news = true;
    }
    // A list that says no number of pages may be cut at fewer entries than were asked for, or not know pages at all.
    const bool more = news && (read.pages == 0 || page < read.pages);
    m_cutShort = more && page == pagesMax;
    if (more && !m_cutShort)
        readPage(page + 1);
    else
        lookUpUnknown();
}

void IdentitiesJob::lookUpUnknown()
{
    QList<qsizetype> unknown;
    for (qsizetype i = 0; i < m_identities.size(); ++i) {
        if (m_identities[i].provider.isEmpty())
            unknown.append(i);
    }
    if (unknown.size() > lookUpsMax) {
        m_cutShort = true;
        unknown.resize(lookUpsMax);
    }
    m_underWay = int(unknown.size());
    if (unknown.isEmpty())
        conclude();
    for (const qsizetype index : std::as_const(unknown)) {
        if (!isAnnounced())
            lookUp(index);
    }
}

void IdentitiesJob::lookUp(qsizetype index)
{
    Result<HttpRequest> request = identityRequest(m_access, m_identities[index].token);
    if (!request) {
        end(failure(request.error()));
        return;
    }
    run(std::move(*request), [this, index](const Result<HttpReply>& reply) {
        const Result<Identity> identity =
            reply ? readIdentity(*reply, m_identities[index].token) : Result<Identity>(failure(reply.error()));
        // One that was deleted since it was listed is none.
        if (identity)
            m_identities[index] = *identity;
        else if (identity.error().httpStatus != 404)
            end(failure(identity.error()));
        if (--m_underWay == 0)
            conclude();
    });
}

void IdentitiesJob::conclude()
{
    QList<RemoteAccount> accounts;
    for (const Identity& identity : std::as_const(m_identities)) {
        if (identity.provider == u"pinterest")
            accounts.append({.id = identity.token, .name = identity.name.isEmpty() ? identity.token : identity.name});
    }
    if (m_cutShort)
        qCWarning(logNet) << "This site has more identities than are looked through;" << accounts.size() << "are of Pinterest.";
    if (m_cutShort && accounts.isEmpty()) {
        end(failure({.kind = ErrorKind::Unsupported,
            .providerCode = ownErrorCode,
            .detail = QCoreApplication::translate("OneAll",
                "The OneAll site has more identities than can be looked through here. Type the identity’s token instead.")}));
        return;
    }
    end(accounts);
}

void IdentitiesJob::end(Result<QList<RemoteAccount>> result)
{
    finish(std::move(result));
    for (const QPointer<JobBase>& job : std::exchange(m_running, {})) {
        if (job)
            job->cancel();
    }
}

void IdentitiesJob::run(HttpRequest request, std::function<void(const Result<HttpReply>&)> receive)
{
    Job<HttpReply>* job = m_http.send(std::move(request));
    m_running.append(job);
    job->onFinished(this, [this, receive = std::move(receive)](const Result<HttpReply>& reply) {
        if (!isAnnounced())
            receive(reply);
    });
    job->start();
}

} // namespace pinwright::oneall
