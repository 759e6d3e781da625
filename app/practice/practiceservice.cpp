// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practiceservice.h"

#include "practice/practiceserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QThread>

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

constexpr int startingMs = 1000; // another process that has the lock gets this long to come up
constexpr time_t answerMs = 500;

QString newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

/// Whether the practice service with this key serves at this address right now.
bool answers(const PracticeService::Address& address)
{
    httplib::Client client(address.base.host().toStdString(), address.base.port());
    client.set_connection_timeout(0, answerMs * 1000);
    client.set_read_timeout(0, answerMs * 1000);
    const QString path = address.base.path() + u"/accounts"_s;
    const httplib::Result reply = client.Get(path.toStdString(), {{"x-api-key", address.apiKey.toStdString()}});
    return reply && reply->status == 200;
}

Error startError(ErrorKind kind, const QString& detail)
{
    return {.kind = kind, .detail = detail};
}

} // namespace

PracticeService::PracticeService(QString folder, std::chrono::milliseconds fetchMax)
    : m_folder(std::move(folder))
    , m_fetchMax(fetchMax)
{ }

PracticeService::~PracticeService() = default;

Result<PracticeService::Address> PracticeService::address()
{
    if (m_address && (m_server || answers(*m_address)))
        return *m_address;

    if (!QDir().mkpath(m_folder))
        return failure(startError(ErrorKind::Storage,
            QCoreApplication::translate("PracticeService", "The folder %1 can’t be created.")
                .arg(QDir::toNativeSeparators(m_folder))));
    m_lock = std::make_unique<QLockFile>(m_folder + u"/server.lock"_s);
    m_lock->setStaleLockTime(0); // held as long as the program runs: only its process's end makes it stale

    QDeadlineTimer deadline(startingMs);
    do {
        if (m_lock->tryLock(0)) {
            Result<Address> started = startHere();
            if (!started)
                m_lock->unlock();
            return started;
        }
        if (m_lock->error() == QLockFile::PermissionError)
            return failure(startError(ErrorKind::Storage,
                QCoreApplication::translate("PracticeService", "The folder %1 can’t be written to.")
                    .arg(QDir::toNativeSeparators(m_folder))));
        m_address = readServerFile();
        if (m_address && answers(*m_address))
            return *m_address;
        QThread::msleep(10);
    } while (!deadline.hasExpired());
    return failure(startError(ErrorKind::Timeout,
        QCoreApplication::translate("PracticeService", "Another Pinwright runs the practice service and it does not answer.")));
}

Result<PracticeService::Address> PracticeService::startHere()
{
    // The last key and port, so that pages opened earlier and other processes' accounts stay valid.
    const std::optional<Address> last = readServerFile();
    auto server = std::make_unique<Server>(m_folder, last ? last->apiKey : newKey(), m_fetchMax);
    if (!server->listen(last ? last->base.port() : 0))
        return failure(startError(
            ErrorKind::Network, QCoreApplication::translate("PracticeService", "No port on this computer could be opened.")));

    Address address = server->address();
    if (const Result<Done> written = writeServerFile(address); !written)
        return failure(written.error());
    m_server = std::move(server);
    m_address = address;
    return address;
}

QString PracticeService::serverFile() const
{
    return m_folder + u"/server.json"_s;
}

std::optional<PracticeService::Address> PracticeService::readServerFile() const
{
    QFile file(serverFile());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QUrl base(object[u"base"].toString());
    const QString apiKey = object[u"apiKey"].toString();
    if (base.host() != u"127.0.0.1" || base.port() <= 0 || apiKey.size() < 32)
        return std::nullopt;
    return Server::addressAt(base.port(), apiKey);
}

Result<Done> PracticeService::writeServerFile(const Address& address) const
{
    const QJsonObject object{{u"base"_s, address.base.toString()}, {u"apiKey"_s, address.apiKey}};
    QSaveFile file(serverFile());
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        return failure({.kind = ErrorKind::Storage, .detail = file.errorString()});
    return Done{};
}

} // namespace pinwright
