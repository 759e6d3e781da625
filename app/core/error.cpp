// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include "core/names.h"

namespace pinwright {

namespace {

constexpr std::array<Name<ErrorKind>, 13> kindNames{{
    {ErrorKind::Authentication, "authentication"},
    {ErrorKind::Permission, "permission"},
    {ErrorKind::RateLimit, "rate-limit"},
    {ErrorKind::Rejected, "rejected"},
    {ErrorKind::TooLarge, "too-large"},
    {ErrorKind::Unsupported, "unsupported"},
    {ErrorKind::Network, "network"},
    {ErrorKind::Timeout, "timeout"},
    {ErrorKind::Server, "server"},
    {ErrorKind::Protocol, "protocol"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::Storage, "storage"},
    {ErrorKind::Secrets, "secrets"},
}};

} // namespace

QString errorKindName(ErrorKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    return valueOf(kindNames, name);
}

} // namespace pinwright
