// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/ids.h"

#include <QHash>
#include <QSet>

namespace pinwright {

/// Which accounts' sign-in was refused, so that their pins do not meet the same refusal one after the other. In memory only. Once an
/// account may go on, one pin is tried alone until the service accepts one.
class AccountHolds {
public:
    /// The pin met the refusal. False where the account's sign-in is fine and the refusal, of permission, is the pin's own: it met one
    /// before, and others of the account were accepted since.
    [[nodiscard]] bool refuse(const AccountId& account, const SubmissionId& pin, const Error& error);
    /// The service accepted a pin of the account.
    void accept(const AccountId& account);
    /// The account was changed, or the user wants to try again.
    void release(const AccountId& account);

    /// nullopt where its pins may be tried.
    [[nodiscard]] std::optional<Error> refusal(const AccountId& account) const;
    [[nodiscard]] QList<AccountId> refused() const { return m_refusals.keys(); }
    /// How many of its pins may be under way at once, of `usual`.
    [[nodiscard]] int places(const AccountId& account, int usual) const;
    /// Better to be tried alone than one that was refused.
    [[nodiscard]] bool isUnrefused(const SubmissionId& pin) const { return !m_metAt.contains(pin); }
    [[nodiscard]] bool isOnTrial(const AccountId& account) const { return m_onTrial.contains(account); }

private:
    QHash<AccountId, Error> m_refusals;
    QSet<AccountId> m_onTrial;
    QHash<AccountId, int> m_accepted; ///< how often
    QHash<SubmissionId, int> m_metAt; ///< how often when the pin was last refused
};

} // namespace pinwright
