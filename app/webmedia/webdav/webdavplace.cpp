// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webdav/webdavplace.h"

#include "net/basicauthorization.h"
#include "webmedia/placeerrors.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Webdav {
    Q_DECLARE_TR_FUNCTIONS(Webdav)
};

} // namespace

QUrl WebdavPlace::publicAddress(const QString& file) const
{
    return QUrl(filledIn(m_access.publicPattern, file));
}

HttpRequest WebdavPlace::find(const QString& file) const
{
    return requestTo(HttpRequest::Method::Head, file);
}

// Folders end with a slash: nginx demands it, the others do not mind.
std::optional<HttpRequest> WebdavPlace::makeFolder() const
{
    return requestTo(HttpRequest::Method::MakeCollection, {});
}

HttpRequest WebdavPlace::put(const QString& file, std::unique_ptr<OneShotBody> body, const QByteArray&) const
{
    HttpRequest request = requestTo(HttpRequest::Method::Put, file);
    request.body = std::move(body);
    return request;
}

HttpRequest WebdavPlace::erase(const QString& file) const
{
    return requestTo(HttpRequest::Method::Delete, file);
}

HttpRequest WebdavPlace::requestTo(HttpRequest::Method method, const QString& file) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_access.folder.adjusted(QUrl::StripTrailingSlash);
    QString path = request.url.path(QUrl::FullyEncoded);
    if (path == "/"_L1)
        path.clear();
    request.url.setPath(path + u'/' + file, QUrl::TolerantMode);
    request.credentials = {m_access.folder, {{"Authorization", basicAuthorization(m_access.user, m_access.password)}}};
    return request;
}

Error WebdavPlace::refusal(const HttpReply& reply) const
{
    switch (reply.status) {
    case 401:
        return placeError(ErrorKind::Authentication,
            //: %1: the name of a server
            Webdav::tr(
                "The place for files at %1 refused the user name or password. Check them under Accounts; some servers want an "
                "app password.")
                .arg(server()),
            reply.status);
    case 403:
        return placeError(ErrorKind::Permission,
            //: %1: the name of a server
            Webdav::tr(
                "The place for files at %1 does not let this user write to the folder. Check the WebDAV address and what the "
                "user may do there.")
                .arg(server()),
            reply.status);
    case 404:
        return placeError(ErrorKind::Rejected,
            //: %1: the name of a server
            Webdav::tr("%1 has no folder at the WebDAV address. Check the address under Accounts.").arg(server()), reply.status);
    case 405:
        return placeError(ErrorKind::Rejected,
            //: %1: the name of a server
            Webdav::tr("What is at the WebDAV address on %1 is not a WebDAV folder. Check the address under Accounts.")
                .arg(server()),
            reply.status);
    case 409:
        return placeError(ErrorKind::Rejected,
            //: %1: the name of a server
            Webdav::tr(
                "The folder cannot be made on %1, because the folder above it does not exist. Check the WebDAV address, or make "
                "that folder first.")
                .arg(server()),
            reply.status);
    case 423:
        return placeError(ErrorKind::Server,
            //: %1: the name of a server
            Webdav::tr("The folder on %1 is locked by another program. Try again later.").arg(server()), reply.status);
    default:
        return placeRefusal(server(), reply);
    }
}

} // namespace pinwright
