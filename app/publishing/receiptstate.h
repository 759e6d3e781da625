// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "providers/provider.h"

namespace pinwright {

/// What a submission is whose pin the service tells this of.
[[nodiscard]] inline SubmissionState stateOf(Receipt::State state)
{
    switch (state) {
    case Receipt::State::Processing:
        return SubmissionState::Processing;
    case Receipt::State::Scheduled:
        return SubmissionState::Scheduled;
    case Receipt::State::Published:
        return SubmissionState::Published;
    case Receipt::State::Failed:
        return SubmissionState::Failed;
    }
    return SubmissionState::Processing;
}

} // namespace pinwright
