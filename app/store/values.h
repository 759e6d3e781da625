// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QVariant>

namespace pinwright {

/// How times and ids stand in the database.

/// UTC milliseconds since 1970; NULL for an invalid time, which reads back as one.
[[nodiscard]] inline QVariant millisecondsOf(const QDateTime& instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

[[nodiscard]] inline QDateTime instantOf(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// One row of one value for each id, for Database::runMany.
template <class Id>
[[nodiscard]] QList<QVariantList> rowsOf(const QList<Id>& ids)
{
    QList<QVariantList> rows;
    rows.reserve(ids.size());
    for (const Id& id : ids)
        rows.append(QVariantList{id.text()});
    return rows;
}

} // namespace pinwright
