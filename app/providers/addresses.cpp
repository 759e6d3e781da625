// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/addresses.h"

namespace pinwright {

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl addressUnder(const QUrl& base, const QString& path)
{
    QUrl address = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString own = address.path(QUrl::FullyEncoded);
    if (own == u"/")
        own.clear();
    address.setPath(own + path, QUrl::TolerantMode);
    return address;
}

} // namespace pinwright
