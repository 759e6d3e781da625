// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account.h"
#include "core/credentialfield.h"

#include <optional>

namespace pinwright::oneall {

// The rules of an account's settings: what was typed is judged by them before it is saved, and again before a request is made with it.
// An empty setting has no problem here; that it is missing is told where it is needed.

/// https://<subdomain>.api.oneall.com. Understands the subdomain alone, the host, and the whole address; nullopt for anything else.
[[nodiscard]] std::optional<QUrl> siteAddress(const QString& subdomain);

/// Why no address can hold the id of a board or an identity as a segment of its path; nullopt if one can.
[[nodiscard]] std::optional<QString> idProblem(const QString& id);

/// Of where the site is and who asks. The subdomain counts only where the account has no server of its own.
[[nodiscard]] std::optional<FieldProblem> siteProblem(const Account& account);

/// Of all settings.
[[nodiscard]] std::optional<FieldProblem> settingsProblem(const Account& account);

} // namespace pinwright::oneall
