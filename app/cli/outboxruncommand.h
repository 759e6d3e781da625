// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/outboxcommand.h"

#include <QSet>
#include <QTimer>

namespace pinwright::cli {

/// Works off what is due, beside a window that does the same, and ends when nothing is left that can be sent now: a pin whose time or whose
/// next try is still to come is not waited for, nor one that another Pinwright is sending.
class OutboxRunCommand final : public OutboxCommand {
    Q_OBJECT

public:
    explicit OutboxRunCommand(Means means);
    /// What is under way ends first; asked again, it is cut.
    void stop() override;

private:
    void begin() override;
    void look();
    void report();
    [[nodiscard]] ExitCode codeOf(const Submission& submission) const;
    [[nodiscard]] QStringList standstillTexts();

    QTimer m_look;
    QHash<SubmissionId, Submission> m_before; ///< as it was when the command began
    bool m_stopped = false;
};

} // namespace pinwright::cli
