// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/submissioncommands.h"

namespace pinwright {

/// Pins that failed for the same reason and can be sent again.
struct FailureCause {
    QString text; ///< "sign-in of @shop refused"
    QList<SubmissionId> pins;
};

/// The most pins first.
[[nodiscard]] QList<FailureCause> failureCauses(const SubmissionCommands& commands);

} // namespace pinwright
