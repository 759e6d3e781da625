// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>
#include <system_error>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ours(const QString& parent)
{
    return parent + "/pinwright"_L1;
}

/// The variable's folder; empty where it is unset or relative, which the XDG specification says to ignore.
QString absoluteFolder(const char* variable)
{
    const QString path = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

QString storageCode(const std::error_code& code)
{
    if (code == std::errc::no_space_on_device)
        return u"full"_s;
    if (code == std::errc::read_only_file_system || code == std::errc::permission_denied)
        return u"read-only"_s;
    return u"other"_s;
}

} // namespace

QString dataFolder()
{
    return ours(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
}

QString configFolder()
{
    return ours(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
}

QString cacheFolder()
{
    return ours(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
}

QString stateFolder()
{
#ifdef Q_OS_LINUX
    // QStandardPaths has no state location before Qt 6.7.
    const QString folder = absoluteFolder("XDG_STATE_HOME");
    return ours(folder.isEmpty() ? QDir::homePath() + "/.local/state"_L1 : folder);
#else
    return dataFolder();
#endif
}

QString runtimeFolder()
{
    // Not asked of QStandardPaths, which creates the folder and complains on standard error.
    const QString folder = absoluteFolder("XDG_RUNTIME_DIR");
    return folder.isEmpty() || !QFileInfo(folder).isWritable() ? cacheFolder() : ours(folder);
}

Result<Done> ensureFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return Done();
    const std::filesystem::path folder(path.toStdU16String());
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (!code)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, code);
    if (code) {
        return failure({.kind = ErrorKind::Storage,
            .providerCode = storageCode(code),
            .detail = path + ": "_L1 + QString::fromLocal8Bit(code.message().c_str())});
    }
    return Done();
}

} // namespace pinwright
