// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/submission.h"

namespace pinwright {

/// One try to publish a submission, for its history. It began when the submission was claimed, whether or not a create request left.
struct Attempt {
    QDateTime began;                                      ///< UTC
    QDateTime ended;                                      ///< UTC; invalid: it is under way, or its process died
    SubmissionState outcome = SubmissionState::Preparing; ///< what the submission became
    std::optional<Error> error;                           ///< why, where it failed

    friend bool operator==(const Attempt&, const Attempt&) = default;
};

} // namespace pinwright
