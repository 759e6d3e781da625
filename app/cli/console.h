// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace pinwright::cli {

/// Where the commands read and write: results to `output`, everything said besides them to `messages`.
class Console {
public:
    /// The devices are open, best unbuffered (a script may read along), and outlive the console.
    Console(QIODevice& input, QIODevice& output, QIODevice& messages);

    void print(const QString& line);
    void printJson(const QJsonObject& document);
    void say(const QString& line);
    /// The next line of the input without its end; blocks until it is there. Empty at the end of the input.
    [[nodiscard]] QString readLine();

private:
    QIODevice& m_input;
    QIODevice& m_output;
    QIODevice& m_messages;
};

} // namespace pinwright::cli
