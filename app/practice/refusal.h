// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace pinwright {

/// How an interface says no: a status and words for the reply's error.
struct Refusal {
    int status = 400;
    QString message;
};

template <class T>
using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refused(int status, const QString& message)
{
    return tl::unexpected(Refusal{status, message});
}

} // namespace pinwright
