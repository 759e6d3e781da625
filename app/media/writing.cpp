// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/writing.h"

#include "core/sentences.h"

#include <QCoreApplication>

namespace pinwright {

Error notWritable(const QString& words)
{
    return {.kind = ErrorKind::Storage,
        .providerCode = ownErrorCode,
        //: %1: the system's own words
        .detail = QCoreApplication::translate("Repair", "The file to be sent could not be made (“%1”).").arg(words)};
}

Result<Done> writeWhole(QIODevice& target, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = target.write(bytes.data(), bytes.size());
        if (written <= 0)
            return failure(notWritable(target.errorString()));
        bytes = bytes.sliced(qsizetype(written));
    }
    return Done{};
}

} // namespace pinwright
