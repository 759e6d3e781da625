// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/webdavserver.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

namespace {

ServerProcess::Start rclone(const QTemporaryDir& folder, const QStringList& more, QMap<QString, QString> environment)
{
    environment[u"RCLONE_CONFIG"_s] = u"/dev/null"_s; // not this user's
    return {.program = u"rclone"_s,
        .arguments =
            QStringList{u"serve"_s, u"webdav"_s, folder.path(), u"--addr"_s, u"127.0.0.1:0"_s, u"--dir-cache-time"_s, u"0s"_s}
            + more,
        .environment = environment,
        .input = {}};
}

} // namespace

WebdavServer::WebdavServer(const QString& password)
    : m_private(rclone(m_folder, {}, {{u"RCLONE_USER"_s, u"ana"_s}, {u"RCLONE_PASS"_s, password}}))
    , m_public(rclone(m_folder, {u"--read-only"_s}, {}))
    , m_privateUrl(addressOf(m_private))
    , m_publicUrl(addressOf(m_public))
{ }

void WebdavServer::clear()
{
    QDir folder(m_folder.path());
    if (!folder.removeRecursively() || !folder.mkpath(u"."_s))
        qFatal("%s can't be emptied", qPrintable(m_folder.path()));
}

QString WebdavServer::addressOf(ServerProcess& server)
{
    static const QRegularExpression started(u"started on (http://127\\.0\\.0\\.1:\\d+)/"_s);
    const QString address = server.waitForOutput(started);
    if (address.isEmpty())
        qFatal("rclone did not start: %s", qPrintable(server.output()));
    return address;
}

} // namespace pinwright::test
