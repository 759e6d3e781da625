// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QString>
#include <QUrl>

#include <functional>

namespace pinwright::test {

/// A certificate that signs itself and its key, as files.
struct Certificate {
    QString path;
    QString keyPath;
};

/// Made by the openssl program, which has to be there; `names` as in subjectAltName: "DNS:other.example,IP:127.0.0.1". The files are
/// `basePath` with ".pem" and ".key".
[[nodiscard]] Certificate makeCertificate(const QString& basePath, const QString& names);

/// An https server on 127.0.0.1, in the test's thread. Answers requests without a body and keeps what it was sent.
class SecureServer {
public:
    /// Raw bytes for the head of a request.
    using Answer = std::function<QByteArray(const QByteArray& head)>;

    SecureServer(const Certificate& certificate, Answer answer);
    /// The same answer to every request.
    SecureServer(const Certificate& certificate, const QByteArray& response);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("127.0.0.1"), const QString& path = QStringLiteral("/")) const;
    /// Everything that came out of TLS so far.
    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    QSslServer m_server;
    Answer m_answer;
    QByteArray m_received;
};

} // namespace pinwright::test
