// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace pinwright::cli {

/// Where the commands read and write: results to `output`, everything said besides them to `messages`. Control characters, which names
/// of files and boards may hold and a terminal would obey, are shown as a replacement character; ends of lines and tabs stay.
class Console {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// The devices are open, best unbuffered (a script may read along), and outlive the console.
    Console(QIODevice& input, QIODevice& output, QIODevice& messages);

    void print(const QString& line);
    void printJson(const QJsonObject& document);
    void say(const QString& line);
    /// Whether something printed did not reach the output. Said when it happened; nothing more is printed after it.
    [[nodiscard]] bool outputFailed() const { return m_outputFailed; }
    /// The next line of the input without its end; blocks until it is there. Empty at the end of the input.
    [[nodiscard]] QString readLine();

private:
    void write(const QByteArray& bytes);

    QIODevice& m_input;
    QIODevice& m_output;
    QIODevice& m_messages;
    bool m_outputFailed = false;
};

} // namespace pinwright::cli
