// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QJsonDocument>

namespace pinwright::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// C0, delete and C1.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QByteArray shown(QString text)
{
    for (QChar& c : text) {
        if (isControl(c) && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// Qt escapes C0 alone. Such characters stand only within the texts of a document, but for the ends of its lines.
QByteArray escaped(const QByteArray& json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isControl(c) && c != u'\n')
            text += "\\u00"_L1 + QString::number(c.unicode(), 16);
        else
            text += c;
    }
    return text.toUtf8();
}

/// A device may take less than all at once.
bool writeAll(QIODevice& device, const QByteArray& bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

Console::Console(QIODevice& input, QIODevice& output, QIODevice& messages) : m_input(input), m_output(output), m_messages(messages)
{ }

void Console::print(const QString& line)
{
    write(shown(line) + '\n');
}

void Console::printJson(const QJsonObject& document)
{
    write(escaped(QJsonDocument(document).toJson()));
}

void Console::say(const QString& line)
{
    // Where nobody hears the messages, there is nowhere left to say so.
    std::ignore = writeAll(m_messages, shown(line) + '\n');
}

void Console::write(const QByteArray& bytes)
{
    if (m_outputFailed || writeAll(m_output, bytes))
        return;
    m_outputFailed = true;
    //: %1: the system's own words, such as No space left on device
    say(tr("The result could not be written to standard output (“%1”).").arg(m_output.errorString()));
}

QString Console::readLine()
{
    QByteArray line = m_input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace pinwright::cli
