// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/localchannel.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr qint64 longestMessage = 1024 * 1024;
constexpr char acknowledgement[] = "ok";

int remaining(const QDeadlineTimer& deadline)
{
    return int(deadline.remainingTime());
}

bool somebodyListens(const QString& name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(int(patience.count()));
}

} // namespace

LocalChannel::LocalChannel(const QString& name, QObject* parent) : QObject(parent), m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        }
    });
}

QByteArray LocalChannel::messageOf(const QStringList& arguments)
{
    QByteArray message;
    for (const auto& argument : arguments)
        message += argument.toUtf8() + '\0';
    return message;
}

QStringList LocalChannel::argumentsIn(const QByteArray& message)
{
    QStringList arguments;
    for (const auto& argument : message.chopped(message.isEmpty() ? 0 : 1).split('\0'))
        arguments << QString::fromUtf8(argument);
    return message.isEmpty() ? QStringList() : arguments;
}

bool LocalChannel::send(const QStringList& arguments)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(remaining(deadline)))
        return false;
    QDataStream stream(&socket);
    stream << messageOf(arguments);
    while (socket.bytesAvailable() < qint64(sizeof(acknowledgement)) - 1) {
        if (!socket.waitForReadyRead(remaining(deadline)))
            return false;
    }
    return true;
}

bool LocalChannel::listen()
{
    if (m_server.isListening())
        return true;
    // With an access option QLocalServer would silently take the name from a server that is alive.
    if (somebodyListens(m_name))
        return false;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void LocalChannel::read(QLocalSocket* socket)
{
    QDataStream stream(socket);
    stream.startTransaction();
    QByteArray message;
    stream >> message;
    if (stream.commitTransaction()) {
        socket->write(acknowledgement);
        socket->flush();
        socket->disconnectFromServer();
        emit this->received(argumentsIn(message));
    } else if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
    }
}

} // namespace pinwright
