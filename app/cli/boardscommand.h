// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace pinwright::cli {

class BoardsCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void print(const QString& account, const QList<Board>& boards);
};

/// Makes a board at the service. Asked once, never again by itself.
class BoardsCreateCommand final : public Command {
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    [[nodiscard]] bool canMake(const NewBoard& board, const Provider& provider);
    void create(const Account& account, const NewBoard& board, const ErrorSubject& subject);
};

} // namespace pinwright::cli
