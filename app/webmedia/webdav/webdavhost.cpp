// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webdav/webdavhost.h"

#include "net/basicauthorization.h"
#include "webmedia/placeerrors.h"
#include "webmedia/webdav/webdavplace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Webdav {
    Q_DECLARE_TR_FUNCTIONS(Webdav)
};

constexpr auto addressKey = "webdav-address"_L1;
constexpr auto userKey = "webdav-user"_L1;
constexpr auto passwordKey = "webdav-password"_L1;
constexpr auto publicKey = "webdav-public"_L1;

QString addressLabel()
{
    //: A field's label: the address of a folder on a WebDAV server
    return Webdav::tr("WebDAV Address");
}

QString userLabel()
{
    //: A field's label
    return Webdav::tr("User Name");
}

QString passwordLabel()
{
    //: A field's label
    return Webdav::tr("Password");
}

QString publicLabel()
{
    //: A field's label: the address under which everybody finds a folder
    return Webdav::tr("Public Address");
}

std::optional<QString> folderProblem(const QString& text)
{
    const QUrl folder(text);
    if (folder.hasQuery() || folder.hasFragment()) {
        return Webdav::tr("The WebDAV address is that of a page in the browser. Enter the one that the server names for WebDAV.");
    }
    return placeAddressProblem(text, addressLabel());
}

std::optional<QString> userProblem(const QString& text)
{
    if (isBasicUser(text))
        return std::nullopt;
    return Webdav::tr("A user name that has a colon or a line break in it cannot be sent.");
}

std::optional<QString> publicProblem(const QString& text)
{
    return placeAddressProblem(filledIn(text, u"file"_s), publicLabel());
}

} // namespace

QString WebdavHost::id() const
{
    return u"webdav"_s;
}

QString WebdavHost::displayName() const
{
    //: A kind of place for files
    return Webdav::tr("WebDAV (Nextcloud and Others)");
}

QList<CredentialField> WebdavHost::fields() const
{
    return {
        {.key = addressKey,
            .kind = CredentialField::Kind::Text,
            .label = addressLabel(),
            .hint = Webdav::tr("Of the folder, which is made when it is missing. In Nextcloud: "
                               "https://cloud.example.com/remote.php/dav/files/USER/FOLDER"),
            .required = true},
        {.key = userKey, .kind = CredentialField::Kind::Text, .label = userLabel(), .hint = {}, .required = true},
        {.key = passwordKey,
            .kind = CredentialField::Kind::Secret,
            .label = passwordLabel(),
            .hint = Webdav::tr("Best an app password. In Nextcloud: Settings › Security › Devices & Sessions."),
            .required = true},
        {.key = publicKey,
            .kind = CredentialField::Kind::Text,
            .label = publicLabel(),
            .hint =
                Webdav::tr("Where everybody finds the same folder, without a password. In Nextcloud, of its share link: "
                           "https://cloud.example.com/public.php/dav/files/TOKEN. {name} stands for a file’s name; without it, the "
                           "name is added at the end."),
            .required = true},
    };
}

QList<PlaceHost::Rule> WebdavHost::rules() const
{
    return {{addressKey, folderProblem}, {userKey, userProblem}, {publicKey, publicProblem}};
}

std::shared_ptr<const FilePlace> WebdavHost::place(const HostSession& session) const
{
    return std::make_shared<const WebdavPlace>(WebdavPlace::Access{.folder = QUrl(entered(session.settings, addressKey)),
        .user = entered(session.settings, userKey),
        .password = entered(session.secrets, passwordKey),
        .publicPattern = entered(session.settings, publicKey)});
}

} // namespace pinwright
