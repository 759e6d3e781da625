// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/outboxcommand.h"

#include <QSet>

namespace pinwright::cli {

/// Looks for pins of unknown outcome at their services and asks after those being processed: one, or all there are. Ends once each question
/// is answered.
class OutboxCheckCommand final : public OutboxCommand {
    Q_OBJECT

public:
    using OutboxCommand::OutboxCommand;
    void stop() override;

private:
    void begin() override;
    void ask(const QList<SubmissionId>& ids);
    [[nodiscard]] bool canBeAskedAfter(const Submission& submission);
    [[nodiscard]] bool wasAnswered(const Submission& submission);
    void settle(const SubmissionId& id);
    void report();
    [[nodiscard]] std::optional<Error> whyNotAsked(const Submission& submission);
    [[nodiscard]] QString lookUpName(const Submission& submission);
    [[nodiscard]] QString lookUpText(const Submission& submission);
    [[nodiscard]] QJsonObject checkedItem(const Submission& submission);

    QList<SubmissionId> m_ids;
    QSet<SubmissionId> m_unconfirmed; ///< those of them that were looked for
    QSet<SubmissionId> m_open;        ///< not answered yet
};

} // namespace pinwright::cli
