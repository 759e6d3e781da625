// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exiftool.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

QByteArray exiftool(const QStringList& arguments)
{
    QProcess process;
    process.start(u"exiftool"_s, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("exiftool: %s%s", process.readAllStandardError().constData(), qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

QString tag(const QString& path, const QStringList& tags)
{
    exiftool(QStringList{u"-q"_s, u"-overwrite_original"_s} + tags + QStringList{path});
    return path;
}

} // namespace pinwright::test
