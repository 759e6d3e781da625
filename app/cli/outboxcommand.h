// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "core/submission.h"

namespace pinwright {

class Outbox;

namespace cli {

/// What the commands about the outbox have in common: reading it, finding a pin by its id, and how a pin is shown.
class OutboxCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    /// The outbox is read.
    virtual void begin() = 0;

    [[nodiscard]] Outbox& outbox();
    /// The one whose id is, or begins with, what was given as the argument; refuses and gives nullptr where it is not one.
    [[nodiscard]] const Submission* named();
    /// A secret given for this run is handed to that account, or else to the only one that needs one.
    void takeSecret(const Submission* submission);
    [[nodiscard]] ErrorSubject subjectOf(const Submission& submission);
    [[nodiscard]] QString titleOf(const Submission& submission);
    /// `more` follows what became of it.
    [[nodiscard]] QString line(const Submission& submission, const QString& more = {});
    [[nodiscard]] QJsonObject item(const Submission& submission);
    /// That the outbox is paused; empty where it is not.
    [[nodiscard]] QString pausedNote();
    /// That some could not be read; empty where all could.
    [[nodiscard]] QString unreadableNote();
};

class OutboxListCommand final : public OutboxCommand {
    Q_OBJECT

public:
    using OutboxCommand::OutboxCommand;

private:
    void begin() override;
};

} // namespace cli
} // namespace pinwright
