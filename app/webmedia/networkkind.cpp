// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/networkkind.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

using Range = std::pair<QHostAddress, int>;

Range range(QLatin1StringView address, int bits)
{
    return {QHostAddress(QString(address)), bits};
}

template <size_t n>
bool isInOneOf(const QHostAddress& address, const std::array<Range, n>& ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&address](const Range& r) { return address.isInSubnet(r); });
}

NetworkKind networkOfIpv4(const QHostAddress& address)
{
    static const auto loopback = range("127.0.0.0"_L1, 8);
    static const std::array privateUse{
        range("10.0.0.0"_L1, 8),
        range("100.64.0.0"_L1, 10),
        range("169.254.0.0"_L1, 16),
        range("172.16.0.0"_L1, 12),
        range("192.168.0.0"_L1, 16),
    };
    static const std::array reserved{
        range("0.0.0.0"_L1, 8),
        range("192.0.0.0"_L1, 24),
        range("192.0.2.0"_L1, 24),
        range("198.18.0.0"_L1, 15),
        range("198.51.100.0"_L1, 24),
        range("203.0.113.0"_L1, 24),
        range("224.0.0.0"_L1, 4),
        range("240.0.0.0"_L1, 4),
    };
    if (address.isInSubnet(loopback))
        return NetworkKind::Loopback;
    if (isInOneOf(address, privateUse))
        return NetworkKind::Private;
    return isInOneOf(address, reserved) ? NetworkKind::Reserved : NetworkKind::Internet;
}

bool isGlobalIpv6(const QHostAddress& address)
{
    static const auto nat64 = range("64:ff9b::"_L1, 96);
    if (address.isInSubnet(nat64))
        return networkOfIpv4(QHostAddress(qFromBigEndian<quint32>(address.toIPv6Address().c + 12))) == NetworkKind::Internet;
    static const auto globalUnicast = range("2000::"_L1, 3);
    static const std::array reserved{
        range("2001::"_L1, 23),
        range("2001:db8::"_L1, 32),
        range("2002::"_L1, 16),
        range("3fff::"_L1, 20),
    };
    return address.isInSubnet(globalUnicast) && !isInOneOf(address, reserved);
}

NetworkKind networkOfIpv6(const QHostAddress& address)
{
    static const auto loopback = range("::1"_L1, 128);
    static const std::array privateUse{
        range("fc00::"_L1, 7),
        range("fe80::"_L1, 10),
    };
    if (address.isInSubnet(loopback))
        return NetworkKind::Loopback;
    if (isInOneOf(address, privateUse))
        return NetworkKind::Private;
    return isGlobalIpv6(address) ? NetworkKind::Internet : NetworkKind::Reserved;
}

} // namespace

NetworkKind networkOf(const QHostAddress& address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return networkOfIpv4(address);
    case QAbstractSocket::IPv6Protocol:
        return networkOfIpv6(address);
    default:
        return NetworkKind::Reserved;
    }
}

NetworkKind networkOf(const QUrl& server)
{
    QString host = server.host();
    if (const QHostAddress number(host); !number.isNull())
        return networkOf(number);
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return NetworkKind::Loopback;
    // Names without a dot exist in the local network only.
    if (!host.isEmpty() && !host.contains(u'.'))
        return NetworkKind::Private;
    const auto endings = {".local"_L1, ".internal"_L1, ".home.arpa"_L1};
    const bool local =
        std::any_of(endings.begin(), endings.end(), [&host](QLatin1StringView ending) { return host.endsWith(ending); });
    return local ? NetworkKind::Private : NetworkKind::Internet;
}

} // namespace pinwright
