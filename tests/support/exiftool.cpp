// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exiftool.h"

#include "support/mediafiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QHash<QString, QStringList> privateFindings(const QStringList& paths)
{
    static const QStringList harmless{u"SourceFile"_s, u"ExifTool"_s, u"System"_s, u"File"_s, u"JFIF"_s, u"PNG"_s, u"PNG-pHYs"_s,
        u"RIFF"_s, u"Composite"_s, u"ICC-header"_s, u"ICC_Profile"_s};
    const QByteArray answer = exiftool(QStringList{u"-j"_s, u"-a"_s, u"-u"_s, u"-ee"_s, u"-G1"_s} + paths);
    QHash<QString, QStringList> found;
    const QJsonArray files = QJsonDocument::fromJson(answer).array();
    for (const auto& each : files) {
        const QJsonObject tags = each.toObject();
        const QString path = tags.value(u"SourceFile").toString();
        QStringList& names = found[path];
        for (auto it = tags.begin(); it != tags.end(); ++it) {
            if (!harmless.contains(it.key().section(u':', 0, 0)) || it.value().toString().contains(u"CANARY"_s))
                names.append(it.key());
        }
        if (readFile(path).contains("CANARY"))
            names.append(u"bytes"_s);
    }
    return found;
}

} // namespace pinwright::test
