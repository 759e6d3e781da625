// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QJsonDocument>

namespace pinwright::cli {

Console::Console(QIODevice& input, QIODevice& output, QIODevice& messages) : m_input(input), m_output(output), m_messages(messages)
{ }

void Console::print(const QString& line)
{
    m_output.write(line.toUtf8() + '\n');
}

void Console::printJson(const QJsonObject& document)
{
    m_output.write(QJsonDocument(document).toJson());
}

void Console::say(const QString& line)
{
    m_messages.write(line.toUtf8() + '\n');
}

QString Console::readLine()
{
    QByteArray line = m_input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace pinwright::cli
