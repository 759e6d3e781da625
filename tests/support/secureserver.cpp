// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secureserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace pinwright::test {

Certificate makeCertificate(const QString& basePath, const QString& names)
{
    const Certificate made{.path = basePath + u".pem"_s, .keyPath = basePath + u".key"_s};
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=pinwright test"_s,
            u"-addext"_s, u"subjectAltName="_s + names, u"-keyout"_s, made.keyPath, u"-out"_s, made.path});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
    return made;
}

SecureServer::SecureServer(const Certificate& certificate, Answer answer) : m_answer(std::move(answer))
{
    QFile keyFile(certificate.keyPath);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("no key");
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificate.path).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    m_server.setSslConfiguration(configuration);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        auto* socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QIODevice::readyRead, &m_server, [this, socket, head = QByteArray()]() mutable {
            const auto bytes = socket->readAll();
            m_received += bytes;
            head += bytes;
            if (head.endsWith("\r\n\r\n"))
                socket->write(m_answer(std::exchange(head, QByteArray())));
        });
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("can't listen");
}

SecureServer::SecureServer(const Certificate& certificate, const QByteArray& response)
    : SecureServer(certificate, [response](const QByteArray&) { return response; })
{ }

QUrl SecureServer::url(const QString& host, const QString& path) const
{
    return QUrl(u"https://%1:%2%3"_s.arg(host).arg(port()).arg(path));
}

} // namespace pinwright::test
