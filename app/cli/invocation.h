// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace pinwright::cli {

enum class CommandId {
    AccountsList,
    AccountsAdd,
    AccountsRemove,
    BoardsCreate,
    Boards,
    Publish,
    OutboxCheck,
    OutboxRun,
    OutboxRetry,
    OutboxCancel,
    Outbox
};

/// A command with its options, as given: known to the program and complete, but not checked further.
struct Invocation {
    CommandId command = CommandId::Outbox;
    QHash<QString, QStringList> options; ///< by name without dashes; switches have an empty text
    QString argument;                    ///< the one without a name, where the command has one

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    /// The last one given; empty where there is none.
    [[nodiscard]] QString value(const QString& option) const;
    [[nodiscard]] bool wantsJson() const { return has(QStringLiteral("json")); }
};

/// What is said instead of running a command: help, the version, or what is wrong with the arguments.
struct Answer {
    ExitCode code = ExitCode::Done;
    QString text;     ///< for the output where `code` is Done, else for the messages
    QJsonObject json; ///< for the output; empty: none
};

/// Whether these arguments (without the program's name) are for the command line and not for the window.
[[nodiscard]] bool isInvocation(const QStringList& arguments);

[[nodiscard]] tl::expected<Invocation, Answer> parseInvocation(const QStringList& arguments);

/// {"kind": …, "message": …}
[[nodiscard]] QJsonObject errorObject(ErrorKind kind, const QString& message);
/// The JSON document of a command that failed, around its error object.
[[nodiscard]] QJsonObject failureDocument(CommandId command, const QJsonObject& error);

} // namespace pinwright::cli
