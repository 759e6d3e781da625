// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/publicaddress.h"

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

bool isPublicIpv4(const QHostAddress& address)
{
    static const std::array reserved{
        range("0.0.0.0"_L1, 8),
        range("10.0.0.0"_L1, 8),
        range("100.64.0.0"_L1, 10),
        range("127.0.0.0"_L1, 8),
        range("169.254.0.0"_L1, 16),
        range("172.16.0.0"_L1, 12),
        range("192.0.0.0"_L1, 24),
        range("192.0.2.0"_L1, 24),
        range("192.168.0.0"_L1, 16),
        range("198.18.0.0"_L1, 15),
        range("198.51.100.0"_L1, 24),
        range("203.0.113.0"_L1, 24),
        range("224.0.0.0"_L1, 4),
        range("240.0.0.0"_L1, 4),
    };
    return !isInOneOf(address, reserved);
}

bool isPublicIpv6(const QHostAddress& address)
{
    static const auto nat64 = range("64:ff9b::"_L1, 96);
    if (address.isInSubnet(nat64))
        return isPublicIpv4(QHostAddress(qFromBigEndian<quint32>(address.toIPv6Address().c + 12)));
    static const auto globalUnicast = range("2000::"_L1, 3);
    static const std::array reserved{
        range("2001::"_L1, 23),
        range("2001:db8::"_L1, 32),
        range("2002::"_L1, 16),
        range("3fff::"_L1, 20),
    };
    return address.isInSubnet(globalUnicast) && !isInOneOf(address, reserved);
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublicIpv4(address);
    case QAbstractSocket::IPv6Protocol:
        return isPublicIpv6(address);
    default:
        return false;
    }
}

} // namespace pinwright
