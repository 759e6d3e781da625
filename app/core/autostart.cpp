// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autostart.h"

#include "core/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As an argument of the Exec key: quoted, with the characters escaped that a shell would take for its own, and percent signs doubled.
QString quotedArgument(const QString& argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

/// As a value of type string, where backslashes and line breaks are written with a backslash.
QString stringValue(QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'\n', "\\n"_L1);
    text.replace(u'\r', "\\r"_L1);
    text.replace(u'\t', "\\t"_L1);
    return text;
}

QString storageCode(QFileDevice::FileError error)
{
    if (error == QFileDevice::ResourceError)
        return u"full"_s;
    if (error == QFileDevice::OpenError || error == QFileDevice::PermissionsError || error == QFileDevice::WriteError
        || error == QFileDevice::RemoveError)
        return u"read-only"_s;
    return u"other"_s;
}

Result<Done> fileFailure(const QFileDevice& file)
{
    return failure({.kind = ErrorKind::Storage,
        .providerCode = storageCode(file.error()),
        .detail = file.fileName() + ": "_L1 + file.errorString()});
}

} // namespace

Autostart::Autostart(const QString& folder, QString program)
    : m_path(folder + "/org.pinwright.pinwright.desktop"_L1)
    , m_program(std::move(program))
{ }

Autostart Autostart::system()
{
#ifdef Q_OS_LINUX
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1,
        QCoreApplication::applicationFilePath()};
#else
    return {};
#endif
}

bool Autostart::isOn() const
{
    QFile file(m_path);
    if (!isOffered() || !file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<Done> Autostart::setOn(bool on) const
{
    if (on)
        return write();
    QFile file(m_path);
    if (!QFileInfo::exists(m_path) || file.remove())
        return Done();
    return fileFailure(file);
}

QByteArray Autostart::entry() const
{
    const QStringList lines{u"[Desktop Entry]"_s, u"Type=Application"_s, u"Name=Pinwright"_s,
        "Exec="_L1 + stringValue(quotedArgument(m_program) + " --background"_L1), u"Icon=org.pinwright.pinwright"_s,
        u"Terminal=false"_s, u"X-GNOME-Autostart-enabled=true"_s, QString()};
    return lines.join(u'\n').toUtf8();
}

Result<Done> Autostart::write() const
{
    if (const Result<Done> ready = ensureFolder(QFileInfo(m_path).path()); !ready)
        return ready;
    QSaveFile file(m_path);
    const QByteArray bytes = entry();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done();
    return fileFailure(file);
}

} // namespace pinwright
