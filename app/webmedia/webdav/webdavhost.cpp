// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/webdav/webdavhost.h"

#include "webmedia/placeerrors.h"
#include "webmedia/webdav/webdavplace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class Webdav {
    Q_DECLARE_TR_FUNCTIONS(Webdav)
};

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
        {.key = u"webdav-address"_s,
            .kind = CredentialField::Kind::Text,
            .label = addressLabel(),
            .hint = Webdav::tr("Of the folder, which is made when it is missing. In Nextcloud: "
                               "https://cloud.example.com/remote.php/dav/files/USER/FOLDER"),
            .required = true},
        {.key = u"webdav-user"_s, .kind = CredentialField::Kind::Text, .label = userLabel(), .hint = {}, .required = true},
        {.key = u"webdav-password"_s,
            .kind = CredentialField::Kind::Secret,
            .label = passwordLabel(),
            .hint = Webdav::tr("Best an app password. In Nextcloud: Settings › Security › Devices & Sessions."),
            .required = true},
        {.key = u"webdav-public"_s,
            .kind = CredentialField::Kind::Text,
            .label = publicLabel(),
            .hint =
                Webdav::tr("Where everybody finds the same folder, without a password. In Nextcloud, of its share link: "
                           "https://cloud.example.com/public.php/dav/files/TOKEN. {name} stands for a file’s name; without it, the "
                           "name is added at the end."),
            .required = true},
    };
}

Result<std::shared_ptr<const FilePlace>> WebdavHost::place(const HostSession& session) const
{
    // Pasted texts bring spaces and line ends along.
    const auto setting = [&session](const QString& key) { return session.settings.value(key).trimmed(); };
    WebdavPlace::Access access{.folder = {},
        .user = setting(u"webdav-user"_s),
        .password = session.secrets.value(u"webdav-password"_s).trimmed(),
        .publicPattern = setting(u"webdav-public"_s)};
    if (access.user.isEmpty())
        return failure(placeFieldMissing(userLabel()));
    if (access.password.isEmpty())
        return failure(placeFieldMissing(passwordLabel()));

    const Result<QUrl> folder = placeAddress(setting(u"webdav-address"_s), addressLabel());
    if (!folder)
        return failure(folder.error());
    if (folder->hasQuery() || folder->hasFragment()) {
        return failure(placeError(ErrorKind::Rejected,
            Webdav::tr("The WebDAV address is that of a page in the browser. Enter the one that the server names for WebDAV.")));
    }
    access.folder = *folder;
    if (const Result<QUrl> shown = placeAddress(filledIn(access.publicPattern, u"file"_s), publicLabel()); !shown)
        return failure(shown.error());
    return std::make_shared<const WebdavPlace>(std::move(access));
}

} // namespace pinwright
