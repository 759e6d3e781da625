// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>

#include <functional>

namespace pinwright {

Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logOutbox)

/// The file every Qt message goes to, cleaned of secrets before it is written; rotated at 1 MiB, three old files are kept.
/// Usable from any thread; the instance that is alive installed itself as Qt's message handler, so there is one at a time.
class LogFile {
public:
    using Redact = std::function<QString(const QString&)>;

    /// What is repeated on standard error. The message of a fatal end always is.
    enum class Echo { Warnings, Nothing };

    /// A folder that can't be written to only loses the file.
    LogFile(const QString& path, Redact redact, Echo echo = Echo::Warnings);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    static constexpr qint64 rotateBytes = 1024 * 1024;
    static constexpr int keptFiles = 3;

private:
    void write(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void open();
    void rotate();

    QMutex m_mutex;
    QFile m_file;
    Redact m_redact;
    Echo m_echo;
    QtMessageHandler m_previous = nullptr;
};

} // namespace pinwright
