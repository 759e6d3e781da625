// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace pinwright::cli {

ExitCode exitCodeOf(const Error& error)
{
    if (error.outcomeUnknown)
        return ExitCode::OutcomeUnknown;
    switch (error.kind) {
    case ErrorKind::Authentication:
    case ErrorKind::Permission:
    case ErrorKind::Secrets:
        return ExitCode::SignIn;
    case ErrorKind::Unsupported:
        return ExitCode::WrongUse;
    case ErrorKind::RateLimit:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace pinwright::cli
