// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/job.h"

#include <QList>

#include <functional>

class QHostAddress;

namespace pinwright {

/// Turns the name of a host into its addresses, at least one.
using HostLookup = std::function<Job<QList<QHostAddress>>*(const QString& host)>;

/// Asks the system, in the order it prefers. A name it does not know is a Network error with the system's words.
[[nodiscard]] Job<QList<QHostAddress>>* lookUpHost(const QString& host);

} // namespace pinwright
