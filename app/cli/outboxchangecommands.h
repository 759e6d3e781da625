// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/outboxcommand.h"

namespace pinwright::cli {

/// Puts one pin, or all that failed, back to Waiting. Sends nothing itself: a running window does, or `outbox run`.
class OutboxRetryCommand final : public OutboxCommand {
    Q_OBJECT

public:
    using OutboxCommand::OutboxCommand;
    void start() override;

private:
    void begin() override;
    [[nodiscard]] bool mayBePutBack(const Submission& submission);
    void putBackNext();
    void takeBack(const SubmissionId& id);
    /// How many wait again, and what sends them.
    [[nodiscard]] QString outcomeText();
    void report();

    QList<SubmissionId> m_left; ///< to be put back, one after the other
    QList<SubmissionId> m_done;
};

/// Stops a pin that waits.
class OutboxCancelCommand final : public OutboxCommand {
    Q_OBJECT

public:
    using OutboxCommand::OutboxCommand;

private:
    void begin() override;
};

} // namespace pinwright::cli
