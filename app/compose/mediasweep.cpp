// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/mediasweep.h"

#include "core/logging.h"
#include "store/draftrepository.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

/// The hash of what was fetched, or the id of the draft that was pasted; and the type, if it was known.
const auto ownName = u"(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.[a-z0-9]*"_s;

QSet<QString> unchangedSince(const QString& folder, const QDateTime& before)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(ownName));
    QSet<QString> names;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        // Not the time of its content: what is fetched again stays as it is.
        if (file.metadataChangeTime() < before && whole.match(file.fileName()).hasMatch())
            names.insert(file.fileName());
    }
    return names;
}

} // namespace

Result<Done> sweepStoredMedia(Database& database, const QString& folder, const QDateTime& before)
{
    QSet<QString> unused = unchangedSince(folder, before);
    if (unused.isEmpty())
        return Done{};
    static const QRegularExpression anywhere(ownName);
    const Result<Done> read = DraftRepository(database).eachNamingMedia([&unused](const QString& text) {
        auto names = anywhere.globalMatch(text);
        while (names.hasNext())
            unused.remove(names.next().captured());
    });
    if (!read)
        return read;
    for (const QString& name : std::as_const(unused)) {
        const QFileInfo file(QDir(folder), name);
        if (file.metadataChangeTime() < before && QFile::remove(file.filePath()))
            qCInfo(logStore) << "Deleted the stored file" << name << "that nothing needs any more";
    }
    return Done{};
}

} // namespace pinwright
