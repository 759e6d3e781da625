// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/submission.h"
#include "providers/provider.h"
#include "store/database.h"

namespace pinwright {

/// What the service says of an accepted pin, taken over into the submission.
[[nodiscard]] Submission withReceipt(Submission submission, const Receipt& receipt, const QDateTime& now);

/// What the answer to the one create request makes of the submission. Nothing but an answer that rules out a created pin makes it
/// Failed or Cancelled; the rest of the errors is Unconfirmed.
[[nodiscard]] Submission withAnswer(Submission submission, const Result<Receipt>& answer, const QDateTime& now);

/// Puts it back to Waiting as `again` has it, and reads it back. nullopt: its state was not `expected`, nothing was changed.
[[nodiscard]] Result<std::optional<Submission>> commitAgain(Database& db, const Submission& again, SubmissionState expected);

/// Commits an outcome where the present state is `expected`, and reads the submission back. nullopt: its state was another, nothing was
/// changed. The outcome of a create request also replaces Unconfirmed of the same attempt: somebody took its process for dead.
[[nodiscard]] Result<std::optional<Submission>> commitOutcome(Database& db, const Submission& outcome, SubmissionState expected);

} // namespace pinwright
