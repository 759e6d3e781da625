// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context.h"
#include "ui/services.h"

namespace pinwright {

/// What the window gets of the composition root; the only place that knows both. The context must outlive the services.
[[nodiscard]] Services windowServices(Context& context);

} // namespace pinwright
