// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accounts/accountbook.h"
#include "providers/registry.h"

namespace pinwright {

/// Reads an account's secrets for the fields its provider names, and gives the session an operation needs.
/// Errors: Unsupported (unknown provider), Rejected (no such account), Secrets.
[[nodiscard]] Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const AccountId& id);

/// The same for the account as it was when a pin was submitted; its secrets are the present ones.
[[nodiscard]] Job<Session>* sessionFor(AccountBook& accounts, const ProviderRegistry& providers, const Account& snapshot);

} // namespace pinwright
