// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/systemreachability.h"

#include "core/logging.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace pinwright {

namespace {

bool hasAddress(const QNetworkInterface& interface)
{
    const QNetworkInterface::InterfaceFlags flags = interface.flags();
    if (!flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
        return false;
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry& entry) { return !entry.ip().isLinkLocal(); });
}

bool anyHasAddress()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), hasAddress);
}

} // namespace

SystemReachability::SystemReachability(QObject* parent) : SystemReachability(anyHasAddress, parent) { }

SystemReachability::SystemReachability(std::function<bool()> anyAddress, QObject* parent)
    : Reachability(parent)
    , m_anyAddress(std::move(anyAddress))
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &SystemReachability::look);
}

void SystemReachability::watch()
{
    if (std::exchange(m_watching, true))
        return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(logNet) << "Nothing on this system tells whether it is online";
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &SystemReachability::look);
    look();
}

void SystemReachability::look()
{
    const bool disconnected = QNetworkInformation::instance()->reachability() == QNetworkInformation::Reachability::Disconnected;
    // What the interfaces do is not announced.
    if (disconnected)
        m_look.start();
    else
        m_look.stop();
    const bool online = !disconnected || m_anyAddress();
    if (std::exchange(m_online, online) == online)
        return;
    qCInfo(logNet) << (online ? "Online again" : "Offline");
    emit changed();
}

} // namespace pinwright
