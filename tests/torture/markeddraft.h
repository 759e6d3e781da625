// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "integration/outboxdesk.h"
#include "modelservice.h"

namespace pinwright::test {

/// A draft whose file carries the mark by which the model service knows it.
inline Draft markedDraft(const QString& folder, const QByteArray& mark, const Account& account, qsizetype fileBytes)
{
    Draft draft = testDraft(folder, QString::fromLatin1(mark), account);
    QFile file(draft.media.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(ModelService::fileFor(mark, fileBytes)) != fileBytes)
        qFatal("The test's file could not be written");
    file.close();
    const QFileInfo info(draft.media.path);
    draft.media.bytes = info.size();
    draft.media.modified = info.lastModified().toUTC();
    return draft;
}

} // namespace pinwright::test
