// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QRegularExpression>

namespace pinwright::test {

/// A server that is a program of its own, ended with the object.
class ServerProcess {
public:
    struct Start {
        QString program;
        QStringList arguments;
        QMap<QString, QString> environment; ///< beside this process's own
        QByteArray input;                   ///< for its standard input
    };

    explicit ServerProcess(const Start& start);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Blocks until what it wrote matches and returns the first group; empty after ten seconds or when it ended.
    [[nodiscard]] QString waitForOutput(const QRegularExpression& pattern);
    /// Everything it wrote so far, for a failing test.
    [[nodiscard]] QString output() const { return m_output; }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace pinwright::test
