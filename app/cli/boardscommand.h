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

} // namespace pinwright::cli
