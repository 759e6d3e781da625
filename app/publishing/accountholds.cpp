// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/accountholds.h"

namespace pinwright {

bool AccountHolds::refuse(const AccountId& account, const SubmissionId& pin, const Error& error)
{
    const int accepted = m_accepted.value(account);
    if (error.kind == ErrorKind::Permission && m_metAt.value(pin, accepted) < accepted && !m_refusals.contains(account))
        return false;
    m_metAt.insert(pin, accepted);
    m_refusals.insert(account, error);
    m_onTrial.remove(account);
    return true;
}

void AccountHolds::accept(const AccountId& account)
{
    ++m_accepted[account];
    m_onTrial.remove(account);
}

void AccountHolds::release(const AccountId& account)
{
    if (m_refusals.remove(account))
        m_onTrial.insert(account);
}

std::optional<Error> AccountHolds::refusal(const AccountId& account) const
{
    const auto refusal = m_refusals.constFind(account);
    return refusal == m_refusals.constEnd() ? std::nullopt : std::optional(*refusal);
}

int AccountHolds::places(const AccountId& account, int usual) const
{
    if (m_refusals.contains(account))
        return 0;
    return m_onTrial.contains(account) ? std::min(1, usual) : usual;
}

} // namespace pinwright
