// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pinwright::test {

/// Runs exiftool, an independent reader and writer of what files tell beside their picture, and returns what it printed. It ends the test
/// program where it fails.
QByteArray exiftool(const QStringList& arguments);

/// Writes tags into a file: {"-XMP-dc:Title=Rye", …}. Returns the path.
QString tag(const QString& path, const QStringList& tags);

/// What exiftool finds in each of the pictures besides its format, size and profile, and "bytes" where CANARY stands in it; empty: nothing.
[[nodiscard]] QHash<QString, QStringList> privateFindings(const QStringList& paths);

} // namespace pinwright::test
