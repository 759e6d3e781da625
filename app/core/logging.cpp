// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"

#include "core/folders.h"

#include <QDateTime>
#include <QFileInfo>

#include <atomic>
#include <cstdio>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logApp, "pinwright.app")
Q_LOGGING_CATEGORY(logNet, "pinwright.net")
Q_LOGGING_CATEGORY(logStore, "pinwright.store")
Q_LOGGING_CATEGORY(logMedia, "pinwright.media")
Q_LOGGING_CATEGORY(logOutbox, "pinwright.outbox")

namespace {

// Qt's message handler is a plain function, so it can only reach the file through a variable.
std::atomic<LogFile*> installed = nullptr;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

bool isRepeated(QtMsgType type, LogFile::Echo echo)
{
    if (echo == LogFile::Echo::Nothing)
        return type == QtFatalMsg;
    return type != QtDebugMsg && type != QtInfoMsg;
}

QString numbered(const QString& path, int number)
{
    return path + u'.' + QString::number(number);
}

} // namespace

LogFile::LogFile(const QString& path, Redact redact, Echo echo) : m_file(path), m_redact(std::move(redact)), m_echo(echo)
{
    if (ensureFolder(QFileInfo(path).path()))
        open();
    installed = this;
    m_previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
        if (LogFile* log = installed)
            log->write(type, context, message);
    });
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    installed = nullptr;
}

void LogFile::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void LogFile::write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString clean = m_redact(message);
    const QMutexLocker lock(&m_mutex);
    if (isRepeated(type, m_echo)) {
        std::fputs((clean + u'\n').toLocal8Bit().constData(), stderr);
        std::fflush(stderr);
    }
    if (!m_file.isOpen())
        return;
    if (m_file.size() >= rotateBytes)
        rotate();
    QString line = clean;
    line.replace(u'\n', "\n    "_L1);
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString where = QString::fromLatin1(context.category);
    m_file.write(QString(time + u' ' + levelName(type) + u' ' + where + ": "_L1 + line + u'\n').toUtf8());
    m_file.flush();
}

void LogFile::rotate()
{
    const QString path = m_file.fileName();
    m_file.close();
    // Another process may have rotated the file that was open here; then the one under the name is new and small.
    if (QFileInfo(path).size() >= rotateBytes) {
        QFile::remove(numbered(path, keptFiles));
        for (int number = keptFiles - 1; number > 0; --number)
            QFile::rename(numbered(path, number), numbered(path, number + 1));
        QFile::rename(path, numbered(path, 1));
    }
    open();
}

} // namespace pinwright
