// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QStringList>

namespace pinwright {

/// Lets a second start hand its arguments to the window that runs already. One name per user and data folder.
class LocalChannel : public QObject {
    Q_OBJECT

public:
    explicit LocalChannel(const QString& name, QObject* parent = nullptr);

    /// Sends `arguments` to the process that listens and waits until it has them (500 ms at most). False: nobody listens.
    [[nodiscard]] bool send(const QStringList& arguments);
    /// Starts to listen, replacing what a crashed process left behind.
    [[nodiscard]] bool listen();

    /// How the arguments travel: one byte array, so that a damaged length can't ask for a huge list; each ends with a NUL, which can't
    /// occur in an argument.
    [[nodiscard]] static QByteArray messageOf(const QStringList& arguments);
    [[nodiscard]] static QStringList argumentsIn(const QByteArray& message);

signals:
    void received(const QStringList& arguments);

private:
    void read(QLocalSocket* socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace pinwright
