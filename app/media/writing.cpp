// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/writing.h"

namespace pinwright {

Result<Done> writeWhole(QIODevice& target, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = target.write(bytes.data(), bytes.size());
        if (written <= 0)
            return failure(Error{.kind = ErrorKind::Storage, .detail = target.errorString()});
        bytes = bytes.sliced(qsizetype(written));
    }
    return Done{};
}

} // namespace pinwright
