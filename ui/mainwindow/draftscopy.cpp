// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/draftscopy.h"

#include "compose/draftcollection.h"

#include <QSaveFile>

namespace pinwright {

Result<Done> saveCopyOfDrafts(const DraftCollection& drafts, const QString& path)
{
    QByteArray json("[");
    for (int row = 0; row < drafts.size(); ++row)
        json += (row > 0 ? ",\n" : "\n") + draftToJson(drafts.at(row));
    json += "\n]\n";

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure({.kind = ErrorKind::Storage, .detail = file.errorString()});
    return Done{};
}

} // namespace pinwright
