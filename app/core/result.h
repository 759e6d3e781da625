// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace pinwright {

/// A value or the Error that stands in its way.
template <class T>
using Result = tl::expected<T, Error>;

/// What a Result carries when there is nothing to carry but success.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

/// `return failure({.kind = ErrorKind::Storage, …})` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace pinwright
