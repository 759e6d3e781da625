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

#include <algorithm>

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

/// What a value of type string stands for.
QString stringIn(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = value[i] == u'\\' && i + 1 < value.size() ? value[++i] : QChar();
        if (next.isNull())
            text += value[i];
        else if (next == u'\\')
            text += next;
        else if (next == u'n')
            text += u'\n';
        else if (next == u'r')
            text += u'\r';
        else if (next == u't')
            text += u'\t';
        else if (next == u's')
            text += u' ';
    }
    return text;
}

/// The first argument of the Exec key.
QString programIn(const QString& command)
{
    const bool isQuoted = command.startsWith(u'"');
    QString program;
    for (qsizetype i = isQuoted ? 1 : 0; i < command.size() && command[i] != (isQuoted ? u'"' : u' '); ++i) {
        const bool isEscaped = isQuoted && command[i] == u'\\';
        const bool isDoubled = command[i] == u'%';
        if ((isEscaped || isDoubled) && i + 1 < command.size())
            ++i;
        program += command[i];
    }
    return program;
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
        return write(entry());
    QFile file(m_path);
    if (!QFileInfo::exists(m_path) || file.remove())
        return Done();
    return fileFailure(file);
}

Result<Done> Autostart::followProgram() const
{
    QFile file(m_path);
    if (!isOffered() || !file.exists())
        return Done();
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(file);
    QList<QByteArray> lines = file.readAll().split('\n');
    const auto line = std::find_if(lines.begin(), lines.end(), [](const QByteArray& text) { return text.startsWith("Exec="); });
    if (line == lines.end())
        return Done();
    const QString program = programIn(stringIn(QString::fromUtf8(line->sliced(line->indexOf('=') + 1))));
    if (!QDir::isAbsolutePath(program) || QFileInfo::exists(program))
        return Done();
    *line = exec();
    return write(lines.join('\n'));
}

QByteArray Autostart::exec() const
{
    return "Exec=" + (stringValue(quotedArgument(m_program)) + " --background"_L1).toUtf8();
}

QByteArray Autostart::entry() const
{
    const QByteArrayList lines{"[Desktop Entry]", "Type=Application", "Name=Pinwright", exec(), "Icon=org.pinwright.pinwright",
        "Terminal=false", "X-GNOME-Autostart-enabled=true", QByteArray()};
    return lines.join('\n');
}

Result<Done> Autostart::write(const QByteArray& bytes) const
{
    if (const Result<Done> ready = ensureFolder(QFileInfo(m_path).path()); !ready)
        return ready;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done();
    return fileFailure(file);
}

} // namespace pinwright
